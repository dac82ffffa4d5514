"""The command that starts this copy of the program, from any folder: a package, an environment, or a module."""

import sys
from pathlib import Path


def own_command() -> list[str]:
    """Absolute, without arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # On Windows, the one that opens no console.
    names = ("floorside-window.exe",) if sys.platform == "win32" else ("floorside",)
    beside = (Path(sys.executable).with_name(name) for name in names)
    return next(([str(path)] for path in beside if path.exists()), [sys.executable, "-m", "floorside"])
