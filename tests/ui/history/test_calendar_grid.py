from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from floorside.domain.self_care.period_numbers import HALF_YEAR
from floorside.domain.training_week import MONDAY
from floorside.storage.history.session_list import Day
from floorside.ui.history.charts.calendar_card import CalendarCard
from floorside.ui.history.charts.calendar_grid import (
    CELL,
    DAYS_WIDTH,
    GAP,
    MONTHS_HEIGHT,
    CalendarGrid,
    level,
)
from floorside.ui.history.charts.calendar_range import DayRange, months_later, weeks_with
from floorside.ui.history.charts.calendar_words import count_words, range_words
from floorside.ui.kit.look.theme import Theme

TODAY = date(2026, 11, 21)  # a Saturday


def middle_of(week: int, weekday: int) -> QPoint:
    return QPoint(DAYS_WIDTH + week * (CELL + GAP) + CELL // 2, MONTHS_HEIGHT + weekday * (CELL + GAP) + CELL // 2)


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> CalendarGrid:
    grid = CalendarGrid(theme)
    qtbot.addWidget(grid)
    days = [Day(TODAY, 700, 1.0), Day(TODAY - timedelta(days=1), 300, 0.5), Day(TODAY - timedelta(days=2), 60, 0.1)]
    days += [Day(date(2026, 5, 24), 400, 1.0), Day(date(2025, 2, 28), 400, 1.0)]
    show(grid, days)
    grid.resize(grid.sizeHint())
    grid.show()
    return grid


def show(grid: CalendarGrid, days: list[Day]) -> None:
    earliest = min((day.local_date for day in days), default=None)
    grid.show_history(lambda first, last: [day for day in days if first <= day.local_date <= last], earliest, TODAY)


def press(grid: CalendarGrid, qtbot: QtBot, *keys: Qt.Key) -> date:
    """The current day after these keys."""
    for key in keys:
        qtbot.keyClick(grid, key)
    return grid._current


def test_a_click_on_the_name_of_a_month_leads_to_its_latest_session(grid: CalendarGrid, qtbot: QtBot) -> None:
    november, july = QPoint(middle_of(23, 0).x(), MONTHS_HEIGHT // 2), QPoint(middle_of(6, 0).x(), 4)
    assert (grid.month_at(november), grid.month_at(july)) == (TODAY, None)
    with qtbot.waitSignal(grid.day_chosen) as chosen:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=november)
    assert chosen.args == [TODAY]
    with qtbot.assertNotEmitted(grid.day_chosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=july)


def test_it_begins_on_a_monday_half_a_year_ago() -> None:
    def half_year(day: date, today: date) -> DayRange:
        return weeks_with(day, today, HALF_YEAR, MONDAY)

    assert half_year(TODAY, TODAY) == (date(2026, 5, 25), date(2026, 11, 22))
    assert half_year(date(2026, 5, 25), TODAY) == half_year(TODAY, TODAY)
    assert half_year(date(2026, 5, 24), TODAY) == (date(2025, 11, 24), date(2026, 5, 24))
    assert half_year(date(2026, 11, 23), date(2026, 11, 23)).first == date(2026, 6, 1)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 1, 5), -13, date(2024, 12, 5)),
    ],
)
def test_a_month_later(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


@pytest.mark.parametrize(("fraction", "shade"), [(0, 1), (0.49, 1), (0.5, 2), (0.89, 2), (0.9, 3), (1, 3)])
def test_a_day_is_darker_where_more_was_done(fraction: float, shade: int) -> None:
    assert level(fraction) == shade


def test_the_squares_have_the_shades(grid: CalendarGrid, theme: Theme) -> None:
    image = grid.grab().toImage()
    colors = theme.colors
    last = HALF_YEAR - 1
    shades = [image.pixelColor(middle_of(last, weekday)).name() for weekday in (2, 3, 4, 5)]
    assert shades == [colors.level_0, colors.level_1, colors.level_2, colors.level_3]
    assert image.pixelColor(middle_of(last, 6)).name() not in shades


def test_the_day_under_the_pointer(grid: CalendarGrid) -> None:
    assert grid.day_at(middle_of(0, 0)) == date(2026, 5, 25)
    assert grid.day_at(middle_of(HALF_YEAR - 1, 5)) == TODAY
    assert grid.day_at(middle_of(HALF_YEAR - 1, 6)) is None
    assert grid.day_at(QPoint(5, 2)) is None
    assert grid.day_at(QPoint(5, MONTHS_HEIGHT + 5)) is None  # a name of a day of the week


def test_a_narrow_grid_shows_the_latest_weeks(grid: CalendarGrid) -> None:
    grid.resize(DAYS_WIDTH + 10 * (CELL + GAP) - GAP, grid.height())
    assert grid.weeks == 10
    assert grid.day_at(middle_of(9, 5)) == TODAY
    assert grid.day_at(middle_of(0, 0)) == date(2026, 5, 25) + timedelta(weeks=HALF_YEAR - 10)
    assert grid.day_at(middle_of(10, 0)) is None


def test_a_click_chooses_a_day_with_a_session_and_no_other(grid: CalendarGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.day_chosen) as signal:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle_of(HALF_YEAR - 1, 4))
    assert signal.args == [TODAY - timedelta(days=1)]
    with qtbot.assertNotEmitted(grid.day_chosen):
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle_of(0, 0))


def test_the_keys_go_from_day_to_day(grid: CalendarGrid, qtbot: QtBot) -> None:
    key = Qt.Key
    assert press(grid, qtbot, key.Key_Up) == date(2026, 11, 20)
    assert press(grid, qtbot, key.Key_Left) == date(2026, 11, 13)
    assert press(grid, qtbot, key.Key_Right, key.Key_Down) == TODAY
    assert press(grid, qtbot, key.Key_Down) == TODAY  # there is no later day
    assert press(grid, qtbot, key.Key_PageUp) == date(2026, 10, 21)
    assert press(grid, qtbot, key.Key_PageUp, key.Key_PageDown) == date(2026, 10, 21)
    assert press(grid, qtbot, key.Key_Home) == date(2026, 5, 25)
    assert press(grid, qtbot, key.Key_End) == TODAY


def test_the_keys_lead_to_earlier_weeks_and_no_further_than_the_first_session(grid: CalendarGrid, qtbot: QtBot) -> None:
    assert press(grid, qtbot, Qt.Key.Key_Home, Qt.Key.Key_Up) == date(2026, 5, 24)
    assert grid.shown == (date(2025, 11, 24), date(2026, 5, 24))
    assert grid.accessibleName() == "Sun 24 May: 7\xa0min"
    assert press(grid, qtbot, *[Qt.Key.Key_PageUp] * 30) == date(2025, 2, 28)
    assert not grid.has_earlier
    assert grid.has_later


def test_home_and_end_go_no_further_than_the_first_session_and_today(grid: CalendarGrid, qtbot: QtBot) -> None:
    first = TODAY - timedelta(days=20)
    show(grid, [Day(TODAY, 700, 1.0), Day(first, 60, 0.1)])
    assert grid.shown == (date(2026, 5, 25), date(2026, 11, 22))
    assert press(grid, qtbot, Qt.Key.Key_Home) == first
    assert press(grid, qtbot, Qt.Key.Key_End) == TODAY


def test_enter_shows_a_day_with_a_session_and_no_other(grid: CalendarGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.day_chosen) as signal:
        press(grid, qtbot, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert signal.args == [TODAY - timedelta(days=1)]
    with qtbot.assertNotEmitted(grid.day_chosen):
        press(grid, qtbot, Qt.Key.Key_Left, Qt.Key.Key_Return)


def test_a_month_shows_its_own_days_and_turns_to_others(grid: CalendarGrid, qtbot: QtBot) -> None:
    grid.show_span(is_month=True, day=TODAY)
    days = {grid.day_at(QPoint(x, y)) for x in range(0, grid.width(), 4) for y in range(0, grid.height(), 4)} - {None}
    assert days == {date(2026, 11, 1) + timedelta(days=day) for day in range(21)}
    assert not grid.has_later
    grid.turn(-1)
    assert grid.shown == (date(2026, 10, 1), date(2026, 10, 31))
    assert press(grid, qtbot, Qt.Key.Key_Home) == date(2026, 10, 1)
    assert range_words(grid.shown, is_month=True, today=TODAY) == "October"
    grid.show_span(is_month=False, day=TODAY)
    assert grid.shown.last == date(2026, 11, 22)


def test_half_years_are_turned_as_a_whole(grid: CalendarGrid) -> None:
    assert range_words(grid.shown, is_month=False, today=TODAY) == "The last half year"
    grid.turn(-1)
    assert grid.shown == (date(2025, 11, 24), date(2026, 5, 24))
    assert range_words(grid.shown, is_month=False, today=TODAY) == "24 Nov 2025 – 24 May 2026"
    grid.turn(1)
    assert grid.shown.last == date(2026, 11, 22)


def test_a_refresh_stays_on_the_day_but_follows_today(grid: CalendarGrid, qtbot: QtBot) -> None:
    assert press(grid, qtbot, Qt.Key.Key_Up) == date(2026, 11, 20)
    grid.show_history(lambda *_: [], date(2026, 1, 1), TODAY + timedelta(days=1))
    assert grid._current == date(2026, 11, 20)
    press(grid, qtbot, Qt.Key.Key_End)
    grid.show_history(lambda *_: [], date(2026, 1, 1), TODAY + timedelta(days=2))
    assert grid._current == TODAY + timedelta(days=2)


def test_a_history_in_the_future_shows_today(theme: Theme, qtbot: QtBot) -> None:
    grid = CalendarGrid(theme)
    qtbot.addWidget(grid)
    show(grid, [Day(TODAY + timedelta(days=3), 600, 1.0)])
    assert (grid._current, grid.days, grid.has_earlier) == (TODAY, 0, False)


def test_screen_readers_hear_the_day_and_what_was_done(grid: CalendarGrid, qtbot: QtBot) -> None:
    assert grid.accessibleName() == "Today: 12\xa0min"
    press(grid, qtbot, Qt.Key.Key_Up)
    assert grid.accessibleName() == "Yesterday: 5\xa0min, part of the routine"
    press(grid, qtbot, Qt.Key.Key_Left)
    assert grid.accessibleName() == "Fri 13 Nov: no session"
    assert (grid.days, count_words("The last half year", 3)) == (3, "The last half year: 3 days with a session")
    assert count_words("November", 1) == "November: 1 day with a session"


def test_a_day_on_which_nothing_was_done_is_not_marked_and_not_counted_but_leads_to_its_session(
    grid: CalendarGrid, theme: Theme, qtbot: QtBot
) -> None:
    show(grid, [Day(TODAY - timedelta(days=1), 600, 1.0), Day(TODAY, 40, 0.0, counts=False)])
    image = grid.grab().toImage()
    assert image.pixelColor(middle_of(HALF_YEAR - 1, 5)).name() == theme.colors.level_0
    assert grid.days == 1
    assert grid.accessibleName() == "Today: a session in which nothing was done"
    with qtbot.waitSignal(grid.day_chosen) as signal:
        qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle_of(HALF_YEAR - 1, 5))
    assert signal.args == [TODAY]


def test_several_sessions_of_a_day_are_counted_in_its_tip(grid: CalendarGrid) -> None:
    show(grid, [Day(TODAY, 1500, 1.0, 3), Day(TODAY - timedelta(days=2), 600, 1.0)])
    assert grid._said_of(TODAY) == "Today: 3 times, 25\xa0min in all"
    assert grid._said_of(TODAY - timedelta(days=2)) == "Thu 19 Nov: 10\xa0min"
    assert grid._said_of(TODAY - timedelta(days=1)) == "Yesterday: no session"


def test_while_the_keys_are_in_the_calendar_their_day_is_written_beside_its_title(theme: Theme, qtbot: QtBot) -> None:
    made = CalendarCard(theme)
    qtbot.addWidget(made.card)
    made.card.show()
    made.show_history(lambda *_: [Day(TODAY, 700, 1.0)], date(2026, 1, 1), TODAY)
    assert made._remark.text() == "stronger = more of the routine done"
    made.grid.setFocus()
    qtbot.waitUntil(made.grid.hasFocus, timeout=60_000)
    assert made._remark.text() == "Today: 12\xa0min"
    press(made.grid, qtbot, Qt.Key.Key_Up)
    assert made._remark.text() == "Yesterday: no session"
    made.grid.clearFocus()
    assert made._remark.text() == "stronger = more of the routine done"
