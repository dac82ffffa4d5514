"""One stack of all that was done: undone, done again, and what no longer applies is dropped with a sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.undo import Command, NoLongerApplies, UndoService
from floorside.ui.kit.undo_keys import add_undo_keys
from floorside.ui.kit.widgets import column


@pytest.fixture
def desk(qapp: object) -> Iterator[UndoService]:
    assert qapp
    desk = UndoService()
    yield desk
    desk.deleteLater()


def count(desk: UndoService, value: list[int], to: int) -> None:
    before = value[0]
    desk.do(f"to {to}", lambda: value.__setitem__(0, to), lambda: value.__setitem__(0, before))


def test_what_was_done_is_undone_and_done_again(desk: UndoService) -> None:
    value = [0]
    for to in (1, 2):
        count(desk, value, to)
    assert (value, desk.said) == ([2], "to 2")
    desk.undo()
    assert (value, desk.said) == ([1], "to 1")
    desk.redo()
    assert (value, desk.said) == ([2], "to 2")
    for _ in range(5):
        desk.undo()
    assert (value, desk.said) == ([0], "")


def test_after_something_else_was_done_nothing_is_done_again(desk: UndoService) -> None:
    value = [0]
    count(desk, value, 1)
    desk.undo()
    count(desk, value, 2)
    desk.redo()
    assert value == [2]


def test_what_no_longer_applies_is_said_and_dropped(desk: UndoService) -> None:
    def refuse() -> None:
        raise NoLongerApplies("It is another one by now.")

    value, told = [0], list[str]()
    desk.trouble.connect(told.append)
    count(desk, value, 1)
    desk.do("moved on", lambda: None, refuse)
    desk.undo()
    assert told == ["It is another one by now."]
    assert desk.said == "to 1"
    desk.undo()
    assert value == [0]
    desk.do("refused at once", refuse, lambda: None)
    assert desk.said == ""


def test_whoever_shows_it_is_told_each_time(desk: UndoService) -> None:
    told: list[str] = []
    desk.changed.connect(lambda: told.append(desk.said))
    desk.push(Command("one", lambda: None, lambda: None, lambda _: None))
    desk.undo()
    desk.redo()
    desk.forget()
    assert told == ["one", "", "one", ""]


def test_the_keys_undo_and_do_again_and_leave_a_field_its_own(desk: UndoService, qtbot: QtBot) -> None:
    page = QWidget()
    field, button = QLineEdit(), QPushButton()
    inside = column(page)
    for widget in (button, field):
        inside.addWidget(widget)
    add_undo_keys(page, desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    value = [0]
    count(desk, value, 1)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for undo, redo in (
        ((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Z, both)),
        ((Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)),
    ):
        button.setFocus()
        qtbot.keyClick(button, *undo)
        assert value == [0]
        qtbot.keyClick(button, *redo)
        assert value == [1]
    field.setFocus()
    qtbot.keyClicks(field, "word")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert value == [1]
