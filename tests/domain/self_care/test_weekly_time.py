"""The next time at which the person wants to do their routine."""

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.self_care.weekly_time import WeeklyTime, next_time

#: A Sunday.
NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("days", "at", "expected"),
    [
        ((0, 2, 4), time(18), NOON.replace(month=11, day=30, hour=18)),
        ((6,), time(12), NOON),
        ((6,), time(11, 59), NOON.replace(month=12, day=6, hour=11, minute=59)),
        ((6,), time(12, 1), NOON.replace(minute=1)),
        ((5,), time(0), NOON.replace(month=12, day=5, hour=0)),
        ((), time(18), None),
    ],
)
def test_it_is_the_first_that_is_not_over(days: tuple[int, ...], at: time, expected: datetime | None) -> None:
    assert next_time(WeeklyTime(days, at), NOON) == expected


moments = st.datetimes(timezones=st.just(UTC))


@given(st.sets(st.integers(0, 6), min_size=1), st.times(), moments)
def test_it_comes_within_a_week_on_a_day_that_is_wanted(days: set[int], at: time, now: datetime) -> None:
    found = next_time(WeeklyTime(days, at), now)
    assert found is not None
    assert found.weekday() in days
    assert found.time() == at
    assert 0 <= (found - now).total_seconds() <= 7 * 24 * 3600
