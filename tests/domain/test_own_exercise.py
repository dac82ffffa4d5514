"""Exercises that a person made: every kind works, and routines change with them."""

import pytest

from floorside.domain.exercise import (
    Amount,
    Area,
    Dose,
    DoseKind,
    DoseRange,
    Exercise,
    ExerciseText,
    Phase,
    Posture,
    Range,
)
from floorside.domain.own_exercise import (
    OwnExercise,
    exchanged,
    holds,
    is_another,
    long_steps,
    may_have_sides,
    own_exercise,
    own_text,
    usual_dose,
    with_id,
    with_ids,
    without,
)
from floorside.domain.progression.growth import grown_part, range_of
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem, dose_fault
from floorside.domain.session.plan import StepKind, lay_out
from floorside.domain.session.timing import Timing

HUG = own_exercise("own-hug", Posture.SUPINE, DoseKind.HOLD, has_sides=True)
LIFT = own_exercise("own-lift", Posture.PRONE, DoseKind.REPS)
MINE = Routine(
    "mine", "Mine", "", (ExerciseItem("own-hug", HUG.default), RestItem(10), ExerciseItem("own-lift", LIFT.default))
)


def test_what_nobody_is_asked_for_is_filled_in() -> None:
    made = own_exercise("own-x", Posture.PRONE, DoseKind.HOLD, has_sides=True, figure="bridge")
    dose, ranges = usual_dose(DoseKind.HOLD), DoseRange(None, Range(5, 180), Range(1, 5))
    assert made == Exercise(
        "own-x", Area.OWN, Posture.PRONE, (), DoseKind.HOLD, True, dose, ranges, (), figure="bridge"
    )
    assert own_exercise("own-x", Posture.PRONE, DoseKind.HOLD).figure == "", "none unless one is borrowed"
    assert own_text("Hug") == ExerciseText("Hug", (), (), "", "", (), (), (), ())


@pytest.mark.parametrize(
    ("kind", "reps", "hold", "rep"),
    [
        (DoseKind.HOLD, 1, 30, {}),
        (DoseKind.REPS, 10, 0, {Phase.UP: 2, Phase.DOWN: 2, Phase.REST: 1}),
        (DoseKind.REPS_WITH_HOLD, 8, 5, {Phase.UP: 2, Phase.DOWN: 2, Phase.REST: 1}),
        (DoseKind.CIRCLES, 8, 0, {Phase.CIRCLE: 4}),
        (DoseKind.BREATHS, 6, 0, {Phase.IN: 4, Phase.OUT: 6}),
        (DoseKind.STEPS, 10, 0, {Phase.STEP: 1, Phase.FOLLOW: 1}),
    ],
)
def test_each_kind_begins_with_one_calm_set(kind: DoseKind, reps: int, hold: float, rep: dict[Phase, float]) -> None:
    assert usual_dose(kind) == Dose(Amount(reps, hold), Amount(reps, hold), 1, 0, rep)


def test_only_steps_have_no_sides_since_they_go_both_ways() -> None:
    assert [kind for kind in DoseKind if not may_have_sides(kind)] == [DoseKind.STEPS]


@pytest.mark.parametrize("kind", DoseKind)
@pytest.mark.parametrize("has_sides", [False, True])
def test_every_kind_has_a_dose_that_fits_and_runs(kind: DoseKind, has_sides: bool) -> None:
    exercise = own_exercise(
        "own-x", Posture.SUPINE, kind, has_sides=has_sides and may_have_sides(kind), figure="bridge"
    )
    assert exercise.area is Area.OWN
    assert exercise.default == usual_dose(kind)
    assert dose_fault(exercise, exercise.default) is None
    plan = lay_out(Routine("r", "r", "", (ExerciseItem("own-x", exercise.default),)), {"own-x": exercise}, Timing())
    works = [step for step in plan.steps if step.kind is StepKind.WORK]
    assert {step.side is not None for step in works} == {exercise.has_sides}
    assert all(5 < step.planned_seconds < 120 for step in works)


@pytest.mark.parametrize("kind", DoseKind)
def test_it_grows_within_its_range_like_every_other(kind: DoseKind) -> None:
    exercise = own_exercise("own-x", Posture.SUPINE, kind)
    part = grown_part(exercise)
    assert part is not None
    bounds = range_of(exercise, part)
    assert (bounds.low, bounds.high) == ((5, 90) if kind is DoseKind.HOLD else (1, 15))


def test_the_dose_that_was_chosen_is_the_default() -> None:
    chosen = usual_dose(DoseKind.BREATHS)
    assert own_exercise("own-x", Posture.CHAIR, DoseKind.HOLD, default=chosen).default is chosen


def test_a_step_is_spoken_so_it_has_few_words() -> None:
    assert long_steps(["Lie on your back.", "one " * 12, "one " * 13]) == [(2, 13)]


def test_it_is_called_and_known() -> None:
    own = OwnExercise(HUG, own_text("Knee hug", ["Lie down."], "Calm shoulders."))
    assert (own.id, own.name) == ("own-hug", "Knee hug")
    assert own.text == ExerciseText("Knee hug", (), ("Lie down.",), "Calm shoulders.", "", (), (), (), ())
    assert with_id(own, "own-hug-2").exercise.id == "own-hug-2"
    assert with_id(own, "own-hug-2").text == own.text


def test_another_kind_or_other_sides_make_another_exercise() -> None:
    assert not is_another(HUG, own_exercise("own-hug", Posture.CHAIR, DoseKind.HOLD, has_sides=True, figure="bridge"))
    assert is_another(HUG, own_exercise("own-hug", Posture.SUPINE, DoseKind.REPS, has_sides=True))
    assert is_another(HUG, own_exercise("own-hug", Posture.SUPINE, DoseKind.HOLD))


def test_it_is_taken_out_of_a_routine() -> None:
    assert holds(MINE, "own-hug")
    left = without(MINE, "own-hug")
    assert left.items == MINE.items[1:]
    assert not holds(left, "own-hug")


def test_it_is_exchanged_in_its_place() -> None:
    routine = Routine("mine", "Mine", "", (*MINE.items, WaitItem()))
    new = exchanged(routine, "own-lift", HUG)
    assert new.items == (*MINE.items[:2], ExerciseItem("own-hug", HUG.default), WaitItem())


def test_in_another_place_it_may_be_known_by_another_id() -> None:
    routine = Routine("mine", "Mine", "", (*MINE.items, WaitItem()))
    there = with_ids(routine, {"own-hug": "own-hug-2", "own-other": "own-lift"})
    hug, *rest = routine.items
    assert isinstance(hug, ExerciseItem)
    assert there.items == (ExerciseItem("own-hug-2", hug.dose), *rest)
