"""Transcripts of the four shipped routines, with every step and cue."""

from pathlib import Path

import pytest
from pytest_regressions.file_regression import FileRegressionFixture

from floorside.domain.session.cues import Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, Step, lay_out
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines

GOLDEN = Path(__file__).parents[2] / "golden"
CATALOGUE = load_catalogue()
ROUTINES = load_routines(CATALOGUE)


def clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes):3d}:{rest:04.1f}"


def step_line(at: float, step: Step) -> str:
    words = [step.kind.upper().replace("_", " "), step.exercise or ""]
    words += [str(part) for part in (step.side, step.direction) if part]
    if step.sets > 1:
        words.append(f"set {step.set} of {step.sets}")
    if step.reps:
        phases = " ".join(f"{phase} {seconds:g}" for phase, seconds in step.phases)
        words.append(f"{step.reps} × ({phases})")
    return f"{clock(at)}  {' '.join(word for word in words if word)}, {step.planned_seconds:g} s"


def cue_line(cue: Cue) -> str:
    detail = [str(cue.number) if cue.number else "", str(cue.phase or "")]
    return f"{clock(cue.at)}      {' '.join(part for part in (str(cue.kind), *detail) if part)}"


def transcript(plan: Plan) -> str:
    """Each step with its cues below it; times in minutes and seconds from the start."""
    engine = Engine(plan)
    events = engine.start(0) + engine.advance(plan.seconds)
    if engine.state is State.WAITING:  # for the band: it goes on at once
        events += engine.next(events[-1].at) + engine.advance(plan.seconds + 9)
    cues = [event for event in events if isinstance(event, Cue)]
    lines = [f"{plan.routine_id}: {clock(plan.seconds).strip()}"]
    for index, (at, step) in enumerate(zip(plan.starts, plan.steps, strict=True)):
        lines += ["", step_line(at, step), *(cue_line(cue) for cue in cues if cue.step == index)]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("routine_id", ["full", "short", "flare", "chair"])
def test_transcript(routine_id: str, file_regression: FileRegressionFixture) -> None:
    plan = lay_out(ROUTINES[routine_id], CATALOGUE.exercises, Timing())
    file_regression.check(transcript(plan), encoding="utf-8", fullpath=GOLDEN / f"{routine_id}.txt")
