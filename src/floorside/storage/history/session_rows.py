"""Reads and writes sessions in the database, with their digests, in the caller's transaction."""

import sqlite3
from collections.abc import Iterator, Sequence
from datetime import date

from floorside.domain.session.plan import Plan
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

SESSION_FIELDS = ", ".join(SESSION_COLUMNS)
SET_FIELDS = ", ".join(SET_COLUMNS)


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


def read_sessions(connection: sqlite3.Connection, since: date | None) -> Iterator[SessionRecord]:
    """The sessions, the earliest first; loads the sets of each one when the caller reaches it."""
    for key in session_keys(connection, since):
        yield session_from(*read_rows(connection, key))


def session_keys(connection: sqlite3.Connection, since: date | None) -> list[int]:
    """The keys of the sessions, in the order of read_sessions."""
    rows = connection.execute(
        "SELECT key FROM sessions WHERE deleted IS NULL AND local_date >= ? ORDER BY started, key",
        ("" if since is None else since.isoformat(),),
    )
    return [key for (key,) in rows]


def session_of_key(connection: sqlite3.Connection, key: int) -> SessionRecord | None:
    """The session; None if it was deleted."""
    row = connection.execute("SELECT 1 FROM sessions WHERE key = ? AND deleted IS NULL", (key,)).fetchone()
    return session_from(*read_rows(connection, key)) if row else None


def in_order(sets: Sequence[SetRecord]) -> list[SetRecord]:
    return sorted(sets, key=lambda record: record.position)


def plan_text(plan: Plan | None) -> str | None:
    if plan is None:
        return None
    import msgspec

    return msgspec.json.encode(plan).decode()


def plan_from(text: str) -> Plan | None:
    """The plan; None if a program with another kind of plan wrote it."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=Plan)
    except msgspec.DecodeError:
        return None
