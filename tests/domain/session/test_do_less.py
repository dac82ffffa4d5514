"""Less of what hurts: an easier form, or half of it."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Dose, Phase, Side
from floorside.domain.routine import ExerciseItem, RestItem
from floorside.domain.session.do_less import smaller
from floorside.domain.session.plan import Plan, StepKind
from tests.domain.examples import EXERCISES, STRETCH_AND_LIFT, plan_of, same


def works(plan: Plan) -> list[tuple[Side | None, int, float, float]]:
    steps = (step for step in plan.steps if step.kind is StepKind.WORK)
    return [(step.side, step.reps, step.hold_seconds, step.planned_seconds) for step in steps]


def test_half_of_a_hold_on_the_side_that_hurts_alone() -> None:
    plan = smaller(STRETCH_AND_LIFT, 1, EXERCISES)
    assert works(plan)[:2] == [(Side.LEFT, 1, 15, 15), (Side.RIGHT, 1, 40, 40)]
    assert plan.steps[1].phases == ((Phase.HOLD, 15),)


def test_half_of_the_reps_also_on_the_way_to_them() -> None:
    on_the_way = next(i for i, step in enumerate(STRETCH_AND_LIFT.steps) if step.exercise == "lift")
    for index in (on_the_way, on_the_way + 1):
        plan = smaller(STRETCH_AND_LIFT, index, EXERCISES)
        assert works(plan)[:2] == works(STRETCH_AND_LIFT)[:2]
        assert works(plan)[2][1] == 2, "of three"


def test_what_was_done_of_it_stays_as_it_was_planned() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 20, sets=3, rest=10)))
    second = plan.works[1]
    assert [hold for _, _, hold, _ in works(smaller(plan, second, EXERCISES))] == [20, 10, 10]


@pytest.mark.parametrize(("hold", "half"), [(30, 15), (9, 5), (5, 5), (2, 2)])
def test_no_hold_gets_shorter_than_five_seconds(hold: float, half: float) -> None:
    plan = plan_of(ExerciseItem("plank", same(1, hold)))
    assert works(smaller(plan, 1, EXERCISES))[0][2] == half


def test_one_rep_with_a_hold_is_held_half_as_long() -> None:
    tempo = {Phase.UP: 2.0, Phase.DOWN: 2.0}
    plan = plan_of(ExerciseItem("lift", Dose(Amount(1, 10), Amount(1, 10), tempo=tempo)))
    assert works(smaller(plan, 1, EXERCISES)) == [(None, 1, 5, 9)]


def test_one_circle_cannot_be_less() -> None:
    plan = plan_of(ExerciseItem("circle", Dose(Amount(1), Amount(1), 1, 0, {Phase.CIRCLE: 4.0})))
    assert smaller(plan, 1, EXERCISES) == plan


def test_the_form_below_comes_before_half_of_it() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 20)))
    easier = replace(plan, steps=tuple(replace(step, rung=1) for step in plan.steps))
    taken = smaller(easier, 1, EXERCISES)
    assert {step.rung for step in taken.steps} == {0}
    assert works(taken) == works(plan)


def test_there_is_nothing_less_than_a_rest() -> None:
    plan = plan_of(RestItem(60), ExerciseItem("plank", same(1, 20)))
    assert plan.steps[0].exercise is None
    assert smaller(plan, 0, EXERCISES) == plan
