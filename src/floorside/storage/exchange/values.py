"""Checks the times, dates and numbers of an import, so that every page and calculation can use them."""

from datetime import UTC, date, datetime
from typing import Annotated

import msgspec
from msgspec import Meta

from floorside.sentence import Sentence
from floorside.storage.files.value_faults import ValueFault

Aware = Annotated[datetime, Meta(tz=True)]

#: With a zone's offset, and a day earlier or later, a date must still exist; and years have four digits.
FIRST_YEAR, LAST_YEAR = 1900, 9000


def in_utc(moment: datetime, field: str) -> datetime:
    """The time in UTC. Raises ValueError that names the field."""
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        raise ValueFault(field, Sentence("the time is out of range")) from None
    _refuse_year(utc.year, field)
    return utc


def day_in_range(day: date, field: str = "local_date") -> date:
    """The day itself. Raises ValueError that names the field if it is out of range."""
    _refuse_year(day.year, field)
    return day


def _refuse_year(year: int, field: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        allowed = Sentence(
            "the year is {year}, allowed is {first} to {last}", year=year, first=FIRST_YEAR, last=LAST_YEAR
        )
        raise ValueFault(field, allowed)


def unsigned_zero(number: float) -> float:
    """-0.0 becomes 0.0; every other number stays as it is."""
    return number + 0


def tidied(data: bytes) -> bytes:
    """An entry from another program, rewritten in our way: 3.0 becomes 3, and null values are left out.

    Values given to a field stay as they are. Raises msgspec.MsgspecError.
    """
    return msgspec.json.encode(_tidied(msgspec.json.decode(data)))


def _tidied(value: object) -> object:
    match value:
        case dict():
            kept = {key: part for key, part in value.items() if part is not None or key == "value"}
            return {key: part if key == "value" else _tidied(part) for key, part in kept.items()}
        case list():
            return [_tidied(part) for part in value]
        case float() if value.is_integer():
            return int(value)
    return value
