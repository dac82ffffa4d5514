"""The moment: all that the screen needs to draw a session now."""

from dataclasses import dataclass

from floorside.domain.exercise import Phase
from floorside.domain.session.cues import COUNT_IN_SECONDS
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.session.rep import place_in_rep
from floorside.domain.session.run_state import RunState, State


@dataclass(frozen=True, slots=True)
class Moment:
    """What the screen needs to draw now. Seconds; fractions 0–1.

    `seconds_left`: of the step, or of the count-in while counting in. `rep`, `reps`: 0 unless the work is counted.
    `elapsed`, `seconds`: of the step, gone by and in all.
    `active_seconds`: run so far, without pauses, waits and counting in again.
    """

    state: State
    index: int
    step: Step
    seconds_left: float
    fraction: float
    rep: int
    reps: int
    phase: Phase | None
    phase_seconds: float
    phase_fraction: float
    active_seconds: float
    elapsed: float = 0.0
    seconds: float = 0.0


def moment_of(walk: RunState, now: float) -> Moment:
    gone = walk.gone(now)
    left = walk.seconds - gone
    rep, reps, phase, phase_seconds, phase_fraction = 0, 0, None, 0.0, 0.0
    if walk.step.kind is StepKind.WORK:
        place, phase, phase_seconds, phase_fraction = place_in_rep(walk.step, walk.reps or 1, gone)
        if walk.step.is_counted:
            rep, reps = place, walk.reps
        else:
            phase_seconds, phase_fraction = walk.seconds, gone / walk.seconds if walk.seconds else 1.0
    counting = walk.state is State.COUNTING_IN
    return Moment(
        state=walk.state,
        index=walk.index,
        step=walk.step,
        seconds_left=min(COUNT_IN_SECONDS, walk.began + COUNT_IN_SECONDS - now) if counting else left,
        fraction=gone / walk.seconds if walk.seconds else 0.0,
        rep=rep,
        reps=reps,
        phase=phase,
        phase_seconds=phase_seconds,
        phase_fraction=phase_fraction,
        active_seconds=walk.active_before + gone,
        elapsed=gone,
        seconds=walk.seconds,
    )
