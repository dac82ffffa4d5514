"""What a person says about a session afterwards."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.services.undo import UndoService
from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.list.summary_model import SUMMARY
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.history.session.walk_editor import WalkEditor
from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.undo_keys import add_undo_keys
from tests.ui.history.reading import pressed, texts
from tests.ui.history.sessions import session
from tests.ui.toggling import toggle


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


@pytest.mark.parametrize("field", ["note", "after"])
def test_control_and_enter_saves(changing: HistoryPage, history: History, field: str) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText("Easy.")
    inside = editor.note if field == "note" else editor.after.buttons()[2]
    QTest.keyClick(inside, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert history.session("session-0").note == "Easy."
    assert "Easy." in texts(changing)


def test_an_earlier_worst_pain_below_the_pain_after_is_remarked(changing: HistoryPage, history: History) -> None:
    history.begin(replace(session(0, pain=(3, 5)), pain_worst=4), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    remark = "The worst pain is lower than another answer. Both are kept."
    assert remark in texts(changing)
    (editor,) = changing.findChildren(SessionEditor)
    editor.worst.pain.buttons()[5].click()
    assert remark not in texts(changing)


def test_an_answer_that_a_screen_reader_gives_is_kept(changing: HistoryPage, history: History) -> None:
    history.begin(session(0), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    toggle(editor.after.buttons()[7])
    pressed(changing, "Save")
    assert history.session("session-0").pain_after == 7


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


@pytest.mark.parametrize("leave", ["← History", "another page"])
def test_whoever_leaves_the_editor_keeps_what_they_wrote(
    changing: HistoryPage, history: History, undoing: UndoService, leave: str
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText("Stiff at first, then easy.")
    if leave == "another page":
        changing.hide()
    else:
        pressed(changing, leave)
    assert history.session("session-0").note == "Stiff at first, then easy."
    assert changing.shows_list == (leave == "← History"), "the button leads where it says"
    undoing.undo()
    assert history.session("session-0").note == "Stiff."


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_Y])
def test_in_the_editor_the_keys_for_undo_touch_nothing_else(
    changing: HistoryPage, history: History, undoing: UndoService, key: Qt.Key
) -> None:
    history.begin(session(0), None)
    happened: list[str] = []
    for _ in range(4):
        undoing.do("A dose", lambda: happened.append("done"), lambda: happened.append("undone"))
    undoing.undo()
    undoing.undo()
    add_undo_keys(changing, undoing)
    before = list(happened)
    QTest.keyClick(changing, key, Qt.KeyboardModifier.ControlModifier)
    assert len(happened) == len(before) + 1, "outside it they do what they always do"
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    assert "Pain after it" in texts(changing)
    before = list(happened)
    editor.before.buttons()[7].click()
    QTest.keyClick(editor.before.buttons()[7], key, Qt.KeyboardModifier.ControlModifier)
    assert happened == before
    assert editor.values["pain_before"] == 7
    assert editor.isVisible()


def test_escape_leaves_the_editor_as_cancel_does_and_warns_first(changing: HistoryPage, history: History) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText("Stiff at first, then easy.")
    QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    assert "Not saved yet: once more leaves without saving." in texts(changing)
    assert editor.isVisible()
    QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    assert not any(each.isVisible() for each in changing.findChildren(SessionEditor))
    assert history.session("session-0").note == "Stiff."
    assert not changing.shows_list
    QTest.keyClick(changing, Qt.Key.Key_Escape)
    assert changing.shows_list


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
        QTest.keyClick(editor.note, Qt.Key.Key_Escape)  # which warns
    if leave.startswith("Escape"):
        QTest.keyClick(editor.note, Qt.Key.Key_Escape)
    else:
        pressed(changing, leave)
    focused = changing.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Edit"


@pytest.mark.parametrize("note", ["Stiff.", "Stiff at first, then easy."])
def test_edit_does_nothing_while_the_editor_is_there(changing: HistoryPage, history: History, note: str) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText(note)
    pressed(changing, "Edit")
    assert changing.findChildren(SessionEditor) == [editor]
    assert editor.isVisible()
    assert editor.note.toPlainText() == note
    editor.left.emit()
    assert "Pain after it" not in texts(changing)
    pressed(changing, "Edit")
    assert "Pain after it" in texts(changing), "afterwards it opens one again"


def test_a_session_deleted_from_its_editor_comes_back_with_what_was_written(
    changing: HistoryPage, history: History, undoing: UndoService
) -> None:
    history.begin(session(0, note="Stiff."), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.note.setPlainText("Stiff at first, then easy.")
    pressed(changing, "Delete")
    assert history.sessions() == []
    undoing.undo()
    assert history.session("session-0").note == "Stiff at first, then easy."


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


def add_first(box: CalmComboBox) -> None:
    box.setCurrentIndex(0)
    box.decided.emit(0)


def test_what_is_edited_after_the_warning_is_not_thrown_away_either(changing: HistoryPage, history: History) -> None:
    told = {"pain_worst": 4, "pain_worst_exercise": "hip-circles", "pain_worst_side": Side.RIGHT}
    history.begin(replace(session(0), **told), None)  # type: ignore[arg-type]
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(SessionEditor)
    editor.after.buttons()[5].click()
    pressed(changing, "Correct what was done…")
    sets = editor.sets
    assert sets is not None
    edits: tuple[Callable[[], None], ...] = (
        editor.before.buttons()[6].click,
        editor.worst.pain.buttons()[7].click,
        lambda: pressed(changing, "Left"),
        lambda: pressed(changing, "Supine figure-four"),
        lambda: pressed(changing, "Further down"),
        lambda: editor.note.setPlainText("Stiff."),
        lambda: editor.begin_time.setDateTime(editor.begin_time.dateTime().addSecs(-600)),
        sets.boxes[0].stepDown,
        sets.removers[0].click,
        lambda: add_first(sets.add),
    )
    for edit in edits:
        pressed(changing, "Cancel")
        assert "Not saved yet: once more leaves without saving." in texts(changing)
        edit()
        assert "Not saved yet: once more leaves without saving." not in texts(changing)
    pressed(changing, "Cancel")
    assert changing.findChildren(SessionEditor) == [editor]


def test_a_walk_is_not_thrown_away_either(changing: HistoryPage, history: History) -> None:
    history.begin(replace(session(0), sets=(), walk_minutes=20), None)
    changing.show_session("session-0")
    pressed(changing, "Edit")
    (editor,) = changing.findChildren(WalkEditor)
    for edit in (editor.minutes.box.stepUp, editor.worst.buttons()[7].click, editor.minutes.box.stepUp):
        edit()
        assert "Not saved yet: once more leaves without saving." not in texts(changing)
        pressed(changing, "Cancel")
        assert "Not saved yet: once more leaves without saving." in texts(changing)


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
