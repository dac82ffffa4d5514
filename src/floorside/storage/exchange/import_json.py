"""Reads an exported history: first all of it, so that every fault is known, then into the database, all or nothing."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import takewhile
from pathlib import Path

import msgspec

from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import DELETED_SESSIONS, Progress
from floorside.storage.exchange.import_reader import FAULTS, SESSIONS, Entry, ImportFault, open_export, worded
from floorside.storage.exchange.lists import LISTS, ListEntry, merge_entry
from floorside.storage.exchange.merging import Incoming, Merged, merge_deletion, merge_session
from floorside.storage.exchange.own_exchange import OWN_LISTS, Brought, OwnReader, take_in
from floorside.storage.exchange.schema import DeletedSessionForm, SessionForm
from floorside.storage.faults import DataFault

FAULTS_TOLD = 20


@dataclass(slots=True)
class ImportReport:
    """How many sessions were new, changed by the import, had already; `conflicts` names those of which both values
    are kept, by id. `besides` counts by its list what else was new: dose_changes, answers, questionnaires, exercises,
    routines. `waiting` were left alone, because they may still be taken up here.
    """

    new: int = 0
    updated: int = 0
    known: int = 0
    besides: Counter[str] = field(default_factory=Counter)
    conflicts: list[str] = field(default_factory=list)
    waiting: int = 0


@dataclass(slots=True)
class Checked:
    """What was found in a file that can be imported: how many sessions, and what a person made."""

    sessions: int = 0
    own: list[Brought] = field(default_factory=list)


def import_json(
    database: Database, path: Path, now: datetime, progress: Progress | None = None, folder: DataFolder | None = None
) -> ImportReport:
    """Merge an exported file into the history, sessions by their ids, in one transaction, and then what a person made
    into `folder`, if there is one.

    Doing it twice is doing it once. Raises ImportFault with the place of each fault, or sqlite3.Error or OSError if the
    history cannot be written; nothing is imported then.
    """
    checked = check_export(path)
    try:
        with database.transaction() as connection:
            report = _import_all(connection, path, now, progress, checked.sessions)
    except sqlite3.IntegrityError as error:
        raise ImportFault(str(path), [f"holds a value that the history does not take ({error})"]) from error
    report.besides += take_in(checked.own, folder) if folder else Counter()
    return report


def check_export(path: Path) -> Checked:
    """Read an exported file through. Raises ImportFault."""
    faults: list[str] = []
    checked, own = Checked(), OwnReader()
    for entry in open_export(path):
        checked.sessions += entry.list == SESSIONS
        try:
            if entry.list in OWN_LISTS:
                checked.own.append(own.read(entry.list, entry.data))
            else:
                _read(entry)
        except (*FAULTS, DataFault) as error:
            faults.append(f"{entry.place}: {worded(error)}")
            if len(faults) == FAULTS_TOLD:
                break
    if faults:
        raise ImportFault(str(path), faults)
    return checked


def _import_all(
    connection: sqlite3.Connection, path: Path, now: datetime, progress: Progress | None, total: int
) -> ImportReport:
    report = ImportReport()
    number = 0
    for entry in _entries(path):
        merge_one(connection, entry, report, now)
        number += entry.list == SESSIONS
        if progress is not None and entry.list == SESSIONS:
            progress(number, total)
    return report


def _entries(path: Path) -> Iterator[Entry]:
    """Those of the history; what a person made comes last."""
    return takewhile(lambda entry: entry.list not in OWN_LISTS, open_export(path))


def merge_one(connection: sqlite3.Connection, entry: Entry, report: ImportReport, now: datetime) -> None:
    """Inside a transaction of the caller's. Raises one of FAULTS."""
    read = _read(entry)
    if isinstance(read, Incoming):
        _count(report, read.session.id, merge_session(connection, read, now))
    elif isinstance(read, DeletedSessionForm):
        merged = merge_deletion(connection, read.id, read.register(), now)
        report.updated += merged is Merged.UPDATED
        report.waiting += merged is Merged.WAITING
    else:
        report.besides[entry.list] += merge_entry(connection, entry.list, read)


def _read(entry: Entry) -> Incoming | DeletedSessionForm | ListEntry:
    """Raises one of FAULTS for what the history does not take."""
    if entry.list == SESSIONS:
        return _session_decoder.decode(entry.data).incoming()
    if entry.list == DELETED_SESSIONS:
        deleted = _deletion_decoder.decode(entry.data)
        deleted.register()
        return deleted
    read = _list_decoders[entry.list].decode(entry.data)
    read.row()
    return read


_session_decoder = msgspec.json.Decoder(SessionForm)
_deletion_decoder = msgspec.json.Decoder(DeletedSessionForm)
_list_decoders = {name: msgspec.json.Decoder(form) for name, form in LISTS.items()}


def _count(report: ImportReport, session_id: str, merged: Merged) -> None:
    report.new += merged is Merged.NEW
    report.updated += merged in (Merged.UPDATED, Merged.CONFLICT)
    report.known += merged in (Merged.KNOWN, Merged.WAITING)
    report.waiting += merged is Merged.WAITING
    if merged is Merged.CONFLICT:
        report.conflicts.append(session_id)
