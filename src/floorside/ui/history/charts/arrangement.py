"""How the cards of the history share the page: side by side, in rows, or one at a time in a low window."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtWidgets import QGridLayout, QWidget

from floorside.ui.kit.widgets import SPACE_4

DAYS, GROWTH, PAIN, SESSIONS = "days", "growth", "pain", "sessions"
CHARTS = (GROWTH, PAIN)

#: The least width of a chart's card beside the calendar, which shows fewer weeks instead. Pixels.
CHART_WIDTH = 250

#: Row, column, and over how many rows and columns a card goes.
Place = tuple[int, int, int, int]


class Arranged(Enum):
    """The stretch of each column, and the places of the cards."""

    COLUMNS = ((3, 2, 0), {DAYS: (0, 0, 1, 1), GROWTH: (0, 1, 1, 1), SESSIONS: (1, 0, 1, 1), PAIN: (1, 1, 1, 1)})
    ROW = ((0, 1, 1), {DAYS: (0, 0, 1, 1), GROWTH: (0, 1, 1, 1), PAIN: (0, 2, 1, 1), SESSIONS: (1, 0, 1, 3)})
    TWO_ROWS = ((1, 1, 0), {DAYS: (0, 0, 1, 2), GROWTH: (1, 0, 1, 1), PAIN: (1, 1, 1, 1), SESSIONS: (2, 0, 1, 2)})
    ONE = ((1, 0, 0), {DAYS: (0, 0, 1, 1), GROWTH: (0, 0, 1, 1), PAIN: (0, 0, 1, 1), SESSIONS: (1, 0, 1, 1)})


class Arrangement(QGridLayout):
    """Puts the cards into their places. The row of the sessions takes the height that is left."""

    def __init__(self, parent: QWidget, cards: Mapping[str, QWidget]) -> None:
        super().__init__(parent)
        self._cards = cards
        self._way: Arranged | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(SPACE_4)

    def arrange(self, way: Arranged) -> None:
        if way is self._way:
            return
        self._way = way
        stretches, places = way.value
        for card in self._cards.values():
            self.removeWidget(card)
        for name, place in places.items():
            self.addWidget(self._cards[name], *place)
        for column, stretch in enumerate(stretches):
            self.setColumnStretch(column, stretch)
            self.setColumnMinimumWidth(column, CHART_WIDTH if way is Arranged.ROW and column > 0 else 0)
        for row in range(3):
            self.setRowStretch(row, int(row == places[SESSIONS][0]))
