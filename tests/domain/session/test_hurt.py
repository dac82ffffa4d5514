"""The command "It hurts": what is recorded, what is not, and a minute's rest."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from floorside.domain.routine import ExerciseItem, RestItem
from floorside.domain.session.cues import Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.record import Hurt, SetAmount, SetOutcome
from floorside.domain.session.run_state import HURT_REST_SECONDS, SetForgotten, SetRecorded, State
from tests.domain.examples import STRETCH_AND_LIFT, finished, outcomes, plan_of, said, same, started

IN_THE_HOLD = 32  # twelve of its thirty seconds are done


def hurting(at: float = IN_THE_HOLD) -> Engine:
    engine = started()
    engine.hurts(at)
    return engine


def test_going_on_with_what_hurt_counts_it_in_and_records_nothing() -> None:
    engine = hurting()
    assert said(engine.resume(60)) == [(60, "resumed")]
    assert engine.state is State.COUNTING_IN
    engine.advance(63.5)
    assert (engine.moment(63.5).index, engine.moment(63.5).seconds_left) == (1, 18)
    engine.advance(100)
    assert outcomes(engine)[0] == (1, "done", 30)


def test_what_was_said_is_recorded_at_once_and_the_set_goes_on_counting() -> None:
    engine = hurting()
    (told,) = finished(engine.say_why(40, Hurt.TOO_FAR))
    assert (told.at, told.record.hurt, told.record.done.seconds) == (40, Hurt.TOO_FAR, 12)
    assert finished(engine.resume(60)) == []
    (over,) = finished(engine.advance(82))
    assert over.record == replace(told.record, done=told.record.planned)
    assert engine.records == (over.record,)


def test_what_was_said_can_be_changed_and_taken_back() -> None:
    engine = hurting()
    engine.say_why(40, Hurt.SPREADING)
    (told,) = finished(engine.say_why(41, Hurt.SHARP))
    assert told.record.hurt is Hurt.SHARP, "spreading was a slip"
    assert engine.say_why(42, None) == [SetForgotten(42, 1)]
    engine.resume(60)
    assert engine.records == ()


def test_taking_back_what_was_said_returns_to_what_an_earlier_try_said() -> None:
    engine = hurting()
    engine.say_why(33, Hurt.SHARP)
    engine.resume(40)
    engine.hurts(50)
    earlier = engine.records[0]
    (told,) = finished(engine.say_why(51, Hurt.SPREADING))
    assert (told.record.hurt, told.record.done.seconds) == (Hurt.SPREADING, 18.5)
    assert engine.say_why(52, None) == [SetRecorded(52, earlier)]
    assert engine.records == (earlier,)


def test_another_answer_in_the_same_set_is_the_one_that_is_kept() -> None:
    engine = hurting()
    engine.say_why(33, Hurt.TOO_FAR)
    engine.back(40)
    engine.hurts(52)
    assert engine.moment(52).elapsed == 2, "less than the first try"
    engine.say_why(53, Hurt.SHARP)
    engine.next(54)
    assert [one.hurt for one in engine.records if one.outcome is SetOutcome.HURT] == [Hurt.SHARP]


def test_what_was_said_stays_when_the_session_stays_paused() -> None:
    engine = hurting()
    engine.say_why(33, Hurt.SPREADING)
    engine.take_back(40)
    assert [(one.outcome, one.hurt) for one in engine.records] == [(SetOutcome.HURT, Hurt.SPREADING)]
    assert engine.moment(40).hurt is None


def test_a_slip_of_the_key_is_taken_back_to_the_paused_session() -> None:
    engine = hurting()
    assert said(engine.take_back(40)) == [(40, "paused")]
    assert (engine.state, engine.records, engine.moment(40).seconds_left) == (State.PAUSED, (), 18)
    engine.hurts(50)
    assert engine.moment(50).hurt is None, "what was said before is forgotten"


def test_a_minute_s_rest_ends_with_the_same_to_choose_from() -> None:
    engine = hurting()
    engine.say_why(35, Hurt.TOO_FAR)
    assert said(engine.rest(40)) == [(40, "resting")]
    assert engine.state is State.RESTING
    assert engine.next_deadline() == 40 + HURT_REST_SECONDS
    assert engine.moment(50).seconds_left == HURT_REST_SECONDS - 10
    assert said(engine.advance(200)) == [(40 + HURT_REST_SECONDS, "rested")]
    assert (engine.state, engine.moment(200).hurt) == (State.HURT, Hurt.TOO_FAR)
    assert (engine.moment(200).active_seconds, outcomes(engine)) == (IN_THE_HOLD, [(1, "hurt", 12)])


def test_a_rest_after_pain_that_spread_tells_in_which_exercise() -> None:
    engine = hurting()
    engine.say_why(35, Hurt.SPREADING)
    (cue,) = engine.rest(40)
    assert isinstance(cue, Cue)
    assert cue.spread == {engine.moment(40).step.exercise}


def test_a_rest_can_be_ended_early_or_go_straight_on() -> None:
    engine = hurting()
    engine.rest(40)
    engine.hurts(45)
    assert engine.moment(45).state is State.HURT
    engine.rest(46)
    engine.resume(50)
    assert engine.moment(50).state is State.COUNTING_IN


LEAVING: list[Callable[[Engine], object]] = [lambda e: e.next(40), lambda e: e.back(40), lambda e: e.stop(40)]


@pytest.mark.parametrize("leave", LEAVING)
def test_a_set_that_is_left_because_it_hurt_is_recorded_so(leave: Callable[[Engine], object]) -> None:
    engine = hurting()
    leave(engine)
    assert outcomes(engine)[0] == (1, "hurt", 12)


@pytest.mark.parametrize("leave", LEAVING)
@pytest.mark.parametrize("hurt", list(Hurt))
def test_pain_on_the_way_is_written_down_with_what_it_led_to(leave: Callable[[Engine], object], hurt: Hurt) -> None:
    engine = hurting(10)
    (told,) = finished(engine.say_why(10, hurt))
    assert engine.records == (told.record,)
    leave(engine)
    record = engine.records[0]
    assert (record.position, record.outcome, record.hurt) == (1, SetOutcome.HURT, hurt)
    assert (record.planned, record.done) == (SetAmount(1, 30, 30), SetAmount(0, 0, 0))


def test_pain_on_the_way_of_which_nothing_is_said_is_not_written_down() -> None:
    engine = hurting(10)
    engine.resume(12)
    assert engine.records == ()
    assert engine.state is State.RUNNING


def test_a_set_that_was_done_after_pain_on_the_way_counts_and_keeps_what_was_said() -> None:
    engine = hurting(10)
    engine.say_why(10, Hurt.SHARP)
    engine.resume(12)
    engine.advance(65)
    assert [(one.outcome, one.hurt, one.done.seconds) for one in engine.records] == [(SetOutcome.HURT, Hurt.SHARP, 30)]


def test_pain_that_spread_in_a_rest_that_leads_to_no_exercise_is_answered_and_not_written_down() -> None:
    engine = Engine(plan_of(ExerciseItem("plank", same(1, 10)), RestItem(30), ExerciseItem("stretch", same(1, 30))))
    engine.start(0)
    engine.hurts(45)
    assert engine.moment(45).step.kind is StepKind.REST
    assert engine.say_why(45, Hurt.SPREADING) == []
    engine.resume(50)
    assert [record.outcome for record in engine.records] == [SetOutcome.DONE]


def test_a_set_that_hurt_twice_keeps_what_was_said_of_it() -> None:
    engine = hurting()
    engine.say_why(35, Hurt.SHARP)
    engine.back(40)
    engine.hurts(70)
    engine.say_why(70, Hurt.SPREADING)
    engine.next(71)
    assert (engine.records[0].hurt, engine.records[0].done.seconds) == (Hurt.SPREADING, 20)


def spreading(at: float = 30) -> Engine:
    """A session in which pain spread, after "Stay paused"."""
    engine = hurting(at)
    engine.say_why(at + 1, Hurt.SPREADING)
    engine.take_back(at + 2)
    return engine


def test_an_exercise_in_which_pain_spread_asks_again_instead_of_going_on() -> None:
    engine = spreading()
    (asked,) = engine.resume(60)
    assert said([asked]) == [(60, "hurts")]
    assert isinstance(asked, Cue)
    assert asked.spread == {"stretch"}
    assert (engine.state, engine.moment(60).hurt) == (State.HURT, Hurt.SPREADING)
    engine.rest(61)
    assert said(engine.resume(70)) == [(70, "hurts")], "nor does it after a rest"
    engine.next(71)
    assert engine.moment(71).step.exercise == "lift"


@pytest.mark.parametrize("at", [5, 30])
def test_it_hurts_again_where_pain_spread_still_says_so_and_can_be_taken_back(at: float) -> None:
    engine = spreading(at)
    engine.hurts(60)
    assert engine.moment(60).hurt is Hurt.SPREADING
    engine.say_why(61, None)
    engine.resume(62)
    assert engine.records == ()


def test_pain_that_spread_by_a_slip_is_taken_back_and_the_exercise_goes_on() -> None:
    engine = spreading()
    engine.resume(60)
    engine.say_why(61, None)
    engine.resume(62)
    assert (engine.state, engine.records) == (State.COUNTING_IN, ())


def test_what_spread_before_the_program_was_closed_asks_again() -> None:
    before = spreading()
    engine = Engine(before.plan, before.moment(40).index, before.records)
    engine.start(1000)
    assert (engine.state, engine.moment(1000).hurt) == (State.HURT, Hurt.SPREADING)
    engine.next(1001)
    assert engine.moment(1001).step.exercise == "lift"


def test_neither_back_nor_next_leads_into_an_exercise_in_which_pain_spread() -> None:
    engine = spreading()
    assert engine.back(40) == []
    assert engine.state is State.PAUSED
    engine.next(41)
    assert engine.moment(41).step.exercise == "lift", "not to its other side"


def test_the_way_from_an_earlier_exercise_leads_past_one_in_which_pain_spread() -> None:
    plan = plan_of(*(ExerciseItem(name, same(1, 20)) for name in ("plank", "stretch", "lift")))
    engine = Engine(plan)
    engine.start(0)
    engine.advance(plan.starts[3] + 5)
    assert engine.moment(plan.starts[3] + 5).step.exercise == "stretch"
    engine.hurts(plan.starts[3] + 5)
    engine.say_why(plan.starts[3] + 5, Hurt.SPREADING)
    engine.back(100)
    assert engine.moment(100).step.exercise == "plank"
    engine.advance(100 + 45)
    assert engine.moment(145).step.exercise == "lift"


def test_next_is_known_beforehand_to_end_the_session() -> None:
    engine = started()
    assert not engine.next_ends(30)
    last = STRETCH_AND_LIFT.starts[-1]
    assert engine.next_ends(last + 2)
    engine.advance(last + 2)
    engine.hurts(last + 2)
    assert engine.next_ends(last + 3), "nothing follows what hurts"
    engine.stop(last + 4)
    assert not engine.next_ends(last + 5)


def spreading_at(plan: Plan, at: float) -> Engine:
    engine = started(plan)
    engine.advance(at)
    engine.hurts(at)
    engine.say_why(at, Hurt.SPREADING)
    return engine


def spread_in_the_last(*names: str) -> Engine:
    """A session at whose end, in the last exercise, pain has spread, after "Stay paused"."""
    plan = plan_of(*(ExerciseItem(name, same(1, 20)) for name in names))
    last = plan.starts[-1] + 5
    engine = spreading_at(plan, last)
    engine.take_back(last)
    return engine


def test_what_is_left_out_is_known() -> None:
    assert started().moment(30).spread == frozenset()
    assert spreading().moment(40).spread == {"stretch"}
    assert (started().moment(30).has_spread, spreading().moment(40).has_spread) == (False, True)


def test_the_way_back_past_what_spread_is_told() -> None:
    engine = spread_in_the_last("lift", "plank", "stretch")
    events = engine.back(1000)
    assert said(events) == [(1000, "left_out")]
    assert engine.moment(1000).step.exercise == "plank"
    assert said(engine.back(1001)) == [], "nothing is passed any more"


def test_the_way_back_from_a_later_exercise_past_what_spread_is_told_too() -> None:
    plan = plan_of(*(ExerciseItem(name, same(1, 20)) for name in ("lift", "plank", "stretch")))
    at = plan.starts[3] + 5
    engine = spreading_at(plan, at)
    engine.next(at)
    assert engine.moment(at).step.exercise == "stretch"
    assert said(engine.back(at + 1))[0] == (at + 1, "left_out")
    assert engine.moment(at + 1).step.exercise == "lift"


def test_the_last_work_before_what_is_left_out_ends_the_session_with_its_tone() -> None:
    engine = spread_in_the_last("lift", "plank", "stretch")
    engine.back(1000)
    engine.resume(1001)
    kinds = [kind for _, kind in said(engine.advance(1100))]
    assert kinds[-1] == "finish"
    assert engine.state is State.FINISHED


def test_a_rest_before_what_is_left_out_is_left_out_too() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 20)), RestItem(60), ExerciseItem("stretch", same(1, 20)))
    at = plan.starts[-1] + 1
    engine = spreading_at(plan, at)
    engine.back(at)
    engine.advance(at + 35)
    assert engine.state is State.FINISHED


def test_a_session_that_ends_from_it_hurts_is_known_to() -> None:
    engine = hurting()
    engine.stop(40)
    assert engine.ended_hurting
    engine = spreading()
    engine.stop(60)
    assert engine.ended_hurting, "it stayed paused where pain spread"
    engine = spread_in_the_last("lift", "plank", "stretch")
    engine.resume(1000)
    engine.next(1001)
    assert (engine.state, engine.ended_hurting) == (State.FINISHED, True)


def test_a_session_that_went_on_after_something_hurt_did_not_end_with_it() -> None:
    engine = hurting()
    engine.say_why(40, Hurt.SHARP)
    engine.next(41)
    engine.stop(45)
    assert not engine.ended_hurting
    engine = hurting()
    engine.say_why(40, Hurt.SHARP)
    engine.resume(41)
    engine.advance(1000)
    assert (engine.state, engine.ended_hurting) == (State.FINISHED, False)


def test_an_exercise_that_comes_sixty_times_is_left_out_sixty_times() -> None:
    plan = plan_of(*[ExerciseItem("stretch", same(1, 30, sets=5))] * 60)
    engine = spreading_at(plan, 1)
    engine.next(2)
    assert engine.state is State.FINISHED
    assert tuple(record.position for record in engine.records) == plan.works
