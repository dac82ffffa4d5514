"""Reads what the page for a physiotherapist needs from the history."""

from collections.abc import Sequence
from datetime import date, timedelta

from floorside.domain.exercise import Condition
from floorside.domain.self_care.physio_numbers import LEAD, physio_report
from floorside.domain.self_care.physio_report import Report
from floorside.storage.database.database import Database
from floorside.storage.history.activities import activities
from floorside.storage.history.questionnaires import roland_morris_history
from floorside.storage.history.session_list import earliest_day
from floorside.storage.history.sessions import History

#: What a physiotherapist asks for, unless the person chooses otherwise (a design decision).
USUAL_WEEKS = 26


def half_year_before(today: date) -> date:
    return today - timedelta(weeks=USUAL_WEEKS, days=-1)


def read_report(
    database: Database, conditions: Sequence[Condition], since: date | None, today: date, week_begins: int
) -> Report:
    """`since`: None for the whole history. Other threads may use the database in between.

    Raises sqlite3.Error, OSError, or ValueError for a damaged value.
    """
    earliest = None if since is None or since - date.min < LEAD else since - LEAD
    return physio_report(
        (each for portion in History(database).portions(earliest) for each in portion),
        since,
        today,
        roland_morris_history(database),
        activities(database),
        conditions,
        week_begins,
        earliest_day(database),
    )
