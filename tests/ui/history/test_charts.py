from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.ui.history.charts.axis_words import BriefName, Name, axis_words
from floorside.ui.history.charts.chart import (
    APART,
    BESIDE,
    DOT,
    HEIGHT,
    KEY,
    LEFT,
    LINE_HEIGHT,
    Chart,
    Line,
    Mark,
    Picture,
    ring_size,
    side_by_side,
    spread,
    value_words,
)
from floorside.ui.history.charts.pictures import brief_month_name, month_name
from floorside.ui.kit.look.theme import LOOKS, Theme
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import brief_date

TODAY = date(2026, 11, 21)


def pairs(before: dict[int, float], after: dict[int, float]) -> Picture:
    return Picture(
        lines=(
            Line("before", lambda colors: colors.warm, before, open=True),
            Line("after", lambda colors: colors.accent, after),
        ),
        days=[TODAY - timedelta(days=2), TODAY - timedelta(days=1), TODAY],
        said=["first", "second", "third"],
        ticks=(0, 5, 10),
        unit="0–10",
        in_steps=False,
        by_date=False,
        accessible_text="Pain",
        empty="Nothing yet",
    )


PAIRS = pairs({0: 5, 1: 4}, {0: 3, 1: 4, 2: 2})
STEPS = replace(PAIRS, in_steps=True, by_date=True)


@pytest.fixture
def chart(theme: Theme, qtbot: QtBot) -> Chart:
    chart = Chart(theme)
    qtbot.addWidget(chart)
    chart.resize(400, HEIGHT)
    return chart


def colors_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("picture", [PAIRS, STEPS])
@pytest.mark.parametrize("look", [look for look in LOOKS if look != "system"])
def test_both_lines_are_seen_in_each_look(chart: Chart, theme: Theme, picture: Picture, look: str) -> None:
    theme.set_look(look)  # type: ignore[arg-type]
    chart.show_picture(picture, TODAY)
    assert {theme.colors.warm, theme.colors.accent} <= colors_in(chart.grab().toImage())


@pytest.mark.parametrize("picture", [PAIRS, STEPS])
def test_of_one_value_the_dot_is_seen_within_the_ring(chart: Chart, theme: Theme, picture: Picture) -> None:
    alone = replace(
        picture, lines=tuple(replace(line, values={0: 5}) for line in picture.lines), days=[TODAY], said=["one"]
    )
    chart.show_picture(alone, TODAY)
    assert {theme.colors.warm, theme.colors.accent} <= colors_in(chart.grab().toImage())


@pytest.mark.parametrize("picture", [PAIRS, STEPS])
def test_each_word_beside_the_chart_has_the_mark_of_its_line_before_it(
    chart: Chart, theme: Theme, picture: Picture
) -> None:
    chart.show_picture(picture, TODAY)
    words = chart.fontMetrics().horizontalAdvance("before 4")
    image = chart.grab().toImage()
    key = image.copy(image.width() - words - KEY, 0, KEY, image.height())
    assert {theme.colors.warm, theme.colors.accent} <= colors_in(key)


def test_averages_keep_their_tenth_as_in_the_sentence_above_the_chart() -> None:
    answers = PAIRS.lines[0]
    assert value_words(answers, 2) == "2"
    assert [value_words(replace(answers, averages=True), value) for value in (2.5, 2)] == ["2.5", "2.0"]


def test_marks_of_almost_the_same_value_stand_side_by_side_in_each_session() -> None:
    assert side_by_side([{0: 100, 1: 101, 2: 102}, {0: 50, 2: 90}], 32) == {0: -BESIDE, 1: 0, 2: BESIDE}
    assert side_by_side([{0: 100, 1: 100}], 8) == {0: -2, 1: 2}
    assert side_by_side([{0: 100, 1: 50}], 32) == {0: 0, 1: 0}


@pytest.mark.parametrize("picture", [PAIRS, STEPS])
def test_the_pointer_finds_the_nearest_session(chart: Chart, picture: Picture) -> None:
    chart.show_picture(picture, TODAY)
    assert chart.said_at(0) == "Thu 19 Nov: first"
    assert chart.said_at(chart.width() / 2) == "Yesterday: second"
    assert chart.said_at(chart.width()) == "Today: third"


def test_a_chart_without_sessions_says_why(chart: Chart, theme: Theme) -> None:
    chart.show_picture(replace(PAIRS, days=(), said=(), lines=()), TODAY)
    assert chart.said_at(10) == ""
    assert theme.colors.muted in colors_in(chart.grab().toImage())


def with_focus(chart: Chart) -> None:
    chart.show()
    chart.window().activateWindow()
    chart.setFocus()
    QApplication.processEvents()


def test_the_arrow_keys_go_from_value_to_value(chart: Chart, qtbot: QtBot) -> None:
    chart.show_picture(PAIRS, TODAY)
    with_focus(chart)
    heard = [chart.accessibleName()]
    for name in ("Left", "Left", "Home", "Left", "Right", "End", "Right"):
        key = Qt.Key[f"Key_{name}"]
        qtbot.keyClick(chart, key)
        heard.append(chart.accessibleName())
    first, second, third = "Thu 19 Nov: first", "Yesterday: second", "Today: third"
    assert heard == ["Pain", third, second, first, first, second, third, third]
    chart.clearFocus()
    assert chart.accessibleName() == "Pain"


@pytest.mark.parametrize("picture", [PAIRS, STEPS])
def test_the_value_of_the_keys_is_marked(chart: Chart, theme: Theme, qtbot: QtBot, picture: Picture) -> None:
    chart.show_picture(picture, TODAY)
    with_focus(chart)
    assert theme.colors.focus in colors_in(chart.grab().toImage())
    looks = [chart.grab().toImage()]
    for _ in picture.days:
        qtbot.keyClick(chart, Qt.Key.Key_Left)
        looks.append(chart.grab().toImage())
    assert all(one != other for one, other in pairwise(looks))


def test_only_a_chart_with_values_is_a_tab_stop(chart: Chart) -> None:
    chart.show_picture(PAIRS, TODAY)
    assert chart.focusPolicy() == Qt.FocusPolicy.TabFocus
    chart.show_picture(replace(PAIRS, days=(), said=(), lines=()), TODAY)
    assert chart.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_screen_readers_hear_what_it_is(chart: Chart) -> None:
    chart.show_picture(PAIRS, TODAY)
    assert chart.accessibleName() == "Pain"


@pytest.mark.parametrize("width", [400, 250])
def test_both_days_are_written_however_little_room_there_is(chart: Chart, width: int) -> None:
    chart.resize(width, HEIGHT)
    chart.show_picture(PAIRS, TODAY)
    image = chart.grab().toImage()
    at_first_day = image.copy(LEFT, HEIGHT - 16, 16, 16)
    assert len(colors_in(at_first_day)) > 1


@pytest.mark.parametrize(
    ("first", "name_of", "brief_of", "said"),
    [
        (
            date(2026, 11, 14),
            words.day,
            brief_date,
            ["Sat 14 Nov … Today", "14 Nov … 21 Nov", " … 21 Nov"],
        ),
        (
            date(2016, 10, 1),
            month_name,
            brief_month_name,
            ["October 2016 … November 2026", "Oct 2016 … Nov 2026", " … 2026"],
        ),
        (
            date(2026, 2, 1),
            month_name,
            brief_month_name,
            ["February … November", "Feb … Nov", " … Nov"],
        ),
        (TODAY, words.day, brief_date, [" … Today"] * 3),
    ],
    ids=["week", "years", "months", "one day"],
)
def test_the_ends_of_the_axis_are_named_as_long_as_they_fit(
    first: date, name_of: Name, brief_of: BriefName, said: list[str]
) -> None:
    for letters, wanted in zip((40, len(said[1]), 3), said, strict=True):
        found = " … ".join(axis_words(first, TODAY, TODAY, name_of, brief_of, partial(fit_into, letters)))
        assert found == wanted


def test_where_both_days_have_no_room_the_last_one_stands_alone_at_its_end(chart: Chart) -> None:
    chart.resize(LEFT + 150, HEIGHT)
    chart.show_picture(PAIRS, TODAY)
    first, last = chart.axis_words(PAIRS)
    assert (first, last) == ("", "Today")
    axis = chart._right(PAIRS) - LEFT
    written = chart.grab().toImage().copy(LEFT, HEIGHT - 16, round(axis), 16)
    assert len(colors_in(written.copy(written.width() // 2, 0, written.width(), 16))) > 1
    assert len(colors_in(written.copy(0, 0, 4, 16))) == 1


def fit_into(letters: int, first: str, last: str) -> bool:
    return len(f"{first} … {last}") <= letters


def test_the_last_value_and_the_mark_before_its_name_are_told_apart(chart: Chart) -> None:
    lines = tuple(Line(name, lambda colors: colors.accent, {0: 3, 1: 3, 2: 3}) for name in "abcd")
    picture = replace(PAIRS, lines=lines)
    chart.show_picture(picture, TODAY)
    last = chart._xs(picture)[-1] + max(side_by_side([dict.fromkeys(range(4), 0.0)], 400).values())
    mark = chart._right(picture) + chart._to_words(picture) + KEY / 2 - 2
    assert mark - last >= 6 * DOT


def test_nothing_is_painted_at_the_very_edges(chart: Chart) -> None:
    chart.show_picture(pairs({0: 10, 2: 0}, {0: 0, 1: 10, 2: 10}), TODAY)
    image = chart.grab().toImage()
    ground = image.pixelColor(QPoint(0, 0))
    edges = [QPoint(x, y) for x in range(image.width()) for y in (0, HEIGHT - 1)]
    edges += [QPoint(x, y) for x in (0, image.width() - 1) for y in range(HEIGHT)]
    assert all(image.pixelColor(point) == ground for point in edges)


@pytest.mark.parametrize("heights", [[20, 20], [20, 30], [0, 1], [HEIGHT - 26, HEIGHT - 26]])
def test_words_beside_each_other_do_not_meet(heights: list[float]) -> None:
    high, low = spread(heights, HEIGHT)
    assert low - high == LINE_HEIGHT
    assert high >= LINE_HEIGHT / 2
    assert spread([20, 60], HEIGHT) == [20, 60]
    assert spread([20], HEIGHT) == [20]


@given(st.lists(st.floats(28, HEIGHT - 26), min_size=3, max_size=4))
def test_up_to_four_words_stand_one_below_the_other(heights: list[float]) -> None:
    placed = spread(sorted(heights), HEIGHT)
    assert all(low - high >= LINE_HEIGHT - 0.001 for high, low in pairwise(placed))
    assert placed[0] >= LINE_HEIGHT / 2
    assert placed[-1] <= HEIGHT - 26


def test_every_mark_is_seen(chart: Chart, theme: Theme) -> None:
    inks = [lambda colors: colors.warm, lambda colors: colors.hurt, lambda colors: colors.accent]
    marks = [Mark.RING, Mark.TRIANGLE, Mark.DIAMOND]
    lines = [Line(mark.value, ink, {0: 3, 1: 5, 2: 4}, mark=mark) for ink, mark in zip(inks, marks, strict=True)]
    chart.show_picture(replace(PAIRS, lines=lines), TODAY)
    seen = colors_in(chart.grab().toImage())
    assert {theme.colors.warm, theme.colors.hurt, theme.colors.accent} <= seen


def test_rings_that_stand_near_are_smaller() -> None:
    assert ring_size([10]) == ring_size([0, APART, 3 * APART]) == 1
    assert ring_size([0, APART, 1.5 * APART]) == 0.5


def test_a_bar_goes_from_the_lowest_to_the_highest_value(chart: Chart) -> None:
    line = replace(STEPS.lines[0], bars={})
    chart.show_picture(replace(STEPS, lines=(line,)), TODAY)
    without = chart.grab().toImage()
    chart.show_picture(replace(STEPS, lines=(replace(line, bars={0: (0, 10)}),)), TODAY)
    image = chart.grab().toImage()
    x = round(chart._xs(STEPS)[0])
    low, high = (round(chart._y(STEPS, value)) for value in (0, 10))
    changed = [y for y in range(image.height()) if image.pixel(x, y) != without.pixel(x, y)]
    assert (min(changed), max(changed)) == (high - 1, low)
