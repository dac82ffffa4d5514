"""Small exercises and plans, and functions that read an engine's output, for the domain's tests."""

from floorside.domain.exercise import Amount, Area, Dose, DoseKind, DoseRange, Exercise, Kit, Phase, Posture, Range
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem
from floorside.domain.session.cues import Cue
from floorside.domain.session.engine import Engine
from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.run_state import Event, SetRecorded
from floorside.domain.session.timing import Timing


def exercise(
    exercise_id: str,
    kind: DoseKind = DoseKind.HOLD,
    posture: Posture = Posture.SUPINE,
    *,
    has_sides: bool = False,
    default: Dose | None = None,
) -> Exercise:
    dose = default or Dose(Amount(1, 30), Amount(1, 30))
    return Exercise(
        exercise_id,
        Area.CORE,
        posture,
        (Kit.MAT,),
        kind,
        has_sides,
        dose,
        DoseRange(Range(1, 15), Range(5, 90)),
        (),
    )


LIFT = {Phase.UP: 2.0, Phase.DOWN: 2.0, Phase.REST: 1.0}
EXERCISES = {
    each.id: each
    for each in (
        exercise("stretch", has_sides=True),
        exercise("plank", posture=Posture.PRONE),
        exercise("lift", DoseKind.REPS),
        exercise("circle", DoseKind.CIRCLES, Posture.HANDS_AND_KNEES, has_sides=True),
        exercise("walk", DoseKind.STEPS, Posture.STANDING),
        exercise("breathe", DoseKind.BREATHS, Posture.FLOOR_SITTING),
    )
}


def same(reps: int, hold: float, sets: int = 1, rest: float = 0, tempo: dict[Phase, float] | None = None) -> Dose:
    """A dose alike on both sides."""
    return Dose(Amount(reps, hold), Amount(reps, hold), sets, rest, tempo or {})


def plan_of(*items: RoutineItem, timing: Timing | None = None) -> Plan:
    return lay_out(Routine("test", "Test", "", items), EXERCISES, timing or Timing())


#: 20 s get ready, 30 s left, 8 s change, 40 s right; 5 s ready, 3 reps of 2+1+2(+1 rest) s: 17 s.
STRETCH_AND_LIFT = plan_of(
    ExerciseItem("stretch", Dose(Amount(1, 30), Amount(1, 40))),
    ExerciseItem("lift", same(3, 1, tempo=LIFT)),
)
#: A wait before a work, and one between two exercises.
WAITING = plan_of(
    ExerciseItem("stretch", same(1, 30)),
    WaitItem(),
    RestItem(15),
    ExerciseItem("plank", same(1, 10, sets=2, rest=20)),
    timing=Timing(wait_for_me=True),
)


def started(plan: Plan = STRETCH_AND_LIFT, at: float = 0) -> Engine:
    engine = Engine(plan)
    engine.start(at)
    return engine


def said(events: list[Event]) -> list[tuple[float, str]]:
    """The cues among the events, as (time, kind)."""
    return [(round(event.at, 6), str(event.kind)) for event in events if isinstance(event, Cue)]


def outcomes(engine: Engine) -> list[tuple[int, str, float]]:
    """(position, outcome, seconds done) of each record."""
    return [(record.position, str(record.outcome), record.done.seconds) for record in engine.records]


def finished(events: list[Event]) -> list[SetRecorded]:
    return [event for event in events if isinstance(event, SetRecorded)]
