"""Why the history cannot be opened, each in one sentence."""

import sqlite3
from pathlib import Path

from floorside.storage.faults import DataFault


class DatabaseFault(DataFault):
    """The history cannot be opened; nothing was changed."""


class InUse(DatabaseFault):
    """Another start of the program has it open."""


class NewerSchema(DatabaseFault):
    """A newer Floorside wrote it."""


class Damaged(DatabaseFault):
    """It is not, or no longer, a sound database of ours."""


class NoAccess(DatabaseFault):
    """The folder or the file cannot be read or written."""


def newer_schema(path: Path) -> NewerSchema:
    return NewerSchema(str(path), "was written by a newer Floorside: update this one, the history is left as it is")


def fault_for(path: Path, error: sqlite3.Error | OSError) -> DatabaseFault:
    """Which of our faults an error of SQLite's or the system's stands for."""
    if isinstance(error, OSError):
        return NoAccess(str(path), f"cannot be used ({error.strerror or error}): check the folder's permissions")
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return InUse(str(path), "is open in another Floorside: close that one first")
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR")):
        return Damaged(str(path), f"is damaged ({error})")
    return NoAccess(str(path), f"cannot be used ({error}): check the folder's permissions and the free space")
