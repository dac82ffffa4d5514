"""A check box: a click anywhere in it ticks it, and Enter as Space does, so that no tick is lost on the way to Done."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from floorside.ui.kit.buttons import passes_on


class CheckBox(QCheckBox):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_enter(event):
            self.click()
        elif not passes_on(event):
            super().keyPressEvent(event)

    def hitButton(self, _pos: QPoint) -> bool:
        return True


def _is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter alone: with Ctrl it means Done."""
    alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
