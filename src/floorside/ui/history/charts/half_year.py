"""Three cards: a calendar, the growth of an exercise, pain. A low window shows one at a time."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from floorside.domain.self_care.period_numbers import Span
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import days, earliest_day, latest_day
from floorside.ui.history.charts.calendar_card import CalendarCard
from floorside.ui.history.charts.calendar_grid import CELL, LARGE_CELL, height_of
from floorside.ui.history.charts.cards import card, title
from floorside.ui.history.charts.chart import Chart
from floorside.ui.history.charts.growth import Growth
from floorside.ui.history.charts.period_line import PeriodLine
from floorside.ui.history.charts.period_reading import (
    FEW_POINTS,
    MOST_POINTS,
    GrowthRead,
    read_done,
    read_growth,
    read_period,
)
from floorside.ui.history.charts.period_words import period_words
from floorside.ui.history.charts.pictures import grain_words, pain_picture
from floorside.ui.kit.fields.controls import Choice
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_4, label

NOTHING = GrowthRead((), None)
CHARTS = ("growth", "pain")
#: A chart as wide as this has room for many marks, in pixels.
WIDE_CHART = 400
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Arranged(Enum):
    """The arrangement of the cards: the direction from the days to the charts, and between the charts."""

    ROW = (_ACROSS, _ACROSS)
    TWO_ROWS = (_DOWN, _ACROSS)
    STACK = (_DOWN, _DOWN)


class HalfYear(QWidget):
    """The three cards. `choice`: for a low window, a widget that chooses one of them; it shows and hides itself.
    `period`: a widget that chooses the time that the charts show, with sentences about it.

    `day_chosen`: the date of a day with a session.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self._calendar = CalendarCard(theme)
        self._calendar.grid.day_chosen.connect(self.day_chosen)
        self._growth = Growth(theme, catalogue)
        self._pain = Chart(theme)
        self._grain = label(theme, "", 13, role="muted")
        self.period = PeriodLine(theme)
        self.period.chosen.connect(self._show_span)
        self._catalogue = catalogue
        self._history: HistoryReader | None = None
        self._today = date.min
        self._cards = {
            "days": self._calendar.card,
            "growth": self._growth.card,
            "pain": card(title(theme, self.tr("Pain")), self._grain, self._pain),
        }
        names = {"days": self.tr("Days"), "growth": self.tr("Growth"), "pain": self.tr("Pain")}
        self._chosen = "days"
        self._arranged: Arranged | None = Arranged.TWO_ROWS
        self.choice = Choice(self.tr("What is shown"), names, self._chosen, self._choose)
        self._build()

    def refresh(self, history: HistoryReader, today: date) -> None:
        """Show the days at once, and the charts once the event loop is idle."""
        self._history, self._today = history, today
        earliest = history.read(earliest_day, None)
        self._calendar.show_history(
            lambda first, last: history.read(lambda database: days(database, first, last), []), earliest, today
        )
        QTimer.singleShot(0, self, self._show_charts)  # the days appear first

    def _show_span(self) -> None:
        """Show the chosen span: the calendar goes to its latest days, as the charts do."""
        if (history := self._history) is None:
            return
        span, today = self.period.span, self._today
        latest = history.read(lambda database: latest_day(database, today), None)
        self._calendar.show_span(span, latest or today if span is Span.MONTH else today)
        self._show_charts()

    def _show_charts(self) -> None:
        """Show the charts and the sentences of the chosen span."""
        exercises, texts, today, span = self._catalogue.exercises, self._catalogue.texts, self._today, self.period.span
        history = self._history
        if history is None:
            return
        most = MOST_POINTS if self._pain.width() >= WIDE_CHART else FEW_POINTS
        read = history.read(lambda database: read_period(database, span, today, exercises, most), None)
        if read is None:
            return
        since = read.since
        grown = history.read(lambda database: read_growth(database, since, today, exercises), NOTHING)
        self._growth.show_done(
            grown.names,
            grown.shown,
            lambda name: history.read(
                lambda database: read_done(database, name, exercises.get(name), read.first, today), ()
            ),
            today,
        )
        self._pain.show_picture(pain_picture(read.points, read.grain, today), today)
        self._grain.setText(grain_words(read.grain) if read.points else "")
        said = period_words(span, read.first, read.numbers, read.grown, exercises, texts, today)
        self.period.said.setText(said)

    def fit(self, ways: Sequence[Arranged], height: int) -> None:
        """Use the first of these arrangements that fits into `height`; if none does, show one card at a time."""
        self._arranged = next((way for way in ways if self._height(way) <= height), None)
        self._arrange()

    def _height(self, way: Arranged) -> int:
        days, *charts = (self._cards[name].sizeHint().height() for name in ("days", *CHARTS))
        days += height_of(LARGE_CELL if way is Arranged.STACK else CELL) - self._calendar.grid.sizeHint().height()
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
        self._calendar.grid.set_large(way is Arranged.STACK)
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
