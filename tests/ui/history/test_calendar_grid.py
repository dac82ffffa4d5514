from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from floorside.storage.history.session_list import Day
from floorside.ui.history.charts.calendar_grid import (
    CELL,
    DAYS_WIDTH,
    GAP,
    MONTHS_HEIGHT,
    WEEKS,
    CalendarGrid,
    first_day,
    level,
)
from floorside.ui.kit.look.theme import Theme

TODAY = date(2026, 11, 21)  # a Saturday


def middle_of(week: int, weekday: int) -> QPoint:
    return QPoint(DAYS_WIDTH + week * (CELL + GAP) + CELL // 2, MONTHS_HEIGHT + weekday * (CELL + GAP) + CELL // 2)


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> CalendarGrid:
    grid = CalendarGrid(theme)
    qtbot.addWidget(grid)
    days = [Day(TODAY, 700, 1.0), Day(TODAY - timedelta(days=1), 300, 0.5), Day(TODAY - timedelta(days=2), 60, 0.1)]
    grid.show_days(days, TODAY)
    grid.resize(grid.sizeHint())
    return grid


def test_it_begins_on_a_monday_half_a_year_ago() -> None:
    assert first_day(TODAY) == date(2026, 5, 25)
    assert first_day(date(2026, 11, 23)) == date(2026, 6, 1)


@pytest.mark.parametrize(("fraction", "shade"), [(0, 1), (0.49, 1), (0.5, 2), (0.89, 2), (0.9, 3), (1, 3)])
def test_a_day_is_darker_where_more_was_done(fraction: float, shade: int) -> None:
    assert level(fraction) == shade


def test_the_squares_have_the_shades(grid: CalendarGrid, theme: Theme) -> None:
    image = grid.grab().toImage()
    colors = theme.colors
    last = WEEKS - 1
    shades = [image.pixelColor(middle_of(last, weekday)).name() for weekday in (2, 3, 4, 5)]
    assert shades == [colors.level_0, colors.level_1, colors.level_2, colors.level_3]
    assert image.pixelColor(middle_of(last, 6)).name() not in shades


def test_the_day_under_the_pointer(grid: CalendarGrid) -> None:
    assert grid.day_at(middle_of(0, 0)) == date(2026, 5, 25)
    assert grid.day_at(middle_of(WEEKS - 1, 5)) == TODAY
    assert grid.day_at(middle_of(WEEKS - 1, 6)) is None
    assert grid.day_at(QPoint(5, 2)) is None
    assert grid.day_at(QPoint(5, MONTHS_HEIGHT + 5)) is None  # a name of a day of the week


def test_a_narrow_grid_shows_the_latest_weeks(grid: CalendarGrid) -> None:
    grid.resize(DAYS_WIDTH + 10 * (CELL + GAP) - GAP, grid.height())
    assert grid.weeks == 10
    assert grid.day_at(middle_of(9, 5)) == TODAY
    assert grid.day_at(middle_of(0, 0)) == first_day(TODAY) + timedelta(weeks=WEEKS - 10)
    assert grid.day_at(middle_of(10, 0)) is None


def test_a_click_chooses_a_day_with_a_session_and_no_other(grid: CalendarGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.day_chosen) as signal:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle_of(WEEKS - 1, 4))
    assert signal.args == [TODAY - timedelta(days=1)]
    with qtbot.assertNotEmitted(grid.day_chosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle_of(0, 0))


def test_screen_readers_hear_how_many_days(grid: CalendarGrid) -> None:
    assert grid.accessibleName() == "The last half year: 3 days with a session"


def test_several_sessions_of_a_day_are_counted_in_its_tip(grid: CalendarGrid) -> None:
    days = [Day(TODAY, 1500, 1.0, 3), Day(TODAY - timedelta(days=2), 600, 1.0)]
    grid.show_days(days, TODAY)
    assert grid._said_of(TODAY) == "Today: 3 times, 25 min in all"
    assert grid._said_of(TODAY - timedelta(days=2)) == "Thu 19 Nov: 10 min"
    assert grid._said_of(TODAY - timedelta(days=1)) == "Yesterday"
