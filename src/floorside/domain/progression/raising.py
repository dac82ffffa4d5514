"""Suggestions to increase a dose: seldom, by a little, and after several good sessions."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.check_in import WORSE_LEGS, CheckIn, check_in_of, is_sore_start
from floorside.domain.exercise import Dose, Exercise, Side
from floorside.domain.progression.attempts import Attempt, ReportedSession
from floorside.domain.progression.candidate import Candidate, a_fifth_less, in_range, last_green
from floorside.domain.progression.dose_change import DoseChange, Why, dose_after, touches
from floorside.domain.progression.growth import dose_seconds, grown_part, is_small, more, on_rung, with_room_for_hold
from floorside.domain.progression.suggestion import Kind, Reason, ReasonKey, Suggestion
from floorside.domain.progression.traffic_light import Cause, Light, session_verdict
from floorside.domain.routine import Routine, amount_for
from floorside.domain.session.record import has_spread
from floorside.domain.training_week import MONDAY, WEEKS_TO_COMPARE, exercise_days, is_day_added, week_start

#: A dose increases once a week at most.
DAYS_BETWEEN_RISES = 7

#: Below the usual range a dose may increase again after a few days [103].
DAYS_BETWEEN_SMALL_RISES = 3

#: The number of green sessions in a row before an increase.
GREENS = 2

#: How long a decrease makes further increases slower: eight weeks (a design decision).
DAYS_REMEMBERED = 56

#: One more set is a larger step, so it needs more green sessions and more days at the dose (a design decision).
GREENS_FOR_A_SET = 4
DAYS_FOR_A_SET = 14

#: At most this many exercises increase in a week, so that a person knows which one was too much (a design decision).
MOST_EXERCISES_A_WEEK = 2

#: If pain stays at 4 or 5, increases depend on time: whole weeks at one dose, with a number of sessions (design).
DAYS_STEADY = 21
SESSIONS_STEADY = 5

#: Total work grows by a tenth a week at most. Whether this protects is disputed ([56], [57]), so that of one exercise
#: may always grow.
WEEKLY_GROWTH = 0.1

#: Good sessions longer ago than this do not count (a design decision).
DAYS_FRESH = 21


def no_increase_now(sessions: Sequence[ReportedSession], today: date, week_begins: int = MONDAY) -> bool:
    """Whether nothing increases today: after a red or sore session, or in a week with more training days than usual."""
    if not sessions:
        return True
    last = session_verdict(sessions[-1].record, sessions[-1].usual)
    # The days of half a year take longer than all the rest.
    first = week_start(today, week_begins) - timedelta(weeks=WEEKS_TO_COMPARE)
    days = exercise_days(told.record for told in sessions if told.record.local_date >= first)
    return last.light in (Light.RED, Light.UNSCORED) or is_day_added(days, today, week_begins)


def is_day_for_less(sessions: Iterable[ReportedSession], told: CheckIn, today: date) -> bool:
    """Whether nothing increases for the rest of the day: sore, or with worse legs, by what the person has `told` today
    or before a session of today; or with pain that spread in one.
    """
    done = [each.record for each in sessions if each.record.local_date == today]
    answers = (told, *map(check_in_of, done))
    return any(is_sore_start(each.before) or each.legs in WORSE_LEGS for each in answers) or any(
        has_spread(record.sets) for record in done
    )


def changed_lately(candidate: Candidate, changes: Iterable[DoseChange], today: date) -> bool:
    """Whether this dose changed in the last days, in any routine, by a suggestion or by the person."""
    days = timedelta(days=_days_between_rises(candidate))
    return any(
        touches(change, candidate.exercise.id, candidate.side) and today - change.local_date < days
        for change in changes
    )


def _days_between_rises(candidate: Candidate) -> int:
    if candidate.amount.rung <= 0 and candidate.value < candidate.usual.low:
        return DAYS_BETWEEN_SMALL_RISES
    return DAYS_FOR_A_SET if _is_in_sets(candidate) else DAYS_BETWEEN_RISES


def _is_in_sets(candidate: Candidate) -> bool:
    """Whether the next increase is one more set."""
    return candidate.exercise.sets_grow and candidate.value >= candidate.range.high


def rise(candidate: Candidate, today: date) -> Suggestion | None:
    """An increase after green sessions in a row or, if pain stays at 4 or 5, after weeks in which it did not get worse.

    An easier form increases up to the bottom of the usual range; then the form above replaces it.
    """
    if candidate.is_capped:
        return None
    if candidate.amount.rung < min(0, candidate.hardest_rung) and candidate.value >= candidate.usual.low:
        # If the form above was too much before, require more green sessions each time.
        greens = _greens(candidate, GREENS * max(1, candidate.falls), today)
        if greens:
            return _back(candidate, greens, ReasonKey.BACK)
        weeks = _steady_weeks(candidate, today)
        return _back(candidate, weeks, ReasonKey.STEADY_WEEKS) if weeks else None
    greens = _greens(candidate, _greens_wanted(candidate, today), today)
    if greens:
        return _more(candidate, greens, ReasonKey.TWO_GREENS) or _harder(candidate, greens)
    weeks = _steady_weeks(candidate, today)
    return _more(candidate, weeks, ReasonKey.STEADY_WEEKS) if weeks else None


def _greens_wanted(candidate: Candidate, today: date) -> int:
    """The number of green sessions required: two more for each recent decrease."""
    return (GREENS_FOR_A_SET if _is_in_sets(candidate) else GREENS) + GREENS * _made_less(candidate, today)


def _more(candidate: Candidate, attempts: Sequence[Attempt], key: ReasonKey) -> Suggestion | None:
    """A little more in the same form; at the ceiling one more set, for exercises whose sets grow."""
    reason, high = Reason(key, attempts[-1].record.local_date), candidate.range.high
    if candidate.value < high:
        after = with_room_for_hold(candidate.exercise, more(candidate.amount, candidate.part, high))
        return candidate.suggest(Kind.UP, after, reason, attempts)
    at_ceiling = candidate.value == high and not (candidate.limit and candidate.limit.longest_hold is not None)
    if candidate.exercise.sets_grow and at_ceiling and candidate.sets < candidate.exercise.range.sets.high:
        return candidate.suggest(Kind.UP, candidate.amount, reason, attempts, sets=candidate.sets + 1)
    return None


def _harder(candidate: Candidate, greens: Sequence[Attempt]) -> Suggestion | None:
    if candidate.amount.rung >= candidate.hardest_rung or _would_be_ahead(candidate):
        return None
    after = on_rung(
        candidate.exercise, candidate.amount, candidate.part, candidate.amount.rung + 1, candidate.usual.low
    )
    reason = Reason(ReasonKey.CEILING, greens[-1].record.local_date)
    return candidate.suggest(Kind.HARDER, after, reason, greens, sets=candidate.first_sets)


def _back(candidate: Candidate, attempts: Sequence[Attempt], key: ReasonKey) -> Suggestion | None:
    """A return to the form above, at a fifth below its last green value, or else at half the bottom of the usual
    range.
    """
    if _would_be_ahead(candidate):
        return None
    rung = candidate.amount.rung + 1
    green = last_green(candidate, rung)
    value = (
        min(candidate.value, candidate.first_value)
        if green is None
        else a_fifth_less(candidate, in_range(candidate, green))
    )
    after = on_rung(candidate.exercise, candidate.amount, candidate.part, rung, value)
    return candidate.suggest(Kind.HARDER, after, Reason(key, attempts[-1].record.local_date), attempts)


def _would_be_ahead(candidate: Candidate) -> bool:
    """Whether the next form would be two above the form of the other side (a design decision: one is allowed)."""
    other = candidate.other_side_rung
    return other is not None and candidate.amount.rung + 1 > other + 1


def _greens(candidate: Candidate, count: int, today: date) -> tuple[Attempt, ...]:
    """The last `count` attempts if all are green and comfortable at this dose; otherwise empty.

    Green attempts at a smaller dose are ignored; attempts with another light are not.
    """
    told = [attempt for attempt in candidate.attempts if not attempt.is_open]
    counted = [
        attempt for attempt in told if attempt.verdict.light is not Light.GREEN or _is_at_dose(candidate, attempt)
    ]
    last = tuple(counted[-count:])
    good = all(attempt.verdict.may_rise and attempt.record.started > candidate.changed for attempt in last)
    fresh = all(today - attempt.record.local_date <= timedelta(days=DAYS_FRESH) for attempt in last[-GREENS:])
    return last if len(last) == count and good and fresh else ()


def _steady_weeks(candidate: Candidate, today: date) -> tuple[Attempt, ...]:
    """The attempts of the last three whole weeks at this dose, if pain of 4 or 5 did not increase; otherwise empty."""
    whole = (today - candidate.changed.date()).days // DAYS_STEADY
    first = candidate.changed.date() + timedelta(days=DAYS_STEADY * (whole - 1))
    if whole < 1 or _made_less(candidate, today):
        return ()
    later = [
        each
        for each in candidate.attempts
        if each.record.local_date >= first and each.record.started > candidate.changed
    ]
    within = tuple(each for each in later if (each.record.local_date - first).days < DAYS_STEADY)
    asked = tuple(each for each in within if _is_at_dose(candidate, each))
    steady = sum(each.verdict.cause is Cause.STEADY for each in asked)
    calm = not any(each.verdict.was_too_much for each in later)
    return asked if calm and len(asked) >= SESSIONS_STEADY and 2 * steady >= len(asked) else ()


def _made_less(candidate: Candidate, today: date) -> int:
    """How often the dose was decreased in the last `DAYS_REMEMBERED` days."""
    return sum(today - on <= timedelta(days=DAYS_REMEMBERED) for on in candidate.lowered)


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
    """The suggestions that fit into a week: total work grows by a tenth at most, in two exercises at most.

    The first exercise of a week may always increase, on both its sides: who did the same on both is not led to do more
    on one. Doses below the usual range are not counted.
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
    for candidate, suggestion in wanted:
        after = dose_after(candidate.item.dose, suggestion)
        if _is_small_dose(candidate.exercise, after, candidate.side):
            yield suggestion
            continue
        extra = max(0.0, _growth(candidate.exercise, candidate.item.dose, after))
        others = raised - {candidate.exercise.id}
        if len(others) < MOST_EXERCISES_A_WEEK and (grown + extra <= room or not others):
            grown += extra
            raised.add(candidate.exercise.id)
            yield suggestion


def _growth(exercise: Exercise, before: Dose, after: Dose) -> float:
    return dose_seconds(exercise, after) - dose_seconds(exercise, before)


def _is_rise(exercise: Exercise, change: DoseChange) -> bool:
    return change.why in (Why.UP, Why.HARDER) or _growth(exercise, change.before, change.after) > 0


def _is_small_dose(exercise: Exercise, dose: Dose, side: Side | None) -> bool:
    part = grown_part(exercise)
    return part is not None and dose.sets <= exercise.default.sets and is_small(exercise, amount_for(dose, side), part)
