"""The week, days of rest and added days."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from floorside.domain.check_in import did_something
from floorside.domain.session.record import SetAmount, SetOutcome
from floorside.domain.training_week import (
    Week,
    exercise_days,
    is_day_added,
    rest_day,
    this_week,
    training_days,
    week_start,
)
from tests.domain.sessions import day, default_routine, session, walk


def days(*numbers: int) -> frozenset[date]:
    return frozenset(day(number) for number in numbers)


def test_every_session_with_some_work_in_it_counts_once_a_day() -> None:
    routine = default_routine("bridge", "butterfly")
    partial = session(0, routine, outcomes={("bridge", None): SetOutcome.CUT_SHORT})
    nothing = session(1, routine, outcomes=dict.fromkeys([("bridge", None), ("butterfly", None)], SetOutcome.SKIPPED))
    assert training_days([partial, partial, nothing, session(2, default_routine("bridge", routine="flare"))]) == days(
        0, 2
    )


def test_a_day_on_which_only_pain_was_told_does_not_count() -> None:
    told = session(0, default_routine("bridge"), outcomes={("bridge", None): SetOutcome.HURT})
    assert training_days([told]) == days(0)
    nothing = tuple(replace(one, done=SetAmount(0, 0, 0)) for one in told.sets)
    assert did_something(replace(told, sets=nothing)), "it is kept"
    assert training_days([replace(told, sets=nothing)]) == days()


def test_a_walk_counts_for_the_week_and_is_no_day_of_exercises() -> None:
    records = [session(0, default_routine("bridge")), walk(0), walk(1), walk(3)]
    assert training_days(records) == days(0, 1, 3)
    assert exercise_days(records) == days(0)


@pytest.mark.parametrize(
    ("done", "today", "wanted", "week"),
    [
        (days(), 0, 3, Week(0, 3)),
        (days(0, 2), 3, 3, Week(2, 3)),
        (days(-1, 0, 6, 7), 6, 3, Week(2, 3)),  # from Monday to Sunday
        (days(0, 1, 2, 3), 6, 3, Week(4, 3)),
        (days(), 0, 9, Week(0, 5)),
        (days(), 0, 0, Week(0, 1)),
    ],
)
def test_the_week(done: frozenset[date], today: int, wanted: int, week: Week) -> None:
    assert this_week(done, day(today), wanted) == week


def test_a_week_begins_on_monday() -> None:
    assert week_start(day(6)) == day(0)
    assert week_start(day(0)) == day(0)


@pytest.mark.parametrize(
    ("done", "today", "rest"),
    [
        (days(), 3, None),
        (days(0, 1), 2, None),
        (days(0, 1, 2), 3, day(3)),  # today, after three
        (days(0, 1, 2), 2, day(3)),  # tomorrow, with the third done today
        (days(0, 1, 2), 4, None),  # rested
        (days(0, 2, 3), 4, None),
        (days(0, 1, 2, 3), 3, day(4)),
        (days(0, 1, 3, 4, 5), 6, day(6)),  # five this week
        (days(0, 1, 2, 4, 5), 6, day(6)),  # with a gap between them
        (days(0, 1, 2, 4), 6, None),
        (days(0, 1, 3, 5, 6), 6, None),  # tomorrow is another week
    ],
)
def test_a_day_of_rest_is_proposed_after_three_in_a_row_or_five_in_a_week(
    done: frozenset[date], today: int, rest: date | None
) -> None:
    assert rest_day(done, day(today)) == rest


@pytest.mark.parametrize(
    ("done", "today", "added"),
    [
        (days(), 0, False),
        (days(0), 0, True),  # the first of all
        (days(0, 2, 4, 7, 9, 11), 11, False),
        (days(0, 2, 4, 7, 9, 11, 12), 12, True),
        (days(0, 2, 4, 7, 9, 11, 12), 13, True),  # to the end of the week
        (days(0, 2, 4, 7, 9, 11, 12), 14, False),
        (days(0, 2, 4, 21, 22, 23), 23, False),  # three had been usual not long ago
        (days(0, 2, 4, 35, 36, 37), 37, True),
    ],
)
def test_a_day_is_added_where_no_week_before_had_as_many(done: frozenset[date], today: int, added: bool) -> None:
    assert is_day_added(done, day(today)) is added


SUNDAY = 6


def test_the_week_begins_on_the_persons_own_day() -> None:
    sunday, saturday = date(2026, 11, 22), date(2026, 11, 21)
    assert week_start(sunday, SUNDAY) == sunday
    assert week_start(saturday, SUNDAY) == date(2026, 11, 15)
    done = {date(2026, 11, 15), saturday}
    assert this_week(done, saturday, 3, SUNDAY).done == 2
    assert this_week(done, saturday, 3).done == 1
    five = {date(2026, 11, 15) + timedelta(days=number) for number in (0, 1, 2, 4, 5)}
    assert rest_day(five - {date(2026, 11, 20)}, saturday, SUNDAY) is None
    assert rest_day(five, saturday, SUNDAY) == saturday
    assert rest_day(five, saturday) is None
    assert is_day_added({sunday, *done}, saturday, SUNDAY)
