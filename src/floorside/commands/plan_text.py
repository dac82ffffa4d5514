"""A plan for reading: as JSON, and as lines for a person."""

from collections.abc import Iterator, Mapping
from typing import Any

from floorside.commands.words import direction_word, phase_word, side_word, step_word
from floorside.domain.exercise import ExerciseText
from floorside.domain.session.cues import TONES, Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, Step, StepKind
from floorside.sentence import Sentence


def plan_json(plan: Plan) -> dict[str, Any]:
    """The plan as docs/data.md describes it; times and lengths are seconds from the start, if nobody pauses."""
    return {
        "routine": plan.routine_id,
        "name": plan.routine_name,
        "seconds": _short(plan.seconds),
        "steps": [_step_json(at, step) for at, step in zip(plan.starts, plan.steps, strict=True)],
        "cues": [_cue_json(cue) for cue in plan_cues(plan)],
    }


def plan_cues(plan: Plan) -> list[Cue]:
    """Every cue of a session in which nobody presses anything except to end a wait, which then takes no time."""
    engine = Engine(plan)
    events = engine.start(0)
    while (due := engine.next_deadline()) is not None or engine.state == "waiting":
        events += engine.resume(events[-1].at) if due is None else engine.advance(due)
    return [event for event in events if isinstance(event, Cue)]


def plan_lines(plan: Plan, texts: Mapping[str, ExerciseText]) -> Iterator[str]:
    yield f"{plan.routine_name}, {clock_time(plan.seconds)}"
    for at, step in zip(plan.starts, plan.steps, strict=True):
        yield f"{clock_time(at):>6}  {_step_line(step, texts)}"


def clock_time(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def _step_line(step: Step, texts: Mapping[str, ExerciseText]) -> str:
    name = texts[step.exercise].name if step.exercise else ""
    sides = [str(side_word(step.side))] if step.side else []
    way = " ".join([*sides, *([str(direction_word(step.direction))] if step.direction else [])])
    sets = str(Sentence("set {number} of {all}", number=step.set, all=step.sets)) if step.sets > 1 else ""
    parts = [name, way, sets, _amount(step)]
    what = str(step_word(step.kind))
    length = "" if step.kind is StepKind.WAIT else f"{step.planned_seconds:g} s"
    return f"{what:<12}{length:>6}  {', '.join(part for part in parts if part)}".rstrip()


def _amount(step: Step) -> str:
    if step.kind is not StepKind.WORK or not step.is_counted:
        return ""
    phases = " · ".join(f"{phase_word(phase)} {seconds:g}" for phase, seconds in step.phases)
    return f"{step.reps} × ({phases})"


def _step_json(at: float, step: Step) -> dict[str, Any]:
    return {
        "at": _short(at),
        "kind": step.kind,
        "exercise": step.exercise,
        "side": step.side,
        "direction": step.direction,
        "set": step.set,
        "sets": step.sets,
        "seconds": _short(step.planned_seconds),
        "reps": step.reps,
        "hold_seconds": _short(step.hold_seconds),
        "phases": [{"phase": phase, "seconds": _short(seconds)} for phase, seconds in step.phases],
    }


def _cue_json(cue: Cue) -> dict[str, Any]:
    return {
        "at": _short(cue.at),
        "kind": cue.kind,
        "step": cue.step,
        "number": cue.number,
        "phase": cue.phase,
        "tone": TONES.get(cue.kind),
    }


def _short(seconds: float) -> float:
    rounded = round(seconds, 3)
    return int(rounded) if rounded == int(rounded) else rounded
