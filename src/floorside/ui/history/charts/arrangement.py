"""How the cards of the history share the page: side by side, in rows, or one at a time in a low window."""

from collections.abc import Mapping
from enum import Enum

from PySide6.QtWidgets import QGridLayout, QWidget

from floorside.ui.kit.widgets import SPACE_4

DAYS, GROWTH, PAIN, SESSIONS = "days", "growth", "pain", "sessions"
CHARTS = (GROWTH, PAIN)

#: The width of the card of the calendar with half a year, and the least one of a chart's card in one row with it, where
#: it shows fewer weeks instead. Pixels.
CALENDAR_WIDTH, CHART_WIDTH = 582, 250


class Arranged(Enum):
    """The stretch and the least width of each column, and the places of the cards in the order of reading: one column
    after the other, or row by row where the cards of a row belong together.
    """

    COLUMNS = (
        ((3, CALENDAR_WIDTH), (2, 0), (0, 0)),
        {DAYS: (0, 0, 1, 1), SESSIONS: (1, 0, 1, 1), GROWTH: (0, 1, 1, 1), PAIN: (1, 1, 1, 1)},
    )
    ROW = (
        ((0, 0), (1, CHART_WIDTH), (1, CHART_WIDTH)),
        {DAYS: (0, 0, 1, 1), GROWTH: (0, 1, 1, 1), PAIN: (0, 2, 1, 1), SESSIONS: (1, 0, 1, 3)},
    )
    TWO_ROWS = (
        ((1, 0), (1, 0), (0, 0)),
        {DAYS: (0, 0, 1, 2), GROWTH: (1, 0, 1, 1), PAIN: (1, 1, 1, 1), SESSIONS: (2, 0, 1, 2)},
    )
    ONE = (
        ((1, 0), (0, 0), (0, 0)),
        {DAYS: (0, 0, 1, 1), GROWTH: (0, 0, 1, 1), PAIN: (0, 0, 1, 1), SESSIONS: (1, 0, 1, 1)},
    )


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
        columns, places = way.value
        for card in self._cards.values():
            self.removeWidget(card)
        for name, place in places.items():
            self.addWidget(self._cards[name], *place)
        for column, (stretch, width) in enumerate(columns):
            self.setColumnStretch(column, stretch)
            self.setColumnMinimumWidth(column, width)
        for row in range(3):
            self.setRowStretch(row, int(row == places[SESSIONS][0]))
