"""What to make more: rarely, a little, and after two good sessions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.exercise import Dose, Exercise, Side
from floorside.domain.progression.attempts import Attempt, Told
from floorside.domain.progression.candidate import Candidate, a_fifth_less, in_range, last_green
from floorside.domain.progression.dose_change import DoseChange, Why, dose_after, touches
from floorside.domain.progression.growth import dose_seconds, grown_part, is_small, more, on_rung, with_room_for_hold
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.domain.progression.traffic_light import Cause, Light, session_verdict
from floorside.domain.routine import Routine, amount_for
from floorside.domain.schedule import is_day_added, training_days

#: A dose rises once a week.
DAYS_BETWEEN_RISES = 7

#: Below the usual range a dose may rise again after a few days [103].
DAYS_BETWEEN_SMALL_RISES = 3

#: So many greens in a row, at first.
GREENS = 2

#: Design: eight weeks.
DAYS_REMEMBERED = 56

#: Design: a set more, or a form after the last set, is a larger step: so many greens, and so many days at the dose.
GREENS_FOR_A_SET = 4
DAYS_FOR_A_SET = 14

#: Design: so that one knows which was too much, no more exercises than this rise in a week.
MOST_EXERCISES_A_WEEK = 2

#: Design: where pain stays at 4 or 5, time decides instead: whole weeks at one dose, and sessions within them.
DAYS_STEADY = 21
SESSIONS_STEADY = 5

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
    """Whether anything changed here just now, in any routine and by any hand."""
    days = timedelta(days=_days_between_rises(lever))
    return any(
        touches(change, lever.exercise.id, lever.side) and today - change.local_date < days for change in changes
    )


def _days_between_rises(lever: Candidate) -> int:
    if lever.amount.rung <= 0 and lever.value < lever.usual.low:
        return DAYS_BETWEEN_SMALL_RISES
    return DAYS_FOR_A_SET if _is_in_sets(lever) else DAYS_BETWEEN_RISES


def _is_in_sets(lever: Candidate) -> bool:
    """Whether it is the number of sets that grows next."""
    return lever.exercise.sets_grow and lever.value >= lever.range.high


def rise(lever: Candidate, today: date) -> Suggestion | None:
    """After greens in a row, or, where pain stays as it is, after weeks that were no worse.

    An easier form grows to the bottom of the usual range before it gives way to the form above.
    """
    if lever.is_capped:
        return None
    if lever.amount.rung < min(0, lever.hardest_rung) and lever.value >= lever.usual.low:
        # Where the form above was too much before, twice as many are waited for, then three times …
        greens = _greens(lever, GREENS * max(1, lever.falls), today)
        if greens:
            return _back(lever, greens, ReasonKey.BACK)
        weeks = _steady_weeks(lever, today)
        return _back(lever, weeks, ReasonKey.STEADY_WEEKS) if weeks else None
    greens = _greens(lever, _greens_wanted(lever, today), today)
    if greens:
        return _more(lever, greens, ReasonKey.TWO_GREENS) or _harder(lever, greens)
    weeks = _steady_weeks(lever, today)
    return _more(lever, weeks, ReasonKey.STEADY_WEEKS) if weeks else None


def _greens_wanted(lever: Candidate, today: date) -> int:
    """Two more for each time that it was made less lately: what was too much a while ago is waited for."""
    return (GREENS_FOR_A_SET if _is_in_sets(lever) else GREENS) + GREENS * _made_less(lever, today)


def _more(lever: Candidate, trials: Sequence[Attempt], key: ReasonKey) -> Suggestion | None:
    """A little more in the same form; from the ceiling of the hold on a set more, where that is what grows."""
    reason, high = Reason(key, trials[-1].record.local_date), lever.range.high
    if lever.value < high:
        after = with_room_for_hold(lever.exercise, more(lever.amount, lever.part, high))
        return lever.suggest(Kind.UP, after, reason, trials)
    at_ceiling = lever.value == high and not (lever.limit and lever.limit.longest_hold is not None)
    if lever.exercise.sets_grow and at_ceiling and lever.sets < lever.exercise.range.sets.high:
        return lever.suggest(Kind.UP, lever.amount, reason, trials, sets=lever.sets + 1)
    return None


def _harder(lever: Candidate, greens: Sequence[Attempt]) -> Suggestion | None:
    if lever.amount.rung >= lever.hardest_rung or _would_be_ahead(lever):
        return None
    after = on_rung(lever.exercise, lever.amount, lever.part, lever.amount.rung + 1, lever.usual.low)
    reason = Reason(ReasonKey.CEILING, greens[-1].record.local_date)
    return lever.suggest(Kind.HARDER, after, reason, greens, sets=lever.first_sets)


def _back(lever: Candidate, trials: Sequence[Attempt], key: ReasonKey) -> Suggestion | None:
    """To the form above: a fifth below what was green there, else half the bottom of the usual range."""
    if _would_be_ahead(lever):
        return None
    rung = lever.amount.rung + 1
    green = last_green(lever, rung)
    value = min(lever.value, lever.first_value) if green is None else a_fifth_less(lever, in_range(lever, green))
    after = on_rung(lever.exercise, lever.amount, lever.part, rung, value)
    return lever.suggest(Kind.HARDER, after, Reason(key, trials[-1].record.local_date), trials)


def _would_be_ahead(lever: Candidate) -> bool:
    """Whether the next form would be more than one above that of the other side (design)."""
    other = lever.other_side_rung
    return other is not None and lever.amount.rung + 1 > other + 1


def _greens(lever: Candidate, count: int, today: date) -> tuple[Attempt, ...]:
    """The last ones, if all were green at this dose and comfortable; greens at less are passed over. Empty if not."""
    told = [trial for trial in lever.trials if not trial.is_open]
    counted = [trial for trial in told if trial.verdict.light is not Light.GREEN or _is_at_dose(lever, trial)]
    last = tuple(counted[-count:])
    good = all(trial.verdict.may_rise and trial.record.started > lever.changed for trial in last)
    fresh = all(today - trial.record.local_date <= timedelta(days=DAYS_FRESH) for trial in last[-GREENS:])
    return last if len(last) == count and good and fresh else ()


def _steady_weeks(lever: Candidate, today: date) -> tuple[Attempt, ...]:
    """The last three whole weeks at this dose, if a pain of 4 or 5 was there and never grew. Empty if not."""
    whole = (today - lever.changed.date()).days // DAYS_STEADY
    first = lever.changed.date() + timedelta(days=DAYS_STEADY * (whole - 1))
    if whole < 1 or _made_less(lever, today):
        return ()
    later = [each for each in lever.trials if each.record.local_date >= first and each.record.started > lever.changed]
    within = tuple(each for each in later if (each.record.local_date - first).days < DAYS_STEADY)
    asked = tuple(each for each in within if _is_at_dose(lever, each))
    steady = sum(each.verdict.cause is Cause.STEADY for each in asked)
    calm = not any(each.verdict.was_too_much for each in later)
    return asked if calm and len(asked) >= SESSIONS_STEADY and 2 * steady >= len(asked) else ()


def _made_less(lever: Candidate, today: date) -> int:
    """How often lately."""
    return sum(today - on <= timedelta(days=DAYS_REMEMBERED) for on in lever.lowered)


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
    """Those that keep the week's growth of work within a tenth, the first of a week in any case, and to two exercises.

    What is still below the usual range is not counted.
    """
    lately = [
        each
        for each in changes
        if each.routine == routine.id
        and each.exercise in exercises
        and today - each.local_date < timedelta(days=DAYS_BETWEEN_RISES)
        and not _is_small_dose(exercises[each.exercise], each.after, each.side)
    ]
    now = sum(dose_seconds(exercises[item.exercise], item.dose) for item in routine.exercises)
    grown = sum(max(0.0, _growth(exercises[each.exercise], each.before, each.after)) for each in lately)
    raised = {each.exercise for each in lately if _is_rise(exercises[each.exercise], each)}
    room = WEEKLY_GROWTH * max(0.0, now - grown)
    for lever, suggestion in wanted:
        after = dose_after(lever.item.dose, suggestion)
        if _is_small_dose(lever.exercise, after, lever.side):
            yield suggestion
            continue
        extra = max(0.0, _growth(lever.exercise, lever.item.dose, after))
        of_few = len(raised | {lever.exercise.id}) <= MOST_EXERCISES_A_WEEK
        if of_few and (grown + extra <= room or grown == 0):
            grown += extra
            raised.add(lever.exercise.id)
            yield suggestion


def _growth(exercise: Exercise, before: Dose, after: Dose) -> float:
    return dose_seconds(exercise, after) - dose_seconds(exercise, before)


def _is_rise(exercise: Exercise, change: DoseChange) -> bool:
    return change.why in (Why.UP, Why.HARDER) or _growth(exercise, change.before, change.after) > 0


def _is_small_dose(exercise: Exercise, dose: Dose, side: Side | None) -> bool:
    part = grown_part(exercise)
    return part is not None and dose.sets <= exercise.default.sets and is_small(exercise, amount_for(dose, side), part)
