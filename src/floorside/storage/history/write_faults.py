"""What a write that failed means: whether it may succeed later, and what the person is told."""

import errno
import sqlite3

from floorside.storage.database.faults import DatabaseFault


def may_pass(error: Exception) -> bool:
    """Whether the same write may succeed later: a disk that refuses may, a value that is refused may not."""
    match error:
        case sqlite3.IntegrityError() | sqlite3.DataError() | sqlite3.InterfaceError():
            return False
        case sqlite3.ProgrammingError():
            return "closed" in str(error)  # the file could not be opened again
        case _:
            return isinstance(error, sqlite3.Error | OSError | DatabaseFault)


def is_full(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(error, "errno", 0) == errno.ENOSPC


def trouble_sentence(error: Exception) -> str:
    """What the person is told: what is wrong, that nothing is lost, what helps."""
    if is_full(error):
        return "The disk is full. This session is kept in memory and saved as soon as there is room."
    if getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
        return "The history cannot be written to. This session is kept in memory and saved as soon as it can be."
    return "The history cannot be reached. This session is kept in memory and saved as soon as it can be."


def refused_sentence(file: str) -> str:
    """`file`: where the session is kept; empty if in memory only, or if it was no session that was refused."""
    if not file:
        return "Something could not be put into the history. Everything else goes on."
    return f"A part of a session could not be put into the history. The whole session is kept in {file}."
