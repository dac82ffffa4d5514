"""A row whose parts stand below each other where the width does not hold them side by side."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget


class BreakingRow(QWidget):
    """`row`: to be filled like any other row."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(widest + self._margins(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [item.minimumSize().width() for item in self._items()]
        needed = sum(widths) + self.row.spacing() * (len(widths) - 1) + self._margins()
        beside = needed <= self.width()
        self.row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _items(self) -> list[QLayoutItem]:
        items = (self.row.itemAt(place) for place in range(self.row.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _margins(self) -> int:
        margins = self.row.contentsMargins()
        return margins.left() + margins.right()
