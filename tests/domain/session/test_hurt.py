"""Pain that spreads on the way to an exercise is written down with that exercise."""

import pytest

from floorside.domain.routine import ExerciseItem, RestItem
from floorside.domain.session.engine import Engine
from floorside.domain.session.record import Hurt, SetAmount, SetOutcome
from floorside.domain.session.run_state import State
from tests.domain.examples import STRETCH_AND_LIFT, plan_of, same


def hurt_on_the_way_in() -> Engine:
    engine = Engine(STRETCH_AND_LIFT)
    engine.start(0)
    engine.hurts(10)
    return engine


def test_pain_that_spread_on_the_way_is_written_down_with_what_it_led_to() -> None:
    engine = hurt_on_the_way_in()
    record = engine.say_why(Hurt.SPREADING)
    assert record is not None
    assert (record.position, record.outcome, record.hurt) == (1, SetOutcome.HURT, Hurt.SPREADING)
    assert (record.planned, record.done) == (SetAmount(1, 30, 30), SetAmount(0, 0, 0))
    engine.next(12)
    assert engine.records[0] == record
    assert engine.state is State.RUNNING


@pytest.mark.parametrize("hurt", [Hurt.SHARP, Hurt.TOO_FAR, Hurt.OTHER])
def test_any_other_pain_on_the_way_leaves_the_exercise_to_be_tried(hurt: Hurt) -> None:
    engine = hurt_on_the_way_in()
    assert engine.say_why(hurt) is None
    assert engine.records == ()


def test_pain_that_spread_in_a_rest_that_leads_to_no_exercise_is_answered_and_not_written_down() -> None:
    engine = Engine(plan_of(ExerciseItem("plank", same(1, 10)), RestItem(30), ExerciseItem("stretch", same(1, 30))))
    engine.start(0)
    engine.hurts(45)
    assert engine.moment(45).step.kind == "rest"
    assert engine.say_why(Hurt.SPREADING) is None
    assert [record.outcome for record in engine.records] == [SetOutcome.DONE]
