"""Sets, legs, day and time of a session are corrected on its page, and undone like everything else."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.session.correction import done_value
from floorside.domain.session.record import Legs, SessionOutcome, SetOutcome
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
def undoing(qapp: QApplication) -> Iterator[UndoService]:
    undoing = UndoService()
    yield undoing
    undoing.deleteLater()  # Python's collector could take a command before the stack that owns it, and crash


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
    return next(each for each in page.findChildren(SessionEditor) if each.isVisible())


def test_a_set_is_corrected_and_undone(page: HistoryPage, history: History, undoing: UndoService) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    boxes = form.sets.boxes
    assert boxes[0].accessibleName().startswith("Pelvic tilt")
    assert [box.text() for box in boxes] == ["5 ×", "20\xa0s", "3 ×"]
    boxes[0].setValue(0)
    click(page, "Save")
    corrected = history.session(session().id)
    assert corrected.sets[0].outcome is SetOutcome.SKIPPED
    assert corrected.sets[1:] == (LEFT, CIRCLES)
    undoing.undo()
    assert history.session(session().id) == session(sets=(TILT, LEFT, CIRCLES))
    undoing.redo()
    assert history.session(session().id) == corrected


def test_the_first_digit_typed_replaces_the_amount(page: HistoryPage, qtbot: QtBot) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    QTest.keyClicks(form.sets.boxes[0], "1")
    choose(form, "butterfly")
    QTest.keyClicks(form.sets.boxes[-1], "4")
    assert [done_value(record) for record in form.sets.sets] == [1, 20, 3, 4]


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


def marks(page: HistoryPage) -> bool:
    QApplication.processEvents()
    return any("sets corrected" in each.text() for each in page.findChildren(QLabel) if each.isVisible())


def choose(form: SessionEditor, exercise: str) -> None:
    assert form.sets is not None
    form.sets.add.setCurrentIndex(form.sets.add.findData(exercise))
    form.sets.add.activated.emit(form.sets.add.currentIndex())


def test_a_set_that_was_not_recorded_is_added_marked_and_undone(
    page: HistoryPage, history: History, undoing: UndoService
) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    choose(form, "butterfly")
    assert form.sets.boxes[-1].hasFocus()
    form.sets.boxes[-1].setValue(20)
    assert not marks(page)
    click(page, "Save")
    added = history.session(session().id).sets[-1]
    assert (added.exercise, added.done.hold_seconds, added.outcome) == ("butterfly", 20, SetOutcome.CUT_SHORT)
    assert marks(page)
    undoing.undo()
    assert history.session(session().id) == session(sets=(TILT, LEFT, CIRCLES))
    page.show_session(session().id)
    assert not marks(page)
    undoing.redo()
    page.show_session(session().id)
    assert marks(page)


def test_an_added_set_is_numbered_among_the_others_of_its_exercise(page: HistoryPage, history: History) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    choose(form, "pelvic-tilt")
    names = [box.accessibleName() for box in form.sets.boxes]
    click(page, "Save")
    shown = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and " of " in each.text()]
    assert shown == ["1 of 2", "2 of 2"]
    assert [name.rpartition(", ")[2] for name in (names[0], names[-1])] == shown


def test_a_set_is_taken_away_and_undone(page: HistoryPage, history: History, undoing: UndoService) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    form.sets.removers[2].click()
    assert form.sets.removers[-1].hasFocus()
    click(page, "Save")
    corrected = history.session(session().id)
    assert corrected.sets == (TILT, LEFT)
    assert corrected.outcome is SessionOutcome.PARTIAL  # what hurt is gone
    undoing.undo()
    assert history.session(session().id).sets == (TILT, LEFT, CIRCLES)


def test_all_sets_may_go_and_one_come_back(page: HistoryPage, history: History) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    while form.sets.removers:
        form.sets.removers[0].click()
    assert form.sets.add.hasFocus()
    click(page, "Save")
    assert history.session(session().id).sets == ()
    form = editor(page)
    click(page, "Correct what was done…")
    choose(form, "pelvic-tilt")
    click(page, "Save")
    assert [each.exercise for each in history.session(session().id).sets] == ["pelvic-tilt"]


def test_the_sets_that_stay_keep_their_rows_when_one_comes_or_goes(page: HistoryPage) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    before = form.sets.boxes
    choose(form, "butterfly")
    assert form.sets.boxes[:3] == before
    form.sets.removers[1].click()
    assert form.sets.boxes[:2] == [before[0], before[2]]


def test_while_the_sets_are_corrected_the_page_does_not_show_the_old_ones(page: HistoryPage) -> None:
    def shows_sets() -> bool:
        return any(each.text() == "planned" and each.isVisible() for each in page.findChildren(QLabel))

    editor(page)
    assert shows_sets()
    click(page, "Correct what was done…")
    assert not shows_sets()
    page.resize(500, 700)
    QApplication.processEvents()
    assert not shows_sets()
    click(page, "Cancel")
    assert shows_sets()


def test_too_many_sets_are_refused_in_one_sentence(page: HistoryPage) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    for _ in range(60):
        choose(form, "supine-figure-four")
    assert len(form.sets.sets) <= 100
    assert form.sets._full.isVisible()
    assert form.sets._full.text() == "No more sets fit into a session."
    form.sets.removers[0].click()
    assert not form.sets._full.isVisible()


def test_what_is_typed_counts_even_if_the_field_still_has_the_focus(page: HistoryPage, history: History) -> None:
    form = editor(page)
    click(page, "Correct what was done…")
    assert form.sets is not None
    box = form.sets.boxes[1]
    box.selectAll()
    QTest.keyClicks(box, "17")
    click(page, "Save")  # as on a Mac, where a click gives a button no focus
    assert history.session(session().id).sets[1].done.hold_seconds == 17


def test_a_typed_beginning_is_saved_only_if_it_is_one(page: HistoryPage, history: History) -> None:
    form = editor(page)
    for text in ("never", "3 Oct 2026 18:05"):
        form.begin_time.setFocus()
        QTest.keyClick(form.begin_time, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(form.begin_time, text)
        click(page, "Save")
        assert form.isVisible() == (text == "never")
    began = history.session(session().id).started
    assert began == datetime(2026, 10, 3, 16, 5, tzinfo=UTC)
