"""Changes of sessions that the disk refuses wait in memory, and are shown as they are."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.services.undo import UndoService
from floorside.services.writer_signals import WriterSignals
from floorside.storage.history.rows import time_text
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.undo_bar import UndoBar
from tests.ui.data.test_unsaved_sessions import Disk
from tests.ui.history.reading import NOW, pressed, spoken_rows, texts
from tests.ui.history.sessions import session


class FullDisk:
    """The writer behind the page, whose disk refuses everything until there is room."""

    def __init__(self, page: HistoryPage, history: History, undoing: UndoService) -> None:
        signals = WriterSignals(page)
        signals.recovered.connect(page.refresh_list)
        self.writer = SessionWriter(history, signals.listener())
        self._disk = Disk()
        self.writer.submit(self._disk.write)
        HistoryController(page, self.writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)

    def make_room(self) -> None:
        """And wait until everything is written."""
        self._disk.has_room = True
        assert self.writer.stop()


@pytest.fixture
def disk(page: HistoryPage, history: History, undoing: UndoService, qtbot: QtBot) -> Iterator[FullDisk]:
    """Full since after a session."""
    history.begin(session(0), None)
    disk = FullDisk(page, history, undoing)
    qtbot.waitUntil(lambda: disk.writer.is_troubled, timeout=60_000)
    yield disk
    disk.make_room()


def test_a_deletion_waits_in_memory_and_says_so(
    page: HistoryPage, disk: FullDisk, undoing: UndoService, theme: Theme
) -> None:
    bar = UndoBar(theme, undoing)
    bar.setParent(page)
    page.delete_requested.emit("session-0")
    said = bar.findChildren(QLabel)[0]
    assert said.text() == "Session deleted. It is in memory until it can be saved."
    disk.make_room()
    bar.look_again()
    assert said.text() == "Session deleted"


def test_a_deletion_that_waits_is_marked_in_the_list(
    page: HistoryPage, disk: FullDisk, undoing: UndoService, qtbot: QtBot
) -> None:
    mark = "deleted, as soon as the disk takes it"
    page.refresh()
    (before,) = spoken_rows(page)
    page.delete_requested.emit("session-0")
    (row,) = spoken_rows(page)
    assert mark in row
    page.show_session("session-0")
    page.refresh()
    undoing.undo()
    assert spoken_rows(page) == [before]
    undoing.redo()
    disk.make_room()
    qtbot.waitUntil(lambda: spoken_rows(page) == [], timeout=60_000)


def test_an_edit_is_shown_at_once_and_says_that_it_waits(
    page: HistoryPage, history: History, disk: FullDisk, qtbot: QtBot
) -> None:
    page.show_session("session-0")
    waits = "The change is in memory until it can be saved."
    assert waits not in texts(page)
    began = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    start = {"started": time_text(began), "utc_offset_seconds": 3600, "local_date": "2026-11-21"}
    page.edit_requested.emit("session-0", {"pain_after": 6, "corrected_start": start})
    assert {waits, "Today, 10:30 · 12\xa0min · something hurt · pain 3 → 6"} <= set(texts(page))
    assert history.session("session-0").pain_after == 1
    pressed(page, "← History")
    assert spoken_rows(page) == ["Today, 07:40, Hip & back, full, 12\xa0min · 3 of 4 · Hip circles: sharp · pain 3 → 6"]
    page.show_session("session-0")
    disk.make_room()
    qtbot.waitUntil(lambda: waits not in texts(page), timeout=60_000)
    assert "Today, 10:30 · 12\xa0min · something hurt · pain 3 → 6" in texts(page)
    assert history.session("session-0").pain_after == 6


@pytest.mark.usefixtures("disk")
def test_an_edit_that_is_undone_is_shown_as_before(page: HistoryPage, undoing: UndoService) -> None:
    page.edit_requested.emit("session-0", {"pain_after": 6})
    undoing.undo()
    page.show_session("session-0")
    assert "Today, 07:40 · 12\xa0min · something hurt · pain 3 → 1" in texts(page)
