"""Notices before a session: when they are shown, and how seldom."""

from collections.abc import Sequence

import pytest

from floorside.domain.check_in import Notice
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.session_notice import session_notice
from floorside.domain.session.record import SessionRecord
from tests.domain.sessions import day, default_routine, session

BRIDGE = default_routine("bridge")
GREEN, RED, SORE = (1, 1, 1, 1), (1, 7, 1, 1), (7, 7, 7, 7)


def said(
    records: Sequence[SessionRecord], today: int, before: int | None = 1, said_on: dict[Notice, int] | None = None
) -> Notice | None:
    on = {notice: day(number) for notice, number in (said_on or {}).items()}
    return session_notice(reported_sessions(records), before, on, day(today))


def sessions(*told: tuple[int, int, int, int] | None) -> list[SessionRecord]:
    return [session(2 * n, BRIDGE, answers) for n, answers in enumerate(told) if answers]


@pytest.mark.parametrize(
    ("told", "before", "notice"),
    [
        ((), 1, None),
        ((), None, None),
        ((), 6, Notice.SORE_START),
        ((GREEN, GREEN), 1, None),
        ((RED,), 1, None),
        ((GREEN, RED, RED), 1, Notice.TWO_REDS),
        ((RED, RED, GREEN), 1, None),
        ((RED, GREEN, RED, RED), 1, Notice.THREE_REDS),
        ((RED, GREEN, RED, GREEN, RED, GREEN), 1, Notice.THREE_REDS),
        ((SORE, SORE), 7, Notice.SORE_STARTS),
        ((SORE, GREEN, SORE), 6, Notice.SORE_STARTS),
        ((SORE, GREEN, GREEN), 6, Notice.SORE_START),
        ((SORE, SORE, SORE), 2, None),
        ((SORE, SORE, GREEN, GREEN), 6, Notice.SORE_START),
    ],
)
def test_what_is_said_after_what(
    told: tuple[tuple[int, int, int, int], ...], before: int | None, notice: Notice | None
) -> None:
    assert said(sessions(*told), 2 * len(told), before) is notice


def test_three_reds_count_within_two_weeks_and_two_while_they_are_fresh() -> None:
    records = [session(n, BRIDGE, RED) for n in (0, 10, 14)]
    assert said(records, 14) is Notice.THREE_REDS
    assert said(records, 15) is Notice.TWO_REDS
    assert said(records, 25) is None


def test_what_is_rare_is_not_said_again_at_once() -> None:
    records = [session(n, BRIDGE, RED) for n in (0, 2, 4)]
    assert said(records, 5, said_on={Notice.THREE_REDS: 4}) is Notice.TWO_REDS
    assert said([*records, session(17, BRIDGE, RED), session(18, BRIDGE, RED)], 18, said_on={Notice.THREE_REDS: 4})
    sore = [session(n, BRIDGE, SORE) for n in (0, 2, 4)]
    assert said(sore, 6, 7, {Notice.SORE_STARTS: 4}) is Notice.SORE_START
    assert said(sore, 6, 7, {Notice.SORE_STARTS: 90}) is Notice.SORE_STARTS, "a date of the future counts for nothing"


def weeks(*levels: int) -> list[SessionRecord]:
    """Three sessions a week, with a morning of that level after each and a start at it."""
    return [
        session(7 * week + n, BRIDGE, (level, level, level, level))
        for week, level in enumerate(levels)
        for n in (0, 2, 4)
    ]


@pytest.mark.parametrize(
    ("levels", "worse"),
    [
        ((2, 2, 2, 3, 3, 4, 4), True),
        ((2, 2, 2, 2, 3, 3, 3), False),  # one point is noise
        ((2, 2, 2, 2, 2, 2, 4), False),  # one week
        ((2, 2, 2, 2, 2, 4, 3), False),
        ((4, 4, 4, 4, 2, 2, 2), False),
        ((2, 2), False),
    ],
)
def test_slow_worsening_is_noticed_after_two_weeks_at_two_points_more(levels: tuple[int, ...], worse: bool) -> None:
    assert (said(weeks(*levels), 7 * len(levels)) is Notice.WORSENING) is worse


def test_worsening_is_said_once_in_half_a_year_and_not_of_few_answers() -> None:
    records = weeks(2, 2, 2, 3, 3, 4, 4)
    assert said(records, 49, said_on={Notice.WORSENING: 47}) is None
    assert said(records[-8:], 49) is None
    untold = [session(n, BRIDGE, (None, None, None, None)) for n in range(0, 60, 2)]
    assert said(untold, 60) is None


def test_where_a_morning_was_not_told_the_start_stands_for_it() -> None:
    records = [
        session(7 * week + n, BRIDGE, (level, level, level, None))
        for week, level in enumerate((2, 2, 2, 4, 4))
        for n in (0, 2, 4)
    ]
    assert said(records, 35) is Notice.WORSENING
