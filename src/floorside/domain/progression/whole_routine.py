"""Changes of many doses of a routine at once: a gentle start, about half after weeks away, and the way back from it.

Nothing here changes a dose: an offer becomes changes when it is taken up. Numbers: docs/progression.md.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from floorside.domain.exercise import Dose, Exercise
from floorside.domain.progression.attempts import ReportedSession, without_walks
from floorside.domain.progression.dose_change import DoseChange, Why, in_force
from floorside.domain.progression.dose_share import half_of, nearer_to
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.routine import Routine

#: Design, after what practices advise: from three weeks away about half, and back within two weeks.
DAYS_AWAY = 21
DAYS_BETWEEN_STEPS = 4
SESSIONS_BETWEEN_STEPS = 2
STEPS_BACK = 2
DAYS_FOR_THE_WAY_BACK = 28

_LOWER = (Why.DOWN, Why.EASIER)


@dataclass(frozen=True, slots=True)
class RoutineOffer:
    """`doses`: exercise, dose now, dose then. `days_away`: since the last session, for AWAY."""

    why: Why
    routine: str
    doses: tuple[tuple[str, Dose, Dose], ...]
    days_away: int = 0


def changes_of(offer: RoutineOffer, when: datetime, local_date: date) -> tuple[DoseChange, ...]:
    """What it becomes when it is taken up; all have one time, by which they are known as one."""
    return tuple(
        DoseChange(when, local_date, offer.routine, exercise, None, before, after, offer.why)
        for exercise, before, after in offer.doses
    )


def gentle_start(routine: Routine, exercises: Mapping[str, Exercise]) -> RoutineOffer:
    """Less of everything in easier forms, as the catalogue has it; about half of what it knows no start of."""

    def started(exercise: Exercise, dose: Dose) -> Dose:
        start = exercise.start
        if start is None:
            return half_of(exercise, dose)
        return replace(dose, left=start.left, right=start.right, sets=min(dose.sets, start.sets))

    return RoutineOffer(Why.START, routine.id, _changed(routine, exercises, started))


def routine_offer(
    sessions: Sequence[ReportedSession],
    routine: Routine,
    exercises: Mapping[str, Exercise],
    changes: Iterable[DoseChange],
    today: date,
) -> RoutineOffer | None:
    """About half where the last session is weeks ago, or a step on the way back from that.

    Never for a gentle routine, whose doses stay as they are.
    """
    sessions = without_walks(sessions)
    if routine.gentle or not sessions:
        return None
    own = [change for change in in_force(changes) if change.routine == routine.id]
    last = sessions[-1].record
    days = (today - last.local_date).days
    if days > DAYS_AWAY:
        lowered = any(change.why is Why.AWAY and change.local_date > last.local_date for change in own)
        doses = () if lowered else _changed(routine, exercises, half_of)
        return RoutineOffer(Why.AWAY, routine.id, doses, days) if doses else None
    doses = _way_back(sessions, routine, exercises, own, today)
    return RoutineOffer(Why.BACK, routine.id, doses) if doses else None


def _way_back(
    sessions: Sequence[ReportedSession],
    routine: Routine,
    exercises: Mapping[str, Exercise],
    own: Sequence[DoseChange],
    today: date,
) -> tuple[tuple[str, Dose, Dose], ...]:
    away = max((change.when for change in own if change.why is Why.AWAY), default=None)
    if away is None:
        return ()
    halved = {change.exercise: change for change in own if change.when == away}
    later = [change for change in own if change.when > away]
    steps = sorted({change.when for change in later if change.why is Why.BACK})
    left = STEPS_BACK - len(steps)
    first, last = next(iter(halved.values())).local_date, steps[-1] if steps else away
    if (
        left < 1
        or today - first > timedelta(days=DAYS_FOR_THE_WAY_BACK)
        or not _went_well(sessions, routine, last, today)
    ):
        return ()
    gone_down = {change.exercise for change in later if change.why in _LOWER}

    def back(exercise: Exercise, dose: Dose) -> Dose:
        change = halved.get(exercise.id)
        return dose if change is None or exercise.id in gone_down else nearer_to(exercise, dose, change.before, left)

    return _changed(routine, exercises, back)


def _went_well(sessions: Sequence[ReportedSession], routine: Routine, since: datetime, today: date) -> bool:
    """Whether the last two sessions since then were not too much, and some days have gone by."""
    done = [told for told in sessions if told.record.started > since and told.record.routine_id == routine.id]
    verdicts = [session_verdict(told.record, told.usual) for told in done[-SESSIONS_BETWEEN_STEPS:]]
    enough = len(verdicts) == SESSIONS_BETWEEN_STEPS and (today - since.date()).days >= DAYS_BETWEEN_STEPS
    return enough and not any(verdict.was_too_much or verdict.light is Light.UNSCORED for verdict in verdicts)


def _changed(
    routine: Routine, exercises: Mapping[str, Exercise], rule: Callable[[Exercise, Dose], Dose]
) -> tuple[tuple[str, Dose, Dose], ...]:
    """Each dose that a rule makes another one of."""
    made = ((item.exercise, item.dose, rule(exercises[item.exercise], item.dose)) for item in routine.exercises)
    return tuple((exercise, before, after) for exercise, before, after in made if before != after)
