"""The plan: a routine laid out in time for one session, as a tuple of steps with nothing left to decide."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import accumulate

from floorside.domain.exercise import DIRECTIONS, Direction, Exercise, Kit, Phase, Posture, Side
from floorside.domain.forms import in_form, rung_numbers
from floorside.domain.routine import (
    ExerciseItem,
    RestItem,
    Routine,
    WaitItem,
    amount_for,
    rep_phases,
)
from floorside.domain.session.timing import COUNT_IN_SECONDS, Timing, get_ready_seconds


class StepKind(StrEnum):
    GET_READY = "get_ready"
    WORK = "work"
    CHANGE_SIDE = "change_side"
    REST = "rest"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Step:
    """One stretch of the plan.

    `side` and `direction`: if the step is not work, those of the work step that follows. `phases`: one rep, with
    seconds; `reps` and `hold_seconds`: as in the dose; `planned_seconds`: 0 for a wait. `rung`: the form of the
    exercise, in a lead-in that of the following work step (domain/forms.py). `least_seconds`: of a lead-in, its length
    without speech; of a rest between exercises, its length together with the lead-in after it. `comes_from`: the
    posture in which the person is as a lead-in begins, if that is not the one of the work step before it.
    """

    kind: StepKind
    planned_seconds: float
    exercise: str | None = None
    side: Side | None = None
    direction: Direction | None = None
    set: int = 1
    sets: int = 1
    reps: int = 0
    hold_seconds: float = 0
    phases: tuple[tuple[Phase, float], ...] = field(default=())
    rung: int = 0
    least_seconds: float | None = None
    comes_from: Posture | None = None

    @property
    def rep_seconds(self) -> float:
        return sum(seconds for _, seconds in self.phases)

    @property
    def is_counted(self) -> bool:
        """Whether this is work in reps, circles, breaths or steps, and not a plain hold."""
        return self.reps > 1 or len(self.phases) > 1


@dataclass(frozen=True, slots=True)
class Plan:
    routine_id: str
    routine_name: str
    steps: tuple[Step, ...]

    @property
    def seconds(self) -> float:
        return sum(step.planned_seconds for step in self.steps)

    @property
    def starts(self) -> tuple[float, ...]:
        """When each step begins, in seconds from the start, if nobody pauses."""
        return tuple(accumulate((step.planned_seconds for step in self.steps[:-1]), initial=0.0))

    @property
    def works(self) -> tuple[int, ...]:
        """The indexes of the work steps."""
        return tuple(i for i, step in enumerate(self.steps) if step.kind is StepKind.WORK)


def index_of_lead_in(plan: Plan, index: int) -> int:
    """That of the step before a work step; any other step is its own lead-in."""
    return max(0, index - 1) if plan.steps[index].kind is StepKind.WORK else index


def next_work(plan: Plan, index: int) -> Step | None:
    return next((step for step in plan.steps[index:] if step.kind is StepKind.WORK), None)


def is_left_out(plan: Plan, index: int, spread: Collection[str]) -> bool:
    """Whether step `index` is of, or leads to, an exercise in which pain spread."""
    work = next_work(plan, index)
    return work is not None and work.exercise in spread


def steps_ahead(plan: Plan, index: int, spread: Collection[str]) -> Iterator[int]:
    """The indexes of the steps after `index`, without those that are left out."""
    return (i for i in range(index + 1, len(plan.steps)) if not is_left_out(plan, i, spread))


def work_before(plan: Plan, index: int) -> Step | None:
    return next((step for step in reversed(plan.steps[:index]) if step.kind is StepKind.WORK), None)


def after_exercise(plan: Plan, index: int) -> int:
    """The index of the first step after the exercise of step `index`; the number of steps if there is none."""
    exercise, after = plan.steps[index].exercise, index + 1
    while after < len(plan.steps) and _goes_on_with(plan.steps[after], exercise):
        after += 1
    return after


def _goes_on_with(step: Step, exercise: str | None) -> bool:
    return step.exercise == exercise and step.kind is not StepKind.GET_READY


def work_seconds(phases: tuple[tuple[Phase, float], ...], reps: int) -> float:
    """Seconds of `reps` reps; there is no rest after the last one."""
    rest = sum(seconds for phase, seconds in phases if phase is Phase.REST)
    return sum(seconds for _, seconds in phases) * reps - rest


def one_form_easier(plan: Plan, index: int, exercises: Mapping[str, Exercise]) -> Plan:
    """The plan with the exercise of step `index` one form easier, from there on, in all its steps of the same form.

    The amounts stay the same. If there is no easier form, so does the plan.
    """
    step = plan.steps[index]
    if step.exercise is None or step.rung <= rung_numbers(exercises[step.exercise])[0]:
        return plan
    same = step.exercise, step.rung
    steps = (replace(each, rung=each.rung - 1) if (each.exercise, each.rung) == same else each for each in plan.steps)
    return replace(plan, steps=tuple(steps))


def lay_out(routine: Routine, exercises: Mapping[str, Exercise], timing: Timing) -> Plan:
    """The plan of a session. `exercises` must contain every exercise of the routine."""
    return Plan(routine.id, routine.name, tuple(_steps(routine, exercises, timing)))


@dataclass(slots=True)
class _Way:
    """What is known on the way to the next exercise: the one before it, the rests and waits between them, and whether a
    band is on.
    """

    posture: Posture | None = None
    rest: float = 0
    waits: bool = False
    banded: bool = False


def _steps(routine: Routine, exercises: Mapping[str, Exercise], timing: Timing) -> Iterator[Step]:
    """The steps of the routine; there is no rest or wait after the last set."""
    way = _Way(waits=timing.wait_for_me)
    for item in routine.items:
        if isinstance(item, RestItem):
            way.rest += item.seconds
        elif isinstance(item, WaitItem):
            way.waits = True
        else:
            exercise = exercises[item.exercise]
            yield from _exercise_steps(exercise, item, way, timing)
            last = in_form(exercise, item.dose.right.rung)
            way = _Way(last.posture, waits=timing.wait_for_me, banded=Kit.LOOP_BAND in last.kit)


def _way_in(exercise: Exercise, work: Step, way: _Way, timing: Timing) -> Iterator[Step]:
    """The steps before an exercise: the part of a rest that is longer than the lead-in, a wait if one is wanted or a
    band goes on, and the lead-in.
    """
    form = in_form(exercise, work.rung)
    ready = get_ready_seconds(way.posture, form.posture, timing)
    if way.rest > ready:
        yield Step(StepKind.REST, way.rest - ready, least_seconds=way.rest)
    yield _lead_in(StepKind.GET_READY, ready, work)
    if way.waits or (Kit.LOOP_BAND in form.kit and not way.banded):
        yield _lead_in(StepKind.WAIT, 0, work)


def _exercise_steps(exercise: Exercise, item: ExerciseItem, way: _Way, timing: Timing) -> Iterator[Step]:
    before: Step | None = None
    for work in _works(exercise, item):
        if before is None:
            yield from _way_in(exercise, work, way, timing)
        elif before.set != work.set:
            rest = max(item.dose.rest_seconds, COUNT_IN_SECONDS, _moving_seconds(exercise, before, work, timing))
            yield _lead_in(StepKind.REST, rest, work)
        else:
            direction = timing.change_direction if before.side is work.side else 0
            seconds = max(direction, _moving_seconds(exercise, before, work, timing))
            yield _lead_in(StepKind.CHANGE_SIDE, seconds, work)
        yield work
        before = work


def _moving_seconds(exercise: Exercise, before: Step, after: Step, timing: Timing) -> float:
    """Seconds to get from one work step to the next: to the other side, or into another posture; 0 if both stay."""
    was, then = (in_form(exercise, work.rung).posture for work in (before, after))
    across = 0 if before.side is after.side else timing.change_side + exercise.change_side_longer
    return across if was is then else max(across, get_ready_seconds(was, then, timing))


def _works(exercise: Exercise, item: ExerciseItem) -> Iterator[Step]:
    sides: tuple[Side | None, ...] = (Side.LEFT, Side.RIGHT) if exercise.has_sides else (None,)
    directions: tuple[Direction | None, ...] = DIRECTIONS.get(exercise.kind, (None,))
    for number in range(1, item.dose.sets + 1):
        for side in sides:
            amount = amount_for(item.dose, side)
            phases = rep_phases(exercise, item.dose, side)
            for direction in directions:
                yield Step(
                    StepKind.WORK,
                    work_seconds(phases, amount.reps),
                    exercise=exercise.id,
                    side=side,
                    direction=direction,
                    set=number,
                    sets=item.dose.sets,
                    reps=amount.reps,
                    hold_seconds=amount.hold_seconds,
                    phases=phases,
                    rung=amount.rung,
                )


def _lead_in(kind: StepKind, seconds: float, work: Step) -> Step:
    return Step(
        kind,
        seconds,
        exercise=work.exercise,
        side=work.side,
        direction=work.direction,
        set=work.set,
        sets=work.sets,
        rung=work.rung,
        least_seconds=seconds,
    )
