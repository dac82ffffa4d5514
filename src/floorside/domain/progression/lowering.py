"""What to make less, and of which first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from floorside.domain.forms import rung_numbers
from floorside.domain.progression.attempts import Attempt
from floorside.domain.progression.candidate import Candidate, a_fifth_less, in_range, last_green
from floorside.domain.progression.growth import less, on_rung
from floorside.domain.progression.suggestion import Answer, Kind, Reason, ReasonKey, Suggestion
from floorside.domain.progression.traffic_light import Cause, Light

#: No session leads to more than this many, on whatever day they are shown.
MOST_FOR_ONE_SESSION = 2

_REASONS: Mapping[Cause, ReasonKey] = {
    Cause.LEGS: ReasonKey.LEGS,
    Cause.SPREADING: ReasonKey.SPREADING,
    Cause.WORST: ReasonKey.WORST,
    Cause.AFTER: ReasonKey.AFTER,
    Cause.MORNING: ReasonKey.MORNING,
}

_CLEAREST = (ReasonKey.TWO_REDS, ReasonKey.NOTHING_EASIER, ReasonKey.WORST)


def lower(lever: Candidate) -> Suggestion | None:
    """One red or two ambers since the dose was last changed; what was not told does not count."""
    told = [trial for trial in lever.trials if trial.verdict.is_told]
    if not told or told[-1].record.started <= lever.changed:
        return None
    last, before = told[-1], told[-2] if len(told) > 1 else None
    if last.verdict.light is Light.RED:
        if before and before.verdict.light is Light.RED:
            return _after_two_reds(lever, (before, last))
        verdict = last.verdict
        reason = Reason(_REASONS[verdict.cause], last.record.local_date, verdict.pain, verdict.usual)
        return _down(lever, reason, (last,)) or _easier(lever, reason, (last,))
    if not before or before.record.started <= lever.changed:
        return None
    if last.verdict.was_too_much and before.verdict.light is Light.AMBER and before.verdict.was_too_much:
        return _down(lever, Reason(ReasonKey.TWO_AMBERS, last.record.local_date), (before, last))
    return None


def _after_two_reds(lever: Candidate, reds: Sequence[Attempt]) -> Suggestion:
    """The easier form, else less, else a rest; with advice in any case."""
    reason = Reason(ReasonKey.TWO_REDS, reds[-1].record.local_date)
    return (
        _easier(lever, reason, reds, advice=True)
        or _down(lever, reason, reds, advice=True)
        or lever.suggest(Kind.ADVICE, lever.amount, replace(reason, key=ReasonKey.NOTHING_EASIER), reds, advice=True)
    )


def _down(lever: Candidate, reason: Reason, trials: Sequence[Attempt], *, advice: bool = False) -> Suggestion | None:
    """The last green dose that is below this one, else a fifth less; None at the bottom of the range.

    Sets that were added go first.
    """
    if lever.sets > lever.first_sets:
        return lever.suggest(Kind.DOWN, lever.amount, reason, trials, advice=advice, sets=lever.sets - 1)
    if lever.value <= lever.bottom or lever.is_capped:
        return None
    green = last_green(lever, lever.amount.rung, below=lever.value)
    if green is None:
        after = less(lever.amount, lever.part, lever.bottom)
    else:
        after = on_rung(lever.exercise, lever.amount, lever.part, lever.amount.rung, max(lever.bottom, green))
    return lever.suggest(Kind.DOWN, after, reason, trials, advice=advice)


def _easier(lever: Candidate, reason: Reason, trials: Sequence[Attempt], *, advice: bool = False) -> Suggestion | None:
    """One rung down; None at the lowest."""
    rung = lever.rung - 1
    if rung not in rung_numbers(lever.exercise):
        return None
    after = on_rung(lever.exercise, lever.amount, lever.part, rung, _value_on_easier_rung(lever, rung))
    return lever.suggest(Kind.EASIER, after, reason, trials, advice=advice, sets=lever.first_sets)


def _value_on_easier_rung(lever: Candidate, rung: int) -> float:
    """The last green dose there. Else, on a rung that one has climbed, a fifth less than its top; below, as it is."""
    green = last_green(lever, rung)
    if green is not None:
        return in_range(lever, green)
    if rung >= 0:
        return a_fifth_less(lever, lever.range.high)
    return min(lever.value, lever.range.high)


def most_urgent(
    found: Iterable[tuple[Candidate, Suggestion]], answers: Sequence[Answer], room: int
) -> tuple[Suggestion, ...]:
    """At most `room`: what spread first, then what was too much twice or the worst, then what rose last."""
    latest = sorted(found, key=lambda pair: pair[0].risen, reverse=True)
    ordered = sorted((one for _, one in latest), key=_rank)
    chosen: list[Suggestion] = []
    for one in ordered:
        said = sum(_lowers(answer) and answer.evidence[-1] == one.evidence[-1] for answer in answers)
        if len(chosen) < min(room, MOST_FOR_ONE_SESSION - said):
            chosen.append(one)
    return tuple(chosen)


def _rank(suggestion: Suggestion) -> tuple[bool, bool]:
    key = suggestion.reason.key
    return key is not ReasonKey.SPREADING, key not in _CLEAREST


def _lowers(answer: Answer) -> bool:
    return answer.kind in (Kind.DOWN, Kind.EASIER, Kind.ADVICE)
