"""Leaving exercises out today, by tick, key, menu and minutes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from floorside.domain.routine import Routine
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.services.today import Today
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import ROW
from floorside.ui.routine.minutes_row import MinutesRow
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.hand_clock import HandClock
from tests.ui.routine.test_routine_page import texts, visible_button


@dataclass
class Shown:
    """The page with the full routine, and what Start was pressed for."""

    page: RoutinePage
    started: list[Routine]
    routines: Mapping[str, Routine]

    @property
    def rows(self) -> QListView:
        return self.page.findChildren(QListView)[0]

    def row(self, number: int) -> QModelIndex:
        return self.rows.model().index(number, 0)

    def click_tick(self, number: int) -> None:
        rect = self.rows.visualRect(self.row(number))
        place = QPoint(rect.left() + 22, rect.center().y())
        QTest.mouseClick(self.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def menu_action(self, number: int, text: str) -> QAction:
        assert isinstance(self.rows, ExerciseList)
        menu = self.rows.menu_of(self.row(number).data(ROW))
        return next(action for action in menu.actions() if action.text() == text)

    def start(self) -> list[str]:
        visible_button(self.page, "Start").click()
        return [item.exercise for item in self.started[-1].exercises]


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[SettingsStore]:
    store = SettingsStore(tmp_path / "settings.toml")
    store.change(voice_level="tones")
    yield store
    store.close()


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot, catalogue: Catalogue, settings: SettingsStore, history: History) -> Shown:
    reader, routines = HistoryReader(history), load_routines(catalogue)
    adapted = AdaptedRoutines(catalogue, settings, reader, HandClock().clock())
    page = RoutinePage(theme, catalogue, routines, adapted)
    page.offer_part(Today(catalogue, adapted, reader, settings, UndoService(), page))
    page.begin_with("full")
    started: list[Routine] = []
    page.start_requested.connect(started.append)
    qtbot.addWidget(page)
    page.resize(1280, 1000)
    page.show()
    return Shown(page, started, routines)


def ids(routine: Routine) -> list[str]:
    return [item.exercise for item in routine.exercises]


def test_a_tick_that_is_taken_away_leaves_the_exercise_out_of_todays_session_alone(shown: Shown) -> None:
    whole = ids(shown.routines["full"])
    shown.click_tick(1)
    assert "6 of 7 exercises · 11\xa0min today" in texts(shown.page)
    assert shown.row(1).data(Qt.ItemDataRole.AccessibleTextRole).endswith("left out today")
    assert shown.start() == [exercise for exercise in whole if exercise != "bridge"]
    assert ids(shown.page.routine) == whole, "the routine stays as it is"
    shown.click_tick(1)
    assert shown.start() == whole


def test_a_screen_reader_is_told_which_rows_are_ticked(shown: Shown) -> None:
    def state(number: int) -> tuple[bool, bool]:
        rows = QAccessible.queryAccessibleInterface(shown.rows)
        told = rows.child(number).state()
        return bool(told.checkable), bool(told.checked)

    assert state(1) == (True, True)
    shown.click_tick(1)
    assert state(1) == (True, False)


def test_a_click_beside_the_tick_leaves_nothing_out(shown: Shown) -> None:
    place = shown.rows.visualRect(shown.row(1)).center()
    QTest.mouseClick(shown.rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.start() == ids(shown.routines["full"])


def test_space_in_the_list_leaves_out_what_is_chosen(shown: Shown) -> None:
    QTest.keyClick(shown.rows, Qt.Key.Key_Down)
    QTest.keyClick(shown.rows, Qt.Key.Key_Space)
    assert "bridge" not in shown.start()
    QTest.keyClick(shown.rows, Qt.Key.Key_Space)
    assert "bridge" in shown.start()


def test_the_menu_of_a_row_leaves_it_out_does_it_alone_or_starts_there(shown: Shown) -> None:
    whole = ids(shown.routines["full"])
    shown.menu_action(2, "Start from here").trigger()
    assert ids(shown.started[-1]) == whole[2:]
    assert shown.start() == whole, "that was for one session"


def test_one_alone(shown: Shown) -> None:
    shown.menu_action(2, "Only this one today").trigger()
    assert shown.start() == ["supine-figure-four"]


def test_left_out_by_the_menu(shown: Shown) -> None:
    shown.menu_action(2, "Leave out today").trigger()
    assert "supine-figure-four" not in shown.start()


def test_the_minutes_choose_what_fits_and_all_brings_it_back(shown: Shown) -> None:
    def chosen() -> list[str]:
        named = {each.accessibleName(): each for each in shown.page.findChildren(QPushButton) if each.isCheckable()}
        return [name for name, each in named.items() if each.isChecked() and ("minutes" in name or "all" in name)]

    assert chosen() == ["How many minutes do you have today? All"]
    visible_button(shown.page, "5").click()
    assert visible_button(shown.page, "Start").text() in ("Start · 4\xa0min", "Start · 5\xa0min")
    assert chosen() == ["How many minutes do you have today? 5"]
    shown.click_tick(6)
    assert chosen() == []
    visible_button(shown.page, "All").click()
    assert shown.start() == ids(shown.routines["full"])
    assert chosen() == ["How many minutes do you have today? All"]


def test_the_minutes_are_one_of_several_for_a_screen_reader(shown: Shown) -> None:
    told = QAccessible.queryAccessibleInterface(visible_button(shown.page, "5"))
    assert told is not None
    assert told.role() is QAccessible.Role.RadioButton


def menu_texts(shown: Shown) -> list[str]:
    menu = shown.page.findChildren(QToolButton)[0].menu()
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_the_menu_has_the_minutes_of_what_is_done_today(shown: Shown) -> None:
    whole = menu_texts(shown)[0]
    shown.click_tick(1)
    assert menu_texts(shown)[0].endswith("  ·  11\xa0min")
    assert visible_button(shown.page, "Start").text() == "Start · 11\xa0min"
    for number in (0, 2, 3, 4, 5, 6):
        shown.click_tick(number)
    assert menu_texts(shown)[0] == whole, "that of which nothing is ticked takes as long as all of it"


def test_with_nothing_ticked_there_is_nothing_to_start(shown: Shown) -> None:
    for number in range(7):
        shown.click_tick(number)
    start = visible_button(shown.page, "Nothing ticked for today")
    assert "0 of 7 exercises" in texts(shown.page)
    assert "paused for now" not in texts(shown.page)
    assert not start.isEnabled()


def test_minutes_that_are_more_than_all_of_it_takes_cannot_be_chosen(shown: Shown) -> None:
    def offered() -> list[str]:
        return [text for text in ("5", "8", "10", "15", "All") if visible_button(shown.page, text).isEnabled()]

    assert offered() == ["5", "8", "10", "All"]
    shown.page.choose_routine("short")
    shown.click_tick(1)
    assert offered() == ["5", "All"], "as much as with everything ticked"
    too_many = visible_button(shown.page, "10")
    assert too_many.toolTip() == too_many.accessibleDescription() == "All of it takes no longer"
    too_many.click()
    assert len(shown.start()) == len(shown.page.routine.exercises) - 1
    shown.page.choose_routine("full")
    assert offered() == ["5", "8", "10", "All"]


def test_tab_reaches_the_minutes_where_only_all_is_left(theme: Theme, qtbot: QtBot) -> None:
    row = MinutesRow(theme)
    qtbot.addWidget(row)
    row.offer(290)
    stops = [each for each in row.findChildren(QPushButton) if each.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert [(each.text(), each.isEnabled()) for each in stops] == [("All", True)]


def test_on_a_low_screen_the_list_gives_way_and_start_stays_in_sight(shown: Shown) -> None:
    shown.page.expect_question()
    shown.page.resize(864, 500)
    QApplication.processEvents()
    layout = shown.page.layout()
    assert layout is not None
    assert layout.totalHeightForWidth(864) <= 500
