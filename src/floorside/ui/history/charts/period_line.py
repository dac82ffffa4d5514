"""What the charts show, a month, half a year or everything, and the same in a few sentences."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from floorside.domain.self_care.period_numbers import Span
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, label

#: In a narrower page, in pixels, the sentences are below the choice.
BESIDE = 720


class PeriodLine(QWidget):
    """`chosen`: another span was chosen; `span`: the present one."""

    chosen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.span = Span.HALF_YEAR
        names = {Span.MONTH: self.tr("Month"), Span.HALF_YEAR: self.tr("Half year"), Span.ALL: self.tr("All")}
        values = {str(span): name for span, name in names.items()}
        self.choice = Choice(self.tr("What the charts show"), values, str(self.span), self._choose)
        self.said = label(theme, "", 15, wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_3)
        self._row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self.said, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= BESIDE
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _choose(self, span: str) -> None:
        self.span = Span(span)
        self.chosen.emit()
