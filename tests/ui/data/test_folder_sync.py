"""Synchronising with a shared folder, chosen in the settings and done behind the window."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import fields
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.folder_sync import own_path, synchronise
from floorside.storage.exchange.schema import DocumentSchema
from floorside.storage.exchange.sync_state import state_path
from floorside.storage.files.own.own_files import own_file
from floorside.storage.files.own.own_routines import save_own_routine
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines
from floorside.storage.history.sessions import History
from floorside.ui.data.data_sections import make_data_section
from floorside.ui.data.folder_actions import FolderActions
from floorside.ui.data.folder_section import FolderSection
from floorside.ui.data.folder_sync import BACK_AFTER_SECONDS, FolderSync
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.jobs import Jobs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.storage.sessions import a_session
from tests.ui.answering import Answers
from tests.ui.hand_clock import HandClock
from tests.ui.history.reading import spoken_rows
from tests.ui.person import SILENT, started_app

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


class Made:
    """A history of one session, and a folder in which another machine wrote another one."""

    def __init__(self, theme: Theme, path: Path) -> None:
        self.theme = theme
        self.shared = path / "shared"
        self.shared.mkdir()
        self.other = History(open_database(data_folder(path / "other").database))
        self.other.begin(a_session(1), None)
        self.other_folder = data_folder(path / "other")
        self.look_elsewhere()
        self.folder = data_folder(path / "data")
        self.history = History(open_database(self.folder.database))
        self.history.begin(a_session(0), None)
        self.window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        self.answers = Answers(self.window)
        self.jobs = Jobs(self.window, theme, is_quiet=True)
        self.settings = SettingsStore(self.folder.settings, self.window)
        self.seconds = 1000.0
        clock = Clock(lambda: self.seconds, lambda: self.seconds, lambda: NOW)
        self.sync = FolderSync(self.window, self.folder, self.history.database, clock, self.jobs, self.settings)
        self.actions = FolderActions(self.sync, self.settings, self.folder, self.answers, self.window)

    def look_elsewhere(self) -> None:
        synchronise(self.other.database, self.other_folder, self.shared, NOW, lambda: True)

    def section(self) -> FolderSection:
        return self.actions.section(self.theme)

    def choose(self, folder: Path) -> None:
        self.settings.change(sync_folder=str(folder))

    @property
    def chosen(self) -> str:
        return self.settings.value.sync_folder

    def look(self, qtbot: QtBot) -> None:
        """And wait until it is done."""
        self.sync.look()
        qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=60_000)

    @property
    def ids(self) -> list[str]:
        return [session.id for session in self.history.sessions()]


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    made = Made(theme, tmp_path)
    qtbot.addWidget(made.window)
    yield made
    made.sync.close()
    made.settings.close()
    made.history.database.close()
    made.other.database.close()


def button(section: QWidget, word: str) -> QPushButton:
    return next(each for each in section.findChildren(QPushButton) if each.text() == word)


def test_the_section_names_all_that_the_folder_gets(made: Made) -> None:
    words = {
        "sessions": "sessions with notes and pain values",
        "deleted_sessions": "sessions",
        "dose_changes": "doses",
        "answers": "answers to suggestions",
        "questionnaires": "questionnaires",
        "activities": "activities",
        "activity_ratings": "activities with their ratings",
        "exercises": "own exercises",
        "routines": "routines with their doses",
        "plans": "flare plan",
        "pictures": "own exercises with pictures",
    }
    assert words.keys() == {each.name for each in fields(DocumentSchema)} - {"format", "version"}
    section = made.section()
    said = " ".join(each.text() for each in section.findChildren(QLabel))
    assert [name for name, word in words.items() if word not in said] == []


def press(section: QWidget, word: str) -> None:
    button(section, word).click()


def texts(section: QWidget) -> list[str]:
    labels = [each.text() for each in section.findChildren(QLabel) if each.isVisible()]
    return labels + [each.text() for each in section.findChildren(QPushButton) if each.isVisible()]


def test_nothing_is_read_or_written_unless_a_folder_was_chosen(made: Made, qtbot: QtBot) -> None:
    made.sync.begin()
    made.look(qtbot)
    assert made.ids == ["session-0"]
    assert len(list(made.shared.iterdir())) == 1


def test_before_a_restore_it_is_said_that_what_is_in_the_folder_comes_back(made: Made) -> None:
    assert made.actions.may_restore()
    assert made.answers.asked == [], "without a folder everything stays on this computer"
    made.choose(made.shared)
    assert not made.actions.may_restore()
    assert made.answers.asked == [
        "Go back to this backup? This computer keeps in step with a shared folder. What your other computers have "
        "there comes back with one of the next exchanges, also what is not in the backup. To prevent that, first "
        "press Stop under “Several computers”. [Go back to it] [Leave it as it is]"
    ]
    made.answers.sure = True
    assert made.actions.may_restore()


def test_the_folder_is_chosen_in_the_settings_and_used_at_once(made: Made, qtbot: QtBot) -> None:
    section = made.section()
    qtbot.addWidget(section)
    made.answers.path = made.shared
    with qtbot.waitSignal(made.sync.merged, timeout=60_000):
        press(section, "Keep in step with a folder…")
    assert made.chosen == str(made.shared)
    assert made.ids == ["session-0", "session-1"]
    assert section.said == "Last in step: 08:00. From the other computers: 1 session new, 0 changed."
    assert own_path(made.folder, made.shared) is not None


def test_it_is_ended_in_the_settings(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    section = made.section()
    qtbot.addWidget(section)
    press(section, "Stop")
    assert made.chosen == ""


def test_whoever_ends_it_or_takes_another_folder_is_told_what_stays_in_the_one_before(
    made: Made, qtbot: QtBot, tmp_path: Path
) -> None:
    section = made.section()
    qtbot.addWidget(section)
    made.window.show()
    made.choose(made.shared)
    press(section, "Stop")
    assert made.window.banner_text == "", "nothing was written yet"
    made.choose(made.shared)
    made.look(qtbot)
    own = own_path(made.folder, made.shared)
    assert own is not None
    press(section, "Stop")
    said = f"What this computer wrote stays in the folder until you delete it: {own}"
    assert made.window.banner_text == said
    made.answers.path = made.shared
    press(section, "Keep in step with a folder…")
    assert made.window.banner_text == "", "it is used again"
    qtbot.waitUntil(lambda: not made.jobs.is_busy, timeout=60_000)
    made.answers.path = tmp_path / "another"
    made.answers.path.mkdir()
    press(section, "Another folder…")
    assert made.window.banner_text == said
    qtbot.waitUntil(lambda: not made.jobs.is_busy, timeout=60_000)


def test_what_stays_in_a_folder_that_is_not_there_just_now_is_told_too(made: Made, qtbot: QtBot) -> None:
    section = made.section()
    qtbot.addWidget(section)
    made.window.show()
    made.choose(made.shared)
    made.look(qtbot)
    own = own_path(made.folder, made.shared)
    shutil.rmtree(made.shared)
    press(section, "Stop")
    assert made.window.banner_text == f"What this computer wrote stays in the folder until you delete it: {own}"


def test_the_card_shows_a_choice_and_its_end_at_once(made: Made, qtbot: QtBot) -> None:
    made.settings.change(sync_folder="")
    section = made.section()
    qtbot.addWidget(section)
    section.show()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)
    made.answers.path = made.shared
    before = texts(section)
    button(section, "Keep in step with a folder…").setFocus()
    with qtbot.waitSignal(made.sync.told, timeout=60_000):
        press(section, "Keep in step with a folder…")
    assert str(made.shared) in texts(section)
    assert button(section, "Another folder…").hasFocus()
    assert button(section, "Stop").isVisible()
    assert section.said
    button(section, "Stop").setFocus()
    press(section, "Stop")
    assert texts(section) == before
    assert button(section, "Keep in step with a folder…").hasFocus()
    made.sync.told.emit("Last in step: 08:00.")  # by what was still running
    assert texts(section) == before


def test_the_card_about_the_data_tells_of_the_folder(made: Made, qtbot: QtBot) -> None:
    section = make_data_section(made.theme, made.settings, made.folder, ())
    qtbot.addWidget(section)
    section.show()
    assert "Floorside keeps it on this computer, and sends nothing anywhere." in texts(section)
    made.choose(made.shared)
    said = "It is on this computer, and in the folder above. Floorside itself sends nothing anywhere."
    assert said in texts(section)
    again = make_data_section(made.theme, made.settings, made.folder, ())
    qtbot.addWidget(again)
    again.show()
    assert said in texts(again)


def test_a_session_is_never_disturbed(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.window.show_session(QLabel("session"))
    made.look(qtbot)
    assert made.ids == ["session-0"]
    made.window.leave_session()
    made.look(qtbot)
    assert made.ids == ["session-0", "session-1"]


def test_a_change_is_written_after_a_while_and_at_the_latest_at_the_end(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.sync.begin()
    made.look(qtbot)
    made.history.edit("session-0", NOW, pain_after=7)
    qtbot.waitUntil(lambda: made.sync.is_due, timeout=60_000)
    made.sync.close()
    made.settings.close()
    made.look_elsewhere()
    assert made.other.session("session-0").pain_after == 7


def keep_routine(folder: DataFolder, description: str) -> None:
    catalogue = load_catalogue()
    routine = replace(load_routines(catalogue)["short"], description=description)
    save_own_routine(folder.routines, routine, catalogue.exercises)


def test_a_change_of_the_persons_own_files_is_written_after_a_while_and_at_the_latest_at_the_end(
    made: Made, qtbot: QtBot
) -> None:
    made.choose(made.shared)
    made.sync.begin()
    made.look(qtbot)
    keep_routine(made.folder, "changed")
    assert not made.sync.is_due, "the history knows nothing of it"
    made.sync.expect()
    assert made.sync.is_due
    made.look(qtbot)
    made.look_elsewhere()
    assert own_file(made.other_folder.routines, "short").read_text().count("changed") == 1
    keep_routine(made.folder, "changed once more")
    made.sync.close()
    made.settings.close()
    made.look_elsewhere()
    assert own_file(made.other_folder.routines, "short").read_text().count("changed once more") == 1


def test_it_looks_again_by_itself_also_after_a_session(
    made: Made, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("floorside.ui.data.folder_sync.AGAIN_MS", 1)
    shared = made.shared.rename(made.shared.with_name("away"))
    made.choose(made.shared)
    made.look(qtbot)
    assert made.ids == ["session-0"]
    made.window.show_session(QLabel("session"))
    made.sync.look()
    shared.rename(made.shared)
    made.window.leave_session()
    qtbot.waitUntil(lambda: len(made.ids) == 2, timeout=60_000)


def test_it_looks_when_the_person_comes_back_but_not_every_time(made: Made, qtbot: QtBot, qapp: QApplication) -> None:
    made.choose(made.shared)
    made.sync.begin()
    made.look(qtbot)

    def come_back() -> None:
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)

    made.seconds += BACK_AFTER_SECONDS - 1
    come_back()
    assert not made.sync.is_due
    made.seconds += 1
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not made.sync.is_due
    with qtbot.waitSignal(made.sync.told, timeout=60_000):
        come_back()


def test_the_person_can_look_at_once(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    section = made.section()
    qtbot.addWidget(section)
    press(section, "In step now")
    assert section.said == "Looking into the folder…"
    qtbot.waitUntil(lambda: not made.jobs.is_busy, timeout=60_000)
    assert section.said.startswith("Last in step: 08:00.")


def test_a_folder_that_cannot_be_written_to_is_not_in_step(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.look(qtbot)
    own = own_path(made.folder, made.shared)
    assert own is not None
    own.unlink()
    own.mkdir()
    made.history.edit("session-0", NOW, pain_after=7)
    made.look(qtbot)
    assert "Last in step" not in made.sync.state
    assert made.sync.state.startswith("Not all in step. Last tried: 08:00. The shared folder cannot be written to.")


def test_what_was_told_of_the_folder_goes_with_its_cause(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.window.show()
    made.look(qtbot)
    own = own_path(made.folder, made.shared)
    assert own is not None
    own.unlink()
    own.mkdir()
    made.history.edit("session-0", NOW, pain_after=7)
    made.look(qtbot)
    assert made.window.banner_text.startswith("The shared folder cannot be written to.")
    own.rmdir()
    made.look(qtbot)
    assert made.sync.state.startswith("Last in step")
    assert made.window.banner_text == ""


def test_what_was_told_of_a_folder_goes_with_the_folder(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.window.show()
    file = own_path(made.other_folder, made.shared)
    assert file is not None
    file.write_text("half")
    made.look(qtbot)
    assert made.window.banner_text.startswith("A file in the shared folder is not complete yet.")
    made.settings.change(sync_folder="")
    assert made.window.banner_text == ""


def test_of_a_folder_that_was_left_while_it_was_read_nothing_is_told(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    made.window.show()
    file = own_path(made.other_folder, made.shared)
    assert file is not None
    shutil.copy(file, made.shared / "floorside-0123456789ab.json")
    file.write_text("half")
    with qtbot.waitSignal(made.sync.merged, timeout=60_000):
        made.sync.look()
        made.settings.change(sync_folder="")
    assert (made.window.banner_text, made.sync.state) == ("", "")
    assert made.ids == ["session-0", "session-1"], "what was read is there"


def test_a_file_that_is_not_complete_is_told_once(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    file = own_path(made.other_folder, made.shared)
    assert file is not None
    file.write_text("half")
    made.window.show()
    made.look(qtbot)
    said = f"A file in the shared folder is not complete yet. It is read again later: {file.name}."
    assert made.window.banner_text == said
    made.window.hide_banner(f"folder {file.name}")
    made.look(qtbot)
    assert made.window.banner_text != said
    assert made.sync.state.endswith(said)


def test_a_folder_that_is_not_there_is_shown_in_the_settings_only(made: Made, qtbot: QtBot) -> None:
    made.choose(made.shared)
    shutil.rmtree(made.shared)
    made.look(qtbot)
    section = made.section()
    qtbot.addWidget(section)
    assert section.said == "The folder is not there just now. Floorside looks for it again later."
    assert made.window.banner_text == ""


@pytest.mark.parametrize("sure", [False, True])
def test_before_everything_is_deleted_it_is_asked_about_the_file_in_the_folder(
    made: Made, qtbot: QtBot, sure: bool
) -> None:
    made.choose(made.shared)
    made.look(qtbot)
    own = own_path(made.folder, made.shared)
    assert own is not None
    made.sync.close()
    made.settings.close()
    made.answers.sure = sure
    made.actions.forget()
    assert "Delete the file in the shared folder too?" in made.answers.asked[0]
    assert own.exists() is not sure
    assert len(list(made.shared.iterdir())) == (1 if sure else 2), "the other machine's file stays"
    assert not state_path(made.folder).exists()


def test_what_cannot_be_deleted_of_the_shared_folder_is_named(made: Made) -> None:
    state_path(made.folder).mkdir()
    made.actions.forget()
    (told,) = made.answers.asked
    assert told.startswith(f"Not everything was deleted. {state_path(made.folder)} could not be removed (")


def test_the_window_expects_to_write_after_a_change_of_a_routine(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "shared").mkdir()
    settings = msgspec.structs.replace(SILENT, sync_folder=str(tmp_path / "shared"))
    with started_app(qtbot, qapp, tmp_path / "data", HandClock(), settings) as app:
        with qtbot.waitSignal(app.sync.told, timeout=60_000):
            app.sync.look()
        assert not app.sync.is_due
        service = app.services.routine_service
        service.edit(replace(service.routines["short"], name="Mine"), "changed")
        assert app.sync.is_due


def test_the_list_is_a_new_one_after_a_session_that_was_read_during_an_exchange(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """The session that is read stays; the list, and the line about what can be undone, follow on the way back."""
    shared, elsewhere = tmp_path / "shared", data_folder(tmp_path / "other")
    shared.mkdir()
    with closing(open_database(elsewhere.database)) as other:
        History(other).begin(a_session(1), None)
        synchronise(other, elsewhere, shared, NOW, lambda: True)
    settings = msgspec.structs.replace(SILENT, sync_folder=str(shared))
    with started_app(qtbot, qapp, tmp_path / "data", HandClock(), settings) as app:
        app.services.writer.submit(lambda history: history.begin(a_session(0), None))
        assert app.services.writer.flush(60)
        app.window.show_place("history")
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session("session-0")
        with qtbot.waitSignal(app.sync.merged, timeout=60_000):
            app.sync.look()
        assert page.shown == "session-0"
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        assert len(spoken_rows(page)) == 2
