"""The file into which Python writes its stack when the process crashes, for example in Qt or a driver."""

import faulthandler
import os
from contextlib import suppress
from pathlib import Path

from floorside.storage.data_folder import make_private_folder

NAME = "crash.txt"
MOST_BYTES = 64 * 1024

_open: list[int] = []


def start_crash_file(folder: Path) -> None:
    """Start recording crashes, until `stop_crash_file`. If the file cannot be written, there is none."""
    stop_crash_file()
    path = folder / NAME
    with suppress(OSError):
        make_private_folder(folder.parent)
        make_private_folder(folder)
        if path.exists() and path.stat().st_size > MOST_BYTES:
            path.unlink()
        _open.append(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600))
        faulthandler.enable(_open[0])


def stop_crash_file() -> None:
    """Stop what `start_crash_file` began."""
    if _open:
        faulthandler.disable()
    while _open:
        os.close(_open.pop())
