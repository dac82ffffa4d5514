"""Starts that fail, in processes of their own: there is always a message."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from floorside import __version__
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.closed_folders import without_power_over_files

#: Starts the program after `what`; presses "Copy the report" if there is such a button, then "Close".
START = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from floorside import build_app, window_start
from floorside.__main__ import main

told = []

def fail(*_):
    raise RuntimeError("injected")

def press():
    box = QApplication.activeModalWidget()
    if box is not None:
        told.append(box)
        timer.stop()
        print(box.text(), box.informativeText())
        buttons = {{button.text(): button for button in box.buttons()}}
        if copy := buttons.get("Copy the report"):
            copy.click()
            print(QApplication.clipboard().text(), "open" if box.isVisible() else "closed")
        buttons["Close"].click()

class Application(QApplication):
    def __init__(self, words):
        global timer
        super().__init__(words)
        timer = QTimer()
        timer.timeout.connect(press)
        timer.start(50)

window_start.QApplication = Application
{what}
sys.exit(main(["--data-dir", sys.argv[1]]))
"""


def start(what: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", START.format(what=what), str(folder)]
    return subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, preexec_fn=without_power_over_files
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    return path


FAULTS = {
    "the first pages": "build_app.welcome = fail",
    "the routine page": "build_app.App.routine_page = fail",
    "a part of the program": "build_app.open_services = fail",
    "the window": "window_start.MainWindow = fail",
}


@pytest.mark.parametrize("what", FAULTS.values(), ids=FAULTS)
def test_a_fault_of_ours_is_told_with_its_place_what_helps_and_a_report(what: str, folder: Path) -> None:
    done = start(what, folder)
    assert done.returncode == 2, done.stderr
    assert done.stdout.startswith(
        "Floorside could not open. Something went wrong while starting (RuntimeError, floorside/"
    )
    assert "Start Floorside once more." in done.stdout
    assert f"Floorside {__version__}, Python" in done.stdout
    assert "RuntimeError: injected" in done.stdout
    assert done.stdout.endswith(" open\n")
    said = [line for line in done.stderr.splitlines() if line.startswith("floorside: ")]
    assert len(said) == 1
    assert str(folder / "log" / "floorside.log") in said[0]
    assert "Traceback" not in done.stderr


#: The first page is enough.
CLOSE = """
class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        if not told:
            print(self.window.banner_text)
            QTimer.singleShot(0, self.window.close)

window_start.Start = Start"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody can give up such powers")
@pytest.mark.parametrize("closed", ["exercises", "routines", "set-aside", "backups", "log", "history.db"])
def test_a_place_that_may_not_be_opened_is_named_in_one_sentence_or_done_without(closed: str, folder: Path) -> None:
    start(CLOSE, folder)  # makes what there is
    place = folder / closed
    if not place.exists():
        place.mkdir()
    place.chmod(0)
    try:
        done = start(CLOSE, folder)
    finally:
        place.chmod(0o700)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 2), done.stderr
    assert done.returncode == 0 or str(place) in done.stdout


#: An exception in a slot of the window that stands.
SLOT_FAILS = """
from floorside.ui.kit.later import has_put_off

def look(start):
    start.app.session_controller.left.connect(fail)
    start.app.session_controller.left.emit()
    QTimer.singleShot(300, lambda: print(start.window.banner_text, type(start.window.page).__name__))
    QTimer.singleShot(400, lambda: close(start.window))

def close(window):
    if has_put_off(window):  # the first line of the log, too
        QTimer.singleShot(10, lambda: close(window))
    else:
        window.close()

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        QTimer.singleShot(0, lambda: look(self))

window_start.Start = Start"""
TOLD = "Something went wrong; Floorside goes on. RoutinePage\n"


def test_an_exception_in_a_slot_is_told_and_logged_and_the_window_stays(folder: Path) -> None:
    done = start(SLOT_FAILS, folder)
    assert done.stdout == TOLD, done.stderr
    assert done.returncode == 0
    log = (folder / "log" / "floorside.log").read_text()
    assert "RuntimeError: injected" in log
    assert f"INFO floorside: Floorside {__version__}, Python" in log
    assert log.count(f"Floorside {__version__}") == 1


def fill_log(log: Path) -> None:
    log.mkdir()
    for name in ("floorside.log", "crash.txt"):
        (log / name).symlink_to("/dev/full")


def lock_log(log: Path) -> None:
    log.mkdir()
    for name in ("floorside.log", "crash.txt"):
        (log / name).touch(mode=0o400)


#: What becomes of the log's folder before the start.
LOGS = {
    "a full disk": fill_log,
    "files that may not be written": lock_log,
    "a file in its place": Path.touch,
    "a link that leads nowhere": lambda log: log.symlink_to(log.with_name("gone")),
}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no /dev/full, and nobody can give up powers")
@pytest.mark.parametrize("make", LOGS.values(), ids=LOGS)
def test_without_a_log_everything_starts_is_told_and_ends_all_the_same(
    make: Callable[[Path], object], folder: Path
) -> None:
    make(folder / "log")
    done = start(SLOT_FAILS, folder)
    assert done.stdout == TOLD, done.stderr
    assert done.returncode == 0
    log = folder / "log" / "floorside.log"
    assert not log.is_file() or log.stat().st_size == 0, "a log after all: nothing was tried"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such platform")
def test_what_qt_says_before_there_is_a_window_is_in_the_log(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert start("", folder).returncode == 2
    assert "no-such-platform" in (folder / "log" / "floorside.log").read_text()
