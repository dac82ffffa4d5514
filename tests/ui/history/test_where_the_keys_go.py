"""Where the keys go on when somebody comes back to the history from another place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.services.undo import UndoService
from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_model import SUMMARY
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.kit.widgets import column
from floorside.ui.window.main_window import MainWindow
from tests.ui.care.program import Program
from tests.ui.history.reading import pressed, undo_line
from tests.ui.history.sessions import session
from tests.ui.order_on_screen import misread, tabbed_wrongly

#: So many days before `session(0)` is the day of the program's clock.
FUTURE = 238


@pytest.mark.parametrize("left", ["the session", "its editor", "its editor after a change"])
def test_whoever_comes_back_to_the_history_has_the_keys_in_the_list(program: Program, qtbot: QtBot, left: str) -> None:
    with program.started() as (app, _):
        for days in (2, 1, 0):
            History(app.services.database).begin(session(days), None)
        with qtbot.waitActive(app.window, timeout=60_000):
            app.window.activateWindow()
        place(app.window, 2)
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session("session-1")
        if left != "the session":
            pressed(page, "Edit")
        if left == "its editor after a change":
            (editor,) = page.findChildren(SessionEditor)
            editor.after.buttons()[5].click()
        place(app.window, 1)
        place(app.window, 2)
        focused = app.window.focusWidget()
        assert isinstance(focused, QListView)
        assert focused.isVisible()
        assert focused.currentIndex().data(SUMMARY).id == "session-1"
        QTest.keyClick(focused, Qt.Key.Key_Down)
        assert focused.currentIndex().data(SUMMARY).id == "session-2"


@pytest.mark.parametrize(
    ("size", "sessions", "in_list"),
    [((640, 600), 20, False), ((640, 560), 1, False), ((640, 600), 1, True), ((1300, 900), 20, True)],
)
def test_the_keys_begin_at_something_that_is_in_view(
    program: Program, qtbot: QtBot, size: tuple[int, int], sessions: int, in_list: bool
) -> None:
    with program.started() as (app, _):
        for days in range(sessions):
            History(app.services.database).begin(session(FUTURE + days), None)
        app.window.resize(*size)
        with qtbot.waitActive(app.window, timeout=60_000):
            app.window.activateWindow()
        for _ in range(2):
            if isinstance(page := app.window.page, HistoryPage):
                page.focus_list()
            place(app.window, 1)
            place(app.window, 2)
            settle()
            focused = app.window.focusWidget()
            assert focused is not None
            assert app.window.page.isAncestorOf(focused)
            assert isinstance(focused, QListView) == in_list
            at = focused.visualRect(focused.currentIndex()) if isinstance(focused, QListView) else focused.rect()
            assert focused.visibleRegion().boundingRect().contains(at)


def test_tab_reaches_the_undo_line_after_the_buttons_of_a_session(program: Program, qtbot: QtBot) -> None:
    """They are made anew for each session, after the line."""
    with program.started() as (app, _):
        for days in (1, 0):
            History(app.services.database).begin(session(days), None)
        with qtbot.waitActive(app.window, timeout=60_000):
            app.window.activateWindow()
        place(app.window, 2)
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session("session-1")
        pressed(page, "Delete")
        app.services.routine_service.undoing.undo()
        settle()
        page.show_session("session-0")
        reached = []
        for _ in range(6):
            QTest.keyClick(app.window.focusWidget() or app.window, Qt.Key.Key_Tab)
            reached.append(app.window.focusWidget())
        names = [each.accessibleName() or each.text() for each in reached if isinstance(each, QPushButton)]
        assert names[:2] == ["Edit this session", "Delete this session"]
        assert names[2:] == ["Do again", "Close the line about undo"]


def test_what_is_put_above_the_list_later_is_read_and_reached_above_it(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    for days in (1, 0):
        history.begin(session(days), None)
    card = QWidget()
    column(card).addWidget(QPushButton("Try 8 s"))
    changing.put_on_top(card)
    changing.refresh()
    changing.show_session("session-1")
    pressed(changing, "Delete")
    undoing.forget()
    QApplication.processEvents()
    assert undo_line(changing)
    assert misread(changing) == []
    assert tabbed_wrongly(changing) == []


@pytest.mark.parametrize("deeper", [False, True])
def test_the_form_of_a_session_is_read_before_the_table_below_it(
    changing: HistoryPage, history: History, deeper: bool
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.refresh()
    changing.show_session("session-0")
    pressed(changing, "Edit")
    if deeper:
        pressed(changing, "Correct what was done…")
    settle()
    assert misread(changing) == []
    assert tabbed_wrongly(changing) == []


def place(window: MainWindow, number: int) -> None:
    """Go to the place of a number by its key."""
    key = Qt.Key(Qt.Key.Key_0 + number)
    QTest.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
