"""Sessions for tests, with literal times."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.session.plan import Plan, Step, StepKind
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord
from floorside.storage.database.database import open_database
from floorside.storage.history.sessions import History

START = datetime(2026, 11, 16, 6, 40, 0, 250000, tzinfo=UTC)

PLAN = Plan(
    "full",
    "Hip & back, full",
    (
        Step(StepKind.GET_READY, 20, "figure-four", Side.LEFT),
        Step(StepKind.WORK, 30, "figure-four", Side.LEFT, reps=1, hold_seconds=30, phases=((Phase.HOLD, 30.0),)),
        Step(StepKind.CHANGE_SIDE, 8, "figure-four", Side.RIGHT),
        Step(StepKind.WORK, 35, "figure-four", Side.RIGHT, reps=1, hold_seconds=35, phases=((Phase.HOLD, 35.0),)),
        Step(StepKind.GET_READY, 12, "hip-circles", Side.LEFT, Direction.FORWARD),
        Step(StepKind.WORK, 40, "hip-circles", Side.LEFT, Direction.FORWARD, reps=10, phases=((Phase.CIRCLE, 4.0),)),
    ),
)

LEFT = SetRecord(
    1, "figure-four", Side.LEFT, None, 1, SetAmount(1, 30.0, 30.0), SetAmount(1, 30.0, 30.0), SetOutcome.DONE
)
RIGHT = SetRecord(
    3, "figure-four", Side.RIGHT, None, 1, SetAmount(1, 35.0, 35.0), SetAmount(1, 21.5, 21.5), SetOutcome.CUT_SHORT
)
CIRCLES = SetRecord(
    5, "hip-circles", Side.LEFT, Direction.FORWARD, 1,
    SetAmount(10, 40.0, 0.0), SetAmount(10, 40.0, 0.0), SetOutcome.DONE,
)  # fmt: skip


def a_session(number: int = 0, sets: tuple[SetRecord, ...] = (LEFT, RIGHT, CIRCLES)) -> SessionRecord:
    """One a day, from 16 November 2026 on, at 07:40 in Paris; it has ended."""
    started = START + timedelta(days=number)
    return SessionRecord(
        id=f"session-{number}",
        routine_id="full",
        routine_name="Hip & back, full",
        started=started,
        ended=started + timedelta(seconds=200),
        utc_offset_seconds=3600,
        zone="Europe/Paris",
        local_date=date(2026, 11, 16) + timedelta(days=number),
        outcome=SessionOutcome.PARTIAL,
        active_seconds=151.5,
        pain_before=2,
        pain_worst=3,
        pain_after=1,
        note="",
        sets=sets,
        planned_works=3,
        planned_exercises=2,
    )


def a_walk(number: int = 0, minutes: int = 20) -> SessionRecord:
    """In the afternoon of that day."""
    started = START + timedelta(days=number, hours=9)
    return replace(
        a_session(number, ()),
        id=f"walk-{number}",
        routine_id="walk",
        routine_name="Walk",
        started=started,
        ended=started + timedelta(minutes=minutes),
        outcome=SessionOutcome.COMPLETED,
        active_seconds=0.0,
        pain_before=None,
        pain_worst=2,
        pain_after=None,
        planned_works=0,
        planned_exercises=0,
        walk_minutes=minutes,
    )


def an_unfinished_session(number: int = 0) -> SessionRecord:
    return replace(
        a_session(number), ended=None, outcome=SessionOutcome.UNFINISHED, active_seconds=0.0, pain_after=None, sets=()
    )


def a_history(folder: Path, sessions: int = 0) -> History:
    history = History(open_database(folder / "history.db"))
    for number in range(sessions):
        history.begin(a_session(number), None)
    return history
