"""The calendar's file, read back by two libraries that know nothing of each other."""

import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject
from dateutil.rrule import rrulestr
from icalendar import Calendar

from floorside.domain.self_care.weekly_time import WeeklyTime
from floorside.storage.exchange.calendar_file import CalendarEntry, calendar_bytes, save_calendar
from floorside.storage.faults import DataFault

ENTRY = CalendarEntry("a1b2", WeeklyTime((0, 2, 4), time(18, 30)), 20, "Floorside", "A good time.")
NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)
#: Each with the offsets in hours before and after the two changes of the clocks in 2027, and a day between them.
ZONES = {
    "Europe/Berlin": ((date(2027, 3, 28), 1, 2), (date(2027, 10, 31), 2, 1)),
    "America/New_York": ((date(2027, 3, 14), -5, -4), (date(2027, 11, 7), -4, -5)),
    "Asia/Kathmandu": ((date(2027, 3, 28), 5.75, 5.75), (date(2027, 10, 31), 5.75, 5.75)),
}


def event_of(data: bytes) -> Any:
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event


def times_of(event: Any, first: datetime, rule: str, until: date) -> list[datetime]:
    """The begin of each repetition, as calendars calculate it: in local time, and then in the zone of the first."""
    naive = first.replace(tzinfo=None)
    end = datetime.combine(until, time.max)
    return [each.replace(tzinfo=first.tzinfo) for each in rrulestr(rule, dtstart=naive).between(naive, end, inc=True)]


def as_icalendar_reads(data: bytes, until: date) -> list[datetime]:
    event = event_of(data)
    return times_of(event, event.decoded("dtstart"), event["rrule"].to_ical().decode(), until)


def as_vobject_reads(data: bytes, until: date) -> list[datetime]:
    """Its time zone is the one that the file itself describes."""
    event = vobject.readOne(data.decode()).vevent
    return times_of(event, event.dtstart.value, event.rrule.value, until)


@pytest.mark.parametrize("read", [as_icalendar_reads, as_vobject_reads])
@pytest.mark.parametrize("zone", ZONES)
def test_the_local_time_stays_when_the_clocks_change(read: Any, zone: str) -> None:
    found = read(calendar_bytes(ENTRY, NOW, zone), date(2027, 12, 31))
    assert {(each.hour, each.minute) for each in found} == {(18, 30)}
    assert {each.weekday() for each in found} == {0, 2, 4}
    assert len(found) == len(set(found)) == expected_count(found[0].date(), date(2027, 12, 31))
    for change, before, after in ZONES[zone]:
        week = [each for each in found if abs((each.date() - change).days) <= 6]
        assert len(week) >= 4
        offsets = {(each.date() >= change, hours(each)) for each in week}
        assert offsets == {(False, before), (True, after)}
    here = ZoneInfo(zone)
    assert [each.astimezone(UTC) for each in found] == [
        each.replace(tzinfo=None).replace(tzinfo=here).astimezone(UTC) for each in found
    ]


def expected_count(first: date, last: date) -> int:
    days: Iterable[date] = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return sum(day.weekday() in ENTRY.when.days for day in days)


def hours(moment: datetime) -> float:
    offset = moment.utcoffset()
    assert offset is not None
    return offset.total_seconds() / 3600


def test_it_begins_in_the_persons_zone_with_the_first_time_to_come() -> None:
    """It is 17:45 on Sunday in Kathmandu, and 07:00 in New York."""
    on_sundays = replace(ENTRY, when=WeeklyTime((6,), time(8)))
    assert as_icalendar_reads(calendar_bytes(on_sundays, NOW, "Asia/Kathmandu"), date(2026, 12, 6))[0].day == 6
    assert as_icalendar_reads(calendar_bytes(on_sundays, NOW, "America/New_York"), date(2026, 12, 6))[0].day == 29


def test_the_alarm_rings_when_it_begins_and_nobody_else_sees_it_as_busy() -> None:
    event = event_of(calendar_bytes(ENTRY, NOW, "Europe/Berlin"))
    (alarm,) = event.walk("VALARM")
    assert (alarm["action"], alarm.decoded("trigger")) == ("DISPLAY", timedelta(0))
    assert (event["transp"], event["class"]) == ("TRANSPARENT", "PRIVATE")
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=20)
    read = vobject.readOne(calendar_bytes(ENTRY, NOW, "Europe/Berlin").decode()).vevent
    assert read.valarm.trigger.value == timedelta(0)


def test_a_second_file_replaces_the_entry_of_the_first() -> None:
    first, second = (
        event_of(calendar_bytes(entry, now, "Europe/Berlin"))
        for entry, now in ((ENTRY, NOW), (replace(ENTRY, minutes=30), NOW + timedelta(minutes=1)))
    )
    assert first["uid"] == second["uid"] == "a1b2@floorside"
    assert second["sequence"] > first["sequence"]


@pytest.mark.parametrize("zone", ["Nowhere/Town", "", "../../etc/passwd", "CET-1CEST"])
def test_an_unknown_zone_gives_a_time_that_is_the_same_everywhere(zone: str) -> None:
    data = calendar_bytes(ENTRY, NOW, zone)
    assert b"DTSTART:2026" in data
    assert b"VTIMEZONE" not in data


def test_every_line_is_as_the_standard_wants_it() -> None:
    lines = calendar_bytes(replace(ENTRY, description="Wann es paßt; ,\n" * 20), NOW, "Europe/Berlin").split(b"\r\n")
    assert lines.pop() == b""
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert (lines[0], lines[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")


def test_a_place_that_takes_no_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataFault, match="could not be written"):
        save_calendar(tmp_path / "away" / "floorside.ics", ENTRY, NOW, "Europe/Berlin")
    save_calendar(tmp_path / "floorside.ics", ENTRY, NOW, "Europe/Berlin")
    assert (tmp_path / "floorside.ics").read_bytes() == calendar_bytes(ENTRY, NOW, "Europe/Berlin")


def test_without_a_day_there_is_no_entry() -> None:
    with pytest.raises(ValueError, match="a day"):
        calendar_bytes(replace(ENTRY, when=WeeklyTime((), time(8))), NOW, "Europe/Berlin")


def test_the_library_is_loaded_only_to_write() -> None:
    run = "import sys; import floorside.storage.exchange.calendar_file; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
