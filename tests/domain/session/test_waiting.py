"""The engine waits for somebody who is not ready."""

from dataclasses import replace

from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import Hurt
from floorside.domain.session.run_state import State
from tests.domain.examples import WAITING, outcomes, said, started


def test_a_wait_before_a_work_is_left_with_a_count_in() -> None:
    engine = started(WAITING)
    assert said(engine.advance(20)) == [(20, "step")]
    assert (engine.moment(20).state, engine.moment(20).fraction) == (State.WAITING, 0)
    assert engine.advance(1000) == []
    assert engine.moment(1000).active_seconds == 20
    engine.resume(1000)
    assert engine.moment(1000).state is State.COUNTING_IN
    assert said(engine.advance(1003.5))[-1] == (1003.5, "start")
    assert engine.moment(1004.5).active_seconds == 21


def test_next_while_waiting_before_a_work_counts_it_in() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.next(30)
    assert engine.state is State.COUNTING_IN
    assert said(engine.advance(33.5))[-1] == (33.5, "start")
    assert outcomes(engine) == []


def test_paused_before_a_wait_next_stays_paused_all_the_way() -> None:
    engine = started(WAITING)
    engine.pause(10)
    for now in (11, 12, 13):
        engine.next(now)
        assert engine.state is State.PAUSED
    assert engine.moment(13).step.kind is StepKind.CHANGE_SIDE


def test_next_before_a_work_has_begun_skips_it() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.resume(30)
    engine.next(31)
    assert outcomes(engine) == [(2, "skipped", 0)]


def test_a_wait_between_exercises_comes_after_the_rest_and_the_way_in() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.next(30)
    stretched = 33.5 + 30 + 8 + 30
    engine.advance(stretched)
    assert engine.moment(stretched).step.kind is StepKind.REST
    engine.advance(stretched + 15)
    assert engine.moment(stretched + 15).state is State.WAITING
    engine.resume(200)
    assert engine.moment(200).state is State.COUNTING_IN
    assert engine.moment(200).step.exercise == "plank"


def test_hurts_while_waiting_and_on() -> None:
    engine = started(WAITING)
    engine.hurts(25)
    engine.resume(26)
    assert engine.moment(26).state is State.WAITING, "somebody who is not ready is still waited for"
    engine.resume(27)
    assert engine.state is State.COUNTING_IN
    engine.hurts(28)
    engine.next(29)
    assert outcomes(engine)[0] == (2, "hurt", 0)


def test_back_while_waiting_begins_the_way_in_anew() -> None:
    """Even before the first exercise, from which there is no way further back."""
    engine = started(WAITING)
    engine.advance(20)
    for now in (20.5, 30):
        engine.back(now)
        moment = engine.moment(now)
        assert (moment.index, moment.step.kind, moment.elapsed) == (0, StepKind.GET_READY, 0)
        assert moment.state is State.RUNNING


def test_a_second_back_goes_on_to_the_exercise_before() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.next(30)
    engine.advance(200)
    waiting = engine.moment(200)
    assert (waiting.state, waiting.step.exercise) == (State.WAITING, "plank")
    engine.back(200)
    assert (engine.moment(200).index, engine.moment(200).elapsed) == (waiting.index - 1, 0)
    engine.back(201)
    assert engine.moment(201).step.exercise == "stretch"


def test_back_from_a_wait_reached_while_paused_stays_paused_at_the_way_in() -> None:
    engine = started(WAITING)
    engine.pause(10)
    engine.next(11)
    engine.back(12)
    assert engine.moment(12).state is State.PAUSED
    assert (engine.moment(12).index, engine.moment(12).elapsed) == (0, 0)


def test_back_from_a_wait_in_an_exercise_where_pain_spread_goes_to_the_one_before() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.next(30)
    engine.advance(200)
    engine.hurts(201)
    engine.say_why(202, Hurt.SPREADING)
    engine.take_back(203)
    engine.back(204)
    assert engine.moment(204).step.exercise == "stretch"


def test_back_from_a_wait_without_a_way_in_goes_to_the_work_before() -> None:
    wait = WAITING.steps[1]
    assert wait.kind is StepKind.WAIT
    engine = started(replace(WAITING, steps=WAITING.steps[1:]))
    engine.back(1)
    assert (engine.moment(1).index, engine.moment(1).state) == (0, State.WAITING)
    engine = Engine(replace(WAITING, steps=(*WAITING.steps[:3], wait, *WAITING.steps[3:])), at_step=3)
    engine.start(0)
    engine.back(1)
    assert engine.moment(1).index == 1
