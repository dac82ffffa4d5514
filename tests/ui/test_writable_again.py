"""A history and settings that could not be written: once they can be, no message says otherwise."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.storage.files.flare_plans import find_flare_plan
from floorside.storage.files.settings import load_settings
from tests.ui.care.program import Program
from tests.ui.data.test_unsaved_files import PLAN
from tests.ui.walk.test_walk import add

NEVER_MS = 2_000_000_000


@pytest.fixture
def settings_refused(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of them waits in memory, and is not tried again because of the time alone."""
    monkeypatch.setattr("floorside.ui.data.unsaved_files.AGAIN_MS", NEVER_MS)
    app.folder.settings.unlink()
    app.folder.settings.mkdir()
    app.settings.change(look="dark")
    qtbot.waitUntil(lambda: "The settings could not be saved" in app.window.banner_text, timeout=60_000)


def wait_until_kept(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.window.banner_text == "", timeout=60_000)
    assert load_settings(app.folder.settings).settings.look == "dark"


def test_the_first_write_takes_all_messages_about_the_history_away(program: Program, qtbot: QtBot) -> None:
    database = program.folder.database
    database.mkdir(parents=True)
    with program.started() as (app, person):
        assert app.window.banner_text.startswith(str(database))
        assert "kept in memory until" in app.window.banner_text
        database.rmdir()
        add(app, person, 25)
        qtbot.waitUntil(lambda: app.window.banner_text == "", timeout=60_000)
        assert app.services.writer.waiting == 0


@pytest.mark.usefixtures("settings_refused")
def test_settings_are_tried_again_as_soon_as_the_history_could_be_written(app: App, qtbot: QtBot) -> None:
    app.folder.settings.rmdir()
    app.services.writer_signals.recovered.emit()
    wait_until_kept(app, qtbot)


@pytest.mark.usefixtures("settings_refused")
def test_settings_are_tried_again_as_soon_as_the_session_is_left(app: App, qtbot: QtBot) -> None:
    app.window.show_session(QLabel("session"))
    app.folder.settings.rmdir()
    app.services.writer_signals.recovered.emit()
    app.settings.flush()
    assert not app.folder.settings.exists()
    app.window.leave_session()
    app.session_controller.left.emit()
    wait_until_kept(app, qtbot)


@pytest.mark.usefixtures("settings_refused")
def test_with_the_settings_everything_else_is_tried_again(app: App, qtbot: QtBot) -> None:
    app.folder.plans.write_text("in the way")
    app.services.flare_plan.change(PLAN, "written")
    assert "The flare plan could not be saved" in app.window.banner_text
    app.folder.plans.unlink()
    app.folder.settings.rmdir()
    app.settings.change(voice_level="short")
    wait_until_kept(app, qtbot)
    assert find_flare_plan(app.folder.plans) == PLAN
