"""The messages at the top of the window."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.window.built import Built, active


def test_the_banner_says_something_and_can_be_put_away(built: Built) -> None:
    built.window.show()
    done: list[str] = []
    built.window.show_banner("No sound at the moment.", "Try again", lambda: done.append("again"))
    buttons = {button.text(): button for button in built.window.findChildren(QPushButton) if button.isVisible()}
    assert "No sound at the moment." in [label.text() for label in built.window.findChildren(QLabel)]
    buttons["Try again"].click()
    assert done == ["again"]
    assert not buttons["Try again"].isVisible()


@pytest.mark.parametrize("word", ["Try again", "Close"])
def test_who_puts_the_banner_away_is_where_they_were_before(built: Built, qtbot: QtBot, word: str) -> None:
    built.window.show()
    built.window.show_place("one")
    built.window.activateWindow()
    qtbot.waitUntil(built.window.isActiveWindow, timeout=60_000)
    field = QPushButton("on the page", built.window.page)
    field.show()
    field.setFocus()
    for text in ("No sound.", "No voice."):
        built.window.show_banner(text, "Try again", lambda: None)
    pressed = next(each for each in built.window.findChildren(QPushButton) if each.text() == word)
    pressed.setFocus()
    pressed.click()
    assert pressed.isVisible(), "another message is there"
    assert field.hasFocus()
    pressed.setFocus()
    pressed.click()
    assert field.hasFocus()


@pytest.mark.parametrize("action", ["Try again", ""])
def test_a_message_that_goes_by_itself_takes_no_focus_along(built: Built, qtbot: QtBot, action: str) -> None:
    """Qt would pass it on to whatever is next."""
    window = active(built.window, "one", qtbot)
    button, last = QPushButton("first in the session"), QPushButton("last in the session")
    session = QWidget()
    for each in (button, last):
        each.setParent(session)
    window.show_session(session, undisturbed=True)
    last.setFocus()
    window.show_banner("No voice.", "Try again", lambda: None, source="voice")
    shown = {each.text(): each for each in window.findChildren(QPushButton) if each.isVisible()}
    shown["Try again"].setFocus()
    window.show_banner("No sound.", action, lambda: None, source="tones")
    assert shown["Try again"].hasFocus() is bool(action)
    assert last.hasFocus() is not bool(action)
    shown["Close"].setFocus()
    (going,) = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 10_000)
    going.timeout.emit()
    assert window.banner_text == ""
    assert last.hasFocus()
    window.leave_session()


class _Keyed(QWidget):
    """Notes the keys that reach it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.pressed.append(QKeySequence(event.key()).toString())
        event.ignore()


@pytest.mark.parametrize("over", [False, True])
def test_keys_that_a_message_does_not_need_reach_what_lies_over_the_places(
    built: Built, qtbot: QtBot, over: bool
) -> None:
    window = active(built.window, "one", qtbot)
    session, page = _Keyed(), _Keyed()
    window.show_session(session)
    if over:
        window.pages_over.show(page)
    window.show_banner("The disk is full.", "Try again", lambda: None)
    for word in ("Try again", "Close"):
        pressed = next(each for each in window.findChildren(QPushButton) if each.text() == word)
        pressed.setFocus()
        for key in (Qt.Key.Key_H, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_3, Qt.Key.Key_Escape):
            QTest.keyClick(pressed, key)
        assert pressed.hasFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Return)
    assert window.banner_text == ""
    reached, other = (page, session) if over else (session, page)
    assert reached.pressed == ["H", "Left", "Right", "Down", "3", "Esc"] * 2
    assert other.pressed == []
    assert reached.hasFocus()
    window.leave_session()


def shown_lines(built: Built) -> list[str]:
    """What the banner says, and then what it says each time that it is put away."""
    lines = []
    while text := [label.text() for label in built.window.findChildren(QLabel) if label.isVisible() and label.text()][
        :1
    ]:
        lines += text
        next(b for b in built.window.findChildren(QPushButton) if b.text() == "Close").click()
    return lines


def test_each_source_has_one_line_in_the_banner(built: Built) -> None:
    built.window.show()
    built.window.show_banner("The disk is full.", source="writer")
    built.window.show_banner("No sound.", source="tones")
    built.window.show_banner("The disk is still full.", source="writer")
    assert shown_lines(built) == ["The disk is still full.", "No sound."]


def test_who_has_recovered_takes_only_its_own_line_away(built: Built) -> None:
    built.window.show()
    built.window.show_banner("The disk is full.", source="writer")
    built.window.show_banner("No sound.", source="tones")
    built.window.show_banner("The settings were set aside.")
    built.window.hide_banner("writer")
    built.window.hide_banner("voice")
    assert shown_lines(built) == ["The settings were set aside.", "No sound."]


def test_in_a_session_a_message_goes_by_itself_and_is_back_after_it(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.show_banner("The disk is full.", source="writer")
    (going,) = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 10_000)
    assert window.banner_text
    going.timeout.emit()
    assert window.banner_text == ""
    window.leave_session()
    assert window.banner_text == "The disk is full."


def test_a_message_stays_while_something_is_asked_so_that_no_answer_moves(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.hold_banner(True)
    window.show_banner("No sound.", source="tones")
    (going,) = (timer for timer in window.findChildren(QTimer) if timer.isActive() and timer.interval() == 10_000)
    going.timeout.emit()
    assert window.banner_text == "No sound."
    window.hold_banner(False)
    assert window.banner_text == ""
    window.hold_banner(True)
    assert window.banner_text == "", "it does not come back"


def test_no_message_lies_over_the_floor_view(built: Built) -> None:
    window = built.window
    window.show()
    window.show_session(QWidget(), undisturbed=True)
    window.show_banner("The disk is full.", source="writer")
    window.showFullScreen()
    assert window.banner_text == ""
    window.show_banner("No sound.", source="tones")
    assert window.banner_text == ""
    window.showNormal()
    assert window.banner_text == "No sound."
    window.leave_session()


def test_what_was_saved_is_told_until_the_person_goes_elsewhere(built: Built) -> None:
    window = built.window
    window.show_place("one")
    window.show_banner("The disk is full.", source="writer")
    window.show_banner("Saved as a.toml.", "Show in folder", done=True)
    rail = {button.text(): button for button in window.findChildren(QToolButton)}
    rail["One"].click()
    assert window.banner_text == "Saved as a.toml.", "the place is the same"
    rail["Two"].click()
    assert window.banner_text == "The disk is full."
    window.show_banner("Saved as a.toml.", done=True)
    window.hide_done()
    assert window.banner_text == "The disk is full."
