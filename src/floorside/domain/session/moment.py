"""The moment: everything that the screen needs to draw a session now."""

from dataclasses import dataclass

from floorside.domain.exercise import Phase
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.session.record import Hurt
from floorside.domain.session.rep import place_in_rep
from floorside.domain.session.run_state import HURT_REST_SECONDS, RunState, State
from floorside.domain.session.timing import COUNT_IN_SECONDS


@dataclass(frozen=True, slots=True)
class Moment:
    """What the screen needs to draw now. Times are seconds; fractions 0–1.

    `seconds_left`: of the step, or of the count-in or the rest from a hurt during these. `rep`, `reps`: 0 unless the
    work step has reps. `elapsed`, `seconds`: of the step, gone by and in all. `hurt`: what the person said hurts.
    `spread`: the exercises that are left out, since pain spread in them. `is_past_halfway`: half of the step was told.
    `active_seconds`: the session's time so far, without pauses, waits and repeated count-ins.
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
    hurt: Hurt | None = None
    spread: frozenset[str] = frozenset()
    is_past_halfway: bool = False

    @property
    def has_spread(self) -> bool:
        """Whether pain spread in the exercise of this step, so that it does not go on."""
        return self.step.exercise in self.spread


def moment_of(run: RunState, now: float) -> Moment:
    gone, step = run.gone(now), run.step
    rep, reps, phase, phase_seconds, phase_fraction = 0, 0, None, 0.0, 0.0
    if step.kind is StepKind.WORK:
        place, phase, phase_seconds, phase_fraction = place_in_rep(step, run.reps or 1, gone)
        if step.is_counted:
            rep, reps = place, run.reps
        else:
            phase_seconds, phase_fraction = run.seconds, gone / run.seconds if run.seconds else 1.0
    return Moment(
        state=run.state,
        index=run.index,
        step=step,
        seconds_left=_seconds_left(run, now),
        fraction=gone / run.seconds if run.seconds else 0.0,
        rep=rep,
        reps=reps,
        phase=phase,
        phase_seconds=phase_seconds,
        phase_fraction=phase_fraction,
        active_seconds=run.active_before + gone,
        elapsed=gone,
        seconds=run.seconds,
        hurt=run.hurt if run.state in (State.HURT, State.RESTING) else None,
        spread=run.spread,
        is_past_halfway=run.is_past_halfway,
    )


def _seconds_left(run: RunState, now: float) -> float:
    if run.state is State.COUNTING_IN:
        return min(COUNT_IN_SECONDS, run.began + COUNT_IN_SECONDS - now)
    if run.state is State.RESTING:
        return run.began + HURT_REST_SECONDS - now
    return run.seconds - run.gone(now)
