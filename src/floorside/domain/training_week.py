"""The training week: days done of the number wanted, and when the program recommends a day of rest. It counts no
streaks.

Days are local dates. A week begins on `first`, 0 for Monday to 6 for Sunday, as the person is used to. Every session
with any work in it counts, completed or not, and every walk.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from floorside.domain.check_in import has_work
from floorside.domain.session.record import SessionRecord

MONDAY = 0

#: Three to five times a week, with a rest day [5].
USUAL_DAYS = 3
MOST_DAYS = 5
MOST_IN_A_ROW = 3

#: A week has an extra day if it has more days than each of so many weeks before (a design decision).
WEEKS_TO_COMPARE = 4


@dataclass(frozen=True, slots=True)
class Week:
    """How many days are done of those wanted this week. `done` may be more than `wanted`."""

    done: int
    wanted: int


def training_days(records: Iterable[SessionRecord]) -> frozenset[date]:
    """The days that count for the week."""
    return frozenset(record.local_date for record in records if has_work(record))


def exercise_days(records: Iterable[SessionRecord]) -> frozenset[date]:
    """The days with exercises; a walk needs no day of rest, and stops no increase (a design decision)."""
    return training_days(record for record in records if not record.is_walk)


def week_start(day: date, first: int = MONDAY) -> date:
    return day - timedelta(days=(day.weekday() - first) % 7)


def days_of_week(days: Iterable[date], start: date) -> int:
    return len({day for day in days if start <= day < start + timedelta(days=7)})


def this_week(days: Iterable[date], today: date, wanted: int = USUAL_DAYS, first: int = MONDAY) -> Week:
    return Week(days_of_week(days, week_start(today, first)), max(1, min(wanted, MOST_DAYS)))


def rest_day(days: Collection[date], today: date, first: int = MONDAY) -> date | None:
    """The day on which to rest: today or tomorrow, after three days in a row or five in a week; else None.

    `days`: those with exercises, here and in is_day_added.
    """
    next_day = today + timedelta(days=1) if today in days else today
    in_a_row = all(next_day - timedelta(days=back) in days for back in range(1, MOST_IN_A_ROW + 1))
    full_week = days_of_week(days, week_start(next_day, first)) >= MOST_DAYS
    return next_day if in_a_row or full_week else None


def is_day_added(days: Collection[date], today: date, first: int = MONDAY) -> bool:
    """Whether this week has more training days than any of the weeks before: doses then do not increase as well."""
    start = week_start(today, first)
    before = [days_of_week(days, start - timedelta(weeks=back)) for back in range(1, WEEKS_TO_COMPARE + 1)]
    return days_of_week(days, start) > max(before)
