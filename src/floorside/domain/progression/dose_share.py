"""Part of a dose: about half of it after weeks away, and the steps back to the whole."""

from dataclasses import replace

from floorside.domain.exercise import Amount, Dose, Exercise, Side
from floorside.domain.progression.dose_change import Part, with_amount
from floorside.domain.progression.growth import grown_part, on_rung, range_of, value_in
from floorside.domain.routine import amount_for

#: Half of a hold is rounded down to a multiple of this, in seconds.
WHOLE_SECONDS = 5


def half_of(exercise: Exercise, dose: Dose) -> Dose:
    """About half of a dose, and no harder form than the usual one. If sets grow, half the sets.

    Exercises for calm (breathing, relaxing) keep their dose.
    """
    part = grown_part(exercise)
    if part is None:
        return dose
    sets = _sets_in_usual_form(exercise, dose)
    if exercise.sets_grow and sets > 1:
        dose = replace(dose, sets=-(-sets // 2))
        return replace(dose, left=_capped(exercise, dose.left, part), right=_capped(exercise, dose.right, part))
    return replace(dose, left=_half_amount(exercise, dose.left, part), right=_half_amount(exercise, dose.right, part))


def nearer_to(exercise: Exercise, dose: Dose, before: Dose, steps: int) -> Dose:
    """A halved dose, one step closer to `before`. `steps`: the steps left, this one included.

    A harder form does not come back this way; the usual rules for increases decide on it.
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
    """A harder form is replaced by the usual one at its ceiling, from which the person came; an easier one stays."""
    if amount.rung <= 0:
        return amount
    return on_rung(exercise, amount, part, 0, range_of(exercise, part).high)


def _sets_in_usual_form(exercise: Exercise, dose: Dose) -> int:
    """The number of sets in the usual form: the most that there may be if a harder form followed them."""
    climbed = exercise.sets_grow and dose.left.rung > 0
    return round(exercise.range.sets.high) if climbed else dose.sets


def _capped(exercise: Exercise, amount: Amount, part: Part) -> Amount:
    """The amount in the usual form or an easier one, at most as large as suggestions ever make it."""
    usual = _in_usual_form(exercise, amount, part)
    return on_rung(exercise, usual, part, usual.rung, min(value_in(usual, part), range_of(exercise, part).high))


def _whole(part: Part, value: float) -> float:
    if part is Part.REPS:
        return max(1, round(value))
    return value if value < WHOLE_SECONDS else value // WHOLE_SECONDS * WHOLE_SECONDS
