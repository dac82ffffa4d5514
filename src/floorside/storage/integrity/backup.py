"""Backups of the history: each copy is opened and checked before it counts, and old ones are thinned out."""

import filecmp
import re
import sqlite3
from collections.abc import Callable, Hashable, Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from floorside.sentence import Sentence
from floorside.storage.data_folder import make_private_folder, sync_folder
from floorside.storage.database.database import Database
from floorside.storage.database.faults import READ_ERRORS, Damaged, fault_for
from floorside.storage.database.file_identity import state_of
from floorside.storage.database.migrations import migrate
from floorside.storage.database.sqlite_file import copy_into, new_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import BACKUP, PART
from floorside.storage.integrity.checking import Stopped, check_file, connect_read_only

#: How many backups of each kind stay.
DAILY, WEEKLY, MONTHLY, NEWEST = 7, 4, 12, 3
DUE_AFTER = timedelta(hours=20)
#: Nobody waits at closing for a backup that is being made, unless there was none for so long.
MAY_WAIT = timedelta(days=3)
BEFORE_MIGRATION, BEFORE_RESTORE, BEFORE_IMPORT = "before-migration", "before-restore", "before-import"

_NAME = re.compile(BACKUP)


class BackupFault(DataFault):
    """A copy could not be made, or is damaged. Earlier backups are unchanged."""


class WrittenSince(BackupFault):
    """Something was written to the history after the state that was to be replaced, and would be lost."""


class Backup(Struct, frozen=True):
    """One backup. `number`: grows with each one, whatever the clock says; `made`: UTC; `reason`: a word, such as
    daily.
    """

    path: Path
    number: int
    made: datetime
    reason: str


class Restored(Struct, frozen=True):
    """`before`: a backup of the content before; `state`: the identity and number of commits right after."""

    before: Backup
    state: tuple[str, int]


def make_backup(
    database: Database,
    folder: Path,
    now: datetime,
    reason: str = "daily",
    may_go_on: Callable[[], bool] = lambda: True,
) -> Backup:
    """Copy, check, and name a backup. Other threads cannot write during the copy, but during the check they can.

    Raises BackupFault; sets `database.suspect` if the history itself is damaged. Raises Stopped, and leaves nothing
    behind, as soon as the check may not go on.
    """
    with database.lock:
        backup = _copy(database.connection, folder, now, reason)
    try:
        findings = check_file(backup.path, may_go_on)
    except Stopped:
        backup.path.unlink()
        raise
    if not findings.is_sound:
        database.suspects()
        with suppress(OSError):
            backup.path.unlink()
        raise BackupFault(
            str(database.path),
            Sentence("has a fault ({findings}): it is mended at the next start", findings=findings),
        )
    return _name(backup)


def backup_before_migration(folder: Path, now: datetime) -> Callable[[sqlite3.Connection], None]:
    """A function for open_database that copies the older schema, once however often the migration is tried.

    That function raises BackupFault, or Damaged if the copy is not sound.
    """

    def keep(connection: sqlite3.Connection) -> None:
        backup = _copy(connection, folder, now, BEFORE_MIGRATION)
        findings = check_file(backup.path)
        kept = [other.path for other in list_backups(folder) if other.reason == BEFORE_MIGRATION][:1]
        if findings.is_sound and not any(filecmp.cmp(backup.path, path, shallow=False) for path in kept):
            _name(backup)
            return
        backup.path.unlink()
        if not findings.is_sound:
            raise Damaged(str(folder), Sentence("is damaged ({findings})", findings=findings))

    return keep


def list_backups(folder: Path) -> list[Backup]:
    """The backups, the newest first; ignores other files in the folder."""
    found = []
    with suppress(OSError):
        for path in folder.iterdir():
            if match := _NAME.fullmatch(path.name):
                with suppress(ValueError):
                    made = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                    found.append(Backup(path, int(match[1]), made, match[3]))
    return sorted(found, key=lambda backup: backup.number, reverse=True)


class Counts(NamedTuple):
    """The numbers of its sessions without the walks, and of its walks."""

    sessions: int
    walks: int


def count_sessions(backup: Backup) -> Counts | None:
    """What a backup contains, for a list to choose from; None if it cannot be read."""
    try:
        with closing(connect_read_only(backup.path)) as connection:
            query = "SELECT count(*) - count(walk_minutes), count(walk_minutes) FROM sessions WHERE deleted IS NULL"
            return Counts(*connection.execute(query).fetchone())
    except READ_ERRORS:
        return None


def is_due(backups: Sequence[Backup], now: datetime) -> bool:
    """Whether a new daily backup is due; also if the clock was set back."""
    daily = [backup.made for backup in backups if backup.reason == "daily"]
    return not daily or not timedelta(0) <= now - daily[0] < DUE_AFTER


def can_wait(backups: Sequence[Backup], now: datetime) -> bool:
    """Whether the newest backup is so new that another one may be left for the next start."""
    return any(timedelta(0) <= now - backup.made < MAY_WAIT for backup in backups)


def superfluous(backups: Sequence[Backup]) -> list[Backup]:
    """The backups to delete, from a list with the newest first. Stay: 7 daily, 4 weekly, 12 monthly, the newest 3, and
    the newest 3 from before an import, which take the place of no other.
    """
    before_import = [backup for backup in backups if backup.reason == BEFORE_IMPORT]
    others = [backup for backup in backups if backup.reason != BEFORE_IMPORT]
    kept = {*backups[:NEWEST], *before_import[:NEWEST]}
    kept |= _last_of_each(others, DAILY, lambda made: made.date())
    kept |= _last_of_each(others, WEEKLY, lambda made: made.isocalendar()[:2])
    kept |= _last_of_each(others, MONTHLY, lambda made: (made.year, made.month))
    return [backup for backup in backups if backup not in kept]


def thin_out(folder: Path) -> None:
    for backup in superfluous(list_backups(folder)):
        with suppress(OSError):
            backup.path.unlink()


def restore_backup(
    database: Database, backup: Backup, folder: Path, now: datetime, only: tuple[str, int] | None = None
) -> Restored:
    """Replace the history's content by a backup, in one transaction. `only`: the state that may be replaced, None for
    any. Undo it with `before`, and its `state` as `only`: so nothing is lost that was entered since.

    Raises BackupFault, and then changes nothing; WrittenSince if the history is in another state.
    """
    findings = check_file(backup.path)
    if not findings.is_sound:
        raise BackupFault(
            str(backup.path), Sentence("is damaged ({findings}): choose another backup", findings=findings)
        )
    with database.lock:
        if only is not None and state_of(database.connection) != only:
            raise WrittenSince(str(database.path), Sentence("has changed since"))
        before = make_backup(database, folder, now, BEFORE_RESTORE)
        try:
            _pour(backup, database.connection, folder / f"restoring{PART}")
        except (*READ_ERRORS, OSError) as error:
            raise BackupFault(str(backup.path), Sentence("could not be restored ({error})", error=error)) from error
        with database.transaction():
            pass
        return Restored(before, state_of(database.connection))


def _pour(backup: Backup, connection: sqlite3.Connection, scratch: Path) -> None:
    """Prepare the new content in a scratch file, then copy it in one transaction, so that the file stays the same
    one.
    """
    (file_id, commits) = connection.execute("SELECT file_id, commits FROM ledger").fetchone()
    with closing(connect_read_only(backup.path)) as source, closing(new_file(scratch)) as prepared:
        source.backup(prepared)
        migrate(prepared)
        prepared.execute("UPDATE ledger SET file_id = ?, commits = ?", (file_id, commits + 1))
        prepared.backup(connection)
    scratch.unlink()


def _copy(connection: sqlite3.Connection, folder: Path, now: datetime, reason: str) -> Backup:
    """A copy under a temporary name, which does not count as a backup yet."""
    try:
        make_private_folder(folder)
        number = max((backup.number for backup in list_backups(folder)), default=0) + 1
        made = now.astimezone(UTC).replace(microsecond=0)
        path = folder / f"{number:06}-{made:%Y%m%dT%H%M%S}Z-{reason}.db{PART}"
        copy_into(connection, path)
    except (OSError, *READ_ERRORS) as error:
        raise BackupFault(
            str(folder), Sentence("no backup could be made ({error})", error=fault_for(folder, error).what)
        ) from error
    return Backup(path, number, made, reason)


def _name(backup: Backup) -> Backup:
    path = backup.path.with_suffix("")
    try:
        backup.path.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise BackupFault(str(path), Sentence("no backup could be made ({error})", error=error)) from error
    return Backup(path, backup.number, backup.made, backup.reason)


def _last_of_each(backups: Sequence[Backup], count: int, period: Callable[[datetime], Hashable]) -> set[Backup]:
    """The newest backup of each of the last `count` periods that have one."""
    last: dict[Hashable, Backup] = {}
    for backup in backups:
        if len(last) == count:
            break
        last.setdefault(period(backup.made), backup)
    return set(last.values())
