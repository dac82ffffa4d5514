"""What of a dose grows, how far, and how much work it is. Numbers: docs/progression.md."""

from dataclasses import replace

from floorside.domain.exercise import DIRECTIONS, Amount, Area, Dose, DoseKind, DoseRange, Exercise, Range, Side
from floorside.domain.forms import form_of
from floorside.domain.progression.dose_change import Part
from floorside.domain.routine import amount_for, rep_phases
from floorside.domain.session.plan import work_seconds

HOLD_STEP = 5.0
REP_STEP = 1.0
LESS = 0.8

LONGEST_HOLD = 90.0
MOST_REPS = 15.0


def grown_part(exercise: Exercise) -> Part | None:
    """What grows: the hold or the reps, one of them; None for what is for calm alone."""
    if exercise.area is Area.CALM:
        return None
    if exercise.kind is DoseKind.HOLD or exercise.hold_grows:
        return Part.HOLD
    return Part.REPS


def range_of(exercise: Exercise, part: Part) -> Range:
    """From the bottom of the catalogue's range to its top or the ceiling, whichever is lower."""
    return _below_ceiling(exercise, part, exercise.range)


def usual_range_of(exercise: Exercise, part: Part) -> Range:
    """The same of the range that its sources give."""
    return _below_ceiling(exercise, part, exercise.usual or exercise.range)


def _below_ceiling(exercise: Exercise, part: Part, ranges: DoseRange) -> Range:
    top = (exercise.hold_ceiling or LONGEST_HOLD) if part is Part.HOLD else MOST_REPS
    limits = ranges.hold_seconds if part is Part.HOLD else ranges.reps
    return Range(min(limits.low, top), min(limits.high, top)) if limits else Range(1, top)


def first_value(exercise: Exercise, part: Part) -> float:
    """What a form begins with after an easier one: half the bottom of the usual range."""
    limits = range_of(exercise, part)
    return max(limits.low, round(usual_range_of(exercise, part).low / 2))


def is_small(exercise: Exercise, amount: Amount, part: Part) -> bool:
    """Whether an amount is no more than the bottom of the usual range, in no harder form."""
    return amount.rung <= 0 and value_in(amount, part) <= usual_range_of(exercise, part).low


def value_in(amount: Amount, part: Part) -> float:
    return amount.hold_seconds if part is Part.HOLD else amount.reps


def with_value_in(amount: Amount, part: Part, value: float) -> Amount:
    return replace(amount, hold_seconds=value) if part is Part.HOLD else replace(amount, reps=round(value))


def more(amount: Amount, part: Part, top: float) -> Amount:
    """5 seconds or one rep more, at most up to the top."""
    step = HOLD_STEP if part is Part.HOLD else REP_STEP
    return with_value_in(amount, part, min(top, value_in(amount, part) + step))


def less(amount: Amount, part: Part, bottom: float) -> Amount:
    """A fifth less, in whole seconds or reps, at least one of them, and down to the bottom."""
    value = value_in(amount, part)
    return with_value_in(amount, part, max(bottom, min(round(LESS * value), value - 1)))


def with_room_for_hold(exercise: Exercise, amount: Amount) -> Amount:
    """Fewer reps where the holds would come to more in all than this exercise asks for."""
    if exercise.hold_in_all is None:
        return amount
    return replace(amount, reps=max(1, min(amount.reps, int(exercise.hold_in_all // amount.hold_seconds))))


def on_rung(exercise: Exercise, amount: Amount, part: Part, rung: int, value: float) -> Amount:
    """A form of the exercise, with the hold that belongs to it where the hold is not what grows.

    In another form, the reps that gave way to the hold are back.
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
