"""The list of sessions where the whole page scrolls."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import SetAmount, SetOutcome, session_outcome
from floorside.storage.history.session_list import summaries, totals
from floorside.storage.history.sessions import History
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT
from floorside.ui.history.list.summary_model import SUMMARY, SummaryModel
from floorside.ui.history.list.summary_words import extent_words, summary_line, when_and_how
from floorside.ui.kit.widgets import SPACE_3
from tests.services.history.test_history_reader import allow_reading, refuse_reading
from tests.ui.history.reading import TODAY, the_list
from tests.ui.history.sessions import session


def place_of(page: HistoryPage, row: int) -> QRect:
    """A row's place on the page."""
    rows = the_list(page)
    place = rows.visualRect(rows.model().index(row, 0))
    return QRect(rows.viewport().mapTo(page, place.topLeft()), place.size())


def room_of(widget: QWidget, page: HistoryPage) -> QRect:
    QApplication.processEvents()
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def is_in_view(page: HistoryPage, row: int) -> bool:
    QApplication.processEvents()
    return page.rect().contains(place_of(page, row))


def test_what_cannot_be_read_says_so_and_is_read_once_it_can_be(page: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    page.refresh()
    QApplication.processEvents()
    rows = the_list(page)
    refuse_reading(history.database)
    model = rows.model()
    assert isinstance(model, SummaryModel)
    model.refresh(TODAY, 1)
    index = model.index(0, 0)
    unread = "This session cannot be read at the moment. Choose it to try again."
    texts = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole
    assert [index.data(role) for role in texts] == [unread, unread]
    assert is_painted(page, 0)
    rows.activated.emit(index)
    assert (index.data(), page.shows_list) == (unread, True)
    allow_reading(history.database)
    assert index.data() == unread, "nothing is read again and again by itself"
    rows.activated.emit(index)
    assert (index.data(), page.shows_list) == ("Hip & back, full", True)


def test_what_could_not_be_read_is_read_when_the_history_can_be(page: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    page.refresh()
    model = the_list(page).model()
    assert isinstance(model, SummaryModel)
    refuse_reading(history.database)
    model.refresh(TODAY, 1)
    assert model.index(0, 0).data(SUMMARY) is None
    allow_reading(history.database)
    page.show_session("session-0")
    assert model.index(0, 0).data(SUMMARY) is not None


def is_painted(page: HistoryPage, row: int) -> bool:
    """Whether anything is drawn in the middle of a row."""
    place = place_of(page, row)
    drawn = page.grab(place.adjusted(SPACE_3, 12, -SPACE_3, -12)).toImage()
    return len({drawn.pixel(x, y) for x in range(drawn.width()) for y in range(drawn.height())}) > 1


@pytest.fixture
def small(page: HistoryPage, history: History, qtbot: QtBot) -> HistoryPage:
    """With more sessions than are read at once."""
    for days_ago in range(130):
        history.begin(session(days_ago), None)
    page.resize(552, 600)
    page.refresh()
    qtbot.waitUntil(lambda: the_list(page).height() >= 60 * ROW_HEIGHT, timeout=60_000)
    return page


def test_on_a_small_page_the_page_scrolls_and_not_the_list(small: HistoryPage, qtbot: QtBot) -> None:
    assert the_list(small).verticalScrollBar().maximum() == 0
    model = the_list(small).model()
    assert isinstance(model, SummaryModel)
    assert (model.rowCount(), model.row_of("session-129")) == (130, None)  # it is read when somebody scrolls there
    small.resize(1100, 1000)
    whole_page = small.rect()
    qtbot.waitUntil(lambda: whole_page.contains(room_of(the_list(small), small)), timeout=60_000)
    qtbot.waitUntil(lambda: the_list(small).verticalScrollBar().maximum() > 0, timeout=60_000)


def test_a_small_page_begins_at_the_top_each_time_it_comes_into_view(small: HistoryPage, qtbot: QtBot) -> None:
    (bar,) = (each.verticalScrollBar() for each in small.findChildren(QScrollArea) if each.isVisible())
    for size in ((552, 600), (812, 600), (552, 560)):
        small.hide()
        small.refresh()
        small.resize(*size)
        small.show()
        small.setFocus()
        the_list(small).setFocus()
        QApplication.processEvents()
        small.resize(size[0], size[1] - 20)
        QApplication.processEvents()
        assert (bar.maximum() > 0, bar.value()) == (True, 0)
        QTest.keyClick(the_list(small), Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: bar.value() > 0, timeout=60_000)


def test_on_a_small_page_the_keys_lead_through_all_sessions(small: HistoryPage, qtbot: QtBot) -> None:
    for _ in range(40):
        QTest.keyClick(the_list(small), Qt.Key.Key_PageDown)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: is_in_view(small, the_list(small).currentIndex().row()), timeout=60_000)
    assert the_list(small).currentIndex().row() == 129


def test_on_a_small_page_a_day_of_the_calendar_brings_its_session_into_view(small: HistoryPage, qtbot: QtBot) -> None:
    small.findChildren(CalendarGrid)[0].day_chosen.emit(session(80).local_date)
    qtbot.waitUntil(lambda: is_in_view(small, 80), timeout=60_000)


@pytest.mark.parametrize(
    "seconds", [(29.5, 45), (80, 85, 88), (150, 150, 210), (394, 149), (185, 410), (600.5, 89.999)]
)
def test_the_minutes_of_the_lines_add_up_to_those_above_them(history: History, seconds: tuple[float, ...]) -> None:
    for number, each in enumerate(seconds):
        history.begin(replace(session(number), active_seconds=each), None)
    said = [summary_line(line, {}).split(" · ")[0] for line in summaries(history.database)]
    short = said.count("under a minute")
    minutes = sum(int(one.removesuffix("\xa0min")) for one in said if one != "under a minute")
    total = extent_words(totals(history.database)).split(" · ")[1]
    assert total in {f"{minutes + more}\xa0min" for more in range(short + 1)}


def test_what_was_begun_of_everything_but_not_done_in_full_is_a_part(history: History) -> None:
    made = session(0)
    one = replace(made.sets[0], position=0)
    rest = replace(one, position=1, set=2, outcome=SetOutcome.SKIPPED, done=SetAmount(0, 0, 0))
    both = replace(rest, outcome=SetOutcome.DONE, done=one.done)
    hurt = replace(one, outcome=SetOutcome.HURT)
    lines = []
    for number, sets in enumerate(((one, both), (one, rest), (hurt, rest), (hurt, both))):
        began = made.started + timedelta(hours=number)
        record = replace(made, id=f"of-one-{number}", started=began, sets=sets, outcome=session_outcome(sets))
        record = replace(record, planned_works=2, planned_exercises=1)
        history.begin(record, None)
        lines.append(summary_line(summaries(history.database, 1)[0], {}).split(" · ")[1])
        if sets == (one, rest):
            assert "1 of 1, in part" in when_and_how(record, TODAY)
    assert lines == ["all 1", "1 of 1, in part", "1 of 1, in part", "all 1"]
