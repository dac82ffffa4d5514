"""The state machine that walks a plan: commands in, cues out, time an argument.

`now` is always seconds of one monotonic clock. Every deadline fires at its own due time, however late `advance` is
called: any pattern of ticks gives the same cues. The engine knows no text, sound, language or date.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum

from floorside.domain.session.cues import COUNT_IN_SECONDS, LEAD_SECONDS, Cue, CueKind
from floorside.domain.session.moment import Moment, moment_of
from floorside.domain.session.plan import Plan, StepKind, work_seconds
from floorside.domain.session.record import Hurt, SetOutcome, SetRecord
from floorside.domain.session.rep import place_in_rep
from floorside.domain.session.run_state import Event, RunState, State


class Command(StrEnum):
    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    BACK = "back"
    ADD_SECONDS = "add_seconds"
    HURTS = "hurts"
    STOP = "stop"


_GOING = (State.RUNNING, State.WAITING)
_GOING_OR_OVER = (*_GOING, State.COUNTING_IN, State.FINISHED)

#: In each state: the commands that are legal, and the states each may lead to.
TRANSITIONS: Mapping[State, Mapping[Command, tuple[State, ...]]] = {
    State.READY: {Command.START: _GOING},
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
        Command.RESUME: _GOING_OR_OVER,
        Command.NEXT: (State.PAUSED, State.FINISHED),
        Command.BACK: (State.PAUSED,),
        Command.ADD_SECONDS: (State.PAUSED,),
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.HURT: {
        Command.RESUME: _GOING_OR_OVER,
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: _GOING,
        Command.STOP: (State.STOPPED,),
    },
    State.FINISHED: {},
    State.STOPPED: {},
}

#: Back within the first seconds of a work means the work before; later it means this one again.
BACK_TO_THIS_AFTER_SECONDS = 3
#: Going back, nobody has to get down to the floor again: this much of the way in is enough.
BACK_LEAD_SECONDS = 10


class IllegalCommand(Exception):
    """The command does not belong to the state; nothing was changed."""

    def __init__(self, state: State, command: Command) -> None:
        super().__init__(f"{command} is not possible while {state}")


class Engine:
    """One session. To take up an interrupted one, say the step it stood at, its records and its active seconds."""

    def __init__(
        self, plan: Plan, at_step: int = 0, records: Iterable[SetRecord] = (), active_seconds: float = 0
    ) -> None:
        """Raises ValueError for a plan without steps or a step that it does not have."""
        if not 0 <= at_step < len(plan.steps):
            raise ValueError(f"step {at_step} is not in a plan of {len(plan.steps)} steps")
        step = plan.steps[at_step]
        kept = {record.position: record for record in records}
        self._walk = RunState(plan, State.READY, at_step, kept, active_seconds, seconds=step.planned_seconds)

    @property
    def plan(self) -> Plan:
        return self._walk.plan

    @property
    def state(self) -> State:
        """As of the last command or `advance`."""
        return self._walk.state

    @property
    def records(self) -> tuple[SetRecord, ...]:
        return tuple(record for _, record in sorted(self._walk.records.items()))

    def set_plan(self, plan: Plan) -> None:
        """The same steps, with other lengths or in another form; the step that runs keeps the length it has."""
        self._walk.plan = plan

    def advance(self, now: float) -> list[Event]:
        return self._walk.advance(now)

    def next_deadline(self) -> float | None:
        return self._walk.next_due()

    def upcoming(self, now: float, horizon: float) -> tuple[Cue, ...]:
        """The cues due after `now` and within `horizon` seconds, if nobody interferes."""
        events = self._walk.copy().advance(now + horizon)
        return tuple(event for event in events if isinstance(event, Cue) and event.at > now)

    def moment(self, now: float) -> Moment:
        walk = self._walk
        due = walk.next_due()
        if due is not None and due <= now:
            walk = walk.copy()
            walk.advance(now)
        return moment_of(walk, now)

    def start(self, now: float) -> list[Event]:
        return self._do(Command.START, now)

    def pause(self, now: float) -> list[Event]:
        return self._do(Command.PAUSE, now)

    def resume(self, now: float) -> list[Event]:
        """Go on: after a pause (a work is counted in), when a wait is over, or with what follows after a hurt."""
        return self._do(Command.RESUME, now)

    def next(self, now: float) -> list[Event]:
        """Leave a work; from a way in, go straight to its count-in; after a hurt, leave the exercise."""
        return self._do(Command.NEXT, now)

    def back(self, now: float) -> list[Event]:
        """Do this work again, or in its first seconds and on a way in, the one before."""
        return self._do(Command.BACK, now)

    def add_seconds(self, now: float, seconds: float) -> list[Event]:
        """Make the step longer or (negative) shorter; counted work by the nearest whole reps, at least one."""
        return self._do(Command.ADD_SECONDS, now, seconds)

    def hurts(self, now: float) -> list[Event]:
        """End a work at once, keep the seconds held, and stand still."""
        return self._do(Command.HURTS, now)

    def say_why(self, hurt: Hurt) -> SetRecord | None:
        """Write down what kind of hurt it was; the changed record, None if it was in no work that it hurt.

        Pain that spread on the way to an exercise is written down with it: it is not to be done today.
        """
        walk = self._walk
        if walk.state is not State.HURT:
            return None
        index = walk.index
        if walk.step.kind is not StepKind.WORK and hurt is Hurt.SPREADING:
            index = walk.hurt_on_the_way()
        record = walk.records.get(index)
        if record is None or record.outcome is not SetOutcome.HURT:
            return None
        told = walk.records[index] = replace(record, hurt=hurt)
        return told

    def stop(self, now: float) -> list[Event]:
        """End the session; what is not done is recorded as skipped."""
        return self._do(Command.STOP, now)

    def _do(self, command: Command, now: float, seconds: float = 0) -> list[Event]:
        walk = self._walk.copy()
        events = walk.advance(now)
        if command not in TRANSITIONS[walk.state]:
            raise IllegalCommand(walk.state, command)
        if command is Command.ADD_SECONDS:
            events += _add_seconds(walk, now, seconds)
        else:
            events += _ACTIONS[command](walk, now)
        events += walk.advance(now)
        self._walk = walk
        return events


def _start(walk: RunState, now: float) -> list[Event]:
    # Taken up at a work, it is reached by its way in.
    walk.state = State.RUNNING
    walk.elapsed = 0
    return walk.enter(_lead_in(walk, walk.index), now)


def _pause(walk: RunState, now: float) -> list[Event]:
    walk.stand_still(now, State.PAUSED)
    return [Cue(now, CueKind.PAUSED, walk.index)]


def _resume(walk: RunState, now: float) -> list[Event]:
    if walk.state is State.HURT and _was_left(walk):
        walk.state = State.RUNNING
        return walk.enter(walk.index + 1, now)
    if walk.step.kind is StepKind.WAIT:
        return _leave_wait(walk, now)
    resumed = Cue(now, CueKind.RESUMED, walk.index)
    if walk.step.kind is StepKind.WORK:
        return [resumed, *walk.count_in(now)]
    return [resumed, *walk.run(now)]


def _leave_wait(walk: RunState, now: float) -> list[Event]:
    walk.state = State.RUNNING
    events = walk.enter(walk.index + 1, now)
    leads_to_work = walk.state is State.RUNNING and walk.step.kind is StepKind.WORK
    return walk.count_in(now) if leads_to_work else events


def _next(walk: RunState, now: float) -> list[Event]:
    if walk.state is State.HURT:
        return _skip_exercise(walk, now)
    if walk.step.kind is StepKind.WORK:
        return walk.close_work(now, SetOutcome.CUT_SHORT) + walk.enter(walk.index + 1, now)
    if walk.step.kind is StepKind.WAIT and walk.state is State.WAITING:
        return _leave_wait(walk, now)
    return _hasten(walk, now)


def _hasten(walk: RunState, now: float) -> list[Event]:
    """From a way in to its count-in; during the count-in, past the work that it leads to."""
    walk.elapsed = walk.gone(now)
    following = walk.index + 1
    leads_to_work = following < len(walk.plan.steps) and walk.plan.steps[following].kind is StepKind.WORK
    if not leads_to_work:
        return walk.enter(following, now)
    count_at = walk.seconds - COUNT_IN_SECONDS - LEAD_SECONDS
    if walk.elapsed < count_at:
        walk.active_before -= count_at - walk.elapsed
        walk.elapsed, walk.began = count_at, now - count_at
        walk.cues = tuple(cue for cue in walk.cues if cue.at >= count_at)
        return []
    return walk.skip_works(now, [following]) + walk.enter(following + 1, now)


def _skip_exercise(walk: RunState, now: float) -> list[Event]:
    steps = walk.plan.steps
    exercise = walk.step.exercise
    after = walk.index + 1
    while after < len(steps) and steps[after].exercise == exercise and steps[after].kind is not StepKind.GET_READY:
        after += 1
    walk.state = State.RUNNING
    return walk.skip_works(now, range(walk.index, after)) + walk.enter(after, now)


def _back(walk: RunState, now: float) -> list[Event]:
    in_work = walk.step.kind is StepKind.WORK
    again = in_work and (walk.gone(now) >= BACK_TO_THIS_AFTER_SECONDS or walk.state is State.HURT)
    earlier = [index for index in walk.plan.works if index < walk.index]
    events: list[Event] = []
    if in_work and walk.state is not State.HURT and walk.gone(now) > 0:
        events = walk.close_work(now, SetOutcome.CUT_SHORT)
    walk.elapsed = walk.gone(now)
    if walk.state is not State.PAUSED:
        walk.state = State.RUNNING
    work = walk.index if again or not earlier else earlier[-1]
    lead_in = _lead_in(walk, work)
    offset = max(0.0, walk.plan.steps[lead_in].planned_seconds - BACK_LEAD_SECONDS)
    return events + walk.enter(lead_in, now, offset)


def _lead_in(walk: RunState, index: int) -> int:
    """The step that leads to a work is the one before it; any other leads to itself."""
    return max(0, index - 1) if walk.plan.steps[index].kind is StepKind.WORK else index


def _add_seconds(walk: RunState, now: float, seconds: float) -> list[Event]:
    gone = walk.gone(now)
    given = {cue.kind for cue in walk.all_cues() if cue.at <= gone} & {CueKind.HALFWAY}
    overdue = tuple(cue for cue in walk.cues if cue.at <= gone)
    if walk.step.is_counted:
        walk.reps = _changed_reps(walk, gone, seconds)
        walk.seconds = work_seconds(walk.step.phases, walk.reps)
    else:
        least = LEAD_SECONDS if walk.step.kind is StepKind.WORK else COUNT_IN_SECONDS + LEAD_SECONDS
        still_needed = min(least, walk.seconds - gone)
        walk.seconds = max(gone + still_needed, walk.seconds + seconds)
    walk.cues = overdue + tuple(cue for cue in walk.all_cues() if cue.at > gone and cue.kind not in given)
    return []


def _changed_reps(walk: RunState, gone: float, seconds: float) -> int:
    current, _, _, _ = place_in_rep(walk.step, walk.reps, gone)
    by = max(1, round(abs(seconds) / walk.step.rep_seconds))
    return max(current, walk.reps + (by if seconds > 0 else -by))


def _hurts(walk: RunState, now: float) -> list[Event]:
    events = walk.close_work(now, SetOutcome.HURT)
    walk.stand_still(now, State.HURT)
    return [*events, Cue(now, CueKind.HURTS, walk.index)]


def _was_left(walk: RunState) -> bool:
    """Whether it was in a work that it hurt: that work is over."""
    return walk.step.kind is StepKind.WORK


def _stop(walk: RunState, now: float) -> list[Event]:
    events = [] if walk.state is State.HURT else walk.close_work(now, SetOutcome.CUT_SHORT)
    walk.stand_still(now, State.STOPPED)
    return [*events, *walk.skip_works(now, walk.plan.works), Cue(now, CueKind.STOPPED, walk.index)]


_ACTIONS = {
    Command.START: _start,
    Command.PAUSE: _pause,
    Command.RESUME: _resume,
    Command.NEXT: _next,
    Command.BACK: _back,
    Command.HURTS: _hurts,
    Command.STOP: _stop,
}
