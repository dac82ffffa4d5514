"""When the person wants to do their routine: the days of the week, and the time."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, time, timedelta

DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class WeeklyTime:
    """`days`: their numbers, 0 is Monday; none means never. `at`: in local time, wherever the person is."""

    days: Collection[int]
    at: time


def next_time(when: WeeklyTime, now: datetime) -> datetime | None:
    """The first such moment that is not over, in the zone of `now`, the person's; None without days."""
    for later in range(DAYS_OF_A_WEEK + 1):
        day = now.date() + timedelta(days=later)
        moment = datetime.combine(day, when.at, now.tzinfo)
        if day.weekday() in when.days and moment >= now:
            return moment
    return None
