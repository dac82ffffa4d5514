from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import (
    Grain,
    Grown,
    MonthAmount,
    PainPoint,
    PeriodNumbers,
    Span,
    ToldSession,
    by_month,
    first_of,
    grown_most,
    pain_points,
    period_numbers,
)

TODAY = date(2026, 11, 21)
PAIN = st.none() | st.integers(0, 10)
TOLD = st.builds(
    ToldSession,
    on=st.dates(date(2016, 1, 1), TODAY),
    walk_minutes=st.none() | st.integers(1, 1440),
    before=PAIN,
    worst=PAIN,
    after=PAIN,
    morning=PAIN,
)


def told(days_ago: int, before: int | None = 3, after: int | None = 2, walk: int | None = None) -> ToldSession:
    return ToldSession(TODAY - timedelta(days=days_ago), walk, before, 4, after, None)


@pytest.mark.parametrize(
    ("span", "latest", "first"),
    [
        (Span.MONTH, date(2026, 11, 3), date(2026, 11, 1)),
        (Span.MONTH, date(2026, 10, 30), date(2026, 10, 1)),
        (Span.MONTH, date(2025, 1, 31), date(2025, 1, 1)),
        (Span.MONTH, None, date(2026, 11, 1)),
        (Span.MONTH, date(2026, 12, 3), date(2026, 11, 1)),
        (Span.HALF_YEAR, date(2026, 11, 3), date(2026, 5, 24)),
        (Span.ALL, date(2026, 11, 3), None),
    ],
)
def test_where_a_span_begins(span: Span, latest: date | None, first: date | None) -> None:
    assert first_of(span, TODAY, latest) == first


def test_the_means_are_of_what_was_answered_and_walks_count_apart() -> None:
    walk = ToldSession(TODAY, 20, None, 9, None, 5)
    numbers = period_numbers([told(2), told(1, before=4, after=None), walk])
    assert numbers == PeriodNumbers(sessions=2, walks=1, before=3.0, worst=4.0, after=2.0, morning=5.0)
    assert period_numbers([]) == PeriodNumbers(0, 0, None, None, None, None)


def test_pain_before_and_after_are_compared_over_the_same_sessions() -> None:
    def means(*listed: ToldSession) -> tuple[float | None, float | None]:
        numbers = period_numbers(listed)
        return numbers.before, numbers.after

    both, other = told(1, 2, 2), told(3, 5, 4)
    assert means(both, told(2, 0, None)) == (2, 2)
    assert means(both, told(2, None, 0), other) == (3.5, 3)
    assert means(told(2, 0, None), told(1, None, 5)) == (0, None), "not of one session, so not beside each other"
    assert means(told(2, None, 0), told(1, None, 5)) == (None, 2.5)
    assert means(told(2, 0, None), told(1, 1, None)) == (0.5, None)


def test_a_week_compares_the_same_sessions_where_it_can() -> None:
    listed = [told(9, 8, None), told(8, 2, 1), told(1, 3, None), told(0, None, 4)]
    _, weeks = pain_points(listed, 3)
    assert [(week.before, week.after) for week in weeks] == [(2, 1), (3, 4)]


def test_what_grew_by_the_largest_share_comes_first() -> None:
    done: dict[tuple[str, Side | None], Sequence[float]] = {
        ("figure-four", Side.RIGHT): [30, 30, 35, 40, 40],
        ("figure-four", Side.LEFT): [30, 30, 30],
        ("bridge", None): [5.0, 10.0],
        ("butterfly", None): [40, 20],
        ("new", None): [0, 10],
        ("once", None): [10],
    }
    assert grown_most(done, 2) == (Grown("bridge", None, 5, 10), Grown("figure-four", Side.RIGHT, 30, 40))
    assert grown_most(done, 1) == (Grown("bridge", None, 5, 10),)


def test_one_gentle_day_at_the_end_is_no_loss_and_at_the_beginning_no_growth() -> None:
    assert grown_most({("bridge", None): [8, 8, 8, 10, 10, 4]}, 1) == (Grown("bridge", None, 8, 10),)
    assert grown_most({("bridge", None): [2, 8, 8, 8, 8, 8]}, 1) == ()


def test_a_month_has_the_median_and_the_ends_of_its_days() -> None:
    october, november = date(2026, 10, 31), date(2026, 11, 1)
    best = [
        (october, None, 4.0),
        (november, Side.LEFT, 30.0),
        (november, Side.LEFT, 20.0),  # the better set of the day counts
        (november, Side.RIGHT, 10.0),
        (date(2026, 11, 2), Side.LEFT, 50.0),
        (date(2026, 11, 9), Side.LEFT, 35.0),
    ]
    assert by_month(best) == [
        MonthAmount(date(2026, 10, 1), None, 4, 4, 4),
        MonthAmount(november, Side.LEFT, 35, 30, 50),
        MonthAmount(november, Side.RIGHT, 10, 10, 10),
    ]
    assert by_month([]) == []


def test_few_sessions_are_points_of_their_own() -> None:
    grain, points = pain_points([told(1), told(0, None, None), told(0, walk=20)], 3)
    assert grain is Grain.SESSION
    assert points == [
        PainPoint(TODAY - timedelta(days=1), 3, 4, 2, None),
        PainPoint(TODAY, None, 4, None, None),
    ]


def test_many_are_means_of_weeks_months_or_quarters() -> None:
    daily = [told(ago, before=ago % 3) for ago in reversed(range(360))]
    assert [pain_points(daily, most)[0] for most in (360, 60, 20, 6, 2)] == [
        Grain.SESSION,
        Grain.WEEK,
        Grain.MONTH,
        Grain.QUARTER,
        Grain.YEAR,
    ]
    _, weeks = pain_points(daily, 60)
    assert weeks[0].on == daily[0].on, "not in the month before, which the chart does not show"
    assert weeks[0].on.weekday() != 0
    assert all(point.on.weekday() == 0 for point in weeks[1:])
    _, from_sunday = pain_points(daily, 60, week_begins=6)
    assert all(point.on.weekday() == 6 for point in from_sunday[1:])
    _, quarters = pain_points(daily, 6)
    assert [point.on for point in quarters] == [
        date(2025, 10, 1),
        date(2026, 1, 1),
        date(2026, 4, 1),
        date(2026, 7, 1),
        date(2026, 10, 1),
    ]
    assert all(point.before == pytest.approx(1, abs=0.1) for point in quarters)


@given(st.lists(TOLD, max_size=60), st.integers(1, 40))
def test_no_point_lies_outside_of_the_answers_and_no_answer_is_lost(listed: list[ToldSession], most: int) -> None:
    listed.sort(key=lambda each: each.on)
    _, points = pain_points(listed, most)
    led = [each for each in listed if each.walk_minutes is None]
    for which in ("before", "worst", "after", "morning"):
        answers = [getattr(each, which) for each in led if getattr(each, which) is not None]
        means = [getattr(point, which) for point in points if getattr(point, which) is not None]
        assert bool(answers) == bool(means)
        if answers:
            assert min(answers) <= min(means) <= max(means) <= max(answers)


@given(st.lists(TOLD, max_size=60))
def test_the_numbers_are_sums_of_the_answers(listed: list[ToldSession]) -> None:
    numbers = period_numbers(listed)
    assert numbers.sessions + numbers.walks == len(listed)
    mornings = [each.morning for each in listed if each.morning is not None]
    assert numbers.morning == (sum(mornings) / len(mornings) if mornings else None)
