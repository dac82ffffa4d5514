"""The report that a person may copy for somebody who helps them: the versions, and the last lines of the log."""

import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path

from floorside import __version__
from floorside.diagnostics import crash_file, log_file
from floorside.diagnostics.home_folder import hide_home

TITLE = "Floorside report."
LOG_LINES = 120
CRASH_LINES = 60


def report_text(folder: Path) -> str:
    """The text. `folder`: that of the log. Says so if something cannot be read."""
    parts = [
        f"{TITLE} It holds no names, notes or pain values. Nothing was sent.",
        version_line(),
        *_part("The log", [folder / f"{log_file.NAME}.1", folder / log_file.NAME], LOG_LINES),
        *_part("The last crash", [folder / crash_file.NAME], CRASH_LINES),
    ]
    return hide_home("\n".join(parts)) + "\n"


def version_line() -> str:
    """The versions of the program and of what it needs."""
    return ", ".join(
        (
            f"Floorside {__version__}",
            f"Python {platform.python_version()}",
            _qt(),
            f"SQLite {sqlite3.sqlite_version}",
            _system(),
            f"sound: {_found('pipewire', 'pulseaudio', 'jackd')}",
            f"speech: {_found('speech-dispatcher', 'espeak-ng', 'flite')}",
        )
    )


def _system() -> str:
    """The system and its version. On Windows `platform` would run a command, or wait for a service."""
    if sys.platform == "win32":
        return "Windows {}.{}.{}".format(*sys.getwindowsversion().platform_version)
    return platform.platform()


def _qt() -> str:
    """Qt's version, from a module if one is loaded: looking for the package takes 20 ms."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        return f"Qt {core.qVersion()}, PySide6 {core.__version__}"
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"PySide6 {version('PySide6-Essentials')}"
    except PackageNotFoundError:
        return "PySide6 is not installed"


def _found(*programs: str) -> str:
    if not sys.platform.startswith("linux"):
        return "the system's own"
    return " + ".join(program for program in programs if shutil.which(program)) or "none found"


def _part(title: str, files: Iterable[Path], most: int) -> list[str]:
    lines: list[str] = []
    for file in files:
        try:
            lines += file.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            continue
        except OSError as error:
            lines.append(f"({file} cannot be read: {error.strerror})")
    return ["", f"{title}:", *(lines[-most:] or ["(empty)"])]
