"""The state of syncing with a folder: this computer's name there, and which files were read.

It is a file beside the history, not a part of it, since it must not travel with a restored or copied history.
"""

import os
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

import msgspec

from floorside.storage.data_folder import DataFolder, make_private_folder, write_private_file
from floorside.storage.database.database import Database
from floorside.storage.database.file_identity import state_of
from floorside.storage.file_names import SYNC_STATE
from floorside.storage.files.own.pictures import picture_folder, picture_names
from floorside.storage.history.multi_value import fingerprint


class Trouble(StrEnum):
    """What is wrong with a file in the folder.

    COPIES: there is a second version, which was read as well. UNFINISHED: a part is missing. NEWER: a newer program
    wrote it. UNREADABLE: it cannot be opened. NOT_WRITTEN: our own file could not be written.
    """

    COPIES = "copies"
    UNFINISHED = "unfinished"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    NOT_WRITTEN = "not_written"


class Notice(NamedTuple):
    """A message about a file; `mark` changes when the file does."""

    trouble: Trouble
    name: str
    mark: tuple[int, int]


@dataclass(slots=True)
class SyncState:
    """`written`: the digest of our file there, `body`: that of its content without the time; `read`: size and time of
    the other files when they were read; `history`: the identity of the history, and its number of commits then; `told`:
    notices that were shown; `exported`: the `signature` of what was written.
    """

    machine: str
    written: str = ""
    body: str = ""
    read: dict[str, tuple[int, int]] = field(default_factory=dict)
    history: tuple[str, int] = ("", 0)
    told: list[Notice] = field(default_factory=list)
    exported: str = ""


def new_machine() -> str:
    return os.urandom(6).hex()


def state_path(folder: DataFolder) -> Path:
    return folder.data / SYNC_STATE


def load_state(folder: DataFolder, database: Database | None) -> SyncState:
    """The stored state, or a new one if there is none that can be read.

    If the history is another one, or an earlier state of the same, all files are read again.
    """
    state = SyncState(new_machine())
    with suppress(OSError, msgspec.MsgspecError):  # without a state all files are read again
        state = msgspec.json.decode(state_path(folder).read_bytes(), type=SyncState)
    if database is not None:
        file_id, commits = _ledger(database)
        if file_id != state.history[0] or commits < state.history[1]:
            state.read = {}
    return state


def save_state(folder: DataFolder, database: Database, state: SyncState) -> None:
    """Write the state. Raises OSError or sqlite3.Error."""
    state.history = _ledger(database)
    data = msgspec.json.encode(state)
    path = state_path(folder)
    if not path.exists() or path.read_bytes() != data:
        make_private_folder(folder.data)
        write_private_file(path, data)


def signature(database: Database, folder: DataFolder) -> str:
    """A text that changes with the history and with the person's own files."""
    files = [
        (path.as_posix(), path.stat().st_mtime_ns) for place in folder.own for path in sorted(place.rglob("*.toml"))
    ]
    return fingerprint(*_ledger(database), *files, *picture_names(picture_folder(folder)))


def _ledger(database: Database) -> tuple[str, int]:
    with database.reading() as connection:
        return state_of(connection)
