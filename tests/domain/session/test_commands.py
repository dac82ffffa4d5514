"""In each state each command does what the table of the engine says, or is refused."""

import pytest

from floorside.domain.session.engine import TRANSITIONS, Command, Engine, IllegalCommand
from floorside.domain.session.run_state import State
from tests.domain.examples import STRETCH_AND_LIFT, WAITING, said, started
from tests.domain.session.pressing import perform


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
