"""A full disk: a small tmpfs if it can be mounted, otherwise the process's own limit on file sizes."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE = 1_000_000


@dataclass
class SmallDisk:
    """`is_mounted` says which of the two it is."""

    folder: Path
    is_mounted: bool

    def fill(self) -> None:
        if self.is_mounted:
            with (self.folder / "ballast").open("wb", buffering=0) as file:
                try:
                    while file.write(bytes(4096)):
                        pass
                except OSError:
                    return
        else:
            _limit_files(0)

    def make_room(self) -> None:
        if self.is_mounted:
            (self.folder / "ballast").unlink()
        else:
            _limit_files(None)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    mounted = os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        yield SmallDisk(folder, mounted)
    finally:
        _limit_files(None)
        signal.signal(signal.SIGXFSZ, handler)
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def _limit_files(size: int | None) -> None:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard if size is None else size, hard))
