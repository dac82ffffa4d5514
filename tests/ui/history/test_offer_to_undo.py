"""The line in History about the last change, beside that at the foot of the window."""

from pytestqt.qtbot import QtBot

from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.kit.later import has_put_off
from floorside.ui.window.undo_bar import UndoBar
from tests.ui.care.program import Program, texts
from tests.ui.history.sessions import session


def test_the_line_about_the_last_change_is_there_once_the_window_no_longer_offers_to_undo_it(
    program: Program, qtbot: QtBot
) -> None:
    with program.started() as (app, person):
        History(app.services.database).begin(session(0), None)
        app.window.show_place("history")
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session("session-0")
        person.click("Edit")
        (editor,) = page.findChildren(SessionEditor)
        editor.note.setPlainText("Easy.")
        person.click("Save")
        qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)), timeout=60_000)  # made after the first change
        person.click("← History")
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        assert "Changed: " not in texts(app), "it stands at the foot of the window"
        person.click("Close")
        assert "Changed: " in texts(app)
