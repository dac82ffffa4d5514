"""Merges one session of another computer's export with the same session here.

Stamps decide about what the person said (multi_value): a value from a computer that knew the other value is newer; if
neither knew the other's, both stay; a correction of the beginning or the sets counts in the same way. Nothing else that
the program recorded changes after a session has ended: of two records the one that went further is used, and if both
ended, the other stays beside it.
"""

import sqlite3
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from floorside.domain.session.record import SessionRecord
from floorside.storage.exchange.export_json import digest_text
from floorside.storage.exchange.unstamped import unstamped_registers
from floorside.storage.history.changes import note_change, past_of, read_other_values
from floorside.storage.history.corrections import CHANGEABLE, CORRECTIONS, covered_by
from floorside.storage.history.field_values import (
    implied_registers,
    read_registers,
    store_register,
    stored_registers,
    write_others,
    write_registers,
)
from floorside.storage.history.multi_value import (
    DELETED,
    Register,
    Registers,
    is_deleted,
    joined,
    root,
    shown,
    value_text,
)
from floorside.storage.history.rows import EDITABLE, session_from, time_text
from floorside.storage.history.session_json import session_object
from floorside.storage.history.session_rows import read_rows, write_session


class Merged(Enum):
    """What a merge did. WAITING: nothing, since the person may still continue the session here."""

    NEW = "new"
    UPDATED = "updated"
    KNOWN = "known"
    CONFLICT = "conflict"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A session of an export. `registers`: those of the changed fields. An earlier program's export has None; instead
    it has `past`, the digests before each change, and `other_values`.
    """

    session: SessionRecord
    past: tuple[str, ...]
    other_values: tuple[tuple[str, Any], ...]
    registers: Registers | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """The session as it is here."""

    key: int
    session: SessionRecord
    registers: dict[str, Register]


def merge_session(connection: sqlite3.Connection, incoming: Incoming, now: datetime) -> Merged:
    """Merge a session, in the caller's transaction."""
    row = connection.execute("SELECT key, plan FROM sessions WHERE id = ?", (incoming.session.id,)).fetchone()
    if row is None:
        return _add(connection, incoming, now)
    key, plan = row
    if plan is not None and incoming.session.ended is None:
        return Merged.WAITING
    registers = read_registers(connection, incoming.session.id, key)
    return _meet(connection, _Known(key, session_from(*read_rows(connection, key)), registers), incoming, now)


def merge_deletion(connection: sqlite3.Connection, session_id: str, register: Register, now: datetime) -> Merged:
    """Merge the deletion of a session by another computer. `register`: that of DELETED."""
    row = connection.execute("SELECT key, plan FROM sessions WHERE id = ?", (session_id,)).fetchone()
    key, plan = row or (None, None)
    if plan is not None:
        return Merged.WAITING
    ours = read_registers(connection, session_id, key)
    both = joined({DELETED: ours.get(DELETED, {})}, {DELETED: register})
    if both[DELETED] == ours.get(DELETED):
        return Merged.KNOWN
    _note_deletion(connection, key, ours, both, now)
    write_registers(connection, session_id, key, both, now)
    return Merged.KNOWN if key is None or is_deleted(ours) == is_deleted(both) else Merged.UPDATED


def _add(connection: sqlite3.Connection, incoming: Incoming, now: datetime) -> Merged:
    session_id = incoming.session.id
    theirs = incoming.registers
    if theirs is None:
        theirs = unstamped_registers(incoming.session, incoming.other_values)
    registers = joined(stored_registers(connection, session_id), theirs)
    if is_deleted(registers):
        store_register(connection, session_id, DELETED, registers[DELETED])
        return Merged.KNOWN
    key = write_session(connection, incoming.session)
    for digest in incoming.past:
        _adopt(connection, key, digest, now)
    write_registers(connection, session_id, key, registers, now)
    write_others(connection, key, registers, session_object(incoming.session) | _values(registers))
    return Merged.NEW


def _meet(connection: sqlite3.Connection, known: _Known, incoming: Incoming, now: datetime) -> Merged:
    theirs = _their_registers(connection, known, incoming)
    if theirs is None or (incoming.registers is None and is_deleted(known.registers)):
        return Merged.KNOWN
    given = joined(known.registers, theirs)
    record, both_records = _records(known.session, incoming.session, covered_by(_values(given)))
    both = joined(given, both_records)
    if both == known.registers and record is known.session:
        return Merged.KNOWN
    others = read_other_values(connection, known.key)
    _write(connection, known, record, both, incoming, now)
    new_others = [other for other in read_other_values(connection, known.key) if other not in others]
    is_theirs = both == joined(theirs, {})
    return Merged.CONFLICT if new_others and not is_theirs else Merged.UPDATED


def _their_registers(connection: sqlite3.Connection, known: _Known, incoming: Incoming) -> Registers | None:
    """The registers of the incoming session; None if its export is older than what is here."""
    if incoming.registers is not None:
        return implied_registers(_said(incoming.session)) | dict(incoming.registers)
    ours = [*past_of(connection, known.key), digest_text(known.session)]
    theirs = [*incoming.past, digest_text(incoming.session)]
    if len(theirs) < len(ours) and ours[: len(theirs)] == theirs:
        return None
    is_newer = len(theirs) > len(ours) and theirs[: len(ours)] == ours
    replaced = known.registers if is_newer else {}
    return unstamped_registers(incoming.session, incoming.other_values, _said(known.session), replaced)


def _records(
    ours: SessionRecord, theirs: SessionRecord, corrected: frozenset[str]
) -> tuple[SessionRecord, dict[str, Register]]:
    """The record to use, and, if both ended, registers with both values of each field that differs. `corrected`: the
    fields that the person decided.
    """
    ours_object, their_object = (_recorded(each, corrected) for each in (ours, theirs))
    if ours_object == their_object:
        return ours, {}
    record = max(ours, theirs, key=lambda each: _how_far(each, corrected))
    if ours.ended is None or theirs.ended is None:
        return record, {}
    differing = [name for name in ours_object if ours_object[name] != their_object[name]]
    return record, {name: {**root(ours_object[name]), **root(their_object[name])} for name in differing}


def _how_far(session: SessionRecord, corrected: frozenset[str]) -> tuple[bool, float, int, str]:
    recorded = value_text(_recorded(session, corrected))
    return session.ended is not None, session.active_seconds, len(session.sets), recorded


def _recorded(session: SessionRecord, corrected: frozenset[str]) -> dict[str, Any]:
    values = session_object(session)
    return {name: value for name, value in values.items() if name not in EDITABLE and name not in corrected}


def _said(session: SessionRecord) -> dict[str, Any]:
    values = session_object(session)
    return {field: values[field] for field in EDITABLE}


def _write(
    connection: sqlite3.Connection,
    known: _Known,
    record: SessionRecord,
    both: dict[str, Register],
    incoming: Incoming,
    now: datetime,
) -> None:
    changed = {field: register for field, register in both.items() if register != known.registers.get(field)}
    note_change(connection, known.key, now, "undone", {})
    if incoming.registers is None:
        for digest in incoming.past[len(past_of(connection, known.key)) :]:
            _adopt(connection, known.key, digest, now)
    _note_deletion(connection, known.key, known.registers, both, now)
    if record is not known.session:
        ours = {field: getattr(known.session, field) for field in EDITABLE}
        write_session(connection, replace(record, **ours))
        changed |= {field: register for field, register in both.items() if field in CORRECTIONS}
    if record.ended is not None:
        connection.execute("UPDATE sessions SET plan = NULL WHERE key = ?", (known.key,))
    write_registers(connection, record.id, known.key, changed, now)
    unsettled = {field: register for field, register in both.items() if field in changed or field not in CHANGEABLE}
    write_others(connection, known.key, unsettled, session_object(record) | _values(both))


def _note_deletion(
    connection: sqlite3.Connection, key: int | None, ours: Registers, both: Registers, now: datetime
) -> None:
    """Make a deletion by another computer one that the person can undo here."""
    if key is not None and is_deleted(both) and not is_deleted(ours):
        note_change(connection, key, now, "deleted", {})


def _values(registers: Registers) -> dict[str, Any]:
    """What is shown of each changed field; a correction that was replaced by none is left out."""
    values = {field: shown(field, register) for field, register in registers.items() if field in CHANGEABLE}
    return {field: value for field, value in values.items() if field in EDITABLE or value is not None}


def _adopt(connection: sqlite3.Connection, key: int, digest: str, now: datetime) -> None:
    connection.execute(
        "INSERT INTO changes (session, at, kind, before, digest_before) VALUES (?, ?, 'undone', '{}', ?)",
        (key, time_text(now), bytes.fromhex(digest)),
    )
