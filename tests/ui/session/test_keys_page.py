from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.words import capital
from floorside.ui.session.keys import ACTION_OF, Situation, key_label
from floorside.ui.session.keys_page import KeysPage


def test_every_key_of_a_going_session_is_named(qtbot: QtBot, theme: Theme) -> None:
    page = KeysPage(theme)
    qtbot.addWidget(page)
    texts = {each.text() for each in page.findChildren(QLabel)}
    assert {capital(key_label(Situation.GOING, action)) for action in ACTION_OF[Situation.GOING].values()} <= texts


def test_the_keys_begin_with_a_capital_and_those_of_the_calendar_are_named(qtbot: QtBot, theme: Theme) -> None:
    page = KeysPage(theme)
    qtbot.addWidget(page)
    texts = [each.text() for each in page.findChildren(QLabel)]
    assert "Space" in texts
    assert "space" not in texts
    at = texts.index("In the calendar of History")
    assert texts[at + 1 : at + 11 : 2] == ["PgUp", "PgDn", "Home", "End", "Enter"]


def test_escape_and_the_key_that_opened_it_close_it(qtbot: QtBot, theme: Theme) -> None:
    page = KeysPage(theme)
    qtbot.addWidget(page)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Question):
        with qtbot.waitSignal(page.closed):
            QTest.keyClick(page, key)


def test_back_has_the_focus_and_the_keys_scroll_from_it(qtbot: QtBot, theme: Theme) -> None:
    page = KeysPage(theme)
    qtbot.addWidget(page)
    page.resize(640, 300)
    page.show()
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.setFocus()
    assert page.focusWidget() is page.back
    QTest.keyClick(page.back, Qt.Key.Key_End)
    bar = page.area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.back, Qt.Key.Key_Return)
