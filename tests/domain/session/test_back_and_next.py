"""Back and Next."""

import pytest

from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import SessionOutcome, SetOutcome, session_outcome
from floorside.domain.session.run_state import State
from tests.domain.examples import finished, outcomes, said, started


def test_next_leaves_a_work_and_keeps_what_was_done() -> None:
    engine = started()
    events = engine.next(32)
    assert [event.record.outcome for event in finished(events)] == [SetOutcome.CUT_SHORT]
    assert outcomes(engine) == [(1, "cut_short", 12)]
    assert said(events)[-1] == (32, "step")


def test_what_was_planned_is_done_even_if_the_extra_is_left() -> None:
    engine = started()
    engine.add_seconds(30, 10)
    engine.next(55)
    assert outcomes(engine) == [(1, "done", 35)]
    engine = started()
    engine.advance(103)
    engine.add_seconds(104, 10)
    engine.next(121)
    assert outcomes(engine)[-1] == (5, "done", 18)
    assert engine.records[-1].done.reps == 3


def test_next_on_the_way_in_hastens_to_the_count_and_then_past_the_work() -> None:
    engine = started()
    engine.next(4)
    assert said(engine.advance(8)) == [(4.5, "count"), (5.5, "count"), (6.5, "count"), (7.5, "start")]
    engine = started()
    engine.next(4)
    engine.next(5)
    assert outcomes(engine) == [(1, "skipped", 0)]
    assert engine.moment(5).step.kind is StepKind.CHANGE_SIDE


def test_hastening_leaves_the_time_that_was_worked_as_it_is_and_a_second_press_goes_past_the_work() -> None:
    engine = started()
    engine.next(4)
    assert engine.moment(4).active_seconds == 4
    assert engine.moment(7).active_seconds == 7
    engine = started()
    engine.next(4)
    engine.next(4)
    assert outcomes(engine) == [(1, "skipped", 0)]


def test_next_in_the_last_work_ends_the_session() -> None:
    engine = started()
    engine.next(112)
    assert engine.state is State.FINISHED
    assert session_outcome(engine.records) is SessionOutcome.PARTIAL


def test_next_while_paused_moves_and_stays_paused() -> None:
    engine = started()
    engine.pause(30)
    assert said(engine.next(31)) == []
    assert engine.state is State.PAUSED
    assert engine.moment(40).step.kind is StepKind.CHANGE_SIDE
    engine.add_seconds(41, 10)
    assert said(engine.resume(50)) == [(50, "resumed"), (50, "step")]
    assert engine.moment(50).seconds_left == 18


def test_back_after_some_seconds_does_this_work_again() -> None:
    engine = started()
    engine.back(40)
    assert outcomes(engine) == [(1, "cut_short", 20)]
    moment = engine.moment(40)
    assert (moment.step.kind, moment.seconds_left) == (StepKind.GET_READY, 10)
    engine.advance(80)
    assert outcomes(engine) == [(1, "done", 30)]


@pytest.mark.parametrize(
    ("into", "index"), [(0, 0), (2.5, 0), (3, 2), (30, 2)], ids=["at once", "soon", "after 3 s", "later"]
)
def test_back_goes_to_the_work_before_in_the_first_three_seconds_only(into: float, index: int) -> None:
    engine = started()
    engine.back(58 + into)
    moment = engine.moment(58 + into)
    assert (moment.index, moment.elapsed) == (index, 10 if index == 0 else 0)
    done = [] if into == 0 else [(3, "cut_short", into)]
    assert outcomes(engine) == [(1, "done", 30), *done]


def test_back_from_what_hurt_tries_that_again_and_leaves_it_once() -> None:
    engine = started()
    engine.hurts(59)
    assert [event.record.outcome for event in finished(engine.back(70))] == [SetOutcome.HURT]
    assert engine.moment(70).index == 2


def test_time_that_was_worked_stays_the_same_however_often_one_goes_back() -> None:
    engine = started()
    engine.back(40)  # into the middle of the way in
    assert engine.moment(40).active_seconds == 40
    assert engine.moment(47).active_seconds == 47
    engine.back(55)
    assert engine.moment(60).active_seconds == 60


def test_back_at_once_or_on_the_way_in_goes_to_the_work_before() -> None:
    engine = started()
    engine.back(59)
    assert engine.moment(59).index == 0
    engine = started()
    engine.back(52)
    assert engine.moment(52).index == 0
    engine.back(53)
    assert engine.moment(53).index == 0


@pytest.mark.parametrize("at", [0.5, 2, 15])
def test_back_on_the_way_to_the_first_work_begins_that_way_anew(at: float) -> None:
    engine = started()
    engine.back(at)
    moment = engine.moment(at)
    assert (moment.index, moment.seconds_left) == (0, 20)
