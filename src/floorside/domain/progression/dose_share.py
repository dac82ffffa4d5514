"""A part of a dose: about half of it, and a step on the way back to what it was."""

from dataclasses import replace

from floorside.domain.exercise import Amount, Dose, Exercise, Side
from floorside.domain.progression.dose_change import Part, with_amount
from floorside.domain.progression.growth import grown_part, on_rung, range_of, value_in
from floorside.domain.routine import amount_for

#: Holds are halved in steps of so many seconds.
WHOLE_SECONDS = 5


def half_of(exercise: Exercise, dose: Dose) -> Dose:
    """About half of a dose, in no harder form; where sets grow, half as many. What is for calm stays as it is."""
    part = grown_part(exercise)
    if part is None:
        return dose
    sets = _sets_in_usual_form(exercise, dose)
    if exercise.sets_grow and sets > 1:
        dose = replace(dose, sets=-(-sets // 2))
        return replace(dose, left=_capped(exercise, dose.left, part), right=_capped(exercise, dose.right, part))
    return replace(dose, left=_half_amount(exercise, dose.left, part), right=_half_amount(exercise, dose.right, part))


def nearer_to(exercise: Exercise, dose: Dose, before: Dose, steps: int) -> Dose:
    """A step on the way from a dose that was halved back to what it was, with `steps` to go, this one included.

    A harder form is no part of it: that comes back by the usual rules.
    """
    part = grown_part(exercise)
    if part is None:
        return dose
    for side in Side:
        now, goal = amount_for(dose, side), _capped(exercise, amount_for(before, side), part)
        if now.rung == goal.rung and value_in(now, part) < value_in(goal, part):
            way = value_in(goal, part) - value_in(now, part)
            value = value_in(now, part) + (way if steps == 1 else _whole(part, way / steps))
            dose = with_amount(dose, side, on_rung(exercise, now, part, goal.rung, value))
    goal_sets = min(_sets_in_usual_form(exercise, before), round(exercise.range.sets.high))
    sets = max(dose.sets, goal_sets if steps == 1 else (dose.sets + goal_sets) // 2)
    return replace(dose, sets=sets) if exercise.sets_grow else dose


def _half_amount(exercise: Exercise, amount: Amount, part: Part) -> Amount:
    usual = _in_usual_form(exercise, amount, part)
    value = max(range_of(exercise, part).low, _whole(part, value_in(usual, part) / 2))
    return on_rung(exercise, usual, part, usual.rung, min(value, value_in(usual, part)))


def _in_usual_form(exercise: Exercise, amount: Amount, part: Part) -> Amount:
    """What a harder form was climbed from: the ceiling of the usual one. An easier form stays."""
    if amount.rung <= 0:
        return amount
    return on_rung(exercise, amount, part, 0, range_of(exercise, part).high)


def _sets_in_usual_form(exercise: Exercise, dose: Dose) -> int:
    """Where sets grow, a harder form was climbed from as many as there may be."""
    climbed = exercise.sets_grow and dose.left.rung > 0
    return round(exercise.range.sets.high) if climbed else dose.sets


def _capped(exercise: Exercise, amount: Amount, part: Part) -> Amount:
    """In the usual form or an easier one, and no more than is ever suggested."""
    usual = _in_usual_form(exercise, amount, part)
    return on_rung(exercise, usual, part, usual.rung, min(value_in(usual, part), range_of(exercise, part).high))


def _whole(part: Part, value: float) -> float:
    if part is Part.REPS:
        return max(1, round(value))
    return value if value < WHOLE_SECONDS else value // WHOLE_SECONDS * WHOLE_SECONDS
