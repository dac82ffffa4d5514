"""Cues: what the person hears or sees at one moment, and when each is due within its step."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from floorside.domain.exercise import Phase
from floorside.domain.session.plan import Plan, Step, StepKind, steps_ahead
from floorside.domain.session.timing import COUNT_IN_SECONDS
from floorside.domain.session.tone import Tone


class CueKind(StrEnum):
    STEP = "step"  # a step that is not work begins; the voice announces what follows
    COUNT = "count"  # three, two, one before a work step
    START = "start"  # a work step begins, or continues after a pause
    HALFWAY = "halfway"
    TEN_LEFT = "ten_left"  # ten seconds left of a long hold
    REP = "rep"  # the second rep or a later one begins
    PHASE = "phase"  # a phase within a rep begins
    RELEASE = "release"  # the same, after a hold within a rep: let go
    END = "end"  # a work step ends, a rest or another exercise follows
    CHANGE_SIDE = "change_side"  # a work step ends, the other side or direction follows
    FINISH = "finish"  # the last work step ends, and the session with it
    PAUSED = "paused"
    RESUMED = "resumed"
    HURTS = "hurts"
    RESTING = "resting"
    RESTED = "rested"  # a minute's rest after "It hurts" is over
    MORE = "more"  # the step has become longer, by seconds or by a rep
    LESS = "less"
    LEFT_OUT = "left_out"  # the way back leads past an exercise in which pain spread
    STOPPED = "stopped"
    STOPPED_UNDONE = "stopped_undone"  # the same, before anything was done


#: The cues that have a tone of their own; the voice and the screen handle the others.
TONES = {
    CueKind.COUNT: Tone.TICK,
    CueKind.START: Tone.START,
    CueKind.HALFWAY: Tone.HALFWAY,
    CueKind.REP: Tone.REP,
    CueKind.RELEASE: Tone.RELEASE,
    CueKind.END: Tone.END,
    CueKind.CHANGE_SIDE: Tone.CHANGE_SIDE,
    CueKind.FINISH: Tone.FINISH,
}

#: After a command, the next tone is at least this many seconds away, so that it can be scheduled and heard in full.
LEAD_SECONDS = 0.5
HALFWAY_FROM_SECONDS = 20
TEN_LEFT_FROM_SECONDS = 40
RELEASE_FROM_SECONDS = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """`at`: when it is due, in seconds of the session's clock, or, from `cues_of_step`, within the step.

    `step`: the index in the plan; `number`: the count (3, 2, 1) or the rep, else 0; `phase`: the one that begins.
    `spread`: at "It hurts" and in a rest from it, the exercises in which pain spread.
    """

    at: float
    kind: CueKind
    step: int
    number: int = 0
    phase: Phase | None = None
    spread: frozenset[str] = frozenset()


def cues_of_step(plan: Plan, index: int, seconds: float, reps: int) -> tuple[Cue, ...]:
    """The cues of one step in order of time. `seconds`, `reps`: its present length, which the person may have changed.

    The cue at the end of a work step is not included: it depends on what follows, see `closing_cue`.
    """
    step = plan.steps[index]
    if step.kind is not StepKind.WORK:
        return (Cue(0, CueKind.STEP, index), *_count_in(plan, index, seconds))
    if step.is_counted:
        return tuple(_rep_cues(step, index, reps))
    return tuple(_hold_cues(step, index, seconds))


def closing_cue(plan: Plan, index: int, at: float, spread: Collection[str] = ()) -> Cue:
    """The cue at the end of a work step: it tells whether nothing more, the other side, or a rest follows.

    `spread`: the exercises in which pain spread.
    """
    following = next(steps_ahead(plan, index, spread), None)
    if following is None:
        return Cue(at, CueKind.FINISH, index)
    if plan.steps[following].kind is StepKind.CHANGE_SIDE:
        return Cue(at, CueKind.CHANGE_SIDE, index)
    return Cue(at, CueKind.END, index)


def count_in(index: int) -> tuple[Cue, ...]:
    """Three, two, one before step `index` continues."""
    return tuple(Cue(i, CueKind.COUNT, index, COUNT_IN_SECONDS - i) for i in range(COUNT_IN_SECONDS))


def _count_in(plan: Plan, index: int, seconds: float) -> Iterator[Cue]:
    leads_to_work = index + 1 < len(plan.steps) and plan.steps[index + 1].kind is StepKind.WORK
    if leads_to_work and plan.steps[index].kind is not StepKind.WAIT:
        for cue in count_in(index):
            at = seconds - COUNT_IN_SECONDS + cue.at
            if at >= 0:
                yield Cue(at, CueKind.COUNT, index, cue.number)


def _hold_cues(step: Step, index: int, seconds: float) -> Iterator[Cue]:
    yield Cue(0, CueKind.START, index, 1, step.phases[0][0])
    if seconds >= HALFWAY_FROM_SECONDS:
        yield Cue(seconds / 2, CueKind.HALFWAY, index)
    if seconds >= TEN_LEFT_FROM_SECONDS:
        yield Cue(seconds - 10, CueKind.TEN_LEFT, index)


def _rep_cues(step: Step, index: int, reps: int) -> Iterator[Cue]:
    for rep in range(1, reps + 1):
        at = (rep - 1) * step.rep_seconds
        held = 0.0
        for place, (phase, seconds) in enumerate(step.phases):
            if phase is Phase.REST and rep == reps:
                break
            if place == 0:
                kind = CueKind.START if rep == 1 else CueKind.REP
            else:
                kind = CueKind.RELEASE if held >= RELEASE_FROM_SECONDS else CueKind.PHASE
            yield Cue(at, kind, index, rep, phase)
            held = seconds if phase is Phase.HOLD else 0.0
            at += seconds
