"""The reasons why the history cannot be opened, each as one sentence."""

import errno
import sqlite3
from pathlib import Path

from floorside.sentence import Sentence
from floorside.storage.faults import DataFault

NEWER = Sentence("was written by a newer Floorside: update this one, the history is left as it is")

#: SQLite's error names for a file with wrong content.
DAMAGE = (
    "SQLITE_CORRUPT",
    "SQLITE_NOTADB",
    "SQLITE_ERROR",
    "SQLITE_CONSTRAINT",
    "SQLITE_MISMATCH",
    "SQLITE_IOERR_SHORT_READ",
)


#: What reading a file may raise: ValueError if SQLite's message repeats a damaged name that is not UTF-8.
READ_ERRORS = (sqlite3.Error, UnicodeDecodeError)


class DatabaseFault(DataFault):
    """The history cannot be opened. The file is as it was."""


class InUse(DatabaseFault):
    """Another running Floorside has it open."""


class NewerSchema(DatabaseFault):
    """A newer Floorside wrote it."""


class Damaged(DatabaseFault):
    """It is not a sound database of Floorside."""


class NoAccess(DatabaseFault):
    """The folder or the file cannot be read or written."""


def newer_schema(path: Path) -> NewerSchema:
    return NewerSchema(str(path), NEWER)


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file's content is wrong. An error without a name means a text that is not
    UTF-8.
    """
    if isinstance(error, UnicodeDecodeError):
        return True
    if not isinstance(error, sqlite3.DatabaseError) or isinstance(error, sqlite3.ProgrammingError):
        return False
    return _name(error).startswith(DAMAGE)


def fault_for(path: Path, error: sqlite3.Error | UnicodeDecodeError | OSError) -> DatabaseFault:
    """The fault that corresponds to an error of SQLite or the system."""
    name = _name(error)
    if getattr(error, "errno", None) == errno.ENOSPC or name == "SQLITE_FULL":
        return NoAccess(str(path), Sentence("no room is left on the disk, check the free space"))
    if isinstance(error, OSError):
        return NoAccess(
            str(path),
            Sentence("cannot be used ({reason}): check the folder's permissions", reason=error.strerror or error),
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return InUse(str(path), Sentence("is open in another Floorside: close that one first"))
    if is_damage(error):
        return Damaged(str(path), Sentence("is damaged ({error})", error=error))
    if name.startswith("SQLITE_IOERR"):
        return NoAccess(
            str(path),
            Sentence("cannot be used ({error}): the disk refuses; check it, and the free space", error=error),
        )
    return NoAccess(str(path), Sentence("cannot be used ({error}): check the folder's permissions", error=error))


def _name(error: Exception) -> str:
    return str(getattr(error, "sqlite_errorname", "SQLITE_ERROR"))
