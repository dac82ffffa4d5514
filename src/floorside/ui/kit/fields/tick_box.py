"""A check box with a sentence that may take several lines."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from floorside.ui.kit.fields.check_box import CheckBox
from floorside.ui.kit.look.box_signs import TICK_BOX, paint_tick_box
from floorside.ui.kit.look.theme import Theme

#: Between the box and its sentence; above and below both.
GAP, EDGE = 12, 6
LEFT = TICK_BOX + GAP
NARROWEST = 160
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TickBox(CheckBox):
    """Its box is in line with the texts above, and its ring outside."""

    def __init__(self, theme: Theme, text: str, ticked: bool = False, px: int = 15) -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.font(px))
        self.setChecked(ticked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + LEFT
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, TICK_BOX + 2 * EDGE)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - LEFT), 10_000)
        return max(TICK_BOX, QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text()).height()) + 2 * EDGE

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tick_box(painter, QRectF(self._box()), colors, self.isChecked())
        painter.setFont(self.font())
        painter.setPen(QColor(colors.text))
        painter.drawText(self._words_room(), _WRAP, self.text())

    def ring_room(self) -> QRect:
        """The box with its sentence."""
        return self._words().united(self._box())

    def _box(self) -> QRect:
        """Beside the first line."""
        words, line = self._words(), QFontMetrics(self.font()).height()
        middle = words.top() + min(line, words.height()) // 2
        return QRect(0, max(EDGE, middle - TICK_BOX // 2), TICK_BOX, TICK_BOX)

    def _words(self) -> QRect:
        return QFontMetrics(self.font()).boundingRect(self._words_room(), _WRAP, self.text())

    def _words_room(self) -> QRect:
        return self.rect().adjusted(LEFT, 0, 0, 0)
