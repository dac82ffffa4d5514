import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from floorside.devices.clock import Clock
from floorside.services.daily_backup import DailyBackup
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import SUSPECT_SENTENCE, open_database
from floorside.storage.history.dose_history import answers
from floorside.storage.integrity.backup import list_backups
from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place


class Made:
    def __init__(self, theme: Theme, folder: DataFolder) -> None:
        self.now = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)
        self.folder = folder
        self.database = open_database(folder.database)
        self.window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        clock = Clock(lambda: 1000.0, lambda: 1000.0, lambda: self.now)
        self.backup = DailyBackup(self.database, folder, clock, lambda: self.window.in_session, self.window)
        self.backup.told.connect(lambda sentence: self.window.show_banner(sentence, source="backup"))
        self.backup.recovered.connect(lambda: self.window.hide_banner("backup"))

    def backups(self) -> int:
        """When all that was begun is done."""
        if self.backup._thread is not None:
            self.backup._thread.join()
        return len(list_backups(self.folder.backups))


@pytest.fixture
def made(theme: Theme, qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    made = Made(theme, data_folder(tmp_path / "data"))
    qtbot.addWidget(made.window)
    yield made
    made.backup.close()
    made.database.close()


def test_a_backup_is_made_once_a_day(made: Made) -> None:
    made.backup.look()
    assert made.backups() == 1
    made.now += timedelta(hours=3)
    made.backup.look()
    assert made.backups() == 1
    made.now += timedelta(hours=18)
    made.backup.look()
    assert made.backups() == 2


def test_in_a_session_it_waits(made: Made) -> None:
    made.window.show_session(QLabel("session"))
    made.backup.look()
    assert made.backups() == 0
    made.window.leave_session()
    made.backup.look()
    assert made.backups() == 1


def test_a_backup_that_cannot_be_made_is_told(made: Made, qtbot: QtBot) -> None:
    made.folder.backups.write_text("in the way")
    made.window.show()
    made.backup.look()
    qtbot.waitUntil(lambda: "no backup could be made" in made.window.banner_text, timeout=60_000)


def test_once_there_is_room_the_backup_is_made_and_the_message_goes(made: Made, qtbot: QtBot) -> None:
    made.folder.backups.write_text("in the way")
    made.window.show()
    made.backup.look()
    qtbot.waitUntil(lambda: made.window.banner_text != "", timeout=60_000)
    assert made.backup._again.isActive(), "it is tried again, whatever else happens"
    made.folder.backups.unlink()
    made.backup.look_again()
    assert made.backups() == 1
    qtbot.waitUntil(lambda: made.window.banner_text == "", timeout=60_000)
    made.now += timedelta(days=2)
    made.backup.look_again()
    assert made.backups() == 1, "nothing had failed"


def test_what_was_told_once_is_not_told_every_few_minutes(made: Made, qtbot: QtBot) -> None:
    made.folder.backups.write_text("in the way")
    told: list[str] = []
    made.backup.told.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(made.backup._ended, timeout=60_000):
            made.backup.look()
    assert len(told) == 1
    assert made.backup._again.isActive()


def test_a_part_of_the_history_that_cannot_be_read_is_told_whoever_comes_across_it(made: Made, qtbot: QtBot) -> None:
    made.window.show()
    made.database.connection.execute("DROP TABLE answers")
    with pytest.raises(sqlite3.DatabaseError):
        answers(made.database)
    qtbot.waitUntil(lambda: made.window.banner_text == SUSPECT_SENTENCE, timeout=60_000)


def test_what_was_noticed_before_anybody_could_be_told_is_told_then(made: Made) -> None:
    made.backup.close()
    made.database.suspects()
    made.window.show()
    made.backup.begin()
    assert made.window.banner_text == SUSPECT_SENTENCE


def test_after_the_start_it_takes_its_time_and_ends_with_the_program(made: Made) -> None:
    made.backup.begin()
    assert made.backups() == 0
