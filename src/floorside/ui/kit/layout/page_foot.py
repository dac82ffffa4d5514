"""The foot of a page: its buttons in one line, or in as few as the width allows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QWidget

from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_6, column

#: Widgets, and None for a gap that takes what is left.
Parts = Sequence[QWidget | None]


class PageFoot(QWidget):
    """`side`: the margin on the left and right, in pixels. A label takes what a line without a gap leaves.

    What is between two gaps stands in the middle, if the line has room for that.
    """

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
        if (lines, [_weights(parts) for parts in lines]) != (self._lines, self._balance):
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
        self._balance = [_weights(parts) for parts in lines]
        while (line := self._rows.takeAt(0)) is not None:
            if (old := line.layout()) is not None:
                while old.takeAt(0) is not None:
                    pass
                old.deleteLater()
        for parts, (before, after) in zip(lines, self._balance, strict=True):
            row = QHBoxLayout()
            row.setSpacing(SPACE_2)
            for number, part in enumerate(parts):
                if part is None:
                    row.addStretch(1)
                    lack = max(0, after - before if None not in parts[:number] else before - after)
                    row.addItem(QSpacerItem(lack, 0, QSizePolicy.Policy.Maximum))
                elif isinstance(part, QLabel) and None not in parts:
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


def _weights(parts: Parts) -> tuple[int, int]:
    """How wide a line is before its first and after its second gap, in pixels; 0 and 0 if it has not just two."""
    gaps = [number for number, part in enumerate(parts) if part is None]
    if len(gaps) != 2:
        return 0, 0
    ends = parts[: gaps[0]], parts[gaps[1] + 1 :]
    before, after = (sum(_width(part) + SPACE_2 for part in end) for end in ends)
    return before, after


def _width(part: QWidget | None) -> int:
    """The least that it needs; nothing if it is hidden."""
    if part is None or (part.isHidden() and not part.sizePolicy().retainSizeWhenHidden()):
        return 0
    return max(part.minimumSizeHint().width(), part.minimumWidth())
