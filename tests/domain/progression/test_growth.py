"""Which value of a dose grows, its ceiling, the forms of each exercise, and how much work a dose is."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, DoseRange, Range
from floorside.domain.forms import form_of, rung_numbers
from floorside.domain.progression.dose_change import Part
from floorside.domain.progression.growth import (
    dose_seconds,
    first_value,
    grown_part,
    is_small,
    less,
    more,
    on_rung,
    range_of,
    usual_range_of,
    with_room_for_hold,
)
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.timing import Timing
from tests.domain.sessions import EXERCISES, default_routine


@pytest.mark.parametrize(
    ("exercise", "part", "bounds", "usual", "first"),
    [
        ("pelvic-tilt", Part.HOLD, Range(5, 60), Range(10, 60), 5),
        ("bridge", Part.REPS, Range(3, 15), Range(10, 15), 5),
        ("supine-figure-four", Part.HOLD, Range(10, 90), Range(30, 90), 15),
        ("low-cobra", Part.REPS, Range(3, 15), Range(10, 15), 5),
        ("forearm-plank", Part.HOLD, Range(5, 10), Range(10, 10), 5),
        ("hip-circles", Part.REPS, Range(3, 15), Range(5, 15), 3),
        ("butterfly", Part.HOLD, Range(10, 90), Range(30, 90), 15),
        ("straddle-fold", Part.REPS, Range(3, 8), Range(5, 8), 3),
        ("chair-figure-four", Part.HOLD, Range(10, 90), Range(20, 90), 10),
        ("lateral-walk", Part.REPS, Range(3, 15), Range(5, 15), 3),
    ],
)
def test_what_grows_how_far_and_what_a_form_begins_with(
    exercise: str, part: Part, bounds: Range, usual: Range, first: float
) -> None:
    grown = EXERCISES[exercise]
    assert grown_part(grown) is part
    assert (range_of(grown, part), usual_range_of(grown, part)) == (bounds, usual)
    assert first_value(grown, part) == first


def test_no_exercise_that_grows_asks_for_more_than_a_sore_beginner_can_do() -> None:
    for exercise in EXERCISES.values():
        part = grown_part(exercise)
        if part:
            assert range_of(exercise, part).low <= (10 if part is Part.HOLD else 3)


def test_small_is_up_to_the_bottom_of_the_usual_range_and_in_no_harder_form() -> None:
    bridge = EXERCISES["bridge"]
    assert is_small(bridge, Amount(10, 1), Part.REPS)
    assert is_small(bridge, Amount(5, 1, -1), Part.REPS)
    assert not is_small(bridge, Amount(11, 1), Part.REPS)
    assert not is_small(bridge, Amount(10, 3, 1), Part.REPS)


@pytest.mark.parametrize(("hold", "reps"), [(10, 5), (20, 4), (25, 3), (30, 3), (45, 2), (50, 1), (60, 1)])
def test_reps_of_the_tilt_give_way_to_its_hold(hold: float, reps: int) -> None:
    assert with_room_for_hold(EXERCISES["pelvic-tilt"], Amount(5, hold)) == Amount(reps, hold)


def test_other_exercises_keep_their_reps_and_a_new_form_of_the_tilt_has_them_back() -> None:
    assert with_room_for_hold(EXERCISES["low-cobra"], Amount(15, 15)) == Amount(15, 15)
    assert on_rung(EXERCISES["pelvic-tilt"], Amount(1, 60), Part.HOLD, 1, 10) == Amount(5, 10, 1)
    assert on_rung(EXERCISES["pelvic-tilt"], Amount(2, 45), Part.HOLD, 0, 30) == Amount(2, 30)


def test_what_is_for_calm_does_not_grow() -> None:
    assert grown_part(EXERCISES["easy-breathing"]) is None


def test_ceilings_hold_where_an_exercise_of_ones_own_has_a_wider_range_or_none() -> None:
    own = replace(EXERCISES["butterfly"], id="own", usual=None, range=DoseRange(Range(1, 40), Range(10, 300)))
    assert range_of(own, Part.HOLD) == Range(10, 90)
    assert range_of(own, Part.REPS) == Range(1, 15)
    assert range_of(replace(own, range=DoseRange()), Part.HOLD) == Range(1, 90)
    plank = replace(EXERCISES["forearm-plank"], range=DoseRange(None, Range(10, 120)))
    assert range_of(plank, Part.HOLD).high == 10


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
