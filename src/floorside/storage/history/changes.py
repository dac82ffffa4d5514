"""Changes to sessions that have ended: each can be undone, also after another start.

The digests that a session had before each change are its past. Two machines' exports are told apart by it: whoever
knows the other's digest as past is the newer one.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from floorside.storage.database.database import Database
from floorside.storage.history.rows import EDITABLE, Row, time_from, time_text
from floorside.storage.history.session_rows import UnknownSession, key_of, seal_session

#: Beside the fields of a change: the values of another machine that it did away with.
OTHERS = "other_values"

#: Deleted sessions can be had back for so long; then they are removed for good.
KEPT_DELETED = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Change:
    """Something that can be undone. `fields` are those that were edited; none for a deletion."""

    number: int
    session_id: str
    routine_name: str
    local_date: date
    at: datetime
    deleted: bool
    fields: tuple[str, ...]


def edit_session(
    database: Database, session_id: str, now: datetime, values: Mapping[str, Any], *, answered: bool = False
) -> None:
    """Change some of rows.EDITABLE. What is as it was, is no change. Raises UnknownSession.

    What was only `answered` to a question is not offered to be undone: nobody thinks of it as an edit.
    """
    if unknown := set(values) - set(EDITABLE):
        raise ValueError(f"cannot be edited: {sorted(unknown)}")
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        before = _values(connection, key, EDITABLE)
        changed = {field: value for field, value in values.items() if before[field] != value}
        if changed and has_ended(connection, key):
            note_change(connection, key, now, "edited", {field: before[field] for field in changed}, undone=answered)
        set_values(connection, key, changed)


def delete_session(database: Database, session_id: str, now: datetime) -> None:
    """It is no longer seen, exported or counted. Raises UnknownSession."""
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        note_change(connection, key, now, "deleted", {})
        connection.execute("UPDATE sessions SET deleted = ? WHERE key = ?", (time_text(now), key))


def undoable(database: Database, limit: int = 20) -> list[Change]:
    """What can be undone, the latest first."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT number, id, routine_name, local_date, at, kind, before FROM changes JOIN sessions ON key = session
            WHERE NOT undone AND (kind = 'deleted' OR kind = 'edited' AND deleted IS NULL)
            ORDER BY number DESC LIMIT ?""",
            (limit,),
        ).fetchall()
    return [_change(row) for row in rows]


def undo(database: Database, number: int, now: datetime) -> None:
    """Give back what a change took. Raises UnknownSession if there is no such change to undo."""
    with database.transaction() as connection:
        row = connection.execute(
            "SELECT session, kind, before FROM changes WHERE number = ? AND NOT undone", (number,)
        ).fetchone()
        if row is None:
            raise UnknownSession(f"change {number}")
        key, kind, before = row
        connection.execute("UPDATE changes SET undone = 1 WHERE number = ?", (number,))
        if kind == "deleted":
            connection.execute("UPDATE sessions SET deleted = NULL WHERE key = ?", (key,))
        else:
            note_change(connection, key, now, "undone", {})
            values = json.loads(before)
            keep_others(connection, key, values.pop(OTHERS, ()))
            set_values(connection, key, values)


def remove_deleted(database: Database, now: datetime) -> int:
    """Remove for good what was deleted long ago; how many sessions that were."""
    with database.transaction() as connection:
        limit = time_text(now - KEPT_DELETED)
        return connection.execute("DELETE FROM sessions WHERE deleted < ?", (limit,)).rowcount


def other_values(database: Database, session_id: str) -> list[tuple[str, Any]]:
    """What another machine says otherwise: field and value, for the person to choose from. Raises UnknownSession."""
    with database.reading() as connection:
        return read_other_values(connection, key_of(connection, session_id))


def settle(database: Database, session_id: str, field: str, value: Any, now: datetime) -> None:
    """The person chose `value` for a field that two machines disagreed on. What is not in rows.EDITABLE stays as it
    is here. Undoable: then both values are there again. Nothing if it was settled before. Raises UnknownSession.
    """
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        others = [other for other in read_other_values(connection, key) if other[0] == field]
        if not others:
            return
        before = _values(connection, key, (field,)) if field in EDITABLE else {}
        note_change(connection, key, now, "edited", {**before, OTHERS: others})
        drop_others(connection, key, field)
        set_values(connection, key, {field: value} if before else {})


def note_change(
    connection: sqlite3.Connection,
    key: int,
    at: datetime,
    kind: str,
    before: Mapping[str, Any],
    *,
    undone: bool = False,
) -> None:
    """Remember how a session was. `kind` is edited, deleted or undone; with `undone` there is nothing to undo in it."""
    connection.execute(
        "INSERT INTO changes (session, at, kind, before, digest_before, undone) "
        "SELECT key, ?, ?, ?, digest, ? FROM sessions WHERE key = ?",
        (time_text(at), kind, json.dumps(before), undone, key),
    )


def set_values(connection: sqlite3.Connection, key: int, values: Mapping[str, Any]) -> None:
    """Write some of rows.EDITABLE, and the digest."""
    for field, value in values.items():
        connection.execute(f"UPDATE sessions SET {field} = ? WHERE key = ?", (value, key))
    seal_session(connection, key)


def past_of(connection: sqlite3.Connection, key: int) -> list[str]:
    """The digests that the session had before each change, the first one first, as hex."""
    rows = connection.execute("SELECT hex(digest_before) FROM changes WHERE session = ? ORDER BY number", (key,))
    return [digest.lower() for (digest,) in rows]


def read_other_values(connection: sqlite3.Connection, key: int) -> list[tuple[str, Any]]:
    rows = connection.execute("SELECT field, value FROM other_values WHERE session = ? ORDER BY field, value", (key,))
    return [(field, json.loads(value)) for field, value in rows]


def keep_others(connection: sqlite3.Connection, key: int, values: Iterable[Sequence[Any]]) -> bool:
    """Each is a field and a value. True if one of them was not known yet."""
    before = connection.total_changes
    for name, value in values:
        connection.execute(
            "INSERT OR IGNORE INTO other_values (session, field, value) VALUES (?, ?, ?)",
            (key, name, json.dumps(value, ensure_ascii=False, sort_keys=True)),
        )
    return connection.total_changes > before


def drop_others(connection: sqlite3.Connection, key: int, field: str | None = None) -> None:
    """Those of one field, or all."""
    connection.execute("DELETE FROM other_values WHERE session = ? AND field = coalesce(?, field)", (key, field))


def _values(connection: sqlite3.Connection, key: int, fields: Sequence[str]) -> dict[str, Any]:
    row = connection.execute(f"SELECT {', '.join(fields)} FROM sessions WHERE key = ?", (key,)).fetchone()
    return dict(zip(fields, row, strict=True))


def has_ended(connection: sqlite3.Connection, key: int) -> bool:
    row = connection.execute("SELECT ended FROM sessions WHERE key = ?", (key,)).fetchone()
    return row[0] is not None


def _change(row: Row) -> Change:
    number, session_id, name, local_date, at, kind, before = row
    return Change(
        number,
        session_id,
        name,
        date.fromisoformat(local_date),
        time_from(at),
        kind == "deleted",
        tuple(field for field in json.loads(before) if field != OTHERS),
    )
