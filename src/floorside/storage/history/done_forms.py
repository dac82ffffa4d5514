"""How much was done so far, and which exercises recently in which form: it decides how much the voice explains them."""

from datetime import date

from floorside.domain.speech.experience import FIRST_SESSIONS, DoneForm, Experience, first_needed, known_forms
from floorside.storage.database.database import Database

#: Of a history of years only the last sessions are read: CROSS JOIN keeps SQLite from going through all sets instead.
DONE_FORMS = """
    SELECT session, local_date, exercise, rung, max(sets.outcome = 'hurt')
    FROM sessions CROSS JOIN sets ON session = key
    WHERE deleted IS NULL AND NOT elsewhere AND local_date >= ? AND sets.outcome != 'skipped'
    GROUP BY session, exercise, rung ORDER BY started, session"""


def done_forms(database: Database, since: date) -> list[DoneForm]:
    """The forms that were done, the earliest session first. A skipped set counts only if something hurt on the way to
    it.
    """
    with database.reading() as connection:
        rows = connection.execute(
            DONE_FORMS,
            (since.isoformat(),),
        ).fetchall()
    return [DoneForm(key, date.fromisoformat(on), exercise, rung, bool(hurt)) for key, on, exercise, rung, hurt in rows]


def sessions_up_to(database: Database, most: int) -> int:
    """The number of sessions that the program led, counted up to `most`, so that a long history takes no longer than a
    short one.
    """
    with database.reading() as connection:
        row = connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM sessions "
            "WHERE deleted IS NULL AND walk_minutes IS NULL AND NOT elsewhere LIMIT ?)",
            (most,),
        ).fetchone()
    return int(row[0])


def experience(database: Database, today: date) -> Experience:
    """The person's experience on that day, from the history."""
    known = known_forms(done_forms(database, first_needed(today)), today)
    return Experience(known, newcomer=sessions_up_to(database, FIRST_SESSIONS) < FIRST_SESSIONS)
