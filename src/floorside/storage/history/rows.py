"""Between the domain's records and the rows that hold them: the only place that knows the columns' order."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from floorside.domain.exercise import Direction, Side
from floorside.domain.session.record import Hurt, Legs, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord

Row = tuple[Any, ...]

SESSION_COLUMNS = (
    "id",
    "routine_id",
    "routine_name",
    "started",
    "ended",
    "utc_offset_seconds",
    "zone",
    "local_date",
    "outcome",
    "active_seconds",
    "pain_before",
    "pain_worst",
    "pain_after",
    "note",
    "pain_worst_exercise",
    "pain_morning",
    "legs",
    "planned_works",
    "planned_exercises",
    "pain_worst_side",
)

SET_COLUMNS = (
    "position",
    "exercise",
    "side",
    "direction",
    "set_number",
    "planned_reps",
    "planned_seconds",
    "planned_hold_seconds",
    "done_reps",
    "done_seconds",
    "done_hold_seconds",
    "outcome",
    "hurt",
    "rung",
)

#: Values besides NULL that a digest leaves out: those that a later schema filled in.
_NOT_IN_DIGEST = {"rung": 0}

#: What a person may change of a session that has ended.
EDITABLE = (
    "pain_before",
    "pain_worst",
    "pain_worst_exercise",
    "pain_worst_side",
    "pain_after",
    "pain_morning",
    "legs",
    "note",
)


def time_text(moment: datetime) -> str:
    """UTC, always of the same width, so that texts sort as times do."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def time_from(text: str) -> datetime:
    return datetime.fromisoformat(text)


def session_row(session: SessionRecord) -> Row:
    """The values of SESSION_COLUMNS."""
    return (
        session.id,
        session.routine_id,
        session.routine_name,
        time_text(session.started),
        None if session.ended is None else time_text(session.ended),
        session.utc_offset_seconds,
        session.zone,
        session.local_date.isoformat(),
        str(session.outcome),
        float(session.active_seconds),
        session.pain_before,
        session.pain_worst,
        session.pain_after,
        session.note,
        session.pain_worst_exercise,
        session.pain_morning,
        _text(session.legs),
        session.planned_works,
        session.planned_exercises,
        _text(session.pain_worst_side),
    )


def set_row(record: SetRecord) -> Row:
    """The values of SET_COLUMNS."""
    return (
        record.position,
        record.exercise,
        _text(record.side),
        _text(record.direction),
        record.set,
        *_amount_row(record.planned),
        *_amount_row(record.done),
        str(record.outcome),
        _text(record.hurt),
        record.rung,
    )


def session_from(row: Row, sets: Iterable[Row]) -> SessionRecord:
    """From the values of SESSION_COLUMNS and, for each set in order, of SET_COLUMNS."""
    return SessionRecord(
        id=row[0],
        routine_id=row[1],
        routine_name=row[2],
        started=time_from(row[3]),
        ended=None if row[4] is None else time_from(row[4]),
        utc_offset_seconds=row[5],
        zone=row[6],
        local_date=date.fromisoformat(row[7]),
        outcome=SessionOutcome(row[8]),
        active_seconds=row[9],
        pain_before=row[10],
        pain_worst=row[11],
        pain_after=row[12],
        note=row[13],
        sets=tuple(set_from(values) for values in sets),
        pain_worst_exercise=row[14],
        pain_morning=row[15],
        legs=None if row[16] is None else Legs(row[16]),
        planned_works=row[17],
        planned_exercises=row[18],
        pain_worst_side=None if row[19] is None else Side(row[19]),
    )


def set_from(row: Row) -> SetRecord:
    return SetRecord(
        position=row[0],
        exercise=row[1],
        side=None if row[2] is None else Side(row[2]),
        direction=None if row[3] is None else Direction(row[3]),
        set=row[4],
        planned=SetAmount(row[5], row[6], row[7]),
        done=SetAmount(row[8], row[9], row[10]),
        outcome=SetOutcome(row[11]),
        hurt=None if row[12] is None else Hurt(row[12]),
        rung=row[13],
    )


def digest_of(session: Row, sets: Iterable[Row]) -> bytes:
    """16 bytes that change with any value of a session or its sets.

    Empty values and _NOT_IN_DIGEST don't count, so that a column added later leaves the digests of older sessions as
    they are.
    """
    parts = [_filled(SESSION_COLUMNS, session), *(_filled(SET_COLUMNS, values) for values in sets)]
    text = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _filled(columns: tuple[str, ...], values: Row) -> Mapping[str, Any]:
    pairs = zip(columns, values, strict=True)
    return {column: value for column, value in pairs if value not in (None, _NOT_IN_DIGEST.get(column))}


def _amount_row(amount: SetAmount) -> Row:
    return (amount.reps, float(amount.seconds), float(amount.hold_seconds))


def _text(value: str | None) -> str | None:
    return None if value is None else str(value)
