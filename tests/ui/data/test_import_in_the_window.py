"""Importing the wrong file in the whole window: it can be undone as long as that loses nothing."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.build_app import App
from floorside.storage.data_folder import data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.picture_exchange import own_lists
from floorside.storage.integrity.backup import list_backups
from floorside.ui.data.data_section import DataSection
from floorside.ui.kit.dialogs import Dialogs
from tests.storage.sessions import a_history, a_session
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, started_app

NOW = datetime(2026, 12, 1, 7, 0, tzinfo=UTC)
IMPORTED = "The file is imported."
UNDONE = "All is as it was before importing."
KEPT = "The history before that is kept: it is in Settings under Restore…, “before importing”."
CHANGED = f"Something has changed since you imported a file. {KEPT}"


def export_of_somebody_else(folder: Path) -> Path:
    other = data_folder(folder / "there")
    other.routines.mkdir(parents=True)
    (other.routines / "theirs.toml").write_text('id = "theirs"\nname = "Theirs"\nitems = [{ exercise = "bridge" }]\n')
    database = a_history(other.data, sessions=3).database
    path = folder / "theirs.json"
    export_json(database, path, NOW, own=own_lists(other, database))
    database.close()
    document = json.loads(path.read_text())
    for session in document["sessions"]:
        session["id"] = f"theirs-{session['id']}"
    path.write_text(json.dumps(document))
    return path


class Importing:
    """A window with one session, in which somebody chooses the wrong file."""

    def __init__(self, qtbot: QtBot, app: App, clock: HandClock) -> None:
        self.qtbot = qtbot
        self.app = app
        self.person = Person(qtbot, app, clock)
        self.write(0)
        app.window.show_place("settings")
        settle()
        (self.section,) = app.window.findChildren(DataSection)

    def import_(self) -> None:
        self.section.import_wanted.emit()
        self.wait()

    def write(self, number: int) -> None:
        self.app.services.writer.submit(lambda history: history.begin(a_session(number), None))
        assert self.app.services.writer.flush(60)

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.app.jobs.is_busy, timeout=60_000)
        settle()

    @property
    def ids(self) -> list[str]:
        return [session.id for session in self.app.services.history.sessions()]

    @property
    def banner(self) -> str:
        return self.app.window.banner_text


@pytest.fixture
def importing(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Importing]:
    clock, path = HandClock(), export_of_somebody_else(tmp_path)
    monkeypatch.setattr(Dialogs, "open", lambda *_: path)
    with started_app(qtbot, qapp, tmp_path / "here", clock) as app:
        yield Importing(qtbot, app, clock)


def test_an_import_can_be_undone(importing: Importing) -> None:
    importing.import_()
    assert len(importing.ids) == 4
    assert "theirs" in importing.app.services.routine_service.routines
    assert importing.banner == IMPORTED
    assert importing.section.said.startswith("3 sessions new, 0 changed, 0 known already. Also imported: 1 routine.")
    importing.person.click("Undo")
    importing.wait()
    assert importing.ids == ["session-0"]
    assert "theirs" not in importing.app.services.routine_service.routines
    assert (importing.banner, importing.section.said) == (UNDONE, "")


def test_the_key_for_undo_does_it_as_well(importing: Importing) -> None:
    importing.import_()
    importing.app.services.routine_service.undoing.undo()
    importing.wait()
    assert (importing.ids, importing.banner) == (["session-0"], UNDONE)


def test_the_backup_before_it_can_be_restored_later(importing: Importing) -> None:
    importing.import_()
    importing.write(5)
    settle()
    assert importing.banner == CHANGED
    (backup,) = list_backups(importing.app.folder.backups)
    importing.section.restore_wanted.emit(backup)
    importing.wait()
    assert importing.ids == ["session-0"]
    assert importing.section.said == "", "what was said of the import is no longer true"


def test_a_file_in_which_nothing_is_new_offers_nothing(importing: Importing) -> None:
    importing.import_()
    importing.write(5)
    importing.person.click("Close")
    importing.import_()
    assert importing.section.said == "0 sessions new, 0 changed, 3 known already."
    assert importing.banner == ""
    assert len(list_backups(importing.app.folder.backups)) == 1


def test_with_a_shared_folder_there_is_the_backup_alone(importing: Importing, tmp_path: Path) -> None:
    """What the other computers read of it would come back."""
    (tmp_path / "shared").mkdir()
    importing.app.settings.change(sync_folder=str(tmp_path / "shared"))
    importing.import_()
    assert importing.banner == ""
    assert importing.section.said.endswith(f" {KEPT}")
    importing.app.services.routine_service.undoing.undo()
    importing.wait()
    assert len(importing.ids) == 4


def test_a_folder_that_is_shared_since_ends_the_offer(importing: Importing, tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    importing.import_()
    importing.app.settings.change(sync_folder=str(tmp_path / "shared"))
    assert importing.banner == CHANGED
    importing.app.services.routine_service.undoing.undo()
    importing.wait()
    assert len(importing.ids) == 4
