"""A switch, which paints itself."""

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from floorside.ui.kit.fields.controls import Switch
from floorside.ui.kit.look.theme import Theme


def test_a_screen_reader_is_told_how_large_it_is(theme: Theme, qtbot: QtBot) -> None:
    switch = Switch(theme, "Tones", True, lambda _on: None)
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    switch.show()
    told = QAccessible.queryAccessibleInterface(switch).rect()
    assert told.translated(-switch.mapToGlobal(switch.rect().topLeft())) == switch.ring_room()
