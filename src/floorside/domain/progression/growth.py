"""Which value of a dose grows, between which limits, and how much work a dose is. docs/progression.md has the
numbers.
"""

from dataclasses import replace

from floorside.domain.exercise import DIRECTIONS, Amount, Area, Dose, DoseKind, DoseRange, Exercise, Range, Side
from floorside.domain.forms import form_of
from floorside.domain.progression.dose_change import Part
from floorside.domain.routine import amount_for, rep_phases
from floorside.domain.session.plan import work_seconds

#: The steps of an increase, in seconds and reps, and the factor of a decrease.
HOLD_STEP = 5.0
REP_STEP = 1.0
LESS = 0.8

#: The general ceilings, in seconds and reps: beyond these a harder form comes instead.
LONGEST_HOLD = 90.0
MOST_REPS = 15.0


def grown_part(exercise: Exercise) -> Part | None:
    """The value that grows: the hold or the reps; None for exercises that are only for calm."""
    if exercise.area is Area.CALM:
        return None
    if exercise.kind is DoseKind.HOLD or exercise.hold_grows:
        return Part.HOLD
    return Part.REPS


def range_of(exercise: Exercise, part: Part) -> Range:
    """The values that may be suggested: the catalogue's range, cut off at the general or the exercise's own ceiling."""
    return _below_ceiling(exercise, part, exercise.range)


def usual_range_of(exercise: Exercise, part: Part) -> Range:
    """The same for the range that the exercise's sources give."""
    return _below_ceiling(exercise, part, exercise.usual or exercise.range)


def _below_ceiling(exercise: Exercise, part: Part, ranges: DoseRange) -> Range:
    top = (exercise.hold_ceiling or LONGEST_HOLD) if part is Part.HOLD else MOST_REPS
    limits = ranges.hold_seconds if part is Part.HOLD else ranges.reps
    return Range(min(limits.low, top), min(limits.high, top)) if limits else Range(1, top)


def first_value(exercise: Exercise, part: Part) -> float:
    """The value that a form starts with when the person comes up from an easier form: half the bottom of the usual
    range.
    """
    limits = range_of(exercise, part)
    return max(limits.low, round(usual_range_of(exercise, part).low / 2))


def is_small(exercise: Exercise, amount: Amount, part: Part) -> bool:
    """Whether an amount is at or below the bottom of the usual range, in the usual form or an easier one."""
    return amount.rung <= 0 and value_in(amount, part) <= usual_range_of(exercise, part).low


def value_in(amount: Amount, part: Part) -> float:
    return amount.hold_seconds if part is Part.HOLD else amount.reps


def with_value_in(amount: Amount, part: Part, value: float) -> Amount:
    return replace(amount, hold_seconds=value) if part is Part.HOLD else replace(amount, reps=round(value))


def more(amount: Amount, part: Part, top: float) -> Amount:
    """Five seconds or one rep more, up to `top`."""
    step = HOLD_STEP if part is Part.HOLD else REP_STEP
    return with_value_in(amount, part, min(top, value_in(amount, part) + step))


def less(amount: Amount, part: Part, bottom: float) -> Amount:
    """A fifth less, rounded, at least 1 s or one rep less, and not below `bottom`."""
    value = value_in(amount, part)
    return with_value_in(amount, part, max(bottom, min(round(LESS * value), value - 1)))


def with_room_for_hold(exercise: Exercise, amount: Amount) -> Amount:
    """The amount with fewer reps if all its holds together were longer than `hold_in_all` allows."""
    if exercise.hold_in_all is None:
        return amount
    return replace(amount, reps=max(1, min(amount.reps, int(exercise.hold_in_all // amount.hold_seconds))))


def on_rung(exercise: Exercise, amount: Amount, part: Part, rung: int, value: float) -> Amount:
    """The amount in another form. If the reps grow, the hold becomes the one of that form.

    If reps had been dropped to make room for a longer hold, another form gets them back.
    """
    if exercise.hold_in_all is not None and rung != amount.rung:
        amount = replace(amount, reps=max(amount.reps, exercise.default.left.reps))
    if part is not Part.HOLD:
        form = form_of(exercise, rung)
        hold = form.hold_seconds if form and form.hold_seconds else exercise.default.left.hold_seconds
        amount = replace(amount, hold_seconds=hold)
    return with_room_for_hold(exercise, replace(with_value_in(amount, part, value), rung=rung))


def dose_seconds(exercise: Exercise, dose: Dose) -> float:
    """Seconds of work in a dose: all sets, sides and directions, without rests."""
    sides: tuple[Side | None, ...] = (Side.LEFT, Side.RIGHT) if exercise.has_sides else (None,)
    ways = len(DIRECTIONS.get(exercise.kind, (None,)))
    once = sum(work_seconds(rep_phases(exercise, dose, side), amount_for(dose, side).reps) for side in sides)
    return once * ways * dose.sets
