"""What is remembered of a folder that the history is kept in step with: this machine's name there, and what was read.

It is a small file beside the history, not a part of it: a history that is restored, or copied to another machine, must
not take it along as if it had been there.
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
from floorside.storage.file_names import SYNC_STATE
from floorside.storage.history.multi_value import fingerprint


class Trouble(StrEnum):
    """COPIES: a second version of a file, which was read too. UNFINISHED: not all of it is there. NEWER: a newer
    program wrote it. UNREADABLE: it cannot be opened. NOT_WRITTEN: our own file.
    """

    COPIES = "copies"
    UNFINISHED = "unfinished"
    NEWER = "newer"
    UNREADABLE = "unreadable"
    NOT_WRITTEN = "not_written"


class Notice(NamedTuple):
    """What should be known about a file; `mark` changes when the file does."""

    trouble: Trouble
    name: str
    mark: tuple[int, int]


@dataclass(slots=True)
class SyncState:
    """`written` is the digest of our file there, `body` that of what it says; `read` has size and time of the others as
    they were when they were read; `history` is which file of the history read them, and its number of commits then;
    `told` are the notices that were given; `exported` is the `signature` of what was written.
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
    """A new one where there is none, or none that can be read.

    Of another history, or of this one as it was earlier, all files there are read anew.
    """
    state = SyncState(new_machine())
    with suppress(OSError, msgspec.MsgspecError):
        state = msgspec.json.decode(state_path(folder).read_bytes(), type=SyncState)
    if database is not None:
        file_id, commits = _ledger(database)
        if file_id != state.history[0] or commits < state.history[1]:
            state.read = {}
    return state


def save_state(folder: DataFolder, database: Database, state: SyncState) -> None:
    """Raises OSError or sqlite3.Error."""
    state.history = _ledger(database)
    data = msgspec.json.encode(state)
    path = state_path(folder)
    if not path.exists() or path.read_bytes() != data:
        make_private_folder(folder.data)
        write_private_file(path, data)


def signature(database: Database, folder: DataFolder) -> str:
    """Another text after any change of the history, or of the person's own files."""
    files = [
        (path.as_posix(), path.stat().st_mtime_ns) for place in folder.own for path in sorted(place.rglob("*.toml"))
    ]
    return fingerprint(*_ledger(database), *files)


def _ledger(database: Database) -> tuple[str, int]:
    with database.reading() as connection:
        file_id, commits = connection.execute("SELECT file_id, commits FROM ledger").fetchone()
    return file_id, commits
