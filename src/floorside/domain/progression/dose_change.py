"""Changes of a dose, by hand or from a suggestion, each of which can be stored and undone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from floorside.domain.exercise import Amount, Dose, DoseRange, Exercise, Phase, Range, Side
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem, amount_for, rep_phases

if TYPE_CHECKING:
    from floorside.domain.progression.suggestion import Suggestion

#: The longest rest and the longest part of a rep, in seconds, as in routine files (a design decision).
LONGEST_REST = 600
LONGEST_PHASE = 60

#: If a hold's range is at least this wide (seconds), one press changes it by 5 s as in docs/care.md, otherwise by 1 s.
WIDE_RANGE = 30


#: By hand anybody may do less than the range: down to one rep, a hold of 5 s, one set (a design decision).
LEAST_REPS, LEAST_HOLD, LEAST_SETS = 1, 5, 1


class Part(StrEnum):
    """The values that the dose editor changes, apart from the tempo."""

    REPS = "reps"
    HOLD = "hold_seconds"
    SETS = "sets"
    REST = "rest_seconds"


class Why(StrEnum):
    """Why a dose changed: the kind of the suggestion, or BY_HAND. START, AWAY and BACK change a whole routine: a gentle
    start, weeks away, and the return after those.
    """

    BY_HAND = "by_hand"
    UP = "up"
    HARDER = "harder"
    DOWN = "down"
    EASIER = "easier"
    START = "start"
    AWAY = "away"
    BACK = "back"


class DoseMovedOn(Exception):
    """The dose is not the one that this change expects: a later change has to be undone first."""


@dataclass(frozen=True, slots=True)
class DoseChange:
    """A change of one exercise's dose in a routine: on one side, or, without a side, of the whole dose.

    `when`: aware, UTC; `local_date`: the person's date then. An undone change stays stored, and has no effect.
    """

    when: datetime
    local_date: date
    routine: str
    exercise: str
    side: Side | None
    before: Dose
    after: Dose
    why: Why = Why.BY_HAND
    undone: bool = False


def step_of(exercise: Exercise, part: Part) -> float:
    """How much one press of plus or minus changes a value: seconds or a count."""
    if part is Part.REST:
        return 5
    limits = exercise.range.hold_seconds
    wide = limits is not None and limits.high - limits.low >= WIDE_RANGE
    return 5 if part is Part.HOLD and wide else 1


def limits_of(exercise: Exercise, part: Part, *, beyond: bool = False) -> Range | None:
    """The lowest and the highest value; None if this dose does not have the part.

    Downwards there is no range to keep to. `beyond`: one step more than its top.
    """
    limits, least = {
        Part.REPS: (exercise.range.reps, LEAST_REPS),
        Part.HOLD: (exercise.range.hold_seconds, LEAST_HOLD),
        Part.SETS: (exercise.range.sets, LEAST_SETS),
        Part.REST: (Range(0, LONGEST_REST), 0),
    }[part]
    if limits is None:
        return None
    more = step_of(exercise, part) if beyond and part is not Part.REST else 0
    return Range(min(limits.low, least), limits.high + more)


def with_one_step_beyond(exercise: Exercise) -> Exercise:
    """The exercise with the range of what a person may choose: down to the least, and one step beyond its top."""
    reps, hold, sets = (limits_of(exercise, part, beyond=True) for part in (Part.REPS, Part.HOLD, Part.SETS))
    return replace(exercise, range=DoseRange(reps, hold, sets or exercise.range.sets))


def value_of(dose: Dose, part: Part, side: Side | None = None) -> float:
    if part is Part.SETS:
        return dose.sets
    if part is Part.REST:
        return dose.rest_seconds
    amount = amount_for(dose, side)
    return amount.reps if part is Part.REPS else amount.hold_seconds


def with_value(
    exercise: Exercise, dose: Dose, part: Part, value: float, side: Side | None = None, *, beyond: bool = False
) -> Dose:
    """The dose with one value changed, on one side or both, and kept within the range.

    A dose that is already outside, from a file perhaps, may stay there. `beyond`: the person has agreed to go one step
    beyond the range. Returns the same dose if it does not have the part.
    """
    limits = limits_of(exercise, part, beyond=beyond)
    if limits is None:
        return dose
    if not exercise.has_sides:
        side = None
    now = [value_of(dose, part, each) for each in ((side,) if side else (Side.LEFT, Side.RIGHT))]
    value = max(min(limits.low, *now, *now), min(value, max(limits.high, *now, *now)))
    match part:
        case Part.SETS:
            return replace(dose, sets=round(value))
        case Part.REST:
            return replace(dose, rest_seconds=value)
        case Part.REPS:
            return _on_sides(dose, side, reps=round(value))
    return _on_sides(dose, side, hold_seconds=value)


def _on_sides(dose: Dose, side: Side | None, **values: float) -> Dose:
    for each in (side,) if side else Side:
        amount = replace(amount_for(dose, each), **values)  # type: ignore[arg-type]  # reps are rounded by the caller
        dose = with_amount(dose, each, amount)
    return dose


def with_tempo(exercise: Exercise, dose: Dose, phase: Phase, seconds: float) -> Dose:
    """The dose with another length of one part of the rep, 0–60 s; the same dose if a rep would then take no time."""
    tempo = {**dose.tempo, phase: max(0.0, min(seconds, LONGEST_PHASE))}
    changed = replace(dose, tempo=tempo)
    return changed if rep_phases(exercise, changed, None) and rep_phases(exercise, changed, Side.RIGHT) else dose


def with_amount(dose: Dose, side: Side | None, amount: Amount) -> Dose:
    """The dose with another amount on one side, or on both if `side` is None."""
    left = dose.left if side is Side.RIGHT else amount
    right = dose.right if side is Side.LEFT else amount
    return replace(dose, left=left, right=right)


def accept(suggestion: "Suggestion", routine: Routine, when: datetime, local_date: date) -> DoseChange:
    """The change that a suggestion proposes, not yet applied. Advice proposes none, so it cannot be accepted.

    Raises DoseMovedOn if the dose has changed since the suggestion.
    """
    for item in routine.exercises:
        if item.exercise == suggestion.exercise:
            after = dose_after(item.dose, suggestion)
            if _dose_before(item.dose, suggestion) == item.dose:
                why = Why(suggestion.kind.value)
                return DoseChange(when, local_date, routine.id, item.exercise, suggestion.side, item.dose, after, why)
    raise DoseMovedOn(suggestion.exercise)


def dose_after(dose: Dose, suggestion: "Suggestion") -> Dose:
    """The dose as the suggestion would make it."""
    sets = suggestion.sets[1] if suggestion.sets else dose.sets
    return replace(with_amount(dose, suggestion.side, suggestion.after), sets=sets)


def _dose_before(dose: Dose, suggestion: "Suggestion") -> Dose:
    sets = suggestion.sets[0] if suggestion.sets else dose.sets
    return replace(with_amount(dose, suggestion.side, suggestion.before), sets=sets)


def apply_change(routine: Routine, change: DoseChange) -> Routine:
    """The routine with the change applied. Raises DoseMovedOn if its dose is not the one that the change starts
    from.
    """
    return _exchanged(routine, change, change.before, change.after)


def undo_change(routine: Routine, change: DoseChange) -> Routine:
    """The routine with the dose from before the change. Raises DoseMovedOn if the dose has changed again since."""
    return _exchanged(routine, change, change.after, change.before)


def _exchanged(routine: Routine, change: DoseChange, old: Dose, new: Dose) -> Routine:
    def exchanged(item: RoutineItem) -> RoutineItem:
        if not isinstance(item, ExerciseItem) or item.exercise != change.exercise:
            return item
        if _part(item.dose, change.side) != _part(old, change.side):
            return item
        found.append(item)
        return replace(item, dose=_with_part(item.dose, change.side, new))

    found: list[ExerciseItem] = []
    items = tuple(exchanged(item) for item in routine.items)
    if not found:
        raise DoseMovedOn(change.exercise)
    return replace(routine, items=items)


def _part(dose: Dose, side: Side | None) -> Dose | Amount:
    return dose if side is None else amount_for(dose, side)


def _with_part(dose: Dose, side: Side | None, new: Dose) -> Dose:
    return new if side is None else with_amount(dose, side, amount_for(new, side))


def in_force(changes: Iterable[DoseChange]) -> tuple[DoseChange, ...]:
    """The changes that were not undone, the earliest first."""
    return tuple(sorted((change for change in changes if not change.undone), key=lambda change: change.when))


def touches(change: DoseChange, exercise: str, side: Side | None) -> bool:
    """Whether a change altered the dose of this exercise and side."""
    if change.exercise != exercise:
        return False
    shared = with_amount(change.before, None, change.after.left) != with_amount(change.after, None, change.after.left)
    return shared or _part(change.before, side) != _part(change.after, side)
