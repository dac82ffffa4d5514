"""Whoever is interrupted on the way to an exercise gets the time to come back into its position."""

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from floorside.domain.routine import ExerciseItem, RestItem
from floorside.domain.session.actions import ANSWER_SECONDS, COUNT_IN_NEEDS, LONG_PAUSE_SECONDS, REST_AGAIN_SECONDS
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.engine import Command, Engine
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.record import Hurt
from floorside.domain.session.run_state import HURT_REST_SECONDS, State
from tests.domain.examples import STRETCH_AND_LIFT, WAITING, plan_of, said, same, started
from tests.domain.session.pressing import COMMANDS, PLANS, Presses, follow

#: The get-ready of the stretch lasts 20 s.
NEARLY_OVER = 18
ANEW = 20 + ANSWER_SECONDS
SETS = plan_of(ExerciseItem("plank", same(1, 10, sets=2, rest=60)), RestItem(60), ExerciseItem("lift", same(3, 0)))
REST_BETWEEN_SETS, REST_BETWEEN_EXERCISES = (i for i, step in enumerate(SETS.steps) if step.kind is StepKind.REST)


def hurting(at: float = NEARLY_OVER) -> Engine:
    engine = started()
    engine.hurts(at)
    return engine


def rests(engine: Engine) -> None:
    engine.say_why(30, Hurt.TOO_FAR)
    engine.rest(30)


def rests_to_the_end(engine: Engine) -> None:
    engine.rest(20)
    engine.advance(20 + HURT_REST_SECONDS)


def stays_paused(engine: Engine) -> None:
    engine.take_back(30)


def hurts_once_more(engine: Engine) -> None:
    engine.take_back(30)
    engine.hurts(31)


ANSWERS: list[Callable[[Engine], object]] = [lambda _: None, rests, rests_to_the_end, stays_paused, hurts_once_more]


@pytest.mark.parametrize("answers", ANSWERS)
def test_after_it_hurts_the_lead_in_begins_anew_whatever_was_answered(answers: Callable[[Engine], object]) -> None:
    engine = hurting()
    answers(engine)
    assert said(engine.resume(85)) == [(85, "resumed")]
    assert said(engine.advance(107)) == [(104, "count"), (105, "count"), (106, "count"), (107, "start")]


def test_a_lead_in_that_was_shortened_with_next_begins_anew_after_it_hurts() -> None:
    engine = started()
    engine.next(5)
    engine.hurts(6.5)
    engine.resume(40)
    assert engine.moment(40).seconds_left == ANEW


def test_a_lead_in_that_was_lengthened_keeps_what_is_left() -> None:
    engine = started()
    engine.add_seconds(1, 30)
    engine.hurts(5)
    engine.resume(40)
    assert engine.moment(40).seconds_left == 45


def test_who_then_wants_it_sooner_still_gets_it_sooner() -> None:
    engine = hurting()
    engine.take_back(30)
    engine.next(60)
    engine.resume(61)
    assert said(engine.advance(61 + COUNT_IN_NEEDS))[-1] == (61 + COUNT_IN_NEEDS, "start")


@pytest.mark.parametrize(("gone", "left"), [(1, 59), (50, REST_AGAIN_SECONDS + ANSWER_SECONDS)])
def test_a_long_rest_between_two_sets_is_not_taken_twice(gone: float, left: float) -> None:
    at = SETS.starts[REST_BETWEEN_SETS] + gone
    engine = started(SETS)
    engine.hurts(at)
    engine.resume(at + 5)
    assert engine.moment(at + 5).seconds_left == left


@pytest.mark.parametrize("interrupt", [Engine.pause, Engine.hurts])
def test_a_rest_between_exercises_goes_on_where_it_was(interrupt: Callable[[Engine, float], object]) -> None:
    at = SETS.starts[REST_BETWEEN_EXERCISES + 1] - 1
    engine = started(SETS)
    interrupt(engine, at)
    engine.resume(at + 500)
    assert engine.moment(at + 500).seconds_left == 1, "the whole lead-in follows"


@pytest.mark.parametrize("gone", [17, 18.2, 19.9])
def test_a_pause_in_the_count_in_counts_in_again(gone: float) -> None:
    engine = started()
    engine.pause(gone)
    engine.resume(25)
    counts = [(25.5 + count, "count") for count in range(3)]
    assert said(engine.advance(28.5)) == [*counts, (28.5, "start")]


@pytest.mark.parametrize("gone", [2, 10, 16.5])
def test_a_short_pause_before_that_lengthens_nothing(gone: float) -> None:
    engine = started()
    engine.pause(gone)
    engine.resume(gone + LONG_PAUSE_SECONDS)
    assert engine.moment(gone + LONG_PAUSE_SECONDS).seconds_left == 20 - gone


def test_after_a_long_pause_the_lead_in_begins_anew() -> None:
    engine = started()
    engine.pause(NEARLY_OVER)
    engine.resume(NEARLY_OVER + LONG_PAUSE_SECONDS + 1)
    assert engine.moment(NEARLY_OVER + LONG_PAUSE_SECONDS + 1).seconds_left == ANEW


def test_a_pause_is_as_long_as_nothing_was_pressed() -> None:
    engine = started()
    engine.pause(1)
    engine.next(100)
    engine.resume(101)
    assert engine.moment(101).seconds_left == COUNT_IN_NEEDS


def test_after_the_computer_slept_the_lead_in_begins_anew() -> None:
    engine = started()
    engine.pause(NEARLY_OVER)
    engine.was_away()
    engine.resume(NEARLY_OVER + 1)
    assert engine.moment(NEARLY_OVER + 1).seconds_left == ANEW


def test_a_session_that_runs_has_nobody_away() -> None:
    engine = started()
    engine.advance(NEARLY_OVER)
    engine.was_away()
    assert engine.moment(NEARLY_OVER).seconds_left == 20 - NEARLY_OVER


def test_on_the_way_to_a_wait_nothing_is_counted_but_all_is_told_again_after_it_hurts() -> None:
    engine = started(WAITING)
    engine.pause(19)
    engine.resume(20)
    assert engine.moment(20).seconds_left == 1
    engine.hurts(20)
    engine.resume(25)
    assert engine.moment(25).seconds_left == ANEW


def begins(engine: Engine, now: float) -> float:
    """Seconds from now to the begin of the next work, or of what leads to another step."""
    here = engine.moment(now).index
    for event in engine.upcoming(now, 400):
        if isinstance(event, Cue) and (event.kind is CueKind.START or event.step != here):
            return event.at - now
    return float("inf")


INTERRUPTIONS = st.sampled_from([Command.PAUSE, Command.HURTS])


@given(PLANS, st.lists(COMMANDS, max_size=20), INTERRUPTIONS, st.floats(0, 100), st.booleans())
def test_from_going_on_after_any_interruption_to_the_work_there_is_time(
    plan: Plan, commands: Presses, how: Command, length: float, stays: bool
) -> None:
    engine, _, now = follow(plan, commands)
    assume(engine.state in (State.RUNNING, State.COUNTING_IN))
    before = engine.moment(now)
    engine.pause(now) if how is Command.PAUSE else engine.hurts(now)
    if how is Command.HURTS and stays:
        engine.take_back(now)
    now += length
    engine.resume(now)
    step, index = before.step, before.index
    after = engine.moment(now)
    assert after.index == index
    if step.kind is StepKind.WORK:
        assert begins(engine, now) >= COUNT_IN_NEEDS - 1e-6
        return
    assert after.seconds_left >= before.seconds_left - 1e-6, "nothing becomes shorter"
    if step.kind is not StepKind.WAIT and plan.steps[index + 1].kind is StepKind.WORK:
        left_position = how is Command.HURTS or length > LONG_PAUSE_SECONDS
        most = REST_AGAIN_SECONDS if step.kind is StepKind.REST else step.planned_seconds
        needed = min(most, step.planned_seconds) + ANSWER_SECONDS if left_position else COUNT_IN_NEEDS
        assert begins(engine, now) >= needed - 1e-6
        counts = [cue for cue in engine.upcoming(now, 400) if isinstance(cue, Cue) and cue.kind is CueKind.COUNT]
        assert [cue.number for cue in counts[:3]] == [3, 2, 1]
        assert all(cue.step == index for cue in counts[:3])


@given(st.floats(0.1, 120), st.lists(st.sampled_from([Command.PAUSE, Command.HURTS]), max_size=4))
def test_however_often_one_is_interrupted_the_work_stays_whole(at: float, interruptions: list[Command]) -> None:
    engine, now = started(STRETCH_AND_LIFT), at
    for how in interruptions:
        engine.advance(now)
        if engine.state not in (State.RUNNING, State.COUNTING_IN):
            break
        engine.pause(now) if how is Command.PAUSE else engine.hurts(now)
        engine.resume(now + 30)
        now += 31
    engine.advance(now + 1000)
    assert engine.state is State.FINISHED
    assert [record.done.seconds for record in engine.records] == [30, 40, 17]
