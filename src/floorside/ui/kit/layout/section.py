"""A card with a title and rows, for the settings page and the form of an own exercise."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, SPACE_4, SPACE_5, column, label

#: If the space beside its control is narrower than this, in pixels, a row's words are above the control.
LEAST_WORDS = 120


class Section(QFrame):
    def __init__(self, theme: Theme, title: str, remark: str = "") -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self._rows = column(self, spacing=SPACE_3)
        self._rows.setContentsMargins(SPACE_5 - 2, SPACE_4, SPACE_5 - 2, SPACE_4)
        self._rows.addWidget(label(theme, title, 18, 700, wrap=True))
        if remark:
            self.remark = label(theme, remark, 14, role="muted", wrap=True)
            self._rows.addWidget(self.remark)

    def add_row(self, name: str, control: QWidget, remark: str = "") -> QLabel:
        """Add a row: a name with a remark on the left, its control on the right. Returns the remark, hidden if it is
        empty.
        """
        said = column(spacing=SPACE_1)
        said.addWidget(label(self._theme, name, 15, wrap=True))
        remarked = label(self._theme, remark, 13, role="muted", wrap=True)
        if not remark:
            remarked.hide()
        said.addWidget(remarked)
        self._rows.addWidget(Row(said, control))
        return remarked

    def add_wide(self, widget: QWidget) -> None:
        """Add a widget over the whole width."""
        self._rows.addWidget(widget)


class Row(QWidget):
    """Words on the left and their control on the right; where `least` pixels do not remain for the words, the control
    is below them.
    """

    def __init__(self, said: QVBoxLayout, control: QWidget, least: int = LEAST_WORDS) -> None:
        super().__init__()
        self._said = said
        self._control = control
        self._least = least
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_4)
        self._row.addLayout(said, 1)
        self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self._control.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = max(self._least, self._said.minimumSize().width())
        beside = self.contentsRect().width() >= self._control.sizeHint().width() + SPACE_4 + words
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(SPACE_4 if beside else SPACE_1)
