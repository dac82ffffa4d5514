"""An own exercise from the window's first page to the history: created by keyboard, done, deleted and restored."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.__main__ import main
from floorside.build_app import App
from floorside.domain.own_exercise import with_id
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.run_state import State
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.pictures import save_picture
from floorside.storage.files.shipped.catalogue import load_routines
from floorside.ui.history.charts.exercise_chooser import ExerciseChooser
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.exercise_menu import ExerciseMenu
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from tests.storage.own import HUG, SWAY
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app


def page(app: App) -> RoutinePage:
    found = app.window.page
    assert isinstance(found, RoutinePage)
    return found


def offers(app: App) -> dict[str, QAction]:
    """What can be put into the routine, and done around it, by its words."""
    button = next(each for each in app.window.findChildren(QPushButton) if each.isVisible() and each.menu())
    shown = button.menu()
    shown.aboutToShow.emit()
    menus = (shown, *shown.findChildren(QMenu))
    return {action.text(): action for menu in menus for action in menu.actions() if action.text()}


def form(app: App) -> OwnExercisePage:
    assert isinstance(app.window.pages_over.top, OwnExercisePage)
    return app.window.pages_over.top


def type_in(app: App, *words: str | Qt.Key) -> None:
    for each in words:
        focused = form(app).focusWidget()
        if isinstance(each, str):
            QTest.keyClicks(focused, each)
        else:
            QTest.keyClick(focused, each)


def make_hug(app: App) -> None:
    """A knee hug by keyboard alone, put into the routine that is shown."""
    page(app).edit_routine()
    offers(app)["New exercise…"].trigger()
    tab = Qt.Key.Key_Tab
    type_in(app, "Knee hug", tab, tab, tab, Qt.Key.Key_Space)  # name, past position and counting, by sides
    type_in(app, tab, tab, tab, tab)  # past how long, the link of the sides, and more
    type_in(app, "Lie on your back.", Qt.Key.Key_Return, "Draw one knee to your chest.", tab)
    type_in(app, "Shoulders stay down.", tab, tab, tab)  # past the buttons for own pictures
    type_in(app, *[Qt.Key.Key_Right] * 3, tab, tab, Qt.Key.Key_Return)


def test_its_pictures_are_there_when_the_session_shows_it(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        service = app.services.routine_service
        for data in (WHITE, BLACK):
            save_picture(service.folder, data)
        service.exercises.add(SEEN_HUG, "")
        routine = service.add(Routine("", "Hugs", "", (ExerciseItem(HUG.id, HUG.exercise.default),)), "")
        with qtbot.waitSignal(app.pictures.loaded):
            app.start_routine(routine.id)
            qapp.processEvents()
        assert not any(map(app.pictures.is_missing, PICTURES))


def shown_texts(app: App) -> list[str]:
    return [each.text() for each in app.window.findChildren(QLabel) if each.isVisible()]


def kept_texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def charted(app: App) -> list[str]:
    """The names of the exercises that there is a chart of."""
    (chooser,) = app.window.findChildren(ExerciseChooser)
    (menu,) = chooser.findChildren(QMenu)
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def do_all_of_it(person: Person) -> None:
    while person.driver.engine.state is not State.FINISHED:
        person.wait(HEARTBEAT_SECONDS)


def test_it_is_made_done_told_of_deleted_and_brought_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        page(app).choose_routine("short")
        make_hug(app)
        assert app.window.pages_over.top is None
        assert app.services.catalogue.own(HUG.id) == HUG
        assert [item.exercise for item in page(app).routine.exercises][1] == HUG.id
        assert {"Draw one knee to your chest.", "Keep in mind"} <= set(kept_texts(app.window))
        person.click("Done")
        person.click("Start")
        person.wait_for(HUG.id, "left")
        person.wait(1)
        do_all_of_it(person)
        person.click("Done")
        app.services.writer.flush(60)

    with started_app(qtbot, qapp, tmp_path, clock) as app:  # another start
        person = Person(qtbot, app, clock)
        page(app).choose_routine("short")
        page(app).choose_exercise(HUG.id)
        page(app).edit_routine()
        person.click("Change this exercise…")
        person.click("Delete this exercise")
        assert app.services.routine_service.routines["short"] == load_routines(app.services.catalogue)["short"]
        app.window.show_place("history")
        assert "Knee hug" in kept_texts(app.window)  # the history still has words for it
        qtbot.waitUntil(lambda: "Knee hug" in charted(app), timeout=60_000)
        app.window.show_place("routine")
        app.services.routine_service.undoing.undo()  # as Ctrl+Z: the line about it went with the place
        assert app.services.catalogue.own_offered() == [HUG]
        assert HUG.id in [item.exercise for item in app.services.routine_service.routines["short"].exercises]

    capsys.readouterr()
    assert main(["--data-dir", str(tmp_path), "history", "--json"]) == 0
    (session,) = json.loads(capsys.readouterr().out)
    done = [(each["side"], each["outcome"], each["done"]["hold_seconds"]) for each in session["sets"][1:3]]
    assert [each["exercise"] for each in session["sets"][1:3]] == [HUG.id, HUG.id]
    assert done == [("left", "done", 30), ("right", "done", 30)]


def test_the_menu_offers_what_is_there_and_brings_back_what_was_deleted(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    for own in (HUG, SWAY):
        save_own_exercise(tmp_path / "exercises", own)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.services.routine_service.exercises.delete(SWAY.id, "deleted")
        page(app).edit_routine()
        there = [
            "Knee hug  ·  on your back",
            "Change one of your own",
            "Bring back “Sway”",
            "Knee hug",
        ]
        assert next(iter(offers(app))) == "New exercise…"
        assert list(offers(app))[-4:] == there
        offers(app)["Bring back “Sway”"].trigger()
        assert app.services.catalogue.own_gone() == []
        assert SWAY.id in [item.exercise for item in page(app).routine.exercises]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_menu_of_many_scrolls_on_the_screen_with_its_numbers_in_order(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    for number in range(1, 61):
        named = replace(HUG.text, name=f"Hug {number}")
        save_own_exercise(tmp_path / "exercises", replace(with_id(HUG, f"own-hug-{number}"), text=named))
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        page(app).edit_routine()
        names = [name.split("  ·")[0] for name in offers(app)]
        assert names[names.index("Hug 1") :][:60] == [f"Hug {number}" for number in range(1, 61)]
        (menu,) = app.window.findChildren(ExerciseMenu)
        menu.popup(QPoint(0, 0))
        first, last = (menu.actionGeometry(action) for action in (menu.actions()[0], menu.actions()[-1]))
        assert menu.height() <= qapp.primaryScreen().availableGeometry().height()
        assert first.left() == last.left(), "in one column"
        assert menu.rect().contains(first), "a new one is in sight"
        menu.close()


def test_one_that_no_routine_holds_is_changed_from_the_menu(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    save_own_exercise(tmp_path / "exercises", HUG)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        page(app).edit_routine()
        offers(app)["Knee hug"].trigger()
        form(app).fields.name.setText("Hug")
        form(app).save.click()
        assert app.services.catalogue.own_offered() == [replace(HUG, text=replace(HUG.text, name="Hug"))]


def test_what_is_shown_beside_the_list_follows_a_change(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    save_own_exercise(tmp_path / "exercises", HUG)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.window.resize(1280, 900)
        page(app).edit_routine()
        offers(app)["Knee hug  ·  on your back"].trigger()
        qtbot.waitUntil(lambda: "Shoulders stay down." in shown_texts(app), timeout=60_000)
        Person(qtbot, app, clock).click("Change this exercise…")
        form(app).fields.cue.setText("Breathe.")
        form(app).save.click()
        qtbot.waitUntil(lambda: "Breathe." in shown_texts(app), timeout=60_000)
        assert "Shoulders stay down." not in shown_texts(app)


def test_an_interrupted_session_whose_exercise_is_gone_can_be_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock
) -> None:
    save_own_exercise(tmp_path / "exercises", HUG)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        page(app).edit_routine()
        offers(app)["Knee hug  ·  on your back"].trigger()
        page(app).edit_routine()
        app.start_session(page(app).routine)
        person = Person(qtbot, app, clock)
        person.wait_for(HUG.id)
        app.services.writer.flush(60)
    (tmp_path / "exercises" / "own-knee-hug.toml").unlink()
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        offered = [each.text() for each in app.window.findChildren(QPushButton) if each.isVisible()]
        assert "Go on from there" not in offered
        assert "there is no exercise 'own-knee-hug'" in app.window.banner_text
        assert list(app.services.routine_service.routines) == ["full", "short", "flare", "chair"]


@pytest.mark.parametrize("broken", ["exercises/own-x.toml", "routines/x.toml"])
def test_a_broken_file_is_a_quiet_line(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, broken: str
) -> None:
    (tmp_path / broken).parent.mkdir()
    (tmp_path / broken).write_text("id = 3")
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        assert broken in app.window.banner_text
