"""Plausible sessions of a person, for tests of what follows from them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from floorside.domain.exercise import Dose, Side
from floorside.domain.progression.dose_change import DoseChange, Why
from floorside.domain.progression.growth import grown_part
from floorside.domain.progression.suggestion import Kind
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.record import (
    Hurt,
    Legs,
    SessionOutcome,
    SessionRecord,
    SetOutcome,
    SetRecord,
    planned_amount,
    session_outcome,
)
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines

CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
ROUTINES = load_routines(CATALOGUE)
GROWING = [exercise for exercise in EXERCISES.values() if grown_part(exercise)]

#: The kinds of a suggestion that asks for more.
RAISES = (Kind.UP, Kind.HARDER)

#: A Monday.
FIRST = date(2024, 1, 1)

CandidateId = tuple[str, Side | None]


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def at(number: int, hour: int = 9) -> datetime:
    return datetime.combine(day(number), time(hour), UTC)


def routine_of(*doses: tuple[str, Dose], routine: str = "mine") -> Routine:
    return Routine(routine, "Mine", "", tuple(ExerciseItem(id_, dose) for id_, dose in doses))


def default_routine(*ids: str, routine: str = "mine") -> Routine:
    return routine_of(*((id_, EXERCISES[id_].default) for id_ in ids), routine=routine)


def session(
    number: int,
    routine: Routine,
    answers: tuple[int | None, int | None, int | None, int | None] = (1, 1, 1, 1),
    *,
    worst_exercise: str | None = None,
    worst_side: Side | None = None,
    legs: Legs | None = None,
    outcomes: dict[CandidateId, SetOutcome] | None = None,
    hurts: dict[CandidateId, Hurt] | None = None,
) -> SessionRecord:
    """A session on day `number`; `answers`: pain before, worst, after, the morning after. Green if left alone."""
    before, worst, after, morning = answers
    plan = lay_out(routine, EXERCISES, Timing())
    sets = []
    for position, step in enumerate(plan.steps):
        if step.kind is StepKind.WORK and step.exercise:
            key = (step.exercise, step.side)
            hurt = (hurts or {}).get(key)
            outcome = SetOutcome.HURT if hurt else (outcomes or {}).get(key, SetOutcome.DONE)
            amount = planned_amount(step)
            sets.append(
                SetRecord(position, step.exercise, step.side, step.direction, step.set, amount, amount, outcome, hurt)
            )
    return SessionRecord(
        id=f"session-{number}",
        routine_id=routine.id,
        routine_name=routine.name,
        started=at(number),
        ended=None,
        utc_offset_seconds=0,
        zone="UTC",
        local_date=day(number),
        outcome=session_outcome(sets),
        active_seconds=60,
        pain_before=before,
        pain_worst=worst,
        pain_worst_exercise=worst_exercise,
        pain_worst_side=worst_side,
        pain_after=after,
        pain_morning=morning,
        legs=legs,
        note="",
        sets=tuple(sets),
    )


def walk(number: int, minutes: int = 20, pain: int | None = 1, morning: int | None = 1) -> SessionRecord:
    """A walk on day `number`, in the afternoon. Calm if left alone."""
    return replace(
        session(number, Routine("walk", "Walk", "", ())),
        id=f"walk-{number}",
        started=at(number, 16),
        outcome=SessionOutcome.COMPLETED,
        active_seconds=0,
        pain_before=None,
        pain_worst=pain,
        pain_after=None,
        pain_morning=morning,
        walk_minutes=minutes,
    )


def change(
    number: int,
    exercise: str,
    before: Dose,
    after: Dose,
    side: Side | None = None,
    *,
    why: Why = Why.BY_HAND,
    undone: bool = False,
    routine: str = "mine",
) -> DoseChange:
    return DoseChange(at(number, 20), day(number), routine, exercise, side, before, after, why, undone)
