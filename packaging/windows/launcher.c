/* Floorside.exe and floorside-cli.exe: start the Python in the folder "runtime" with the program.
 *
 * Python finds its modules by runtime\python313._pth, and reads no environment variables and no registry.
 */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768

typedef int (*py_main)(int, wchar_t **);

/* A helper process is started by this same file: devices/helper/helper_process.py asks for sys.frozen. */
static wchar_t start[] =
    L"import sys; sys.frozen = True; from floorside.__main__ import main; sys.exit(main())";
static wchar_t code[] = L"-c";
static wchar_t own_path[LONGEST];
static wchar_t library[LONGEST];

static int fail(const wchar_t *sentence)
{
#ifdef WINDOW
    MessageBoxW(NULL, sentence, L"Floorside", MB_ICONERROR);
#else
    fwprintf(stderr, L"floorside: %ls\n", sentence);
#endif
    return 2;
}

static int run(void)
{
    int given = 0;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **all = calloc((size_t)given + 3, sizeof *all);
    DWORD length = GetModuleFileNameW(NULL, own_path, LONGEST);
    if (words == NULL || all == NULL || length == 0 || length >= LONGEST - 32)
        return fail(L"the program could not be started");
    wcscpy(library, own_path);
    wcscpy(wcsrchr(library, L'\\'), L"\\runtime\\" PYTHON_DLL);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    py_main start_python = python ? (py_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (start_python == NULL)
        return fail(L"a part of the program is missing; install it again");
    int count = 0;
    all[count++] = own_path;
    all[count++] = code;
    all[count++] = start;
    for (int i = 1; i < given; i++)
        all[count++] = words[i];
    return start_python(count, all);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, wchar_t *line, int show)
{
    (void)instance, (void)before, (void)line, (void)show;
    return run();
}
#else
int wmain(void)
{
    return run();
}
#endif
