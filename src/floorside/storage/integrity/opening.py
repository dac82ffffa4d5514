"""How the history is opened at a start: looked through if it was not closed in good order, mended if it is damaged."""

import random
import sqlite3
import time
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.clean_close import Closed, how_closed
from floorside.storage.database.database import Database, open_database, unreachable_database
from floorside.storage.database.faults import Damaged, InUse, NoAccess, fault_for
from floorside.storage.database.file_identity import wal_is_foreign
from floorside.storage.database.sqlite_file import refuse_foreign
from floorside.storage.integrity.backup import backup_before_migration, list_backups
from floorside.storage.integrity.checking import check_file

if TYPE_CHECKING:
    from floorside.storage.integrity.recovery import Recovery

WAL_GONE = (
    "A part of the history was taken away since the last start (the file that ends in -wal). "
    "The last session may be missing; all others are here."
)


PAUSES_SECONDS = (0.02, 0.05, 0.1)


@dataclass(frozen=True, slots=True)
class Opened:
    """`notices` are sentences for the person; none when all is well. `unreachable`: why `database` only stands in for
    a history that is there.
    """

    database: Database
    notices: tuple[str, ...]
    unreachable: NoAccess | None = None


def open_store(folder: DataFolder, now: datetime) -> Opened:
    """Open the history, whatever state it is in. `now` is aware, local time.

    What cannot be reached is stood in for by an empty one, and sessions are kept in memory until it can. Raises InUse,
    NewerSchema, NoAccess if a damaged one cannot be mended (a full disk, say), and recovery.NothingSound when it is
    damaged and no backup is sound: the files are untouched then.
    """
    for pause in PAUSES_SECONDS:
        try:
            return _open(folder, now)
        except InUse:
            # Two starts at the same moment can each be in the other's way: one of them gets it at the next try.
            time.sleep(random.uniform(0, pause))
    return _open(folder, now)


def _open(folder: DataFolder, now: datetime) -> Opened:
    try:
        notices = _make_sound(folder, now)
        database = open_database(folder.database, backup_before_migration(folder.backups, now))
    except NoAccess as fault:
        notice = f"{fault}. Sessions are kept in memory until then."
        return Opened(unreachable_database(folder.database), (notice,), fault)
    except Damaged as fault:
        notices = (_mend(folder, fault.what, now),)
        database = open_database(folder.database)
    return Opened(database, notices)


def _make_sound(folder: DataFolder, now: datetime) -> tuple[str, ...]:
    path = folder.database
    try:
        if not path.exists():
            return (_mend(folder, "is gone", now),) if list_backups(folder.backups) else ()
        refuse_foreign(path)
        closed = how_closed(path)
        if closed is Closed.IN_ORDER:
            return ()
        if wal_is_foreign(path):
            raise Damaged(str(path), "has a -wal that belongs to another file")
        findings = check_file(path)
    except (OSError, sqlite3.Error) as error:
        raise fault_for(path, error) from error
    if not findings.is_sound:
        raise Damaged(str(path), f"is damaged ({findings})")
    return (WAL_GONE,) if closed is Closed.WITHOUT_WAL else ()


def _mend(folder: DataFolder, what: str, now: datetime) -> str:
    from floorside.storage.integrity.recovery import recover  # hardly ever needed, and slow to import

    try:
        return recovery_sentence(recover(folder, what, now), now)
    except (OSError, sqlite3.Error) as error:
        raise fault_for(folder.database, error) from error


def recovery_sentence(recovery: "Recovery", now: datetime) -> str:
    """What the person is told: what happened, what there is now, what may be missing, where the files are."""
    zone = timezone(now.utcoffset() or timedelta(0))

    def when(moment: datetime) -> str:
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"

    source = ""
    if recovery.restored_from is not None:
        source = f" from the backup of {when(recovery.restored_from.made)}"
    saved = f" ({recovery.saved} of them saved from the damaged file)" if recovery.saved else ""
    begin = "the beginning" if recovery.missing_from is None else when(recovery.missing_from)
    return (
        f"The history {recovery.what}. It was put together again{source} with {recovery.sessions} sessions{saved}. "
        f"Sessions between {begin} and {when(recovery.missing_until)} may be missing. "
        f"The damaged files are kept in {recovery.set_aside}."
    )
