"""A check box: a click anywhere in it ticks it, and Enter as Space does, so that no tick is lost on the way to Done."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox

from floorside.ui.kit.buttons import Checkable, is_enter, passes_on


class CheckBox(Checkable, QCheckBox):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        elif not passes_on(event):
            super().keyPressEvent(event)

    def hitButton(self, _pos: QPoint) -> bool:
        return True
