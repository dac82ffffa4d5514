from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from floorside.storage.history.summaries import Day
from floorside.ui.history.calendar_grid import CELL, GAP, MONTHS_HEIGHT, WEEKS, CalendarGrid, first_day, level
from floorside.ui.kit.theme import Theme

TODAY = date(2026, 11, 21)  # a Saturday


def middle_of(week: int, weekday: int) -> QPoint:
    return QPoint(week * (CELL + GAP) + CELL // 2, MONTHS_HEIGHT + weekday * (CELL + GAP) + CELL // 2)


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


def test_screen_readers_hear_how_many_days(grid: CalendarGrid) -> None:
    assert grid.accessibleName() == "The last half year: 3 days with a session"
