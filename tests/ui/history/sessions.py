"""Sessions for a history."""

from datetime import UTC, datetime, timedelta

from floorside.domain.exercise import Direction, Side
from floorside.domain.session.record import Hurt, SessionOutcome, SessionRecord, SetAmount, SetOutcome, SetRecord

FIRST = datetime(2026, 11, 21, 6, 40, tzinfo=UTC)

TILT = SetRecord(1, "pelvic-tilt", None, None, 1, SetAmount(5, 86, 10), SetAmount(5, 86, 10), SetOutcome.DONE)
LEFT = SetRecord(
    3, "supine-figure-four", Side.LEFT, None, 1, SetAmount(1, 35, 35), SetAmount(1, 20, 20), SetOutcome.CUT_SHORT
)
CIRCLES = SetRecord(
    5,
    "hip-circles",
    Side.RIGHT,
    Direction.BACKWARD,
    1,
    SetAmount(10, 40, 0),
    SetAmount(3, 12, 0),
    SetOutcome.HURT,
    Hurt.SHARP,
)
SKIPPED = SetRecord(7, "butterfly", None, None, 1, SetAmount(1, 30, 30), SetAmount(0, 0, 0), SetOutcome.SKIPPED)


def session(
    days_ago: int = 0,
    sets: tuple[SetRecord, ...] = (TILT, LEFT, CIRCLES, SKIPPED),
    outcome: SessionOutcome = SessionOutcome.HURT,
    pain: tuple[int | None, int | None] = (3, 1),
    note: str = "",
) -> SessionRecord:
    """A session at 07:40 in Berlin, `days_ago` days before 21 November 2026."""
    started = FIRST - timedelta(days=days_ago)
    return SessionRecord(
        id=f"session-{days_ago}",
        routine_id="full",
        routine_name="Hip & back, full",
        started=started,
        ended=started + timedelta(minutes=13),
        utc_offset_seconds=3600,
        zone="Europe/Berlin",
        local_date=started.date(),
        outcome=outcome,
        active_seconds=720,
        pain_before=pain[0],
        pain_worst=None,
        pain_after=pain[1],
        note=note,
        sets=sets,
        planned_works=4,
        planned_exercises=4,
    )
