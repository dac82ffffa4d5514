"""The undo stack: undo, redo, and a sentence for a command that no longer applies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.undo import Command, NoLongerApplies, UndoService
from floorside.ui.kit.undo_keys import add_undo_keys
from floorside.ui.kit.widgets import column


@pytest.fixture
def routine_service(qapp: object) -> Iterator[UndoService]:
    assert qapp
    routine_service = UndoService()
    yield routine_service
    routine_service.deleteLater()


def count(routine_service: UndoService, value: list[int], to: int) -> None:
    before = value[0]
    routine_service.do(f"to {to}", lambda: value.__setitem__(0, to), lambda: value.__setitem__(0, before))


def test_what_was_done_is_undone_and_done_again(routine_service: UndoService) -> None:
    value = [0]
    for to in (1, 2):
        count(routine_service, value, to)
    assert (value, routine_service.said) == ([2], "to 2")
    routine_service.undo()
    assert (value, routine_service.said) == ([1], "to 1")
    routine_service.redo()
    assert (value, routine_service.said) == ([2], "to 2")
    for _ in range(5):
        routine_service.undo()
    assert (value, routine_service.said) == ([0], "")


def test_after_something_else_was_done_nothing_is_done_again(routine_service: UndoService) -> None:
    value = [0]
    count(routine_service, value, 1)
    routine_service.undo()
    count(routine_service, value, 2)
    routine_service.redo()
    assert value == [2]


def test_what_no_longer_applies_is_said_and_dropped(routine_service: UndoService) -> None:
    def refuse() -> None:
        raise NoLongerApplies("It is another one by now.")

    value, told = [0], list[str]()
    routine_service.trouble.connect(told.append)
    count(routine_service, value, 1)
    routine_service.do("moved on", lambda: None, refuse)
    routine_service.undo()
    assert told == ["It is another one by now."]
    assert routine_service.said == "to 1"
    routine_service.undo()
    assert value == [0]
    routine_service.do("refused at once", refuse, lambda: None)
    assert routine_service.said == ""


def test_whoever_shows_it_is_told_each_time(routine_service: UndoService) -> None:
    told: list[str] = []
    routine_service.changed.connect(lambda: told.append(routine_service.said))
    routine_service.push(Command("one", lambda: None, lambda: None))
    routine_service.undo()
    routine_service.redo()
    routine_service.forget()
    assert told == ["one", "", "one", ""]


def test_the_keys_undo_and_do_again_and_leave_a_field_its_own(routine_service: UndoService, qtbot: QtBot) -> None:
    page = QWidget()
    field, button = QLineEdit(), QPushButton()
    inside = column(page)
    for widget in (button, field):
        inside.addWidget(widget)
    add_undo_keys(page, routine_service)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    value = [0]
    count(routine_service, value, 1)
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
