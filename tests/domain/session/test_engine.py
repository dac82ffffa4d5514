"""The engine with literal times: its cues and its records."""

import pytest

from floorside.domain.routine import ExerciseItem
from floorside.domain.session.actions import ANSWER_SECONDS
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import SessionOutcome, session_outcome
from floorside.domain.session.run_state import State
from tests.domain.examples import LIFT, STRETCH_AND_LIFT, outcomes, plan_of, said, same, started


def test_a_session_by_itself_says_everything_at_its_due_time() -> None:
    engine = started()
    assert said(engine.advance(60)) == [
        (17, "count"), (18, "count"), (19, "count"),
        (20, "start"), (35, "halfway"), (50, "change_side"),
        (50, "step"), (55, "count"), (56, "count"), (57, "count"),
        (58, "start"),
    ]  # fmt: skip
    assert said(engine.advance(200)) == [
        (78, "halfway"), (88, "ten_left"), (98, "end"),
        (98, "step"), (100, "count"), (101, "count"), (102, "count"),
        (103, "start"), (105, "phase"), (106, "phase"), (108, "phase"),
        (109, "rep"), (111, "phase"), (112, "phase"), (114, "phase"),
        (115, "rep"), (117, "phase"), (118, "phase"), (120, "finish"),
    ]  # fmt: skip
    assert engine.state is State.FINISHED
    assert outcomes(engine) == [(1, "done", 30), (3, "done", 40), (5, "done", 17)]
    assert engine.moment(500).active_seconds == STRETCH_AND_LIFT.seconds == 120


def test_a_hold_inside_a_rep_ends_with_a_release() -> None:
    engine = started(plan_of(ExerciseItem("lift", same(2, 5, tempo=LIFT))))
    assert (27, "release") in said(engine.advance(40))


def test_pause_stands_still_and_resume_counts_in_where_it_stood() -> None:
    engine = started()
    engine.advance(30)
    assert said(engine.pause(30)) == [(30, "paused")]
    assert engine.next_deadline() is None
    assert engine.moment(1000).seconds_left == 20
    assert said(engine.resume(1000)) == [(1000, "resumed")]
    assert engine.moment(1000.2).seconds_left == 3
    assert engine.moment(1002).seconds_left == 1.5
    assert said(engine.advance(1010)) == [
        (1000.5, "count"), (1001.5, "count"), (1002.5, "count"), (1003.5, "start"), (1008.5, "halfway"),
    ]  # fmt: skip
    assert said(engine.advance(1023.5))[0] == (1023.5, "change_side")
    assert outcomes(engine) == [(1, "done", 30)]
    assert engine.moment(1023.5).active_seconds == 50


def test_a_counted_work_begins_its_rep_again_after_a_pause() -> None:
    engine = started()
    engine.advance(110.5)  # 1.5 s into the second rep
    engine.pause(110.5)
    engine.resume(200)
    assert said(engine.advance(204))[-1] == (203.5, "start")
    moment = engine.moment(203.5)
    assert (moment.rep, moment.reps, moment.phase_fraction) == (2, 3, 0)
    assert engine.moment(203.5).active_seconds == 110.5


def test_a_pause_on_the_way_in_goes_on_without_counting_twice() -> None:
    engine = started()
    engine.pause(10)
    assert said(engine.resume(25)) == [(25, "resumed")]
    assert said(engine.advance(36)) == [(32, "count"), (33, "count"), (34, "count"), (35, "start")]


def test_pausing_the_count_in_counts_in_again() -> None:
    engine = started()
    engine.pause(30)
    engine.resume(40)
    engine.pause(42)
    engine.resume(50)
    assert said(engine.advance(53.6))[-1] == (53.5, "start")


def test_hurts_and_next_leaves_the_exercise_and_keeps_the_seconds_held() -> None:
    engine = started()
    events = engine.hurts(32)
    assert said(events)[-1] == (32, "hurts")
    assert outcomes(engine) == [], "nothing is recorded before it is said what follows"
    engine.next(40)
    assert outcomes(engine) == [(1, "hurt", 12), (3, "skipped", 0)]
    assert engine.moment(40).step.exercise == "lift"
    engine.advance(200)
    assert engine.state is State.FINISHED
    assert session_outcome(engine.records) is SessionOutcome.HURT


def test_hurts_on_the_way_in_stands_still_and_leads_all_the_way_again() -> None:
    engine = started()
    engine.hurts(10)
    assert outcomes(engine) == []
    assert said(engine.resume(20)) == [(20, "resumed")]
    assert engine.moment(20).seconds_left == 20 + ANSWER_SECONDS


def test_hurts_then_back_tries_again_and_the_hurt_is_not_forgotten() -> None:
    engine = started()
    engine.hurts(32)
    engine.back(40)
    engine.advance(60)
    assert outcomes(engine) == [(1, "hurt", 12)]
    engine.advance(80)
    assert outcomes(engine) == [(1, "hurt", 30)], "the longer try counts"


def test_taken_up_again_an_interrupted_session_comes_back_by_the_way_in() -> None:
    first = started()
    first.advance(70)
    engine = Engine(STRETCH_AND_LIFT, at_step=3, records=first.records, active_seconds=70)
    engine.start(1000)
    assert engine.moment(1000).step.kind is StepKind.CHANGE_SIDE
    engine.advance(1070)
    assert engine.state is State.FINISHED
    assert outcomes(engine) == [(1, "done", 30), (3, "done", 40), (5, "done", 17)]


@pytest.mark.parametrize("at_step", [-1, 6, 9])
def test_a_step_that_the_plan_has_not_is_refused(at_step: int) -> None:
    with pytest.raises(ValueError, match=f"step {at_step} is not in a plan of 6 steps"):
        Engine(STRETCH_AND_LIFT, at_step=at_step)


def test_before_the_start_the_moment_shows_the_first_step_whole() -> None:
    moment = Engine(STRETCH_AND_LIFT).moment(77)
    assert (moment.state, moment.index, moment.seconds_left, moment.elapsed) == (State.READY, 0, 20, 0)


def test_a_command_that_comes_after_missed_ticks_loses_none_of_their_cues() -> None:
    missed = [(17, "count"), (18, "count"), (19, "count"), (20, "start")]
    assert said(started().pause(30)) == [*missed, (30, "paused")]
    assert said(started().add_seconds(30, 10)) == [*missed, (30, "more")]


def test_the_moment_says_what_the_screen_needs() -> None:
    engine = started()
    assert engine.plan is STRETCH_AND_LIFT
    ready = engine.moment(5)
    assert (ready.seconds_left, ready.fraction, ready.phase) == (15, 0.25, None)
    hold = engine.moment(27.5)
    assert (hold.index, hold.seconds_left, hold.phase, hold.phase_fraction) == (1, 22.5, "hold", 0.25)
    rep = engine.moment(110)
    assert (rep.rep, rep.reps, rep.phase, rep.phase_seconds, rep.phase_fraction) == (2, 3, "up", 2, 0.5)
    resting = engine.moment(108.5)
    assert (resting.rep, resting.phase) == (1, "rest")
    assert engine.state is State.RUNNING, "a question changes nothing"
    assert engine.moment(20).index == 1
    engine.advance(49)
    assert engine.moment(50).index == 2, "a step that ends now is over"


def test_upcoming_cues_are_looked_for_ahead_and_nothing_changes() -> None:
    engine = started()
    assert [(cue.at, cue.kind) for cue in engine.upcoming(16, 2)] == [(17, "count"), (18, "count")]
    assert engine.upcoming(17, 0.5) == ()
    engine.advance(49)
    assert engine.upcoming(49, 2)[0] == Cue(50, CueKind.CHANGE_SIDE, 1)
    assert engine.upcoming(49, 2) == engine.upcoming(49, 2)
    engine.advance(500)
    assert engine.upcoming(500, 9) == ()


@pytest.mark.parametrize(
    ("at_step", "index"), [(1, 0), (2, 2), (3, 2), (4, 4)], ids=["work", "change", "other side", "way in"]
)
def test_taken_up_at_a_work_it_is_led_to_and_any_other_step_begins_itself(at_step: int, index: int) -> None:
    engine = Engine(STRETCH_AND_LIFT, at_step=at_step)
    engine.start(0)
    assert (engine.moment(0).index, engine.moment(0).elapsed) == (index, 0)
