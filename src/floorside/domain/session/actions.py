"""What each command does to the run state: one function for each command of the engine."""

from floorside.domain.exercise import Phase
from floorside.domain.session.cues import LEAD_SECONDS, Cue, CueKind
from floorside.domain.session.plan import StepKind, after_exercise, index_of_lead_in, steps_ahead, work_seconds
from floorside.domain.session.record import Hurt
from floorside.domain.session.rep import place_in_rep
from floorside.domain.session.run_state import Event, RunState, State
from floorside.domain.session.timing import COUNT_IN_SECONDS

_HURTING = (State.HURT, State.RESTING)

#: From a command to the end of the count-in after it, in seconds.
COUNT_IN_NEEDS = COUNT_IN_SECONDS + LEAD_SECONDS

#: Back, in the first seconds of a work step, goes to the work step before it; later, it repeats this one.
BACK_TO_THIS_AFTER_SECONDS = 3
#: After Back, get-ready is at most this long, in seconds: the person is already on the floor.
BACK_LEAD_SECONDS = 10
#: Within a shorter pause, in seconds, nobody gets up and down again (a design decision).
LONG_PAUSE_SECONDS = 20
#: What is left of a rest between two sets after an interruption, in seconds, at most: time for the longest way back
#: into a position. A rest that was long need not be taken twice.
REST_AGAIN_SECONDS = 20
#: The voice answers first that the session goes on; then it says again what the lead-in has room for, in seconds.
ANSWER_SECONDS = 2


def start(run: RunState, now: float) -> list[Event]:
    if run.has_spread(run.index):
        return _ask_again(run, now)
    # To continue at a work step, begin with its lead-in.
    run.state = State.RUNNING
    run.elapsed = 0
    return run.enter(index_of_lead_in(run.plan, run.index), now)


def pause(run: RunState, now: float) -> list[Event]:
    run.stand_still(now, State.PAUSED)
    if _leads_to_work(run):
        _leave_at_least(run, COUNT_IN_NEEDS)  # it goes on as a work step does, with the whole count-in
    return [Cue(now, CueKind.PAUSED, run.index)]


def come_back(run: RunState) -> None:
    """Give somebody who has left the position the time to come back: the lead-in in which they stopped begins anew."""
    kind, planned = run.step.kind, run.step.planned_seconds
    if run.step.exercise is not None and kind not in (StepKind.WORK, StepKind.WAIT):
        again = min(planned, REST_AGAIN_SECONDS) if kind is StepKind.REST else planned
        _leave_at_least(run, again + ANSWER_SECONDS)


def _leave_at_least(run: RunState, seconds: float) -> None:
    if run.seconds - run.elapsed < seconds:
        _set_length(run, run.elapsed, run.elapsed + seconds)


def _leads_to_work(run: RunState) -> bool:
    """Whether the next step is work, so that this one ends with a count-in."""
    following = run.index + 1
    return following < len(run.plan.steps) and run.plan.steps[following].kind is StepKind.WORK


def _set_length(run: RunState, gone: float, seconds: float) -> None:
    """Change the length of the present step; what is due already stays due."""
    overdue = tuple(cue for cue in run.cues if cue.at <= gone)
    run.seconds = seconds
    run.cues = overdue + run.cues_after(gone)


def _ask_again(run: RunState, now: float) -> list[Event]:
    """Pain spread in this exercise, so it does not go on: only the answers to that lead further."""
    run.hurt = Hurt.SPREADING
    run.stand_still(now, State.HURT)
    return [Cue(now, CueKind.HURTS, run.index, spread=run.spread)]


def resume(run: RunState, now: float) -> list[Event]:
    if run.has_spread(run.index):
        return _ask_again(run, now)
    resumed = Cue(now, CueKind.RESUMED, run.index)
    if run.step.kind is StepKind.WAIT:
        return run.run(now) if run.state in _HURTING else _leave_wait(run, now)
    if run.step.kind is StepKind.WORK:
        return [resumed, *run.count_in(now)]
    if run.state is State.PAUSED and now - run.commanded_at > LONG_PAUSE_SECONDS:
        come_back(run)
    return [resumed, *run.run(now)]


def _leave_wait(run: RunState, now: float) -> list[Event]:
    run.state = State.RUNNING
    events = run.enter(run.index + 1, now)
    leads_to_work = run.state is State.RUNNING and run.step.kind is StepKind.WORK
    return run.count_in(now) if leads_to_work else events


def go_to_next(run: RunState, now: float) -> list[Event]:
    if run.state is State.HURT:
        return run.record_hurt(now) + _skip_exercise(run, now)
    if run.step.kind is StepKind.WORK:
        return run.close_work(now) + run.enter(run.index + 1, now)
    if run.step.kind is StepKind.WAIT and run.state is State.WAITING:
        return _leave_wait(run, now)
    return _hasten(run, now)


def _hasten(run: RunState, now: float) -> list[Event]:
    """From a lead-in, go to its count-in; during the count-in, go past the work step after it."""
    run.elapsed = run.gone(now)
    following = run.index + 1
    if not _leads_to_work(run):
        return run.enter(following, now)
    count_at = run.seconds - COUNT_IN_NEEDS
    if run.elapsed < count_at:
        run.active_before -= count_at - run.elapsed
        run.elapsed, run.began = count_at, now - count_at
        run.cues = tuple(cue for cue in run.cues if cue.at >= count_at)
        return []
    return run.skip_works(now, [following]) + run.enter(following + 1, now)


def _skip_exercise(run: RunState, now: float) -> list[Event]:
    after = after_exercise(run.plan, run.index)
    run.state = State.RUNNING
    run.ended_hurting = next(steps_ahead(run.plan, after - 1, run.spread), None) is None
    return run.skip_works(now, range(run.index, after)) + run.enter(after, now)


def back(run: RunState, now: float) -> list[Event]:
    in_work, has_spread = run.step.kind is StepKind.WORK, run.has_spread(run.index)
    is_under_way = run.gone(now) >= BACK_TO_THIS_AFTER_SECONDS or run.state is State.HURT
    begins_anew = _was_led_in(run) and not has_spread
    again = begins_anew or (in_work and is_under_way and not has_spread)
    earlier = [index for index in run.plan.works if index < run.index and not run.has_spread(index)]
    if has_spread and not earlier:
        return []
    work = run.index if again or not earlier else earlier[-1]
    passed = any(run.has_spread(index) for index in run.plan.works if work < index <= run.index)
    events: list[Event] = [Cue(now, CueKind.LEFT_OUT, run.index)] if passed or has_spread else []
    if run.state is State.HURT:
        events += run.record_hurt(now)
    elif in_work and run.gone(now) > 0:
        events += run.close_work(now)
    run.elapsed = run.gone(now)
    if run.state is not State.PAUSED:
        run.state = State.RUNNING
    way_in = run.index - 1 if begins_anew else index_of_lead_in(run.plan, work)
    # The same lead-in again is wanted from its beginning.
    known = 0.0 if begins_anew or way_in == run.index else run.plan.steps[way_in].planned_seconds - BACK_LEAD_SECONDS
    return events + run.enter(way_in, now, max(0.0, known))


def _was_led_in(run: RunState) -> bool:
    """Whether the person is waited for after the way into an exercise, which they may want to hear again."""
    before = run.plan.steps[run.index - 1] if run.index else None
    if run.step.kind is not StepKind.WAIT or before is None:
        return False
    return before.kind is StepKind.GET_READY and before.exercise == run.step.exercise


def add_seconds(run: RunState, now: float, seconds: float) -> list[Event]:
    if run.step.kind is StepKind.WAIT:
        return []
    gone, before = run.gone(now), (run.seconds, run.reps)
    if run.step.is_counted:
        run.reps = _changed_reps(run, gone, seconds)
        _set_length(run, gone, work_seconds(run.step.phases, run.reps))
    else:
        least = LEAD_SECONDS if run.step.kind is StepKind.WORK else COUNT_IN_NEEDS
        still_needed = min(least, run.seconds - gone)
        _set_length(run, gone, max(gone + still_needed, run.seconds + seconds))
    if (run.seconds, run.reps) == before:
        return []
    return [Cue(now, CueKind.MORE if (run.seconds, run.reps) > before else CueKind.LESS, run.index)]


def refit_way_in(run: RunState, now: float, anew: bool) -> None:
    """Change the length of the present lead-in, unless the count-in has begun."""
    planned, gone = run.step.planned_seconds, run.gone(now)
    if run.step.kind in (StepKind.WORK, StepKind.WAIT) or run.seconds - gone <= COUNT_IN_NEEDS:
        return
    # What the voice says is said from the beginning, so there has to be time for it.
    _set_length(run, gone, gone + (planned if anew else max(COUNT_IN_NEEDS, min(run.seconds - gone, planned))))


def _changed_reps(run: RunState, gone: float, seconds: float) -> int:
    """The new number of reps, at least the present one, or the next one during the rest after it, so that the work step
    never ends at once.
    """
    current, phase, _, _ = place_in_rep(run.step, run.reps, gone)
    least = current + 1 if phase is Phase.REST else current
    return max(least, run.reps + (1 if seconds > 0 else -1))


def hurts(run: RunState, now: float) -> list[Event]:
    if run.has_spread(run.index):
        return _ask_again(run, now)
    if run.state is not State.RESTING:  # a rest ends with what was said before it
        run.hurt = run.before_hurt = None
    run.stand_still(now, State.HURT)
    come_back(run)
    return [Cue(now, CueKind.HURTS, run.index, spread=run.spread)]


def take_back(run: RunState, now: float) -> list[Event]:
    run.stand_still(now, State.PAUSED)
    return [Cue(now, CueKind.PAUSED, run.index)]


def rest(run: RunState, now: float) -> list[Event]:
    run.began, run.state = now, State.RESTING
    return [Cue(now, CueKind.RESTING, run.index, spread=run.spread)]


def stop(run: RunState, now: float) -> list[Event]:
    run.ended_hurting = run.state in _HURTING or run.has_spread(run.index)
    events = run.record_hurt(now) if run.state in _HURTING else run.close_work(now)
    run.stand_still(now, State.STOPPED)
    events += run.skip_works(now, run.plan.works)
    has_work = any(record.was_begun for record in run.records.values())
    return [*events, Cue(now, CueKind.STOPPED if has_work else CueKind.STOPPED_UNDONE, run.index)]
