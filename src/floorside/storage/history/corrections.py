"""The corrections of a session, its beginning and its sets, as fields with a value and stamps like the answers in
rows.EDITABLE.

They are no columns: a value is made from the session and written into it. A session that nobody corrected has no stamps
for them, so another computer's corrected session takes precedence.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date
from typing import Any, NamedTuple

from floorside.domain.session.correction import moved
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord
from floorside.storage.history.rows import EDITABLE, session_from, time_from, time_text, value_from
from floorside.storage.history.session_json import session_object
from floorside.storage.history.session_rows import read_rows, write_session

START, SETS = "corrected_start", "corrected_sets"


class _Correction(NamedTuple):
    """`covers`: the fields of SessionRecord that it may change."""

    covers: tuple[str, ...]
    value_of: Callable[[SessionRecord], Any]
    corrected: Callable[[SessionRecord, Any], SessionRecord]


def _start_of(session: SessionRecord) -> dict[str, Any]:
    return {
        "started": time_text(session.started),
        "utc_offset_seconds": session.utc_offset_seconds,
        "local_date": session.local_date.isoformat(),
    }


def _with_start(session: SessionRecord, value: Mapping[str, Any]) -> SessionRecord:
    day = date.fromisoformat(value["local_date"])
    return moved(session, time_from(value["started"]).astimezone(UTC), value["utc_offset_seconds"], day)


def _sets_of(session: SessionRecord) -> dict[str, Any]:
    return {"outcome": str(session.outcome), "sets": session_object(session)["sets"]}


def _with_sets(session: SessionRecord, value: Mapping[str, Any]) -> SessionRecord:
    import msgspec

    sets = msgspec.convert(value["sets"], tuple[SetRecord, ...])
    return replace(session, outcome=SessionOutcome(value["outcome"]), sets=sets)


_CORRECTIONS: Mapping[str, _Correction] = {
    START: _Correction(("started", "ended", "utc_offset_seconds", "local_date"), _start_of, _with_start),
    SETS: _Correction(("sets", "outcome"), _sets_of, _with_sets),
}

CORRECTIONS = tuple(_CORRECTIONS)
#: All that a person may change after the end.
CHANGEABLE = (*EDITABLE, *CORRECTIONS)


def covered_by(fields: Iterable[str]) -> frozenset[str]:
    """The fields of SessionRecord that these corrections decide."""
    return frozenset(name for field in fields if field in _CORRECTIONS for name in _CORRECTIONS[field].covers)


def value_of(session: SessionRecord, field: str) -> Any:
    """The present value of a field of CHANGEABLE, as its stamps have it; None for another field."""
    if field in _CORRECTIONS:
        return _CORRECTIONS[field].value_of(session)
    return getattr(session, field, None)


def with_values(session: SessionRecord, values: Mapping[str, Any]) -> SessionRecord:
    """The session with other values of these fields, as their stamps have them. A field that is not in CHANGEABLE
    keeps its value, and None is no correction.
    """
    for field, value in values.items():
        if field in EDITABLE:
            session = replace(session, **{field: value_from(field, _column_value(field, value))})
        elif field in _CORRECTIONS and value is not None:
            session = _CORRECTIONS[field].corrected(session, value)
    return session


def read_values(connection: sqlite3.Connection, key: int, fields: Iterable[str]) -> dict[str, Any]:
    """The present values of columns of `sessions` and of corrections."""
    fields = list(fields)
    columns = [field for field in fields if field not in _CORRECTIONS]
    row = connection.execute(f"SELECT {', '.join([*columns, 'key'])} FROM sessions WHERE key = ?", (key,)).fetchone()
    values = dict(zip(columns, row, strict=False))
    if len(columns) < len(fields):
        session = session_from(*read_rows(connection, key))
        values |= {field: value_of(session, field) for field in fields if field in _CORRECTIONS}
    return {field: values[field] for field in fields}


def write_value(connection: sqlite3.Connection, key: int, field: str, value: Any) -> None:
    """Write a value into the session, whose digest the caller renews; None writes no correction."""
    if field not in _CORRECTIONS:
        column_value = _column_value(field, value)
        connection.execute(f"UPDATE sessions SET {field} = ? WHERE key = ?", (column_value, key))
    elif value is not None:
        write_session(connection, _CORRECTIONS[field].corrected(session_from(*read_rows(connection, key)), value))


def _column_value(field: str, value: Any) -> Any:
    """What the column of a field of EDITABLE has for a value; a note is never NULL."""
    return "" if field == "note" and value is None else value
