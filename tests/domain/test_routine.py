"""Doses: the amount for each side, and which doses are refused."""

import pytest

from floorside.domain.exercise import Amount, Dose, Exercise, Phase, Side
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem, amount_for, dose_fault, rep_phases
from tests.domain.examples import EXERCISES, LIFT, same

STRETCH, LIFTING, PLANK = EXERCISES["stretch"], EXERCISES["lift"], EXERCISES["plank"]
SIDES_APART = Dose(Amount(1, 30), Amount(1, 45))


def test_each_side_has_its_amount_and_no_side_is_the_left_one() -> None:
    assert amount_for(SIDES_APART, Side.RIGHT).hold_seconds == 45
    assert amount_for(SIDES_APART, Side.LEFT).hold_seconds == 30
    assert amount_for(SIDES_APART, None).hold_seconds == 30


def test_a_rep_has_the_phases_that_take_time() -> None:
    assert rep_phases(LIFTING, same(5, 0, tempo={Phase.UP: 2, Phase.DOWN: 3}), None) == ((Phase.UP, 2), (Phase.DOWN, 3))
    assert rep_phases(STRETCH, SIDES_APART, Side.RIGHT) == ((Phase.HOLD, 45),)


def test_a_routine_knows_its_exercises() -> None:
    item = ExerciseItem("stretch", SIDES_APART)
    assert Routine("r", "R", "", (WaitItem(), item, RestItem(5))).exercises == (item,)


@pytest.mark.parametrize(
    ("exercise", "dose", "fault"),
    [
        (STRETCH, SIDES_APART, None),
        (STRETCH, same(1, 3), None),  # gentler than the range is allowed
        (STRETCH, same(1, 90, sets=5, rest=600), None),  # all that is allowed
        (LIFTING, same(15, 90, tempo={Phase.UP: 60}), None),
        (STRETCH, same(1, 0), "hold_seconds is 0, allowed is more than 0 and at most 90"),
        (PLANK, same(1, 10, sets=0), "sets is 0, allowed is 1 to 5"),
        (PLANK, same(1, 10, rest=-1), "rest_seconds is -1, allowed is 0 to 600"),
        (LIFTING, same(5, 5, tempo={Phase.UP: -1}), "tempo.up is -1, allowed is 0 to 60"),
        (STRETCH, same(1, 91), "hold_seconds is 91, allowed is more than 0 and at most 90"),
        (STRETCH, same(1, -1), "hold_seconds is -1, allowed is more than 0 and at most 90"),
        (STRETCH, Dose(Amount(1, 30), Amount(1, 100)), "right.hold_seconds is 100, allowed"),
        (LIFTING, same(16, 5, tempo=LIFT), "reps is 16, allowed is more than 0 and at most 15"),
        (LIFTING, same(0, 5, tempo=LIFT), "reps is 0"),
        (PLANK, same(1, 10, sets=6), "sets is 6, allowed is 1 to 5"),
        (PLANK, same(1, 10, rest=601), "rest_seconds is 601, allowed is 0 to 600"),
        (PLANK, SIDES_APART, "left and right differ, but this exercise has no sides"),
        (LIFTING, same(5, 5, tempo={Phase.UP: 61}), "tempo.up is 61, allowed is 0 to 60"),
        (EXERCISES["circle"], same(5, 1), "tempo and hold are all 0, a rep needs time"),
        (PLANK, Dose(Amount(1, 30, 1), Amount(1, 30, 1)), "rung is 1, allowed is 0 to 0"),
        (STRETCH, Dose(Amount(1, 30), Amount(1, 30, -1)), "right.rung is -1, allowed is 0 to 0"),
    ],
)
def test_dose_fault(exercise: Exercise, dose: Dose, fault: str | None) -> None:
    found = dose_fault(exercise, dose)
    assert found == fault if fault is None else fault in (found or "")
