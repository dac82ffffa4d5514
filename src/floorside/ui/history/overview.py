"""The history at a glance: totals, the last half year, and the list of sessions."""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QFrame, QHBoxLayout, QListView, QScrollArea, QWidget

from floorside.domain.training_week import days_of_week, training_days, week_start
from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.changes import KEPT_DELETED, Change, undoable
from floorside.storage.history.session_list import (
    Summary,
    latest_day,
    months,
    sessions_later_than,
    sessions_later_than_day,
    summaries,
    totals,
)
from floorside.ui.history.charts.arrangement import Arranged
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.history.charts.calendar_range import month_of
from floorside.ui.history.charts.cards import card, row
from floorside.ui.history.charts.half_year import HalfYear
from floorside.ui.history.list.month_menu import MonthMenu
from floorside.ui.history.list.session_list import FEWEST, SessionList
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT, SummaryDelegate
from floorside.ui.history.list.summary_model import SUMMARY, SummaryModel
from floorside.ui.history.list.summary_words import extent_words
from floorside.ui.history.list.undo_line import UndoLine
from floorside.ui.kit.keyed_chart import KeyedChart
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, button, column, label
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
    """`opened`: the id of a session that the person clicks, or chooses with Enter; `undo_requested`: a change's
    number and its session's id; `report_requested`: the person wants the page for a physiotherapist; `session_wanted`:
    to add a session.
    """

    opened = Signal(str)
    undo_requested = Signal(int, str)
    report_requested = Signal()
    session_wanted = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, history: HistoryReader) -> None:
        super().__init__()
        self._theme = theme
        self._history = history
        self._extent = label(theme, px=16, role="muted", wrap=True)
        self._extent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._report = button(self.tr("For your physio…"), "quiet")
        self._report.clicked.connect(self.report_requested)
        self._add = button(self.tr("Add…"), "quiet")
        self._add.setAccessibleName(self.tr("Add a session done elsewhere"))
        self._add.clicked.connect(self.session_wanted)
        self._go = button(self.tr("Go to…"), "quiet")
        self._go.setAccessibleName(self.tr("Go to the sessions of a month"))
        self._months = MonthMenu(self._go, lambda: self._history.read(months, []))
        self._months.chosen.connect(self._go_to_month)
        self._go.setMenu(self._months)
        self._undo = UndoLine(theme, catalogue.language)
        self._undo.wanted.connect(self.undo_requested)
        self._model = SummaryModel(self._read_summaries, catalogue)
        self._delegate = SummaryDelegate(theme)
        self._list = self._session_list()
        self._no_rows = label(theme, self.tr("Sessions that you do appear here."), 16, role="muted", wrap=True)
        self._no_rows.hide()
        self._half_year = HalfYear(theme, catalogue, self._sessions())
        self._half_year.day_chosen.connect(self._go_to_day)
        self._on_top: list[QWidget] = []
        self._place: int | None = None
        #: The values of a session that the disk does not have yet, by field.
        self.waiting: Callable[[str], Mapping[str, Any]] = lambda _id: {}
        #: Whether Ctrl+Z would undo the change of a number now, which the foot of the window offers already.
        self.is_offered: Callable[[int], bool] = lambda _number: False
        self._build()
        theme.changed.connect(self._list.viewport().update)

    def refresh(self, today: date) -> int | None:
        """Read the history again; returns the number of sessions, or None if it cannot be read."""
        total = self._history.read(totals, None)
        if total is None:
            return None
        is_empty = not total.sessions and not total.walks
        self._extent.setText("" if is_empty else f"{extent_words(total)} · {self._week_words(today)}")
        self._no_rows.setVisible(is_empty)
        self._go.setVisible(not is_empty)
        self._half_year.refresh(self._history, today)
        count = total.sessions + total.walks
        self._refresh_list(today, count)
        self.show_undo(today)
        return count

    def _refresh_list(self, today: date, count: int) -> None:
        """The chosen session stays chosen; if it is gone, the one in its place is."""
        chosen, place = self.chosen, self._list.currentIndex().row()
        self._model.refresh(today, count)
        if chosen:
            row = self._row_of(chosen)
            self._choose_row(place if row is None else row)

    def _row_of(self, session: str) -> int | None:
        """Where a session stands in the list; None if it is gone."""
        return self._history.read(lambda database: sessions_later_than(database, session), None)

    @property
    def chosen(self) -> str:
        """The id of the session that is chosen in the list, "" if none is."""
        return _id_at(self._list.currentIndex())

    def go_to(self, session: str) -> None:
        """Choose a session and bring it into view; if it is gone, the one in its place before `refresh`."""
        row = self._row_of(session)
        row = self._place if row is None else row
        if row is not None:
            self._choose_row(row)
            self._list.scrollTo(self._list.currentIndex())

    def mark_place(self, session: str) -> None:
        """Remember where a session stands that may soon be gone."""
        self._place = self._model.row_of(session)

    def choose(self, session: str) -> None:
        """Choose a session in the list."""
        if (row := self._row_of(session)) is not None:
            self._choose_row(row)

    def _week_words(self, today: date) -> str:
        """The days of the week, counted as on the routine page."""
        start = week_start(today, first_weekday())
        days = days_of_week(training_days(self._history.sessions(start)), start)
        return self.tr("1 day this week") if days == 1 else self.tr("%n days this week", None, days)

    def _read_summaries(self, limit: int, offset: int) -> list[Summary]:
        found: list[Summary] = self._history.read(lambda database: summaries(database, limit, offset), [])
        return [self._with_waiting(summary) for summary in found]

    def _with_waiting(self, summary: Summary) -> Summary:
        """The session with the answers that the disk does not have yet."""
        waiting = self.waiting(summary.id)
        return summary._replace(**{field: value for field, value in waiting.items() if field in Summary._fields})

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The list gets the focus first: it is the main reason to come here."""
        super().showEvent(event)
        if self.focusWidget() is None:
            self._list.setFocus()

    def _on_arranged(self) -> None:
        """Widgets above the cards appear and disappear; then fit the cards and order the tabs again."""
        self._fit()
        self._order_tabs()

    def _fit(self) -> None:
        self._head(in_a_line=self.width() >= HEAD_IN_A_LINE)
        side = SPACE_3 if self.width() < NARROW else SPACE_6 - 2
        self._layout.setContentsMargins(side, SPACE_5, side, SPACE_5)
        room = self._room()
        way = self._way(room)
        spare = room - self._half_year.height_of(way, COMFORTABLE_LIST)
        self._half_year.fit(way, spare)
        self._list.set_whole(way is not Arranged.COLUMNS and spare < 0)

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
        for number in range(1, self._layout.count() - 1):
            item = self._layout.itemAt(number)
            if item is not None and not item.isEmpty():
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

    def _order_tabs(self) -> None:
        inner = [
            each
            for box in (*self._on_top, self._half_year.period, self._half_year)
            for each in box.findChildren(QWidget)
            if isinstance(each, QAbstractButton | CalendarGrid | KeyedChart)
        ]
        for one, following in pairwise((*inner, self._go, self._add, self._report, self._list)):
            self.setTabOrder(one, following)

    def _go_to_day(self, day: date) -> None:
        """Go to the first session of that day in the list."""
        row = self._history.read(lambda database: sessions_later_than_day(database, day), 0)
        self._choose_row(row)
        self._list.scrollTo(self._list.currentIndex(), QListView.ScrollHint.PositionAtTop)
        self._list.setFocus()

    def _go_to_month(self, month: date) -> None:
        """Go to the latest session of a month, in the list and in the calendar."""
        last = month_of(month).last
        if (day := self._history.read(lambda database: latest_day(database, last), None)) is not None:
            self._half_year.show_day(day)
            self._go_to_day(day)

    def _choose_row(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))

    def begin_at_top(self) -> None:
        """Show the heading first, and not the session that is chosen in the list."""
        self._list.begin_at_top()

    def focus_list(self) -> None:
        self._list.setFocus()
        if not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(0))

    def _session_list(self) -> SessionList:
        made = SessionList(self._model)
        made.setItemDelegate(self._delegate)
        made.clicked.connect(self._open)
        made.activated.connect(self._open)
        return made

    def _open(self, index: QModelIndex) -> None:
        if session := _id_at(index):
            self.opened.emit(session)

    def _scroll_area(self, content: QWidget) -> QScrollArea:
        made = QScrollArea()
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list takes the keys
        made.setWidget(content)
        self._list.scroll_with(made)
        return made

    def _build(self) -> None:
        content = Content()
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

    def _sessions(self) -> QFrame:
        """The card of the list."""
        heading = label(self._theme, self.tr("Sessions"), 16, 700)
        ways = AnswerGrid(3, role="", gap=SPACE_2)
        for way in (self._go, self._add, self._report):
            ways.add(way)
        below = QWidget()
        rows = column(below, spacing=0)
        rows.addWidget(self._no_rows)
        rows.addWidget(self._list, 1)
        self._no_rows.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        return card(heading, ways, below, inset=SPACE_3)


def _id_at(index: QModelIndex) -> str:
    """The id of the session in a row of the list, "" if there is none."""
    summary: Summary | None = index.data(SUMMARY) if index.isValid() else None
    return summary.id if summary is not None else ""
