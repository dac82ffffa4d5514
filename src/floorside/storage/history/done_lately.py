"""How often and when each exercise was done of late, in one query."""

from datetime import date

from floorside.domain.session.fit_minutes import DoneLately
from floorside.storage.database.database import Database


def done_lately(database: Database, since: date, until: date) -> dict[str, DoneLately]:
    """Both days included. An exercise that was not done then has no entry."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT exercise, max(local_date), count(DISTINCT session) FROM sessions JOIN sets ON session = key
            WHERE deleted IS NULL AND local_date BETWEEN ? AND ? AND sets.outcome != 'skipped' AND done_reps > 0
            GROUP BY exercise""",
            (since.isoformat(), until.isoformat()),
        ).fetchall()
    return {exercise: DoneLately(date.fromisoformat(last), times) for exercise, last, times in rows}
