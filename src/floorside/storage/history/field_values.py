"""The multi-value registers of a session's fields in the database: reads, joins and writes them, in the caller's
transaction.

Three tables: `sessions` has the value that is shown, `other_values` the other values, `field_values` the registers from
which both follow. A field that nobody changed has no row there: its only value is the session's.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from floorside.storage.history.corrections import CHANGEABLE, CORRECTIONS, read_values, write_value
from floorside.storage.history.multi_value import (
    DELETED,
    REPLACED,
    Register,
    Registers,
    beside,
    fingerprint,
    is_said,
    root,
    shown,
    value_text,
    with_values,
)
from floorside.storage.history.rows import EDITABLE, time_text
from floorside.storage.history.session_rows import seal_session

#: In a change's `before`, beside its fields: the other values that the change removed.
OTHERS = "other_values"


def read_registers(connection: sqlite3.Connection, session_id: str, key: int | None) -> dict[str, Register]:
    """All registers of a session, including those of unchanged fields; `key` is None if the session is not here."""
    registers = stored_registers(connection, session_id)
    if key is None:
        return registers
    for field, register in _implied(connection, key).items():
        registers.setdefault(field, register)
    corrected = [field for field in CORRECTIONS if field in registers]
    for field, value in read_values(connection, key, (*EDITABLE, DELETED, *corrected)).items():
        registers[field] = _vouched(field, registers.get(field, {}), value is not None if field == DELETED else value)
    return {field: register for field, register in registers.items() if register}


def _vouched(field: str, register: Register, value: Any) -> Register:
    """The register with the session's value added if it differs.

    The session's digest confirms its value. A register may be older, for example from a backup; then the value is a
    later change.
    """
    stands = shown(field, register)
    says_nothing = [each is False or not is_said(each) for each in (stands, value)]
    if not register or stands == value or all(says_nothing):
        return register
    return {**dict.fromkeys(register, REPLACED), f"1-{fingerprint(field, value, *sorted(register))}": value}


def stored_registers(connection: sqlite3.Connection, session_id: str) -> dict[str, Register]:
    registers: dict[str, dict[str, Any]] = {}
    rows = connection.execute("SELECT field, stamp, value FROM field_values WHERE session_id = ?", (session_id,))
    for field, stamp, value in rows:
        registers.setdefault(field, {})[stamp] = REPLACED if value is None else json.loads(value)
    return dict(registers)


def implied_registers(values: Mapping[str, Any]) -> dict[str, Register]:
    """The registers of fields that nobody changed."""
    return {field: root(value) for field, value in values.items() if is_said(value)}


def write_registers(
    connection: sqlite3.Connection, session_id: str, key: int | None, registers: Registers, now: datetime
) -> None:
    """Write registers and all that follows from them: the session's values, the other values, the digest."""
    for field, register in registers.items():
        store_register(connection, session_id, field, register)
        if key is None:
            continue
        if field == DELETED:
            _show_deleted(connection, key, shown(field, register) is True, now)
            continue
        if field in CHANGEABLE:
            write_value(connection, key, field, shown(field, register))
    if key is not None:
        seal_session(connection, key)


def write_others(connection: sqlite3.Connection, key: int, registers: Registers, values: Mapping[str, Any]) -> None:
    """Write the other values of some fields, those beside `values`."""
    for field, register in registers.items():
        if field == DELETED:
            continue
        connection.execute("DELETE FROM other_values WHERE session = ? AND field = ?", (key, field))
        for value in beside(register, values.get(field)):
            row = (key, field, value_text(value))
            connection.execute("INSERT INTO other_values (session, field, value) VALUES (?, ?, ?)", row)


def assign(
    connection: sqlite3.Connection, session_id: str, key: int, values: Mapping[str, Sequence[Any]], now: datetime
) -> None:
    """Give fields the person's new values; the last of several is shown. Cancels a deletion by another computer that
    did not know them.
    """
    registers = read_registers(connection, session_id, key)
    given = {DELETED: [False], **values}
    written = {field: with_values(registers.get(field, {}), given[field], now) for field in given}
    write_registers(connection, session_id, key, written, now)
    write_others(connection, key, written, {field: each[-1] for field, each in values.items() if field in CHANGEABLE})


def store_register(connection: sqlite3.Connection, session_id: str, field: str, register: Register) -> None:
    connection.executemany(
        "INSERT INTO field_values (session_id, field, stamp, value) VALUES (?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET value = excluded.value",
        [
            (session_id, field, stamp, None if value is REPLACED else value_text(value))
            for stamp, value in register.items()
        ],
    )


def forget_words(connection: sqlite3.Connection, session_ids: Iterable[str]) -> None:
    """Delete all values of sessions that are removed for good; only the fact that they were deleted stays."""
    rows = [(session_id, DELETED) for session_id in session_ids]
    connection.executemany("DELETE FROM field_values WHERE session_id = ? AND field <> ?", rows)


def _show_deleted(connection: sqlite3.Connection, key: int, deleted: bool, now: datetime) -> None:
    if deleted:
        connection.execute("UPDATE sessions SET deleted = coalesce(deleted, ?) WHERE key = ?", (time_text(now), key))
        return
    connection.execute("UPDATE sessions SET deleted = NULL WHERE key = ?", (key,))
    connection.execute("UPDATE changes SET undone = 1 WHERE session = ? AND kind = 'deleted'", (key,))


def _implied(connection: sqlite3.Connection, key: int) -> dict[str, Register]:
    """The registers that follow from the session's values, the other values, and an earlier program's changes."""
    found: dict[str, dict[str, Any]] = {}
    for field, value in _earlier(connection, key):
        found.setdefault(field, {}).update(dict.fromkeys(root(value), REPLACED))
    for field, value in connection.execute("SELECT field, value FROM other_values WHERE session = ?", (key,)):
        found.setdefault(field, {}).update(root(json.loads(value)))
    for field, value in read_values(connection, key, (*EDITABLE, DELETED)).items():
        if is_said(value):
            found.setdefault(field, {}).update(root(value is not None if field == DELETED else value))
    return dict(found)


def _earlier(connection: sqlite3.Connection, key: int) -> list[tuple[str, Any]]:
    rows = connection.execute("SELECT before FROM changes WHERE session = ? AND kind = 'edited'", (key,))
    found: list[tuple[str, Any]] = []
    for before in (json.loads(text) for (text,) in rows):
        found += [(field, value) for field, value in before.pop(OTHERS, ())]
        found += before.items()
    return found
