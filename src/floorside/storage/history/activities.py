"""The person's own activities and their ratings, as rows.

Each function is one transaction, and raises sqlite3.Error or OSError if the disk refuses.
"""

import sqlite3
from datetime import date, datetime

from floorside.domain.self_care.activities import Activity, Difference, Rating
from floorside.storage.database.database import Database
from floorside.storage.history.changes import KEPT_DELETED


def activities(database: Database) -> list[Activity]:
    """Those that are not removed, the earliest first."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT id, name, local_date FROM activities WHERE removed IS NULL AND name <> '' "
            "ORDER BY local_date, rowid"
        ).fetchall()
        return [Activity(id_, name, date.fromisoformat(on), None, _ratings(connection, id_)) for id_, name, on in rows]


def write_difference(database: Database, difference: Difference) -> None:
    """Each row counts how often it was written, by which two computers know the later version."""
    with database.transaction() as connection:
        for each in difference.activities:
            removed = None if each.removed is None else each.removed.isoformat()
            connection.execute(
                "INSERT INTO activities (id, name, local_date, removed) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET name = excluded.name, removed = excluded.removed, edits = edits + 1",
                (each.id, each.name, each.since.isoformat(), removed),
            )
        connection.executemany(
            "INSERT INTO activity_ratings (activity, local_date, rating) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET rating = excluded.rating, edits = edits + 1",
            [(each.activity, each.on.isoformat(), each.value) for each in difference.ratings],
        )


def forget_removed(database: Database, now: datetime) -> None:
    """Of activities that were removed long ago keep only that they were, so that no other computer brings them back."""
    with database.transaction() as connection:
        limit = ((now - KEPT_DELETED).date().isoformat(),)
        connection.execute("UPDATE activities SET name = '', edits = edits + 1 WHERE removed < ? AND name <> ''", limit)
        connection.execute("DELETE FROM activity_ratings WHERE activity IN (SELECT id FROM activities WHERE name = '')")


def _ratings(connection: sqlite3.Connection, activity: str) -> tuple[Rating, ...]:
    rows = connection.execute(
        "SELECT local_date, rating FROM activity_ratings WHERE activity = ? AND rating IS NOT NULL ORDER BY local_date",
        (activity,),
    )
    return tuple(Rating(date.fromisoformat(on), value) for on, value in rows)
