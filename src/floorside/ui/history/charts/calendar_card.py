"""The card with the calendar: which days are shown, and the ways to those before and after them."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from floorside.domain.self_care.period_numbers import Span
from floorside.ui.history.charts.calendar_grid import CalendarGrid, Read
from floorside.ui.history.charts.calendar_words import count_words, range_words
from floorside.ui.history.charts.cards import card, title
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, button, label
from floorside.ui.kit.wording.plain_text import set_tip

#: In a wider card, in pixels, its title is one line.
ROOM = 400


class CalendarCard:
    """`card`: the widget, with the `grid` in it. The days that are shown last until the program ends."""

    def __init__(self, theme: Theme) -> None:
        self._span = Span.HALF_YEAR
        self._today = date.min
        self.grid = CalendarGrid(theme)
        self.grid.moved.connect(self._say)
        self._title = title(theme, "")
        self._earlier = self._way("‹", QCoreApplication.translate("CalendarGrid", "Earlier days"), -1)
        self._later = self._way("›", QCoreApplication.translate("CalendarGrid", "Later days"), 1)
        self._remark = label(theme, self._legend(), 13, role="muted", wrap=True)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the title goes first
        self.grid.said.connect(self._show_day)
        self.card: QFrame = card(self._heading(), self._remark, self.grid)

    def show_history(self, read: Read, earliest: date | None, today: date) -> None:
        """Show the present history. `earliest`: the day of the first session, None if there is none."""
        self._today = today
        self.grid.show_history(read, earliest, today)

    def show_span(self, span: Span, day: date) -> None:
        """Show the month with a day, or the weeks around it: half a year, if they fit."""
        self._span = span
        self.grid.show_span(span is Span.MONTH, day)

    def _say(self) -> None:
        said = range_words(self.grid.shown, self._span is Span.MONTH, self._today)
        self._title.setText(said)
        has_room = self.card.width() >= ROOM
        self._title.setMinimumWidth(self._title.fontMetrics().horizontalAdvance(said) + 1 if has_room else 0)
        self.grid.setAccessibleDescription(count_words(said, self.grid.days))
        self._earlier.setEnabled(self.grid.has_earlier)
        self._later.setEnabled(self.grid.has_later)

    def _show_day(self, said: str) -> None:
        """The day on which the keys are, and what was done; without the focus, what the shades mean."""
        self._remark.setText(said or self._legend())

    def _legend(self) -> str:
        return QCoreApplication.translate("HalfYear", "stronger = more of the routine done")

    def _way(self, sign: str, name: str, pages: int) -> QPushButton:
        made = button(sign, "turn")
        made.setAccessibleName(name)
        set_tip(made, name)
        made.clicked.connect(lambda: self.grid.turn(pages))
        return made

    def _heading(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_1)
        line.addWidget(self._title)
        line.addSpacing(SPACE_2)
        for way in (self._earlier, self._later):
            line.addWidget(way)
        return made
