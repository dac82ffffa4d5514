"""Changes of sessions are undone and done again, by the keys and by the line of the page."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.history.history_reader import HistoryReader
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column
from floorside.ui.window import rail
from floorside.ui.window.main_window import SMALLEST
from tests.domain.sessions import walk
from tests.ui.history.reading import NOW, pressed, spoken_rows, texts, undo_line
from tests.ui.history.sessions import session


def delete_one_of_two(changing: HistoryPage, history: History) -> None:
    """Of the sessions of today and of two days ago, delete the older one on its page."""
    for days_ago in (0, 2):
        history.begin(session(days_ago), None)
    changing.refresh()
    changing.show_session("session-2")
    pressed(changing, "Delete")


def test_a_deleted_session_comes_back_by_the_same_keys_as_everything_else(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    delete_one_of_two(changing, history)
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
    delete_one_of_two(changing, history)
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


def test_a_deletion_that_another_computer_overruled_is_nothing_to_undo(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    delete_one_of_two(changing, history)
    history.undo(history.undoable(1)[0].number, NOW)  # as when an edit arrives that did not know of the deletion
    told: list[str] = []
    undoing.trouble.connect(told.append)
    undoing.undo()
    assert told == ["The session has changed since, so it stays as it is."]
    assert undoing.undone == "", "nothing was undone, so nothing can be done again"
    assert len(spoken_rows(changing)) == 2


def test_who_undoes_an_edit_on_the_page_of_a_session_stays_there(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.refresh()
    changing.show_session("session-0")
    changing.edit_requested.emit("session-0", {"note": "One"})
    for do, note in ((undoing.undo, "Stiff."), (undoing.redo, "One"), (undoing.undo, "Stiff.")):
        do()
        assert changing.shown == "session-0"
        assert any(note in text for text in texts(changing))
    changing.edit_requested.emit("session-0", {"pain_after": 7})
    undoing.undo()
    pressed(changing, "← History")
    assert ["→ 1" in row for row in spoken_rows(changing)] == [True], "the list shows it too"


def test_who_reads_a_session_stays_there_while_another_one_comes_back(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    delete_one_of_two(changing, history)
    changing.show_session("session-0")
    undoing.undo()
    assert changing.shown == "session-0"
    pressed(changing, "← History")
    assert len(spoken_rows(changing)) == 2
    changing.show_session("session-2")
    undoing.redo()
    assert changing.shows_list, "it is gone"
    assert len(spoken_rows(changing)) == 1


def test_undo_on_the_page_of_a_session_leaves_the_focus_on_the_line_about_undo(
    changing: HistoryPage, history: History, undoing: UndoService, qtbot: QtBot
) -> None:
    history.begin(session(0, note="Stiff."), None)
    whole = QWidget()
    qtbot.addWidget(whole)
    beside = QPushButton("Undo")
    inside = column(whole)
    inside.addWidget(changing)
    inside.addWidget(beside)
    whole.show()
    changing.show_session("session-0")
    changing.edit_requested.emit("session-0", {"note": "One"})
    beside.setFocus()
    undoing.undo()
    assert whole.focusWidget() is beside
    changing.setParent(None)


def test_who_edits_a_session_keeps_what_they_wrote_when_something_is_undone(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.edit_requested.emit("session-0", {"pain_after": 7})
    pressed(changing, "Edit")
    (note,) = changing.findChildren(QPlainTextEdit)
    note.setPlainText("Better.")
    undoing.undo()
    assert history.session("session-0").note == "Better."


def test_a_walk_is_called_a_walk(changing: HistoryPage, history: History, undoing: UndoService) -> None:
    history.begin(replace(walk(0), ended=NOW), None)
    id_ = walk(0).id
    said = []
    changing.edit_requested.emit(id_, {"pain_worst": 7})
    said.append(undoing.said)
    changing.delete_requested.emit(id_)
    said.append(undoing.said)
    history.undo(history.undoable(1)[0].number, NOW)  # as when an edit arrives that did not know of the deletion
    told: list[str] = []
    undoing.trouble.connect(told.append)
    undoing.undo()
    undoing.forget()
    history.edit(id_, NOW + timedelta(minutes=1), pain_worst=3)  # as in an earlier start
    changing.undo_requested.emit(history.undoable(1)[0].number, id_)
    said.append(undoing.said)
    assert said == ["Walk edited", "Walk deleted", "Change to a walk undone"]
    assert told == ["The walk has changed since, so it stays as it is."]
