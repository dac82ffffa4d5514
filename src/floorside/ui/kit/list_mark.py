"""The number or the dot before a line of a list: no label, since a screen reader would read it by itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.theme import Theme


class ListMark(QWidget):
    def __init__(self, theme: Theme, text: str, px: int, weight: int) -> None:
        super().__init__()
        self._theme = theme
        self._text = text
        self.setFont(theme.font(px, weight))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.colors.muted))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight), self._text)
