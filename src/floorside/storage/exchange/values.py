"""Times, dates and numbers of an import, within what every page and calculation can work with."""

from datetime import UTC, date, datetime
from typing import Annotated

import msgspec
from msgspec import Meta

Aware = Annotated[datetime, Meta(tz=True)]

#: A zone's offset, a day before or after must stay within the calendar; and years have four digits.
FIRST_YEAR, LAST_YEAR = 1900, 9000


def in_utc(moment: datetime, field: str) -> datetime:
    """Raises ValueError that names the field."""
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"the time is out of range - at `$.{field}`") from None
    _refuse_year(utc.year, field)
    return utc


def day_in_range(day: date, field: str = "local_date") -> date:
    """Raises ValueError that names the field."""
    _refuse_year(day.year, field)
    return day


def _refuse_year(year: int, field: str) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"the year is {year}, allowed is {FIRST_YEAR} to {LAST_YEAR} - at `$.{field}`")


def unsigned_zero(number: float) -> float:
    """-0.0 is 0.0; every other number stays as it is."""
    return number + 0


def tidied(data: bytes) -> bytes:
    """An entry as another program may have written it, as we would: 3.0 is 3, and what is null is left out.

    A value that was given to a field stays as it is. Raises msgspec.MsgspecError.
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
