"""The program as it is started: a process of its own with a real window, ended as a person or the system ends it."""

import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.window_start import first_look, saved_look

#: Runs the program and lets a line of Python look at it as soon as its first page is there.
LOOKING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from floorside import window_start
from floorside.__main__ import main

class Start(window_start.Start):
    def go_on(self, straight_into):
        super().go_on(straight_into)
        QTimer.singleShot(0, lambda: look(self))

def look(start):
    {looking}

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


def run(looking: str, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", LOOKING.format(looking=looking), *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    return path


def test_it_opens_on_the_routine_and_closes(folder: Path) -> None:
    done = run("print(type(start.window.page).__name__); start.window.close()", "--data-dir", str(folder))
    assert (done.stdout, done.returncode) == ("RoutinePage\n", 0), done.stderr


def test_start_goes_straight_into_a_session(folder: Path) -> None:
    looking = "print(start.app.flow.driver.plan.routine_id); start.window.close()"
    done = run(looking, "--data-dir", str(folder), "start", "short")
    assert (done.stdout, done.returncode) == ("short\n", 0), done.stderr


def test_days_are_written_in_the_language_of_the_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    looking = """
    from datetime import date
    from PySide6.QtCore import QLocale
    from floorside.ui.kit import words
    print(QLocale.system().dayName(3), "/", words.day(date(2026, 3, 11), date(2026, 11, 21)))
    start.window.close()"""
    assert run(looking, "--data-dir", str(folder)).stdout == "Mittwoch / Wed 11 Mar\n"


def test_of_a_history_that_was_deleted_no_folder_is_left(folder: Path) -> None:
    looking = """
    import logging
    from floorside.storage.integrity.upkeep import delete_everything
    start.window.forget_geometry()
    start.app._close_for_good()
    print((start.folder.log / "crash.txt").exists(), delete_everything(start.folder))
    logging.getLogger("floorside").warning("this comes too late for the log")
    QTimer.singleShot(0, lambda: 1 / 0)  # so does this
    start.window.close()"""
    assert run(looking, "--data-dir", str(folder)).stdout == "True []\n"
    assert not folder.exists()


def test_an_interrupt_ends_it_in_good_order_also_in_the_middle_of_a_painting(folder: Path) -> None:
    looking = """
    import os, signal
    from PySide6.QtWidgets import QLabel
    class Interrupted(QLabel):
        def paintEvent(self, event):
            os.kill(os.getpid(), signal.SIGTERM)
            super().paintEvent(event)
    start.window.show_over(Interrupted())"""
    done = run(looking, "--data-dir", str(folder))
    assert done.returncode == 0
    assert "flush" not in done.stderr


def test_a_session_killed_in_the_middle_is_offered_again(folder: Path) -> None:
    looking = "start.app.writer.flush(60); import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert run(looking, "--data-dir", str(folder), "start", "short").returncode == -signal.SIGKILL
    done = run("print(type(start.window._session).__name__); start.window.close()", "--data-dir", str(folder))
    assert done.stdout == "TakeUpPage\n", done.stderr


def test_a_newer_history_is_refused_untouched_with_one_sentence(folder: Path) -> None:
    run("start.window.close()", "--data-dir", str(folder))
    with closing(sqlite3.connect(folder / "history.db")) as database:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA user_version = 999")
    before = (folder / "history.db").read_bytes()
    press = "QTimer.singleShot(300, lambda: QApplication.activeModalWidget().buttons()[-1].click())"
    pressing = LOOKING.replace("super().go_on(straight_into)", f"{press}; super().go_on(straight_into)")
    command = [sys.executable, "-c", pressing.format(looking="pass"), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 2
    said = [line for line in done.stderr.splitlines() if line.startswith("floorside") or "Error" in line]
    assert len(said) == 1
    assert "newer Floorside" in said[0]
    assert (folder / "history.db").read_bytes() == before


def test_a_read_only_place_is_told_and_the_window_opens(tmp_path: Path) -> None:
    place = tmp_path / "file"
    place.write_text("a file where the folder should be")
    looking = "print(start.window._banner.text); start.window.close()"
    done = run(looking, "--data-dir", str(place))
    assert "kept in memory" in done.stdout, done.stderr


@pytest.mark.parametrize(
    ("content", "look"), [('look = "dark"', "dark"), ("look = 3", "system"), ("look =", "system"), ("\xff", "system")]
)
def test_only_the_look_is_read_before_the_window_stands(tmp_path: Path, content: str, look: str) -> None:
    place = data_folder(tmp_path)
    assert saved_look(place) == "system"
    place.settings.write_text(content)
    assert saved_look(place) == look


@pytest.mark.parametrize(("ground", "look"), [("#efefef", "light"), ("#323232", "dark")])
def test_at_first_sight_the_palette_tells_how_dark_the_system_is(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, ground: str, look: str
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    before = qapp.palette()
    qapp.setPalette(QPalette(QColor(ground)))
    try:
        assert first_look(qapp, "system") == look
        assert first_look(qapp, "contrast") == "contrast"
    finally:
        qapp.setPalette(before)


#: The first sight alone, and what it left unmade; then the page, and whether garbage is collected again.
FIRST_SIGHT = """
import gc, sys
import PySide6.QtCore
from floorside import window_start
from floorside.__main__ import main

class Start(window_start.Start):
    def go_on(self, straight_into):
        print([module for module in {modules} if module in sys.modules], "Qt" in vars(PySide6.QtCore), gc.isenabled())
        super().go_on(straight_into)
        PySide6.QtCore.QTimer.singleShot(0, self.look)

    def look(self):
        print("Qt" in vars(PySide6.QtCore), gc.isenabled())
        self.window.close()

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""


def test_the_window_stands_before_what_can_wait_is_made(folder: Path) -> None:
    later = [
        "floorside.build_app",
        "floorside.ui.kit.icon",
        "floorside.ui.kit.banner",
        "PySide6.QtSvg",
        "dataclasses",
        "msgspec",
    ]
    command = [sys.executable, "-c", FIRST_SIGHT.format(modules=later), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout == "[] False False\nTrue True\n", done.stderr
