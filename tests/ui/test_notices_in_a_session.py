"""Messages at the top of the window while a session goes on: nobody on the mat looks where the focus is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.session.run_state import State
from floorside.ui.session.keys import Situation
from floorside.ui.session.session_page import SessionPage
from tests.ui.care.program import Program

SOUND, SCREEN = "There is no sound at the moment.", "The screen may go dark."


def page_of(app: App) -> SessionPage:
    (page,) = app.window.findChildren(SessionPage)
    return page


def put_away(app: App, qtbot: QtBot) -> QPushButton:
    """Two messages wait, and the person presses Close on the first, by keyboard."""
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow, timeout=60_000)
    app.window.show_banner(SCREEN, source="awake")
    app.window.show_banner(SOUND, source="sound")
    close = next(each for each in app.window.findChildren(QPushButton) if each.text() == "Close" and each.isVisible())
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Return)
    assert app.window.banner_text == SCREEN
    return close


def test_who_closes_the_first_of_two_messages_has_the_keys_of_the_session_again(program: Program, qtbot: QtBot) -> None:
    with program.started_in("full") as (app, person):
        put_away(app, qtbot)
        assert page_of(app).hasFocus()
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_H)
        assert page_of(app).overlay.situation() is Situation.HURT
        assert person.driver.moment().state is not State.RUNNING


@pytest.mark.parametrize(
    ("key", "situation"),
    [
        (Qt.Key.Key_H, Situation.HURT),
        (Qt.Key.Key_Escape, Situation.STOPPING),
        (Qt.Key.Key_Question, Situation.HELP),
        (Qt.Key.Key_B, Situation.PAUSED),
    ],
)
def test_with_the_focus_on_a_message_the_keys_of_the_session_work(
    program: Program, qtbot: QtBot, key: Qt.Key, situation: Situation
) -> None:
    with program.started_in("full") as (app, _):
        close = put_away(app, qtbot)
        close.setFocus()
        qtbot.keyClick(close, key)
        assert page_of(app).overlay.situation() is situation


def test_with_the_focus_on_a_message_an_arrow_goes_on_and_space_is_the_buttons_own(
    program: Program, qtbot: QtBot
) -> None:
    with program.started_in("full") as (app, person):
        close = put_away(app, qtbot)
        close.setFocus()
        assert person.driver.moment().elapsed == 0
        qtbot.keyClick(close, Qt.Key.Key_Right)
        assert person.driver.moment().elapsed > 10, "to the end of the time to get ready"
        qtbot.keyClick(close, Qt.Key.Key_Space)
        assert person.driver.moment().state is not State.PAUSED
        assert app.window.banner_text == ""
        assert page_of(app).hasFocus()
