"""Syncs the -wal to the disk after commits that did not wait for the disk."""

import logging
import os
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

UNSYNCED_SENTENCE = "The last change may not be on the disk: the disk reported an error."

logger = logging.getLogger(__name__)


class WalSync:
    """Syncs the file on its own threads. `told`: called with one sentence if that fails."""

    def __init__(self, wal: Path, told: Callable[[str], None]) -> None:
        self._wal = wal
        self._told = told
        self._thread: threading.Thread | None = None
        self._is_due = False

    def soon(self) -> None:
        """Sync everything committed until now, within some milliseconds."""
        if not self._is_due:
            self._is_due = True
            self._thread = threading.Thread(target=self._sync, name="wal sync")
            self._thread.start()

    def wait(self) -> None:
        if self._thread is not None:
            self._thread.join()

    def _sync(self) -> None:
        self._is_due = False  # before the sync, since a commit from now on needs another one
        try:
            sync_file(self._wal)
        except FileNotFoundError:
            pass  # the database has closed meanwhile, with everything in its own file
        except OSError:
            logger.exception("the last change could not be synced")
            self._told(UNSYNCED_SENTENCE)


@contextmanager
def without_waiting(connection: sqlite3.Connection) -> Iterator[None]:
    """Transactions in the block do not wait for the disk. They survive a crash of the program; a power cut right
    afterwards may lose them, and leaves the file sound.
    """
    (checkpoint,) = connection.execute("PRAGMA wal_autocheckpoint").fetchone()
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")  # a checkpoint waits for the disk; the next session makes it
    try:
        yield
    finally:
        connection.execute(f"PRAGMA wal_autocheckpoint = {checkpoint}")
        connection.execute("PRAGMA synchronous = FULL")


def sync_file(path: Path) -> None:
    """Sync a file to the disk. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        if sys.platform == "darwin":
            import fcntl

            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
        else:
            os.fsync(handle)
    finally:
        os.close(handle)
