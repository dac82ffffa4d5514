"""A row whose parts stand below each other where the width does not hold them side by side."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from floorside.ui.kit.layout.laid_out import items_of, laid_out


class BreakingRow(QWidget):
    """`row`: to be filled like any other row."""

    def __init__(self, spacing: int) -> None:
        super().__init__()
        self.row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        widest = max((item.minimumSize().width() for item in items_of(laid_out(self.row))), default=0)
        return QSize(widest + self._margins(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [item.minimumSize().width() for item in items_of(laid_out(self.row))]
        needed = sum(widths) + self.row.spacing() * (len(widths) - 1) + self._margins()
        beside = needed <= self.width()
        self.row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _margins(self) -> int:
        margins = self.row.contentsMargins()
        return margins.left() + margins.right()
