"""The keyboard in a row of pain buttons: one tab stop, arrow keys and digits."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.look.theme import Theme

K = Qt.Key


class Made:
    """Two rows, one below the other, in a window that has the keyboard."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.first, self.second = PainRow(theme, "And now?"), PainRow(theme, "At its worst?")
        layout = QVBoxLayout(self.window)
        for row in (self.first, self.second):
            layout.addWidget(row)
        self.told: list[object] = []
        self.first.chosen.connect(self.told.append)
        self.window.show()
        self.window.activateWindow()
        self.first.buttons()[0].setFocus()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def type_at(self, milliseconds: int, digit: int) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, K.Key_0 + digit, Qt.KeyboardModifier.NoModifier, str(digit))
        key.setTimestamp(milliseconds)
        QApplication.sendEvent(self.window.focusWidget() or self.window, key)

    @property
    def has_focus(self) -> str:
        focused = self.window.focusWidget()
        assert focused is not None
        return focused.accessibleName()


@pytest.fixture
def made(theme: Theme, qtbot: QtBot) -> Made:
    return Made(theme, qtbot)


def test_tab_goes_on_to_skip_and_then_to_the_next_row(made: Made) -> None:
    made.press(K.Key_Tab)
    assert made.has_focus == "Skip: And now?"
    made.press(K.Key_Tab)
    assert made.has_focus == "At its worst? 0 of 10"
    made.press(K.Key_Backtab, K.Key_Backtab)
    assert made.has_focus == "And now? 0 of 10"


def test_arrows_go_from_number_to_number_and_space_chooses(made: Made) -> None:
    made.press(K.Key_Right, K.Key_Right, K.Key_Right, K.Key_Left, K.Key_Space)
    assert (made.has_focus, made.told) == ("And now? 2 of 10", [2])
    made.press(K.Key_Home, K.Key_Left)
    assert made.has_focus == "And now? 0 of 10"
    made.press(K.Key_End, K.Key_Right, K.Key_Return)
    assert (made.has_focus, made.told) == ("And now? 10 of 10", [2, 10])


def test_a_digit_chooses_at_once(made: Made) -> None:
    made.press(K.Key_7)
    assert (made.has_focus, made.told) == ("And now? 7 of 10", [7])
    assert [each.isChecked() for each in made.first.buttons()].index(True) == 7


def test_1_and_0_at_once_are_10_but_not_with_an_arrow_or_a_while_between(made: Made) -> None:
    made.type_at(10_000, 1)
    QTest.keyClick(made.window.focusWidget(), K.Key_Shift)  # some keyboards need it for digits
    made.type_at(10_900, 0)
    assert (made.has_focus, made.told) == ("And now? 10 of 10", [1, 10])
    made.type_at(11_000, 1)
    made.type_at(12_100, 0)
    assert made.told == [1, 10, 1, 0]
    made.type_at(13_000, 1)
    made.press(K.Key_Right)
    made.type_at(13_100, 0)
    assert made.told == [1, 10, 1, 0, 1, 0]
    made.type_at(13_200, 5)
    made.type_at(13_300, 0)
    assert made.told[-2:] == [5, 0], "there is no 50"


@pytest.mark.parametrize("how", ["told before", "chosen now"])
def test_tab_comes_back_to_what_was_chosen(made: Made, how: str) -> None:
    if how == "told before":
        made.first.show_pain(4)
    else:
        made.first.buttons()[4].click()
    made.second.buttons()[0].setFocus()
    made.press(K.Key_Backtab, K.Key_Backtab)
    assert made.has_focus == "And now? 4 of 10"


def test_each_number_still_says_to_a_reader_what_it_answers(made: Made) -> None:
    assert [each.accessibleName() for each in made.first.buttons()] == [f"And now? {pain} of 10" for pain in range(11)]
    assert all(each.autoExclusive() and each.isCheckable() for each in made.first.buttons())


def test_an_answer_can_be_taken_away_only_while_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    row = PainRow(theme, "Pain after it", "Clear")
    qtbot.addWidget(row)
    row.show()
    (clear,) = (each for each in row.findChildren(QPushButton) if each.text() == "Clear")
    assert not clear.isVisible()
    row.buttons()[4].click()
    assert clear.isVisible()
    clear.setFocus()
    clear.click()
    assert not clear.isVisible()
    assert row.focusWidget() is row.buttons()[0]
