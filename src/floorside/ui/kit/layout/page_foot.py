"""The foot of a page: its buttons in one line, or in as few as the width allows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_6, column

#: Widgets, and None for a gap that takes what is left.
Parts = Sequence[QWidget | None]


class PageFoot(QWidget):
    """`side`: the margin on the left and right, in pixels. A label takes what is left, like a gap."""

    def __init__(self, parts: Parts, side: int = SPACE_6, top: int = SPACE_3) -> None:
        super().__init__()
        self._parts = list(parts)
        self._side = side
        self._lines: list[Parts] = []
        self._rows = column(self, spacing=SPACE_2)
        self._rows.setContentsMargins(side, top, side, SPACE_4)
        self._arrange([self._parts])

    def minimumSizeHint(self) -> QSize:
        widest = max(_width(part) for part in self._parts)
        return QSize(widest + 2 * self._side, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        lines = self._broken(self.width() - 2 * self._side)
        if lines != self._lines:
            self._arrange(lines)

    def _broken(self, room: int) -> list[Parts]:
        lines: list[list[QWidget | None]] = [[]]
        used = 0
        for part in self._parts:
            needed = _width(part)
            if needed and used and used + SPACE_2 + needed > room:
                lines.append([])
                used = 0
            lines[-1].append(part)
            used += needed + (SPACE_2 if needed and used else 0)
        return [*lines]

    def _arrange(self, lines: list[Parts]) -> None:
        self._lines = lines
        while (line := self._rows.takeAt(0)) is not None:
            if (old := line.layout()) is not None:
                while old.takeAt(0) is not None:
                    pass
                old.deleteLater()
        for parts in lines:
            row = QHBoxLayout()
            row.setSpacing(SPACE_2)
            for part in parts:
                if part is None:
                    row.addStretch(1)
                elif isinstance(part, QLabel):
                    row.addWidget(part, 1)
                    row.addStretch()  # takes nothing but where the label is hidden
                else:
                    row.addWidget(part)
            self._rows.addLayout(row)


def page_foot(leave: QPushButton, *others: QPushButton, said: QLabel | None = None) -> PageFoot:
    """`leave` at the left, `said` in the middle, and the larger main button last."""
    leave.setMinimumHeight(44)
    others[-1].setMinimumSize(180, 52)
    return PageFoot((leave, said, *others))


def _width(part: QWidget | None) -> int:
    """The least that it needs; nothing if it is hidden."""
    if part is None or (part.isHidden() and not part.sizePolicy().retainSizeWhenHidden()):
        return 0
    return max(part.minimumSizeHint().width(), part.minimumWidth())
