"""Offers to change a whole routine: a gentle start, about half after weeks away, and the steps back after those.

Nothing here changes a dose: an offer becomes changes when the person accepts it. docs/progression.md has the numbers.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from floorside.domain.exercise import Dose, Exercise
from floorside.domain.progression.attempts import ReportedSession, without_walks
from floorside.domain.progression.dose_change import DoseChange, Why, in_force
from floorside.domain.progression.dose_share import half_of, nearer_to
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem

#: After three weeks away about half, and back to the whole within two weeks (a design decision, from what practices
#: advise).
DAYS_AWAY = 21
DAYS_BETWEEN_STEPS = 4
SESSIONS_BETWEEN_STEPS = 2
STEPS_BACK = 2
DAYS_FOR_THE_WAY_BACK = 28
#: The length of a gentle start (a design decision).
DAYS_OF_A_GENTLE_START = 14

_LOWER = (Why.DOWN, Why.EASIER)


@dataclass(frozen=True, slots=True)
class RoutineOffer:
    """The proposed change. `doses`: exercise, dose now, dose after it. `days_away`: days since the last usual
    session, for AWAY.
    """

    why: Why
    routine: str
    doses: tuple[tuple[str, Dose, Dose], ...]
    days_away: int = 0


def changes_of(offer: RoutineOffer, when: datetime, local_date: date) -> tuple[DoseChange, ...]:
    """The changes to apply when the person accepts. Their common time marks them as one action."""
    return tuple(
        DoseChange(when, local_date, offer.routine, exercise, None, before, after, offer.why)
        for exercise, before, after in offer.doses
    )


def gentle_start(routine: Routine, exercises: Mapping[str, Exercise]) -> RoutineOffer:
    """The offer of a gentle start: the catalogue's first doses in easier forms, or about half where it has none."""
    return RoutineOffer(Why.START, routine.id, _changed(routine, exercises, _started))


def first_dose(exercise: Exercise, changes: Iterable[DoseChange], today: date) -> Dose:
    """The dose with which an exercise comes into a routine: in the two weeks of a gentle start that of the start, if
    the catalogue has one. Of an own exercise the person has said how much themselves.
    """
    is_gentle = _starts_gently(changes, today)
    return _started(exercise, exercise.default) if is_gentle and exercise.start else exercise.default


def as_it_came(
    routine: Routine, exercises: Mapping[str, Exercise], changes: Iterable[DoseChange], today: date
) -> Routine:
    """A shipped routine as it came to this person: in the two weeks of a gentle start with the doses of the start."""
    if routine.gentle or not _starts_gently(changes, today):
        return routine

    def gentle(item: RoutineItem) -> RoutineItem:
        if not isinstance(item, ExerciseItem):
            return item
        return replace(item, dose=_started(exercises[item.exercise], item.dose))

    return replace(routine, items=tuple(gentle(item) for item in routine.items))


def _starts_gently(changes: Iterable[DoseChange], today: date) -> bool:
    """Whether it is within the two weeks of a gentle start."""
    starts = (change.local_date for change in in_force(changes) if change.why is Why.START)
    return any((today - start).days < DAYS_OF_A_GENTLE_START for start in starts)


def _started(exercise: Exercise, dose: Dose) -> Dose:
    start = exercise.start
    if start is None:
        return half_of(exercise, dose)
    return replace(dose, left=start.left, right=start.right, sets=min(dose.sets, start.sets))


def routine_offer(
    sessions: Sequence[ReportedSession],
    routine: Routine,
    exercises: Mapping[str, Exercise],
    changes: Iterable[DoseChange],
    today: date,
    gentle: Collection[str] = (),
) -> RoutineOffer | None:
    """The offer to make now, if any: about half if the last usual session is weeks ago, or a step back to the doses
    before that.

    `gentle`: the ids of routines whose doses are small on purpose. None for such a routine; and its sessions, like
    walks, do not end weeks away, since the usual doses were not done (a design decision).
    """
    sessions = [told for told in without_walks(sessions) if told.record.routine_id not in gentle]
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
    """Whether enough days have passed since then, with two sessions that were not too much."""
    done = [told for told in sessions if told.record.started > since and told.record.routine_id == routine.id]
    verdicts = [session_verdict(told.record, told.usual) for told in done[-SESSIONS_BETWEEN_STEPS:]]
    enough = len(verdicts) == SESSIONS_BETWEEN_STEPS and (today - since.date()).days >= DAYS_BETWEEN_STEPS
    return enough and not any(verdict.was_too_much or verdict.light is Light.UNSCORED for verdict in verdicts)


def _changed(
    routine: Routine, exercises: Mapping[str, Exercise], rule: Callable[[Exercise, Dose], Dose]
) -> tuple[tuple[str, Dose, Dose], ...]:
    """Each exercise whose dose the rule changes, with the dose before and after."""
    made = ((item.exercise, item.dose, rule(exercises[item.exercise], item.dose)) for item in routine.exercises)
    return tuple((exercise, before, after) for exercise, before, after in made if before != after)
