"""Three cards, a calendar, the growth of an exercise and pain, and the one of the sessions. A low window shows one of
the three at a time.
"""

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.self_care.period_numbers import Span
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import days, earliest_day, latest_day
from floorside.ui.history.charts.arrangement import (
    CALENDAR_WIDTH,
    CHART_WIDTH,
    CHARTS,
    DAYS,
    GROWTH,
    PAIN,
    SESSIONS,
    Arranged,
    Arrangement,
)
from floorside.ui.history.charts.calendar_card import CalendarCard
from floorside.ui.history.charts.calendar_grid import CELL, LARGEST_CELL, cell_of, height_of
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
from floorside.ui.kit.widgets import SPACE_4, label, show_if

NOTHING = GrowthRead((), None)
#: A chart as wide as this has room for many marks, in pixels.
WIDE_CHART = 480


class HalfYear(QWidget):
    """The three cards, and `sessions`, the card of the list. `choice`: for a low window, a widget that chooses one of
    the three; it shows and hides itself. `period`: a widget that chooses the time that the charts show, with sentences
    about it.

    `day_chosen`: the date of a day with a session.
    """

    day_chosen = Signal(object)

    def __init__(self, theme: Theme, catalogue: Catalogue, sessions: QWidget) -> None:
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
            DAYS: self._calendar.card,
            GROWTH: self._growth.card,
            PAIN: card(title(theme, self.tr("Pain")), self._grain, self._pain),
        }
        names = {DAYS: self.tr("Days"), GROWTH: self.tr("Growth"), PAIN: self.tr("Pain")}
        self._chosen = DAYS
        self._arranged = Arranged.TWO_ROWS
        self.choice = Choice(self.tr("What is shown"), names, self._chosen, self._choose)
        self._layout = Arrangement(self, {**self._cards, SESSIONS: sessions})
        self._arrange()

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
        self._pain.show_picture(pain_picture(read.points, read.grain, today, read.numbers), today)
        self._grain.setText(grain_words(read.grain) if read.points else "")
        show_if(self._grain, bool(self._grain.text()))  # a screen reader would stop at nothing
        said = period_words(span, read.first, read.numbers, read.grown, exercises, texts, today)
        self.period.said.setText(said)

    def show_day(self, day: date) -> None:
        """Make a day the current one of the calendar."""
        self._calendar.grid.go_to(day)

    def height_of(self, way: Arranged, least_list: int) -> int:
        """The least height of the cards in an arrangement, in pixels. `least_list`: that of the card of the list."""
        days, *charts = (self._cards[name].sizeHint().height() for name in (DAYS, *CHARTS))
        days += height_of(CELL) - self._calendar.grid.sizeHint().height()
        if way is Arranged.COLUMNS:
            return max(days, charts[0]) + SPACE_4 + max(least_list, charts[1])
        in_rows = days + SPACE_4 + max(charts)
        above = in_rows if way is Arranged.TWO_ROWS else max(days, *charts)
        return above + SPACE_4 + least_list

    def width_of(self, way: Arranged) -> int:
        """The least width of the cards in an arrangement, in pixels; the title of a chart is whole in it."""
        charts = [max(CHART_WIDTH, self._growth.title_width), CHART_WIDTH]
        return {
            Arranged.COLUMNS: CALENDAR_WIDTH + SPACE_4 + max(charts),
            Arranged.ROW: self._calendar.card.minimumSizeHint().width() + 2 * SPACE_4 + sum(charts),
            Arranged.TWO_ROWS: 2 * max(charts) + SPACE_4,
            Arranged.ONE: 0,
        }[way]

    def fit(self, way: Arranged, spare: int = 0) -> None:
        """Arrange the cards. `spare`: the height, in pixels, by which the squares of the days may grow."""
        self._arranged = way
        self._calendar.grid.set_largest(min(LARGEST_CELL, cell_of(height_of(CELL) + max(0, spare))))
        self._arrange()

    def _choose(self, name: str) -> None:
        self._chosen = name
        self._arrange()

    def _arrange(self) -> None:
        is_one = self._arranged is Arranged.ONE
        self._growth.card.setMinimumWidth(0 if is_one else self._growth.title_width)
        self._layout.arrange(self._arranged)  # at first it takes the cards in: alone they would be windows
        self.choice.setVisible(is_one)
        for name, shown in self._cards.items():
            shown.setVisible(not is_one or name == self._chosen)
