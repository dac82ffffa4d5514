"""What is said before a session about the whole of it: less for now, or that somebody could have a look.

Rules and sources: docs/progression.md.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.check_in import Notice, is_sore_start
from floorside.domain.progression.attempts import ReportedSession
from floorside.domain.progression.traffic_light import CLEAR_CHANGE, Light, session_verdict

#: Design: three starts of the last four at 6 or more.
SORE_OF = 3
LAST_STARTS = 4

#: Design: three red sessions in two weeks.
REDS = 3
DAYS_OF_REDS = 14

#: Design: as much as can be told from chance [55], for two whole weeks, against the first three of half a year.
DAYS_AT_FIRST = 21
DAYS_LATELY = 14
FEWEST_AT_FIRST = 4
FEWEST_A_WEEK = 2

#: What was said is not said again for so many days.
DAYS_SILENT: Mapping[Notice, int] = {
    Notice.SORE_STARTS: 28,
    Notice.THREE_REDS: 28,
    Notice.SORE_START: 0,
    Notice.TWO_REDS: 0,
    Notice.WORSENING: 182,
}


def session_notice(
    sessions: Sequence[ReportedSession], before: int | None, said_on: Mapping[Notice, date], today: date
) -> Notice | None:
    """`sessions`: those of half a year, the earliest first. `before`: the pain that was told today.

    `said_on`: when each was said last.
    """
    holds = {
        Notice.SORE_STARTS: is_sore_start(before) and _starts_sore(sessions, before),
        Notice.THREE_REDS: _reds(sessions, today) >= REDS,
        Notice.SORE_START: is_sore_start(before),
        Notice.TWO_REDS: _two_reds(sessions, today),
        Notice.WORSENING: _is_worsening(sessions, today),
    }
    return next((notice for notice in Notice if holds[notice] and not _was_said(notice, said_on, today)), None)


def _was_said(notice: Notice, said_on: Mapping[Notice, date], today: date) -> bool:
    on = said_on.get(notice)
    return on is not None and timedelta(0) <= today - on < timedelta(days=DAYS_SILENT[notice])


def _starts_sore(sessions: Sequence[ReportedSession], before: int | None) -> bool:
    told = [told.record.pain_before for told in sessions if told.record.pain_before is not None]
    return sum(map(is_sore_start, [*told, before][-LAST_STARTS:])) >= SORE_OF


def _is_red(told: ReportedSession) -> bool:
    return session_verdict(told.record, told.usual).light is Light.RED


def _reds(sessions: Sequence[ReportedSession], today: date) -> int:
    lately = (told for told in sessions if today - told.record.local_date <= timedelta(days=DAYS_OF_REDS))
    return sum(map(_is_red, lately))


def _two_reds(sessions: Sequence[ReportedSession], today: date) -> bool:
    last = [told for told in sessions[-2:] if today - told.record.local_date <= timedelta(days=DAYS_OF_REDS)]
    return len(last) == 2 and all(map(_is_red, last))


def _is_worsening(sessions: Sequence[ReportedSession], today: date) -> bool:
    levels = [(told.record.local_date, level) for told in sessions if (level := _level(told)) is not None]
    if not levels:
        return False
    first, lately = levels[0][0], today - timedelta(days=DAYS_LATELY)
    half = lately + timedelta(days=DAYS_LATELY // 2)
    at_first = [level for on, level in levels if (on - first).days < DAYS_AT_FIRST and on < lately]
    weeks = ([level for on, level in levels if lately <= on < half], [level for on, level in levels if on >= half])
    if len(at_first) < FEWEST_AT_FIRST or any(len(week) < FEWEST_A_WEEK for week in weeks):
        return False
    from statistics import median  # slow to import, and no start needs it

    return all(median(week) >= median(at_first) + CLEAR_CHANGE for week in weeks)


def _level(told: ReportedSession) -> int | None:
    """The morning after, else how it was before."""
    record = told.record
    return record.pain_before if record.pain_morning is None else record.pain_morning
