"""What somebody reads and presses on the page of the history."""

from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from floorside.ui.history.history_page import HistoryPage

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


def texts(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def the_list(page: HistoryPage) -> QListView:
    return page.findChildren(QListView)[0]


def spoken_rows(page: HistoryPage) -> list[str]:
    model = the_list(page).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def pressed(page: HistoryPage, word: str) -> None:
    QApplication.processEvents()
    seen = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    next(each for each in seen if each.text() == word or each.accessibleName().startswith(word)).click()


def undo_line(page: HistoryPage) -> list[str]:
    return [
        each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible() and "Undo" in each.text()
    ]
