"""Writes the days and the time of the routine as a file that every calendar reads (.ics, RFC 5545)."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from floorside import __version__
from floorside.domain.self_care.weekly_time import WeeklyTime, next_time
from floorside.sentence import Sentence
from floorside.storage.data_folder import write_private_file
from floorside.storage.faults import DataFault

if TYPE_CHECKING:
    from icalendar import Alarm

#: The rules of the time zone are given from so long before the first time on.
LEAD_DAYS = 366
EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
#: As in RFC 5545, from Monday on.
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """`id`: stays the same, so that a calendar replaces the entry of an earlier file. `summary`, `description`: what
    the calendar shows.
    """

    id: str
    when: WeeklyTime
    minutes: int
    summary: str
    description: str


def save_calendar(path: Path, entry: CalendarEntry, now: datetime, zone: str) -> None:
    """Replace the file completely or not at all. Raises DataFault."""
    try:
        write_private_file(path, calendar_bytes(entry, now, zone))
    except OSError as error:
        raise DataFault(
            str(path), Sentence("could not be written ({reason}): choose another place", reason=error.strerror)
        ) from error


def calendar_bytes(entry: CalendarEntry, now: datetime, zone: str) -> bytes:
    """One event that repeats each week, with an alarm when it begins. It needs at least one day.

    `now`: aware; `zone`: the name of the person's time zone in the IANA database, so that the event keeps its local
    time when the clocks change. Without a known name it floats: it is at that time wherever the calendar is.
    """
    from icalendar import Calendar, Event, vRecur

    begin = _first(entry.when, now, zone)
    event = Event()
    event.add("uid", f"{entry.id}@floorside")
    event.add("dtstamp", now)
    event.add("last-modified", now)
    event.add("sequence", _minutes_since_2020(now))
    event.add("summary", entry.summary)
    event.add("description", entry.description)
    event.add("dtstart", begin)
    event.add("dtend", begin + timedelta(minutes=entry.minutes))
    event.add("rrule", vRecur(FREQ="WEEKLY", BYDAY=[WEEKDAYS[day] for day in sorted(entry.when.days)]))
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT")
    event.add_component(_alarm(entry.summary))
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", f"-//Floorside//Floorside {__version__}//EN")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    calendar.add_missing_timezones(first_date=(begin - timedelta(days=LEAD_DAYS)).date())
    return bytes(calendar.to_ical())


def _first(when: WeeklyTime, now: datetime, zone: str) -> datetime:
    """The first time, in that zone; a time zone that the computer does not know gives a naive one."""
    from zoneinfo import ZoneInfo

    try:
        place: ZoneInfo | None = ZoneInfo(zone)
    except (LookupError, ValueError, OSError):
        place = None
    first = next_time(when, now.astimezone(place))
    if first is None:
        raise ValueError("an entry needs a day of the week")
    return first.replace(tzinfo=place)


def _alarm(summary: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", timedelta(0))
    return alarm


def _minutes_since_2020(now: datetime) -> int:
    """A later file has a higher number: a calendar then knows which of two is the newer."""
    return int((now - EPOCH).total_seconds()) // 60
