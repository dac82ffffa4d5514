"""Versions of the person's own exercises and routines, with stamps like the values of a session's fields (multi_value).

The files have no stamps, since a person may write them by hand. So each exchange compares the files with the versions
in the database: whatever differs is a new version, which replaces the known one. A stamp follows from the content and
from what it replaces, and is later than every stamp that it replaces, whatever the clock says (a hybrid logical clock).

Only one version can be used. If neither of two is based on the other, it is the one with the later stamp, on every
computer: a version is always later than what it replaces, so the latest of all is never replaced.
"""

import sqlite3
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct

from floorside.storage.file_names import TAKEN_AWAY
from floorside.storage.files.own.own_files import own_file
from floorside.storage.history.multi_value import REPLACED, Register, fingerprint
from floorside.storage.history.rows import time_from, time_text

#: How much later than what it replaces a version is at least. An edit is later than a deletion at the same time.
LATER = timedelta(milliseconds=1)
LATER_IF_DELETED = timedelta(microseconds=1)


class State(StrEnum):
    """DELETED: the person can restore it."""

    THERE = "there"
    DELETED = "deleted"


VersionStamp = Annotated[str, Meta(max_length=64, pattern="^[!-~]*$")]


class Stamp(Struct, frozen=True):
    """A version in an export. `changed`: when the file was last written. `deleted`: the person can restore it.
    `version`: "" in exports of earlier programs; `replaced`: the stamps of the versions that it replaced.
    """

    changed: Annotated[datetime, Meta(tz=True)]
    deleted: bool = False
    version: VersionStamp = ""
    replaced: Annotated[list[VersionStamp], Meta(max_length=100_000)] = []

    @property
    def state(self) -> State:
        return State.DELETED if self.deleted else State.THERE


def content_of(state: State, data: Mapping[str, Any]) -> str:
    """A short text for a file's content and whether it is deleted."""
    return f"{state} {fingerprint(dict(data))}"


def observed(register: Register, state: State, data: Mapping[str, Any], changed: datetime) -> Register:
    """The register after the file was seen in this state."""
    content = content_of(state, data)
    if register and register[used_stamp(register)] == content:
        return register
    if register or state is State.THERE:
        return {**dict.fromkeys(register, REPLACED), _stamp(state, changed, content, register): content}
    # A file deleted before its first exchange: add the version from before the deletion, too.
    before = observed({}, State.THERE, data, changed)
    return observed(before, state, data, changed)


def brought_register(stamp: Stamp, data: Mapping[str, Any]) -> Register:
    """The register of a version from another computer."""
    if not stamp.version:
        return observed({}, stamp.state, data, stamp.changed)
    return {**dict.fromkeys(stamp.replaced, REPLACED), stamp.version: content_of(stamp.state, data)}


def used_stamp(register: Register) -> str:
    """The latest stamp that is not replaced."""
    return max(stamp for stamp, content in register.items() if content is not REPLACED)


def is_replaced(register: Register, stamp: str) -> bool:
    return register.get(stamp) is REPLACED


def united(ours: Register, theirs: Register) -> Register:
    """Both registers joined. A version in both keeps our content, in which exercises may have other ids."""
    replaced = {stamp for each in (ours, theirs) for stamp, content in each.items() if content is REPLACED}
    return {**theirs, **ours, **dict.fromkeys(replaced, REPLACED)}


def settled(register: Register) -> Register:
    """The register in which the version that is used replaces all others."""
    used = used_stamp(register)
    return {stamp: content if stamp == used else REPLACED for stamp, content in register.items()}


def version_fields(register: Register) -> dict[str, Any]:
    replaced = sorted(stamp for stamp, content in register.items() if content is REPLACED)
    return {"version": used_stamp(register), "replaced": replaced}


def read_versions(connection: sqlite3.Connection, name: str) -> dict[str, Register]:
    """The registers of one list, by id."""
    registers: dict[str, dict[str, Any]] = {}
    rows = connection.execute("SELECT id, stamp, content FROM own_versions WHERE list = ?", (name,))
    for id_, stamp, content in rows:
        registers.setdefault(id_, {})[stamp] = REPLACED if content is None else content
    return dict(registers)


def write_versions(connection: sqlite3.Connection, name: str, registers: Mapping[str, Register]) -> None:
    """Write all registers of one list."""
    connection.execute("DELETE FROM own_versions WHERE list = ?", (name,))
    for id_, register in registers.items():
        add_versions(connection, name, id_, register)


def add_versions(connection: sqlite3.Connection, name: str, id_: str, register: Register) -> None:
    """Write one register over what is known of it."""
    connection.executemany(
        "INSERT INTO own_versions (list, id, stamp, content) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET content = excluded.content",
        [(name, id_, stamp, None if content is REPLACED else content) for stamp, content in register.items()],
    )


def with_files(registers: Mapping[str, Register], folder: Path) -> dict[str, Register]:
    """The registers of existing or deleted files. The others are left out, so that such files may come back."""
    places = (folder, folder / TAKEN_AWAY)
    return {id_: each for id_, each in registers.items() if any(own_file(place, id_).exists() for place in places)}


def last_changed(stamp: str) -> datetime:
    """When the version with this stamp was made."""
    try:
        return time_from(stamp.rpartition("-")[0])
    except ValueError:
        return datetime.fromtimestamp(0, UTC)


def _stamp(state: State, changed: datetime, content: str, replaced: Register) -> str:
    later = LATER if state is State.THERE else LATER_IF_DELETED
    if replaced:
        known = last_changed(max(replaced))
        changed = max(changed, known + later) if state is State.THERE else known + later
    return f"{time_text(changed)}-{fingerprint(content, *sorted(replaced))}"
