"""Corrections of a session after its end: when it began, which sets were done, and how much of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from floorside.domain.exercise import Exercise
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.record import (
    SessionRecord,
    SetAmount,
    SetOutcome,
    SetRecord,
    planned_amount,
    session_outcome,
)
from floorside.domain.session.timing import Timing

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan, Step

#: A session with more sets cannot be corrected by hand: nobody does so many, but another program may have written them.
MOST_SETS = 100
#: The highest position that the history stores.
LAST_POSITION = 100_000

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


def plan_of_one(exercise: str, routine: Routine | None, exercises: Mapping[str, Exercise]) -> "Plan":
    """The plan of one exercise alone, with the dose that it has in the routine, else with its usual dose."""
    doses = {item.exercise: item.dose for item in routine.exercises} if routine else {}
    item = ExerciseItem(exercise, doses.get(exercise, exercises[exercise].default))
    from floorside.domain.session.plan import lay_out  # no start needs a plan before its first page

    return lay_out(Routine("", "", "", (item,)), exercises, Timing())


def with_works(sets: Sequence[SetRecord], plan: "Plan") -> tuple[SetRecord, ...] | None:
    """The sets, and after them the works of a plan that are not among them, done as planned; if none is missing, one
    more set of each. None if there would be too many.
    """
    works = [plan.steps[place] for place in plan.works]
    present = {(each.exercise, each.side, each.direction, each.set) for each in sets}
    missing = [
        (step, step.set) for step in works if (step.exercise, step.side, step.direction, step.set) not in present
    ]
    if not missing:
        last = {each.exercise: max(other.set for other in sets if other.exercise == each.exercise) for each in sets}
        missing = [(step, last[step.exercise or ""] + 1) for step in works if step.set == 1]
    free = max((each.position for each in sets), default=-1) + 1
    added = [_as_planned(step, free + number, of) for number, (step, of) in enumerate(missing)]
    if len(sets) + len(added) > MOST_SETS or free + len(added) > LAST_POSITION:
        return None
    return (*sets, *added)


def _as_planned(step: "Step", position: int, number: int) -> SetRecord:
    planned, exercise = planned_amount(step), step.exercise or ""
    return SetRecord(
        position, exercise, step.side, step.direction, number, planned, planned, SetOutcome.DONE, rung=step.rung
    )


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
