"""The sessions as rows of a list, the latest first, read from the history as they come into view."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.session_list import Summary
from floorside.ui.history.list.summary_words import summary_day, summary_line
from floorside.ui.kit.wording.session_name import session_name

SUMMARY = Qt.ItemDataRole.UserRole
DAY = SUMMARY + 1
LINE = SUMMARY + 2
DAYS = SUMMARY + 3

#: Reads `limit` sessions from `offset` on.
Read = Callable[[int, int], list[Summary]]

#: So many sessions are read at once: more than a window shows.
AT_ONCE = 60


class SummaryModel(QAbstractListModel):
    """The roles: `SUMMARY` for the session, `DAY` and `LINE` for its texts, and `DAYS` for the days of all sessions
    that were read. The model has as many rows as there are sessions from the start, so that a scroll bar is true. A row
    that cannot be read says so, and has none of them.
    """

    def __init__(self, read: Read, catalogue: Catalogue) -> None:
        super().__init__()
        self._read = read
        self._catalogue = catalogue
        self._count = 0
        self._pages: dict[int, list[Summary]] = {}
        self._today = date.min
        self._days: set[str] = set()

    def refresh(self, today: date, count: int) -> None:
        """Show so many sessions; each is read once it comes into view."""
        self.beginResetModel()
        self._today, self._count = today, count
        self._pages.clear()
        self._days = set()
        self.endResetModel()

    def read_again(self) -> None:
        """Read what could not be read before, as it comes into view."""
        unread = [page for page, summaries in self._pages.items() if len(summaries) < self._due(page)]
        for page in unread:
            del self._pages[page]
            self.dataChanged.emit(self.index(AT_ONCE * page), self.index(AT_ONCE * page + self._due(page) - 1))

    def _due(self, page: int) -> int:
        """The number of rows on a page."""
        return min(AT_ONCE, self._count - AT_ONCE * page)

    def row_of(self, session: str) -> int | None:
        """The row of a session among those that were read."""
        return next(
            (
                AT_ONCE * page + place
                for page, summaries in self._pages.items()
                for place, summary in enumerate(summaries)
                if summary.id == session
            ),
            None,
        )

    def _summary(self, row: int) -> Summary | None:
        page, place = divmod(row, AT_ONCE)
        if page not in self._pages:
            self._pages[page] = self._read(AT_ONCE, AT_ONCE * page)
            self._add_days(self._pages[page])
        summaries = self._pages[page]
        return summaries[place] if place < len(summaries) else None

    def _add_days(self, summaries: Iterable[Summary]) -> None:
        """The names begin beside the widest day, so the rows above are painted again if there are other days."""
        known, self._days = self._days, self._days | set(map(self._day, summaries))
        if known and known != self._days:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1), [DAYS])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        summary = self._summary(index.row())
        if summary is None:
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return _unread_words() if is_text else None
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
            case _ if role == DAYS:
                return self._days
        return None

    def _name(self, summary: Summary) -> str:
        return session_name(summary, self._catalogue.language)

    def _day(self, summary: Summary) -> str:
        return summary_day(summary, self._today)

    def _line(self, summary: Summary) -> str:
        return summary_line(summary, self._catalogue.texts)


def _unread_words() -> str:
    return QCoreApplication.translate("History", "This session cannot be read at the moment. Choose it to try again.")
