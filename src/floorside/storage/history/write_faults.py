"""The meaning of a failed write: whether a later try may succeed, and the sentence for the person."""

import errno
import sqlite3

from floorside.sentence import Sentence
from floorside.storage.database.faults import DatabaseFault


def may_pass(error: Exception) -> bool:
    """Whether the same write may succeed later: perhaps if the disk refused it, never if the database refused a
    value.
    """
    match error:
        case sqlite3.IntegrityError() | sqlite3.DataError() | sqlite3.InterfaceError():
            return False
        case sqlite3.ProgrammingError():
            return "closed" in str(error)  # a connection that could not be opened again
        case _:
            return isinstance(error, sqlite3.Error | OSError | DatabaseFault)


def is_full(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(error, "errno", 0) == errno.ENOSPC


def trouble_sentence(error: Exception) -> str:
    """The sentence for the person: what is wrong, that nothing is lost, what helps."""
    if is_full(error):
        return str(Sentence("The disk is full. What is new is kept in memory and saved as soon as there is room."))
    if getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
        return str(
            Sentence(
                "The history cannot be written to. What is new is kept in memory and saved as soon as it can be.",
            )
        )
    return str(Sentence("The history cannot be reached. What is new is kept in memory and saved as soon as it can be."))


def refused_sentence(file: str) -> str:
    """The sentence for a refused session. `file`: where it is stored instead; empty if only in memory, or if it was no
    session.
    """
    if not file:
        return str(Sentence("Something could not be put into the history. Everything else goes on."))
    return str(
        Sentence(
            "A part of a session could not be put into the history. The whole session is kept in {file}.",
            file=file,
        )
    )
