#!/usr/bin/env python3
"""Opens Floorside, or runs its tests, on a computer that has only Python.

    python3 run.py            opens the program
    python3 run.py test       runs its tests
    python3 run.py plan full  any other arguments go to the program

It makes an environment in .venv beside this file, and starts again inside it. It uses only the standard library, and no
syntax that an old Python 3 could not parse, so that it can report the old version: no f-strings, no typed variables.
"""

import os
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - here it is not yet known
    sys.stderr.write(
        "floorside: needs Python 3.11 or newer, this is " + sys.version.split()[0] + "; start it with a newer one\n"
    )
    sys.exit(2)

import ctypes
import subprocess
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from tools.compile_translations import stale  # noqa: E402
from tools.environment import COMMANDS, NOT_WRITTEN, TESTS, WINDOW, has_window, prepare, python_of, works  # noqa: E402
from tools.system_packages import LINUX, give_up, need_packages  # noqa: E402

VENV = HERE / ".venv"


def main(words: Sequence[str]) -> int:
    # No Python that starts from here imports files of the current folder.
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        return run_tests(words[1:]) if words[:1] == ["test"] else run_program(words)
    except OSError as fault:
        give_up(str(fault) + NOT_WRITTEN)
    except KeyboardInterrupt:
        return 130


def run_tests(stages: Sequence[str]) -> int:
    programs = not stages or not {"x11", "sound", "packages"}.isdisjoint(stages)
    need_packages(not python_of(VENV).exists(), programs)
    return start(prepare(VENV, "tests", TESTS), str(HERE / "tools" / "run_tests.py"), *stages)


def run_program(words: Sequence[str]) -> int:
    window = wants_window(words)
    if window:
        need_display()
        need_packages(not python_of(VENV).exists())
        need_screen()
    python = prepare(VENV, "program", WINDOW if window else COMMANDS)
    if window and not has_window(VENV):
        give_up("there is no PySide6 for this system or Python, so no window; this works: python3 run.py plan full")
    if stale() and has_window(VENV):
        works(python, str(HERE / "tools" / "compile_translations.py"))
    return start(python, "-m", "floorside", *words)


def wants_window(words: Sequence[str]) -> bool:
    """Whether the program opens its window for these arguments; other commands need neither a display nor Qt."""
    rest = list(words)
    while rest and rest[0].startswith("-"):
        if rest[0] in ("--version", "--help", "-h", "--install-desktop", "--remove-desktop"):
            return False
        del rest[: 2 if rest[0] in ("--data-dir", "--language") else 1]
    window = rest[:1] in ([], ["start"], ["open"]) or rest[0].endswith(".floorside")
    return window and not {"--help", "-h"}.intersection(rest)


def need_display() -> None:
    there = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if LINUX and not there:
        give_up("there is no display; start it on a desktop, or print a routine with: python3 run.py plan full")


def need_screen() -> None:
    """Check the display: with one that does not answer, Qt would abort."""
    if not LINUX or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"):
        return
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    if xcb.xcb_connection_has_error(connection):
        give_up("the display " + os.environ["DISPLAY"] + " does not answer; set DISPLAY to one that does")
    xcb.xcb_disconnect(connection)


def start(python: Path, *words: str) -> int:
    """Continue inside the environment, if possible in this same process."""
    command = [str(python), *words]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
