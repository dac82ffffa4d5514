"""What of a dose grows, its ceiling, the forms of each exercise, and how much work a dose is."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, DoseRange, Range
from floorside.domain.forms import form_of, rung_numbers
from floorside.domain.progression.dose_change import Part
from floorside.domain.progression.growth import dose_seconds, grown_part, less, more, on_rung, range_of
from floorside.domain.session.plan import StepKind, Timing, lay_out
from tests.domain.sessions import EXERCISES, default_routine


@pytest.mark.parametrize(
    ("exercise", "part", "bounds"),
    [
        ("pelvic-tilt", Part.HOLD, Range(10, 60)),
        ("bridge", Part.REPS, Range(10, 15)),
        ("supine-figure-four", Part.HOLD, Range(30, 90)),
        ("low-cobra", Part.REPS, Range(10, 15)),
        ("forearm-plank", Part.HOLD, Range(10, 60)),
        ("hip-circles", Part.REPS, Range(5, 15)),
        ("butterfly", Part.HOLD, Range(30, 90)),
        ("straddle-fold", Part.REPS, Range(5, 8)),
        ("chair-figure-four", Part.HOLD, Range(20, 90)),
        ("lateral-walk", Part.REPS, Range(5, 15)),
    ],
)
def test_what_grows_and_how_far(exercise: str, part: Part, bounds: Range) -> None:
    assert grown_part(EXERCISES[exercise]) is part
    assert range_of(EXERCISES[exercise], part) == bounds


def test_what_is_for_calm_does_not_grow() -> None:
    assert grown_part(EXERCISES["easy-breathing"]) is None


def test_ceilings_hold_where_an_exercise_of_ones_own_has_a_wider_range_or_none() -> None:
    own = replace(EXERCISES["butterfly"], id="own", range=DoseRange(Range(1, 40), Range(10, 300)))
    assert range_of(own, Part.HOLD) == Range(10, 90)
    assert range_of(own, Part.REPS) == Range(1, 15)
    assert range_of(replace(own, range=DoseRange()), Part.HOLD) == Range(1, 90)
    plank = replace(EXERCISES["forearm-plank"], range=DoseRange(None, Range(10, 120)))
    assert range_of(plank, Part.HOLD).high == 60


@pytest.mark.parametrize(
    ("amount", "part", "becomes"),
    [
        (Amount(1, 30), Part.HOLD, Amount(1, 35)),
        (Amount(1, 57), Part.HOLD, Amount(1, 60)),
        (Amount(10, 5), Part.REPS, Amount(11, 5)),
    ],
)
def test_more(amount: Amount, part: Part, becomes: Amount) -> None:
    assert more(amount, part, 60) == becomes


@pytest.mark.parametrize(
    ("amount", "part", "becomes"),
    [
        (Amount(1, 60), Part.HOLD, Amount(1, 48)),
        (Amount(1, 35), Part.HOLD, Amount(1, 28)),
        (Amount(1, 12), Part.HOLD, Amount(1, 10)),
        (Amount(15, 5), Part.REPS, Amount(12, 5)),
        (Amount(11, 5), Part.REPS, Amount(10, 5)),
    ],
)
def test_a_fifth_less_down_to_the_bottom(amount: Amount, part: Part, becomes: Amount) -> None:
    assert less(amount, part, 10) == becomes


def test_a_little_is_still_one_less() -> None:
    assert less(Amount(2, 0), Part.REPS, 1) == Amount(1, 0)


def test_a_form_brings_the_hold_that_belongs_to_it() -> None:
    bridge, cobra, tilt = EXERCISES["bridge"], EXERCISES["low-cobra"], EXERCISES["pelvic-tilt"]
    assert on_rung(bridge, Amount(15, 1), Part.REPS, 1, 10) == Amount(10, 3, 1)  # a pause of 3 seconds
    assert on_rung(bridge, Amount(15, 3, 1), Part.REPS, 2, 10) == Amount(10, 1, 2)  # a band, and no long pause
    assert on_rung(cobra, Amount(15, 5), Part.REPS, 1, 10) == Amount(10, 6, 1)
    assert on_rung(cobra, Amount(12, 6, 1), Part.REPS, 0, 15) == Amount(15, 5)
    assert on_rung(tilt, Amount(5, 60), Part.HOLD, 1, 10) == Amount(5, 10, 1)


def test_every_exercise_that_grows_has_other_forms_and_they_are_found_by_number() -> None:
    grows = [id_ for id_, each in EXERCISES.items() if grown_part(each)]
    assert grows == [id_ for id_, each in EXERCISES.items() if each.easier and id_ != "easy-breathing"]
    for exercise in EXERCISES.values():
        for number in rung_numbers(exercise):
            assert (form_of(exercise, number) is None) is (number == 0)
        assert form_of(exercise, 99) is form_of(exercise, -99) is None
    first, second = (form_of(EXERCISES["forearm-plank"], number) for number in (-1, -2))
    assert first is not None
    assert second is not None
    assert (first.key, second.key) == ("knees", "wall")
    assert list(rung_numbers(EXERCISES["easy-breathing"])) == [-1, 0]


@pytest.mark.parametrize("exercise", list(EXERCISES))
def test_the_work_of_a_dose_is_the_work_of_its_plan(exercise: str) -> None:
    routine = default_routine(exercise)
    plan = lay_out(routine, EXERCISES, Timing())
    planned = sum(step.planned_seconds for step in plan.steps if step.kind is StepKind.WORK)
    assert dose_seconds(EXERCISES[exercise], routine.exercises[0].dose) == pytest.approx(planned)
