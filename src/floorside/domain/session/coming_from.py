"""The way into an exercise for somebody who comes from elsewhere than the plan expects: after Back, into an easier
form, or when a session is taken up again.
"""

from collections.abc import Mapping
from dataclasses import replace

from floorside.domain.exercise import Exercise, Posture
from floorside.domain.forms import in_form
from floorside.domain.session.plan import Plan, Step, StepKind, work_before
from floorside.domain.session.timing import Timing, get_ready_seconds


def posture_at(plan: Plan, index: int, exercises: Mapping[str, Exercise]) -> Posture | None:
    """The posture in, or for, step `index`; None in a rest between exercises."""
    return _posture(plan.steps[index], exercises)


def posture_before(plan: Plan, index: int, exercises: Mapping[str, Exercise]) -> Posture:
    """The posture from which the person comes to step `index`: that of the work before; at the beginning they stand."""
    if (known := plan.steps[index].comes_from) is not None:
        return known
    work = work_before(plan, index)
    return (_posture(work, exercises) if work else None) or Posture.STANDING


def coming_from(plan: Plan, index: int, posture: Posture, exercises: Mapping[str, Exercise], timing: Timing) -> Plan:
    """The plan for somebody who is in this posture as step `index` begins, with the time that they need from there.

    Only a lead-in changes; what the steps knew of earlier ways is forgotten.
    """
    steps = [replace(step, comes_from=None) for step in plan.steps]
    step = steps[index]
    then = _posture(step, exercises)
    if then is not None and step.kind is not StepKind.WORK:
        needed = 0.0 if then is posture else get_ready_seconds(posture, then, timing)
        steps[index] = replace(_no_shorter(step, needed), comes_from=posture)
    return replace(plan, steps=tuple(steps))


def _no_shorter(lead_in: Step, seconds: float) -> Step:
    if lead_in.kind is StepKind.WAIT:
        return lead_in
    least = lead_in.planned_seconds if lead_in.least_seconds is None else lead_in.least_seconds
    return replace(lead_in, planned_seconds=max(lead_in.planned_seconds, seconds), least_seconds=max(least, seconds))


def _posture(step: Step, exercises: Mapping[str, Exercise]) -> Posture | None:
    return in_form(exercises[step.exercise], step.rung).posture if step.exercise else None
