"""A Windows of its own in a folder, by Wine: made anew, with a screen and a sound server, and ended."""

import os
import re
import subprocess
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.surroundings import window_system

from steps.release import give_up
from steps.windows_opus import COMPILER
from steps.windows_parts import OBJDUMP

#: Windows has it; Wine 8 does not, and Qt only links to it.
MISSING_LIBRARY = "icuuc.dll"
LIMIT_SECONDS = 900


@dataclass(frozen=True)
class Wine:
    """Paths are as this computer sees them."""

    prefix: Path
    environment: Mapping[str, str]

    @property
    def drive(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def app_data(self) -> Path:
        """Where Windows keeps what is the person's own."""
        (found,) = (each for each in (self.drive / "users").glob("*/AppData/Local") if each.parts[-3] != "Public")
        return found

    def start(self, program: Path, *words: str, cwd: Path | None = None) -> "subprocess.Popen[str]":
        command = ["wine", str(program), *words]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        return subprocess.Popen(command, cwd=cwd, env=self.environment, text=True, errors="replace", **pipes)  # type: ignore[call-overload, no-any-return]

    def run(
        self, program: Path, *words: str, cwd: Path | None = None, seconds: float = LIMIT_SECONDS
    ) -> tuple[int, str]:
        """Its exit code, and what it printed. Others that it started may hold the pipe, whose end is not awaited."""
        process = self.start(program, *words, cwd=cwd)
        said: list[str] = []
        reader = threading.Thread(target=lambda: said.extend(process.stdout or ()), daemon=True)
        reader.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            give_up(f"{program.name} {' '.join(words)} does not end in Wine:\n{''.join(said)}")
        reader.join(5)
        return code, "".join(said)


@contextmanager
def new_windows() -> Iterator[Wine]:
    # Not inside this checkout: it has a link to all of the disk, which a build of the wheel would follow.
    with (
        TemporaryDirectory(prefix="floorside-wine-", ignore_cleanup_errors=True) as folder,
        window_system(os.environ) as screen,
    ):
        quiet = {
            "WINEPREFIX": folder,
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winedbg.exe,winemenubuilder.exe,mscoree,mshtml=",
        }
        environment = {**screen, **quiet}
        environment.pop("QT_QPA_PLATFORM", None)
        wine = Wine(Path(folder), environment)
        silent = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(["wineboot", "-i"], env=environment, timeout=LIMIT_SECONDS, check=True, **silent)  # type: ignore[call-overload]
        try:
            yield wine
        finally:
            subprocess.run(["wineserver", "-k"], env=environment, check=False)


def put_missing_library(wine: Wine, qt_core: Path) -> None:
    """With functions of the names that Qt links to; it uses them only for texts in rare encodings."""
    said = subprocess.run([OBJDUMP, "-p", str(qt_core)], capture_output=True, text=True, check=True).stdout
    part = said.partition(f"DLL Name: {MISSING_LIBRARY}")[2].partition("\n\n")[0]
    names = re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)", part, re.MULTILINE)
    source = wine.prefix / "icu.c"
    source.write_text("".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in names))
    target = wine.drive / "windows" / "system32" / MISSING_LIBRARY
    subprocess.run([COMPILER, "-shared", "-o", str(target), str(source)], check=True)
