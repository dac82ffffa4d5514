"""The three cards of the half year: their content, and how they share the space."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import HALF_YEAR
from floorside.domain.session.record import SetAmount
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.history.charts.calendar_grid import MONTHS_HEIGHT, CalendarGrid
from floorside.ui.history.charts.chart import Chart
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.sessions import LEFT, TILT, session
from tests.ui.order_on_screen import misread, tabbed_wrongly

TODAY = date(2026, 11, 21)
ROOMY, LOW = QSize(1096, 760), QSize(816, 600)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History) -> HistoryPage:
    for days_ago, left, right in ((9, 30, 30), (4, 30, 35), (0, 40, 35)):
        sides = ((1, Side.LEFT, left), (2, Side.RIGHT, right))
        sets = [replace(LEFT, position=at, side=side, done=SetAmount(1, held, held)) for at, side, held in sides]
        history.begin(session(days_ago, (*sets, replace(TILT, position=3))), None)
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(ROOMY)
    page.show()
    page.refresh()
    QApplication.processEvents()
    return page


def spoken(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [chart.accessibleName() for chart in page.findChildren(Chart)]


def seen(page: HistoryPage) -> list[bool]:
    """The calendar, the growth, the pain."""
    widgets: list[QWidget] = [*page.findChildren(CalendarGrid), *page.findChildren(Chart)]
    return [widget.isVisible() for widget in widgets]


def chooser(page: HistoryPage) -> QToolButton:
    return next(button for button in page.findChildren(QToolButton) if button.menu())


def places(page: HistoryPage) -> list[QPoint]:
    """Where the calendar, the charts and the list of sessions stand in the page."""
    widgets = (*page.findChildren(CalendarGrid), *page.findChildren(Chart), *page.findChildren(QListView))
    return [widget.mapTo(page, QPoint()) for widget in widgets]


def choose(page: HistoryPage, size: QSize, word: str) -> None:
    page.resize(size)
    next(each for each in page.findChildren(QPushButton) if each.isVisible() and each.text() == word).click()
    QApplication.processEvents()


def test_the_charts_say_what_the_history_says(page: HistoryPage) -> None:
    assert spoken(page) == [
        "Supine figure-four, seconds held, Thu 12 Nov to Sat 21 Nov. Newest: left 40, right 35. "
        "Average: left 33.3, right 33.3.",
        "Pain, session by session, Thu 12 Nov to Sat 21 Nov. Newest: before 3, after 1. "
        "Average: before 3.0, after 1.0.",
    ]


def test_another_exercise_can_be_chosen_and_stays(page: HistoryPage) -> None:
    menu = chooser(page).menu()
    menu.aboutToShow.emit()
    assert [(action.text(), action.isChecked()) for action in menu.actions()] == [
        ("Pelvic tilt", False),
        ("Supine figure-four", True),
    ]
    menu.actions()[0].trigger()
    page.refresh()
    QApplication.processEvents()
    assert chooser(page).text() == "Pelvic tilt"
    assert spoken(page)[0] == ("Pelvic tilt, seconds held, Thu 12 Nov to Sat 21 Nov. Newest: 10. Average: 10.0.")
    assert chooser(page).accessibleName() == "Exercise: Pelvic tilt. Choose another"


def test_a_half_year_without_a_session_says_so(
    page: HistoryPage, theme: Theme, history: History, qtbot: QtBot, catalogue: Catalogue
) -> None:
    later = HistoryPage(theme, catalogue, HistoryReader(history), lambda: date(2027, 11, 21))
    qtbot.addWidget(later)
    later.refresh()
    assert spoken(later) == [
        "Nothing was done in this time.",
        "Once you have said how much it hurts before and after a session, a chart appears here.",
    ]


def test_a_low_window_shows_one_card_at_a_time(page: HistoryPage) -> None:
    assert seen(page) == [True, True, True]
    choose(page, LOW, "Growth")
    assert seen(page) == [False, True, False]
    choose(page, LOW, "Pain")
    assert seen(page) == [False, False, True]
    page.resize(ROOMY)
    QApplication.processEvents()
    assert seen(page) == [True, True, True]
    assert not any(each.isVisible() and each.text() == "Days" for each in page.findChildren(QPushButton))


def test_what_comes_above_the_cards_takes_their_room(page: HistoryPage, qtbot: QtBot) -> None:
    above = QWidget()
    above.setFixedHeight(400)
    page.put_on_top(above)
    qtbot.waitUntil(lambda: seen(page) == [True, False, False], timeout=60_000)
    above.hide()
    qtbot.waitUntil(lambda: seen(page) == [True, True, True], timeout=60_000)


def card_of(page: HistoryPage, widget: QWidget | None) -> QRect:
    """Where the card around a widget stands in the page."""
    assert widget is not None
    if widget.property("role") != "card":
        return card_of(page, widget.parentWidget())
    return QRect(widget.mapTo(page, QPoint()), widget.size())


def test_a_low_wide_window_has_the_charts_in_one_row(page: HistoryPage) -> None:
    page.resize(1282, 560)
    QApplication.processEvents()
    assert seen(page) == [True, True, True]
    calendar, growth, pain, sessions = places(page)
    assert calendar.x() < growth.x() < pain.x()
    assert growth.y() == pain.y() < sessions.y()


@pytest.mark.parametrize("height", [520, 700, 768, 1000])
@pytest.mark.usefixtures("page")
def test_the_title_of_a_chart_is_never_cut(theme: Theme, history: History, qtbot: QtBot, height: int) -> None:
    german = HistoryPage(theme, load_catalogue("de"), HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(german)
    german.show()
    german.refresh()
    QApplication.processEvents()
    for width in range(520, 1840, 40):
        german.resize(width, height)
        QApplication.processEvents()
        assert chooser(german).text() == "Gesäßdehnung im Liegen", width
        assert not any(area.horizontalScrollBar().maximum() for area in german.findChildren(QScrollArea)), width


@pytest.mark.parametrize("size", [QSize(1000, 700), ROOMY, QSize(1278, 624), QSize(1278, 768), QSize(1836, 1080)])
def test_in_two_columns_the_edges_of_the_cards_meet_and_three_sessions_are_seen(
    page: HistoryPage, history: History, size: QSize
) -> None:
    for days_ago in range(20, 60):
        history.begin(session(days_ago), None)
    page.resize(size)
    page.refresh()
    QApplication.processEvents()
    grid, sessions = page.findChildren(CalendarGrid)[0], page.findChildren(QListView)[0]
    widgets = (grid, *page.findChildren(Chart), sessions)
    days, growth, pain, list_ = (card_of(page, each) for each in widgets)
    assert (days.top(), days.bottom()) == (growth.top(), growth.bottom())
    assert (list_.top(), list_.bottom()) == (pain.top(), pain.bottom())
    assert (days.left(), days.right()) == (list_.left(), list_.right())
    assert (growth.left(), growth.right()) == (pain.left(), pain.right())
    assert days.right() < growth.left()
    assert sessions.viewport().height() >= 3 * ROW_HEIGHT
    assert page.rect().contains(list_)


@pytest.mark.parametrize("size", [ROOMY, QSize(1282, 560), LOW, QSize(1836, 1080)])
def test_what_is_seen_is_read_and_reached_in_its_order_and_no_label_is_empty(page: HistoryPage, size: QSize) -> None:
    page.resize(size)
    QApplication.processEvents()
    assert (misread(page), tabbed_wrongly(page)) == ([], [])
    assert [each for each in page.findChildren(QLabel) if each.isVisible() and not each.text()] == []


@pytest.mark.parametrize("size", [QSize(1000, 700), ROOMY, QSize(1278, 768), QSize(1836, 1080)])
def test_the_half_year_fills_its_card(page: HistoryPage, size: QSize) -> None:
    page.resize(size)
    QApplication.processEvents()
    grid = page.findChildren(CalendarGrid)[0]
    assert grid.weeks == HALF_YEAR
    last = max(x for x in range(grid.width()) if grid.day_at(QPoint(x, MONTHS_HEIGHT + 4)))
    assert last >= 0.88 * grid.width()


def test_a_long_name_has_the_whole_heading(page: HistoryPage) -> None:
    page.resize(1282, 640)
    QApplication.processEvents()
    assert chooser(page).text() == "Supine figure-four"


@pytest.mark.parametrize("size", [ROOMY, QSize(1282, 640), LOW, QSize(1836, 1080)])
def test_every_card_has_its_room(page: HistoryPage, size: QSize) -> None:
    page.resize(size)
    QApplication.processEvents()
    for widget in (*page.findChildren(Chart), chooser(page)):
        if widget.isVisible():
            assert page.rect().contains(
                widget.geometry().translated(widget.mapTo(page, widget.rect().topLeft()) - widget.pos())
            )
            assert widget.width() >= widget.minimumSizeHint().width()


def test_what_comes_above_the_cards_is_reached_before_them(page: HistoryPage) -> None:
    above = QPushButton("Above")
    box = QWidget()
    QVBoxLayout(box).addWidget(above)
    page.put_on_top(box)
    QApplication.processEvents()
    named = {each.text(): each for each in page.findChildren(QPushButton)}
    assert next_stop(above) is named["Half year"]  # the one that is chosen
    assert next_stop(named["All"]) is named["‹"]
    assert next_stop(named["‹"]) is named["›"]
    calendar = page.findChildren(CalendarGrid)[0]
    assert next_stop(named["›"]) is calendar
    assert next_stop(calendar) is named["Go to…"]  # beside the heading of the list, which is below the calendar
    assert next_stop(named["Go to…"]) is named["Add…"]
    report = named["For your physio…"]
    assert next_stop(named["Add…"]) is report
    sessions = page.findChildren(QListView)[0]
    assert next_stop(report) is sessions
    assert next_stop(sessions) is chooser(page)
    growth, pain = page.findChildren(Chart)
    assert next_stop(chooser(page)) is growth
    assert next_stop(growth) is pain


def next_stop(widget: QWidget) -> QWidget | None:
    """Where Tab leads from here."""
    following = widget.nextInFocusChain()
    while following is not None and not (following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible()):
        following = following.nextInFocusChain()
    return following


def first_ink(page: HistoryPage, widget: QWidget) -> int:
    """Where in the page the words of a widget begin."""
    place = QRect(widget.mapTo(page, QPoint()), widget.size())
    image = page.grab(place).toImage()
    dark = (x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 90)
    return place.x() + next(dark)


def test_the_name_of_the_exercise_begins_below_the_other_headings(page: HistoryPage) -> None:
    heading = next(each for each in page.findChildren(QLabel) if each.text() == "Pain")
    page.setFocus()
    assert abs(first_ink(page, heading) - first_ink(page, chooser(page))) <= 1


def test_no_card_is_a_window_of_its_own_even_for_a_moment(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History, qapp: QApplication
) -> None:
    class Shown(QObject):
        windows = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
                self.windows += watched.isWindow()
            return False

    qapp.installEventFilter(seen_ := Shown())
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(page)
    qapp.removeEventFilter(seen_)
    assert seen_.windows == 0
