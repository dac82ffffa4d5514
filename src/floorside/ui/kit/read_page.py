"""A page to read: a button has the focus, so that one sees where it is, and the keys scroll the text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

#: More than any page is high, in pixels.
ALL = 1_000_000
#: How far a key scrolls, in pixels.
STEPS = {
    Qt.Key.Key_Down: 40,
    Qt.Key.Key_Up: -40,
    Qt.Key.Key_PageDown: 360,
    Qt.Key.Key_PageUp: -360,
    Qt.Key.Key_End: ALL,
    Qt.Key.Key_Home: -ALL,
}


class ReadPage(QWidget):
    """A page lays its text into `area`, which takes no focus of its own."""

    back: QPushButton
    area: QScrollArea

    @property
    def first_stop(self) -> QWidget:
        """What has the focus at first."""
        return self.back

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.first_stop.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What neither the page nor a button has taken."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + step)
