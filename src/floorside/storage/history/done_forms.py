"""Which exercises were done recently, and in which form, which decides how much the voice explains them."""

from datetime import date

from floorside.domain.speech.experience import FIRST_SESSIONS, DoneForm, Experience, first_needed, known_forms
from floorside.storage.database.database import Database
from floorside.storage.history.session_list import sessions_up_to

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


def experience(database: Database, today: date) -> Experience:
    """The person's experience on that day, from the history."""
    known = known_forms(done_forms(database, first_needed(today)), today)
    return Experience(known, newcomer=sessions_up_to(database, FIRST_SESSIONS) < FIRST_SESSIONS)
