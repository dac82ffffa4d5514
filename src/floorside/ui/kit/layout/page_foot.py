"""The foot of a page: its buttons in one line, or in as few as the width allows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QWidget

from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_6, column

#: Widgets, and None for a gap that takes what is left.
Parts = Sequence[QWidget | None]


class PageFoot(QWidget):
    """`side`: the margin on the left and right, in pixels. A label takes what a line without a gap leaves.

    What is between two gaps stands in the middle, if the line has room for that. `under`: the content of the page's
    scroll area; the foot begins and ends where its cards do, however wide the window is.
    """

    def __init__(self, parts: Parts, under: QWidget | None = None, side: int = SPACE_6, top: int = SPACE_3) -> None:
        super().__init__()
        self._under: QWidget | None = None
        self._parts = list(parts)
        self._side = side
        self._lines: list[Parts] = []
        self._rows = column(self, spacing=SPACE_2)
        self._rows.setContentsMargins(side, top, side, SPACE_4)
        self._arrange([self._parts])
        if under is not None:
            self.stand_under(under)

    def stand_under(self, content: QWidget) -> None:
        """Begin and end where this content does, from now on."""
        if self._under is not None:
            self._under.removeEventFilter(self)
        self._under = content
        content.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._under and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._fit()
        return False

    def minimumSizeHint(self) -> QSize:
        widest = max(_width(part) for part in self._parts)
        return QSize(widest + 2 * self._side, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Begin and end where the content above does, and break the line into as few as then hold everything."""
        left, right = self._sides()
        margins = self._rows.contentsMargins()
        self._rows.setContentsMargins(left, margins.top(), right, margins.bottom())
        lines = self._broken(self.width() - left - right)
        if (lines, [_weights(parts) for parts in lines]) != (self._lines, self._balance):
            self._arrange(lines)

    def _sides(self) -> tuple[int, int]:
        """The margins at the left and right, in pixels."""
        above, window = self._under, self.window()
        if above is None or not window.isAncestorOf(above):
            return self._side, self._side
        layout = above.layout()
        inside = layout.contentsMargins() if layout is not None else above.contentsMargins()
        left = above.mapTo(window, QPoint(0, 0)).x() - self.mapTo(window, QPoint(0, 0)).x()
        right = self.width() - left - above.width()
        return max(0, left) + inside.left(), max(0, right) + inside.right()

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


def page_foot(
    leave: QPushButton, *others: QPushButton, said: QLabel | None = None, under: QWidget | None = None
) -> PageFoot:
    """`leave` at the left, `said` in the middle, and the larger main button last; `under`: see PageFoot."""
    leave.setMinimumHeight(44)
    others[-1].setMinimumSize(180, 52)
    return PageFoot((leave, said, *others), under)


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
