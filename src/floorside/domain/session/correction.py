"""Corrections of a session after its end: when it began, and how much of each set was done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from floorside.domain.session.record import SessionRecord, SetAmount, SetOutcome, SetRecord, session_outcome

_NOTHING = SetAmount(0, 0.0, 0.0)


def moved(session: SessionRecord, started: datetime, utc_offset_seconds: int, local_date: date) -> SessionRecord:
    """The session with another beginning (aware, UTC); it lasts as long as before."""
    ended = None if session.ended is None else session.ended + (started - session.started)
    return replace(
        session,
        started=started,
        ended=ended,
        utc_offset_seconds=utc_offset_seconds,
        local_date=local_date,
    )


def moved_to(session: SessionRecord, began: datetime) -> SessionRecord:
    """The session as if it had begun at this local time. Raises ValueError without a zone."""
    offset = began.utcoffset()
    if offset is None:
        raise ValueError("the beginning needs a zone")
    started = (began - offset).replace(tzinfo=UTC)
    return moved(session, started, int(offset.total_seconds()), began.date())


def with_sets(session: SessionRecord, sets: Iterable[SetRecord]) -> SessionRecord:
    """The session with these sets, and the outcome that follows from them."""
    sets = tuple(sets)
    return replace(session, sets=sets, outcome=session_outcome(sets))


def is_one_hold(record: SetRecord) -> bool:
    """Whether a set is one hold, measured in seconds; all others are counted."""
    return record.planned.reps == 1 and record.planned.hold_seconds > 0


def done_value(record: SetRecord) -> int:
    """How much of a set was done: seconds of one hold, rounded, else reps."""
    return round(record.done.hold_seconds) if is_one_hold(record) else record.done.reps


def planned_value(record: SetRecord) -> int:
    """The same for what was planned."""
    return round(record.planned.hold_seconds) if is_one_hold(record) else record.planned.reps


def with_done(record: SetRecord, value: int) -> SetRecord:
    """The set with so much done, as `done_value` counts: all of it, less, or nothing. One that hurt stays so, unless
    nothing of it was done.
    """
    if value == done_value(record):
        return record
    if value == 0:
        return replace(record, done=_NOTHING, outcome=SetOutcome.SKIPPED, hurt=None)
    hurt = record.outcome is SetOutcome.HURT
    outcome = SetOutcome.DONE if value >= planned_value(record) else SetOutcome.CUT_SHORT
    return replace(record, done=_amount(record, value), outcome=SetOutcome.HURT if hurt else outcome)


def _amount(record: SetRecord, value: int) -> SetAmount:
    if value == planned_value(record):
        return record.planned
    if is_one_hold(record):
        return SetAmount(1, float(value), float(value))
    share = value / max(record.planned.reps, 1)
    return SetAmount(value, record.planned.seconds * share, record.planned.hold_seconds)
