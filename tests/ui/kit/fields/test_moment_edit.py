"""A time is typed with real keys, wherever the cursor is."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.ui.kit.fields.moment_edit import MomentEdit


def shown(qtbot: QtBot, form: str) -> MomentEdit:
    made = MomentEdit()
    made.setLocale(QLocale("en_US"))
    made.setDisplayFormat(form)
    made.setTime(QTime(18, 30))
    made.setKeyboardTracking(False)
    made.resize(160, 40)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def click(field: MomentEdit, end: bool) -> None:
    line = field.lineEdit()
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() - 2 if end else 2, line.height() // 2))


def key(field: MomentEdit, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    field.setFocus()
    QTest.keyClick(field, key, modifier)


def emptied(field: MomentEdit) -> None:
    key(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    key(field, Qt.Key.Key_Delete)


def increased(field: MomentEdit) -> None:
    key(field, Qt.Key.Key_Home)
    key(field, Qt.Key.Key_Up)


WAYS: dict[str, Callable[[MomentEdit], None]] = {
    "a click": lambda field: click(field, end=False),
    "Home": lambda field: key(field, Qt.Key.Key_Home),
    "everything selected": lambda field: key(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier),
    "everything deleted": emptied,
    "Tab": lambda field: field.setFocus(Qt.FocusReason.TabFocusReason),
    "an arrow": increased,
}


def typed(field: MomentEdit, text: str) -> time:
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.clearFocus()
    at = field.time()
    return time(at.hour(), at.minute())


@pytest.mark.parametrize("way", WAYS)
def test_a_time_is_taken_as_it_is_typed(qtbot: QtBot, way: str) -> None:
    field = shown(qtbot, "HH:mm")
    WAYS[way](field)
    assert typed(field, "0705") == time(7, 5)
    WAYS[way](field)
    assert typed(field, "9:20") == time(9, 20)


def test_a_click_into_the_minutes_changes_only_them(qtbot: QtBot) -> None:
    field = shown(qtbot, "HH:mm")
    click(field, end=True)
    assert typed(field, "45") == time(18, 45)
    click(field, end=True)
    assert typed(field, "10") == time(18, 10)


def test_a_digit_after_backspace_fills_the_gap(qtbot: QtBot) -> None:
    field = shown(qtbot, "HH:mm")
    key(field, Qt.Key.Key_End)
    key(field, Qt.Key.Key_Backspace)
    assert typed(field, "7") == time(18, 37)


@pytest.mark.parametrize("way", WAYS)
def test_a_time_with_its_half_of_the_day_is_taken_too(qtbot: QtBot, way: str) -> None:
    field = shown(qtbot, "h:mm AP")
    WAYS[way](field)
    assert typed(field, "705a") == time(7, 5)
    WAYS[way](field)
    assert typed(field, "12:10p") == time(12, 10)


def test_digits_behind_the_half_of_the_day_begin_with_the_hour(qtbot: QtBot) -> None:
    field = shown(qtbot, "h:mm AP")
    click(field, end=True)
    assert typed(field, "820") == time(20, 20)
