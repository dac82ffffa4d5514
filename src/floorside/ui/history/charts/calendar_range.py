"""Which days the calendar shows: a month, or as many weeks as fit."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from floorside.domain.training_week import week_start


class DayRange(NamedTuple):
    """The first and the last day that are shown. The last may be in the future."""

    first: date
    last: date

    def weeks(self, first_weekday: int) -> int:
        """The number of weeks that have a day in it."""
        return (week_start(self.last, first_weekday) - week_start(self.first, first_weekday)).days // 7 + 1


def month_of(day: date) -> DayRange:
    return DayRange(day.replace(day=1), day.replace(day=_days_in_month(day.year, day.month)))


def weeks_with(day: date, today: date, weeks: int, first_weekday: int) -> DayRange:
    """So many whole weeks, with that day in them. They end with the week of `today`, or a multiple of as many weeks
    before it, so that each day has one place.
    """
    this_week = week_start(today, first_weekday)
    pages = (this_week - week_start(day, first_weekday)).days // 7 // weeks
    last_week = this_week - timedelta(weeks=pages * weeks)
    return DayRange(last_week - timedelta(weeks=weeks - 1), last_week + timedelta(days=6))


def months_later(day: date, months: int) -> date:
    """The same day of another month, or that month's last day. `months` may be negative."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, _days_in_month(year, month + 1)))


def _days_in_month(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]
