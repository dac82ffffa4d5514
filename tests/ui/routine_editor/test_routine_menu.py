"""Own routines: new, copied, renamed, deleted and restored, shared and added."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Amount
from floorside.domain.routine import RestItem, WaitItem
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.routine.routine_offers import RoutineOffers
from floorside.services.routine.routine_service import RoutineService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.dose_words import change_words
from floorside.ui.routine.routine_header import RoutineHeader
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.routine_editor import RoutineEditor
from floorside.ui.routine_editor.routine_menu import RoutineMenu
from tests.ui.hand_clock import HandClock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "routines"


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue()  # which own exercises go into


@pytest.fixture
def routine_service(
    qapp: QApplication, catalogue: Catalogue, folder: Path, database: Database
) -> Iterator[RoutineService]:
    routine_service = RoutineService(catalogue, data_folder(folder.parent), database, HandClock().clock(), change_words)
    yield routine_service
    routine_service.deleteLater()


@pytest.fixture
def page(
    theme: Theme,
    qtbot: QtBot,
    catalogue: Catalogue,
    routine_service: RoutineService,
    database: Database,
    tmp_path: Path,
) -> RoutinePage:
    settings = SettingsStore(tmp_path / "settings.toml")
    adapted = AdaptedRoutines(catalogue, settings, HistoryReader(History(database)), HandClock().clock())
    page = RoutinePage(theme, catalogue, routine_service.routines, adapted)
    page.begin_with("short")
    page.offer_changes(routine_service)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    page.show()
    return page


@pytest.fixture
def offers(routine_service: RoutineService, database: Database, tmp_path: Path) -> RoutineOffers:
    settings = SettingsStore(tmp_path / "settings.toml")
    return RoutineOffers(routine_service, HistoryReader(History(database)), settings, routine_service)


@pytest.fixture
def menu(page: RoutinePage) -> RoutineMenu:
    """As the page makes it when the menu is opened."""
    opened = QMenu(page)
    page.findChildren(RoutineHeader)[0].menu_filled.emit(opened)
    opened.deleteLater()
    menu = page.findChild(RoutineMenu)
    assert menu is not None
    return menu


def offered(menu: RoutineMenu, page: RoutinePage) -> list[str]:
    into = QMenu(page)
    menu.fill(into, page.routine)
    texts = [action.text() for action in into.actions() if action.text()]
    into.deleteLater()
    return texts


def editor(page: RoutinePage) -> RoutineEditor:
    return next(each for each in page.findChildren(RoutineEditor) if each.isVisible())


def shown(page: RoutinePage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def test_a_shipped_routine_cannot_be_deleted_but_copied(menu: RoutineMenu, page: RoutinePage) -> None:
    assert offered(menu, page) == [
        "Edit this routine",
        "Copy this routine",
        "New routine",
        "Print…",
        "Share as a file…",
        "Add from a file…",
    ]


def test_a_copy_is_a_routine_of_its_own(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService, folder: Path, catalogue: Catalogue
) -> None:
    menu.copy(routine_service.routines["short"])
    assert page.routine == replace(
        routine_service.routines["short"], id="hip-back-short-copy", name="Hip & back, short, copy"
    )
    routine_service.store.flush()
    assert load_own_routines(folder, catalogue.exercises)[0] == {"hip-back-short-copy": page.routine}
    routine_service.undoing.undo()
    assert page.routine.id == "full"  # the first one, for the copy is gone
    assert list(routine_service.routines) == ["full", "short", "flare", "chair"]


def test_a_routine_is_renamed_where_it_is_changed(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService
) -> None:
    menu.new()
    name = editor(page).findChildren(QLineEdit)[0]
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "  Before  breakfast ")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert routine_service.routines["my-routine"].name == "Before breakfast"
    routine_service.undoing.undo()
    assert routine_service.routines["my-routine"].name == "My routine"


def test_a_second_new_routine_or_copy_gets_a_number(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService
) -> None:
    for _ in range(3):
        menu.new()
    short = routine_service.routines["short"]
    for _ in range(2):
        menu.copy(short)
    names = [each.name for each in routine_service.routines.values()]
    assert names[4:] == [f"{short.name}, copy", f"{short.name}, copy 2", "My routine", "My routine 2", "My routine 3"]


def test_a_name_that_another_routine_has_is_refused_at_the_field(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService
) -> None:
    menu.new()
    name = editor(page).findChildren(QLineEdit)[0]
    taken = routine_service.routines["short"].name
    name.selectAll()
    QTest.keyClicks(name, f" {taken.upper()} ")
    fault = f"Another routine is called “{taken.upper()}” already."
    assert fault in shown(page)
    assert name.accessibleDescription() == fault
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert (page.routine.name, name.hasFocus(), fault in shown(page)) == ("My routine", True, True)
    QTest.keyClicks(name, "2")
    assert fault not in shown(page)
    assert name.accessibleDescription() == ""
    QTest.keyClick(name, Qt.Key.Key_Backspace)
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert (page.routine.name, name.text(), fault in shown(page)) == ("My routine", "My routine", True)
    page.choose_routine("short")
    assert fault not in shown(page)


def test_one_of_two_routines_of_a_name_may_be_renamed_or_keep_it(
    page: RoutinePage, routine_service: RoutineService
) -> None:
    evening = replace(routine_service.routines["short"], name="Evening")
    routine = [routine_service.add(evening, "added") for _ in range(2)][1]
    page.choose_routine(routine.id)
    page.edit_routine()
    name = editor(page).findChildren(QLineEdit)[0]
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert not [text for text in shown(page) if text.startswith("Another")]
    QTest.keyClicks(name, "s")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert routine_service.routines[routine.id].name in ("Evenings", "sEvening")


def test_a_deleted_routine_is_brought_back_at_once_or_after_another_start(
    menu: RoutineMenu,
    page: RoutinePage,
    routine_service: RoutineService,
    folder: Path,
    database: Database,
    catalogue: Catalogue,
) -> None:
    menu.copy(routine_service.routines["short"])
    kept = page.routine
    menu.delete(kept)
    assert kept.id not in routine_service.routines
    routine_service.undoing.undo()
    assert routine_service.routines[kept.id] == kept
    menu.delete(kept)
    later = RoutineService(catalogue, data_folder(folder.parent), database, HandClock().clock(), change_words)
    assert kept.id not in later.routines
    assert later.store.taken_away() == [kept]
    later.bring_back(kept, "back")
    assert later.routines[kept.id] == kept
    later.deleteLater()


def test_everything_comes_back_as_it_came_and_the_undo_line_says_what(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService, folder: Path
) -> None:
    shipped = routine_service.routines["short"]
    dose = next(item.dose for item in shipped.exercises if item.exercise == "supine-figure-four")
    routine_service.set_dose(
        "short", "supine-figure-four", None, replace(dose, left=Amount(1, 60), right=Amount(1, 60))
    )
    routine_service.edit(replace(routine_service.routines["short"], name="Mine"), "renamed")
    assert "Put everything back as it came" in offered(menu, page)
    changed = routine_service.routines["short"]
    menu.put_back(changed)
    assert routine_service.routines["short"] == shipped
    assert routine_service.undoing.said == "Mine is as it came: exercises, order, rests, doses and name"
    assert not (folder / "short.toml").exists()
    assert [kept.change.after.left.hold_seconds for kept in routine_service.log.changes()] == [
        60,
        dose.left.hold_seconds,
    ]
    routine_service.undoing.undo()
    assert routine_service.routines["short"] == changed
    assert [kept.change.undone for kept in routine_service.log.changes()] == [False, True]


def test_during_a_gentle_start_everything_comes_back_with_its_small_doses(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService, offers: RoutineOffers
) -> None:
    offers.begin_gently()
    gentle = routine_service.routines["short"]
    page.show_routine("short")
    assert "Put everything back as it came" not in offered(menu, page), "nothing else was changed"
    dose = gentle.exercises[0].dose
    routine_service.set_dose(
        "short", gentle.exercises[0].exercise, None, replace(dose, left=Amount(4), right=Amount(4))
    )
    routine_service.edit(replace(routine_service.routines["short"], name="Mine"), "renamed")
    changed = routine_service.routines["short"]
    page.show_routine("short")
    assert "Put everything back as it came" in offered(menu, page)
    menu.put_back(changed)
    assert routine_service.routines["short"] == gentle
    assert routine_service.undoing.said == "Mine is as it came, with the small doses of your gentle start"
    routine_service.undoing.undo()
    assert routine_service.routines["short"] == changed


def test_a_file_to_share_is_looked_for_at_home_and_has_its_ending(
    menu: RoutineMenu, page: RoutinePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: object, _title: str, where: str, kinds: str) -> tuple[str, str]:
        asked.append(where)
        return str(tmp_path / "for-a-friend"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    told: list[str] = []
    page.told.connect(lambda said, _action, _do: told.append(said))
    shown = QMenu(page)
    menu.fill(shown, page.routine)
    next(action for action in shown.actions() if action.text() == "Share as a file…").trigger()
    assert told == [f"Hip & back, short is saved as {tmp_path / 'for-a-friend.floorside'}."]
    assert asked == [str(Path.home() / "Hip & back, short.floorside")]
    assert (tmp_path / "for-a-friend.floorside").exists()


def test_a_file_to_add_is_asked_for(
    menu: RoutineMenu, page: RoutinePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "evening.floorside"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    shown = QMenu(page)
    menu.fill(shown, page.routine)
    with qtbot.waitSignal(page.file_chosen) as chosen:
        next(action for action in shown.actions() if action.text() == "Add from a file…").trigger()
    assert chosen.args == [file]


def test_where_nothing_can_be_written_a_shared_file_is_not(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(routine_service.trouble) as told:
        menu.share(page.routine, tmp_path / "gone" / "evening.floorside")
    assert told.args[0].endswith("(No such file or directory): choose another place.")


def test_rests_and_waits_are_put_in_and_taken_out(page: RoutinePage, routine_service: RoutineService) -> None:
    page.edit_routine()
    shipped = routine_service.routines["short"].items
    click = {each.text(): each for each in editor(page).findChildren(QPushButton)}
    click["+ Rest"].click()
    click["+ Wait for me"].click()
    assert routine_service.routines["short"].items == (shipped[0], RestItem(15), WaitItem(), *shipped[1:])
    click["Remove"].click()
    assert routine_service.routines["short"].items == (shipped[0], RestItem(15), *shipped[1:])
    for _ in range(3):
        routine_service.undoing.undo()
    assert routine_service.routines["short"].items == shipped
    assert routine_service.undoing.said == ""


def test_the_last_exercise_stays(menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService) -> None:
    menu.new()
    click = {each.text(): each for each in editor(page).findChildren(QPushButton)}
    click["Remove"].click()
    assert len(routine_service.routines["my-routine"].items) == 1


def test_files_that_cannot_be_used_are_never_written_over(
    catalogue: Catalogue, folder: Path, database: Database, qapp: QApplication
) -> None:
    folder.mkdir()
    for name in ("short.toml", "my-routine.toml"):
        (folder / name).write_text("broken")
    routine_service = RoutineService(catalogue, data_folder(folder.parent), database, HandClock().clock(), change_words)
    short = routine_service.routines["short"]
    for renamed in ("Shorter", "Shortest"):
        routine_service.edit(replace(short, name=renamed), "renamed")
    assert (folder / "deleted" / "short.broken-1.toml").read_text() == "broken"
    assert routine_service.add(replace(short, name="My routine"), "added").id == "my-routine-2"
    assert (folder / "my-routine.toml").read_text() == "broken"
    routine_service.deleteLater()


def test_a_new_routine_waits_for_its_name(menu: RoutineMenu, page: RoutinePage) -> None:
    menu.new()
    name = editor(page).findChildren(QLineEdit)[0]
    assert name.hasFocus()
    assert name.selectedText() == "My routine"


def test_undoing_a_deletion_shows_the_routine_again(
    menu: RoutineMenu, page: RoutinePage, routine_service: RoutineService
) -> None:
    menu.new()
    menu.delete(page.routine)
    assert page.routine.id == "full"
    routine_service.undoing.undo()
    assert page.routine.name == "My routine"
    page.choose_routine("short")
    routine_service.undoing.undo()
    assert page.routine.id == "short"


def test_a_long_name_shows_its_beginning(page: RoutinePage) -> None:
    page.edit_routine()
    long = replace(page.routine, name="Sixty exercises, one after the other, for a very long rainy Sunday")
    editor(page).setFocus()
    editor(page).show_routine(long)
    field = editor(page).findChildren(QLineEdit)[0]
    assert field.text() == long.name
    assert field.cursorPosition() == 0
