"""The state machine that goes through a plan: it takes commands and the time, and returns cues.

`now` is always seconds of one monotonic clock. Every deadline takes effect at its own due time, however late `advance`
is called, so any pattern of ticks gives the same cues. The engine knows no text, sound, language or date.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from floorside.domain.exercise import Phase
from floorside.domain.session.cues import COUNT_IN_SECONDS, LEAD_SECONDS, Cue, CueKind
from floorside.domain.session.moment import Moment, moment_of
from floorside.domain.session.plan import Plan, StepKind, after_exercise, work_seconds
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
    TAKE_BACK = "take_back"
    REST = "rest"
    STOP = "stop"


_GOING = (State.RUNNING, State.WAITING)
_GOING_OR_OVER = (*_GOING, State.COUNTING_IN, State.FINISHED)
_HURTING = (State.HURT, State.RESTING)

#: For each state: the commands that are allowed, and the states to which each may lead.
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
        Command.RESUME: (*_GOING, State.COUNTING_IN),
        Command.NEXT: _GOING_OR_OVER,
        Command.BACK: _GOING,
        Command.TAKE_BACK: (State.PAUSED,),
        Command.REST: (State.RESTING,),
        Command.STOP: (State.STOPPED,),
    },
    State.RESTING: {
        Command.RESUME: (*_GOING, State.COUNTING_IN),
        Command.HURTS: (State.HURT,),
        Command.STOP: (State.STOPPED,),
    },
    State.FINISHED: {},
    State.STOPPED: {},
}

#: Back, in the first seconds of a work step, goes to the work step before it; later, it repeats this one.
BACK_TO_THIS_AFTER_SECONDS = 3
#: After Back, get-ready is at most this long, in seconds: the person is already on the floor.
BACK_LEAD_SECONDS = 10


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
        _refit_way_in(self._run, now, anew or self._run.step.planned_seconds > before)

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
        """Continue after a pause, after "It hurts" or a rest from it (a work step begins with a count-in), or after a
        wait.
        """
        return self._do(Command.RESUME, now)

    def next(self, now: float) -> list[Event]:
        """Leave a work step; from a lead-in, go directly to its count-in; after "It hurts", leave the exercise."""
        return self._do(Command.NEXT, now)

    def back(self, now: float) -> list[Event]:
        """Repeat this work step, or, in its first seconds and in its lead-in, the one before."""
        return self._do(Command.BACK, now)

    def add_seconds(self, now: float, seconds: float) -> list[Event]:
        """Lengthen the step or (negative) shorten it; a work step with reps by one rep."""
        return self._do(Command.ADD_SECONDS, now, seconds)

    def hurts(self, now: float) -> list[Event]:
        """Stop at "It hurts". The set is recorded as hurt only once the person says what hurt, or leaves the set."""
        return self._do(Command.HURTS, now)

    def take_back(self, now: float) -> list[Event]:
        """Cancel "It hurts": the session is paused, with nothing recorded."""
        return self._do(Command.TAKE_BACK, now)

    def rest(self, now: float) -> list[Event]:
        """Rest for a minute; then stop again, with the same choices."""
        return self._do(Command.REST, now)

    def say_why(self, hurt: Hurt | None) -> None:
        """What hurt, or None to take that back. The record of the set contains it once the person leaves the set.

        If pain spread during a lead-in, the exercise that follows gets the record, so that it is left out today.
        """
        if self._run.state is State.HURT:
            self._run.hurt = hurt

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

    def _do(self, command: Command, now: float, seconds: float = 0) -> list[Event]:
        self._run, events = self._tried(command, now, seconds)
        return events

    def _tried(self, command: Command, now: float, seconds: float) -> tuple[RunState, list[Event]]:
        run = self._run.copy()
        events = run.advance(now)
        if command not in TRANSITIONS[run.state]:
            raise IllegalCommand(run.state, command)
        if command is Command.ADD_SECONDS:
            events += _add_seconds(run, now, seconds)
        else:
            events += _ACTIONS[command](run, now)
        return run, events + run.advance(now)


def _start(run: RunState, now: float) -> list[Event]:
    # To continue at a work step, begin with its lead-in.
    run.state = State.RUNNING
    run.elapsed = 0
    return run.enter(_lead_in(run, run.index), now)


def _pause(run: RunState, now: float) -> list[Event]:
    run.stand_still(now, State.PAUSED)
    return [Cue(now, CueKind.PAUSED, run.index)]


def _resume(run: RunState, now: float) -> list[Event]:
    resumed = Cue(now, CueKind.RESUMED, run.index)
    if run.step.kind is StepKind.WAIT:
        return run.run(now) if run.state in _HURTING else _leave_wait(run, now)
    told = run.record_hurt(now) if run.state in _HURTING and run.hurt else []
    if run.step.kind is StepKind.WORK:
        return [*told, resumed, *run.count_in(now)]
    return [*told, resumed, *run.run(now)]


def _leave_wait(run: RunState, now: float) -> list[Event]:
    run.state = State.RUNNING
    events = run.enter(run.index + 1, now)
    leads_to_work = run.state is State.RUNNING and run.step.kind is StepKind.WORK
    return run.count_in(now) if leads_to_work else events


def _next(run: RunState, now: float) -> list[Event]:
    if run.state is State.HURT:
        return run.record_hurt(now) + _skip_exercise(run, now)
    if run.step.kind is StepKind.WORK:
        return run.close_work(now, SetOutcome.CUT_SHORT) + run.enter(run.index + 1, now)
    if run.step.kind is StepKind.WAIT and run.state is State.WAITING:
        return _leave_wait(run, now)
    return _hasten(run, now)


def _hasten(run: RunState, now: float) -> list[Event]:
    """From a lead-in, go to its count-in; during the count-in, go past the work step after it."""
    run.elapsed = run.gone(now)
    following = run.index + 1
    leads_to_work = following < len(run.plan.steps) and run.plan.steps[following].kind is StepKind.WORK
    if not leads_to_work:
        return run.enter(following, now)
    count_at = run.seconds - COUNT_IN_SECONDS - LEAD_SECONDS
    if run.elapsed < count_at:
        run.active_before -= count_at - run.elapsed
        run.elapsed, run.began = count_at, now - count_at
        run.cues = tuple(cue for cue in run.cues if cue.at >= count_at)
        return []
    return run.skip_works(now, [following]) + run.enter(following + 1, now)


def _skip_exercise(run: RunState, now: float) -> list[Event]:
    after = after_exercise(run.plan, run.index)
    run.state = State.RUNNING
    return run.skip_works(now, range(run.index, after)) + run.enter(after, now)


def _back(run: RunState, now: float) -> list[Event]:
    in_work = run.step.kind is StepKind.WORK
    again = in_work and (run.gone(now) >= BACK_TO_THIS_AFTER_SECONDS or run.state is State.HURT)
    earlier = [index for index in run.plan.works if index < run.index]
    events: list[Event] = []
    if run.state is State.HURT:
        events = run.record_hurt(now)
    elif in_work and run.gone(now) > 0:
        events = run.close_work(now, SetOutcome.CUT_SHORT)
    run.elapsed = run.gone(now)
    if run.state is not State.PAUSED:
        run.state = State.RUNNING
    work = run.index if again or not earlier else earlier[-1]
    lead_in = _lead_in(run, work)
    offset = max(0.0, run.plan.steps[lead_in].planned_seconds - BACK_LEAD_SECONDS)
    return events + run.enter(lead_in, now, offset)


def _lead_in(run: RunState, index: int) -> int:
    """The lead-in of a work step, which is the step before it; any other step is its own."""
    return max(0, index - 1) if run.plan.steps[index].kind is StepKind.WORK else index


def _add_seconds(run: RunState, now: float, seconds: float) -> list[Event]:
    gone = run.gone(now)
    given = {cue.kind for cue in run.all_cues() if cue.at <= gone} & {CueKind.HALFWAY}
    overdue = tuple(cue for cue in run.cues if cue.at <= gone)
    if run.step.is_counted:
        run.reps = _changed_reps(run, gone, seconds)
        run.seconds = work_seconds(run.step.phases, run.reps)
    else:
        least = LEAD_SECONDS if run.step.kind is StepKind.WORK else COUNT_IN_SECONDS + LEAD_SECONDS
        still_needed = min(least, run.seconds - gone)
        run.seconds = max(gone + still_needed, run.seconds + seconds)
    run.cues = overdue + tuple(cue for cue in run.all_cues() if cue.at > gone and cue.kind not in given)
    return []


def _refit_way_in(run: RunState, now: float, anew: bool) -> None:
    """Change the length of the present lead-in, unless the count-in has begun."""
    planned, gone = run.step.planned_seconds, run.gone(now)
    least = COUNT_IN_SECONDS + LEAD_SECONDS
    is_way_in = run.step.kind not in (StepKind.WORK, StepKind.WAIT)
    if not is_way_in or run.seconds - gone <= least:
        return
    run.seconds = gone + planned if anew else max(gone + least, min(run.seconds, planned))
    overdue = tuple(cue for cue in run.cues if cue.at <= gone)
    run.cues = overdue + tuple(cue for cue in run.all_cues() if cue.at > gone)


def _changed_reps(run: RunState, gone: float, seconds: float) -> int:
    """The new number of reps, at least the present one, or the next one during the rest after it, so that the work step
    never ends at once.
    """
    current, phase, _, _ = place_in_rep(run.step, run.reps, gone)
    least = current + 1 if phase is Phase.REST else current
    return max(least, run.reps + (1 if seconds > 0 else -1))


def _hurts(run: RunState, now: float) -> list[Event]:
    if run.state is not State.RESTING:  # a rest ends with what was said before it
        run.hurt = None
    run.stand_still(now, State.HURT)
    return [Cue(now, CueKind.HURTS, run.index)]


def _take_back(run: RunState, now: float) -> list[Event]:
    run.stand_still(now, State.PAUSED)
    return [Cue(now, CueKind.PAUSED, run.index)]


def _rest(run: RunState, now: float) -> list[Event]:
    run.began, run.state = now, State.RESTING
    return [Cue(now, CueKind.RESTING, run.index)]


def _stop(run: RunState, now: float) -> list[Event]:
    events = run.record_hurt(now) if run.state in _HURTING else run.close_work(now, SetOutcome.CUT_SHORT)
    run.stand_still(now, State.STOPPED)
    return [*events, *run.skip_works(now, run.plan.works), Cue(now, CueKind.STOPPED, run.index)]


_ACTIONS = {
    Command.START: _start,
    Command.PAUSE: _pause,
    Command.RESUME: _resume,
    Command.NEXT: _next,
    Command.BACK: _back,
    Command.HURTS: _hurts,
    Command.TAKE_BACK: _take_back,
    Command.REST: _rest,
    Command.STOP: _stop,
}
