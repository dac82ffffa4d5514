"""What to make more: rarely, a little, and after two good sessions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.exercise import Exercise
from floorside.domain.progression.attempts import Attempt, ReportedSession
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


def is_held(sessions: Sequence[ReportedSession], today: date) -> bool:
    """Nothing rises after a red or sore session, nor in a week that has a day more than those before."""
    if not sessions:
        return True
    last = session_verdict(sessions[-1].record, sessions[-1].usual)
    days = training_days(session.record for session in sessions)
    return last.light in (Light.RED, Light.UNSCORED) or is_day_added(days, today)


def changed_lately(candidate: Candidate, changes: Iterable[DoseChange], today: date) -> bool:
    """Whether anything changed here within a week, in any routine and by any hand."""
    return any(
        touches(change, candidate.exercise.id, candidate.side)
        and today - change.local_date < timedelta(days=DAYS_BETWEEN_RISES)
        for change in changes
    )


def rise(candidate: Candidate, today: date) -> Suggestion | None:
    greens = _two_greens(candidate, today)
    if greens is None or candidate.is_capped:
        return None
    last, low = greens[-1].record.local_date, candidate.range.low
    if candidate.amount.rung < 0 and candidate.amount.rung < candidate.hardest_rung:
        rung = candidate.amount.rung + 1
        green = last_green(candidate, rung)
        value = min(candidate.value, low) if green is None else a_fifth_less(candidate, in_range(candidate, green))
        after = on_rung(candidate.exercise, candidate.amount, candidate.part, rung, value)
        return candidate.suggest(Kind.HARDER, after, Reason(ReasonKey.BACK, last), greens)
    if candidate.value < candidate.range.high:
        after = more(candidate.amount, candidate.part, candidate.range.high)
        return candidate.suggest(Kind.UP, after, Reason(ReasonKey.TWO_GREENS, last), greens)
    if candidate.amount.rung >= candidate.hardest_rung:
        return None
    after = on_rung(candidate.exercise, candidate.amount, candidate.part, candidate.amount.rung + 1, low)
    return candidate.suggest(Kind.HARDER, after, Reason(ReasonKey.CEILING, last), greens)


def _two_greens(candidate: Candidate, today: date) -> tuple[Attempt, ...] | None:
    """The last two sessions, if both were green at this dose and comfortable; greens at less are passed over."""
    counted = [
        attempt
        for attempt in candidate.attempts
        if attempt.verdict.light is not Light.GREEN or _is_at_dose(candidate, attempt)
    ]
    last = tuple(counted[-2:])
    fit = all(
        attempt.verdict.may_rise
        and attempt.record.started > candidate.changed
        and today - attempt.record.local_date <= timedelta(days=DAYS_FRESH)
        for attempt in last
    )
    return last if len(last) == 2 and fit else None


def _is_at_dose(candidate: Candidate, attempt: Attempt) -> bool:
    amount = attempt.amount
    enough = (
        amount.reps >= candidate.amount.reps
        and amount.hold_seconds >= candidate.amount.hold_seconds
        and amount.rung >= candidate.rung
    )
    return enough and attempt.record.routine_id == candidate.routine


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
    for candidate, suggestion in wanted:
        dose = candidate.item.dose
        after = with_amount(dose, candidate.side, suggestion.after)
        extra = max(0.0, dose_seconds(candidate.exercise, after) - dose_seconds(candidate.exercise, dose))
        if grown + extra <= room or grown == 0:
            grown += extra
            yield suggestion
