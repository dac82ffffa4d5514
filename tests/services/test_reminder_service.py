"""The scheduler has what the settings say: the reminder while it is on, and nothing of it otherwise."""

import sys
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.own_command import own_command
from floorside.services.reminder_job import NAME, job_name
from floorside.services.reminder_service import ReminderService
from floorside.services.settings_store import SettingsStore
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.settings import Settings, load_settings, save_settings
from tests.devices.reminder.system import System

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other schedulers")


class Made:
    def __init__(self, folder: DataFolder, system: System, qtbot: QtBot) -> None:
        self.folder = folder
        self.system = system
        self._qtbot = qtbot
        self.settings = SettingsStore(folder.settings)
        self.service = ReminderService(self.settings, folder)
        self.told: list[str] = []
        self.service.trouble.connect(self.told.append)

    def change(self, **values: object) -> None:
        with self._qtbot.waitSignal(self.service.settled, timeout=60_000):
            self.settings.change(**values)

    @property
    def units(self) -> str:
        return "\n".join(self.system.units.values())


@pytest.fixture
def made(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Made]:
    made = Made(data_folder(tmp_path / "data"), System(tmp_path, monkeypatch), qtbot)
    yield made
    made.service.close()
    made.settings.close()


def test_it_is_there_while_it_is_on(made: Made) -> None:
    made.change(reminder_on=True)
    assert len(made.system.units) == 2
    words = (*own_command(), "--data-dir", str(made.folder.data), "remind")
    assert "ExecStart=" + " ".join(f'"{word}"' for word in words) in made.units
    made.change(reminder_on=False)
    assert made.system.units == {}


def test_other_days_and_another_time_change_it_at_once(made: Made) -> None:
    made.change(reminder_on=True, planned_days=(5,))
    assert "OnCalendar=Sat 18:00" in made.units
    made.change(planned_time=time(7, 30))
    assert "OnCalendar=Sat 07:30" in made.units
    made.change(planned_days=())
    assert made.system.units == {}


def test_other_settings_do_not_disturb_the_scheduler(made: Made) -> None:
    made.change(reminder_on=True)
    calls = len(made.system.calls)
    made.settings.change(look="dark")
    made.service.close()
    assert len(made.system.calls) == calls


def test_a_start_puts_it_right_if_the_program_was_moved(made: Made, qtbot: QtBot) -> None:
    made.change(reminder_on=True)
    for path in (made.system.config / "systemd" / "user").iterdir():
        path.write_text(path.read_text().replace("ExecStart=", "ExecStart=/old/place/"))
    with qtbot.waitSignal(made.service.settled, timeout=60_000):
        made.service.begin()
    assert "/old/place" not in made.units
    calls = len(made.system.calls)
    with qtbot.waitSignal(made.service.settled, timeout=60_000):
        made.service.begin()
    assert len(made.system.calls) == calls


def test_a_system_that_refuses_it_is_told_and_it_is_off_again(made: Made, qtbot: QtBot) -> None:
    made.system.refuse("*enable*")
    with qtbot.waitSignal(made.service.trouble, timeout=60_000):
        made.settings.change(reminder_on=True)
    assert not made.settings.value.reminder_on
    (said,) = made.told
    assert said.startswith("Your system cannot remind you")
    assert "Save to calendar…" in said, "what helps"
    assert "bus" not in said, "nothing of the system's own words"
    assert made.system.units == {}


def test_before_everything_is_deleted_it_is_removed(made: Made) -> None:
    made.change(reminder_on=True)
    made.service.remove()
    assert made.system.units == {}


def test_two_folders_have_two_reminders(tmp_path: Path) -> None:
    names = {job_name(data_folder(tmp_path / each)) for each in ("a", "b")} | {job_name(data_folder())}
    assert len(names) == 3
    assert NAME in names
    assert all(name.startswith(NAME) for name in names)


def test_it_is_off_by_default_and_the_file_keeps_it(made: Made) -> None:
    assert not Settings().reminder_on
    save_settings(made.folder.settings, Settings(reminder_on=True))
    assert load_settings(made.folder.settings).settings.reminder_on
