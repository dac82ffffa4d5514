"""While the disk refuses own files and settings: Floorside tries again, and asks before the window closes."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.storage.files.flare_plans import find_flare_plan
from floorside.storage.files.own.own_routines import find_own_routine
from floorside.storage.files.settings import load_settings
from floorside.ui.data.unsaved_files import UnsavedFiles
from tests.ui.answering import Answers

PLAN = FlarePlan(helps=("Heat",))


@pytest.fixture
def answers(app: App) -> Answers:
    answers = Answers(app.window)
    app.unsaved_files = UnsavedFiles(app.window, app.services, answers)
    return answers


def refuse(app: App) -> None:
    """Change a routine and the plan while a file is where their folders should be."""
    for place in (app.folder.routines, app.folder.plans):
        place.write_text("in the way")
    service = app.services.routine_service
    service.edit(replace(service.routines["short"], name="Mine"), "changed")
    app.services.flare_plan.change(PLAN, "written")
    service.store.flush()


def make_room(app: App) -> None:
    for place in (app.folder.routines, app.folder.plans):
        place.unlink()


def is_kept(app: App) -> bool:
    routine = find_own_routine(app.folder.routines, "short", app.services.catalogue.exercises)
    return routine is not None and routine.name == "Mine" and find_flare_plan(app.folder.plans) == PLAN


def test_they_are_tried_again_by_themselves_and_the_line_goes(
    app: App, answers: Answers, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("floorside.ui.data.unsaved_files.AGAIN_MS", 1)
    refuse(app)
    qtbot.waitUntil(lambda: "Floorside keeps it in memory and tries again." in app.window.banner_text, timeout=60_000)
    make_room(app)
    qtbot.waitUntil(lambda: app.unsaved_files.is_saved, timeout=60_000)
    assert is_kept(app)
    qtbot.waitUntil(lambda: app.window.banner_text == "", timeout=60_000)


def test_a_session_is_not_delayed(app: App, answers: Answers) -> None:
    refuse(app)
    make_room(app)
    app.window.show_session(QLabel("session"))
    app.unsaved_files.try_again()
    assert not app.unsaved_files.is_saved
    app.window.leave_session()
    app.unsaved_files.try_again()
    assert is_kept(app)


@pytest.mark.parametrize("sure", [False, True])
def test_the_window_asks_before_it_closes(app: App, answers: Answers, sure: bool) -> None:
    refuse(app)
    answers.sure = sure
    assert app.window.may_close is not None
    assert app.window.may_close() is sure
    assert answers.asked == [
        "Your last changes are not on the disk yet. "
        f"Nothing can be saved in {app.folder.data} at the moment. [Close without them] [Stay]"
    ]
    make_room(app)
    assert app.window.may_close()
    assert (len(answers.asked), is_kept(app)) == (1, True)


def test_the_window_asks_about_a_setting_that_was_changed_just_before(app: App, answers: Answers) -> None:
    app.settings.flush()
    folder = app.folder.settings.parent
    aside = folder.rename(folder.with_name("aside"))
    folder.write_text("in the way")
    app.settings.change(look="dark")
    assert app.window.may_close is not None
    assert not app.window.may_close()
    assert answers.asked[0].startswith("Your last changes are not on the disk yet.")
    folder.unlink()
    aside.rename(folder)
    assert app.window.may_close()
    assert load_settings(app.folder.settings).settings.look == "dark"


def test_they_are_tried_once_more_by_a_window_that_may_not_ask(app: App, answers: Answers) -> None:
    refuse(app)
    make_room(app)
    app.close()
    assert is_kept(app)
