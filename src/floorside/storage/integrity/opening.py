"""Opens the history when the program starts: checks it if it was not closed properly, and repairs it if it is
damaged.
"""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from msgspec import Struct, structs

from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.clean_close import Closed, companions, how_closed, wal_path
from floorside.storage.database.database import Database, open_database, unreachable_database
from floorside.storage.database.faults import READ_ERRORS, Damaged, InUse, NoAccess, fault_for
from floorside.storage.database.file_identity import wal_is_foreign
from floorside.storage.database.image import connect_image, read_image
from floorside.storage.database.sqlite_file import reachable, refuse_foreign, refuse_journal
from floorside.storage.integrity.backup import BackupFault, backup_before_migration, list_backups
from floorside.storage.integrity.checking import Findings, check_connection, check_file
from floorside.storage.integrity.conflict_copies import conflict_notices

WAL_GONE = Sentence(
    "The latest part of the history (the file that ends in -wal) was taken away or damaged since the last start. "
    "The last sessions may be missing; all others are here."
)

PAUSES_SECONDS = (0.02, 0.05, 0.1)


class Opened(Struct, frozen=True):
    """The opened history. `notices`: sentences for the person, none if all is well.

    `unreachable`: why `database` is only a substitute for a history that exists.
    """

    database: Database
    notices: tuple[str, ...]
    unreachable: NoAccess | None = None


def open_store(folder: DataFolder, now: datetime, mending: Callable[[], None] = lambda: None) -> Opened:
    """Open the history, whatever state it is in. `now` is aware, local time. `mending` is called before a repair,
    which takes seconds if the history is long.

    If the file cannot be reached, an empty history replaces it for now; if it cannot be written, a copy in memory does;
    new sessions stay in memory until it can. Raises InUse, NewerSchema, NoAccess if a damaged file cannot be repaired
    (on a full disk, for example), and recovery.NothingSound if it is damaged and no backup is sound; the files are then
    unchanged.
    """
    try:
        return open_writable(folder, now, mending)
    except Unwritable as fault:
        try:
            return structs.replace(read_only(folder, str(fault), now), unreachable=fault)
        except (NoAccess, OSError, *READ_ERRORS):
            database = unreachable_database(folder.database, str(fault))
            return Opened(
                database,
                (str(Sentence("{fault}. Sessions are kept in memory until that is possible.", fault=fault)),),
                fault,
            )


class Unwritable(NoAccess):
    """The history cannot be opened for writing, but perhaps for reading."""


def open_writable(folder: DataFolder, now: datetime, mending: Callable[[], None] = lambda: None) -> Opened:
    """Like open_store, but raises Unwritable instead of returning a substitute."""
    for pause in PAUSES_SECONDS:
        try:
            return _open(folder, now, mending)
        except InUse:
            # Two starts at the same moment can block each other; at the next try one of them succeeds.
            time.sleep(random.uniform(0, pause))
    return _open(folder, now, mending)


def read_only(folder: DataFolder, why: str, now: datetime) -> Opened:
    """A copy in memory of a history that cannot be written. Raises NoAccess, InUse, OSError or sqlite3.Error."""
    path = reachable(folder.database)
    database = unreachable_database(path, why, read_image(path))
    database.before_migration = backup_before_migration(folder.backups, now)
    said = Sentence(
        "{why}. All of it can be read. New sessions are kept in memory until it can be written to.", why=why
    )
    return Opened(database, (str(said),))


def _open(folder: DataFolder, now: datetime, mending: Callable[[], None]) -> Opened:
    try:
        path = reachable(folder.database)
        notices = _make_sound(folder, path, now, mending)
        database = open_database(path, backup_before_migration(folder.backups, now))
    except (NoAccess, BackupFault, OSError) as error:
        fault = fault_for(folder.database, error) if isinstance(error, OSError) else error
        raise Unwritable(fault.place, fault.what) from error
    except Damaged as fault:
        notices = (_mend(folder, fault.what, now, mending),)
        database = open_database(path)
    return Opened(database, (*conflict_notices(path), *notices))


def _make_sound(folder: DataFolder, path: Path, now: datetime, mending: Callable[[], None]) -> tuple[str, ...]:
    try:
        if not path.exists():
            return _begin(folder, path, now, mending)
        refuse_foreign(path)
        refuse_journal(path)
        closed = how_closed(path)
        if closed is Closed.IN_ORDER:
            return ()
        if wal_path(path).exists() and wal_is_foreign(path):
            raise Damaged(str(path), Sentence("has a -wal that belongs to another file"))
        findings = _look_through(path)
    except (OSError, *READ_ERRORS) as error:
        raise fault_for(path, error) from error
    if not findings.is_sound:
        raise Damaged(str(path), Sentence("is damaged ({findings})", findings=findings))
    return (str(WAL_GONE),) if closed is Closed.WITHOUT_WAL else ()


def _look_through(path: Path) -> Findings:
    try:
        return check_file(path)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_READONLY_ROLLBACK":
            raise
        # An interrupted change of journal_mode. SQLite reverts it when it opens the file for writing.
        with closing(connect_image(read_image(path))) as connection:
            return check_connection(connection)


def _begin(folder: DataFolder, path: Path, now: datetime, mending: Callable[[], None]) -> tuple[str, ...]:
    """Prepare for a new history: a -wal left from an old one would be taken for a part of it."""
    if list_backups(folder.backups) or any(file.exists() for file in companions(path)):
        return (_mend(folder, Sentence("is gone"), now, mending),)
    return ()


def _mend(folder: DataFolder, what: str | Sentence, now: datetime, mending: Callable[[], None]) -> str:
    mending()
    from floorside.storage.integrity.recovery import recover  # seldom needed, and slow to import
    from floorside.storage.integrity.recovery_words import recovery_sentence

    try:
        return recovery_sentence(recover(folder, what, now), now)
    except (OSError, *READ_ERRORS) as error:
        raise fault_for(folder.database, error) from error
