"""Conversion between the domain's records and their rows. Columns have the names and the order of the records'
fields.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import islice
from types import NoneType
from typing import Any, get_args, get_type_hints

from floorside.digest import blake2b
from floorside.domain.session.record import SessionRecord, SetAmount, SetRecord

Row = tuple[Any, ...]

#: The fields of SetRecord that are an amount; each part of it has a column.
AMOUNTS = ("planned", "done")
AMOUNT_PARTS = tuple(part.name for part in fields(SetAmount))
#: Fields with another column name, since theirs is a word of SQL.
_COLUMN_OF = {"set": "set_number"}

SESSION_COLUMNS = tuple(field.name for field in fields(SessionRecord) if field.name != "sets")
SET_COLUMNS = tuple(
    column
    for field in fields(SetRecord)
    for column in (
        [f"{field.name}_{part}" for part in AMOUNT_PARTS]
        if field.name in AMOUNTS
        else [_COLUMN_OF.get(field.name, field.name)]
    )
)

#: Values besides NULL that a digest leaves out: those that a later schema added to older rows.
_NOT_IN_DIGEST = {"rung": 0, "elsewhere": 0}

#: The fields of a session that a person may change after its end; corrections.py has two more, which are no columns.
EDITABLE = (
    "pain_before",
    "pain_worst",
    "pain_worst_exercise",
    "pain_worst_side",
    "pain_after",
    "pain_morning",
    "legs",
    "note",
    "walk_minutes",
)


def time_text(moment: datetime) -> str:
    """A time as UTC text of one width, so that texts sort as times do."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def time_from(text: str) -> datetime:
    return datetime.fromisoformat(text)


def session_row(session: SessionRecord) -> Row:
    """The values of SESSION_COLUMNS."""
    return tuple(_stored(getattr(session, name), kind) for name, kind in _SESSION_KINDS)


def set_row(record: SetRecord) -> Row:
    """The values of SET_COLUMNS."""
    values: list[Any] = []
    for name, kind in _SET_KINDS:
        value = getattr(record, name)
        values += _amount_row(value) if kind is SetAmount else [_stored(value, kind)]
    return tuple(values)


def session_from(row: Row, sets: Iterable[Row]) -> SessionRecord:
    """A session from the values of SESSION_COLUMNS and, for each set in order, of SET_COLUMNS."""
    values = {name: _read(value, kind) for value, (name, kind) in zip(row, _SESSION_KINDS, strict=True)}
    return SessionRecord(**values, sets=tuple(set_from(each) for each in sets))


def set_from(row: Row) -> SetRecord:
    values, columns = list[Any](), iter(row)
    for _, kind in _SET_KINDS:
        if kind is SetAmount:
            values.append(SetAmount(*islice(columns, len(AMOUNT_PARTS))))
        else:
            values.append(_read(next(columns), kind))
    return SetRecord(*values)


def _kinds(record: type) -> tuple[tuple[str, type], ...]:
    """The name and the type of each field; for an optional one the type beside None."""
    hints = get_type_hints(record)
    return tuple(
        (field.name, next((each for each in get_args(hints[field.name]) if each is not NoneType), hints[field.name]))
        for field in fields(record)
        if field.name != "sets"
    )


_SESSION_KINDS, _SET_KINDS = _kinds(SessionRecord), _kinds(SetRecord)
_KIND_OF = dict(_SESSION_KINDS)
_STORED: Mapping[type, Callable[[Any], Any]] = {datetime: time_text, date: date.isoformat, float: float, bool: int}
_READ: Mapping[type, Callable[[Any], Any]] = {datetime: time_from, date: date.fromisoformat, bool: bool}


def _stored(value: Any, kind: type) -> Any:
    if value is None:
        return None
    if issubclass(kind, StrEnum):
        return str(value)
    return _STORED[kind](value) if kind in _STORED else value


def _read(value: Any, kind: type) -> Any:
    if value is None:
        return None
    if issubclass(kind, StrEnum):
        return kind(value)
    return _READ[kind](value) if kind in _READ else value


def value_from(field: str, stored: Any) -> Any:
    """The value of a field of SessionRecord from that of its column."""
    return _read(stored, _KIND_OF[field])


def digest_of(session: Row, sets: Iterable[Row]) -> bytes:
    """A digest of 16 bytes, which differs if any value of the session or its sets does.

    It leaves out empty values and _NOT_IN_DIGEST, so that a new column does not change the digests of older sessions.
    """
    parts = [_filled(SESSION_COLUMNS, session), *(_filled(SET_COLUMNS, values) for values in sets)]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _filled(columns: tuple[str, ...], values: Row) -> Mapping[str, Any]:
    pairs = zip(columns, values, strict=True)
    return {column: value for column, value in pairs if value not in (None, _NOT_IN_DIGEST.get(column))}


def _amount_row(amount: SetAmount) -> Row:
    return (amount.reps, float(amount.seconds), float(amount.hold_seconds))
