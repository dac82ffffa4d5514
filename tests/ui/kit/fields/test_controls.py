from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.fields.controls import CalmComboBox, Choice, NumberStepper
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.look.box_signs import TICK_BOX
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column


@pytest.fixture
def chosen() -> list[int]:
    return []


@pytest.fixture
def stepper(theme: Theme, qtbot: QtBot, chosen: list[int]) -> NumberStepper:
    stepper = NumberStepper(theme, "How long", 20, (5, 90), "{n} s", chosen.append)
    qtbot.addWidget(stepper)
    stepper.show()
    return stepper


def type_over(stepper: NumberStepper, text: str) -> None:
    stepper.box.setFocus()
    stepper.box.selectAll()
    QTest.keyClicks(stepper.box, text)


@pytest.mark.parametrize("typed", ["91", "99999", "9" * 400])
def test_a_number_that_is_too_high_becomes_the_highest_at_once_and_the_limits_are_said(
    stepper: NumberStepper, chosen: list[int], typed: str
) -> None:
    type_over(stepper, typed)
    assert stepper.box.text() == "90 s"
    assert stepper.limits.isVisible()
    assert stepper.limits.text() == "Whole numbers from 5 to 90"
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert chosen == [90]


def test_one_that_is_too_low_stays_in_view_until_it_is_left(stepper: NumberStepper, chosen: list[int]) -> None:
    type_over(stepper, "2")
    assert stepper.box.text() == "2 s"
    assert stepper.limits.isVisible()
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert (stepper.box.text(), chosen) == ("5 s", [5])


@pytest.mark.parametrize("point", ".,")
def test_a_decimal_number_is_rounded_and_never_loses_its_point(
    stepper: NumberStepper, chosen: list[int], point: str
) -> None:
    type_over(stepper, f"12{point}7")
    assert stepper.limits.isVisible()
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert (stepper.box.text(), chosen) == ("13 s", [13])


def test_the_limits_go_with_the_next_number(stepper: NumberStepper, chosen: list[int]) -> None:
    type_over(stepper, "400")
    type_over(stepper, "45")
    assert not stepper.limits.isVisible()
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert (stepper.box.text(), chosen) == ("45 s", [45])


def test_an_emptied_field_keeps_what_it_had(stepper: NumberStepper, chosen: list[int]) -> None:
    type_over(stepper, "4")
    QTest.keyClick(stepper.box, Qt.Key.Key_Backspace)
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert (stepper.box.text(), chosen) == ("20 s", [])


def test_letters_are_not_taken(stepper: NumberStepper) -> None:
    type_over(stepper, "3x0")
    assert stepper.box.text() == "30 s"


@pytest.mark.parametrize("reason", [Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ShortcutFocusReason])
def test_where_a_page_gives_it_the_focus_what_is_typed_replaces_the_number(
    theme: Theme, qtbot: QtBot, chosen: list[int], reason: Qt.FocusReason
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    stepper = NumberStepper(theme, "How many", 0, (0, 60), "{n} ×", chosen.append)
    other, rows = QPushButton("Other"), column(page)
    rows.addWidget(other)
    rows.addWidget(stepper)
    with qtbot.waitActive(page, timeout=60_000):
        page.show()
        page.activateWindow()
    other.setFocus()
    stepper.box.setFocus(reason)
    QTest.keyClicks(stepper.box, "1")
    assert stepper.box.text() == "1 ×"
    other.setFocus()
    stepper.box.setFocus(reason)
    QTest.keyClicks(stepper.box, "12")
    assert (stepper.box.text(), stepper.value) == ("12 ×", 12)


def test_a_number_at_its_end_has_no_way_further_and_the_keys_stay_with_it(
    theme: Theme, qtbot: QtBot, chosen: list[int]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    stepper = NumberStepper(theme, "How many", 1, (0, 2), "{n} ×", chosen.append)
    rows = column(page)
    rows.addWidget(stepper)
    rows.addWidget(QPushButton("What comes next"))
    with qtbot.waitActive(page, timeout=60_000):
        page.show()
        page.activateWindow()
    less, more = stepper.findChildren(QPushButton)
    assert less.isEnabled()
    assert more.isEnabled()
    for way, back, end in ((less, more, 0), (more, less, 2)):
        way.setFocus()
        while stepper.value != end:
            QTest.keyClick(way, Qt.Key.Key_Space)
            assert page.focusWidget() is (stepper.box if stepper.value == end else way)
        assert not way.isEnabled()
        assert back.isEnabled()
    assert chosen == [0, 1, 2]
    type_over(stepper, "0")
    QTest.keyClick(stepper.box, Qt.Key.Key_Return)
    assert not less.isEnabled()


def test_who_clicks_into_a_number_or_comes_back_to_the_window_finds_the_cursor_there(
    theme: Theme, qtbot: QtBot
) -> None:
    stepper = NumberStepper(theme, "How long", 20, (5, 90), "{n} s", lambda _: None)
    qtbot.addWidget(stepper)
    stepper.show()
    for reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        stepper.box.lineEdit().setCursorPosition(1)
        QApplication.sendEvent(stepper.box, QFocusEvent(QEvent.Type.FocusIn, reason))
        assert not stepper.box.lineEdit().hasSelectedText()


class Languages:
    """A box with three words, and another field below it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.box, self.other = CalmComboBox("Language"), QLineEdit()
        self.box.addItems(["English", "Deutsch", "Français"])
        layout = column(self.page)
        layout.addWidget(self.box)
        layout.addWidget(self.other)
        self.decided: list[int] = []
        self.box.decided.connect(self.decided.append)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.box.setFocus()


def test_a_box_is_decided_by_enter_and_not_by_each_arrow_on_the_way(qtbot: QtBot) -> None:
    it = Languages(qtbot)
    for _ in range(2):
        QTest.keyClick(it.box, Qt.Key.Key_Down)
    assert (it.box.currentIndex(), it.decided) == (2, [])
    for _ in range(2):
        QTest.keyClick(it.box, Qt.Key.Key_Return)
    assert it.decided == [2]


def test_a_box_is_decided_when_it_is_left(qtbot: QtBot) -> None:
    it = Languages(qtbot)
    it.other.setFocus()
    it.box.setFocus()
    QTest.keyClick(it.box, Qt.Key.Key_Down)
    it.other.setFocus()
    assert it.decided == [1]
    assert it.other.hasFocus()


def test_a_box_is_decided_at_once_by_a_choice_in_its_list(qtbot: QtBot) -> None:
    it = Languages(qtbot)
    it.box.activated.emit(1)
    assert it.decided == [1]


def test_what_the_arrow_keys_chose_waits_while_another_window_is_looked_at(qtbot: QtBot) -> None:
    page, other = QWidget(), QWidget()
    row = Choice("Paper", {"a4": "A4", "letter": "Letter"}, "a4", lambda _chosen: None)
    decided: list[bool] = []
    row.decided.connect(lambda: decided.append(True))
    field, rows = QLineEdit(), column(page)
    rows.addWidget(row)
    rows.addWidget(field)
    for window in (other, page):
        qtbot.addWidget(window)
        with qtbot.waitActive(window, timeout=60_000):
            window.show()
            window.activateWindow()
    first = row.findChildren(QPushButton)[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    for window in (other, page):
        with qtbot.waitActive(window, timeout=60_000):
            window.activateWindow()
        qtbot.waitUntil(lambda: not has_put_off(page))
        assert decided == []
    field.setFocus()
    qtbot.waitUntil(lambda: decided == [True])


@pytest.mark.parametrize("width", [400, 200])
def test_the_box_of_a_tick_stands_beside_the_first_line(theme: Theme, qtbot: QtBot, width: int) -> None:
    box = TickBox(theme, "Recent operation or fracture, or told not to exercise")
    qtbot.addWidget(box)
    box.resize(width, box.heightForWidth(width))
    single = TickBox(theme, "Pregnancy")
    qtbot.addWidget(single)
    single.resize(width, single.heightForWidth(width))
    assert (box.height() > single.height()) == (width == 200)
    tops = []
    for each in (box, single):
        shown = each.grab().toImage()
        column = [shown.pixelColor(TICK_BOX // 2, y) for y in range(shown.height())]
        tops.append(next(y for y, color in enumerate(column) if color != column[0]))
    assert tops[0] == tops[1]


COUNTRIES = ("Uganda · 112", "United Arab Emirates · 998", "United Kingdom · 999", "United States · 911")


@pytest.fixture
def countries(qtbot: QtBot) -> Iterator[CalmComboBox]:
    box, interval = CalmComboBox("Country"), QApplication.keyboardInputInterval()
    box.addItems(["Choose your country", *COUNTRIES])
    qtbot.addWidget(box)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.setFocus()
    QApplication.setKeyboardInputInterval(60_000)  # a busy computer does not cut the word
    yield box
    QApplication.setKeyboardInputInterval(interval)


def strike(box: CalmComboBox, text: str, at: int) -> None:
    key = Qt.Key.Key_Space if text == " " else Qt.Key(ord(text.upper()))
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    pressed.setTimestamp(at)
    QApplication.sendEvent(box, pressed)


def test_a_name_with_a_space_is_found_by_typing_it(countries: CalmComboBox) -> None:
    decided: list[str] = []
    countries.decided.connect(lambda index: decided.append(countries.itemText(index)))
    for at, letter in enumerate("united k"):
        strike(countries, letter, at * 200)
    assert countries.currentText() == "United Kingdom · 999"
    assert not countries.view().isVisible()
    QTest.keyClick(countries, Qt.Key.Key_Return)
    assert decided == ["United Kingdom · 999"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_space_with_no_word_under_way_opens_the_list(countries: CalmComboBox) -> None:
    strike(countries, "u", 0)
    strike(countries, " ", 60_001)
    assert countries.view().isVisible()
    countries.hidePopup()
    strike(countries, " ", 60_002)
    assert countries.view().isVisible()
    countries.hidePopup()
