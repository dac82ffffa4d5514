"""A switch, which paints itself."""

from itertools import product

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.look.theme import Look, Theme
from floorside.ui.kit.widgets import button


def test_a_screen_reader_is_told_how_large_it_is(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "Tones", True, lambda _on: None)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.show()
    told = QAccessible.queryAccessibleInterface(switch).rect()
    assert told.translated(-switch.mapToGlobal(switch.rect().topLeft())) == switch.ring_room()


@pytest.mark.parametrize(
    ("kind", "look"),
    [*product(["switch", "switch on"], ["light", "dark", "contrast"]), ("button", "contrast")],  # else it has no line
)
def test_what_cannot_be_pressed_has_a_broken_line(theme: Theme, qtbot: QtBot, kind: str, look: Look) -> None:
    theme.set_look(look)
    made = button("Save") if kind == "button" else Switch(theme, "On", kind == "switch on", lambda _on: None)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    made.show()
    assert len(colors_along_the_top(made)) == 1
    made.setEnabled(False)
    assert len(colors_along_the_top(made)) > 1


def colors_along_the_top(made: QAbstractButton) -> set[int]:
    picture, middle = made.grab().toImage(), made.width() // 2
    top = made.ring_room().top() + 1 if isinstance(made, Switch) else 0
    return {picture.pixel(x, top) for x in range(middle - 8, middle + 8)}
