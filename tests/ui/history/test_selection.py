"""Whatever is done in History: the list has the sessions that there are; the chosen one is the one that is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from floorside.devices.clock import Clock
from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.storage.database.database import open_database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_model import SUMMARY
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.reading import TODAY, the_list
from tests.ui.history.sessions import session

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
KEYS = {"down": Qt.Key.Key_Down, "up": Qt.Key.Key_Up, "last": Qt.Key.Key_End, "open": Qt.Key.Key_Return}
SIZES = {"narrow": (552, 600), "wide": (1500, 800)}
WORDS = ("Month", "All", "Pain", "Days", "Edit", "Save", "Delete", "← History")
OTHERS = ("undo", "redo", "reload", "deleted elsewhere")


class Reader:
    """Somebody who reads their history, with the writer behind the page."""

    def __init__(self, theme: Theme, catalogue: Catalogue, history: History) -> None:
        self.history = history
        self.page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
        self.undoing = UndoService(self.page)
        self.writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
        HistoryController(self.page, self.writer, Clock(lambda: 0.0, lambda: 0.0, lambda: NOW), self.undoing)
        self.page.resize(1100, 700)
        self.page.show()
        self.page.refresh()

    @property
    def listed(self) -> list[str]:
        model = the_list(self.page).model()
        return [model.index(row, 0).data(SUMMARY).id for row in range(model.rowCount())]

    @property
    def chosen(self) -> str:
        index = the_list(self.page).currentIndex()
        return index.data(SUMMARY).id if index.isValid() else ""

    @property
    def kept(self) -> list[str]:
        return [each.id for each in reversed(self.history.sessions())]

    def act(self, action: str) -> None:
        if action in KEYS:
            if self.page.shows_list:
                QTest.keyClick(the_list(self.page), KEYS[action])
        elif action in SIZES:
            self.page.resize(*SIZES[action])
        elif action in WORDS:
            self._click(action)
        elif action == "deleted elsewhere":
            self._lose_another()
        else:
            {"undo": self.undoing.undo, "redo": self.undoing.redo, "reload": self.page.refresh}[action]()
        QApplication.processEvents()

    def _click(self, word: str) -> None:
        shown = (each for each in self.page.findChildren(QPushButton) if each.isVisible() and each.text() == word)
        if found := next(shown, None):
            found.click()

    def _lose_another(self) -> None:
        others = [each for each in self.kept if each != self.chosen]
        if self.page.shows_list and others:
            self.history.delete(others[0], NOW)
            self.page.refresh()


@contextmanager
def reading(theme: Theme, catalogue: Catalogue, folder: Path) -> Iterator[Reader]:
    database = open_database(folder / "history.db")
    history = History(database)
    for days_ago in range(5):
        history.begin(session(days_ago), None)
    reader = Reader(theme, catalogue, history)
    yield reader
    reader.page.close()
    reader.writer.stop()
    reader.page.deleteLater()
    database.close()


@profile(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions=st.lists(st.sampled_from((*KEYS, *SIZES, *WORDS, *OTHERS)), max_size=14))
def test_what_is_chosen_in_the_list_and_what_is_shown_are_the_same(
    theme: Theme, catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory, actions: list[str]
) -> None:
    with reading(theme, catalogue, tmp_path_factory.mktemp("history")) as reader:
        for action in actions:
            before = reader.chosen
            reader.act(action)
            if reader.page.shows_list:
                assert reader.listed == reader.kept
                if action not in (*KEYS, "undo", "redo") and before in reader.kept:
                    assert reader.chosen == before
            else:
                assert reader.page.shown in reader.kept
                assert reader.chosen == reader.page.shown


def test_after_an_edit_the_list_stands_where_it_stood(theme: Theme, catalogue: Catalogue, tmp_path: Path) -> None:
    with reading(theme, catalogue, tmp_path) as reader:
        for action in ("down", "down", "down", "open", "Edit", "Save"):
            reader.act(action)
        reader.page.edit_requested.emit("session-2", {"note": "Stiff."})
        reader.act("← History")
        assert reader.chosen == "session-2"


def test_where_a_session_was_deleted_the_next_one_is_chosen(theme: Theme, catalogue: Catalogue, tmp_path: Path) -> None:
    with reading(theme, catalogue, tmp_path) as reader:
        for action in ("down", "down", "open", "Delete"):
            reader.act(action)
        assert reader.chosen == "session-2"


@pytest.mark.parametrize("size", SIZES)
def test_undo_and_redo_show_what_came_back_or_the_place_where_it_was(
    theme: Theme, catalogue: Catalogue, tmp_path: Path, size: str
) -> None:
    with reading(theme, catalogue, tmp_path) as reader:
        for days_ago in range(5, 90):
            reader.history.begin(session(days_ago), None)
        reader.page.refresh()
        reader.act(size)
        reader.page.delete_requested.emit("session-80")
        for action, chosen in (("undo", "session-80"), ("redo", "session-81"), ("undo", "session-80")):
            reader.act("down")
            the_list(reader.page).setCurrentIndex(the_list(reader.page).model().index(0, 0))
            QApplication.processEvents()
            reader.act(action)
            for _ in range(5):
                QApplication.processEvents()
            assert reader.chosen == chosen
            listed = the_list(reader.page)
            assert not listed.visibleRegion().intersected(listed.visualRect(listed.currentIndex())).isEmpty()
