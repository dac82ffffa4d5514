"""Reads and writes sessions in the database, with their digests, in the caller's transaction."""

import sqlite3
from collections.abc import Iterator, MutableMapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from floorside.domain.session.record import SessionRecord, SetRecord
from floorside.storage.history.rows import (
    SESSION_COLUMNS,
    SET_COLUMNS,
    Row,
    digest_of,
    session_from,
    session_row,
    set_row,
)

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan

SESSION_FIELDS = ", ".join(SESSION_COLUMNS)
SET_FIELDS = ", ".join(SET_COLUMNS)

#: SQLite allows at least 999 parameters in a statement.
SESSIONS_AT_ONCE = 500

#: Use this index: with the one for the order, SQLite would read a whole long history.
_LISTED = "FROM sessions INDEXED BY sessions_by_date WHERE deleted IS NULL AND local_date >= ? ORDER BY started, key"


class UnknownSession(LookupError):
    """There is no session of that id, or it was deleted."""


def write_session(connection: sqlite3.Connection, session: SessionRecord) -> int:
    """Insert the session, or replace its values and all its sets; returns its key."""
    values = session_row(session)
    marks = ", ".join("?" * (len(SESSION_COLUMNS) + 1))
    changes = ", ".join(f"{column} = excluded.{column}" for column in (*SESSION_COLUMNS, "digest"))
    digest = digest_of(values, [set_row(record) for record in in_order(session.sets)])
    (key,) = connection.execute(
        f"INSERT INTO sessions ({SESSION_FIELDS}, digest) VALUES ({marks}) "
        f"ON CONFLICT (id) DO UPDATE SET {changes} RETURNING key",
        (*values, digest),
    ).fetchone()
    connection.execute("DELETE FROM sets WHERE session = ?", (key,))
    for record in session.sets:
        write_set(connection, key, record)
    return int(key)


def write_set(connection: sqlite3.Connection, key: int, record: SetRecord) -> None:
    marks = ", ".join("?" * (len(SET_COLUMNS) + 1))
    connection.execute(f"INSERT OR REPLACE INTO sets (session, {SET_FIELDS}) VALUES ({marks})", (key, *set_row(record)))


def seal_session(connection: sqlite3.Connection, key: int) -> None:
    """Write the digest of the session's present values."""
    row, sets = read_rows(connection, key)
    connection.execute("UPDATE sessions SET digest = ? WHERE key = ?", (digest_of(row, sets), key))


def key_of(connection: sqlite3.Connection, session_id: str) -> int:
    row = connection.execute("SELECT key FROM sessions WHERE id = ? AND deleted IS NULL", (session_id,)).fetchone()
    if row is None:
        raise UnknownSession(session_id)
    return int(row[0])


def read_rows(connection: sqlite3.Connection, key: int) -> tuple[Row, list[Row]]:
    row = connection.execute(f"SELECT {SESSION_FIELDS} FROM sessions WHERE key = ?", (key,)).fetchone()
    sets = connection.execute(f"SELECT {SET_FIELDS} FROM sets WHERE session = ? ORDER BY position", (key,))
    return row, sets.fetchall()


def read_session(connection: sqlite3.Connection, session_id: str) -> SessionRecord:
    return session_from(*read_rows(connection, key_of(connection, session_id)))


def read_sessions(
    connection: sqlite3.Connection, since: date | None, known: MutableMapping[bytes, SessionRecord] | None = None
) -> Iterator[SessionRecord]:
    """The sessions, the earliest first; loads some hundred at a time.

    `known`: sessions read before, by their digests. A digest changes with every value, so these are not read again;
    those that are read now are added.
    """
    listed = connection.execute(f"SELECT key, digest {_LISTED}", _since(since)).fetchall()
    for first in range(0, len(listed), SESSIONS_AT_ONCE):
        portion = listed[first : first + SESSIONS_AT_ONCE]
        before = {} if known is None else known
        read = read_together(connection, [key for key, digest in portion if digest not in before])
        for key, digest in portion:
            session = read[key] if key in read else before[digest]
            if known is not None:
                known[digest] = session
            yield session


def read_together(connection: sqlite3.Connection, keys: Sequence[int]) -> dict[int, SessionRecord]:
    """The sessions with these keys, in two statements."""
    if not keys:
        return {}
    marks = ", ".join("?" * len(keys))
    sets: dict[int, list[Row]] = {}
    for key, *row in connection.execute(
        f"SELECT session, {SET_FIELDS} FROM sets WHERE session IN ({marks}) ORDER BY session, position", keys
    ):
        sets.setdefault(key, []).append(tuple(row))
    rows = connection.execute(f"SELECT key, {SESSION_FIELDS} FROM sessions WHERE key IN ({marks})", keys)
    return {key: session_from(tuple(row), sets.get(key, ())) for key, *row in rows}


def session_keys(connection: sqlite3.Connection, since: date | None) -> list[int]:
    """The keys of the sessions, in the order of read_sessions."""
    return [key for (key,) in connection.execute(f"SELECT key {_LISTED}", _since(since))]


def _since(since: date | None) -> tuple[str]:
    return ("" if since is None else since.isoformat(),)


def session_of_key(connection: sqlite3.Connection, key: int) -> SessionRecord | None:
    """The session; None if it was deleted."""
    row = connection.execute("SELECT 1 FROM sessions WHERE key = ? AND deleted IS NULL", (key,)).fetchone()
    return session_from(*read_rows(connection, key)) if row else None


def in_order(sets: Sequence[SetRecord]) -> list[SetRecord]:
    return sorted(sets, key=lambda record: record.position)


def plan_text(plan: "Plan | None") -> str | None:
    if plan is None:
        return None
    import msgspec

    return msgspec.json.encode(plan).decode()


def plan_from(text: str) -> "Plan | None":
    """The plan; None if a program with another kind of plan wrote it."""
    import msgspec

    from floorside.domain.session.plan import Plan

    try:
        return msgspec.json.decode(text, type=Plan)
    except msgspec.DecodeError:
        return None
