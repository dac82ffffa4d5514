"""The installer for Windows: Python, Qt and the program below a launcher of our own, packed by NSIS."""

import os
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from tools.other_pythons import other_pythons

from steps.deb_pure import copy_program
from steps.folder import files_of
from steps.icon_file import write_icon
from steps.notices import components, faults, write_notices
from steps.release import DIST, HERE, WORK, epoch, give_up, run, version
from steps.windows_opus import COMPILER, put_opus
from steps.windows_parts import put_packages, put_python, python_facts

FOLDER = WORK / "windows" / "Floorside"
COMPILED = WORK / "windows-launcher"
#: Each launcher's file, and what it is compiled with.
LAUNCHERS = {"Floorside.exe": ("-DWINDOW", "-mwindows"), "floorside-cli.exe": ("-mconsole",)}
NOTICES = "windows.toml"
#: Of them, 8 are the recorded voice.
MOST_MEGABYTES = 33


def build_windows(compression: int = 9) -> Path:
    """The installer in dist/."""
    assemble()
    target = pack_installer(compression)
    if (size := target.stat().st_size / 1e6) > MOST_MEGABYTES and compression:
        give_up(f"{target.name} has {size:.1f} MB, more than {MOST_MEGABYTES}: look at what came in")
    return target


def pack_installer(compression: int, into: Path = DIST) -> Path:
    """Of the folder as it is."""
    target = into / f"Floorside-{version()}-setup.exe"
    into.mkdir(exist_ok=True)
    defined = {
        "VERSION": version(),
        "NUMBERS": ".".join(map(str, numbers())),
        "SOURCE": str(FOLDER),
        "TARGET": str(target),
        "ICON": str(COMPILED / "floorside.ico"),
        "COMPRESSOR": "lzma" if compression else "zlib",
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    run(["makensis", "-V2", *words, str(HERE / "windows" / "floorside.nsi")], quiet=True)
    return target


def assemble() -> None:
    """The folder as it is installed, checked."""
    shutil.rmtree(FOLDER.parent, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    put_python(FOLDER / "runtime", "../lib")
    put_packages(FOLDER / "lib")
    copy_program(FOLDER / "lib" / "floorside")
    compile_modules(FOLDER / "lib")
    put_opus(FOLDER / "opus.dll")
    for name, words in LAUNCHERS.items():
        compile_launcher(FOLDER / name, words)
    known = components(NOTICES)
    if wrong := faults(files_of(FOLDER), (), known):
        give_up("the folder is not as it should be:\n  " + "\n  ".join(wrong))
    write_notices(FOLDER / "licences", known, site=FOLDER / "lib")
    set_times(FOLDER)


def compile_modules(folder: Path) -> None:
    """Before, so that the first start is as fast as the others; by a Python whose files that one reads."""
    wanted = ".".join(python_facts()["version"].split(".")[:2])
    found = [other.path for other in other_pythons() if other.name == wanted]
    if not found:
        give_up(f"Python {wanted} is needed to compile the modules")
    words = ["-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash", "-s", str(folder), "-j", "1"]
    run([found[0], *words, str(folder)], quiet=True)


def compile_launcher(target: Path, words: Sequence[str]) -> None:
    COMPILED.mkdir(parents=True, exist_ok=True)
    write_icon(COMPILED / "floorside.ico")
    source = HERE / "windows"
    facts = [f"-DNUMBERS={','.join(map(str, numbers()))}", f'-DVERSION=\\"{version()}\\"']
    resource = COMPILED / "floorside.o"
    windres = ["x86_64-w64-mingw32-windres", "-O", "coff", "-I", str(COMPILED), "-I", str(source), *facts]
    run([*windres, str(source / "floorside.rc"), str(resource)])
    library = f'-DPYTHON_DLL=L"{python_facts()["library"]}.dll"'
    same = ("-s", "-Wl,--no-insert-timestamp", "-municode", "-O2", "-Wall", "-Wextra", "-Werror")
    sources = (str(source / "launcher.c"), str(resource))
    run([COMPILER, *same, *words, library, *sources, "-o", str(target), "-lshell32"])


def numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers, the last of them a candidate's, or 100 for a release."""
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(?:rc(\d+))?", version())
    if not found:
        give_up(f"{version()} cannot be told to Windows")
    major, minor, patch, candidate = found.groups(default="100")
    return int(major), int(minor), int(patch), int(candidate)


def set_times(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (epoch(), epoch()))
