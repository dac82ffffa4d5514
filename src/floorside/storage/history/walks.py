"""Makes the record of a walk, a session without exercises."""

import uuid
from datetime import UTC, date, datetime, time, timedelta

from floorside.domain.session.record import SessionOutcome, SessionRecord

#: The routine id of a walk. A routine with that id is no walk.
WALK = "walk"

#: A walk of an earlier day is stored with this time, noon, since the real one is not known.
NOON = time(12)


def new_walk(name: str, minutes: int, pain: int | None, on: date, now: datetime, zone: str) -> SessionRecord:
    """A walk that has ended. `name`: its name in the history. `pain`: during or after it. `on`: a local date up to
    today.

    `now`: aware, local time.
    """
    offset = now.utcoffset()
    if offset is None:
        raise ValueError("now needs a zone")
    lasted = timedelta(minutes=minutes)
    started = datetime.combine(on, NOON, now.tzinfo)
    if on == now.date():
        started = max(datetime.combine(on, time(), now.tzinfo), now - lasted)
    return SessionRecord(
        id=str(uuid.uuid4()),
        routine_id=WALK,
        routine_name=name,
        started=started.astimezone(UTC),
        ended=(started + lasted).astimezone(UTC),
        utc_offset_seconds=int(offset.total_seconds()),
        zone=zone,
        local_date=on,
        outcome=SessionOutcome.COMPLETED,
        active_seconds=0.0,
        pain_before=None,
        pain_worst=pain,
        pain_after=None,
        note="",
        sets=(),
        walk_minutes=minutes,
    )
