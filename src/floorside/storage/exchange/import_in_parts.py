"""Imports an export into a history in use: a few entries at a time, so that no other thread waits for long."""

import sqlite3
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.import_json import (
    ImportReport,
    check_export,
    history_entries,
    merge_one,
    pictures_in,
)
from floorside.storage.exchange.import_reader import FAULTS, Entry, ImportFault
from floorside.storage.exchange.lists import LISTS, known_entries
from floorside.storage.exchange.own_exchange import take_in
from floorside.storage.exchange.picture_exchange import pictures_kept
from floorside.storage.files.own.own_files_restore import restored_on_error
from floorside.storage.files.value_faults import value_fault

#: One transaction for so many entries: short enough that no other thread waits noticeably.
ENTRIES_AT_A_TIME = 50


@dataclass(slots=True)
class PartialReport(ImportReport):
    """The result. `is_complete`: False if it was interrupted; what it imported until then stays, and the rest can
    follow later.
    """

    is_complete: bool = True


def import_in_parts(
    database: Database, path: Path, now: datetime, folder: DataFolder, go_on: Callable[[], bool]
) -> PartialReport:
    """Like import_json, but in several transactions, and it stops early once `go_on` returns False.

    Checks the whole file first. Raises ImportFault, and sqlite3.Error or OSError if the history cannot be written.
    """
    checked = check_export(path)
    own = checked.own
    report = PartialReport()
    entries = history_entries(path)
    try:
        while part := list(islice(entries, ENTRIES_AT_A_TIME)):
            if not go_on():
                report.is_complete = False
                return report
            with database.transaction() as connection:
                known = {name: known_entries(connection, name) for name in LISTS if _has(part, name)}
                for entry in part:
                    merge_one(connection, entry, report, known, now)
    except (*FAULTS, sqlite3.IntegrityError) as error:  # the file changed during the import
        raise ImportFault(str(path), [str(value_fault(error))]) from error
    with (
        pictures_kept(pictures_in(path, checked), folder),
        restored_on_error(folder.own) if own else nullcontext(),
        database.transaction(),
    ):
        report.besides += take_in(own, folder, database)
    return report


def _has(part: list[Entry], name: str) -> bool:
    return any(entry.list == name for entry in part)
