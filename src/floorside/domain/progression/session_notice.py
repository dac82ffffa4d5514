"""The notice before a session about the session as a whole: do less for now, or ask somebody to have a look.

docs/progression.md has the rules and their sources.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from floorside.domain.check_in import Notice, is_sore_start
from floorside.domain.progression.attempts import ReportedSession, without_walks
from floorside.domain.progression.traffic_light import CLEAR_CHANGE, Light, session_verdict

#: Three of the last four sessions started with pain of 6 or more (a design decision).
SORE_OF = 3
LAST_STARTS = 4

#: Three red sessions in two weeks (a design decision).
REDS = 3
DAYS_OF_REDS = 14

#: Pain that is clearly higher [55] during the last two weeks than in the first three of the half year (a design
#: decision).
DAYS_AT_FIRST = 21
DAYS_LATELY = 14
FEWEST_AT_FIRST = 4
FEWEST_A_WEEK = 2

#: For how many days the same notice is not repeated.
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
    """The notice to show now, if any. `sessions`: those of half a year, the earliest first.

    `before`: today's answer about pain. `said_on`: when each notice was last shown.
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
    last = without_walks(sessions)[-2:]
    lately = [told for told in last if today - told.record.local_date <= timedelta(days=DAYS_OF_REDS)]
    return len(lately) == 2 and all(map(_is_red, lately))


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
    """The pain of the morning after, or else the pain before the session."""
    record = told.record
    return record.pain_before if record.pain_morning is None else record.pain_morning
