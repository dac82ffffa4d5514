"""Finds the other Python versions on this computer, for the tests."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OLDEST, NEWEST_THOUGHT_OF = (3, 11), (3, 30)
WHERE = "pyenv, uv, and python3.NN on the PATH"
ASK = """
import ensurepip, json, sys
mature = sys.implementation.name == "cpython" and sys.version_info.releaselevel == "final"
print(json.dumps([*sys.version_info[:3], mature]))
"""


@dataclass(frozen=True)
class OtherPython:
    path: str
    version: tuple[int, int, int]

    @property
    def name(self) -> str:
        return "{}.{}".format(*self.version)


def other_pythons() -> list[OtherPython]:
    """One of each version except this one, the newest first; only releases that can create environments."""
    found = {python.version[:2]: python for path in candidates() if (python := ask(path))}
    found.pop(sys.version_info[:2], None)
    return sorted(found.values(), key=lambda python: python.version, reverse=True)


def candidates() -> Iterator[str]:
    home, data = Path.home(), os.environ.get("XDG_DATA_HOME")
    pyenv = Path(os.environ.get("PYENV_ROOT") or home / ".pyenv") / "versions"
    uv = os.environ.get("UV_PYTHON_INSTALL_DIR") or Path(data or home / ".local" / "share") / "uv" / "python"
    for folder in (pyenv, Path(uv)):
        for name in ("bin/python3", "python.exe"):
            yield from (str(path) for path in sorted(folder.glob(f"*/{name}")))
    for minor in range(OLDEST[1], NEWEST_THOUGHT_OF[1]):
        if path := shutil.which(f"python3.{minor}"):
            yield path


def ask(path: str) -> OtherPython | None:
    """Its version; None if it does not start, is too old, or is a preview."""
    try:
        done = subprocess.run([path, "-I", "-c", ASK], capture_output=True, text=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    if done.returncode != 0:
        return None
    major, minor, micro, mature = json.loads(done.stdout)
    return OtherPython(path, (major, minor, micro)) if mature and (major, minor) >= OLDEST else None
