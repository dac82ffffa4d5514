"""A routine from somebody else's file: seen before it is taken, never a second one of the same name without asking."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, Routine
from floorside.services.services import Services, open_services
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.faults import DataFault
from floorside.storage.files.own.pictures import read_picture, save_picture
from floorside.storage.files.own.shared_routines import save_shared_routine
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.routine_editor.shared_routine_page import SharedRoutinePage
from floorside.ui.routine_editor.show_shared_routine import show_shared_routine
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.storage.own import SWAY
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE
from tests.storage.unwritable import unwritable
from tests.ui.hand_clock import HandClock

Open = Callable[[Path], SharedRoutinePage | None]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "mine")
    make_data_folder(folder.data)
    return folder


@pytest.fixture
def window(theme: Theme, qtbot: QtBot, folder: DataFolder) -> MainWindow:
    window = MainWindow(theme, (Place("routine", "Routine", "list-checks", QLabel),), folder.geometry)
    qtbot.addWidget(window)
    window.show_place("routine")
    window.show()
    return window


@pytest.fixture
def services(qapp: QApplication, folder: DataFolder, window: MainWindow) -> Iterator[Services]:
    clock: Clock = HandClock().clock()
    settings = SettingsStore(folder.settings, window)
    with closing(open_services(settings, folder, clock, change_words, window, lambda: None, "en")) as services:
        yield services


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def open_(window: MainWindow, theme: Theme, services: Services, chosen: list[str]) -> Open:
    def open_(path: Path) -> SharedRoutinePage | None:
        show_shared_routine(window, theme, services, path, chosen.append)
        assert isinstance(window.pages_over.top, SharedRoutinePage | None)
        return window.pages_over.top

    return open_


def shared(tmp_path: Path, *own: OwnExercise, name: str = "Morning & evening", reps: int = 10) -> Path:
    """A file that somebody else has saved."""
    theirs = data_folder(tmp_path / "theirs")
    for data in (WHITE, BLACK):
        save_picture(theirs, data)
    catalogue = load_catalogue()
    for each in own:
        catalogue.put(each)
    bridge = catalogue.exercises["bridge"].default
    dose = replace(bridge, left=replace(bridge.left, reps=reps), right=replace(bridge.right, reps=reps))
    items = (ExerciseItem("bridge", dose), *(ExerciseItem(each.id, each.exercise.default) for each in own))
    path = tmp_path / "shared.floorside"
    save_shared_routine(path, Routine("theirs", name, "From the clinic", items), catalogue, theirs)
    return path


def words(page: SharedRoutinePage | None) -> list[str]:
    assert page is not None
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def names(services: Services) -> list[str]:
    return [each.name for each in services.routine_service.routines.values()][4:]


def test_what_is_in_it_is_seen_before_it_is_taken(open_: Open, services: Services, tmp_path: Path) -> None:
    said = words(open_(shared(tmp_path, SEEN_HUG, SWAY)))
    assert said[:3] == ["Add “Morning & evening”?", "3 exercises, 4\xa0min, 2 exercises of its own.", "From the clinic"]
    assert {"Bridge", "10 reps", "Knee hug", "Made by whoever shares it"} <= set(said)
    assert names(services) == []
    assert services.catalogue.own_offered() == []


def test_one_exercise_and_none_of_its_own(open_: Open, tmp_path: Path) -> None:
    assert words(open_(shared(tmp_path)))[1] == "1 exercise, 2\xa0min."
    assert words(open_(shared(tmp_path, SEEN_HUG)))[1] == "2 exercises, 3\xa0min, 1 exercise of its own."


def test_it_is_added_with_its_exercises_and_pictures_and_undone(
    open_: Open, services: Services, folder: DataFolder, tmp_path: Path, window: MainWindow, chosen: list[str]
) -> None:
    page = open_(shared(tmp_path, SEEN_HUG))
    assert page is not None
    page.add.click()
    assert window.pages_over.top is None
    assert names(services) == ["Morning & evening"]
    assert chosen == ["morning-evening"]
    assert services.catalogue.own_offered() == [SEEN_HUG]
    assert read_picture(folder, PICTURES[0]) == WHITE
    services.routine_service.undoing.undo()
    assert names(services) == []
    assert services.catalogue.own_offered() == []


def test_not_now_and_escape_leave_everything_as_it_was(
    open_: Open, services: Services, folder: DataFolder, tmp_path: Path, window: MainWindow
) -> None:
    page = open_(shared(tmp_path, SEEN_HUG))
    assert page is not None
    page.leave.click()
    again = open_(tmp_path / "shared.floorside")
    assert again is not None
    QTest.keyClick(again, Qt.Key.Key_Escape)
    assert window.pages_over.top is None
    assert names(services) == []
    assert not (folder.exercises / "pictures").exists()


def test_the_same_one_is_shown_and_not_asked_for_twice(
    open_: Open, services: Services, window: MainWindow, tmp_path: Path, chosen: list[str]
) -> None:
    page = open_(shared(tmp_path, SEEN_HUG))
    assert page is not None
    page.add.click()
    assert open_(tmp_path / "shared.floorside") is None
    assert window.banner_text == "You have this routine already."
    assert chosen == ["morning-evening"] * 2
    assert names(services) == ["Morning & evening"]


@pytest.mark.parametrize("name", ["Morning & evening", "  MORNING &  Evening"])
def test_of_two_of_one_name_both_may_be_kept(open_: Open, services: Services, tmp_path: Path, name: str) -> None:
    first = open_(shared(tmp_path))
    assert first is not None
    first.add.click()
    page = open_(shared(tmp_path, name=name.strip(), reps=5))
    assert page is not None
    assert any(text.startswith("You have a routine of this name.") for text in words(page))
    page.add.click()
    assert set(names(services)) == {"Morning & evening", f"{name.strip()} 2"}


def test_or_the_other_one_replaced(open_: Open, services: Services, tmp_path: Path, chosen: list[str]) -> None:
    first = open_(shared(tmp_path))
    assert first is not None
    first.add.click()
    page = open_(shared(tmp_path, SEEN_HUG, reps=5))
    assert page is not None
    page.replace.click()
    assert names(services) == ["Morning & evening"]
    assert chosen == ["morning-evening"] * 2
    routine = services.routine_service.routines["morning-evening"]
    assert routine.exercises[0].dose.left.reps == 5
    services.routine_service.undoing.undo()
    assert services.routine_service.routines["morning-evening"].exercises[0].dose.left.reps == 10
    assert services.catalogue.own_offered() == []


def test_a_full_disk_keeps_the_question_open(
    open_: Open, services: Services, folder: DataFolder, tmp_path: Path, window: MainWindow
) -> None:
    page, told = open_(shared(tmp_path, SEEN_HUG)), list[str]()
    assert page is not None
    services.routine_service.trouble.connect(told.append)
    (folder.exercises / "pictures").mkdir(parents=True)
    with unwritable(folder.exercises / "pictures"):
        page.add.click()
    assert told[0].startswith("The picture could not be saved (")
    assert window.pages_over.top is page
    assert names(services) == []


def test_a_file_that_is_no_routine_is_told(open_: Open, services: Services, tmp_path: Path) -> None:
    broken = tmp_path / "broken.floorside"
    broken.write_text("id = 3")
    with pytest.raises(DataFault, match=r"broken.floorside, id: "):
        open_(broken)
    assert names(services) == []
