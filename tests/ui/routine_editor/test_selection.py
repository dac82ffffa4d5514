"""After every action in the editor, the details show the highlighted item."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
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
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.item_list import ItemList
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


def test_undoing_a_removal_shows_what_is_highlighted(qtbot: QtBot, theme: Theme) -> None:
    with TemporaryDirectory() as path, closing(Editing(qtbot, theme, Path(path))) as editing:
        for action in ("down", "remove", "undo"):
            editing.do(action)
        editing.check()
