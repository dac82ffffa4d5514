"""The position within the reps of a work step, and how much of it is done."""

from floorside.domain.exercise import Phase
from floorside.domain.session.plan import Step
from floorside.domain.session.record import SetAmount

#: Tolerance in seconds: sums of floats are not exact, so a moment may miss a boundary by this much and still be on it.
TINY = 1e-6

#: A shorter hold is none, as a part of a rep is none (a design decision).
LEAST_HOLD_SECONDS = 1.0


def done_amount(step: Step, elapsed: float, reps: int) -> SetAmount:
    if not step.is_counted:
        held = round(elapsed, 3)
        return SetAmount(int(elapsed + TINY >= LEAST_HOLD_SECONDS), held, held)
    last = sum(seconds for phase, seconds in step.phases if phase is not Phase.REST)
    done = min(reps, int((elapsed - last + TINY) // step.rep_seconds) + 1) if elapsed + TINY >= last else 0
    return SetAmount(done, round(elapsed, 3), step.hold_seconds if done else 0)


def place_in_rep(step: Step, reps: int, elapsed: float) -> tuple[int, Phase, float, float]:
    """The rep (from 1), its phase, the phase's seconds, and how much of the phase is gone (0–1)."""
    rep, within = 1, elapsed
    if step.is_counted:
        length = step.rep_seconds
        rep = min(reps, int((elapsed + TINY) // length) + 1)
        within -= (rep - 1) * length
    for phase, seconds in step.phases[:-1]:
        if within < seconds - TINY:
            return rep, phase, seconds, max(0.0, within / seconds)
        within -= seconds
    phase, seconds = step.phases[-1]
    return rep, phase, seconds, min(1.0, max(0.0, within / seconds))
