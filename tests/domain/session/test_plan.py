"""Plans: their steps and order, and that nothing shortens the work."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import DIRECTIONS, Amount, Dose, DoseKind, Phase, Posture
from floorside.domain.own_exercise import own_exercise
from floorside.domain.routine import ExerciseItem, RestItem, RoutineItem, WaitItem
from floorside.domain.session.plan import Plan, Step, StepKind, one_form_easier, work_seconds
from floorside.domain.session.timing import Timing, get_ready_seconds
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.domain.examples import EXERCISES, LIFT, STRETCH_AND_LIFT, plan_of, same

SHIPPED = load_catalogue().exercises


def outline(steps: tuple[Step, ...]) -> list[tuple[str, str | None, str | None, float]]:
    return [(step.kind, step.side, step.direction, step.planned_seconds) for step in steps]


def test_left_and_right_have_their_own_hold() -> None:
    assert outline(STRETCH_AND_LIFT.steps) == [
        ("get_ready", "left", None, 20),
        ("work", "left", None, 30),
        ("change_side", "right", None, 8),
        ("work", "right", None, 40),
        ("get_ready", None, None, 5),
        ("work", None, None, 17),
    ]
    assert STRETCH_AND_LIFT.seconds == 120
    assert STRETCH_AND_LIFT.starts == (0, 20, 50, 58, 98, 103)
    assert STRETCH_AND_LIFT.works == (1, 3, 5)


def test_circles_go_each_direction_on_each_side() -> None:
    plan = plan_of(ExerciseItem("circle", same(10, 0, tempo={Phase.CIRCLE: 4})))
    assert outline(plan.steps) == [
        ("get_ready", "left", "forward", 20),
        ("work", "left", "forward", 40),
        ("change_side", "left", "backward", 5),
        ("work", "left", "backward", 40),
        ("change_side", "right", "forward", 8),
        ("work", "right", "forward", 40),
        ("change_side", "right", "backward", 5),
        ("work", "right", "backward", 40),
    ]


def test_steps_go_each_direction() -> None:
    plan = plan_of(ExerciseItem("walk", same(10, 0, tempo={Phase.STEP: 1, Phase.FOLLOW: 1})))
    assert outline(plan.steps) == [
        ("get_ready", None, "left", 12),
        ("work", None, "left", 20),
        ("change_side", None, "right", 5),
        ("work", None, "right", 20),
    ]


def test_sets_have_a_rest_between_and_none_after_the_last() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 10, sets=3, rest=15)), RestItem(30), WaitItem())
    assert [(step.kind, step.set, step.planned_seconds) for step in plan.steps] == [
        ("get_ready", 1, 20),
        ("work", 1, 10),
        ("rest", 2, 15),
        ("work", 2, 10),
        ("rest", 3, 15),
        ("work", 3, 10),
    ]


@pytest.mark.parametrize(("rest", "lasts"), [(0, 3), (2, 3), (4, 4)])
def test_a_rest_between_sets_is_never_shorter_than_the_count_in(rest: float, lasts: float) -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 10, sets=2, rest=rest)))
    assert [step.planned_seconds for step in plan.steps if step.kind is StepKind.REST] == [lasts]


@pytest.mark.parametrize(("rest", "lasts"), [(0, 8), (30, 30)])
def test_a_rest_before_the_other_side_leaves_time_to_change_sides(rest: float, lasts: float) -> None:
    plan = plan_of(ExerciseItem("stretch", same(1, 10, sets=2, rest=rest)))
    assert [step.planned_seconds for step in plan.steps if step.kind is StepKind.REST] == [lasts]


def test_breaths_and_reps_are_counted_and_holds_are_not() -> None:
    breaths = plan_of(ExerciseItem("breathe", same(5, 0, tempo={Phase.IN: 4, Phase.OUT: 6}))).steps[1]
    assert (breaths.is_counted, breaths.planned_seconds) == (True, 50)
    assert plan_of(ExerciseItem("plank", same(1, 10))).steps[1].is_counted is False
    assert plan_of(ExerciseItem("lift", same(1, 5, tempo=LIFT))).steps[1].is_counted is True


def test_nobody_rests_after_the_last_rep() -> None:
    phases = ((Phase.UP, 2.0), (Phase.HOLD, 1.0), (Phase.DOWN, 2.0), (Phase.REST, 1.0))
    assert work_seconds(phases, 10) == 59


def test_waiting_for_the_person_stands_between_getting_ready_and_the_work() -> None:
    plan = plan_of(ExerciseItem("stretch", same(1, 30)), timing=Timing(wait_for_me=True))
    assert [step.kind for step in plan.steps] == ["get_ready", "wait", "work", "change_side", "work"]


@pytest.mark.parametrize(
    ("before", "after", "seconds"),
    [
        (None, Posture.SUPINE, 20),
        (None, Posture.STANDING, 12),
        (None, Posture.CHAIR, 12),
        (Posture.SUPINE, Posture.SUPINE, 5),
        (Posture.SUPINE, Posture.PRONE, 12),
        (Posture.PRONE, Posture.HANDS_AND_KNEES, 12),
        (Posture.FLOOR_SITTING, Posture.STANDING, 20),
        (Posture.CHAIR, Posture.SUPINE, 20),
        (Posture.STANDING, Posture.CHAIR, 12),
    ],
)
def test_getting_ready_takes_what_the_change_of_posture_takes(
    before: Posture | None, after: Posture, seconds: float
) -> None:
    assert get_ready_seconds(before, after, Timing()) == seconds


def test_a_rest_counts_into_the_way_in_and_a_wait_comes_after_it() -> None:
    lift, plank = ExerciseItem("lift", same(3, 1, tempo=LIFT)), ExerciseItem("plank", same(1, 10))
    plan = plan_of(lift, WaitItem(), RestItem(30), plank, RestItem(12), plank)
    assert [(step.kind, step.planned_seconds) for step in plan.steps[2:]] == [
        ("rest", 18),
        ("get_ready", 12),
        ("wait", 0),
        ("work", 10),
        ("rest", 7),
        ("get_ready", 5),
        ("work", 10),
    ]


def test_a_rest_no_longer_than_the_way_in_is_no_step_of_its_own() -> None:
    plank = ExerciseItem("plank", same(1, 10))
    assert plan_of(plank, RestItem(5), plank) == plan_of(plank, plank)


AMOUNT = st.builds(Amount, st.integers(1, 15), st.integers(1, 90).map(float))
DOSE = st.builds(
    lambda left, right, sets, rest: (left, right, sets, rest), AMOUNT, AMOUNT, st.integers(1, 4), st.integers(0, 60)
)


@st.composite
def items(draw: st.DrawFn) -> tuple[RoutineItem, ...]:
    def item() -> RoutineItem:
        kind = draw(st.sampled_from([*EXERCISES, "rest", "wait"]))
        if kind == "rest":
            return RestItem(draw(st.integers(1, 60)))
        if kind == "wait":
            return WaitItem()
        left, right, sets, rest = draw(DOSE)
        tempo = dict.fromkeys((Phase.UP, Phase.DOWN, Phase.REST, Phase.CIRCLE, Phase.IN, Phase.STEP), 2.0)
        return ExerciseItem(kind, Dose(left, right if EXERCISES[kind].has_sides else left, sets, rest, tempo))

    return tuple(item() for _ in range(draw(st.integers(0, 6))))


def of_forms(*forms: tuple[str | None, int]) -> Plan:
    return Plan("mine", "Mine", tuple(Step(StepKind.WORK, 30, exercise, rung=rung) for exercise, rung in forms))


def test_one_form_easier_is_for_what_was_to_be_done_in_the_same_form() -> None:
    plan = of_forms(("bridge", 0), ("forearm-plank", 0), ("forearm-plank", 1), ("forearm-plank", 0))
    assert [step.rung for step in one_form_easier(plan, 3, SHIPPED).steps] == [0, -1, 1, -1]


def test_below_the_lowest_form_there_is_none_and_a_rest_has_none() -> None:
    plan = of_forms(("forearm-plank", -2), (None, 0), ("own-knee-hug", 0))
    known = {**SHIPPED, "own-knee-hug": own_exercise("own-knee-hug", Posture.SUPINE, DoseKind.HOLD)}
    assert [one_form_easier(plan, index, known) for index in range(3)] == [plan] * 3


@given(items(), st.booleans())
def test_every_dose_is_laid_out_whole(routine_items: tuple[RoutineItem, ...], wait: bool) -> None:
    plan = plan_of(*routine_items, timing=Timing(wait_for_me=wait))
    works = [step for step in plan.steps if step.kind is StepKind.WORK]
    expected = 0
    for item in routine_items:
        if isinstance(item, ExerciseItem):
            exercise = EXERCISES[item.exercise]
            expected += item.dose.sets * (2 if exercise.has_sides else 1) * len(DIRECTIONS.get(exercise.kind, [0]))
    assert len(works) == expected
    for step in works:
        assert step.planned_seconds == work_seconds(step.phases, step.reps) > 0
    if plan.steps:
        assert plan.steps[-1].kind is StepKind.WORK


@given(items())
def test_every_work_is_led_to(routine_items: tuple[RoutineItem, ...]) -> None:
    plan = plan_of(*routine_items)
    for index in plan.works:
        lead_in, work = plan.steps[index - 1], plan.steps[index]
        if lead_in.kind is StepKind.WAIT:
            lead_in = plan.steps[index - 2]
        assert lead_in.kind in (StepKind.GET_READY, StepKind.CHANGE_SIDE, StepKind.REST)
        assert (lead_in.exercise, lead_in.side, lead_in.direction) == (work.exercise, work.side, work.direction)
        assert lead_in.planned_seconds > 0
