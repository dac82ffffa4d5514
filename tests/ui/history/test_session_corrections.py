"""Sets, legs, day and time of a session are corrected on its page, and undone like everything else."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QApplication, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.session.record import Legs, SetOutcome
from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.kit.look.theme import Theme
from tests.ui.history.sessions import CIRCLES, LEFT, TILT, session

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def undoing() -> UndoService:
    return UndoService()


@pytest.fixture
def page(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History, undoing: UndoService
) -> Iterator[HistoryPage]:
    history.begin(session(sets=(TILT, LEFT, CIRCLES)), None)
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    HistoryController(page, writer, Clock(lambda: 0.0, lambda: 0.0, lambda: NOW), undoing)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.refresh()
    page.show_session(session().id)
    yield page
    writer.stop()


def click(page: HistoryPage, text: str) -> None:
    next(each for each in page.findChildren(QPushButton) if each.text() == text and each.isVisible()).click()
    QApplication.processEvents()


def editor(page: HistoryPage) -> SessionEditor:
    click(page, "Edit")
    return page.findChildren(SessionEditor)[-1]


def test_a_set_is_corrected_and_undone(page: HistoryPage, history: History, undoing: UndoService) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    boxes = form.sets.findChildren(QSpinBox)
    assert boxes[0].accessibleName().startswith("Pelvic tilt")
    boxes[0].setValue(0)
    click(page, "Save")
    corrected = history.session(session().id)
    assert corrected.sets[0].outcome is SetOutcome.SKIPPED
    assert corrected.sets[1:] == (LEFT, CIRCLES)
    undoing.undo()
    assert history.session(session().id) == session(sets=(TILT, LEFT, CIRCLES))
    undoing.redo()
    assert history.session(session().id) == corrected


def test_day_time_and_legs_are_corrected_in_one_step(page: HistoryPage, history: History, undoing: UndoService) -> None:
    form = editor(page)
    before = history.session(session().id)
    form.begin_time.setDateTime(QDateTime(QDate(2026, 11, 2), QTime(19, 30)))
    form.legs._buttons[Legs.HIGHER].click()
    click(page, "Save")
    moved = history.session(session().id)
    assert (moved.local_date, moved.legs, moved.sets) == (date(2026, 11, 2), Legs.HIGHER, before.sets)
    assert moved.ended is not None
    assert before.ended is not None
    assert moved.ended - moved.started == before.ended - before.started
    undoing.undo()
    assert history.session(session().id) == before


def test_saved_as_it_was_is_no_change(page: HistoryPage, history: History) -> None:
    editor(page)
    click(page, "Correct what was done…")
    click(page, "Save")
    assert history.undoable() == []
