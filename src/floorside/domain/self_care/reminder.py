"""Whether the reminder speaks or is silent. It never asks for more than the person planned (all numbers are design
decisions).
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from floorside.domain.check_in import WORSE_LEGS, Notice, is_sore_start
from floorside.domain.session.record import SessionRecord
from floorside.domain.training_week import MONDAY, exercise_days, rest_day, training_days

#: After so many that nobody answered, it waits for the next session.
MOST_UNANSWERED = 3
#: Somebody who has just opened the computer came for something else.
MINUTES_AWAKE = 10
#: "Later" means so many minutes.
MINUTES_LATER = 30
#: So many days of the history are enough for every rule.
DAYS_LOOKED_BACK = 10

#: The notices that call a day sore.
_SORE = (Notice.SORE_STARTS, Notice.SORE_START)


class Silence(StrEnum):
    """Why the reminder is silent; the first that holds."""

    OFF = "off"
    DONE = "done"
    REST = "rest"
    FLARE = "flare"
    UNANSWERED = "unanswered"
    JUST_AWAKE = "just_awake"
    DO_NOT_DISTURB = "do_not_disturb"


@dataclass(frozen=True, slots=True)
class Moment:
    """What is known when the scheduler calls.

    `planned_days`: of the week, 0 is Monday. `records`: of the last `DAYS_LOOKED_BACK` days. `said_on`: when each
    notice before a session was last shown. `unanswered`: the days on which nobody answered. `minutes_awake`: since the
    computer started or woke; None if the system does not say. `do_not_disturb`: the desktop shows no notifications now.
    `week_begins`: 0 is Monday.
    """

    today: date
    is_on: bool
    planned_days: Collection[int]
    records: Sequence[SessionRecord] = ()
    said_on: Mapping[Notice, date] = field(default_factory=dict)
    unanswered: Collection[date] = ()
    minutes_awake: float | None = None
    do_not_disturb: bool = False
    week_begins: int = MONDAY


def silence(now: Moment) -> Silence | None:
    """Why nobody is reminded now; None if somebody is."""
    rules = {
        Silence.OFF: not now.is_on,
        Silence.DONE: _is_done(now),
        Silence.REST: _is_rest(now),
        Silence.FLARE: is_flare_day(now.records, now.said_on, now.today),
        Silence.UNANSWERED: _unanswered(now) >= MOST_UNANSWERED,
        Silence.JUST_AWAKE: now.minutes_awake is not None and now.minutes_awake < MINUTES_AWAKE,
        Silence.DO_NOT_DISTURB: now.do_not_disturb,
    }
    return next((rule for rule, holds in rules.items() if holds), None)


def is_flare_day(records: Sequence[SessionRecord], said_on: Mapping[Notice, date], today: date) -> bool:
    """Whether the person said today that it is a sore day, or yesterday's session says so, without a better morning."""
    yesterday = today - timedelta(days=1)
    lately = [record for record in records if yesterday <= record.local_date <= today]
    told = any(said_on.get(notice) == today for notice in _SORE)
    return told or any(map(_is_sore, lately))


def _is_sore(record: SessionRecord) -> bool:
    if record.legs in WORSE_LEGS:
        return True
    if record.pain_morning is not None:
        return is_sore_start(record.pain_morning)
    return is_sore_start(record.pain_before) or is_sore_start(record.pain_after)


def _is_done(now: Moment) -> bool:
    """A session that was begun and not ended may still run; later it counts for what was done in it."""
    running = any(each.ended is None and each.local_date == now.today for each in now.records)
    return running or now.today in training_days(now.records)


def _is_rest(now: Moment) -> bool:
    is_planned = now.today.weekday() in now.planned_days
    return not is_planned or rest_day(exercise_days(now.records), now.today, now.week_begins) == now.today


def _unanswered(now: Moment) -> int:
    last = max(training_days(now.records), default=date.min)
    return sum(day > last for day in set(now.unanswered))
