"""Makes the record of a session that the person adds by hand: a walk, or a routine done without the program."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from floorside.domain.session.plan import Plan, Step
from floorside.domain.session.record import (
    SessionOutcome,
    SessionRecord,
    SetAmount,
    SetOutcome,
    SetRecord,
    planned_amount,
    session_outcome,
)

#: The routine id of a walk. A routine with that id is no walk.
WALK = "walk"

#: A session of an earlier day is stored with this time, noon, since the real one is not known.
NOON = time(12)


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says about a session done elsewhere. `on`: its local date. Pains are 0–10, or None."""

    on: date
    pain_before: int | None = None
    pain_worst: int | None = None
    pain_after: int | None = None


def new_walk(name: str, minutes: int, pain: int | None, on: date, now: datetime, zone: str) -> SessionRecord:
    """A walk that has ended. `name`: its name in the history. `pain`: during or after it. `on`: a local date up to
    today.

    `now`: aware, local time.
    """
    started, ended, offset = _times(on, timedelta(minutes=minutes), now)
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine_id=WALK,
        routine_name=name,
        started=started,
        ended=ended,
        utc_offset_seconds=offset,
        zone=zone,
        local_date=on,
        outcome=SessionOutcome.COMPLETED,
        active_seconds=0.0,
        pain_before=None,
        pain_worst=pain,
        pain_after=None,
        note="",
        sets=(),
        walk_minutes=minutes,
    )


def new_session_elsewhere(plan: Plan, done: Collection[str], told: Told, now: datetime, zone: str) -> SessionRecord:
    """A session of this plan in which these exercises were done as planned, and the others left out.

    It lasts as long as their steps would in the program. `now`: aware, local time.
    """
    sets = tuple(_set(index, plan.steps[index], done) for index in plan.works)
    seconds = sum(step.planned_seconds for step in plan.steps if step.exercise in done)
    started, ended, offset = _times(told.on, timedelta(seconds=seconds), now)
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine_id=plan.routine_id,
        routine_name=plan.routine_name,
        started=started,
        ended=ended,
        utc_offset_seconds=offset,
        zone=zone,
        local_date=told.on,
        outcome=session_outcome(sets),
        active_seconds=float(seconds),
        pain_before=told.pain_before,
        pain_worst=told.pain_worst,
        pain_after=told.pain_after,
        note="",
        sets=sets,
        planned_works=len(plan.works),
        planned_exercises=len({each.exercise for each in sets}),
        elsewhere=True,
    )


def is_time_known(elsewhere: bool, began: datetime) -> bool:
    """Whether the local time at which a session began is more than the noon that stands for an unknown one."""
    return not elsewhere or began.time() != NOON


def _set(position: int, step: Step, done: Collection[str]) -> SetRecord:
    exercise, planned = step.exercise or "", planned_amount(step)
    amount, outcome = (planned, SetOutcome.DONE) if exercise in done else (SetAmount(0, 0.0, 0.0), SetOutcome.SKIPPED)
    return SetRecord(position, exercise, step.side, step.direction, step.set, planned, amount, outcome, rung=step.rung)


def _times(on: date, lasted: timedelta, now: datetime) -> tuple[datetime, datetime, int]:
    """The beginning and the end (UTC), and the offset in seconds. A session of today has just ended."""
    offset = now.utcoffset()
    if offset is None:
        raise ValueError("now needs a zone")
    started = datetime.combine(on, NOON, now.tzinfo)
    if on == now.date():
        started = max(datetime.combine(on, time(), now.tzinfo), now - lasted)
    return started.astimezone(UTC), (started + lasted).astimezone(UTC), int(offset.total_seconds())
