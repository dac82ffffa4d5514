"""After every action in the editor, the details show the highlighted item."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition, DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, RestItem
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.exercise_menu import ExerciseMenu
from floorside.ui.routine_editor.item_list import EXTENT, ItemList
from floorside.ui.routine_editor.routine_editor import RoutineEditor
from tests.properties import examples
from tests.ui.hand_clock import HandClock

ACTIONS = ("down", "up", "remove", "undo", "redo", "move down", "rest", "wait", "reload", "choose first")


class Editing:
    """A page whose routine is being edited, one exercise of which is left out for the person's condition."""

    def __init__(self, qtbot: QtBot, theme: Theme, path: Path) -> None:
        self._database = open_database(path / "history.db")
        catalogue = load_catalogue()
        self.service = RoutineService(catalogue, data_folder(path), self._database, HandClock().clock(), change_words)
        chosen = SettingsStore(path / "settings.toml")
        chosen.change(conditions=(Condition.SPONDYLOLISTHESIS,))
        adapted = AdaptedRoutines(catalogue, chosen, HistoryReader(History(self._database)), HandClock().clock())
        self.page = RoutinePage(theme, catalogue, self.service.routines, adapted)
        self.page.begin_with("full")
        qtbot.addWidget(self.page)
        self.page.offer_changes(self.service)
        self.page.resize(1280, 800)
        self.page.show()
        self.page.edit_routine()
        editor = self.page.findChild(RoutineEditor)
        assert isinstance(editor, RoutineEditor)
        self.editor, self.list = editor, editor.findChildren(ItemList)[0]

    def do(self, action: str) -> None:
        control, none = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
        keys = {
            "down": (Qt.Key.Key_Down, none),
            "up": (Qt.Key.Key_Up, none),
            "remove": (Qt.Key.Key_Delete, none),
            "move down": (Qt.Key.Key_Down, control),
            "choose first": (Qt.Key.Key_Home, none),
        }
        others: dict[str, Callable[[], object]] = {
            "undo": self.service.undoing.undo,
            "redo": self.service.undoing.redo,
            "rest": lambda: self._press("+ Rest"),
            "wait": lambda: self._press("+ Wait for me"),
            "reload": self.page.refresh,
        }
        if action in keys:
            QTest.keyClick(self.list, *keys[action])
        else:
            others[action]()

    def _press(self, text: str) -> None:
        next(each for each in self.editor.findChildren(QPushButton) if each.text() == text).click()

    def add_own(self, name: str) -> str:
        """Make an exercise of the person's own, and put it after the chosen row."""
        own = OwnExercise(own_exercise(name, Posture.SUPINE, DoseKind.HOLD), own_text(name))
        made = self.service.exercises.add(own, f"{name} made").id
        self.editor.findChildren(ExerciseMenu)[0].chosen.emit(made)
        return made

    def choose(self, exercise: str) -> None:
        items = self.service.routines["full"].items
        self.list.setCurrentRow([getattr(item, "exercise", "") for item in items].index(exercise))
        QApplication.processEvents()

    def chosen_is_in_view(self) -> bool:
        return self.list.viewport().rect().contains(self.list.visualItemRect(self.list.currentItem()))

    def check(self) -> None:
        items = self.service.routines["full"].items
        chosen = items[self.list.currentRow()]
        details, pause = self.page.findChildren(DetailsPanel)[0], self.editor.pause_panel
        if isinstance(chosen, ExerciseItem):
            assert details.exercise == chosen.exercise
            assert details.isVisible()
            assert not pause.isVisible()
        else:
            title = pause.findChildren(QLabel)[0].text()
            assert title == ("Rest" if isinstance(chosen, RestItem) else "Wait for me")
            assert pause.isVisible()
            assert not details.isVisible()

    def check_after(self) -> None:
        """The same once the editor has been left."""
        QTest.keyClick(self.list, Qt.Key.Key_Escape)
        (details,), (rows,) = self.page.findChildren(DetailsPanel), self.page.findChildren(ExerciseList)
        assert (details.exercise if details.isVisible() else None) == rows.exercise

    def close(self) -> None:
        self.page.close()
        self.service.store.flush()  # a routine may still be on its way to its file
        self.page.deleteLater()
        self.service.deleteLater()
        self._database.close()


@examples(0.15, allowing=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(ACTIONS), min_size=5, max_size=25))
def test_what_is_highlighted_and_what_is_shown_beside_it_are_the_same(
    qtbot: QtBot, theme: Theme, actions: list[str]
) -> None:
    with TemporaryDirectory() as path, closing(Editing(qtbot, theme, Path(path))) as editing:
        editing.check()
        for action in actions:
            editing.do(action)
            editing.check()
        editing.check_after()


def test_the_editor_leaves_the_details_of_what_the_list_has_chosen(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        rows = editing.page.findChildren(ExerciseList)[0]
        left_out = next(
            item.exercise for item in editing.service.routines["full"].exercises if not rows.choose(item.exercise)
        )
        editing.choose(left_out)
        editing.check()
        editing.check_after()


def said(editing: Editing) -> dict[str, str]:
    """What stands at the end of each row, by its name; a screen reader hears it too."""
    rows = [editing.list.item(row) for row in range(editing.list.count())]
    extents: dict[str, str] = {}
    for row in rows:
        extents[row.text()] = row.data(EXTENT)
        assert row.data(Qt.ItemDataRole.AccessibleTextRole).endswith(f"{row.text()}, {row.data(EXTENT)}")
    return extents


def test_the_rows_that_the_conditions_leave_out_say_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        assert any(each.text().startswith("6 of 7 exercises") for each in editing.editor.findChildren(QLabel))
        (left_out,) = (name for name, extent in said(editing).items() if extent == "left out for now")
        assert left_out == "Low cobra"
        editing.do("choose first")
        editing.do("move down")
        assert said(editing)[left_out] == "left out for now"


def test_of_two_exercises_with_a_name_the_own_one_is_marked(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        editing.add_own("Clam")
        editing.add_own("Bridge")
        (menu,) = editing.editor.findChildren(ExerciseMenu)
        rows = [editing.list.item(row) for row in range(editing.list.count())]
        ends = [(row.text(), row.data(EXTENT).startswith("your own · ")) for row in rows]
        assert [end for end in ends if end[0] in ("Clam", "Bridge")].count(("Bridge", False)) == 1
        assert [end for end in ends if end[1]] == [("Bridge", True)]
        editing.list.setCurrentRow(ends.index(("Bridge", True)))
        editing.do("remove")
        menu.aboutToShow.emit()
        offered = [action.text() for action in menu.actions() if action.text().startswith("Bridge")]
        assert offered == ["Bridge  ·  your own  ·  on your back"]


def test_undoing_a_removal_shows_what_is_highlighted(qtbot: QtBot, theme: Theme) -> None:
    with TemporaryDirectory() as path, closing(Editing(qtbot, theme, Path(path))) as editing:
        for action in ("down", "remove", "undo"):
            editing.do(action)
        editing.check()


def test_what_was_moved_stays_chosen_when_that_is_undone(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        editing.do("down")
        chosen = editing.list.currentItem().text()
        for action in ("move down", "move down", "undo", "redo", "undo", "undo"):
            editing.do(action)
            assert editing.list.currentItem().text() == chosen
            editing.check()


def test_what_an_undo_brings_back_is_chosen(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        editing.do("down")
        gone = editing.list.currentItem().text()
        for action in ("remove", "choose first", "undo"):
            editing.do(action)
        assert editing.list.currentItem().text() == gone


def test_the_buttons_that_add_keep_their_place_whatever_is_chosen(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        add = next(each for each in editing.editor.findChildren(QPushButton) if each.text() == "+ Rest")
        QApplication.processEvents()
        at = add.mapTo(editing.editor, QPoint(0, 0))
        made = editing.add_own("Clam")
        for action in ("rest", "wait", "choose first"):
            editing.do(action)
            QApplication.processEvents()
            assert add.mapTo(editing.editor, QPoint(0, 0)) == at
        editing.choose(made)
        assert add.mapTo(editing.editor, QPoint(0, 0)) == at


def test_an_own_exercise_that_was_added_or_came_back_is_in_view(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        editing.page.resize(1100, 560)
        for _ in range(6):
            editing.do("down")
        made = editing.add_own("Clam")
        editing.choose(made)
        assert editing.chosen_is_in_view()
        editing.service.exercises.delete(made, "Clam deleted")
        editing.do("undo")
        QApplication.processEvents()
        assert editing.list.currentItem().text() == "Clam"
        assert editing.chosen_is_in_view()
