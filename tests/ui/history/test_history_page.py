from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QMenu, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.exercise import Side
from floorside.domain.session.record import SessionOutcome
from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.services.writer_signals import WriterSignals
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.rows import time_text
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui import rail
from floorside.ui.history.charts.calendar_grid import CalendarGrid
from floorside.ui.history.history_controller import HistoryController
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_delegate import ROW_HEIGHT
from floorside.ui.history.list.summary_model import SUMMARY, SummaryModel
from floorside.ui.history.list.summary_words import exercise_name
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.undo_bar import UndoBar
from floorside.ui.main_window import SMALLEST
from tests.ui.data.test_unsaved_sessions import Disk
from tests.ui.history.sessions import LEFT, TILT, session

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, catalogue: Catalogue, history: History) -> HistoryPage:
    page = HistoryPage(theme, catalogue, HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    return page


def texts(page: HistoryPage) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def the_list(page: HistoryPage) -> QListView:
    return page.findChildren(QListView)[0]


def spoken_rows(page: HistoryPage) -> list[str]:
    model = the_list(page).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_an_empty_history_says_what_to_do(page: HistoryPage, qtbot: QtBot) -> None:
    page.refresh()
    assert "Nothing here yet" in texts(page)
    choose = next(b for b in page.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(page.routine_requested):
        choose.click()


def test_the_head_sums_up(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 3, 6, 40):
        history.begin(session(days_ago), None)
    page.refresh()
    assert "4 sessions · 48 min · 2 days this week" in texts(page)


def test_the_latest_session_comes_first_with_how_it_went(page: HistoryPage, history: History) -> None:
    history.begin(session(2, sets=(TILT,), outcome=SessionOutcome.PARTIAL, pain=(None, None)), None)
    history.begin(session(0), None)
    history.begin(session(400, sets=(), outcome=SessionOutcome.UNFINISHED, pain=(2, None)), None)
    page.refresh()
    assert spoken_rows(page) == [
        "Today, 07:40, Hip & back, full, 12 min · 3 of 4 · Hip circles: sharp · pain 3 → 1",
        "Thu 19 Nov, Hip & back, full, 12 min · 1 of 4",
        "Fri 17 Oct 2025, Hip & back, full, 12 min · interrupted · pain before 2",
    ]


def test_a_set_that_was_cut_short_counts_the_same_in_the_list_and_on_the_page(
    page: HistoryPage, history: History
) -> None:
    sets = tuple(replace(LEFT, position=number, exercise=name) for number, name in enumerate("abcd"))
    history.begin(session(0, sets=sets, outcome=SessionOutcome.PARTIAL), None)
    page.refresh()
    assert spoken_rows(page) == ["Today, 07:40, Hip & back, full, 12 min · 4 of 4 · pain 3 → 1"]
    page.show_session("session-0")
    assert "Today, 07:40 · 12 min · 4 of 4 · pain 3 → 1" in texts(page)


def test_a_click_shows_the_sets_planned_beside_done(page: HistoryPage, history: History) -> None:
    history.begin(session(0, note="Stiff at first."), None)
    page.refresh()
    the_list(page).clicked.emit(the_list(page).model().index(0, 0))
    assert texts(page) == [
        *("Hip & back, full", "Today, 07:40 · 12 min · something hurt · pain 3 → 1", "Stiff at first."),
        *("planned", "done"),
        *("Pelvic tilt", "5 × 10 s", "5 × 10 s", "done"),
        *("Supine figure-four", "left", "35 s", "20 s", "cut short"),
        *("Hip circles", "right, backward", "10 circles", "3 circles", "hurt: sharp"),
        *("Butterfly", "30 s", "skipped"),
    ]


def test_a_day_of_the_calendar_leads_to_its_sessions_in_the_list(page: HistoryPage, history: History) -> None:
    for days_ago in range(100):  # more than the list reads at once
        history.begin(session(days_ago), None)
    page.refresh()
    page.findChildren(CalendarGrid)[0].day_chosen.emit(session(80).local_date)
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-80"
    assert the_list(page).hasFocus()


def test_a_month_of_any_year_is_two_steps_away(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 5, 25, 240, 605, 606, 700, 705):
        history.begin(session(days_ago), None)
    page.refresh()
    go = next(each for each in page.findChildren(QPushButton) if each.text() == "Go to…")
    menu = go.menu()
    menu.aboutToShow.emit()
    entries = [each for each in menu.actions() if not each.isSeparator()]
    assert [each.text() for each in entries] == ["November 2026", "October 2026", "March 2026", "2025", "2024"]
    years = [each for each in menu.findChildren(QMenu) if each.menuAction() in entries]
    assert [[each.text() for each in year.actions()] for year in years] == [["March 2025"], ["December 2024"]]
    years[0].actions()[0].trigger()
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-605"
    assert the_list(page).hasFocus()
    first, last = page.findChildren(CalendarGrid)[0].shown
    assert first <= session(605).local_date <= last


def test_a_menu_of_months_that_opens_again_leaves_nothing_behind(page: HistoryPage, history: History) -> None:
    for days_ago in (0, 605, 700):
        history.begin(session(days_ago), None)
    page.refresh()
    menu = next(each for each in page.findChildren(QPushButton) if each.text() == "Go to…").menu()
    for _ in range(3):
        menu.aboutToShow.emit()
        assert len(menu.findChildren(QMenu)) == 2
        assert [len(each.actions()) for each in menu.findChildren(QMenu)] == [1, 1]


def test_of_an_empty_history_there_is_no_month_to_go_to(changing: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    changing.refresh()
    changing.show_session("session-0")
    pressed(changing, "Delete")
    assert not any(each.isVisible() and each.text() == "Go to…" for each in changing.findChildren(QPushButton))


def test_from_the_sets_one_comes_back_to_the_list(page: HistoryPage, history: History, qtbot: QtBot) -> None:
    history.begin(session(0), None)
    page.refresh()
    page.show_session("session-0")
    assert not the_list(page).isVisible()
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert the_list(page).isVisible()


def test_a_session_of_an_exercise_that_is_gone_still_shows(page: HistoryPage, history: History) -> None:
    history.begin(session(0, sets=(replace(TILT, exercise="handstand"),)), None)
    page.refresh()
    page.show_session("session-0")
    assert "handstand" in texts(page)


def test_only_what_comes_into_view_is_read(page: HistoryPage, history: History) -> None:
    for days_ago in range(150):
        history.begin(session(days_ago, sets=()), None)
    page.refresh()
    model = the_list(page).model()
    assert isinstance(model, SummaryModel)
    QApplication.processEvents()
    page.focus_list()
    assert model.rowCount() == 150, "the scroll bar is true from the start"
    assert (model.row_of("session-5"), model.row_of("session-149")) == (5, None)
    QTest.keyClick(the_list(page), Qt.Key.Key_End)
    QApplication.processEvents()
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-149"
    assert (model.row_of("session-149"), model.row_of("session-75")) == (149, None)
    QTest.keyClick(the_list(page), Qt.Key.Key_Home)
    assert the_list(page).currentIndex().data(SUMMARY).id == "session-0"


def pressed(page: HistoryPage, word: str) -> None:
    QApplication.processEvents()
    seen = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    next(each for each in seen if each.text() == word or each.accessibleName().startswith(word)).click()


@pytest.fixture
def changing(page: HistoryPage, history: History, undoing: UndoService) -> Iterator[HistoryPage]:
    """The page with the writer behind it."""
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)
    yield page
    writer.stop()


@pytest.fixture
def undoing(page: HistoryPage) -> UndoService:
    return UndoService(page)


def undo_line(page: HistoryPage) -> list[str]:
    return [
        each.accessibleName() for each in page.findChildren(QPushButton) if each.isVisible() and "Undo" in each.text()
    ]


def test_a_deletion_that_the_disk_refuses_waits_in_memory_and_says_so(
    page: HistoryPage, history: History, undoing: UndoService, theme: Theme, qtbot: QtBot
) -> None:
    disk = Disk()
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)
    bar = UndoBar(theme, undoing)
    bar.setParent(page)
    history.begin(session(0), None)
    writer.submit(disk.write)
    qtbot.waitUntil(lambda: writer.is_troubled, timeout=60_000)
    page.delete_requested.emit("session-0")
    said = bar.findChildren(QLabel)[0]
    assert said.text() == "Session deleted. It is in memory until it can be saved."
    disk.has_room = True
    assert writer.stop()
    bar.look_again()
    assert said.text() == "Session deleted"


def test_an_edit_that_the_disk_refuses_is_shown_at_once_and_says_that_it_waits(
    page: HistoryPage, history: History, undoing: UndoService, qtbot: QtBot
) -> None:
    disk, signals = Disk(), WriterSignals(page)
    writer = SessionWriter(history, signals.listener())
    signals.recovered.connect(page.refresh_list)
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)
    history.begin(session(0), None)
    writer.submit(disk.write)
    qtbot.waitUntil(lambda: writer.is_troubled, timeout=60_000)
    page.show_session("session-0")
    waits = "The change is in memory until it can be saved."
    assert waits not in texts(page)
    began = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    start = {"started": time_text(began), "utc_offset_seconds": 3600, "local_date": "2026-11-21"}
    page.edit_requested.emit("session-0", {"pain_after": 6, "corrected_start": start})
    assert {waits, "Today, 10:30 · 12 min · something hurt · pain 3 → 6"} <= set(texts(page))
    assert history.session("session-0").pain_after == 1
    pressed(page, "← History")
    assert spoken_rows(page) == ["Today, 07:40, Hip & back, full, 12 min · 3 of 4 · Hip circles: sharp · pain 3 → 6"]
    page.show_session("session-0")
    disk.has_room = True
    assert writer.stop()
    qtbot.waitUntil(lambda: waits not in texts(page), timeout=60_000)
    assert "Today, 10:30 · 12 min · something hurt · pain 3 → 6" in texts(page)
    assert history.session("session-0").pain_after == 6


def test_an_edit_that_waits_and_is_undone_is_shown_as_before(
    page: HistoryPage, history: History, undoing: UndoService, qtbot: QtBot
) -> None:
    disk = Disk()
    writer = SessionWriter(history, WriterListener(lambda _: None, lambda: None))
    HistoryController(page, writer, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW), undoing)
    history.begin(session(0), None)
    writer.submit(disk.write)
    qtbot.waitUntil(lambda: writer.is_troubled, timeout=60_000)
    page.edit_requested.emit("session-0", {"pain_after": 6})
    undoing.undo()
    page.show_session("session-0")
    assert "Today, 07:40 · 12 min · something hurt · pain 3 → 1" in texts(page)
    disk.has_room = True
    assert writer.stop()


def test_a_deleted_session_comes_back_by_the_same_keys_as_everything_else(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    changing.refresh()
    changing.show_session("session-2")
    pressed(changing, "Delete")
    assert undoing.said == "Session deleted"
    for do, count in ((undoing.undo, 2), (undoing.redo, 1), (undoing.undo, 2)):
        do()
        assert len(spoken_rows(changing)) == count
        assert len(history.sessions()) == count
    assert history.undoable() == []


def test_an_edit_is_undone_and_done_again(changing: HistoryPage, history: History, undoing: UndoService) -> None:
    history.begin(session(0, note="Stiff."), None)
    for note in ("One", "Two"):
        changing.edit_requested.emit("session-0", {"note": note})
    said = []
    for do in (undoing.undo, undoing.undo, undoing.redo, undoing.redo, undoing.undo):
        do()
        said.append(history.session("session-0").note)
    assert said == ["One", "Stiff.", "One", "Two", "One"]


def test_what_changes_nothing_is_nothing_to_undo(changing: HistoryPage, history: History, undoing: UndoService) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.edit_requested.emit("session-0", {"note": "Stiff."})
    assert undoing.said == ""


def test_the_line_of_the_page_and_the_keys_undo_in_turn(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.edit_requested.emit("session-0", {"note": "One"})
    undoing.do("something else", lambda: None, lambda: None)
    changing.undo_requested.emit(history.undoable(1)[0].number, history.undoable(1)[0].session_id)
    said = [history.session("session-0").note]
    for do in (undoing.undo, undoing.undo, undoing.undo, undoing.redo):
        do()
        said.append(history.session("session-0").note)
    assert said == ["Stiff.", "One", "One", "Stiff.", "One"]
    changing.undo_requested.emit(history.undoable(1)[0].number, history.undoable(1)[0].session_id)
    assert history.session("session-0").note == "Stiff."
    assert undoing.said == ""


@pytest.mark.parametrize("is_deleted", [True, False])
def test_a_change_of_an_earlier_start_is_taken_back_and_made_again(
    changing: HistoryPage, history: History, undoing: UndoService, is_deleted: bool
) -> None:
    history.begin(session(0, note="Stiff."), None)
    if is_deleted:
        history.delete("session-0", datetime(2026, 11, 20, tzinfo=UTC))
    else:
        history.edit("session-0", datetime(2026, 11, 20, tzinfo=UTC), note="One", pain_after=7)
    changing.refresh()
    changing.undo_requested.emit(history.undoable(1)[0].number, history.undoable(1)[0].session_id)
    states = []
    for do in (history.undoable, undoing.undo, undoing.redo):
        do()
        found = history.sessions()
        states.append((found[0].note, found[0].pain_after) if found else None)
    assert states == [("Stiff.", 1), None if is_deleted else ("One", 7), ("Stiff.", 1)]


def test_a_deleted_session_is_offered_in_the_list_where_nothing_else_offers_it(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    changing.refresh()
    changing.show_session("session-2")
    pressed(changing, "Delete")
    assert [row[:5] for row in spoken_rows(changing)] == ["Today"]
    assert not undo_line(changing)
    undoing.do("something else", lambda: None, lambda: None)
    pressed(changing, "Undo the deletion of Hip & back, full (Thu 19 Nov)")
    assert [row[:5] for row in spoken_rows(changing)] == ["Today", "Thu 1"]
    assert not undo_line(changing)


def test_the_last_one_deleted_can_be_had_back_after_another_start(
    changing: HistoryPage, history: History, theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    history.begin(session(0), None)
    changing.show_session("session-0")
    pressed(changing, "Delete")
    again = HistoryPage(theme, catalogue, HistoryReader(history), lambda: date(2026, 11, 22))
    qtbot.addWidget(again)
    again.show()
    again.refresh()
    with qtbot.waitSignal(again.undo_requested) as asked:
        pressed(again, "Undo the deletion of Hip & back, full (Sat 21 Nov)")
    assert asked.args == [history.undoable(1)[0].number, "session-0"]


def test_a_long_name_in_the_line_about_undo_breaks_instead_of_making_the_page_wider(
    changing: HistoryPage, history: History
) -> None:
    name = "In the morning before breakfast, with the blue mat and the cushion"
    for days_ago in (0, 1):
        history.begin(replace(session(days_ago), routine_id="mine", routine_name=name), None)
    history.delete("session-1", datetime(2026, 11, 20, tzinfo=UTC))
    changing.resize(SMALLEST.width() - rail.WIDTH, 600)
    changing.refresh()
    assert undo_line(changing) == [f"Undo the deletion of {name} (Fri 20 Nov)"]
    QApplication.processEvents()
    assert not any(area.horizontalScrollBar().maximum() for area in changing.findChildren(QScrollArea))


def test_after_the_only_session_was_deleted_the_list_says_that_it_is_empty(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0), None)
    changing.refresh()
    said = "Sessions that you do appear here."
    assert said not in texts(changing)
    changing.show_session("session-0")
    pressed(changing, "Delete")
    assert said in texts(changing)
    undoing.undo()
    assert said not in texts(changing)


def test_a_change_of_long_ago_is_not_offered_any_more(changing: HistoryPage, history: History) -> None:
    for days_ago in (0, 1):
        history.begin(session(days_ago), None)
    history.delete("session-1", datetime(2026, 10, 1, tzinfo=UTC))
    changing.refresh()
    assert not undo_line(changing)


def test_pain_and_note_are_edited_and_that_is_undone(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    assert [row.buttons()[pain].isChecked() for row, pain in ((editor.before, 3), (editor.after, 1))] == [True, True]
    editor.after.buttons()[2].click()
    editor.note.setPlainText("Stiff at first, then easy.")
    pressed(changing, "Save")
    edited = history.session("session-0")
    assert (edited.pain_before, edited.pain_after, edited.note) == (3, 2, "Stiff at first, then easy.")
    assert "Stiff at first, then easy." in texts(changing)
    changing.refresh()
    undoing.undo()
    undone = history.session("session-0")
    assert (undone.pain_after, undone.note) == (1, "Stiff.")


def test_after_a_change_the_list_that_one_goes_back_to_shows_it(changing: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    changing.refresh()
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.after.buttons()[5].click()
    pressed(changing, "Save")
    pressed(changing, "← History")
    (shown,) = changing.findChildren(QListView)
    assert shown.model().index(0, 0).data(SUMMARY).pain_after == 5


@pytest.mark.parametrize("leave", ["Escape", "← History", "another page"])
def test_whoever_leaves_the_editor_keeps_what_they_wrote(
    changing: HistoryPage, history: History, undoing: UndoService, leave: str
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText("Stiff at first, then easy.")
    if leave == "Escape":
        QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    elif leave == "another page":
        changing.hide()
    else:
        pressed(changing, leave)
    assert history.session("session-0").note == "Stiff at first, then easy."
    undoing.undo()
    assert history.session("session-0").note == "Stiff."


@pytest.mark.parametrize("leave", ["Escape", "Cancel", "Save", "Escape after a change"])
def test_after_the_editor_the_keys_go_on_at_edit(
    changing: HistoryPage, history: History, qtbot: QtBot, leave: str
) -> None:
    history.begin(session(0), None)
    with qtbot.waitActive(changing, timeout=60_000):
        changing.activateWindow()
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    if leave == "Escape after a change":
        editor.note.setPlainText("Stiff.")
    if leave.startswith("Escape"):
        QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    else:
        pressed(changing, leave)
    focused = changing.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Edit"


def test_the_worst_pain_is_shown_and_edited_with_its_exercise_and_side(changing: HistoryPage, history: History) -> None:
    told = {"pain_worst": 4, "pain_worst_exercise": "hip-circles", "pain_worst_side": Side.RIGHT, "pain_morning": 2}
    history.begin(replace(session(0), **told), None)  # type: ignore[arg-type]
    changing.show_session("session-0")
    assert "Worst pain 4, in Hip circles, right · pain the morning after 2" in texts(changing)
    pressed(changing, "Edit")
    pressed(changing, "Supine figure-four")
    pressed(changing, "Left")
    (editor,) = changing.findChildren(SessionEditor)
    editor.morning.buttons()[1].click()
    pressed(changing, "Save")
    edited = history.session("session-0")
    assert (edited.pain_worst_exercise, edited.pain_worst_side) == ("supine-figure-four", Side.LEFT)
    assert "Worst pain 4, in Supine figure-four, left · pain the morning after 1" in texts(changing)


def test_of_an_exercise_that_is_gone_its_id_is_shown() -> None:
    assert exercise_name("handstand", {}) == "handstand"


def test_leaving_it_as_it_was_changes_nothing(changing: HistoryPage, history: History) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    pressed(changing, "5")
    pressed(changing, "Cancel")
    assert "Not saved yet: once more leaves without saving." in texts(changing)
    pressed(changing, "Cancel")
    assert history.session("session-0").pain_before == 3
    assert "Stiff." in texts(changing)
    assert history.undoable() == []


def test_a_session_that_was_deleted_on_another_computer_meanwhile_leads_back_to_the_list(
    page: HistoryPage, history: History
) -> None:
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    page.refresh()
    page.show_session("session-0")
    assert not page.shows_list
    history.delete("session-0", datetime(2026, 11, 21, 8, 0, tzinfo=UTC))
    page.show_session("session-0")
    assert page.shows_list


def place_of(page: HistoryPage, row: int) -> QRect:
    """A row's place on the page."""
    rows = the_list(page)
    place = rows.visualRect(rows.model().index(row, 0))
    return QRect(rows.viewport().mapTo(page, place.topLeft()), place.size())


def room_of(widget: QWidget, page: HistoryPage) -> QRect:
    QApplication.processEvents()
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def is_in_view(page: HistoryPage, row: int) -> bool:
    QApplication.processEvents()
    return page.rect().contains(place_of(page, row))


@pytest.fixture
def small(page: HistoryPage, history: History, qtbot: QtBot) -> HistoryPage:
    """With more sessions than are read at once."""
    for days_ago in range(130):
        history.begin(session(days_ago), None)
    page.resize(552, 600)
    page.refresh()
    qtbot.waitUntil(lambda: the_list(page).height() >= 60 * ROW_HEIGHT, timeout=60_000)
    return page


def test_on_a_small_page_the_page_scrolls_and_not_the_list(small: HistoryPage, qtbot: QtBot) -> None:
    assert the_list(small).verticalScrollBar().maximum() == 0
    model = the_list(small).model()
    assert isinstance(model, SummaryModel)
    assert (model.rowCount(), model.row_of("session-129")) == (130, None)  # it is read when somebody scrolls there
    small.resize(1100, 1000)
    whole_page = small.rect()
    qtbot.waitUntil(lambda: whole_page.contains(room_of(the_list(small), small)), timeout=60_000)
    qtbot.waitUntil(lambda: the_list(small).verticalScrollBar().maximum() > 0, timeout=60_000)


def test_a_small_page_begins_at_the_top_each_time_it_comes_into_view(small: HistoryPage, qtbot: QtBot) -> None:
    (bar,) = (each.verticalScrollBar() for each in small.findChildren(QScrollArea) if each.isVisible())
    for size in ((552, 600), (812, 600), (552, 560)):
        small.hide()
        small.refresh()
        small.resize(*size)
        small.show()
        small.setFocus()
        the_list(small).setFocus()
        QApplication.processEvents()
        small.resize(size[0], size[1] - 20)
        QApplication.processEvents()
        assert (bar.maximum() > 0, bar.value()) == (True, 0)
        QTest.keyClick(the_list(small), Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: bar.value() > 0, timeout=60_000)


def test_on_a_small_page_the_keys_lead_through_all_sessions(small: HistoryPage, qtbot: QtBot) -> None:
    for _ in range(40):
        QTest.keyClick(the_list(small), Qt.Key.Key_PageDown)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: is_in_view(small, the_list(small).currentIndex().row()), timeout=60_000)
    assert the_list(small).currentIndex().row() == 129


def test_on_a_small_page_a_day_of_the_calendar_brings_its_session_into_view(small: HistoryPage, qtbot: QtBot) -> None:
    small.findChildren(CalendarGrid)[0].day_chosen.emit(session(80).local_date)
    qtbot.waitUntil(lambda: is_in_view(small, 80), timeout=60_000)


def test_a_shipped_routine_has_its_name_of_the_present_language_everywhere(
    theme: Theme, qtbot: QtBot, history: History
) -> None:
    history.begin(session(0), None)
    history.begin(replace(session(2), routine_name="My morning"), None)
    history.begin(session(3), None)
    history.delete("session-3", datetime(2026, 11, 20, tzinfo=UTC))
    german = HistoryPage(theme, load_catalogue("de"), HistoryReader(history), lambda: TODAY)
    qtbot.addWidget(german)
    german.show()
    german.refresh()
    model = the_list(german).model()
    assert [model.index(row, 0).data() for row in range(2)] == ["Hüfte und Rücken, lang", "My morning"]
    assert [text for text in undo_line(german) if "Hüfte und Rücken, lang" in text]
    german.show_session("session-0")
    assert "Hüfte und Rücken, lang" in texts(german)


def test_the_cards_have_headings_for_a_screen_reader(page: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    page.refresh()
    told = {each.text() for each in page.findChildren(QLabel) if each.property("heading")}
    assert {"History", "Sessions", "Pain"} <= told
