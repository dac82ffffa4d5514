"""Does the installer do in Wine what it should on Windows: install, lead a session, and go away but for the data?"""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from steps.release import DIST, WORK, give_up, version
from steps.system import need_tools
from steps.windows import FOLDER
from steps.wine import Wine, new_windows, put_missing_library

#: What was seen, to be looked at.
SEEN = WORK / "windows-seen"
#: It plays the recorded voice, too; the other helper, for the voices of the system, is asked by the check.
HELPER = "sound_helper"
#: Wine 8 has neither of the two voices of Windows.
NOT_IN_WINE = "speaking"
PATIENCE_SECONDS = 300


def prove_windows() -> None:
    need_tools(["windows", "wine"])
    setup = DIST / f"Floorside-{version()}-setup.exe"
    if not setup.exists():
        give_up(f"there is no {setup.name} in dist/: python3 packaging/build.py windows")
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    with new_windows() as wine:
        put_missing_library(wine, FOLDER / "lib" / "PySide6" / "Qt6Core.dll")
        expect(wine.run(setup, "/S")[0] == 0, "the installer fails")
        program = wine.app_data / "Programs" / "Floorside"
        check(wine, program / "floorside-cli.exe")
        lead_session(wine, program)
        uninstall(wine, program)


def check(wine: Wine, cli: Path) -> None:
    code, said = wine.run(cli, "--version")
    expect(code == 0 and said.strip() == f"floorside {version()}", f"--version says {said!r}")
    _, said = wine.run(cli, "check", "--program")
    print(said, flush=True)
    faults = [line for line in said.splitlines() if line[12:17] == "FAULT" and not line.startswith(NOT_IN_WINE)]
    expect("session     ok" in said and not faults, "the program is not complete")


def lead_session(wine: Wine, program: Path) -> None:
    """The page of a session and its helper process; afterwards the history has it."""
    data = wine.app_data / "floorside"
    data.mkdir(exist_ok=True)
    (data / "settings.toml").write_text("welcomed = true\n", encoding="utf-8")
    window = wine.start(program / "Floorside.exe", "start", "short")
    until(lambda: xdotool(wine, "search", "--onlyvisible", "--name", "Floorside"), "a window")
    until(lambda: is_running(HELPER), "its helper process")
    time.sleep(15)  # into the first exercise
    subprocess.run(["scrot", "--overwrite", str(SEEN / "session.png")], env=wine.environment, check=True)
    print("a window leads a session, and its helper process runs", flush=True)
    window.kill()
    until(lambda: not is_running("start\0short"), "the window ends")
    until(lambda: not is_running(HELPER), "its helper process ends")  # else its files could not be removed
    code, said = wine.run(program / "floorside-cli.exe", "history")
    print(said, flush=True)
    expect(code == 0 and "unfinished" in said, "the session is not in the history")


def uninstall(wine: Wine, program: Path) -> None:
    """Silently, as `Settings` would. The data are kept."""
    wine.run(program / "uninstall.exe", "/S")
    until(lambda: not program.exists(), f"{program.name} is gone")
    left = [
        path for path in wine.drive.rglob("*loorside*") if (wine.app_data / "floorside") not in (path, *path.parents)
    ]
    expect(not left, f"left behind: {', '.join(map(str, left))}")
    expect((wine.app_data / "floorside" / "history.db").exists(), "the history is gone")


def is_running(word: str) -> bool:
    """Whether a process has that word in its command."""
    return any(word.encode() in _command(path) for path in Path("/proc").glob("[0-9]*/cmdline"))


def _command(path: Path) -> bytes:
    try:
        command = path.read_bytes()
    except OSError:  # it has ended
        return b""
    return command if b"loorside.exe" in command else b""


def xdotool(wine: Wine, *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=wine.environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def until(is_so: Callable[[], object], what: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not is_so():
        expect(time.monotonic() < end, f"not within {PATIENCE_SECONDS} s in Wine: {what}")
        time.sleep(0.5)


def expect(is_so: bool, otherwise: str) -> None:
    if not is_so:
        give_up(otherwise)
