"""The queries of the history page. They load no set that the page does not show."""

from datetime import date, datetime, timedelta, timezone
from typing import NamedTuple

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import ToldSession
from floorside.domain.session.record import Hurt, SessionOutcome
from floorside.storage.database.database import Database
from floorside.storage.history.rows import time_from


class Summary(NamedTuple):  # NamedTuples here are faster to import than dataclasses, and every start imports them
    """One session as a line of a list. `started`: local time, with the offset of that time.

    `seconds`: how long it took. A walk has `walk_minutes`, and its pain is `pain_worst`. `elsewhere`: the person did it
    without the program. `begun_exercises`: how many exercises something was done of; `in_full`: nothing was left of any
    set, even of one that hurt. `hurt_exercise`: the first in which pain spread, else in which something hurt.
    `has_other_values`: another computer has different values, and the person has not chosen yet. `deleted`: only the
    disk has it still.
    """

    id: str
    routine_id: str
    routine_name: str
    started: datetime
    local_date: date
    outcome: SessionOutcome
    seconds: float
    pain_before: int | None
    pain_after: int | None
    note: str
    planned_exercises: int
    begun_exercises: int
    hurt_exercise: str | None
    hurt: Hurt | None
    has_other_values: bool = False
    walk_minutes: int | None = None
    pain_worst: int | None = None
    elsewhere: bool = False
    in_full: bool = True
    deleted: bool = False


class Totals(NamedTuple):
    """`sessions`: those of exercises; `walks`; and the seconds of both together, of each one as rounded as its
    line says it, so that the lines add up to the whole.
    """

    sessions: int
    walks: int
    seconds: float


class Day(NamedTuple):
    """One local date. `fraction` (0–1): the share of the planned sets that were done, in the best session of the
    day; 1 with a walk. `times`: how many sessions and walks. `counts`: as a day of the week, since something was done.
    """

    local_date: date
    seconds: float
    fraction: float
    times: int = 1
    counts: bool = True


class DoneAmount(NamedTuple):
    """The best set of one exercise and side on one day."""

    local_date: date
    side: Side | None
    reps: int
    hold_seconds: float


#: As `begun_sets` of the domain.
_BEGUN = "sets.outcome != 'skipped' AND done_reps > 0"
#: As `was_begun` of the domain, and not `is_part`.
_IN_FULL = "(sets.outcome = 'done' OR sets.outcome = 'hurt' AND done_reps > 0 AND done_seconds >= planned_seconds)"
#: As `words.duration` rounds it.
_SAID_SECONDS = "CASE WHEN active_seconds < 60 THEN active_seconds ELSE 60 * CAST(active_seconds / 60 + 0.5 AS INT) END"
_SECONDS = "coalesce(60.0 * walk_minutes, active_seconds)"

#: Where pain spread comes first, since it says most about the day.
_WHAT_HURT = "hurt IS 'spreading' DESC, position"

_SUMMARIES = f"""
    WITH page AS (
        SELECT key FROM sessions WHERE deleted IS NULL ORDER BY started DESC, key DESC LIMIT ? OFFSET ?
    )
    SELECT id, routine_id, routine_name, started, utc_offset_seconds, local_date, outcome, {_SECONDS},
        pain_before, pain_after, note, planned_exercises,
        (SELECT count(DISTINCT exercise) FROM sets WHERE session = key AND {_BEGUN}),
        (SELECT exercise FROM sets WHERE session = key AND outcome = 'hurt' ORDER BY {_WHAT_HURT} LIMIT 1),
        (SELECT hurt FROM sets WHERE session = key AND outcome = 'hurt' ORDER BY {_WHAT_HURT} LIMIT 1),
        EXISTS (SELECT 1 FROM other_values WHERE session = key), walk_minutes, pain_worst, elsewhere,
        NOT EXISTS (SELECT 1 FROM sets WHERE session = key AND NOT {_IN_FULL})
    FROM sessions WHERE key IN page ORDER BY started DESC, key DESC"""


def summaries(database: Database, limit: int = 50, offset: int = 0) -> list[Summary]:
    """The sessions, the latest first."""
    with database.reading() as connection:
        rows = connection.execute(_SUMMARIES, (limit, offset)).fetchall()
    return [
        Summary(
            id=row[0],
            routine_id=row[1],
            routine_name=row[2],
            started=local_time(row[3], row[4]),
            local_date=date.fromisoformat(row[5]),
            outcome=SessionOutcome(row[6]),
            seconds=row[7],
            pain_before=row[8],
            pain_after=row[9],
            note=row[10],
            planned_exercises=row[11],
            begun_exercises=row[12],
            hurt_exercise=row[13],
            hurt=None if row[14] is None else Hurt(row[14]),
            has_other_values=bool(row[15]),
            walk_minutes=row[16],
            pain_worst=row[17],
            elsewhere=bool(row[18]),
            in_full=bool(row[19]),
        )
        for row in rows
    ]


def totals(database: Database) -> Totals:
    with database.reading() as connection:
        row = connection.execute(
            "SELECT count(*) - count(walk_minutes), count(walk_minutes), "
            f"total({_SAID_SECONDS}) + 60 * total(walk_minutes) "
            "FROM sessions INDEXED BY sessions_by_start WHERE deleted IS NULL"
        ).fetchone()
    return Totals(*row)


def days(database: Database, since: date, until: date = date.max) -> list[Day]:
    """Each local date with a session in that time, the earliest first."""
    with database.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT local_date, sum({_SECONDS}), max(CASE WHEN walk_minutes IS NOT NULL THEN 1.0 ELSE
                1.0 * (SELECT count(*) FROM sets WHERE session = key AND outcome = 'done') / max(planned_works, 1) END),
                count(*),
                max(walk_minutes IS NOT NULL OR EXISTS (SELECT 1 FROM sets WHERE session = key AND {_BEGUN}))
            FROM sessions WHERE deleted IS NULL AND local_date BETWEEN ? AND ?
            GROUP BY local_date ORDER BY local_date""",
            (since.isoformat(), until.isoformat()),
        ).fetchall()
    return [Day(date.fromisoformat(row[0]), row[1], min(1.0, row[2]), row[3], bool(row[4])) for row in rows]


def done_amounts(
    database: Database,
    since: date | None,
    until: date = date.max,
    exercise: str | None = None,
    *,
    with_hurt: bool = True,
) -> dict[str, list[DoneAmount]]:
    """The growth of each exercise, or of one: the best set of each day and side in that time, without skipped ones.

    The earliest day first. An exercise without a set is left out. `with_hurt`: the sets that hurt count, too.
    """
    days = ("" if since is None else since.isoformat(), until.isoformat())
    with database.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT exercise, local_date, side, max(done_reps), max(done_hold_seconds)
            FROM sessions JOIN sets ON session = key
            WHERE deleted IS NULL AND local_date BETWEEN ? AND ? AND {_BEGUN}
                {"" if exercise is None else "AND exercise = ?"}
                {"" if with_hurt else "AND sets.outcome != 'hurt'"}
            GROUP BY local_date, exercise, side ORDER BY local_date, exercise, side""",
            days if exercise is None else (*days, exercise),
        ).fetchall()
    found: dict[str, list[DoneAmount]] = {}
    for exercise, day, side, reps, hold in rows:
        amount = DoneAmount(date.fromisoformat(day), None if side is None else Side(side), reps, hold)
        found.setdefault(exercise, []).append(amount)
    return found


def done_values(
    database: Database, exercise: str, *, is_held: bool, since: date | None = None
) -> list[tuple[date, Side | None, float]]:
    """Every set of one exercise, without skipped ones: its day, its side, and the seconds of its hold or its reps."""
    with database.reading() as connection:
        rows = connection.execute(
            f"""
            SELECT local_date, side, {"done_hold_seconds" if is_held else "done_reps"}
            FROM sessions INDEXED BY sessions_by_date CROSS JOIN sets ON session = key
            WHERE deleted IS NULL AND local_date >= ? AND exercise = ? AND {_BEGUN}
            ORDER BY local_date""",
            ("" if since is None else since.isoformat(), exercise),
        ).fetchall()
    sides = {None: None, "left": Side.LEFT, "right": Side.RIGHT}
    return [(date.fromisoformat(day), sides[side], value) for day, side, value in rows]


def told_sessions(database: Database, since: date | None = None) -> list[ToldSession]:
    """What was said about each session since then, the earliest first."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT local_date, walk_minutes, pain_before, pain_worst, pain_after, pain_morning
            FROM sessions INDEXED BY sessions_by_date WHERE deleted IS NULL AND local_date >= ?
            ORDER BY local_date, started, key""",
            ("" if since is None else since.isoformat(),),
        ).fetchall()
    return [ToldSession(date.fromisoformat(day), *rest) for day, *rest in rows]


def walked_minutes(database: Database, since: date | None = None) -> list[DoneAmount]:
    """The minutes walked on each day since then, as reps; the earliest day first."""
    with database.reading() as connection:
        rows = connection.execute(
            """
            SELECT local_date, sum(walk_minutes) FROM sessions INDEXED BY sessions_by_date
            WHERE deleted IS NULL AND local_date >= ? AND walk_minutes IS NOT NULL
            GROUP BY local_date ORDER BY local_date""",
            ("" if since is None else since.isoformat(),),
        ).fetchall()
    return [DoneAmount(date.fromisoformat(day), None, minutes, 0.0) for day, minutes in rows]


def done_exercises(database: Database) -> set[str]:
    """The ids of all exercises that were ever done."""
    with database.reading() as connection:
        rows = connection.execute(
            f"SELECT DISTINCT exercise FROM sets WHERE {_BEGUN} "
            "AND session NOT IN (SELECT key FROM sessions WHERE deleted IS NOT NULL)"
        )
        return {exercise for (exercise,) in rows}


def earliest_day(database: Database) -> date | None:
    """The day of the first session."""
    with database.reading() as connection:
        (day,) = connection.execute("SELECT min(local_date) FROM sessions WHERE deleted IS NULL").fetchone()
    return None if day is None else date.fromisoformat(day)


def months(database: Database) -> list[date]:
    """The first day of each month that has a session, the latest first."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT DISTINCT substr(local_date, 1, 7) FROM sessions INDEXED BY sessions_by_date "
            "WHERE deleted IS NULL ORDER BY 1 DESC"
        ).fetchall()
    return [date.fromisoformat(f"{month}-01") for (month,) in rows]


def latest_day(database: Database, up_to: date) -> date | None:
    """The day of the last session up to that day."""
    with database.reading() as connection:
        (day,) = connection.execute(
            "SELECT max(local_date) FROM sessions WHERE deleted IS NULL AND local_date <= ?", (up_to.isoformat(),)
        ).fetchone()
    return None if day is None else date.fromisoformat(day)


def sessions_later_than(database: Database, session: str) -> int | None:
    """The number of sessions before this one in a list with the latest first; None if it is gone."""
    with database.reading() as connection:
        row = connection.execute(
            """
            SELECT (SELECT count(*) FROM sessions WHERE deleted IS NULL AND (started, key) > (one.started, one.key))
            FROM sessions AS one WHERE id = ? AND deleted IS NULL""",
            (session,),
        ).fetchone()
    return None if row is None else int(row[0])


def sessions_later_than_day(database: Database, day: date) -> int:
    """The number of sessions before the first one of this local date, in a list with the latest first."""
    with database.reading() as connection:
        (count,) = connection.execute(
            """
            SELECT count(*) FROM sessions WHERE deleted IS NULL AND started > (
                SELECT max(started) FROM sessions WHERE deleted IS NULL AND local_date = ?)""",
            (day.isoformat(),),
        ).fetchone()
    return int(count)


def local_time(utc_text: str, utc_offset_seconds: int) -> datetime:
    return time_from(utc_text).astimezone(timezone(timedelta(seconds=utc_offset_seconds)))
