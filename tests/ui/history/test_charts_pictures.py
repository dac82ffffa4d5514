from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import Grain, MonthAmount, PainPoint, PeriodNumbers
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import DoneAmount
from floorside.ui.history.charts.chart import Mark
from floorside.ui.history.charts.pictures import changed_most, growth_picture, months_picture, pain_picture, ticks, unit

TODAY = date(2026, 11, 21)
FIGURE_FOUR, TILT, BRIDGE = "supine-figure-four", "pelvic-tilt", "bridge"


def amount(days_ago: int, side: Side | None, reps: int, hold: float) -> DoneAmount:
    return DoneAmount(TODAY - timedelta(days=days_ago), side, reps, hold)


def holds(*seconds: float, side: Side | None = None) -> list[DoneAmount]:
    """One a day, the last today."""
    return [amount(len(seconds) - 1 - number, side, 1, hold) for number, hold in enumerate(seconds)]


@pytest.mark.parametrize(
    ("exercise", "said"),
    [
        (FIGURE_FOUR, "seconds held"),
        (TILT, "seconds held"),
        (BRIDGE, "reps"),
        ("low-cobra", "reps"),
        ("hip-circles", "circles each way"),
        ("lateral-walk", "steps each way"),
        ("straddle-fold", "breaths"),
    ],
)
def test_an_exercise_is_measured_in_what_grows(catalogue: Catalogue, exercise: str, said: str) -> None:
    assert unit(catalogue.exercises[exercise]) == said


def test_left_and_right_are_lines_of_their_own_told_apart_without_colour(catalogue: Catalogue) -> None:
    done = [
        amount(3, Side.LEFT, 1, 30),
        amount(3, Side.RIGHT, 1, 30.4),
        amount(1, Side.LEFT, 1, 34.6),
        amount(0, Side.RIGHT, 1, 20),
    ]
    picture = growth_picture("Figure-four", catalogue.exercises[FIGURE_FOUR], done, TODAY)
    assert [(line.name, dict(line.values), line.open) for line in picture.lines] == [
        ("left", {0: 30, 1: 35}, False),
        ("right", {0: 30, 2: 20}, True),
    ]
    assert picture.said == ["left 30, right 30", "left 35", "right 20"]
    assert picture.accessible_text == (
        "Figure-four, seconds held, Wed 18 Nov to Sat 21 Nov. Newest: right 20. Average: left 32.5, right 25.0."
    )


def test_a_long_time_shows_the_median_and_the_range_of_each_month(catalogue: Catalogue) -> None:
    october, november = date(2025, 10, 1), date(2026, 11, 1)
    months = [
        MonthAmount(october, Side.LEFT, 30, 15.4, 35),
        MonthAmount(october, Side.RIGHT, 20, 20, 20),
        MonthAmount(november, Side.LEFT, 40.2, 30, 62),
    ]
    picture = months_picture("Figure-four", catalogue.exercises[FIGURE_FOUR], months, TODAY)
    assert [(line.name, dict(line.values), dict(line.bars)) for line in picture.lines] == [
        ("left", {0: 30, 1: 40}, {0: (15, 35), 1: (30, 62)}),
        ("right", {0: 20}, {0: (20, 20)}),
    ]
    assert picture.days == [october, november]
    assert picture.ticks[-1] >= 62
    assert picture.accessible_text == (
        "Figure-four, seconds held: monthly median and range, October 2025 to November. Newest: left 40 (30 to 62). "
        "Average: left 35.0, right 20.0."
    )


def test_what_changed_most_lately_is_shown_first(catalogue: Catalogue) -> None:
    exercises = catalogue.exercises
    long_ago = [10.0, 90.0, *[60.0] * 10]
    assert changed_most({TILT: holds(*long_ago), "butterfly": holds(30, 35)}, exercises) == "butterfly"
    sides = [*holds(30, 30, side=Side.LEFT), *holds(30, 45, side=Side.RIGHT)]
    assert changed_most({FIGURE_FOUR: sides, "butterfly": holds(30, 35)}, exercises) == FIGURE_FOUR


def test_gentle_days_between_are_no_change(catalogue: Catalogue) -> None:
    done = {TILT: holds(10, 10, 5, 10, 10, 10, 5, 10, 10, 5), "butterfly": holds(30, 30, 35, 35)}
    assert changed_most(done, catalogue.exercises) == "butterfly"


def test_where_nothing_changed_one_with_sides_is_shown(catalogue: Catalogue) -> None:
    done = {TILT: holds(10, 10), FIGURE_FOUR: holds(30, side=Side.LEFT)}
    assert changed_most(done, catalogue.exercises) == FIGURE_FOUR
    assert changed_most({"handstand": holds(5)}, catalogue.exercises) is None


def test_pain_before_is_a_ring_after_a_dot_and_worst_and_morning_have_shapes_of_their_own() -> None:
    day = TODAY - timedelta(days=1)
    points = [PainPoint(day, 5, 6, 3, 2), PainPoint(day, 4, None, None, None), PainPoint(TODAY, None, None, 2.25, None)]
    picture = pain_picture(points, Grain.SESSION, TODAY, PeriodNumbers(3, 0, 5.0, 6.0, 3.0, 2.0))
    before, worst, morning, after = picture.lines
    assert (dict(before.values), before.open) == ({0: 5, 1: 4}, True)
    assert (dict(after.values), after.open) == ({0: 3, 2: 2.2}, False)
    assert (dict(worst.values), worst.mark, dict(morning.values), morning.mark) == (
        {0: 6},
        Mark.TRIANGLE,
        {0: 2},
        Mark.DIAMOND,
    )
    assert picture.accessible_text == (
        "Pain, session by session, Fri 20 Nov to Sat 21 Nov. Newest: after 2.2. "
        "Average: before 5.0, at worst 6.0, morning 2.0, after 3.0."
    )


def test_a_screen_reader_hears_the_averages_of_the_sentences_above() -> None:
    points = [PainPoint(TODAY, 3, 4.4, None, None), PainPoint(TODAY, None, 4.4, 5, None)]
    picture = pain_picture(points, Grain.WEEK, TODAY, PeriodNumbers(9, 1, 3.0, 4.5, None, 2.0))
    assert picture.accessible_text.endswith("Average: before 3.0, at worst 4.5."), "and none of what is not drawn"


def test_a_mean_of_a_month_is_named_by_its_month() -> None:
    points = [PainPoint(date(2025, 12, 1), 3.25, None, None, None), PainPoint(date(2026, 1, 1), 2.0, None, 1.0, None)]
    numbers = PeriodNumbers(9, 0, 2.0, None, 1.0, None)
    picture = pain_picture(points, Grain.MONTH, TODAY, numbers)
    assert picture.unit == "pain, 0–10; numbers: the newest", "the sentences above tell of the whole time"
    assert pain_picture(points, Grain.SESSION, TODAY, numbers).unit == "pain, 0–10"
    assert picture.accessible_text == (
        "Pain, on average in each month, December 2025 to January. Newest: before 2.0, after 1.0. "
        "Average: before 2.0, after 1.0."
    )
    assert picture.by_date
    name_of = pain_picture(points, Grain.YEAR, TODAY, numbers).name_of
    assert [name_of(point.on, TODAY) for point in points] == ["2025", "2026"]


def test_walks_are_measured_in_minutes() -> None:
    picture = growth_picture("Walks", None, [amount(2, None, 20, 0), amount(0, None, 35, 0)], TODAY)
    assert picture.accessible_text == "Walks, minutes walked, Thu 19 Nov to Sat 21 Nov. Newest: 35. Average: 27.5."


def test_one_value_is_its_own_newest_and_average() -> None:
    picture = growth_picture("Walks", None, [amount(0, None, 35, 0)], TODAY)
    assert picture.accessible_text == "Walks, minutes walked: Sat 21 Nov: 35"


def test_many_sessions_are_no_long_text(catalogue: Catalogue) -> None:
    done = [amount(days_ago, side, 1, 30) for days_ago in range(180) for side in (Side.LEFT, Side.RIGHT)]
    picture = growth_picture("Supine figure-four", catalogue.exercises[FIGURE_FOUR], done, TODAY)
    assert len(picture.accessible_text) < 160


def test_where_no_pain_was_said_it_tells_how_it_comes_here() -> None:
    picture = pain_picture([], Grain.SESSION, TODAY, PeriodNumbers(0, 0, None, None, None, None))
    assert (
        picture.accessible_text
        == picture.empty
        == "Once you have said how much it hurts before and after a session, a chart appears here."
    )


@given(st.integers(0, 700_000))
def test_ticks_are_few_and_reach_the_highest(highest: int) -> None:
    marks = ticks(highest)
    assert marks[0] == 0
    assert 2 <= len(marks) <= 4
    assert marks[-2] < max(1, highest) <= marks[-1]
