"""Where the keys go on when somebody comes back to the history from another place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_model import SUMMARY
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.main_window import MainWindow
from tests.ui.care.program import Program
from tests.ui.history.reading import pressed
from tests.ui.history.sessions import session


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


def place(window: MainWindow, number: int) -> None:
    """Go to the place of a number by its key."""
    key = Qt.Key(Qt.Key.Key_0 + number)
    QTest.keyClick(window.focusWidget() or window, key, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
