"""What the window shows before its first page."""

from functools import cached_property

from PySide6 import QtCore  # not the whole module: creating its enums takes 20 ms
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_6, column, label


class FirstSight(QWidget):
    """A placeholder for the first page. Emits `seen` once the window is on the screen, so that the page may take its
    time.
    """

    seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._was_seen = False

    def say(self, text: str) -> None:
        """Show a sentence; it is on the screen when this returns, since what follows may let nothing be painted."""
        self._label.setText(text)
        self._column.activate()
        self.repaint()

    @cached_property
    def _column(self) -> QVBoxLayout:
        return column(self, SPACE_6)

    @cached_property
    def _label(self) -> QLabel:
        made = label(self._theme, px=17, wrap=True)
        made.setAlignment(QtCore.Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(made)
        made.show()
        return made

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._was_seen:
            self._was_seen = True
            QTimer.singleShot(0, self, self.seen.emit)  # after painting
