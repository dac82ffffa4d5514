"""Going back to a backup in the whole window: it can be undone as long as that loses nothing."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.build_app import App
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.folder_sync import synchronise
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import list_backups, make_backup
from floorside.ui.data.data_section import DataSection
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.window.banner import Banner
from floorside.ui.window.undo_bar import UndoBar
from tests.storage.sessions import a_session
from tests.ui.hand_clock import HandClock
from tests.ui.history.reading import pressed, spoken_rows
from tests.ui.person import Person, started_app

LATE = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
AS_IN_BACKUP = "The history is as it was in that backup."
KEPT = (
    "Something has changed since you went back to a backup. The history before that is kept: it is in Settings under "
    "Restore…, “before going back to a backup”."
)


def begin_session(app: App, number: int) -> None:
    app.services.writer.submit(lambda history: history.begin(a_session(number), None))


class Restored:
    """Went back to a backup of two sessions, from one with another session and a walk."""

    def __init__(self, qtbot: QtBot, app: App, clock: HandClock) -> None:
        self.qtbot = qtbot
        self.app = app
        self.person = Person(qtbot, app, clock)
        self.database = app.services.database
        backup = make_backup(self.database, app.folder.backups, LATE)
        self.write(2)
        app.window.show_place("settings")
        settle()
        (section,) = app.window.findChildren(DataSection)
        section.restore_wanted.emit(backup)
        self.wait()

    def write(self, number: int) -> None:
        begin_session(self.app, number)
        assert self.app.services.writer.flush(60)

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.app.jobs.is_busy, timeout=60_000)
        settle()

    @property
    def ids(self) -> list[str]:
        return [session.id for session in self.app.services.history.sessions()]

    @property
    def undo_buttons(self) -> list[tuple[type, str]]:
        """Every Undo on the screen, with the kind of what it stands in."""
        found = [each for each in self.app.window.findChildren(QPushButton) if each.isVisible()]
        return [(type(each.parentWidget()), each.text()) for each in found if each.text() == "Undo"]

    @property
    def banner(self) -> str:
        return self.app.window.banner_text

    def undo_by_key(self) -> None:
        self.app.services.routine_service.undoing.undo()
        self.wait()


@pytest.fixture
def restored(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Restored]:
    clock = HandClock()
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        for number in range(2):
            begin_session(app, number)
        assert app.services.writer.flush(60)
        yield Restored(qtbot, app, clock)


def test_the_restore_can_be_undone_while_nothing_was_written(restored: Restored) -> None:
    assert restored.banner == AS_IN_BACKUP
    restored.app.window.show_place("history")
    settle()
    assert restored.ids == ["session-0", "session-1"]
    assert restored.undo_buttons == [(Banner, "Undo")]
    restored.person.click("Undo")
    restored.wait()
    assert restored.ids == ["session-0", "session-1", "session-2"]


def test_the_history_page_shows_what_undoing_brought_back(restored: Restored) -> None:
    restored.app.window.show_place("history")
    page = restored.app.window.page
    assert isinstance(page, HistoryPage)
    assert len(spoken_rows(page)) == 2
    restored.person.click("Undo")
    restored.wait()
    assert len(spoken_rows(page)) == 3


def test_a_session_that_undoing_takes_away_is_not_shown_any_longer(restored: Restored) -> None:
    restored.person.click("Undo")
    restored.wait()
    restored.app.window.show_place("history")
    shown = restored.app.window.page
    assert isinstance(shown, HistoryPage)
    shown.show_session("session-2")
    assert not shown.shows_list
    oldest = list_backups(restored.app.folder.backups)[-1]
    (section,) = restored.app.window.findChildren(DataSection)
    section.restore_wanted.emit(oldest)
    restored.wait()
    assert shown.shows_list


def test_a_walk_added_since_is_never_lost(restored: Restored) -> None:
    restored.app.window.show_place("routine")
    restored.app.services.walks.add(20, None, restored.app.services.walks.today())
    settle()
    assert restored.banner == KEPT
    assert restored.undo_buttons == [(UndoBar, "Undo")], "one place for it"
    assert len(restored.ids) == 3
    restored.undo_by_key()  # the walk
    assert len(restored.ids) == 2
    restored.undo_by_key()  # the restore, in which the walk could no longer be brought back
    assert "session-2" not in restored.ids
    assert restored.banner == KEPT


def test_what_another_thread_wrote_since_is_never_lost(restored: Restored) -> None:
    """Such as the set of a session, an answer, or an exchange with another computer."""
    restored.write(5)
    settle()
    assert restored.banner == KEPT
    assert restored.undo_buttons == []
    restored.undo_by_key()
    assert restored.ids == ["session-0", "session-1", "session-5"]


def test_what_is_written_while_undo_is_pressed_is_never_lost(restored: Restored) -> None:
    """Before the window has heard of it."""
    restored.write(5)
    restored.person.click("Undo")
    restored.wait()
    assert restored.ids == ["session-0", "session-1", "session-5"]
    assert restored.banner == KEPT


def test_a_session_that_began_since_counts(restored: Restored) -> None:
    restored.app.window.show_place("routine")
    restored.person.click("Start")
    settle()
    assert restored.app.services.writer.flush(60)
    settle()
    assert [each for each in restored.undo_buttons if each[0] is Banner] == []
    restored.person.wait_for("bridge")
    restored.app.services.routine_service.undoing.undo()
    restored.wait()
    running = restored.app.session_controller.record
    assert running is not None
    assert set(restored.ids) == {"session-0", "session-1", running.id}


def test_a_change_without_the_history_leaves_one_undo(restored: Restored) -> None:
    service = restored.app.services.routine_service
    service.edit(replace(service.routines["short"], name="Mine"), "Routine renamed")
    settle()
    assert restored.banner == KEPT
    assert restored.undo_buttons == [(UndoBar, "Undo")]


def test_what_is_being_typed_is_kept_before_the_undo(restored: Restored) -> None:
    restored.app.window.show_place("history")
    page = restored.app.window.page
    assert isinstance(page, HistoryPage)
    page.show_session("session-1")
    pressed(page, "Edit")
    (editor,) = page.findChildren(SessionEditor)
    editor.note.setPlainText("Better today")
    restored.person.click("Undo")
    restored.wait()
    assert restored.banner == KEPT
    assert {each.id: each.note for each in restored.app.services.history.sessions()}["session-1"] == "Better today"


def test_a_message_that_was_closed_does_not_come_back(restored: Restored) -> None:
    restored.person.click("Close")
    restored.write(5)
    settle()
    assert restored.banner == ""
    restored.undo_by_key()
    assert restored.ids == ["session-0", "session-1", "session-5"]


def test_a_message_that_an_exchange_made_untrue_goes(restored: Restored, tmp_path: Path) -> None:
    """The shared folder brings back what is not in the backup."""
    shared, elsewhere = tmp_path / "shared", data_folder(tmp_path / "other")
    shared.mkdir()
    with closing(open_database(elsewhere.database)) as other:
        History(other).begin(a_session(2), None)
        synchronise(other, elsewhere, shared, LATE, lambda: True)
    restored.app.settings.change(sync_folder=str(shared))
    with restored.qtbot.waitSignal(restored.app.sync.merged, timeout=60_000):
        restored.app.sync.look()
    settle()
    assert "session-2" in restored.ids
    assert restored.banner == KEPT
