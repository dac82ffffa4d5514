"""The words of the calendar: a day with what was done, and the days that are shown."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from floorside.domain.self_care.period_numbers import HALF_YEAR
from floorside.storage.history.session_list import Day
from floorside.ui.history.charts.calendar_range import DayRange
from floorside.ui.history.charts.pictures import month_name
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import plain_date

#: From this share of the routine on, a day has the darkest shade.
WHOLE = 0.9


def day_words(day: date, done: Day | None, today: date) -> str:
    """ "Today: 12 min", "Thu 19 Nov: 8 min, part of the routine", "Wed 18 Nov: no session"."""
    said = words.day(day, today)
    if done is None:
        return QCoreApplication.translate("CalendarGrid", "{day}: no session").format(day=said)
    if not done.counts:
        return QCoreApplication.translate("CalendarGrid", "{day}: a session in which nothing was done").format(day=said)
    form = QCoreApplication.translate("CalendarGrid", "{day}: {minutes}")
    if done.times > 1:
        form = QCoreApplication.translate("CalendarGrid", "{day}: %n times, {minutes} in all", None, done.times)
    elif done.fraction < WHOLE:
        form = QCoreApplication.translate("CalendarGrid", "{day}: {minutes}, part of the routine")
    return form.format(day=said, minutes=words.duration(done.seconds))


def range_words(shown: DayRange, is_month: bool, today: date) -> str:
    """ "November", "The last half year", "1 Dec 2025 – 31 May 2026"."""
    if is_month:
        return words.capital(month_name(shown.first, today))
    is_half_year = shown.last - shown.first >= timedelta(weeks=HALF_YEAR, days=-1)
    if is_half_year and shown.last >= today:
        return QCoreApplication.translate("HalfYear", "The last half year")
    return f"{plain_date(shown.first)} – {plain_date(min(shown.last, today))}"


def count_words(title: str, days: int) -> str:
    """ "The last half year: 3 days with a session"."""
    said = (
        QCoreApplication.translate("CalendarGrid", "{time}: 1 day with a session")
        if days == 1
        else QCoreApplication.translate("CalendarGrid", "{time}: %n days with a session", None, days)
    )
    return said.format(time=title)
