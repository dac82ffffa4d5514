"""The engine with literal times: its cues, its records, and the commands that it refuses."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Phase
from floorside.domain.routine import ExerciseItem, RestItem, WaitItem
from floorside.domain.session.cues import LEAD_SECONDS, TONES, Cue, CueKind
from floorside.domain.session.engine import TRANSITIONS, Command, Engine, IllegalCommand
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.record import SessionOutcome, SetOutcome, session_outcome
from floorside.domain.session.run_state import Event, State
from floorside.domain.session.timing import COUNT_IN_SECONDS, Timing
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
    assert said(engine.resume(100)) == [(100, "resumed")]
    assert said(engine.advance(111)) == [(107, "count"), (108, "count"), (109, "count"), (110, "start")]


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


def test_hurts_on_the_way_in_stands_still_and_goes_on() -> None:
    engine = started()
    engine.hurts(10)
    assert outcomes(engine) == []
    assert said(engine.resume(20)) == [(20, "resumed")]
    assert engine.moment(20).seconds_left == 10


def test_hurts_then_back_tries_again_and_the_hurt_is_not_forgotten() -> None:
    engine = started()
    engine.hurts(32)
    engine.back(40)
    engine.advance(60)
    assert outcomes(engine) == [(1, "hurt", 12)]
    engine.advance(80)
    assert outcomes(engine) == [(1, "hurt", 30)], "the longer try counts"


WAITING = plan_of(
    ExerciseItem("stretch", same(1, 30)),
    WaitItem(),
    RestItem(15),
    ExerciseItem("plank", same(1, 10, sets=2, rest=20)),
    timing=Timing(wait_for_me=True),
)


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
    assert said(started().add_seconds(30, 10)) == missed


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


def in_state(state: State) -> Engine:
    """An engine that came into `state` at second 30."""
    engine = Engine(WAITING if state is State.WAITING else STRETCH_AND_LIFT)
    ways: dict[State, list[Command]] = {
        State.READY: [],
        State.PAUSED: [Command.START, Command.PAUSE],
        State.COUNTING_IN: [Command.START, Command.PAUSE, Command.RESUME],
        State.HURT: [Command.START, Command.HURTS],
        State.RESTING: [Command.START, Command.HURTS, Command.REST],
        State.STOPPED: [Command.START, Command.STOP],
    }
    for command in ways.get(state, [Command.START]):
        perform(engine, command, 0 if command is Command.START else 30)
    if state is State.FINISHED:
        engine.advance(1000)
    engine.advance(30)
    assert engine.state is state
    return engine


def perform(engine: Engine, command: Command, now: float) -> list[Event]:
    if command is Command.ADD_SECONDS:
        return engine.add_seconds(now, 10)
    action = getattr(engine, command.value)
    events: list[Event] = action(now)
    return events


@pytest.mark.parametrize("command", Command)
@pytest.mark.parametrize("state", State)
def test_every_pair_of_state_and_command(state: State, command: Command) -> None:
    engine = in_state(state)
    allowed = TRANSITIONS[state].get(command)
    if allowed is None:
        before = engine.moment(31), engine.records
        with pytest.raises(IllegalCommand, match=f"{command} is not possible while {state}"):
            perform(engine, command, 31)
        assert (engine.moment(31), engine.records) == before
    else:
        perform(engine, command, 31)
        assert engine.state in allowed


def test_an_illegal_command_does_not_even_let_time_pass() -> None:
    engine = started()
    with pytest.raises(IllegalCommand):
        engine.pause(5000)  # by then the session is over
    assert engine.state is State.RUNNING
    assert said(engine.advance(17)) == [(17, "count")]


Presses = list[tuple[Command, float]]
COMMANDS = st.tuples(
    st.sampled_from([command for command in Command if command not in (Command.START, Command.STOP)]),
    st.floats(0.05, 25),
)
PLANS = st.sampled_from(
    [
        STRETCH_AND_LIFT,
        WAITING,
        plan_of(
            ExerciseItem("circle", Dose(Amount(3), Amount(4), 2, 10, {Phase.CIRCLE: 4.0})),
            ExerciseItem("breathe", same(2, 0, tempo={Phase.IN: 4.0, Phase.OUT: 6.0})),
        ),
        plan_of(ExerciseItem("walk", same(3, 0, tempo={Phase.STEP: 1.0, Phase.FOLLOW: 1.0}))),
    ]
)


@given(PLANS, st.lists(st.floats(0, 700), max_size=60))
def test_any_pattern_of_ticks_gives_the_same_cues(plan: Plan, ticks: list[float]) -> None:
    at_once, in_ticks = started(plan), started(plan)
    expected = at_once.advance(700)
    got = [event for tick in sorted(ticks) for event in in_ticks.advance(tick)] + in_ticks.advance(700)
    assert got == expected
    assert in_ticks.records == at_once.records


def finish(engine: Engine, now: float) -> float:
    """Let the session run to its end, going on whenever it waits for a command."""
    while engine.state not in (State.FINISHED, State.STOPPED):
        engine.advance(now)
        if engine.state in (State.WAITING, State.PAUSED, State.HURT):
            engine.resume(now)
        due = engine.next_deadline()
        now = now if due is None else due
    return now


def follow(plan: Plan, commands: Presses) -> tuple[Engine, list[Event], float]:
    engine, now, events = started(plan), 0.0, []
    for command, after in commands:
        now += after
        events += engine.advance(now)
        if command in TRANSITIONS[engine.state]:
            events += perform(engine, command, now)
    return engine, events, now


@given(PLANS, st.lists(COMMANDS, max_size=30))
def test_whatever_is_pressed_every_planned_set_has_one_record(plan: Plan, commands: Presses) -> None:
    engine, _, now = follow(plan, commands)
    finish(engine, now)
    assert tuple(record.position for record in engine.records) == plan.works
    for record in engine.records:
        assert record.planned.seconds == plan.steps[record.position].planned_seconds
        assert (record.done.seconds == 0) or record.outcome is not SetOutcome.SKIPPED


@given(PLANS, st.lists(COMMANDS, max_size=30), st.floats(0, 20))
def test_whatever_is_pressed_stop_leaves_one_record_for_every_set(plan: Plan, commands: Presses, after: float) -> None:
    engine, _, now = follow(plan, commands)
    engine.advance(now + after)
    if engine.state is not State.FINISHED:
        engine.stop(now + after)
    assert tuple(record.position for record in engine.records) == plan.works


@given(PLANS, st.lists(COMMANDS, max_size=30), st.integers(-60, 60))
def test_other_ways_in_hold_from_now_on_and_each_work_is_counted_in(plan: Plan, commands: Presses, more: int) -> None:
    engine, _, now = follow(plan, commands)
    before = engine.moment(now)
    steps = (
        step
        if step.kind in (StepKind.WORK, StepKind.WAIT)
        else replace(step, planned_seconds=max(3.5, step.planned_seconds + more))
        for step in plan.steps
    )
    engine.advance(now)
    engine.refit(now, replace(plan, steps=tuple(steps)))
    after = engine.moment(now)
    kept = [(each.state, each.index, each.elapsed, each.reps) for each in (before, after)]
    assert kept[0] == kept[1]
    if before.step.kind in (StepKind.WORK, StepKind.WAIT):
        assert after.seconds == before.seconds
    else:
        assert after.seconds_left >= min(before.seconds_left, COUNT_IN_SECONDS + LEAD_SECONDS)
    finish(engine, now)
    assert tuple(record.position for record in engine.records) == plan.works
    assert all(record.planned.seconds == plan.steps[record.position].planned_seconds for record in engine.records)


def test_a_way_in_that_is_still_to_come_is_as_long_as_the_other_plan_says() -> None:
    engine = started(STRETCH_AND_LIFT)
    engine.advance(25)
    assert engine.moment(25).step.kind is StepKind.WORK
    steps = [replace(step, planned_seconds=step.planned_seconds + 7) for step in STRETCH_AND_LIFT.steps]
    before = engine.next_deadline()
    engine.refit(25, replace(STRETCH_AND_LIFT, steps=tuple(steps)))
    assert engine.next_deadline() == before
    engine.next(25)
    assert engine.moment(25).seconds == STRETCH_AND_LIFT.steps[2].planned_seconds + 7


def other_way_in(seconds: float) -> Plan:
    first = replace(STRETCH_AND_LIFT.steps[0], planned_seconds=seconds)
    return replace(STRETCH_AND_LIFT, steps=(first, *STRETCH_AND_LIFT.steps[1:]))


@pytest.mark.parametrize(
    ("planned", "begins"),
    [(20, 20), (14, 20), (12, 18), (3.5, 9.5), (30, 36)],  # time for all of it; less only than is left; anew if longer
)
@pytest.mark.parametrize("anew", [False, True])
def test_the_way_in_that_runs_gets_its_other_length(planned: float, begins: float, anew: bool) -> None:
    begins = 6 + planned if anew else begins
    engine = started(STRETCH_AND_LIFT)
    engine.advance(6)
    engine.refit(6, other_way_in(planned), anew)
    assert said(engine.advance(begins))[-4:] == [
        *((begins - 3 + count, "count") for count in range(3)),
        (begins, "start"),
    ]


def test_once_the_count_has_begun_the_way_in_keeps_its_length() -> None:
    engine = started(STRETCH_AND_LIFT)
    engine.advance(17.5)
    engine.refit(17.5, other_way_in(90))
    assert said(engine.advance(20))[-1] == (20, "start")


KIND = st.sampled_from([Command.PAUSE, Command.RESUME, Command.BACK])


@given(PLANS, st.lists(st.tuples(KIND, st.floats(0.05, 25)), max_size=30), st.data())
def test_both_sides_get_their_full_time_whatever_is_paused_repeated_or_extended(
    plan: Plan, commands: Presses, data: st.DataObject
) -> None:
    extended = [(Command.ADD_SECONDS, 3.0)] * data.draw(st.integers(0, 3))
    engine, _, now = follow(plan, commands + extended)
    finish(engine, now)
    for record in engine.records:
        assert record.outcome is SetOutcome.DONE
        assert record.done.seconds >= record.planned.seconds


@given(PLANS, st.lists(COMMANDS, max_size=30))
def test_cues_come_in_order_and_tones_never_coincide(plan: Plan, commands: Presses) -> None:
    engine, events, now = follow(plan, commands)
    events += engine.advance(now + 100)
    times = [event.at for event in events]
    assert times == sorted(times)
    tones = [event.at for event in events if isinstance(event, Cue) and event.kind in TONES]
    assert all(later - earlier > 0.4 for earlier, later in pairwise(tones))


@given(PLANS, st.lists(COMMANDS, max_size=20), st.floats(0, 60))
def test_what_is_upcoming_is_what_then_comes(plan: Plan, commands: Presses, horizon: float) -> None:
    engine, _, now = follow(plan, commands)
    engine.advance(now)
    expected = engine.upcoming(now, horizon)
    assert tuple(event for event in engine.advance(now + horizon) if isinstance(event, Cue)) == expected
    assert all(cue.kind is not CueKind.PAUSED for cue in expected)


@given(PLANS, st.lists(COMMANDS, max_size=20), st.floats(0, 300))
def test_the_moment_is_always_within_its_bounds(plan: Plan, commands: Presses, later: float) -> None:
    engine, _, now = follow(plan, commands)
    moment = engine.moment(now + later)
    assert moment.seconds_left >= 0
    assert 0 <= moment.fraction <= 1
    assert 0 <= moment.phase_fraction <= 1
    assert 0 <= moment.rep <= moment.reps
    assert moment.active_seconds >= 0


@pytest.mark.parametrize(
    ("at_step", "index"), [(1, 0), (2, 2), (3, 2), (4, 4)], ids=["work", "change", "other side", "way in"]
)
def test_taken_up_at_a_work_it_is_led_to_and_any_other_step_begins_itself(at_step: int, index: int) -> None:
    engine = Engine(STRETCH_AND_LIFT, at_step=at_step)
    engine.start(0)
    assert (engine.moment(0).index, engine.moment(0).elapsed) == (index, 0)
