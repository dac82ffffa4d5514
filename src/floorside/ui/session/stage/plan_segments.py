"""The plan as segments for the bar: one for each exercise, as wide as its time."""

from collections.abc import Collection
from dataclasses import dataclass

from floorside.domain.session.plan import Plan, StepKind, is_left_out


@dataclass(frozen=True, slots=True)
class Segment:
    """Steps `first` to `last` of the plan; `seconds`: as planned."""

    first: int
    last: int
    seconds: float


def plan_segments(plan: Plan) -> tuple[Segment, ...]:
    """The segments. Every step belongs to exactly one; rests and waits between two exercises belong to the one
    before.
    """
    begins = [i for i, step in enumerate(plan.steps) if step.kind is StepKind.GET_READY]
    begins = [0, *begins[1:]] if begins else [0]
    ends = [begin - 1 for begin in begins[1:]] + [len(plan.steps) - 1]
    return tuple(
        Segment(first, last, sum(step.planned_seconds for step in plan.steps[first : last + 1]))
        for first, last in zip(begins, ends, strict=True)
    )


def still_to_come(
    plan: Plan, segments: tuple[Segment, ...], index: int, spread: Collection[str]
) -> tuple[Segment, ...]:
    """The segments up to the one of step `index`, and those after it that are not left out."""
    return tuple(each for each in segments if each.first <= index or not is_left_out(plan, each.first, spread))


def segment_of(segments: tuple[Segment, ...], index: int) -> int:
    """The index of the segment with step `index`."""
    return next(place for place, segment in enumerate(segments) if index <= segment.last)


def done_part(plan: Plan, segment: Segment, index: int, fraction: float) -> float:
    """How much (0–1) of a segment is done when `fraction` of step `index` is."""
    if index > segment.last:
        return 1.0
    if index < segment.first or segment.seconds == 0:
        return 0.0
    before = sum(step.planned_seconds for step in plan.steps[segment.first : index])
    return (before + plan.steps[index].planned_seconds * min(1.0, fraction)) / segment.seconds
