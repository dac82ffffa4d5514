"""Buttons that leave the arrow keys to what is around them: Qt would go to the next tab stop, whatever that is."""

from typing import TYPE_CHECKING

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class PushButton(QPushButton):
    def setMenu(self, menu: "QMenu") -> None:
        super().setMenu(menu)
        menu.aboutToHide.connect(self._look_for_pointer)

    def _look_for_pointer(self) -> None:
        """Qt does not tell a button that the pointer left it while its menu was open."""
        from PySide6.QtGui import QCursor  # the first page has no such button

        is_here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
        self.setAttribute(QtCore.Qt.WidgetAttribute.WA_UnderMouse, is_here)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not passes_on(event):
            super().keyPressEvent(event)


class ToolButton(QToolButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not passes_on(event):
            super().keyPressEvent(event)


def passes_on(event: QKeyEvent) -> bool:
    """Whether it is an arrow key; it then goes on to the page around the button, which may scroll."""
    keys = QtCore.Qt.Key
    is_arrow = event.key() in (keys.Key_Left, keys.Key_Right, keys.Key_Up, keys.Key_Down)
    if is_arrow:
        event.ignore()
    return is_arrow
