"""Doses: the amount for each side, and which doses are refused."""

import pytest

from floorside.domain.exercise import Amount, Dose, Exercise, Phase, Side
from floorside.domain.routine import (
    DoseFault,
    DoseRule,
    ExerciseItem,
    RestItem,
    Routine,
    WaitItem,
    amount_for,
    dose_fault,
    rep_phases,
)
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
        (STRETCH, same(1, 0), DoseFault(DoseRule.POSITIVE, "hold_seconds", 0, 0, 90)),
        (PLANK, same(1, 10, sets=0), DoseFault(DoseRule.RANGE, "sets", 0, 1, 5)),
        (PLANK, same(1, 10, rest=-1), DoseFault(DoseRule.RANGE, "rest_seconds", -1, 0, 600)),
        (LIFTING, same(5, 5, tempo={Phase.UP: -1}), DoseFault(DoseRule.RANGE, "tempo.up", -1, 0, 60)),
        (STRETCH, same(1, 91), DoseFault(DoseRule.POSITIVE, "hold_seconds", 91, 0, 90)),
        (STRETCH, same(1, -1), DoseFault(DoseRule.POSITIVE, "hold_seconds", -1, 0, 90)),
        (STRETCH, Dose(Amount(1, 30), Amount(1, 100)), DoseFault(DoseRule.POSITIVE, "right.hold_seconds", 100, 0, 90)),
        (LIFTING, same(16, 5, tempo=LIFT), DoseFault(DoseRule.POSITIVE, "reps", 16, 0, 15)),
        (LIFTING, same(0, 5, tempo=LIFT), DoseFault(DoseRule.POSITIVE, "reps", 0, 0, 15)),
        (PLANK, same(1, 10, sets=6), DoseFault(DoseRule.RANGE, "sets", 6, 1, 5)),
        (PLANK, same(1, 10, rest=601), DoseFault(DoseRule.RANGE, "rest_seconds", 601, 0, 600)),
        (PLANK, SIDES_APART, DoseFault(DoseRule.NO_SIDES)),
        (LIFTING, same(5, 5, tempo={Phase.UP: 61}), DoseFault(DoseRule.RANGE, "tempo.up", 61, 0, 60)),
        (EXERCISES["circle"], same(5, 1), DoseFault(DoseRule.NO_TIME)),
        (PLANK, Dose(Amount(1, 30, 1), Amount(1, 30, 1)), DoseFault(DoseRule.RANGE, "rung", 1, 0, 0)),
        (STRETCH, Dose(Amount(1, 30), Amount(1, 30, -1)), DoseFault(DoseRule.RANGE, "right.rung", -1, 0, 0)),
    ],
)
def test_dose_fault(exercise: Exercise, dose: Dose, fault: DoseFault | None) -> None:
    assert dose_fault(exercise, dose) == fault
