"""Own activities: when they are rated again, what changes, and which change is more than chance."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.self_care.activities import (
    CLEAR_POINTS,
    CLEAR_POINTS_OF_AVERAGE,
    Activity,
    Rating,
    RatingChange,
    average,
    clear_change,
    difference,
    is_due,
    rated,
)

FIRST = date(2026, 1, 1)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def monthly(*values: float) -> tuple[Rating, ...]:
    return tuple(Rating(day(28 * month), value) for month, value in enumerate(values))


def activity(id_: str, *values: int) -> Activity:
    return Activity(id_, f"the {id_}", FIRST, None, monthly(*values))


@pytest.mark.parametrize(
    ("activities", "today", "due"),
    [
        ([], 0, False),
        ([activity("film")], 0, True),  # never rated
        ([activity("film", 3)], 27, False),
        ([activity("film", 3)], 28, True),
        ([activity("film", 3, 4), activity("shops", 3)], 29, True),
        ([activity("film", 3, 4), activity("shops", 3, 3)], 55, False),
    ],
)
def test_they_are_due_about_once_a_month(activities: list[Activity], today: int, due: bool) -> None:
    assert is_due(activities, day(today)) is due


@pytest.mark.parametrize(
    ("values", "points", "told"),
    [
        ((), CLEAR_POINTS, None),
        ((3,), CLEAR_POINTS, None),
        ((3, 5), CLEAR_POINTS, None),
        ((3, 6), CLEAR_POINTS, (0, 1)),
        ((6, 3), CLEAR_POINTS, (0, 1)),
        ((3, 8, 5), CLEAR_POINTS, (1, 2)),  # a relapse after a better month
        ((5, 2, 5), CLEAR_POINTS, (1, 2)),  # better than the worst
        ((3, 4, 5, 6), CLEAR_POINTS, (0, 3)),
        ((3, 4.9), CLEAR_POINTS_OF_AVERAGE, None),
        ((3, 5), CLEAR_POINTS_OF_AVERAGE, (0, 1)),
    ],
)
def test_a_change_is_told_where_it_is_more_than_chance(
    values: tuple[float, ...], points: float, told: tuple[int, int] | None
) -> None:
    ratings = monthly(*values)
    assert clear_change(ratings, points) == (told and (ratings[told[0]], ratings[told[1]]))


def test_ratings_of_the_same_weeks_say_nothing_of_a_change() -> None:
    assert clear_change((Rating(day(0), 1), Rating(day(27), 9)), CLEAR_POINTS) is None


def test_the_average_is_of_days_on_which_all_were_rated() -> None:
    film, shops = activity("film", 2, 4, 6), activity("shops", 3, 6)
    assert average([film, shops]) == (Rating(day(0), 2.5), Rating(day(28), 5))
    assert average([film]) == average([]) == ()


def test_a_rating_of_the_day_takes_the_place_of_the_earlier_one() -> None:
    film = rated(rated(activity("film", 3), day(28), 5), day(28), 6)
    assert film.ratings == monthly(3, 6)
    assert (film.rating_on(day(28)), film.rating_on(day(1))) == (6, None)
    assert rated(film, day(28), None).ratings == monthly(3)


def test_what_is_written_is_what_changed() -> None:
    film, shops = activity("film", 3), activity("shops", 4)
    assert difference([film, shops], [film, shops], day(28)).is_empty
    changed = difference([film, shops], [rated(replace(film, name="cinema"), day(28), 5)], day(28))
    assert changed.ratings == (RatingChange("film", day(28), 5),)
    assert [(each.name, each.removed) for each in changed.activities] == [("cinema", None), ("the shops", day(28))]


activities = st.lists(
    st.builds(
        Activity,
        st.sampled_from("abcd"),
        st.sampled_from(("film", "shops")),
        st.just(FIRST),
        st.none(),
        st.dictionaries(st.integers(0, 3), st.integers(0, 10)).map(
            lambda values: tuple(Rating(day(number), values[number]) for number in sorted(values))
        ),
    ),
    max_size=3,
    unique_by=lambda each: each.id,
)


@given(activities, activities)
def test_a_difference_leads_there_and_back(before: list[Activity], after: list[Activity]) -> None:
    stored: dict[str, Activity] = {}
    for one, other in (([], before), (before, after), (after, before)):
        changes = difference(one, other, day(9))
        stored |= {
            each.id: replace(each, ratings=stored[each.id].ratings if each.id in stored else ())
            for each in changes.activities
        }
        for change in changes.ratings:
            stored[change.activity] = rated(stored[change.activity], change.on, change.value)
        kept = [each for each in stored.values() if each.removed is None]
        assert {each.id: (each.name, each.ratings) for each in kept} == {
            each.id: (each.name, each.ratings) for each in other
        }
