"""The state machine that goes through a plan: it takes commands and the time, and returns cues.

`now` is always seconds of one monotonic clock. Every deadline takes effect at its own due time, however late `advance`
is called, so any pattern of ticks gives the same cues. The engine knows no text, sound, language or date.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from floorside.domain.session import actions
from floorside.domain.session.cues import Cue
from floorside.domain.session.moment import Moment, moment_of
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import Hurt, SetRecord
from floorside.domain.session.run_state import Event, RunState, State


class Command(StrEnum):
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    BACK = "back"
    ADD_SECONDS = "add_seconds"
    HURTS = "hurts"
    TAKE_BACK = "take_back"
    REST = "rest"
    STOP = "stop"


_GOING = (State.RUNNING, State.WAITING)
_GOING_OR_OVER = (*_GOING, State.COUNTING_IN, State.FINISHED)

#: For each state: the commands that are allowed, and the states to which each may lead.
TRANSITIONS: Mapping[State, Mapping[Command, tuple[State, ...]]] = {
    State.READY: {Command.START: (*_GOING, State.HURT)},
    State.RUNNING: {
        Command.PAUSE: (State.PAUSED,),
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: _GOING,
        Command.ADD_SECONDS: _GOING_OR_OVER,
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.COUNTING_IN: {
        Command.PAUSE: (State.PAUSED,),
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: _GOING,
        Command.ADD_SECONDS: (State.COUNTING_IN,),
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.WAITING: {
        Command.RESUME: (State.RUNNING, State.WAITING, State.COUNTING_IN, State.FINISHED),
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: _GOING,
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.PAUSED: {
        Command.RESUME: (*_GOING_OR_OVER, State.HURT),
        Command.NEXT: (State.PAUSED, State.FINISHED),
        Command.BACK: (State.PAUSED,),
        Command.ADD_SECONDS: (State.PAUSED,),
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.HURT: {
        Command.RESUME: (*_GOING, State.COUNTING_IN, State.HURT),
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: (*_GOING, State.HURT),
        Command.TAKE_BACK: (State.PAUSED,),
        Command.REST: (State.RESTING,),
        Command.STOP: (State.STOPPED,),
    },
    State.RESTING: {
        Command.RESUME: (*_GOING, State.COUNTING_IN, State.HURT),
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.FINISHED: {},
    State.STOPPED: {},
}


class IllegalCommand(Exception):
    """The state does not allow the command; nothing has changed."""

    def __init__(self, state: State, command: Command) -> None:
        super().__init__(f"{command} is not possible while {state}")


class Engine:
    """One session. To continue an interrupted one, give the step it had reached, its records and its active seconds."""

    def __init__(
        self, plan: Plan, at_step: int = 0, records: Iterable[SetRecord] = (), active_seconds: float = 0
    ) -> None:
        """Raises ValueError for a plan without steps, or without that step."""
        if not 0 <= at_step < len(plan.steps):
            raise ValueError(f"step {at_step} is not in a plan of {len(plan.steps)} steps")
        step = plan.steps[at_step]
        kept = {record.position: record for record in records}
        self._run = RunState(plan, State.READY, at_step, kept, active_seconds, seconds=step.planned_seconds)

    @property
    def plan(self) -> Plan:
        return self._run.plan

    @property
    def state(self) -> State:
        """The state after the last command or `advance`."""
        return self._run.state

    @property
    def ended_hurting(self) -> bool:
        """Whether the session ended since something hurt."""
        return self._run.ended_hurting

    @property
    def records(self) -> tuple[SetRecord, ...]:
        return tuple(record for _, record in sorted(self._run.records.items()))

    def refit(self, now: float, plan: Plan, anew: bool = False) -> None:
        """Replace the plan by one with the same steps in other lengths or forms. Of the present step, only a lead-in
        changes its length.

        The lead-in keeps enough time for the count-in. A longer one begins again, and with `anew` any one does. Call
        this right after `advance(now)`.
        """
        before = self._run.step.planned_seconds
        self._run.plan = plan
        planned = self._run.step.planned_seconds
        if anew or planned != before:
            actions.refit_way_in(self._run, now, anew or planned > before)

    def advance(self, now: float) -> list[Event]:
        return self._run.advance(now)

    def next_deadline(self) -> float | None:
        return self._run.next_due()

    def upcoming(self, now: float, horizon: float) -> tuple[Cue, ...]:
        """The cues that will be due after `now` and within `horizon` seconds if no command comes."""
        events = self._run.copy().advance(now + horizon)
        return tuple(event for event in events if isinstance(event, Cue) and event.at > now)

    def moment(self, now: float) -> Moment:
        run = self._run
        due = run.next_due()
        if due is not None and due <= now:
            run = run.copy()
            run.advance(now)
        return moment_of(run, now)

    def start(self, now: float) -> list[Event]:
        return self._do(Command.START, now)

    def pause(self, now: float) -> list[Event]:
        return self._do(Command.PAUSE, now)

    def resume(self, now: float) -> list[Event]:
        """Continue after a pause, after "It hurts" or a rest from it, or after a wait. A work step begins with a
        count-in; a lead-in has time for one, and after "It hurts" or a long pause it begins anew. An exercise in which
        pain spread does not continue: "It hurts" stands again.
        """
        return self._do(Command.RESUME, now)

    def next(self, now: float) -> list[Event]:
        """Leave a work step; from a lead-in, go directly to its count-in; after "It hurts", leave the exercise."""
        return self._do(Command.NEXT, now)

    def back(self, now: float) -> list[Event]:
        """Repeat this work step, or, in its first seconds and in its lead-in, the one before. From a wait, begin the
        lead-in before it anew.
        """
        return self._do(Command.BACK, now)

    def add_seconds(self, now: float, seconds: float) -> list[Event]:
        """Lengthen the step or (negative) shorten it; a work step with reps by one rep."""
        return self._do(Command.ADD_SECONDS, now, seconds)

    def hurts(self, now: float) -> list[Event]:
        """Stop at "It hurts". The set is recorded as hurt only if the person says what hurts, or leaves the set. Where
        pain spread, that is still what hurts.
        """
        return self._do(Command.HURTS, now)

    def take_back(self, now: float) -> list[Event]:
        """Cancel "It hurts": the session is paused. Nothing is recorded unless the person said what hurts."""
        return self._do(Command.TAKE_BACK, now)

    def rest(self, now: float) -> list[Event]:
        """Rest for a minute; then stop again, with the same choices."""
        return self._do(Command.REST, now)

    def was_away(self) -> None:
        """The person left their position during this pause, as while the computer slept: they get the time to come
        back.
        """
        if self._run.state is State.PAUSED:
            actions.come_back(self._run)

    def say_why(self, now: float, hurt: Hurt | None) -> list[Event]:
        """What hurts, or None to take that back. The set is recorded at once, and still counts if it goes on.

        During a lead-in, the set that it leads to gets the record.
        """
        return self._run.say_why(now, hurt) if self._run.state is State.HURT else []

    def stop(self, now: float) -> list[Event]:
        """End the session; the remaining sets are recorded as skipped."""
        return self._do(Command.STOP, now)

    def next_ends(self, now: float) -> bool:
        """Whether `next` would end the session."""
        try:
            run, _ = self._tried(Command.NEXT, now, 0)
        except IllegalCommand:
            return False
        return run.state is State.FINISHED

    def records_if_stopped(self, now: float) -> tuple[SetRecord, ...]:
        """What the records would be if the session ended now."""
        run, _ = self._tried(Command.STOP, now, 0)
        return tuple(run.records.values())

    def _do(self, command: Command, now: float, seconds: float = 0) -> list[Event]:
        self._run, events = self._tried(command, now, seconds)
        return events

    def _tried(self, command: Command, now: float, seconds: float) -> tuple[RunState, list[Event]]:
        run = self._run.copy()
        events = run.advance(now)
        if command not in TRANSITIONS[run.state]:
            raise IllegalCommand(run.state, command)
        if command is Command.ADD_SECONDS:
            events += actions.add_seconds(run, now, seconds)
        else:
            events += _ACTIONS[command](run, now)
        run.commanded_at = now
        return run, events + run.advance(now)


_ACTIONS = {
    Command.START: actions.start,
    Command.PAUSE: actions.pause,
    Command.RESUME: actions.resume,
    Command.NEXT: actions.go_to_next,
    Command.BACK: actions.back,
    Command.HURTS: actions.hurts,
    Command.TAKE_BACK: actions.take_back,
    Command.REST: actions.rest,
    Command.STOP: actions.stop,
}
