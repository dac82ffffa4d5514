"""A check box with a sentence that may take several lines."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from floorside.ui.kit.buttons import passes_on
from floorside.ui.kit.look.box_signs import TICK_BOX, paint_tick_box
from floorside.ui.kit.look.theme import Theme

GAP, EDGE = 12, 6
NARROWEST = 160
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TickBox(QCheckBox):
    """`flush`: its box is in line with the texts above."""

    def __init__(self, theme: Theme, text: str, ticked: bool = False, px: int = 15, *, flush: bool = False) -> None:
        super().__init__(text)
        self._edge = 2 if flush else EDGE
        self._theme = theme
        self.setFont(theme.font(px))
        self.setChecked(ticked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not passes_on(event):
            super().keyPressEvent(event)

    def hitButton(self, _pos: QPoint) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + self._left + EDGE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST, TICK_BOX + 2 * EDGE)

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - self._left - EDGE), 10_000)
        return max(TICK_BOX, QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text()).height()) + 2 * EDGE

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self._edge, (self.height() - TICK_BOX) / 2, TICK_BOX, TICK_BOX)
        paint_tick_box(painter, box, colors, self.isChecked())
        painter.setFont(self.font())
        painter.setPen(QColor(colors.text))
        painter.drawText(self.rect().adjusted(self._left, 0, -EDGE, 0), _WRAP, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    @property
    def _left(self) -> int:
        return self._edge + TICK_BOX + GAP
