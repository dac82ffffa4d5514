"""Imports an export: checks all of it, to find every fault, and then writes it to the database, all or nothing."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import partial
from itertools import takewhile
from pathlib import Path
from typing import TypeVar

import msgspec

from floorside.domain.session.record import SessionRecord
from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import DELETED_SESSIONS, Progress
from floorside.storage.exchange.import_reader import FAULTS, SESSIONS, Entry, ImportFault, open_export
from floorside.storage.exchange.lists import LISTS, Known, ListEntry, known_entries, merge_entry
from floorside.storage.exchange.merging import Incoming, Merged, merge_deletion, merge_session
from floorside.storage.exchange.own_exchange import OWN_LISTS, Brought, OwnReader, take_in
from floorside.storage.exchange.picture_exchange import PICTURE_LIST, picture_of, pictures_kept
from floorside.storage.exchange.schema import DeletedSessionSchema, SessionSchema
from floorside.storage.exchange.values import tidied
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_files_restore import restored_on_error
from floorside.storage.files.value_faults import value_fault

#: More faults than these nobody reads.
FAULTS_TOLD = 20
#: The longest list accepted, more than anybody has: pages read these lists completely.
MOST_ENTRIES = {
    "dose_changes": 100_000,
    "answers": 100_000,
    "questionnaires": 10_000,
    "activities": 1000,
    "activity_ratings": 100_000,
    "exercises": 5000,
    "routines": 1000,
    "plans": 100,
    "pictures": 15_000,
}
Read = TypeVar("Read")


class NotImported(DataFault):
    """The history or the own files could not be written; nothing has changed."""


@dataclass(slots=True)
class ImportReport:
    """The result: how many sessions were new, updated, or known already. `conflicts`: ids of sessions of which both
    values are kept. `besides`: the number of other new entries by list: dose_changes, answers, questionnaires,
    exercises, routines, plans.

    `ahead`: imported sessions that begin in the future; `misdated`: those with a local date that does not fit their
    beginning. `waiting`: sessions left alone, because the person may still continue them here.
    """

    new: int = 0
    updated: int = 0
    known: int = 0
    besides: Counter[str] = field(default_factory=Counter)
    conflicts: list[str] = field(default_factory=list)
    waiting: int = 0
    ahead: list[str] = field(default_factory=list)
    misdated: list[str] = field(default_factory=list)

    @property
    def has_news(self) -> bool:
        return bool(self.new or self.updated or self.besides.total())


@dataclass(slots=True)
class Checked:
    """What a valid file contains: the numbers of sessions and pictures, and the person's exercises and routines."""

    sessions: int = 0
    pictures: int = 0
    own: list[Brought] = field(default_factory=list)


def import_json(
    database: Database,
    path: Path,
    now: datetime,
    progress: Progress | None = None,
    folder: DataFolder | None = None,
    around: AbstractContextManager[object] | None = None,
) -> ImportReport:
    """Merge an export into the history, sessions by id, and the person's exercises and routines into `folder` if it is
    given: all or nothing. `around`: entered once the file is checked, and left when everything is written.

    Repeating it changes nothing. Raises ImportFault with the place of each fault, or NotImported if the history or the
    folder cannot be written; nothing is imported then.
    """
    checked = check_export(path)
    own = checked.own if folder else []
    try:
        changed = folder.own if folder and own else ()
        with (
            around or nullcontext(),
            pictures_kept(pictures_in(path, checked), folder) if folder else nullcontext(),
            restored_on_error(changed),
            database.transaction() as connection,
        ):
            taken = take_in(own, folder, database) if folder else Counter()
            report = _import_all(connection, path, now, progress, checked.sessions)
    except sqlite3.IntegrityError as error:
        raise ImportFault(
            str(path), [Sentence("holds a value that the history does not take ({error})", error=error)]
        ) from error
    except (sqlite3.Error, OSError) as error:
        place = getattr(error, "filename", None) or database.path.parent
        reason = getattr(error, "strerror", None) or error
        raise NotImported(
            str(place), Sentence("cannot be written to ({reason}): nothing was imported", reason=reason)
        ) from error
    report.besides += taken
    return report


def check_export(path: Path) -> Checked:
    """Read and check a whole export. Raises ImportFault."""
    faults: list[str | Sentence] = []
    checked, own, entries = Checked(), OwnReader(), Counter[str]()
    for entry in open_export(path):
        checked.sessions += entry.list == SESSIONS
        checked.pictures += entry.list == PICTURE_LIST
        entries[entry.list] += 1
        if entries[entry.list] > MOST_ENTRIES.get(entry.list, entries[entry.list]):
            faults.append(
                Sentence(
                    "{place}: the list {list} has more than {most} entries",
                    place=entry.place,
                    list=entry.list,
                    most=MOST_ENTRIES[entry.list],
                )
            )
            break
        try:
            if entry.list in OWN_LISTS:
                checked.own.append(_leniently(partial(own.read, entry.list), entry.data))
            elif entry.list == PICTURE_LIST:
                picture_of(entry.data)
            else:
                _read(entry)
        except DataFault as fault:
            faults.append(f"{entry.place}: {fault}")
        except FAULTS as error:
            wrong = value_fault(error)
            faults.append(f"{entry.place}, {wrong}" if wrong.at else f"{entry.place}: {wrong}")
        if len(faults) == FAULTS_TOLD:
            break
    if faults:
        raise ImportFault(str(path), faults)
    return checked


def _import_all(
    connection: sqlite3.Connection, path: Path, now: datetime, progress: Progress | None, total: int
) -> ImportReport:
    report = ImportReport()
    known = {name: known_entries(connection, name) for name in LISTS}
    number = 0
    for entry in history_entries(path):
        merge_one(connection, entry, report, known, now)
        number += entry.list == SESSIONS
        if progress is not None and entry.list == SESSIONS:
            progress(number, total)
    return report


def history_entries(path: Path) -> Iterator[Entry]:
    """The entries for the history; exercises, routines and pictures come last."""
    return takewhile(lambda entry: entry.list not in (*OWN_LISTS, PICTURE_LIST), open_export(path))


def pictures_in(path: Path, checked: Checked) -> Iterator[bytes]:
    """The pictures in a checked export, one in memory at a time."""
    if checked.pictures:
        for entry in open_export(path):
            if entry.list == PICTURE_LIST:
                yield picture_of(entry.data)


def merge_one(
    connection: sqlite3.Connection, entry: Entry, report: ImportReport, known: dict[str, Known], now: datetime
) -> None:
    """Merge one entry, in the caller's transaction. `known`: the known_entries of each list. Raises one of FAULTS."""
    read = _read(entry)
    if isinstance(read, Incoming):
        count_merged(report, read.session, merge_session(connection, read, now), now)
    elif isinstance(read, DeletedSessionSchema):
        merged = merge_deletion(connection, read.id, read.register(), now)
        report.updated += merged is Merged.UPDATED
        report.waiting += merged is Merged.WAITING
    else:
        report.besides[entry.list] += merge_entry(connection, entry.list, read, known[entry.list])


def _read(entry: Entry) -> Incoming | DeletedSessionSchema | ListEntry:
    """Parse an entry. Raises one of FAULTS for values that the history does not accept."""
    return _leniently(_readers[entry.list], entry.data)


def _leniently(read: Callable[[bytes], Read], data: bytes) -> Read:
    """A second attempt at parsing, which accepts the ways in which other programs write JSON."""
    try:
        return read(data)
    except (msgspec.ValidationError, DataFault):
        return read(tidied(data))


def _read_session(data: bytes) -> Incoming:
    return _session_decoder.decode(data).incoming()


def _read_deletion(data: bytes) -> DeletedSessionSchema:
    deleted = _deletion_decoder.decode(data)
    deleted.register()
    return deleted


def _list_reader(form: type[ListEntry]) -> Callable[[bytes], ListEntry]:
    decoder = msgspec.json.Decoder(form)

    def read(data: bytes) -> ListEntry:
        entry = decoder.decode(data)
        entry.row()
        return entry

    return read


_session_decoder = msgspec.json.Decoder(SessionSchema)
_deletion_decoder = msgspec.json.Decoder(DeletedSessionSchema)
_readers: dict[str, Callable[[bytes], Incoming | DeletedSessionSchema | ListEntry]] = {
    SESSIONS: _read_session,
    DELETED_SESSIONS: _read_deletion,
    **{name: _list_reader(form) for name, form in LISTS.items()},
}


def count_merged(report: ImportReport, session: SessionRecord, merged: Merged, now: datetime) -> None:
    report.new += merged is Merged.NEW
    report.updated += merged in (Merged.UPDATED, Merged.CONFLICT)
    report.known += merged in (Merged.KNOWN, Merged.WAITING)
    report.waiting += merged is Merged.WAITING
    if merged is Merged.CONFLICT:
        report.conflicts.append(session.id)
    if merged in (Merged.KNOWN, Merged.WAITING):
        return
    if session.started > now:
        report.ahead.append(session.id)
    if abs(session.local_date - _wall_date(session)) > timedelta(days=1):
        report.misdated.append(session.id)


def _wall_date(session: SessionRecord) -> date:
    return session.started.astimezone(timezone(timedelta(seconds=session.utc_offset_seconds))).date()
