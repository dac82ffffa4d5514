"""Imports a file after a backup, so that an import of the wrong one can be undone."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from msgspec import Struct

from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.database.file_identity import state_of
from floorside.storage.exchange.export_json import Progress
from floorside.storage.exchange.import_json import ImportReport, NotImported
from floorside.storage.files.own.own_files_restore import OwnFiles, read_own_files
from floorside.storage.integrity.backup import (
    BEFORE_IMPORT,
    Backup,
    BackupFault,
    Restored,
    WrittenSince,
    make_backup,
    restore_backup,
    thin_out,
)
from floorside.storage.integrity.import_database import import_file


class Change(Struct, frozen=True):
    """What an import changed. `before`: a backup of the history before; `state`: its identity and number of commits
    right after; `own_before`, `own_after`: the person's own files before and right after.
    """

    before: Backup
    state: tuple[str, int]
    own_before: OwnFiles
    own_after: OwnFiles


class Imported(Struct, frozen=True):
    """`change`: None if everything in the file was known already."""

    report: ImportReport
    change: Change | None


def import_with_backup(
    database: Database, path: Path, now: datetime, folder: DataFolder, progress: Progress | None = None
) -> Imported:
    """Import a file. The backup from before stays if anything was new. Raises the same errors as import_json."""
    changes: list[Change] = []
    report = import_file(database, path, now, progress, folder, _noted(database, folder, now, changes))
    (change,) = changes
    if not report.has_news:
        _drop(change.before)
        return Imported(report, None)
    thin_out(folder.backups)
    return Imported(report, change)


def undo_import(database: Database, change: Change, folder: DataFolder, now: datetime) -> Restored:
    """Bring back the history and the person's own files from before an import.

    Raises WrittenSince if any of them has changed after it, BackupFault, or OSError if an own file cannot be written.
    """
    with database.lock:
        if read_own_files(folder.own) != change.own_after:
            raise WrittenSince(str(folder.data), Sentence("has changed since"))
        restored = restore_backup(database, change.before, folder.backups, now, change.state)
        change.own_before.put_back()
        return restored


@contextmanager
def _noted(database: Database, folder: DataFolder, now: datetime, changes: list[Change]) -> Iterator[None]:
    """Make a backup, and add what the block changes to `changes`. Nobody else writes to the history meanwhile."""
    with database.lock:
        own_before = read_own_files(folder.own)
        try:
            before = make_backup(database, folder.backups, now, BEFORE_IMPORT)
        except BackupFault as fault:
            raise NotImported(fault.place, Sentence("{what}: nothing was imported", what=fault.what)) from fault
        try:
            yield
        except BaseException:
            _drop(before)
            raise
        changes.append(Change(before, state_of(database.connection), own_before, read_own_files(folder.own)))


def _drop(backup: Backup) -> None:
    with suppress(OSError):
        backup.path.unlink()
