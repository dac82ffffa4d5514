"""Changes to sessions that have ended. The person can undo each of them, even after another start.

The stamps of field_values decide how the changes of two computers merge. A session's past, the digests that it had
before each change, serves for exports of earlier programs, which have no stamps.
"""

import json
import sqlite3
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from msgspec import Struct

from floorside.storage.database.database import Database
from floorside.storage.history.corrections import CHANGEABLE, SETS, read_values
from floorside.storage.history.field_values import (
    OTHERS,
    assign,
    forget_words,
    read_registers,
    stored_registers,
    write_registers,
)
from floorside.storage.history.multi_value import DELETED, REPLACED, is_root, root, shown, with_values
from floorside.storage.history.rows import Row, time_from, time_text
from floorside.storage.history.session_rows import UnknownSession, key_of

#: How long a person can restore deleted sessions; then the program removes them for good.
KEPT_DELETED = timedelta(days=30)
#: The beginnings of stamps that follow from a value alone, see `multi_value.root` and `field_values`.
UNTIMED = frozenset({"0", "1"})


class Change(Struct, frozen=True):
    """A change that can be undone. `fields`: the edited fields; none for a deletion. `walk_minutes`: None for what is
    no walk.
    """

    number: int
    session_id: str
    routine_id: str
    routine_name: str
    walk_minutes: int | None
    local_date: date
    at: datetime
    deleted: bool
    fields: tuple[str, ...]


def edit_session(
    database: Database, session_id: str, now: datetime, values: Mapping[str, Any], *, answered: bool = False
) -> None:
    """Change some fields of corrections.CHANGEABLE; equal values are no change. Raises UnknownSession.

    `answered`: the values answer a question of the program. Undo does not offer these, since people do not think of
    them as an edit.
    """
    if unknown := set(values) - set(CHANGEABLE):
        raise ValueError(f"cannot be edited: {sorted(unknown)}")
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        before = read_values(connection, key, values)
        changed = {field: value for field, value in values.items() if before[field] != value}
        if changed and has_ended(connection, key):
            note_change(connection, key, now, "edited", _before(connection, key, before, changed), undone=answered)
        if changed:
            assign(connection, session_id, key, {field: [value] for field, value in changed.items()}, now)


def delete_session(database: Database, session_id: str, now: datetime) -> None:
    """Delete a session: pages, exports and counts leave it out. Raises UnknownSession."""
    _delete(database, session_id, now, undone=False)


def take_back_added(database: Database, session_id: str, now: datetime) -> None:
    """Delete a session that the person has just added by hand. Undo does not offer it as a deletion, since people do
    not think of it as one; `bring_back_added` restores it. Raises UnknownSession.
    """
    _delete(database, session_id, now, undone=True)


def bring_back_added(database: Database, session_id: str, now: datetime) -> None:
    """Restore a session after `take_back_added`, if it was not removed for good meanwhile."""
    with database.transaction() as connection:
        for (key,) in connection.execute("SELECT key FROM sessions WHERE id = ?", (session_id,)).fetchall():
            note_change(connection, key, now, "undone", {})
            _assign_deleted(connection, session_id, key, False, now)


def undoable(database: Database, limit: int = 20) -> list[Change]:
    """The changes that can be undone, the latest first; none of values that another computer has replaced since."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT number, id, routine_id, routine_name, walk_minutes, local_date, at, kind, before
            FROM changes JOIN sessions ON key = session
            WHERE NOT undone AND ((kind = 'deleted') = (deleted IS NOT NULL) AND kind <> 'undone')
            ORDER BY number DESC""",
        )
        found = ((row, _still_undoable(connection, row[1], row[0], json.loads(row[8]))) for row in rows)
        standing = (_change(row, before) for row, before in found if row[7] == "deleted" or before)
        return list(islice(standing, limit))


def undo(database: Database, number: int, now: datetime) -> None:
    """Restore the values from before a change, but none that another computer has replaced since. Raises UnknownSession
    if nothing of this change can be undone.
    """
    with database.transaction() as connection:
        row = connection.execute(
            "SELECT session, id, kind, before FROM changes JOIN sessions ON key = session "
            "WHERE number = ? AND NOT undone",
            (number,),
        ).fetchone()
        if row is None:
            raise UnknownSession(f"change {number}")
        key, session_id, kind, text = row
        before = _still_undoable(connection, session_id, number, json.loads(text))
        if kind != "deleted" and not before:
            raise UnknownSession(f"change {number}")
        connection.execute("UPDATE changes SET undone = 1 WHERE number = ?", (number,))
        if kind == "deleted":
            _assign_deleted(connection, session_id, key, False, now)
        else:
            note_change(connection, key, now, "undone", {})
            assign(connection, session_id, key, _given_back(before), now)


def remove_deleted(database: Database, now: datetime) -> int:
    """Remove for good the sessions that were deleted long ago; returns how many.

    Keeps a note of each deletion, so that no other computer brings the session back.
    """
    with database.transaction() as connection:
        limit = (time_text(now - KEPT_DELETED),)
        gone = connection.execute("SELECT id FROM sessions WHERE deleted < ?", limit).fetchall()
        forget_words(connection, (session_id for (session_id,) in gone))
        return connection.execute("DELETE FROM sessions WHERE deleted < ?", limit).rowcount


def other_values(database: Database, session_id: str) -> list[tuple[str, Any]]:
    """The different values of another computer, as field and value, for the person to choose from. Raises
    UnknownSession.
    """
    with database.reading() as connection:
        return read_other_values(connection, key_of(connection, session_id))


def is_corrected(database: Database, session_id: str) -> bool:
    """Whether the person corrected the sets of a session, here or on another computer, and did not undo it. Raises
    UnknownSession.
    """
    with database.reading() as connection:
        key = key_of(connection, session_id)
        register = stored_registers(connection, session_id).get(SETS, {})
        before = {stamp for stamp in register if is_root(stamp)}
        if before == root(shown(SETS, register)).keys():  # a correction notes what was there: it is there again
            return False
        rows = connection.execute("SELECT before, undone FROM changes WHERE session = ? AND kind = 'edited'", (key,))
        here = [undone for values, undone in rows if SETS in json.loads(values)]
        return not all(here) if here else bool(register)


def is_walk(database: Database, session_id: str) -> bool:
    """Whether it is a walk; it may be deleted, and False if nothing is known of it."""
    with database.reading() as connection:
        found = connection.execute("SELECT walk_minutes FROM sessions WHERE id = ?", (session_id,)).fetchone()
    return found is not None and found[0] is not None


def settle(database: Database, session_id: str, field: str, value: Any, now: datetime) -> None:
    """Store the value that the person chose for a field on which two computers differ. Raises UnknownSession.

    A field that is not in CHANGEABLE keeps its value here. Undoing it restores both values. Does nothing if the
    difference was settled before.
    """
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        others = [other for other in read_other_values(connection, key) if other[0] == field]
        if not others:
            return
        before = read_values(connection, key, (field,)) if field in CHANGEABLE else {}
        note_change(connection, key, now, "edited", {**before, OTHERS: others})
        assign(connection, session_id, key, {field: [value] if before else []}, now)


def note_change(
    connection: sqlite3.Connection,
    key: int,
    at: datetime,
    kind: str,
    before: Mapping[str, Any],
    *,
    undone: bool = False,
) -> None:
    """Store how a session was before a change. `kind`: edited, deleted or undone; a change marked `undone` cannot be
    undone itself.
    """
    connection.execute(
        "INSERT INTO changes (session, at, kind, before, digest_before, undone) "
        "SELECT key, ?, ?, ?, digest, ? FROM sessions WHERE key = ?",
        (time_text(at), kind, json.dumps(before), undone, key),
    )


def past_of(connection: sqlite3.Connection, key: int) -> list[str]:
    """The digests of the session before each change, the first one first, in hexadecimal."""
    rows = connection.execute("SELECT hex(digest_before) FROM changes WHERE session = ? ORDER BY number", (key,))
    return [digest.lower() for (digest,) in rows]


def read_other_values(connection: sqlite3.Connection, key: int) -> list[tuple[str, Any]]:
    rows = connection.execute("SELECT field, value FROM other_values WHERE session = ? ORDER BY field, value", (key,))
    return [(field, json.loads(value)) for field, value in rows]


def _before(
    connection: sqlite3.Connection, key: int, before: Mapping[str, Any], changed: Mapping[str, Any]
) -> dict[str, Any]:
    """The present values of the fields that are about to change, with the other computers' values."""
    others = [other for other in read_other_values(connection, key) if other[0] in changed]
    return {field: before[field] for field in changed} | ({OTHERS: others} if others else {})


def _still_undoable(
    connection: sqlite3.Connection, session_id: str, number: int, before: dict[str, Any]
) -> dict[str, Any]:
    """What a change can still give back of `before`: not the fields with a value that came later from elsewhere.

    A stamp begins with the time at which its value was given, and the changes made here have that time as well.
    """
    registers = stored_registers(connection, session_id)
    rows = connection.execute(
        "SELECT at FROM changes JOIN sessions ON key = session WHERE id = ? AND number >= ?", (session_id, number)
    )
    here = {at for (at,) in rows}

    def stands(field: str) -> bool:
        live = [stamp for stamp, value in registers.get(field, {}).items() if value is not REPLACED]
        times = {stamp.rpartition("-")[0] for stamp in live}
        return not times or not times.isdisjoint(here | UNTIMED)

    kept = {field: value for field, value in before.items() if field != OTHERS and stands(field)}
    others = [other for other in before.get(OTHERS, ()) if stands(other[0])]
    return {**kept, OTHERS: others} if others else kept


def _given_back(before: dict[str, Any]) -> dict[str, list[Any]]:
    """The values of each field to restore, the one that was shown last."""
    values: dict[str, list[Any]] = {}
    for field, value in before.pop(OTHERS, ()):
        values.setdefault(field, []).append(value)
    for field, value in before.items():
        values.setdefault(field, []).append(value)
    return values


def _delete(database: Database, session_id: str, now: datetime, *, undone: bool) -> None:
    """`undone`: see note_change."""
    with database.transaction() as connection:
        key = key_of(connection, session_id)
        note_change(connection, key, now, "deleted", {}, undone=undone)
        _assign_deleted(connection, session_id, key, True, now)


def _assign_deleted(connection: sqlite3.Connection, session_id: str, key: int, deleted: bool, now: datetime) -> None:
    register = read_registers(connection, session_id, key).get(DELETED, {})
    write_registers(connection, session_id, key, {DELETED: with_values(register, [deleted], now)}, now)


def has_ended(connection: sqlite3.Connection, key: int) -> bool:
    row = connection.execute("SELECT ended FROM sessions WHERE key = ?", (key,)).fetchone()
    return row[0] is not None


def _change(row: Row, before: Mapping[str, Any]) -> Change:
    number, session_id, routine, name, walk_minutes, local_date, at, kind, _ = row
    return Change(
        number,
        session_id,
        routine,
        name,
        walk_minutes,
        date.fromisoformat(local_date),
        time_from(at),
        kind == "deleted",
        tuple(field for field in before if field != OTHERS),
    )
