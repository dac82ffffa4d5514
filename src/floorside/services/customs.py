"""How a person's system writes days and times, and which day begins their week: formats, not words. What they chose in
the settings comes first.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QLocale

from floorside.storage.files.settings import PaperSize, Settings

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
_WEEK_DAYS = {"monday": MONDAY, "saturday": SATURDAY, "sunday": SUNDAY}


class DateOrder(StrEnum):
    """Which part of a date comes first."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Customs(NamedTuple):
    """`first_weekday`: 0 for Monday to 6 for Sunday. `paper`: its size; ui/kit/paper knows that of the system."""

    first_weekday: int = MONDAY
    is_twelve_hours: bool = False
    date_order: DateOrder = DateOrder.DAY
    paper: PaperSize = "system"


def system_customs(system: QLocale | None = None) -> Customs:
    """The customs of the system's formats (LC_TIME on Linux), whatever its language is."""
    locale = system or QLocale.system()
    return Customs(
        first_weekday=locale.firstDayOfWeek().value - 1,
        is_twelve_hours="a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower(),
        date_order=_order(locale.dateFormat(QLocale.FormatType.LongFormat)),
    )


def customs_of(settings: Settings, system: QLocale | None = None) -> Customs:
    """The person's own customs."""
    usual = system_customs(system)
    return Customs(
        first_weekday=_WEEK_DAYS.get(settings.week_begins, usual.first_weekday),
        is_twelve_hours=usual.is_twelve_hours if settings.hours == "system" else settings.hours == "12",
        date_order=usual.date_order if settings.date_order == "system" else DateOrder(settings.date_order),
        paper=settings.paper,
    )


def _order(form: str) -> DateOrder:
    """The order in a long form such as "dddd, d MMMM yyyy"; the name of the weekday does not count."""
    places = {part: place for part, place in ((order, _place(form, order)) for order in DateOrder) if place >= 0}
    return min(places, key=lambda order: places[order], default=DateOrder.DAY)


def _place(form: str, order: DateOrder) -> int:
    letter = {DateOrder.DAY: "d", DateOrder.MONTH: "M", DateOrder.YEAR: "y"}[order]
    return form.replace("dddd", "").replace("ddd", "").find(letter)
