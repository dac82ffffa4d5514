"""Reads the history while another program has it open, or where nothing can be written, from a copy in memory."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime

from msgspec.structs import replace

from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.clean_close import Closed, how_closed
from floorside.storage.database.database import Database, unreachable_database
from floorside.storage.database.faults import READ_ERRORS, Damaged, InUse, NoAccess, is_damage
from floorside.storage.database.image import connect_image, read_image
from floorside.storage.database.sqlite_file import reachable
from floorside.storage.integrity.backup import BEFORE_RESTORE, list_backups
from floorside.storage.integrity.checking import Findings, check_connection, connect_read_only
from floorside.storage.integrity.opening import WAL_GONE, Opened, Unwritable, open_writable, read_only


@contextmanager
def history_to_read(folder: DataFolder, now: datetime) -> Iterator[Opened]:
    """The history, read-only; if there is none, an empty one in memory.

    Raises the same errors as opening.open_store, but InUse only if the other program writes without a pause, NoAccess
    if the history cannot be read, and Damaged, also inside the block, if a part of it cannot.
    """
    opened = _open(folder, now)
    try:
        yield opened
    except READ_ERRORS as error:
        if not is_damage(error):
            raise
        what = Sentence(
            "a part of it cannot be read ({error}): it is mended when Floorside is started again", error=error
        )
        raise Damaged(str(folder.database), what) from error
    finally:
        opened.database.close()


def _open(folder: DataFolder, now: datetime) -> Opened:
    path = reachable(folder.database)
    if not path.exists() and not list_backups(folder.backups):
        return Opened(unreachable_database(path), ())
    try:
        return open_writable(folder, now)
    except Unwritable as fault:
        try:
            return read_only(folder, str(fault), now)
        except (OSError, *READ_ERRORS):
            raise NoAccess(fault.place, fault.what) from fault
    except InUse:
        return Opened(unreachable_database(path, image=read_image(path)), ())


@contextmanager
def history_as_it_is(folder: DataFolder) -> Iterator[Database]:
    """A copy of the history in memory, as it is: it repairs nothing and touches no file. Empty if there is no history.

    Raises OSError, sqlite3.Error or InUse.
    """
    path = reachable(folder.database)
    image = read_image(path) if path.exists() else None
    with closing(unreachable_database(path, image=image)) as database:
        yield database


def look_through(folder: DataFolder) -> Findings:
    """Check the history, whether or not it is open elsewhere, without changing it.

    Raises OSError, sqlite3.Error, NoAccess or InUse.
    """
    path = reachable(folder.database)
    closed = how_closed(path)
    with closing(connect_image(read_image(path))) as connection:
        findings = check_connection(connection)
        faults = [str(_gone_since_backup(connection, folder))] if findings.is_sound else []
    # Check twice: a program that is closing the history may have emptied the -wal, but not written the seal yet.
    if closed is Closed.WITHOUT_WAL and how_closed(path) is Closed.WITHOUT_WAL:
        faults.append(str(WAL_GONE))
    return replace(findings, faults=(*findings.faults, *filter(None, faults)))


def _gone_since_backup(connection: sqlite3.Connection, folder: DataFolder) -> Sentence | str:
    """A sentence if sessions of the newest backup are missing without having been deleted; "" if all is well.

    Only restoring a backup removes sessions without a mark, and the program makes another backup before it does.
    """
    backups = list_backups(folder.backups)
    if not backups or backups[0].reason == BEFORE_RESTORE:
        return ""
    newest = backups[0]
    try:
        with closing(connect_read_only(newest.path)) as backup:
            if _of(backup, "SELECT file_id FROM ledger") != _of(connection, "SELECT file_id FROM ledger"):
                return ""
            kept = _of(backup, "SELECT id FROM sessions WHERE deleted IS NULL")
    except READ_ERRORS:  # `check` reports faults of backups itself
        return ""
    gone = len(kept - _of(connection, "SELECT id FROM sessions"))
    if not gone:
        return ""
    if gone == 1:
        return Sentence("1 session of the last backup is not in it: import {path} to have it again", path=newest.path)
    return Sentence(
        "%n sessions of the last backup are not in it: import {path} to have them again", gone, path=newest.path
    )


def _of(connection: sqlite3.Connection, query: str) -> set[str]:
    return {value for (value,) in connection.execute(query)}
