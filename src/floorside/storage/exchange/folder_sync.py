"""Synchronises the history with a folder that a syncing program or a USB stick carries from computer to computer.

Each computer writes one file there, an export with a name of its own, and reads the others'. As no file has two
writers, the syncing program never has to resolve a conflict.
"""

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from floorside.digest import blake2b
from floorside.storage.data_folder import DataFolder, write_private_file
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_in_parts import import_in_parts
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.own_exchange import OWN_LISTS
from floorside.storage.exchange.picture_exchange import own_lists
from floorside.storage.exchange.sync_state import (
    Notice,
    SyncState,
    Trouble,
    load_state,
    new_machine,
    save_state,
    signature,
)
from floorside.storage.faults import DataFault
from floorside.storage.file_names import SYNC_EXPORT
from floorside.storage.history.session_json import FORMAT_VERSION

_OURS = re.compile(r"floorside-([0-9a-f]{12})\.json")
#: The names that syncing programs and file managers give to a second version of a file.
_COPY = re.compile(r"(floorside-[0-9a-f]{12})[^0-9a-f].*\.json")
_VERSION = re.compile(rb'"version": *(\d+)')


@dataclass(slots=True)
class Outcome:
    """The result of a synchronisation. `is_there`: the folder can be reached. The counts are of sessions, but `besides`
    of everything else that was new, and `own` of the exercises and routines among it.

    `fresh`: the notices that are new since the last time. `is_complete`: False if it was interrupted, and has to be
    repeated.
    """

    is_there: bool = True
    new: int = 0
    updated: int = 0
    conflicts: int = 0
    besides: int = 0
    own: int = 0
    notices: list[Notice] = field(default_factory=list)
    fresh: list[Notice] = field(default_factory=list)
    is_complete: bool = True

    @property
    def has_news(self) -> bool:
        return bool(self.new or self.updated or self.besides)


def synchronise(
    database: Database, folder: DataFolder, shared: Path, now: datetime, go_on: Callable[[], bool]
) -> Outcome:
    """Read what the other computers wrote into `shared`, and write what is new here; stops early once `go_on` returns
    False.

    Skips files that have not changed since the last time. Raises sqlite3.Error or OSError if the history or the data
    folder cannot be written.
    """
    outcome = Outcome(is_there=_is_there(shared))
    if not outcome.is_there:
        return outcome
    state = load_state(folder, database)
    _ensure_only_writer(shared, state)
    for path in _others(shared, state):
        if not go_on():
            outcome.is_complete = False
            break
        _read(database, folder, path, state, now, go_on, outcome)
    if outcome.is_complete:
        _write(database, folder, shared, state, now, outcome)
    outcome.fresh = [notice for notice in outcome.notices if notice not in state.told]
    state.told = outcome.notices if outcome.is_complete else [*state.told, *outcome.fresh]
    save_state(folder, database, state)
    return outcome


def write_own(database: Database, folder: DataFolder, shared: Path, now: datetime) -> Outcome:
    """Only write what is new here, for example when the program ends. Without anything new the folder is left alone:
    it may be on a network that no longer answers.
    """
    state = load_state(folder, database)
    if state.exported == signature(database, folder):
        return Outcome()
    outcome = Outcome(is_there=_is_there(shared))
    if outcome.is_there:
        _ensure_only_writer(shared, state)
        _write(database, folder, shared, state, now, outcome)
        save_state(folder, database, state)
    return outcome


def own_path(folder: DataFolder, shared: Path) -> Path | None:
    """This computer's file in the folder; None if there is none."""
    path = shared / _name(load_state(folder, None))
    return path if path.is_file() else None


def left_path(folder: DataFolder, shared: Path) -> Path | None:
    """This computer's file in a folder that is used no longer; None if it is not there. If the folder cannot be reached
    just now, where the file is when it can be.
    """
    state = load_state(folder, None)
    path = shared / _name(state)
    is_left = path.is_file() if _is_there(shared) else bool(state.written)
    return path if is_left else None


def _name(state: SyncState) -> str:
    return f"floorside-{state.machine}.json"


def _is_there(shared: Path) -> bool:
    try:
        return shared.is_dir()
    except OSError:
        return False


def _others(shared: Path, state: SyncState) -> Iterator[Path]:
    with suppress(OSError):
        for path in sorted(shared.iterdir()):
            is_known = _OURS.fullmatch(path.name) or _COPY.fullmatch(path.name)
            if is_known and path.name != _name(state) and path.is_file():  # reading a pipe would never end
                yield path


def _read(
    database: Database,
    folder: DataFolder,
    path: Path,
    state: SyncState,
    now: datetime,
    go_on: Callable[[], bool],
    outcome: Outcome,
) -> None:
    mark = _mark(path)
    if not _OURS.fullmatch(path.name):
        outcome.notices.append(Notice(Trouble.COPIES, path.name, mark))
    if state.read.get(path.name) == mark:
        return
    try:
        report = import_in_parts(database, path, now, folder, go_on)
    except ImportFault as fault:
        outcome.notices.append(Notice(_trouble(path, fault), path.name, mark))
        return
    outcome.new += report.new
    outcome.updated += report.updated
    outcome.conflicts += len(report.conflicts)
    outcome.besides += report.besides.total()
    outcome.own += sum(report.besides[name] for name in OWN_LISTS)
    outcome.is_complete &= report.is_complete
    if report.is_complete and not report.waiting and mark == _mark(path):
        state.read[path.name] = mark


def _mark(path: Path) -> tuple[int, int]:
    """Size and time of a file, which tell whether it has changed."""
    try:
        status = path.stat()
    except OSError:
        return (-1, 0)
    return status.st_size, status.st_mtime_ns


def _trouble(path: Path, fault: ImportFault) -> Trouble:
    try:
        with path.open("rb") as file:
            head = file.read(200)
    except OSError:
        return Trouble.UNREADABLE
    version = _VERSION.search(head)
    if version and int(version[1]) > FORMAT_VERSION:
        return Trouble.NEWER
    return Trouble.UNREADABLE if "cannot be read" in str(fault) else Trouble.UNFINISHED


def _write(
    database: Database, folder: DataFolder, shared: Path, state: SyncState, now: datetime, outcome: Outcome
) -> None:
    local, path = folder.data / SYNC_EXPORT, shared / _name(state)
    if state.exported == signature(database, folder) and path.exists():
        return
    try:
        export_json(database, local, now, own=own_lists(folder, database))
        data = local.read_bytes()
        body = _digest(data.partition(b"\n")[2])  # the first line contains the time of the export
        if state.body != body or not path.exists():
            write_private_file(path, data)
            state.body, state.written = body, _digest(data)
        state.exported = signature(database, folder)
    except (OSError, DataFault, sqlite3.Error):
        outcome.notices.append(Notice(Trouble.NOT_WRITTEN, _name(state), (0, 0)))
    finally:
        with suppress(OSError):
            local.unlink(missing_ok=True)


def _ensure_only_writer(shared: Path, state: SyncState) -> None:
    """Take another name if someone else writes under ours, for example after the data folder was copied to another
    computer.
    """
    with suppress(OSError):  # the file may not exist yet
        if _digest((shared / _name(state)).read_bytes()) != state.written:
            state.machine, state.body = new_machine(), ""


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
