"""The way into an exercise for somebody who comes from another posture than the plan expects."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Phase, Posture
from floorside.domain.routine import ExerciseItem, RestItem
from floorside.domain.session.coming_from import coming_from, posture_at, posture_before
from floorside.domain.session.plan import Plan, StepKind, index_of_lead_in
from floorside.domain.session.timing import USUAL, Timing, get_ready_seconds
from tests.domain.examples import EXERCISES, STRETCH_AND_LIFT, plan_of, same

CIRCLES = ExerciseItem("circle", Dose(Amount(3), Amount(3), 1, 0, {Phase.CIRCLE: 4.0}))
ALL = plan_of(
    ExerciseItem("stretch", Dose(Amount(1, 30), Amount(1, 40))),
    RestItem(60),
    ExerciseItem("plank", same(1, 20, sets=3, rest=10)),
    CIRCLES,
    timing=Timing(wait_for_me=True),
)
BESIDE = plan_of(CIRCLES)
CHANGE = next(i for i, step in enumerate(BESIDE.steps) if step.kind is StepKind.CHANGE_SIDE)


def from_posture(plan: Plan, index: int, posture: Posture, timing: Timing = USUAL) -> Plan:
    return coming_from(plan, index, posture, EXERCISES, timing)


def test_between_two_sides_there_is_time_to_get_up_or_down() -> None:
    assert BESIDE.steps[CHANGE].planned_seconds < 20
    step = from_posture(BESIDE, CHANGE, Posture.STANDING).steps[CHANGE]
    assert (step.planned_seconds, step.least_seconds, step.comes_from) == (20, 20, Posture.STANDING)


def test_the_pauses_that_the_person_set_hold_there_too() -> None:
    step = from_posture(BESIDE, CHANGE, Posture.STANDING, Timing(up_or_down=33)).steps[CHANGE]
    assert step.planned_seconds == 33


def test_who_is_there_already_needs_no_more_time() -> None:
    step = from_posture(BESIDE, CHANGE, Posture.HANDS_AND_KNEES).steps[CHANGE]
    assert (step.planned_seconds, step.comes_from) == (BESIDE.steps[CHANGE].planned_seconds, Posture.HANDS_AND_KNEES)


def test_of_an_earlier_way_nothing_is_left() -> None:
    twice = from_posture(from_posture(BESIDE, CHANGE, Posture.STANDING), 0, Posture.PRONE)
    assert [step.comes_from for step in twice.steps if step.comes_from] == [Posture.PRONE]


def test_a_rest_between_exercises_leads_to_no_posture() -> None:
    rest = next(i for i, step in enumerate(ALL.steps) if step.exercise is None)
    assert posture_at(ALL, rest, EXERCISES) is None
    assert from_posture(ALL, rest, Posture.STANDING) == ALL


@given(st.sampled_from(range(len(ALL.steps))), st.sampled_from(Posture))
def test_wherever_one_comes_from_there_is_time_and_the_work_stays(index: int, posture: Posture) -> None:
    led = from_posture(ALL, index, posture)
    for before, after in zip(ALL.steps, led.steps, strict=True):
        assert after.planned_seconds >= before.planned_seconds
        if before.kind in (StepKind.WORK, StepKind.WAIT):
            assert after.planned_seconds == before.planned_seconds
    step, then = led.steps[index], posture_at(ALL, index, EXERCISES)
    if step.kind not in (StepKind.WORK, StepKind.WAIT) and then is not None:
        needed = 0 if posture is then else get_ready_seconds(posture, then, USUAL)
        assert step.planned_seconds >= needed


@pytest.mark.parametrize("index", range(len(STRETCH_AND_LIFT.steps)))
def test_the_lead_in_of_a_work_step_is_the_step_before_it(index: int) -> None:
    way_in = index_of_lead_in(STRETCH_AND_LIFT, index)
    assert STRETCH_AND_LIFT.steps[way_in].kind is not StepKind.WORK
    assert way_in in (index, index - 1)


def test_before_the_first_work_the_person_stands_and_later_is_where_the_work_before_was() -> None:
    plank = next(i for i, step in enumerate(ALL.steps) if step.exercise == "plank")
    assert posture_before(ALL, 0, EXERCISES) is Posture.STANDING
    assert posture_before(ALL, plank, EXERCISES) is Posture.SUPINE
    led = from_posture(ALL, plank, Posture.CHAIR)
    assert posture_before(led, plank, EXERCISES) is Posture.CHAIR


def test_a_lead_in_that_speech_made_longer_keeps_that_length() -> None:
    step = replace(BESIDE.steps[CHANGE], least_seconds=None, planned_seconds=25)
    plan = replace(BESIDE, steps=(*BESIDE.steps[:CHANGE], step, *BESIDE.steps[CHANGE + 1 :]))
    assert from_posture(plan, CHANGE, Posture.STANDING).steps[CHANGE].planned_seconds == 25
