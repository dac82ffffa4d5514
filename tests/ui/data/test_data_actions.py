"""Backups, export, import and deleting everything, from the settings."""

import json
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.devices.clock import Clock
from floorside.domain.self_care.activities import Activity, difference
from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.exchange.lists import LISTS
from floorside.storage.exchange.own_exchange import OWN_LISTS
from floorside.storage.file_names import MARKER
from floorside.storage.history.activities import write_difference
from floorside.storage.history.questionnaires import keep_roland_morris
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import list_backups, make_backup
from floorside.ui.data.backup_actions import BackupActions
from floorside.ui.data.data_sections import make_data_section
from floorside.ui.data.deletion import Deletion
from floorside.ui.data.exchange_actions import ExchangeActions
from floorside.ui.data.import_words import import_words
from floorside.ui.data.way_back import WayBack
from floorside.ui.jobs import Jobs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import ScrollContent, column, scroll_area
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.storage.sessions import a_session, a_walk
from tests.ui.answering import Answers
from tests.ui.order_on_screen import tabbed_wrongly

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


class Made:
    """Three sessions, and the section in a window."""

    def __init__(self, theme: Theme, path: Path) -> None:
        self.folder = data_folder(path)
        self.history = History(open_database(self.folder.database))
        for number in range(3):
            self.history.begin(a_session(number), None)
        self.window = MainWindow(theme, [Place("data", "Data", "settings", QWidget)])
        self.jobs = Jobs(self.window, theme)
        self.answers = Answers(self.window)
        self.over: list[str] = []
        self.undoing = UndoService(self.window)
        database, clock = self.history.database, Clock(lambda: 1000.0, lambda: 1000.0, lambda: NOW)
        way_back = WayBack(self.window, database, self.jobs, self.undoing)
        self.backups = BackupActions(self.folder, database, clock, self.jobs, way_back)
        self.exchange = ExchangeActions(self.folder, database, clock, self.jobs, self.answers, way_back)
        deletion = Deletion(self.window, self.folder, database, self.answers, self._close_files)
        settings = SettingsStore(self.folder.settings, self.window)
        actions = (self.backups, self.exchange, deletion)
        self.section = make_data_section(theme, settings, self.folder, actions)
        self.section.show()

    def _close_files(self) -> None:
        self.history.database.close()
        self.over.append("closed")

    @property
    def ids(self) -> list[str]:
        return [session.id for session in self.history.sessions()]

    @property
    def banner(self) -> str:
        return self.window.banner_text

    def press(self, qtbot: QtBot, word: str, place: int = 0) -> None:
        """And wait until what it asks for is done."""
        at = self.section if word != "Undo" else self.window
        buttons = [each for each in at.findChildren(QPushButton) if each.text() == word and not each.isHidden()]
        buttons[place].click()
        qtbot.waitUntil(lambda: not self.jobs.is_busy, timeout=60_000)


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    made = Made(theme, tmp_path / "data")
    qtbot.addWidget(made.window)
    qtbot.addWidget(made.section)
    yield made
    made.history.database.close()


def listed(made: Made) -> list[str]:
    shown = [each.text() for each in made.section.findChildren(QLabel) if not each.isHidden()]
    return [text for text in shown if "session" in text and "·" in text]


def role_of_said(made: Made) -> object:
    (said,) = (each for each in made.section.findChildren(QLabel) if each.text() == made.section.said)
    return said.property("role")


def test_the_backups_are_listed_with_date_and_number_of_sessions(made: Made, qtbot: QtBot) -> None:
    database, backups = made.history.database, made.folder.backups
    make_backup(database, backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    made.history.begin(a_session(3), None)
    make_backup(database, backups, datetime(2026, 11, 20, 21, 40, tzinfo=UTC))
    made.press(qtbot, "Restore…")
    assert listed(made) == ["Yesterday, 21:40 · 4 sessions", "Thu 19 Nov, 07:05 · 3 sessions"]
    made.press(qtbot, "Restore…")
    assert not made.section.shows_backups


def test_going_back_to_a_backup_can_be_undone(made: Made, qtbot: QtBot) -> None:
    make_backup(made.history.database, made.folder.backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    made.history.begin(a_session(3), None)
    made.press(qtbot, "Restore…")
    made.press(qtbot, "Restore")
    assert made.ids == ["session-0", "session-1", "session-2"]
    assert made.banner == "The history is as it was in that backup."
    made.press(qtbot, "Undo")
    assert made.ids == ["session-0", "session-1", "session-2", "session-3"]
    assert made.banner == "The history is as it was before."
    made.press(qtbot, "Restore…")
    assert listed(made)[0] == "Today, 08:00 · 3 sessions · before going back to a backup"


def test_the_key_for_undo_goes_back_too_and_the_focus_stays(made: Made, qtbot: QtBot) -> None:
    made.backups.restored.connect(made.undoing.forget)
    make_backup(made.history.database, made.folder.backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    made.history.begin(a_session(3), None)
    made.section.activateWindow()
    qtbot.waitUntil(made.section.isActiveWindow, timeout=60_000)
    made.press(qtbot, "Restore…")
    made.press(qtbot, "Restore")
    assert made.section.restore.hasFocus()
    assert made.undoing.said == "", "the banner says it"
    made.undoing.undo()
    qtbot.waitUntil(lambda: not made.jobs.is_busy, timeout=60_000)
    assert made.banner == "The history is as it was before."
    assert len(made.ids) == 4
    made.undoing.undo()
    assert len(made.ids) == 4, "there is nothing more to undo"


def test_a_restore_that_is_not_wished_does_nothing(made: Made, qtbot: QtBot) -> None:
    make_backup(made.history.database, made.folder.backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    made.history.begin(a_session(3), None)
    made.backups.is_wished = lambda: False
    made.press(qtbot, "Restore…")
    made.press(qtbot, "Restore")
    assert len(made.ids) == 4
    assert made.section.shows_backups


def test_a_backup_tells_sessions_and_walks_apart(made: Made, qtbot: QtBot) -> None:
    made.history.begin(a_walk(3), None)
    make_backup(made.history.database, made.folder.backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    made.press(qtbot, "Restore…")
    assert listed(made) == ["Thu 19 Nov, 07:05 · 3 sessions and 1 walk"]


def test_a_backup_from_before_an_import_says_so(made: Made, qtbot: QtBot) -> None:
    made_at = datetime(2026, 11, 19, 7, 5, tzinfo=UTC)
    make_backup(made.history.database, made.folder.backups, made_at, "before-import")
    made.press(qtbot, "Restore…")
    assert listed(made) == ["Thu 19 Nov, 07:05 · 3 sessions · before importing"]


def test_a_backup_that_cannot_be_read_cannot_be_chosen(made: Made, qtbot: QtBot) -> None:
    made.folder.backups.mkdir()
    (made.folder.backups / "000001-20261119T070500Z-daily.db").write_bytes(b"torn")
    made.press(qtbot, "Restore…")
    restore = next(each for each in made.section.findChildren(QPushButton) if each.text() == "Restore")
    assert not restore.isEnabled()


@pytest.mark.parametrize(
    ("word", "name"), [("JSON…", "floorside-2026-11-21.json"), ("CSV…", "floorside-2026-11-21.csv")]
)
def test_the_history_is_exported(made: Made, qtbot: QtBot, tmp_path: Path, word: str, name: str) -> None:
    made.answers.path = tmp_path / name
    made.press(qtbot, word)
    assert name in made.answers.asked[0]
    assert made.section.said == f"3 sessions exported to {tmp_path / name}."
    told = next(each for each in made.section.findChildren(QLabel) if each.text() == made.section.said)
    choose = next(each for each in made.section.findChildren(QPushButton) if each.text() == "Choose a file…")
    assert choose.accessibleName() == "Choose a file…: Import"
    height_of_told, height_of_choose = (each.mapTo(made.section, each.rect().topLeft()).y() for each in (told, choose))
    assert height_of_told < height_of_choose, "it stands below what was asked for, not below Import"
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written_to_is_said_in_a_sentence(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "not" / "there.json"
    made.press(qtbot, "JSON…")
    assert made.section.said.endswith("could not be written (No such file or directory): choose another place.")


def test_what_was_exported_can_be_imported_again(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "all.json"
    made.press(qtbot, "JSON…")
    made.history.begin(a_session(3), None)
    document = json.loads(made.answers.path.read_text())
    document["sessions"][0]["id"] = "session-9"
    made.answers.path.write_text(json.dumps(document))
    made.press(qtbot, "Choose a file…")
    assert made.section.said == "1 session new, 0 changed, 2 known already."
    assert len(made.ids) == 5


def test_own_routines_come_along(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "all.json"
    made.folder.routines.mkdir()
    mine = made.folder.routines / "mine.toml"
    mine.write_text('id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }]\n')
    made.press(qtbot, "JSON…")
    mine.unlink()
    with qtbot.waitSignal(made.exchange.imported):
        made.press(qtbot, "Choose a file…")
    assert made.section.said.endswith("3 known already. Also imported: 1 routine.")
    assert mine.is_file()


def test_a_file_that_is_no_export_changes_nothing(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "letter.txt"
    made.answers.path.write_text("Dear physiotherapist")
    made.press(qtbot, "Choose a file…")
    assert made.section.said.startswith(str(made.answers.path))
    assert made.section.said.endswith(
        "is not an export of Floorside: choose one (.json), or a copy of a history (.db)."
    )
    assert role_of_said(made) == "hurt"
    assert len(made.ids) == 3


def test_what_succeeds_after_a_failure_looks_like_a_success_again(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path
    made.press(qtbot, "JSON…")
    assert role_of_said(made) == "hurt"
    made.answers.path = tmp_path / "all.json"
    made.press(qtbot, "JSON…")
    assert role_of_said(made) == "accent"


def test_a_folder_that_does_not_open_is_named(made: Made, qtbot: QtBot) -> None:
    made.folder.data.rename(made.folder.data.with_name("elsewhere"))
    made.press(qtbot, "Open folder")
    assert made.section.said == f"Your system did not open the folder. It is {made.folder.data}."
    assert role_of_said(made) == "hurt"


def test_cancel_does_nothing(made: Made, qtbot: QtBot) -> None:
    for word in ("JSON…", "CSV…", "Choose a file…"):
        made.press(qtbot, word)
    assert made.section.said == ""


def test_everything_is_deleted_only_when_one_is_sure(made: Made, qtbot: QtBot) -> None:
    made.press(qtbot, "Delete everything…")
    (asked,) = made.answers.asked
    assert asked.startswith(
        "Delete everything? 3 sessions, all backups, your own exercises, routines and flare plan, "
        "and the settings are removed"
    )
    assert asked.endswith("[Delete everything] [Keep everything]")
    assert made.over == []
    assert len(made.ids) == 3


def test_where_there_is_no_session_the_question_speaks_of_the_history(made: Made, qtbot: QtBot) -> None:
    for id_ in list(made.ids):
        made.history.delete(id_, NOW)
    made.press(qtbot, "Delete everything…")
    (asked,) = made.answers.asked
    assert asked.startswith("Delete everything? Your history, all backups, your own exercises")
    assert "files of Floorside are deleted: history." in asked or "1 file of Floorside is deleted: history." in asked


def test_a_history_that_cannot_be_read_can_be_deleted(made: Made, qtbot: QtBot) -> None:
    made.history.database.connection.execute("DROP INDEX sessions_by_start")
    made.press(qtbot, "Delete everything…")
    (asked,) = made.answers.asked
    assert asked.startswith("Delete everything? Your history, all backups")


def test_everything_is_deleted_backups_too(made: Made, qtbot: QtBot) -> None:
    make_backup(made.history.database, made.folder.backups, NOW)
    assert list_backups(made.folder.backups)
    made.answers.sure = True
    made.press(qtbot, "Delete everything…")
    assert made.over == ["closed"]
    assert not made.window.isVisible()
    assert not made.folder.data.exists()
    told = "Everything was deleted. Floorside closes now. The next start is like the very first."
    assert made.answers.asked[-1] == told


def test_a_folder_that_may_hold_other_things_is_asked_about_once_more(made: Made, qtbot: QtBot) -> None:
    make_backup(made.history.database, made.folder.backups, NOW)
    (made.folder.backups / "photos.zip").write_text("mine")
    made.answers.sure = True
    made.press(qtbot, "Delete everything…")
    _, again, told = made.answers.asked
    assert again.startswith(f"Delete these files? {made.folder.data} may hold other things of yours.")
    assert "3 files of Floorside are deleted: backups, history." in again
    for said in (again, told):
        assert f"Not from Floorside, and left alone: {made.folder.backups / 'photos.zip'}" in said
    assert (made.folder.backups / "photos.zip").read_text() == "mine"


def test_a_folder_that_the_program_made_is_asked_about_once(made: Made, qtbot: QtBot) -> None:
    (made.folder.data / MARKER).touch()
    made.answers.sure = True
    made.press(qtbot, "Delete everything…")
    assert len(made.answers.asked) == 2
    assert not made.folder.data.exists()


def test_an_import_with_two_values_says_where_to_choose(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "all.json"
    made.press(qtbot, "JSON…")
    with closing(open_database(tmp_path / "laptop" / "history.db")) as laptop:
        import_json(laptop, made.answers.path, NOW)
        History(laptop).edit("session-1", NOW, pain_after=6)
        export_json(laptop, made.answers.path, NOW)
    made.history.edit("session-1", NOW, pain_after=4)
    made.press(qtbot, "Choose a file…")
    assert made.section.said == (
        "0 sessions new, 1 changed, 2 known already. 1 session changed on both computers: both values are kept. "
        "Open them in the history to choose one: they are marked “two values to choose from”."
    )


def test_an_import_says_that_more_than_sessions_came(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "all.json"
    with closing(open_database(tmp_path / "laptop" / "history.db")) as laptop:
        keep_roland_morris(laptop, RolandMorris(NOW.date(), frozenset({3})))
        mine = [Activity(name, name, NOW.date()) for name in ("garden", "stairs")]
        write_difference(laptop, difference([], mine, NOW.date()))
        export_json(laptop, made.answers.path, NOW)
    made.press(qtbot, "Choose a file…")
    assert made.section.said == (
        "0 sessions new, 0 changed, 0 known already. Also imported: 1 questionnaire, 2 activities of your own."
    )
    made.press(qtbot, "Choose a file…")
    assert made.section.said == "0 sessions new, 0 changed, 0 known already."


def test_every_list_of_an_export_has_words() -> None:
    lists = (*LISTS, *OWN_LISTS)
    assert import_words(ImportReport(besides=Counter(dict.fromkeys(lists, 1)))).endswith(
        "Also imported: 1 dose change, 1 answer to a suggestion, 1 questionnaire, 1 activity of your own, "
        "1 rating of an activity, 1 exercise, 1 routine, the flare plan."
    )
    assert import_words(ImportReport(besides=Counter(dict.fromkeys(lists, 18)))).endswith(
        "Also imported: 18 dose changes, 18 answers to suggestions, 18 questionnaires, 18 activities of your own, "
        "18 ratings of activities, 18 exercises, 18 routines, the flare plan."
    )


def test_an_import_says_what_is_dated_oddly(made: Made, qtbot: QtBot, tmp_path: Path) -> None:
    made.answers.path = tmp_path / "all.json"
    made.press(qtbot, "JSON…")
    document = json.loads(made.answers.path.read_text())
    document["sessions"][0].update(id="session-8", started="2036-11-16T06:40:00Z", local_date="2036-11-16")
    document["sessions"][1].update(id="session-9", local_date="2026-11-10")
    made.answers.path.write_text(json.dumps(document))
    made.press(qtbot, "Choose a file…")
    assert made.section.said == (
        "2 sessions new, 0 changed, 1 known already. "
        "1 session dated in the future: kept, and not used for suggestions until then. "
        "1 session with a date other than the day of the session: kept as it is."
    )


def test_an_import_that_cannot_be_written_says_that_nothing_was_imported(
    made: Made, qtbot: QtBot, tmp_path: Path
) -> None:
    made.answers.path = tmp_path / "all.json"
    made.folder.routines.mkdir()
    (made.folder.routines / "mine.toml").write_text('id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }]\n')
    made.press(qtbot, "JSON…")
    shutil.rmtree(made.folder.routines)
    made.folder.routines.touch()
    document = json.loads(made.answers.path.read_text())
    document["sessions"][0]["id"] = "session-9"
    made.answers.path.write_text(json.dumps(document))
    made.press(qtbot, "Choose a file…")
    assert "cannot be written to (" in made.section.said
    assert made.section.said.endswith("): nothing was imported.")
    assert made.ids == ["session-0", "session-1", "session-2"]


def in_little_height(made: Made, qtbot: QtBot) -> QScrollArea:
    """The section, of which only a part is in view."""
    content = ScrollContent()
    column(content).addWidget(made.section)
    area = scroll_area(content, "Settings")
    qtbot.addWidget(area)
    area.resize(700, 220)
    area.show()
    return area


@pytest.mark.parametrize("word", ["Open folder", "JSON…", "CSV…", "Choose a file…"])
def test_what_came_of_an_action_comes_into_view(made: Made, qtbot: QtBot, tmp_path: Path, word: str) -> None:
    area = in_little_height(made, qtbot)
    if word == "Open folder":
        made.folder.data.rename(made.folder.data.with_name("elsewhere"))
    made.answers.path = tmp_path / "a name long enough that the line about it needs a second one.json"
    export_json(made.history.database, made.answers.path, NOW)
    button = next(each for each in made.section.findChildren(QPushButton) if each.text() == word)
    settle()
    content = area.widget()
    assert content is not None
    below = button.mapTo(content, button.rect().bottomLeft()).y() + 1
    area.verticalScrollBar().setValue(below - area.viewport().height())
    made.press(qtbot, word)
    told = next(each for each in made.section.findChildren(QLabel) if each.text() == made.section.said)
    qtbot.waitUntil(lambda: told.visibleRegion().boundingRect() == told.rect(), timeout=60_000)


def test_the_backups_open_in_view_right_after_their_button(made: Made, qtbot: QtBot) -> None:
    """They are made late, and often below the edge of the window."""
    make_backup(made.history.database, made.folder.backups, datetime(2026, 11, 19, 7, 5, tzinfo=UTC))
    area = in_little_height(made, qtbot)
    opens = made.section.restore
    assert opens.accessibleDescription() == "closed"
    area.ensureWidgetVisible(opens, 0, 0)
    made.press(qtbot, "Restore…")
    assert opens.accessibleDescription() == "open"
    settle()
    row = next(each for each in made.section.findChildren(QPushButton) if each.text() == "Restore")
    assert area.viewport().rect().contains(row.mapTo(area.viewport(), row.rect().center()))
    assert tabbed_wrongly(made.section) == []
    made.press(qtbot, "Restore…")
    assert opens.accessibleDescription() == "closed"
