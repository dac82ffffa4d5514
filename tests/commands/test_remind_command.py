"""`floorside remind`: a real notification on a bus of its own, and silence where a rule wants it."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from floorside.domain.check_in import Notice
from floorside.storage.data_folder import data_folder
from floorside.storage.files.reminder_state import load_unanswered, save_unanswered
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import open_store
from tests.devices.reminder.system import System
from tests.domain.sessions import ROUTINES, day, session

pytestmark = pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs dbus-run-session")

DESKTOP = Path(__file__).parents[1] / "devices" / "reminder" / "desktop.py"
AWAKE_SINCE = Path(__file__).with_name("awake_since.py")
EVERY_DAY = Settings(reminder_on=True, planned_days=(0, 1, 2, 3, 4, 5, 6))


def today() -> date:
    return datetime.now().astimezone().date()


class Run(NamedTuple):
    """`shown`: the notifications; `said`: everything else that was printed."""

    code: int
    shown: list[dict[str, Any]]
    said: str
    fault: str


class Reminder:
    """A copy of the program in a folder of its own, whose `floorside start` only notes that it was called."""

    def __init__(self, folder: Path, system: System) -> None:
        self.folder = data_folder(folder / "data")
        self.system = system
        self._bin = folder / "bin"
        self._bin.mkdir()
        (self._bin / "python").symlink_to(sys.executable)
        self.started = folder / "started"
        program = self._bin / "floorside"
        os.mkfifo(self.started)
        program.write_text(f'#!/bin/sh\necho "$*" > "{self.started}"\n')
        program.chmod(0o700)

    def set(self, settings: Settings) -> None:
        save_settings(self.folder.settings, settings)

    def remember(self, days_ago: int, **answers: Any) -> None:
        """A session so many days ago, done and ended."""
        made = session(0, ROUTINES["short"])
        shift = today() - timedelta(days=days_ago) - day(0)
        started = made.started + shift - timedelta(hours=12)
        moved = replace(made, started=started, ended=started, local_date=day(0) + shift, **answers)
        with closing(open_store(self.folder, datetime.now(UTC)).database) as database:
            History(database).begin(moved, None)

    def run(self, answer: str, *words: str, minutes_awake: int = 60) -> Run:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C.UTF-8"}
        python = [str(self._bin / "python"), str(AWAKE_SINCE), str(minutes_awake)]
        command = [*python, "--data-dir", str(self.folder.data), "remind", *words]
        done = subprocess.run(
            ["dbus-run-session", "--", sys.executable, str(DESKTOP), answer, *command],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
            timeout=300,
        )
        lines = done.stdout.splitlines()
        shown = [json.loads(line) for line in lines if line.startswith('{"title"')]
        assert len(shown) == len([line for line in lines if line.startswith('{"closed"')])  # nothing is left there
        said = "\n".join(line for line in lines if not line.startswith("{"))
        fault = "\n".join(line for line in done.stderr.splitlines() if line.startswith("floorside"))
        return Run(done.returncode, shown, said, fault)


@pytest.fixture
def reminder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reminder:
    made = Reminder(tmp_path, System(tmp_path, monkeypatch))
    made.set(EVERY_DAY)
    return made


def test_it_shows_one_notification_with_icon_start_and_later(reminder: Reminder) -> None:
    done = reminder.run("close")
    (shown,) = done.shown
    assert (done.code, done.said, done.fault) == (0, "", "")
    assert shown["title"] == "Floorside"
    assert shown["text"] == "A good time for your routine, if it suits you."
    assert shown["actions"] == ["default", "Start", "start", "Start", "later", "Later"]
    assert Path(shown["icon"]).read_bytes().startswith(b"\x89PNG")
    assert shown["hints"]["desktop-entry"] == ["s", "floorside"]


def test_start_opens_a_session_and_counts_as_an_answer(reminder: Reminder) -> None:
    done = reminder.run("start")
    assert (done.code, len(done.shown)) == (0, 1)
    # Reading waits for the program that was started.
    assert reminder.started.read_text() == f"--data-dir {reminder.folder.data} start\n"
    assert load_unanswered(reminder.folder.reminder) == ()


def test_later_asks_the_scheduler_once_and_counts_as_an_answer(reminder: Reminder) -> None:
    assert reminder.run("later").code == 0
    (run,) = [call for call in reminder.system.calls if call.startswith("systemd-run")]
    assert "--on-active=30min" in run
    assert run.endswith(f"floorside --data-dir {reminder.folder.data} remind")
    assert load_unanswered(reminder.folder.reminder) == ()


def test_closed_without_an_answer_it_is_remembered_for_three_days_at_most(reminder: Reminder) -> None:
    reminder.run("close")
    assert load_unanswered(reminder.folder.reminder) == (today(),)
    earlier = [today() - timedelta(days=number) for number in (2, 4, 6)]
    save_unanswered(reminder.folder.reminder, earlier)
    assert reminder.run("start").shown == []
    assert "three reminders were not answered" in reminder.run("start", "--dry-run").said
    reminder.remember(1)
    assert len(reminder.run("close").shown) == 1


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (msgspec.structs.replace(EVERY_DAY, reminder_on=False), "the reminder is off"),
        (msgspec.structs.replace(EVERY_DAY, planned_days=()), "this is a day of rest"),
        (msgspec.structs.replace(EVERY_DAY, said_on={Notice.SORE_START: today()}), "this is a sore day"),
    ],
    ids=["off", "rest", "sore"],
)
def test_a_rule_of_the_settings_makes_it_silent(reminder: Reminder, settings: Settings, why: str) -> None:
    reminder.set(settings)
    assert reminder.run("start") == (0, [], "", "")
    assert reminder.run("start", "--dry-run").said == f"would be silent: {why}"


def test_a_session_of_today_makes_it_silent(reminder: Reminder) -> None:
    reminder.remember(0)
    assert reminder.run("start") == (0, [], "", "")
    said = reminder.run("start", "--dry-run").said
    assert said == "would be silent: something was done today, or a session runs"


def test_yesterdays_pain_makes_it_silent(reminder: Reminder) -> None:
    reminder.remember(1, pain_before=7, pain_morning=None)
    assert reminder.run("start") == (0, [], "", "")
    assert reminder.run("start", "--dry-run").said == "would be silent: this is a sore day"


def test_a_desktop_that_is_not_to_disturb_makes_it_silent(reminder: Reminder) -> None:
    assert reminder.run("busy") == (0, [], "", "")
    assert reminder.run("busy", "--dry-run").said == "would be silent: the desktop is set not to disturb"
    assert load_unanswered(reminder.folder.reminder) == ()


def test_just_after_waking_it_is_silent_and_asks_again_ten_minutes_later(reminder: Reminder) -> None:
    said = reminder.run("start", "--dry-run", minutes_awake=9).said
    assert said == "would be silent: the computer woke less than 10 minutes ago; it would ask again then"
    assert reminder.system.calls == []
    assert reminder.run("start", minutes_awake=9) == (0, [], "", "")
    (run,) = [call for call in reminder.system.calls if call.startswith("systemd-run")]
    assert "--on-active=10min" in run
    assert len(reminder.run("close", minutes_awake=10).shown) == 1


def test_a_dry_run_shows_and_writes_nothing(reminder: Reminder) -> None:
    done = reminder.run("start", "--dry-run")
    assert (done.code, done.shown) == (0, [])
    assert done.said == "would remind now: nothing speaks against it"
    assert not reminder.folder.reminder.exists()
    assert reminder.system.calls == []


def test_without_notifications_one_sentence_says_so_and_nothing_counts(reminder: Reminder) -> None:
    done = reminder.run("none")
    assert (done.code, done.shown) == (2, [])
    assert done.fault.startswith("floorside: the desktop: no notification can be shown (")
    assert load_unanswered(reminder.folder.reminder) == ()


def test_a_history_that_cannot_be_read_disturbs_nobody(reminder: Reminder) -> None:
    reminder.remember(1)
    reminder.folder.database.write_bytes(b"nothing" * 1000)
    done = reminder.run("start")
    assert (done.code, done.shown) == (2, [])
    assert "cannot be read" in done.fault


def test_it_loads_no_window(reminder: Reminder) -> None:
    words = ["--data-dir", str(reminder.folder.data), "remind", "--dry-run"]
    script = "import atexit, sys; atexit.register(lambda: print(*sys.modules, file=sys.stderr))"
    run = f"{script}; from floorside.__main__ import main; sys.exit(main({words}))"
    done = subprocess.run([sys.executable, "-c", run], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert not [name for name in done.stderr.split() if name.startswith("PySide6.QtW")]
