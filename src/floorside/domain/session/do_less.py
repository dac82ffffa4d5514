"""A smaller version of an exercise: an easier form, or half the amount."""

from collections.abc import Mapping
from dataclasses import replace

from floorside.domain.exercise import Exercise, Phase
from floorside.domain.session.plan import Plan, Step, StepKind, one_form_easier, work_seconds

#: The shortest hold, in seconds (a design decision).
SHORTEST_HOLD_SECONDS = 5


def smaller(plan: Plan, index: int, exercises: Mapping[str, Exercise]) -> Plan:
    """The plan with less of the exercise in, or after, step `index`.

    It uses the next easier form, on both sides; if there is none, half of what is left of the exercise on this side. If
    neither is possible, it is the same plan.
    """
    easier = one_form_easier(plan, index, exercises)
    return easier if easier != plan else _halved(plan, index)


def _halved(plan: Plan, index: int) -> Plan:
    step = plan.steps[index]
    if step.exercise is None:
        return plan
    steps = (
        _half(each) if place >= index and _is_work_of(each, step) else each for place, each in enumerate(plan.steps)
    )
    return replace(plan, steps=tuple(steps))


def _is_work_of(each: Step, step: Step) -> bool:
    return each.kind is StepKind.WORK and (each.exercise, each.side) == (step.exercise, step.side)


def _half(work: Step) -> Step:
    """Half the reps, rounded up; if there is only one rep, half the hold."""
    if work.reps > 1:
        reps, phases = (work.reps + 1) // 2, work.phases
    else:
        reps, phases = work.reps, tuple((phase, _half_hold(phase, seconds)) for phase, seconds in work.phases)
    hold = next((seconds for phase, seconds in phases if phase is Phase.HOLD), 0.0) if work.hold_seconds else 0.0
    return replace(work, reps=reps, phases=phases, hold_seconds=hold, planned_seconds=work_seconds(phases, reps))


def _half_hold(phase: Phase, seconds: float) -> float:
    if phase is not Phase.HOLD or seconds <= SHORTEST_HOLD_SECONDS:
        return seconds
    return max(SHORTEST_HOLD_SECONDS, float(round(seconds / 2)))
