"""The sessions as rows of a list, the latest first, read from the history as they come into view."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import Summary
from floorside.ui.history.list.summary_words import summary_day, summary_line
from floorside.ui.kit.wording.session_name import session_name

SUMMARY = Qt.ItemDataRole.UserRole
DAY = SUMMARY + 1
LINE = SUMMARY + 2

#: Reads `limit` sessions from `offset` on.
Read = Callable[[int, int], list[Summary]]

#: More rows than a window shows, so that scrolling finds the next ones ready.
_AT_ONCE = 60


class SummaryModel(QAbstractListModel):
    """The roles: `SUMMARY` for the session, `DAY` and `LINE` for its texts."""

    def __init__(self, read: Read, catalogue: Catalogue) -> None:
        super().__init__()
        self._read = read
        self._catalogue = catalogue
        self._rows: list[Summary] = []
        self._all_read = True
        self._today = date.min
        #: The view shows all rows that are read, and would go on reading until the last.
        self.is_whole = False

    def refresh(self, today: date, at_least: int = 0) -> None:
        """Read the latest sessions again, `at_least` so many; the others follow when the person scrolls."""
        count = max(_AT_ONCE, at_least)
        self.beginResetModel()
        self._today = today
        self._rows = self._read(count, 0)
        self._all_read = len(self._rows) < count
        self.endResetModel()

    def row_of(self, session: str) -> int | None:
        """The row of a session among those that are read."""
        return next((row for row, summary in enumerate(self._rows) if summary.id == session), None)

    @property
    def has_more(self) -> bool:
        return not self._all_read

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self.has_more and not self.is_whole

    def fetchMore(self, _parent: QModelIndex | QPersistentModelIndex) -> None:
        more = self._read(_AT_ONCE, len(self._rows))
        self._all_read = len(more) < _AT_ONCE
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        summary = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return summary
            case Qt.ItemDataRole.DisplayRole:
                return self._name(summary)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._day(summary)}, {self._name(summary)}, {self._line(summary)}"
            case _ if role == DAY:
                return self._day(summary)
            case _ if role == LINE:
                return self._line(summary)
        return None

    def _name(self, summary: Summary) -> str:
        return session_name(summary, self._catalogue.language)

    def _day(self, summary: Summary) -> str:
        return summary_day(summary, self._today)

    def _line(self, summary: Summary) -> str:
        return summary_line(summary, self._catalogue.texts)
