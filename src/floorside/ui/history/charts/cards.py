"""The cards of the history page: a heading, a remark to the right of it, and the content below."""

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_5, column, frame, label

TITLE = 32


def title(theme: Theme, text: str) -> QLabel:
    """A title as high as the button beside it in the card of growth."""
    made = label(theme, text, 16, 700, wrap=True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    made.setMinimumHeight(TITLE)
    return made


def card(heading: QWidget, remark: QWidget | None, content: QWidget, inset: int = 0, lead: int = 0) -> QFrame:
    """`inset`, `lead`: the distance between the edges of the content, or the heading, and its own text."""
    made = frame("card")
    most = max(inset, lead)
    layout = column(made, spacing=SPACE_2)
    layout.setContentsMargins(SPACE_5 - most, SPACE_4, SPACE_5 - inset, SPACE_4)
    first, below = BreakingRow(SPACE_3), column()
    _fill(first.row, heading, remark)
    first.row.setContentsMargins(most - lead, 0, inset, 0)
    below.setContentsMargins(most - inset, 0, 0, 0)
    below.addWidget(content)
    layout.addWidget(first)
    layout.addLayout(below, 1)
    layout.addStretch()  # fixed content stays at the top
    return made


def row(left: QWidget, right: QWidget) -> QHBoxLayout:
    made = QHBoxLayout()
    made.setSpacing(SPACE_3)
    _fill(made, left, right)
    return made


def _fill(layout: QBoxLayout, left: QWidget, right: QWidget | None) -> None:
    layout.addWidget(left)
    layout.addStretch()
    if right is None:
        return
    wraps = isinstance(right, QLabel) and right.wordWrap()
    layout.addWidget(right, int(wraps))  # words that wrap take what is left
