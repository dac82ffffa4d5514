"""A chart as one Tab stop, in which the arrow keys go from value to value."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import announce

RADIUS = 8


class KeyedChart(QWidget):
    """Its accessible name is the summary, or the current value once an arrow key has chosen one; the newest is the
    first. A chart without values is no Tab stop.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._said: Sequence[str] = ()
        self._summary = ""
        #: The number of the value that the keys have chosen.
        self.current: int | None = None
        theme.changed.connect(self.update)

    def say(self, summary: str, said: Sequence[str]) -> None:
        """`summary`: the chart in a sentence or two; `said`: each value in words, the earliest first."""
        self._summary, self._said = summary, said
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if said else Qt.FocusPolicy.NoFocus)
        self._choose(None)

    @property
    def current_words(self) -> str:
        """The current value in words, "" if there is none."""
        return "" if self.current is None else self._said[self.current]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._said) - 1
        to_the_right = -1 if mirror_of(self).is_on else 1
        match Qt.Key(event.key()):
            case Qt.Key.Key_Left:
                self._go(-to_the_right)
            case Qt.Key.Key_Right:
                self._go(to_the_right)
            case Qt.Key.Key_Home if last >= 0:
                self._choose(0)
            case Qt.Key.Key_End if last >= 0:
                self._choose(last)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def _go(self, by: int) -> None:
        last = len(self._said) - 1
        if last >= 0:
            self._choose(last if self.current is None else max(0, min(self.current + by, last)))

    def _choose(self, number: int | None) -> None:
        self.current = number
        self.setAccessibleName(self.current_words or self._summary)
        if number is not None:
            announce(self, self.accessibleName())
        self.update()

    def paint_focus(self, painter: QPainter) -> None:
        """Paint a ring around the chart while it has the focus."""
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
