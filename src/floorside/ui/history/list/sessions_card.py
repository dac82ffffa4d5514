"""The card with the list of sessions, and the ways to a month, to one that is added, and to the page for a
physiotherapist.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QWidget

from floorside.services.history.history_reader import HistoryReader
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import (
    Summary,
    latest_day,
    months,
    sessions_later_than,
    sessions_later_than_day,
    summaries,
)
from floorside.ui.history.charts.calendar_range import month_of
from floorside.ui.history.charts.cards import card
from floorside.ui.history.list.month_menu import MonthMenu
from floorside.ui.history.list.session_list import SessionList
from floorside.ui.history.list.summary_delegate import SummaryDelegate
from floorside.ui.history.list.summary_model import SUMMARY, SummaryModel
from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, button, column, label


class SessionsCard(QObject):
    """`card`: the widget, with the `list`, and the buttons in `ways`.

    `opened`: the id of a session that the person clicks, or chooses with Enter; `month_chosen`: the day of the latest
    session in a month that they go to; `report_requested`: they want the page for a physiotherapist; `session_wanted`:
    to add a session.
    """

    opened = Signal(str)
    month_chosen = Signal(object)
    report_requested = Signal()
    session_wanted = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue, history: HistoryReader, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history = history
        self._place: int | None = None
        #: The values of a session that the disk does not have yet, by field.
        self.waiting: Callable[[str], Mapping[str, Any]] = lambda _id: {}
        self._model = SummaryModel(self._read_summaries, catalogue)
        history.recovered.connect(self._model.read_again)
        self._delegate = SummaryDelegate(theme)
        self.list = self._session_list()
        self._no_rows = self._nothing()
        self._go, add, report = self.ways = self._buttons()
        self._months = MonthMenu(self._go, lambda: self._history.read(months, []))
        self._months.chosen.connect(self._go_to_month)
        self._go.setMenu(self._months)
        add.clicked.connect(self.session_wanted)
        report.clicked.connect(self.report_requested)
        self.card: QFrame = self._build()
        theme.changed.connect(self.list.viewport().update)

    def refresh(self, today: date, count: int) -> None:
        """Show so many sessions from the present history. The chosen one stays chosen; if it is gone, the one in its
        place is.
        """
        self._no_rows.setVisible(not count)
        self._go.setVisible(bool(count))
        chosen, place = self._chosen, self.list.currentIndex().row()
        self._model.refresh(today, count)
        if chosen:
            row = self._row_of(chosen)
            self._choose_row(place if row is None else row)

    def go_to(self, session: str) -> None:
        """Choose a session and bring it into view; if it is gone, the one in its place before `refresh`."""
        row = self._row_of(session)
        row = self._place if row is None else row
        if row is not None:
            self._choose_row(row)
            self.list.scrollTo(self.list.currentIndex())

    def mark_place(self, session: str) -> None:
        """Remember where a session stands that may soon be gone."""
        self._place = self._model.row_of(session)

    def choose(self, session: str) -> None:
        """Choose a session in the list."""
        if (row := self._row_of(session)) is not None:
            self._choose_row(row)

    def go_to_day(self, day: date) -> None:
        """Go to the first session of that day."""
        row = self._history.read(lambda database: sessions_later_than_day(database, day), 0)
        self._choose_row(row)
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.PositionAtTop)
        self.list.setFocus()

    def focus(self) -> None:
        """Give the keys to the list, at the session that is chosen in it."""
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self._choose_row(0)

    @property
    def _chosen(self) -> str:
        """The id of the session that is chosen in the list, "" if none is."""
        return _id_at(self.list.currentIndex())

    def _row_of(self, session: str) -> int | None:
        """Where a session stands in the list; None if it is gone."""
        return self._history.read(lambda database: sessions_later_than(database, session), None)

    def _choose_row(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))

    def _go_to_month(self, month: date) -> None:
        """Go to the latest session of a month."""
        last = month_of(month).last
        if (day := self._history.read(lambda database: latest_day(database, last), None)) is not None:
            self.month_chosen.emit(day)
            self.go_to_day(day)

    def _read_summaries(self, limit: int, offset: int) -> list[Summary]:
        found: list[Summary] = self._history.read(lambda database: summaries(database, limit, offset), [])
        return [self._with_waiting(summary) for summary in found]

    def _with_waiting(self, summary: Summary) -> Summary:
        """The session with the answers that the disk does not have yet."""
        waiting = self.waiting(summary.id)
        return summary._replace(**{field: value for field, value in waiting.items() if field in Summary._fields})

    def _open(self, index: QModelIndex) -> None:
        if session := _id_at(index):
            self.opened.emit(session)
        else:
            self._model.read_again()

    # Building the card

    def _session_list(self) -> SessionList:
        made = SessionList(self._model)
        made.setItemDelegate(self._delegate)
        made.clicked.connect(self._open)
        made.activated.connect(self._open)
        return made

    def _nothing(self) -> QWidget:
        said = QCoreApplication.translate("Overview", "Sessions that you do appear here.")
        made = label(self._theme, said, 16, role="muted", wrap=True)
        made.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        made.hide()
        return made

    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        go = button(QCoreApplication.translate("Overview", "Go to…"), "quiet")
        go.setAccessibleName(QCoreApplication.translate("Overview", "Go to the sessions of a month"))
        add = button(QCoreApplication.translate("Overview", "Add…"), "quiet")
        add.setAccessibleName(QCoreApplication.translate("Overview", "Add a session done elsewhere"))
        return go, add, button(QCoreApplication.translate("Overview", "For your physio…"), "quiet")

    def _build(self) -> QFrame:
        heading = label(self._theme, QCoreApplication.translate("Overview", "Sessions"), 16, 700)
        ways = AnswerGrid(len(self.ways), role="", gap=SPACE_2)
        for way in self.ways:
            ways.add(way)
        below = QWidget()
        rows = column(below, spacing=0)
        rows.addWidget(self._no_rows)
        rows.addWidget(self.list, 1)
        return card(heading, ways, below, inset=SPACE_3)


def _id_at(index: QModelIndex) -> str:
    """The id of the session in a row of the list, "" if there is none."""
    summary: Summary | None = index.data(SUMMARY) if index.isValid() else None
    return summary.id if summary is not None else ""
