"""What to make more: rarely, a little, and after two good sessions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.exercise import Exercise
from floorside.domain.progression.attempts import Attempt, Told
from floorside.domain.progression.candidate import Candidate, a_fifth_less, in_range, last_green
from floorside.domain.progression.dose_change import DoseChange, touches, with_amount
from floorside.domain.progression.growth import dose_seconds, more, on_rung
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.domain.progression.traffic_light import Light, session_verdict
from floorside.domain.routine import Routine
from floorside.domain.schedule import is_day_added, training_days

#: A dose rises once a week.
DAYS_BETWEEN_RISES = 7

#: Work grows by a tenth a week; whether that guards is open ([56] against [57]), so one rise is always allowed.
WEEKLY_GROWTH = 0.1

#: Design: what felt good longer ago says little about today.
DAYS_FRESH = 21


def is_held(sessions: Sequence[Told], today: date) -> bool:
    """Nothing rises after a red or sore session, nor in a week that has a day more than those before."""
    if not sessions:
        return True
    last = session_verdict(sessions[-1].record, sessions[-1].usual)
    days = training_days(told.record for told in sessions)
    return last.light in (Light.RED, Light.UNSCORED) or is_day_added(days, today)


def changed_lately(lever: Candidate, changes: Iterable[DoseChange], today: date) -> bool:
    """Whether anything changed here within a week, in any routine and by any hand."""
    return any(
        touches(change, lever.exercise.id, lever.side)
        and today - change.local_date < timedelta(days=DAYS_BETWEEN_RISES)
        for change in changes
    )


def rise(lever: Candidate, today: date) -> Suggestion | None:
    greens = _two_greens(lever, today)
    if greens is None or lever.is_capped:
        return None
    last, low = greens[-1].record.local_date, lever.range.low
    if lever.amount.rung < 0 and lever.amount.rung < lever.hardest_rung:
        rung = lever.amount.rung + 1
        green = last_green(lever, rung)
        value = min(lever.value, low) if green is None else a_fifth_less(lever, in_range(lever, green))
        after = on_rung(lever.exercise, lever.amount, lever.part, rung, value)
        return lever.suggest(Kind.HARDER, after, Reason(ReasonKey.BACK, last), greens)
    if lever.value < lever.range.high:
        after = more(lever.amount, lever.part, lever.range.high)
        return lever.suggest(Kind.UP, after, Reason(ReasonKey.TWO_GREENS, last), greens)
    if lever.amount.rung >= lever.hardest_rung:
        return None
    after = on_rung(lever.exercise, lever.amount, lever.part, lever.amount.rung + 1, low)
    return lever.suggest(Kind.HARDER, after, Reason(ReasonKey.CEILING, last), greens)


def _two_greens(lever: Candidate, today: date) -> tuple[Attempt, ...] | None:
    """The last two sessions, if both were green at this dose and comfortable; greens at less are passed over."""
    counted = [trial for trial in lever.trials if trial.verdict.light is not Light.GREEN or _is_at_dose(lever, trial)]
    last = tuple(counted[-2:])
    fit = all(
        trial.verdict.may_rise
        and trial.record.started > lever.changed
        and today - trial.record.local_date <= timedelta(days=DAYS_FRESH)
        for trial in last
    )
    return last if len(last) == 2 and fit else None


def _is_at_dose(lever: Candidate, trial: Attempt) -> bool:
    amount = trial.amount
    enough = (
        amount.reps >= lever.amount.reps
        and amount.hold_seconds >= lever.amount.hold_seconds
        and amount.rung >= lever.rung
    )
    return enough and trial.record.routine_id == lever.routine


def within_cap(
    wanted: Iterable[tuple[Candidate, Suggestion]],
    routine: Routine,
    exercises: Mapping[str, Exercise],
    changes: Iterable[DoseChange],
    today: date,
) -> Iterator[Suggestion]:
    """Those that keep the week's growth of work within a tenth, and the first of a week in any case."""
    now = sum(dose_seconds(exercises[item.exercise], item.dose) for item in routine.exercises)
    grown = sum(
        max(
            0.0,
            dose_seconds(exercises[each.exercise], each.after) - dose_seconds(exercises[each.exercise], each.before),
        )
        for each in changes
        if each.routine == routine.id
        and each.exercise in exercises
        and today - each.local_date < timedelta(days=DAYS_BETWEEN_RISES)
    )
    room = WEEKLY_GROWTH * max(0.0, now - grown)
    for lever, suggestion in wanted:
        dose = lever.item.dose
        after = with_amount(dose, lever.side, suggestion.after)
        extra = max(0.0, dose_seconds(lever.exercise, after) - dose_seconds(lever.exercise, dose))
        if grown + extra <= room or grown == 0:
            grown += extra
            yield suggestion
