"""The history at a glance: totals, the last half year, and the list of sessions."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from floorside.domain.training_week import days_of_week, training_days, week_start
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.changes import KEPT_DELETED, Change, undoable
from floorside.storage.history.session_list import totals
from floorside.ui.history.charts.arrangement import Arranged
from floorside.ui.history.charts.cards import row
from floorside.ui.history.charts.half_year import HalfYear
from floorside.ui.history.list.session_list import FEWEST
from floorside.ui.history.list.sessions_card import SessionsCard
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT
from floorside.ui.history.list.summary_words import extent_words
from floorside.ui.history.list.undo_line import UndoLine
from floorside.ui.kit.layout.laid_out import items_of, laid_out
from floorside.ui.kit.layout.reading_order import keep_reading_order
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, SPACE_4, SPACE_5, SPACE_6, column, label, tab_stops
from floorside.ui.kit.wording.formats import first_weekday

#: The largest width, in pixels, at which the two ends of a row still look like one line.
WIDEST = 1720
#: From this width on, the charts are beside the half year and the list. Pixels.
BESIDE = 1000
#: A narrower page, in pixels, has smaller margins.
NARROW = 480
#: In a narrower page the totals stand below the heading. Pixels.
HEAD_IN_A_LINE = 760
#: The height of the heading of the list and its first session. With less space, the half year shows one card. Pixels.
LEAST_LIST = 100
#: The height of the card of the list with the fewest sessions, in pixels.
FEW_SESSIONS = 74 + FEWEST * ROW_HEIGHT
#: The height of the heading and five sessions. With less space, the page scrolls instead of the list. Pixels.
COMFORTABLE_LIST = 72 + 5 * ROW_HEIGHT


class Content(QWidget):
    """`arranged`: something inside it has come, gone, or changed its size."""

    arranged = Signal()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arranged.emit()
        return done


class Overview(QWidget):
    """`sessions`: the card of the list. `undo_requested`: a change's number and its session's id."""

    undo_requested = Signal(int, str)

    def __init__(self, theme: Theme, catalogue: Catalogue, history: HistoryReader) -> None:
        super().__init__()
        self._theme = theme
        self._history = history
        self._extent = label(theme, px=16, role="muted", wrap=True)
        self._extent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._undo = UndoLine(theme, catalogue.language)
        self._undo.wanted.connect(self.undo_requested)
        self.sessions = SessionsCard(theme, catalogue, history, self)
        self._half_year = HalfYear(theme, catalogue, self.sessions.card)
        self._half_year.day_chosen.connect(self.sessions.go_to_day)
        self.sessions.month_chosen.connect(self._half_year.show_day)
        self._on_top: list[QWidget] = []
        #: Whether Ctrl+Z would undo the change of a number now, which the foot of the window offers already.
        self.is_offered: Callable[[int], bool] = lambda _number: False
        self._build()

    def refresh(self, today: date) -> int | None:
        """Read the history again; returns the number of sessions, or None if it cannot be read."""
        total = self._history.read(totals, None)
        if total is None:
            return None
        count = total.sessions + total.walks
        self._extent.setText(f"{extent_words(total)} · {self._week_words(today)}" if count else "")
        self._half_year.refresh(self._history, today)
        self.sessions.refresh(today, count)
        self.show_undo(today)
        return count

    def _week_words(self, today: date) -> str:
        """The days of the week, counted as on the routine page."""
        start = week_start(today, first_weekday())
        days = days_of_week(training_days(self._history.sessions(start)), start)
        return self.tr("1 day this week") if days == 1 else self.tr("%n days this week", None, days)

    @property
    def has_lines(self) -> bool:
        """Whether anything stands above the half year, such as scores: those can come before the first session."""
        return any(not each.isHidden() for each in self._on_top)

    @property
    def can_undo(self) -> bool:
        return not self._undo.isHidden()

    def show_undo(self, today: date) -> None:
        """Show the latest change that can be undone, unless it is too old for anybody to remember."""
        found: list[Change] = self._history.read(lambda database: undoable(database, 1), [])
        is_recent = bool(found) and today - found[0].at.date() <= KEPT_DELETED
        self._undo.setVisible(is_recent and not self.is_offered(found[0].number))
        if found:
            self._undo.show_change(found[0], today)

    def begin_in_view(self) -> None:
        """Where the list that has the keys stands below what one sees, they begin above it, at the first control."""
        rows = self.sessions.list
        if self.window().focusWidget() is rows and not rows.is_in_view:
            next(iter(tab_stops(self)), rows).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _on_arranged(self) -> None:
        """Widgets above the cards appear and disappear; then fit the cards, and keep the order of reading."""
        self._fit()
        keep_reading_order(self._content)

    def _fit(self) -> None:
        self._head(in_a_line=self.width() >= HEAD_IN_A_LINE)
        side = SPACE_3 if self.width() < NARROW else SPACE_6 - 2
        self._layout.setContentsMargins(side, SPACE_5, side, SPACE_5)
        room = self._room()
        way = self._way(room)
        spare = room - self._half_year.height_of(way, COMFORTABLE_LIST)
        self._half_year.fit(way, spare)
        self.sessions.list.set_whole(way is not Arranged.COLUMNS and spare < 0)

    def _way(self, room: int) -> Arranged:
        """The best arrangement of the cards that fits into a height."""
        wide = (Arranged.COLUMNS, Arranged.ROW) if self.width() >= BESIDE else (Arranged.TWO_ROWS,)
        for way in wide:
            least = FEW_SESSIONS if way is Arranged.COLUMNS else LEAST_LIST
            is_high = self._half_year.height_of(way, least) <= room
            if is_high and self._half_year.width_of(way) <= self._inner_width():
                return way
        return Arranged.ONE

    def _inner_width(self) -> int:
        """The width that is left for the cards, in pixels."""
        margins = self._layout.contentsMargins()
        return min(self.width(), WIDEST) - margins.left() - margins.right()

    def _room(self) -> int:
        """The height that is left for the cards, in pixels."""
        margins = self._layout.contentsMargins()
        width = self._inner_width()
        room = self.height() - margins.top() - self._first.sizeHint().height() - margins.bottom() - SPACE_4
        for item in items_of(laid_out(self._layout)[1:-1]):
            wraps = item.hasHeightForWidth()
            room -= SPACE_4 + (item.heightForWidth(width) if wraps else item.sizeHint().height())
        return room

    def _head(self, *, in_a_line: bool) -> None:
        """The totals stand beside the heading, or below it in a narrow page."""
        way = QBoxLayout.Direction.LeftToRight if in_a_line else QBoxLayout.Direction.TopToBottom
        self._first.setDirection(way)
        side = Qt.AlignmentFlag.AlignRight if in_a_line else Qt.AlignmentFlag.AlignLeft
        self._extent.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def put_on_top(self, widget: QWidget) -> None:
        """Put a widget below the heading; it shows and hides itself."""
        self._layout.insertWidget(1, widget)
        self._on_top.insert(0, widget)

    def _scroll_area(self, content: QWidget) -> QScrollArea:
        made = QScrollArea()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list takes the keys
        made.setWidget(content)
        self.sessions.list.scroll_with(made)
        return made

    def _build(self) -> None:
        content = self._content = Content()
        content.setMaximumWidth(WIDEST)
        content.arranged.connect(self._on_arranged)
        whole = QWidget()
        column(self).addWidget(self._scroll_area(whole))
        middle = QHBoxLayout(whole)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(content, 100)
        middle.addStretch(1)
        layout = self._layout = column(content, spacing=SPACE_4)
        layout.setContentsMargins(SPACE_6 - 2, SPACE_5, SPACE_6 - 2, SPACE_5)
        self._title = label(self._theme, self.tr("History"), 26, 700)
        first = self._first = row(self._title, self._extent)
        first.insertWidget(1, self._half_year.choice, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        first.setStretchFactor(self._extent, 1)
        layout.addLayout(first)
        layout.addWidget(self._undo)
        layout.addWidget(self._half_year.period)
        layout.addWidget(self._half_year, 1)
