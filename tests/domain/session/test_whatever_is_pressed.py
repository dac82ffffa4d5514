"""What holds for the engine whatever is pressed, and whenever it is woken."""

from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from floorside.domain.session.cues import TONES, Cue, CueKind
from floorside.domain.session.engine import Command, Engine
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import Hurt, SetOutcome
from floorside.domain.session.run_state import State
from tests.domain.examples import started
from tests.domain.session.pressing import COMMANDS, PLANS, Presses, finish, follow


@given(PLANS, st.lists(st.floats(0, 700), max_size=60))
def test_any_pattern_of_ticks_gives_the_same_cues(plan: Plan, ticks: list[float]) -> None:
    at_once, in_ticks = started(plan), started(plan)
    expected = at_once.advance(700)
    got = [event for tick in sorted(ticks) for event in in_ticks.advance(tick)] + in_ticks.advance(700)
    assert got == expected
    assert in_ticks.records == at_once.records


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


@given(PLANS, st.lists(COMMANDS, max_size=30), st.none() | st.sampled_from(Hurt), st.booleans())
def test_a_session_that_is_taken_up_wherever_it_stood_ends_with_one_record_for_every_set(
    plan: Plan, commands: Presses, hurt: Hurt | None, rests: bool
) -> None:
    engine, _, now = follow(plan, commands)
    assume(engine.state is not State.FINISHED)
    if hurt is not None:
        if engine.state is not State.HURT:
            engine.hurts(now)
        engine.say_why(now, hurt)
        if rests:
            engine.rest(now)
    stood, before = engine.moment(now), engine.records
    again = Engine(plan, stood.index, before, stood.active_seconds)
    again.start(0)
    assert (again.state is State.HURT) == stood.has_spread, "what spread does not go on by itself"
    again.next(0) if stood.has_spread else None
    finish(again, 0)
    assert tuple(record.position for record in again.records) == plan.works
    after = {record.position: record for record in again.records}
    for record in before:
        assert after[record.position].done.seconds >= record.done.seconds
        assert record.outcome is not SetOutcome.HURT or after[record.position].outcome is SetOutcome.HURT
        assert record.hurt is None or after[record.position].hurt is record.hurt


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
