"""The programs of a system's scheduler, in a folder of their own: they only note how they were called."""

import os
import stat
from pathlib import Path

import pytest

_PROGRAM = """\
#!/bin/sh
echo "$(basename "$0") $*" >> "{log}"
case "$*" in show*) echo "{woke}"; exit 0;; esac
case "$*" in {refused}) echo "Failed to connect to bus" >&2; exit 1;; esac
"""


class System:
    """`refused`: a pattern of the shell for calls that fail."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.config = folder / "config"
        self._programs = folder / "programs"
        self._log = folder / "calls.txt"
        self._woke = "0"
        self._programs.mkdir()
        self.refuse("nothing")
        monkeypatch.setenv("PATH", f"{self._programs}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setenv("XDG_CONFIG_HOME", str(self.config))
        monkeypatch.setenv("XDG_DATA_HOME", str(folder / "share"))

    def wake(self, *moments: int) -> None:
        """When each of the services for sleep ended, in microseconds; 0 for never."""
        self._woke = "\n\n".join(map(str, moments))
        self.refuse("nothing")

    def refuse(self, pattern: str) -> None:
        for name in ("systemctl", "systemd-run"):
            program = self._programs / name
            program.write_text(_PROGRAM.format(log=self._log, refused=pattern, woke=self._woke))
            program.chmod(program.stat().st_mode | stat.S_IXUSR)

    @property
    def calls(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []

    @property
    def units(self) -> dict[str, str]:
        """The files of units, by name."""
        folder = self.config / "systemd" / "user"
        return {path.name: path.read_text() for path in sorted(folder.glob("*"))} if folder.exists() else {}
