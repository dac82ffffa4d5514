"""The last half year in three cards: its days, the growth of an exercise, pain. A low window shows one at a time."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from floorside.services.history_reader import HistoryReader
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.history.session_list import SaidPain, days, done_amounts, pains
from floorside.ui.history.charts.calendar_grid import CELL, LARGE_CELL, CalendarGrid, first_day, height_of
from floorside.ui.history.charts.cards import card
from floorside.ui.history.charts.chart import Chart
from floorside.ui.history.charts.growth import Growth
from floorside.ui.history.charts.pictures import pain_picture
from floorside.ui.kit.controls import Choice
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_4, label

#: As many sessions as fit into the chart as dots.
PAINS = 16
CHARTS = ("growth", "pain")
TITLE = 32
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Arranged(Enum):
    """The arrangement of the cards: the direction from the days to the charts, and between the charts."""

    ROW = (_ACROSS, _ACROSS)
    TWO_ROWS = (_DOWN, _ACROSS)
    STACK = (_DOWN, _DOWN)


def title(theme: Theme, text: str) -> QLabel:
    """A title as high as the button beside it in the card of growth."""
    made = label(theme, text, 16, 700)
    made.setMinimumHeight(TITLE)
    return made


class HalfYear(QWidget):
    """The three cards. `choice`: for a low window, a widget that chooses one of them; it shows and hides itself.

    `day_chosen`: the date of a day with a session.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._calendar = CalendarGrid(theme)
        self._calendar.day_chosen.connect(self.day_chosen)
        self._growth = Growth(theme, catalogue)
        self._pain = Chart(theme)
        legend = label(theme, self.tr("stronger = more of the routine done"), 13, role="muted")
        self._cards = {
            "days": card(title(theme, self.tr("The last half year")), legend, self._calendar),
            "growth": self._growth.card,
            "pain": card(title(theme, self.tr("Pain before and after")), label(theme), self._pain),
        }
        names = {"days": self.tr("Days"), "growth": self.tr("Growth"), "pain": self.tr("Pain")}
        self._chosen = "days"
        self._arranged: Arranged | None = Arranged.TWO_ROWS
        self.choice = Choice(self.tr("What is shown of the last half year"), names, self._chosen, self._choose)
        self._build()

    def refresh(self, history: HistoryReader, today: date) -> None:
        """Show the days at once, and the charts once the event loop is idle."""
        since = first_day(today)
        self._calendar.show_days(history.read(lambda database: days(database, since), []), today)

        def read_charts() -> None:
            self._growth.show_done(history.read(lambda database: done_amounts(database, since), {}), today)
            said: list[SaidPain] = history.read(lambda database: pains(database, since, PAINS), [])
            self._pain.show_picture(pain_picture(said, today), today)

        QTimer.singleShot(0, self, read_charts)  # the days appear first

    def fit(self, ways: Sequence[Arranged], height: int) -> None:
        """Use the first of these arrangements that fits into `height`; if none does, show one card at a time."""
        self._arranged = next((way for way in ways if self._height(way) <= height), None)
        self._arrange()

    def _height(self, way: Arranged) -> int:
        days, *charts = (self._cards[name].sizeHint().height() for name in ("days", *CHARTS))
        days += height_of(LARGE_CELL if way is Arranged.STACK else CELL) - self._calendar.sizeHint().height()
        if way is Arranged.STACK:
            return days + sum(charts) + 2 * SPACE_4
        return max(days, *charts) if way is Arranged.ROW else days + SPACE_4 + max(charts)

    def _choose(self, name: str) -> None:
        self._chosen = name
        self._arrange()

    def _arrange(self) -> None:
        way = self._arranged
        self.choice.setVisible(way is None)
        for name, shown in self._cards.items():
            shown.setVisible(way is not None or name == self._chosen)
        self._calendar.set_large(way is Arranged.STACK)
        whole, charts = (way or Arranged.TWO_ROWS).value
        self._whole.setDirection(whole)
        self._charts.setDirection(charts)

    def _build(self) -> None:
        self._whole, self._charts = QBoxLayout(_DOWN, self), QBoxLayout(_ACROSS)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._cards["days"])
        self._whole.addLayout(self._charts, 1)
        for name in CHARTS:
            self._charts.addWidget(self._cards[name], 1)
        for layout in (self._whole, self._charts):
            layout.setSpacing(SPACE_4)
        self._arrange()
