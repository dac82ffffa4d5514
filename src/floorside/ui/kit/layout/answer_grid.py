"""A row of answers that breaks into several where it has no room."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from floorside.ui.kit.widgets import SPACE_1


class AnswerGrid(QWidget):
    """`most`: the columns where there is room for them. `role`: of the style sheet; `margin`: around the answers, in
    pixels; `gap`: between two columns. `even`: the columns share the width. `least`: the width of a column, in pixels,
    from which on there are several.
    """

    def __init__(
        self,
        most: int,
        role: str = "choices",
        margin: int = 0,
        *,
        gap: int = SPACE_1,
        even: bool = False,
        least: int = 0,
    ) -> None:
        super().__init__()
        if role:
            self.setProperty("role", role)
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._most = self._columns = max(1, most)
        self._margin = margin
        self._gap = gap
        self._even = even
        self._least = least
        self._answers: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(margin, margin, margin, margin)
        self._grid.setHorizontalSpacing(gap)
        self._grid.setVerticalSpacing(SPACE_1)

    def add(self, answer: QWidget) -> None:
        self._answers.append(answer)
        self._place(len(self._answers) - 1)

    def sizeHint(self) -> QSize:
        """With all columns, so that it takes them back when there is room again."""
        wanted = [answer.sizeHint().width() for answer in self._answers]
        return QSize(self._width(self._most, wanted), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(1), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = next((each for each in range(self._most, 1, -1) if self._has_room(each)), 1)
        rows = -(-len(self._answers) // columns)
        if rows > 1:  # none of them almost empty
            columns = -(-len(self._answers) // rows)
        if columns != self._columns:
            self._columns = columns
            for answer in self._answers:
                self._grid.removeWidget(answer)
            for number in range(len(self._answers)):
                self._place(number)

    def _has_room(self, columns: int) -> bool:
        least = columns * self._least + (columns - 1) * self._gap + 2 * self._margin
        return max(self._width(columns), least) <= self.width()

    def _place(self, number: int) -> None:
        column = number % self._columns
        self._grid.addWidget(self._answers[number], number // self._columns, column)
        if self._even:
            for each in range(self._most):
                self._grid.setColumnStretch(each, int(each < self._columns))

    def _width(self, columns: int, wanted: Sequence[int] = ()) -> int:
        """That of so many columns, each as wide as its widest answer. `wanted`: more than the least width of each."""
        for answer in self._answers:
            answer.ensurePolished()  # the style decides how wide it is
        least = [max(answer.minimumSizeHint().width(), answer.minimumWidth()) for answer in self._answers]
        widths = [max(pair) for pair in zip(least, wanted, strict=True)] if wanted else least
        widest = [max(widths if self._even else widths[column::columns], default=0) for column in range(columns)]
        return sum(widest) + self._gap * (columns - 1) + 2 * self._margin
