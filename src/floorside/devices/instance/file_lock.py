"""A lock on a file, which the operating system releases when its holder ends or crashes."""

import os
import sys
from contextlib import suppress
from pathlib import Path


class FileLock:
    """At most one program on this computer holds it, even across containers. Child processes do not inherit it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; False if another program holds it. Raises OSError if the file system does not support it."""
        while self._handle is None:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                locked = _lock(handle)
                if locked and _is_at(self._path, handle):
                    self._handle, handle = handle, -1
            finally:
                if handle >= 0:
                    os.close(handle)
            if not locked:
                return False
            # The last holder has removed the file after we opened it, so try again with the new one.
        return True

    def release(self) -> None:
        """Release the lock and remove the file. May be called twice."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with suppress(OSError):  # Windows removes no open file
            if sys.platform != "win32" and _is_at(self._path, handle):
                self._path.unlink()
        os.close(handle)
        with suppress(OSError):  # fails there, rightly, if the next holder has opened it
            if sys.platform == "win32":
                self._path.unlink()


def _is_at(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
