"""A routine that was changed on two computers: it is said, and the person chooses."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.domain.own_exercise import without
from floorside.domain.routine import Routine
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.folder_sync import synchronise
from floorside.storage.files.own.own_routines import load_own_routines, save_own_routine
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.ui.data.version_choice import VersionChoice
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.ui.answering import Answers

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
SAID = "“Hip & back, full” was changed on two computers. What was removed on either stays out until you choose."


class Made:
    """A computer that removed one exercise of a routine, and another one that removed another, kept in step."""

    def __init__(self, theme: Theme, path: Path) -> None:
        self.shared = path / "shared"
        self.shared.mkdir()
        self.whole = load_routines(load_catalogue())["full"]
        self.other = data_folder(path / "other")
        self.keep(self.other, without(self.whole, "bridge"))
        self.synchronise(self.other)
        self.folder = data_folder(path / "data")
        self.keep(self.folder, without(self.whole, "butterfly"))
        self.synchronise(self.folder)
        self.database = open_database(self.folder.database)
        clock = Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW)
        self.service = RoutineService(load_catalogue(), self.folder, self.database, clock, change_words)
        self.window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        self.answers = Answers(self.window)
        self.choice = VersionChoice(self.window, self.service, self.answers)

    def keep(self, folder: DataFolder, routine: Routine) -> None:
        save_own_routine(folder.routines, routine, load_catalogue().exercises)

    def synchronise(self, folder: DataFolder) -> None:
        database = open_database(folder.database)
        synchronise(database, folder, self.shared, NOW, lambda: True)
        database.close()

    def press(self) -> None:
        choose = [each for each in self.window.findChildren(QPushButton) if each.text() == "Choose…"]
        choose[0].click()

    @property
    def full(self) -> set[str]:
        return {each.exercise for each in self.service.routines["full"].exercises}

    @property
    def names(self) -> list[str]:
        return [each.name for each in self.service.routines.values() if each.name.startswith("Hip & back, full")]


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    made = Made(theme, tmp_path)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.service.store.close()
    made.database.close()


def test_what_was_removed_is_out_and_the_other_version_has_a_name_of_its_own(made: Made) -> None:
    assert not made.full & {"bridge", "butterfly"}
    assert made.names == ["Hip & back, full", "Hip & back, full (the other version)"]
    made.choice.offer()
    assert made.window.banner_text == SAID


def test_it_is_told_when_the_exchange_brings_it_and_not_in_a_session(made: Made) -> None:
    made.window.show_session(QLabel("session"))
    made.service.reload()
    assert made.window.banner_text == ""
    made.window.leave_session()
    assert made.window.banner_text == ""
    made.service.edit(replace(made.service.routines["short"], name="Mine"), "another one changed")
    assert made.window.banner_text == SAID, "it waited for the end of the session"
    made.window.hide_banner("version")
    made.service.reload()
    assert made.window.banner_text == SAID


def test_the_line_goes_with_the_other_version_and_comes_back_with_it(made: Made) -> None:
    made.choice.offer()
    (other,) = made.service.store.others
    made.service.delete(other, "deleted")
    assert made.window.banner_text == ""
    made.service.undoing.undo()
    assert made.window.banner_text == SAID
    made.window.hide_banner("version")
    made.service.edit(replace(made.service.routines["short"], name="Mine"), "another one changed")
    assert made.window.banner_text == "", "the person closed it"


@pytest.mark.parametrize("which", [0, 1])
def test_the_person_chooses_and_can_undo_it(made: Made, which: int) -> None:
    before = dict(made.service.routines)
    (other,) = made.service.store.others
    more = {each.exercise for each in made.service.routines[other].exercises}
    made.answers.which_one = which
    made.choice.offer()
    made.press()
    (asked,) = made.answers.asked
    assert "Which version of “Hip & back, full” would you like? The other one also has: B" in asked
    assert made.names == ["Hip & back, full"]
    assert made.full == (more if which else {each.exercise for each in before["full"].exercises})
    assert made.window.banner_text == ""
    made.service.undoing.undo()
    assert made.service.routines == before
    made.service.undoing.redo()
    made.service.store.close()
    made.database.close()
    made.synchronise(made.folder)
    made.synchronise(made.other)
    there, _ = load_own_routines(made.other.routines, load_catalogue().exercises)
    assert {each.exercise for each in there["full"].exercises} == made.full
    assert list(there) == ["full"], "chosen on one computer, it is chosen on all"


def test_whoever_chooses_later_keeps_both_for_now(made: Made) -> None:
    before = dict(made.service.routines)
    made.choice.offer()
    made.press()
    assert made.service.routines == before
    assert made.window.banner_text == ""


def test_the_other_version_is_told_in_the_menu_only_while_it_is_one(made: Made) -> None:
    (other,) = made.service.store.others
    changed = replace(made.service.routines[other], description="mine by now")
    made.service.edit(changed, "changed")
    made.service.reload()
    assert made.service.store.others == {}
    assert made.names == ["Hip & back, full", "Hip & back, full (the other version)"], "and keeps the name"


def test_it_is_said_that_the_order_differs_too(made: Made) -> None:
    (other,) = made.service.store.others
    beside = made.service.routines[other]
    assert "order" not in made.choice._difference(other)
    made.service.routines[other] = replace(beside, items=beside.items[::-1])
    assert made.choice._difference(other).endswith("The order differs, too.")
