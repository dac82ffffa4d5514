"""Suggestions to decrease a dose or to use an easier form, and which of them to show first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from floorside.domain.forms import rung_numbers
from floorside.domain.progression.attempts import Attempt
from floorside.domain.progression.candidate import Candidate, a_fifth_less, in_range, last_green
from floorside.domain.progression.growth import less, on_rung
from floorside.domain.progression.suggestion import Answer, Kind, Reason, ReasonKey, Suggestion, room_for_more
from floorside.domain.progression.traffic_light import Cause, Light

#: One session causes at most this many decreases, even if they are shown on different days.
MOST_FOR_ONE_SESSION = 2

_REASONS: Mapping[Cause, ReasonKey] = {
    Cause.LEGS: ReasonKey.LEGS,
    Cause.SPREADING: ReasonKey.SPREADING,
    Cause.WORST: ReasonKey.WORST,
    Cause.AFTER: ReasonKey.AFTER,
    Cause.MORNING: ReasonKey.MORNING,
}

_CLEAREST = (ReasonKey.TWO_REDS, ReasonKey.NOTHING_EASIER, ReasonKey.WORST)


def lower(candidate: Candidate) -> Suggestion | None:
    """A decrease after one red or two ambers since the dose last became smaller. Attempts without answers do not
    count. What was too much at a smaller dose is so all the more at a larger one that the person has chosen since.
    """
    told = [attempt for attempt in candidate.attempts if attempt.verdict.rests_on_answers]
    if not told or told[-1].record.started <= candidate.eased:
        return None
    last, before = told[-1], told[-2] if len(told) > 1 else None
    if last.verdict.light is Light.RED:
        if before and before.verdict.light is Light.RED:
            return _after_two_reds(candidate, (before, last))
        verdict = last.verdict
        reason = Reason(_REASONS[verdict.cause], last.record.local_date, verdict.pain, verdict.usual)
        return _down(candidate, reason, (last,)) or _easier(candidate, reason, (last,))
    if not before or before.record.started <= candidate.eased:
        return None
    if last.verdict.was_too_much and before.verdict.light is Light.AMBER and before.verdict.was_too_much:
        return _down(candidate, Reason(ReasonKey.TWO_AMBERS, last.record.local_date), (before, last))
    return None


def _after_two_reds(candidate: Candidate, reds: Sequence[Attempt]) -> Suggestion:
    """The easier form, or else a smaller dose, or else only advice. In each case: advice to see somebody."""
    reason = Reason(ReasonKey.TWO_REDS, reds[-1].record.local_date)
    return (
        _easier(candidate, reason, reds, advice=True)
        or _down(candidate, reason, reds, advice=True)
        or candidate.suggest(
            Kind.ADVICE, candidate.amount, replace(reason, key=ReasonKey.NOTHING_EASIER), reds, advice=True
        )
    )


def _down(
    candidate: Candidate, reason: Reason, attempts: Sequence[Attempt], *, advice: bool = False
) -> Suggestion | None:
    """The last green value below this one, or else a fifth less; None at the bottom of the range.

    If sets were added, one of them goes first.
    """
    if candidate.sets > candidate.first_sets:
        return candidate.suggest(Kind.DOWN, candidate.amount, reason, attempts, advice=advice, sets=candidate.sets - 1)
    if candidate.value <= candidate.bottom or candidate.is_capped:
        return None
    green = last_green(candidate, candidate.amount.rung, below=candidate.value)
    if green is None:
        after = less(candidate.amount, candidate.part, candidate.bottom)
    else:
        after = on_rung(
            candidate.exercise, candidate.amount, candidate.part, candidate.amount.rung, max(candidate.bottom, green)
        )
    return candidate.suggest(Kind.DOWN, after, reason, attempts, advice=advice)


def _easier(
    candidate: Candidate, reason: Reason, attempts: Sequence[Attempt], *, advice: bool = False
) -> Suggestion | None:
    """The next easier form; None if there is none."""
    rung = candidate.rung - 1
    if rung not in rung_numbers(candidate.exercise):
        return None
    after = on_rung(candidate.exercise, candidate.amount, candidate.part, rung, _value_on_easier_rung(candidate, rung))
    return candidate.suggest(Kind.EASIER, after, reason, attempts, advice=advice, sets=candidate.first_sets)


def _value_on_easier_rung(candidate: Candidate, rung: int) -> float:
    """The last green value on that rung. Without one: a fifth below the top on a rung that the person has completed,
    and the same value on an easier form.
    """
    green = last_green(candidate, rung)
    if green is not None:
        return in_range(candidate, green)
    if rung >= 0:
        return a_fifth_less(candidate, candidate.range.high)
    return min(candidate.value, candidate.range.high)


def most_urgent(
    found: Iterable[tuple[Candidate, Suggestion]], answers: Sequence[Answer], today: date
) -> tuple[Suggestion, ...]:
    """As many suggestions as today and one session allow: spreading symptoms first, then the clearest reasons, then the
    latest increase first. Answers about the same exercise in another routine leave them as they are.
    """
    latest = sorted(found, key=lambda pair: pair[0].risen, reverse=True)
    ordered = sorted((one for _, one in latest), key=_rank)
    asked = {(one.exercise, one.side): one.routine for one in ordered}
    counting = [answer for answer in answers if asked.get((answer.exercise, answer.side)) in (None, answer.routine)]
    chosen: list[Suggestion] = []
    for one in ordered:
        said = sum(_lowers(answer) and answer.evidence[-1] == one.evidence[-1] for answer in counting)
        if len(chosen) < min(room_for_more(counting, today), MOST_FOR_ONE_SESSION - said):
            chosen.append(one)
    return tuple(chosen)


def _rank(suggestion: Suggestion) -> tuple[bool, bool]:
    key = suggestion.reason.key
    return key is not ReasonKey.SPREADING, key not in _CLEAREST


def _lowers(answer: Answer) -> bool:
    return answer.kind in (Kind.DOWN, Kind.EASIER, Kind.ADVICE)
