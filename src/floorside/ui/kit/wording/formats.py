"""Writes dates and times in the person's own customs; the names of days and months are words, in their language.

`use` is called once at the start, before any page is made: the customs are the same everywhere.
"""

import re
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from floorside.services.customs import Customs, DateOrder
from floorside.storage.files.settings import PaperSize

_customs = Customs()
#: In a form for dates: neither the name of a weekday nor a word in quotes.
_DAY_NUMBER = re.compile(r"(?<![d'])d(?![de])")


def use(customs: Customs) -> None:
    global _customs
    _customs = customs


def first_weekday() -> int:
    """0 for Monday to 6 for Sunday."""
    return _customs.first_weekday


def date_order() -> DateOrder:
    return _customs.date_order


def paper() -> PaperSize:
    return _customs.paper


def short_number(value: float) -> str:
    """With no more digits than it has, in the system's way: "3", "2.5", "2,5"."""
    return QLocale().toString(float(value))


def short_date(day: date) -> str:
    """ "Thu 19 Nov"."""
    return _written(day, _short_form())


def brief_date(day: date) -> str:
    """Without the weekday, where there is little room: "19 Nov"."""
    if _customs.date_order is DateOrder.DAY:
        return _written(day, QCoreApplication.translate("words", "d MMM"))
    return _written(day, QCoreApplication.translate("words", "MMM d"))


def brief_month(day: date, *, with_year: bool) -> str:
    """ "Nov", "Nov 2026"."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    form = QCoreApplication.translate("words", "{month} {year}")
    return form.format(month=month, year=day.year) if with_year else month


def long_date(day: date) -> str:
    """ "Thu 19 Nov 2026"."""
    return _written(day, _long_form())


def plain_date(day: date) -> str:
    """ "19 Nov 2026"."""
    return _written(day, plain_form())


def date_in_sentence(that: date) -> str:
    """ "19 Nov 2026"; "19 Nov 2026, 07:40" for a datetime."""
    if isinstance(that, datetime):
        return f"{plain_date(that)}, {time_of_day(that.hour, that.minute)}"
    return plain_date(that)


def time_of_day(hour: int, minute: int) -> str:
    """ "07:40", "7:40 am"."""
    return QLocale().toString(QTime(hour, minute), time_form())


def time_form() -> str:
    if _customs.is_twelve_hours:
        return QCoreApplication.translate("words", "h:mm ap")
    return QCoreApplication.translate("words", "HH:mm")


def plain_form() -> str:
    return {
        DateOrder.DAY: QCoreApplication.translate("Report", "d MMM yyyy"),
        DateOrder.MONTH: QCoreApplication.translate("Report", "MMM d, yyyy"),
        DateOrder.YEAR: QCoreApplication.translate("Report", "yyyy MMM d"),
    }[_customs.date_order]


def _short_form() -> str:
    if _customs.date_order is DateOrder.DAY:
        return QCoreApplication.translate("words", "ddd d MMM")
    return QCoreApplication.translate("words", "ddd, MMM d")


def _long_form() -> str:
    return {
        DateOrder.DAY: QCoreApplication.translate("words", "ddd d MMM yyyy"),
        DateOrder.MONTH: QCoreApplication.translate("words", "ddd, MMM d, yyyy"),
        DateOrder.YEAR: QCoreApplication.translate("words", "ddd, yyyy MMM d"),
    }[_customs.date_order]


def _written(day: date, form: str) -> str:
    if day.day == 1:
        # The number of the first day of a month; some languages write it in a way of its own.
        first = QCoreApplication.translate("words", "1")
        form = _DAY_NUMBER.sub(f"'{first}'", form)
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
