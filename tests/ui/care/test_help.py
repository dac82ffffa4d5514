"""The page "When to get help", in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.domain.session.run_state import State
from floorside.ui.session.session_page import SessionPage
from tests.ui.care.program import Program, help_is_there


@pytest.mark.parametrize("place", ["routine", "history", "settings"])
def test_when_to_get_help_is_one_click_away_in_every_place(program: Program, place: str) -> None:
    with program.started() as (app, person):
        app.window.show_place(place)
        person.click("Get help")
        assert help_is_there(app)
        person.click("Back")
        assert not help_is_there(app)
        assert app.window.page.isVisible()


def test_f1_comes_and_goes_and_the_session_waits_meanwhile(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait_for("bridge")
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        QTest.keyClick(page, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: page.help_sheet.is_open, timeout=60_000)
        assert person.driver.moment().state is State.PAUSED
        assert not help_is_there(app), "the stage stays where it is"
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        assert not page.help_sheet.is_open
        person.press(Qt.Key.Key_Space)
        assert person.driver.moment().state is State.COUNTING_IN
