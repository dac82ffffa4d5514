"""Reads a date, perhaps with a time, as people type it: as the program writes it, or in numbers in their own order."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QLocale

from floorside.services.customs import DateOrder
from floorside.ui.kit.wording.formats import date_order

_TIME = re.compile(r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:\s*(?P<half>[^\W\d][\w.\s]*))?$")
#: A time alone, typed in one go: "0705".
_BARE_TIME = re.compile(r"(?P<hour>\d{1,2})(?P<minute>\d{2})(?:\s*(?P<half>[^\W\d][\w.\s]*))?$")
#: A number with what makes it an ordinal, or a word.
_PARTS = re.compile(r"(\d+)(?:st|nd|rd|th|er|º|ª|o)?(?![^\W\d])|([^\W\d_]+)")
_FILLING = frozenset({"de", "del", "of"})
_SHORTEST_NAME = 3
_CENTURY = 2000
NOON = 12


def read_day(text: str, shown: date) -> date | None:
    """The date in a text, None if there is none. `shown`: has the month and the year, where they were not typed."""
    numbers, months = [], []
    for number, word in _PARTS.findall(_plain(text)):
        if number:
            numbers.append(number)
        elif (month := _month(word)) is not None:
            months.append(month)
        elif word not in _FILLING and not _is_weekday(word):
            return None
    if not numbers or len(months) > 1:
        return None
    try:
        return _day(numbers, months[0], shown) if months else _day_of_numbers(numbers, shown)
    except ValueError:
        return None


def read_moment(text: str, shown: datetime) -> datetime | None:
    """The date with its time; what was not typed is that of `shown`."""
    plain = _plain(text)
    found = _BARE_TIME.match(plain) or _TIME.match(plain) or re.search(rf"(?<=[\s,]){_TIME.pattern}", plain)
    before = plain[: found.start()] if found else plain
    day = read_day(before, shown.date()) if before.strip(" ,") else shown.date()
    at = _time(found) if found else shown.time()
    return datetime.combine(day, at) if day is not None and at is not None and plain else None


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _day(numbers: Sequence[str], month: int, shown: date) -> date | None:
    match numbers:
        case [day]:
            return date(shown.year, month, int(day))
        case [first, second]:
            year_first = len(first) > 2 or (date_order() is DateOrder.YEAR and len(second) <= 2)
            day, year = (second, first) if year_first else (first, second)
            return date(_year(year), month, int(day))
    return None


def _day_of_numbers(numbers: Sequence[str], shown: date) -> date | None:
    order = date_order()
    match numbers:
        case [day]:
            return shown.replace(day=int(day))
        case [first, second]:
            day, month = (first, second) if order is DateOrder.DAY else (second, first)
            return date(shown.year, int(month), int(day))
        case [first, second, third]:
            year_first = len(first) > 2 or (order is DateOrder.YEAR and len(third) <= 2)
            if year_first:
                return date(_year(first), int(second), int(third))
            day, month = (second, first) if order is DateOrder.MONTH else (first, second)
            return date(_year(third), int(month), int(day))
    return None


def _year(number: str) -> int:
    return _CENTURY + int(number) if len(number) <= 2 else int(number)


def _time(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"])
    half = (found["half"] or "").replace(".", "").replace(" ", "")
    if half:
        halves = [_halves(QLocale().amText(), "am"), _halves(QLocale().pmText(), "pm")]
        is_half = [half in each for each in halves]
        if not any(is_half):
            return None
        if hour <= NOON:  # "18:40 pm" is no less clear
            hour = hour % NOON + NOON * is_half.index(True)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _halves(*names: str) -> set[str]:
    plain = {name.casefold().replace(".", "").replace("\N{NO-BREAK SPACE}", "").replace(" ", "") for name in names}
    return plain | {name[:1] for name in plain}


def _month(word: str) -> int | None:
    """1 to 12 for a name, also the beginning of one that no other month has."""
    found = {
        month
        for month in range(1, 13)
        for name in _names(QLocale().monthName, month) | _names(QLocale().standaloneMonthName, month)
        if name == word or (len(word) >= _SHORTEST_NAME and name.startswith(word))
    }
    return found.pop() if len(found) == 1 else None


def _is_weekday(word: str) -> bool:
    names = {name for day in range(1, 8) for name in _names(QLocale().dayName, day)}
    return word in names


def _names(name_of: Callable[[int, QLocale.FormatType], str], number: int) -> set[str]:
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {name_of(number, form).casefold().rstrip(".") for form in forms}
