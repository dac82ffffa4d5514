"""The page of the history, without and with the writer behind it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.reading import NOW, TODAY


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History) -> HistoryPage:
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


@pytest.fixture
def undoing(page: HistoryPage) -> UndoService:
    return UndoService(page)


@pytest.fixture
def changing(page: HistoryPage, history: History, undoing: UndoService) -> Iterator[HistoryPage]:
    """The page with the writer behind it."""
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)
    yield page
    writer.stop()
