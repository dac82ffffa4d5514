"""What a person may press in a session, for tests."""

from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Phase
from floorside.domain.routine import ExerciseItem
from floorside.domain.session.engine import TRANSITIONS, Command, Engine
from floorside.domain.session.plan import Plan
from floorside.domain.session.run_state import Event, State
from tests.domain.examples import STRETCH_AND_LIFT, WAITING, plan_of, same, started


def perform(engine: Engine, command: Command, now: float) -> list[Event]:
    if command is Command.ADD_SECONDS:
        return engine.add_seconds(now, 10)
    action = getattr(engine, command.value)
    events: list[Event] = action(now)
    return events


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
