"""The program in a process of its own with a real window, ended by a person or by the system."""

import json
import os
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
from tests.storage.powerless import run_powerless
from tests.ui.window_process import LOOKING, run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    return path


def test_it_opens_on_the_routine_and_closes(folder: Path) -> None:
    done = run("print(type(start.window.page).__name__); start.window.close()", "--data-dir", str(folder))
    assert (done.stdout, done.returncode) == ("RoutinePage\n", 0), done.stderr


def test_start_goes_straight_into_a_session(folder: Path) -> None:
    looking = "print(start.app.session_controller.driver.plan.routine_id); start.window.close()"
    done = run(looking, "--data-dir", str(folder), "start", "short")
    assert (done.stdout, done.returncode) == ("short\n", 0), done.stderr


def test_a_routine_file_is_added_and_shown(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "evening.floorside"
    file.write_text('id = "evening"\nname = "Evening"\n[[items]]\nexercise = "bridge"\n', encoding="utf-8")
    looking = "start.window.pages_over.top.add.click(); print(start.window.page.routine.name); start.window.close()"
    done = run(looking, "--data-dir", str(folder), "open", str(file))
    assert (done.stdout, done.returncode) == ("Evening\n", 0), done.stderr
    looking = "print(start.window.pages_over.top, start.window.page.routine.name); start.window.close()"
    done = run(looking, str(file), "--data-dir", str(folder))
    assert (done.stdout, done.returncode) == ("None Evening\n", 0), done.stderr


def test_a_file_that_is_no_routine_keeps_nobody_from_the_window(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "broken.floorside"
    file.write_text("broken", encoding="utf-8")
    looking = "print(start.window.banner_text); start.window.close()"
    done = run(looking, "--data-dir", str(folder), "open", str(file))
    assert done.returncode == 0
    assert done.stdout.startswith(f"{file}: is damaged, or no routine of Floorside's")
    assert done.stderr == f"floorside: {done.stdout}"


def test_days_are_written_in_the_language_of_the_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    looking = """
    from datetime import date
    from PySide6.QtCore import QLocale
    from floorside.ui.kit.wording import words
    print(QLocale.system().dayName(3), "/", words.day(date(2026, 3, 11), date(2026, 11, 21)))
    start.window.close()"""
    assert run(looking, "--language", "en", "--data-dir", str(folder)).stdout == "Mittwoch / Wed 11 Mar\n"


def test_of_a_history_that_was_deleted_no_folder_is_left(folder: Path) -> None:
    looking = """
    import logging
    from floorside.storage.integrity.deleting import delete_everything
    start.window.forget_geometry()
    start.app._close_for_good()
    print((start.folder.log / "crash.txt").exists(), end=" ")
    deleted = delete_everything(start.folder)
    print(deleted.refused + deleted.stays)
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
    start.window.pages_over.show(Interrupted())"""
    done = run(looking, "--data-dir", str(folder))
    assert done.returncode == 0
    assert "flush" not in done.stderr


#: To the last page of a session, with a note that was just typed.
NOTE_TYPED = """
    import os, signal
    from floorside.domain.session.record import Hurt
    driver = start.app.session_controller.driver
    driver.hurts()
    driver.say_why(Hurt.SPREADING)  # that is kept, where nothing else was done
    driver.stop()
    start.window._session.note.setPlainText("Typed just now.")
    {then}"""


def notes(folder: Path) -> list[str]:
    words = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "history", "--json"]
    done = subprocess.run(words, capture_output=True, text=True, timeout=300, check=True)
    return [session["note"] for session in json.loads(done.stdout)]


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_note_that_is_being_typed_is_kept_however_the_program_is_asked_to_end(folder: Path, name: str) -> None:
    looking = NOTE_TYPED.format(then=f"os.kill(os.getpid(), signal.{name})")
    done = run(looking, "--data-dir", str(folder), "start", "short")
    assert done.returncode == 0, done.stderr
    assert notes(folder) == ["Typed just now."]


def test_a_note_that_was_typed_a_little_earlier_survives_a_kill(folder: Path) -> None:
    then = """
    kill = lambda: (start.app.services.writer.flush(60), os.kill(os.getpid(), signal.SIGKILL))
    start.window._session.note_written.connect(kill)"""
    done = run(NOTE_TYPED.format(then=then), "--data-dir", str(folder), "start", "short")
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert notes(folder) == ["Typed just now."]


def test_a_program_that_shall_outlive_its_terminal_does(folder: Path) -> None:
    looking = """
    import os, signal
    QTimer.singleShot(0, lambda: (print("still here"), start.window.close()))
    os.kill(os.getpid(), signal.SIGHUP)"""
    ignoring = "import signal\nsignal.signal(signal.SIGHUP, signal.SIG_IGN)\n" + LOOKING.format(looking=looking)
    command = [sys.executable, "-c", ignoring, "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.stdout, done.returncode) == ("still here\n", 0), done.stderr


#: What stands between the program and a window, and what is said of it.
NO_WINDOW = {
    "there is no display; start it on a desktop": {},
    "the display does not answer (DISPLAY=:7654)": {"DISPLAY": ":7654"},
    "the display does not answer (WAYLAND_DISPLAY=none)": {"WAYLAND_DISPLAY": "none"},
    "no window can be opened (QT_QPA_PLATFORM=nonsense), name a platform": {"QT_QPA_PLATFORM": "nonsense"},
}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a window system")
@pytest.mark.parametrize("said", NO_WINDOW)
def test_without_a_window_system_one_sentence_is_said(folder: Path, said: str) -> None:
    others = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in others}
    environment |= {"XDG_RUNTIME_DIR": str(folder.parent)}  # without one, a library of Wayland prints a line of its own
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=300, check=False, env={**environment, **NO_WINDOW[said]}
    )
    assert done.returncode == 2
    assert done.stderr.startswith(f"floorside: {said}")
    assert done.stderr.count("\n") == 1


def test_what_qt_says_while_the_application_is_made_is_passed_on(folder: Path) -> None:
    warned = """
from PySide6.QtCore import qWarning
made = window_start.make_application

def make_application():
    application = made()
    for number in range(100):
        qWarning(f"warning {number}")
    return application

window_start.make_application = make_application
sys.exit"""
    command = [sys.executable, "-c", LOOKING.format(looking="start.window.close()").replace("sys.exit", warned)]
    done = subprocess.run(
        [*command, "--data-dir", str(folder)], capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert [line for line in done.stderr.splitlines() if line.startswith("warning")] == [
        f"warning {number}" for number in range(100)
    ]


def test_a_session_killed_in_the_middle_is_offered_again(folder: Path) -> None:
    begun = "leading = start.app.session_controller.driver; leading.next_step(); leading.next_step()"
    written = "start.app.services.writer.flush(60)"
    looking = f"{begun}; {written}; import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
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
    pressing = LOOKING.replace("super().go_on(request)", f"{press}; super().go_on(request)")
    command = [sys.executable, "-c", pressing.format(looking="pass"), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 2
    said = [line for line in done.stderr.splitlines() if line.startswith("floorside") or "Error" in line]
    assert len(said) == 1
    assert "newer Floorside" in said[0]
    assert (folder / "history.db").read_bytes() == before


def test_of_a_history_that_cannot_be_read_it_is_said_what_and_where_and_what_to_do(folder: Path) -> None:
    history = folder / "history.db"
    history.write_bytes(bytes(range(256)) * 80)
    before = history.read_bytes()
    press = "QTimer.singleShot(300, lambda: tell(QApplication.activeModalWidget()))"
    pressing = LOOKING.replace("super().go_on(request)", f"{press}; super().go_on(request)")
    telling = "def tell(box): print(box.text(), box.informativeText(), sep='\\n'); box.buttons()[-1].click()\n"
    command = [sys.executable, "-c", telling + pressing.format(looking="pass"), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 2, done.stderr
    assert done.stdout.splitlines() == [
        "Floorside cannot open your history.",
        f"The file {history} is damaged, or was not written by Floorside, "
        "and no backup can be used; nothing was changed.",
        "",
        "If you have a copy of it, close Floorside, put the copy in its place and start again. "
        f"Or begin a new history: what is there now is kept in {data_folder(folder).set_aside}.",
    ]
    assert history.read_bytes() == before


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


def test_settings_that_are_a_pipe_are_not_waited_for(tmp_path: Path) -> None:
    place = data_folder(tmp_path)
    os.mkfifo(place.settings)
    os.mkfifo(place.geometry)
    assert saved_look(place) == "system"
    looking = "print(start.window._banner.text); start.window.close()"
    done = run(looking, "--data-dir", str(tmp_path))
    assert "is not an ordinary file" in done.stdout, done.stderr


@pytest.mark.parametrize("name", ["exercises", "routines", "."])
def test_a_folder_that_may_not_be_read_is_told_and_the_window_opens(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir(exist_ok=True)
    (tmp_path / "letter.txt").touch()
    (tmp_path / name).chmod(0)
    looking = "print(start.window._banner.text); start.window.close()"
    done = run_powerless("-c", LOOKING.format(looking=looking), "--data-dir", str(tmp_path))
    (tmp_path / name).chmod(0o700)
    assert "Permission denied" in done.stdout, done.stderr
    assert done.returncode == 0


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
    def go_on(self, request):
        print([module for module in {modules} if module in sys.modules], "Qt" in vars(PySide6.QtCore), gc.isenabled())
        super().go_on(request)
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
        "floorside.ui.kit.look.icon",
        "floorside.ui.window.banner",
        "PySide6.QtSvg",
        "dataclasses",
        "msgspec",
    ]
    command = [sys.executable, "-c", FIRST_SIGHT.format(modules=later), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout == "[] False False\nTrue True\n", done.stderr


#: What the first page does without, up to the moment when it is painted.
FIRST_PAGE = """
import sys
from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QTimer
from floorside import window_start
from floorside.__main__ import main

class Watch(QObject):
    def __init__(self, window):
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.UpdateRequest:
            window.removeEventFilter(self)
            print([module for module in {modules} if module in sys.modules])
            print([kind for kind in {kinds} if kind in vars(QtWidgets)])
            self.timer = QTimer(window)
            self.timer.timeout.connect(lambda: self.look(window))
            self.timer.start(20)
        return False

    def look(self, window):
        if all(module in sys.modules for module in {modules}):
            print("all of it later")
            self.timer.stop()
            window.close()

class Window(window_start.MainWindow):
    def show(self):
        super().show()
        self.place_shown.connect(lambda: Watch(self))

window_start.MainWindow = Window
sys.exit(main(sys.argv[1:]))
"""


def test_the_first_page_is_painted_before_what_it_does_without_is_imported(folder: Path) -> None:
    later = [
        "floorside.devices.session_devices",
        "floorside.domain.figure.posing",
        "floorside.domain.session.engine",
        "floorside.ui.data.folder_sync",
        "floorside.ui.session.controller",
        "floorside.ui.kit.look.program_icon",
        "floorside.ui.suggestion.suggestion_hint",
        "PySide6.QtNetwork",
    ]
    # PySide creates a class with its enums at the first use; to tell what a viewport is, it creates all of them.
    slow = ["QStyle", "QMessageBox", "QFileDialog", "QInputDialog", "QCalendarWidget", "QWizard"]
    command = [sys.executable, "-c", FIRST_PAGE.format(modules=later, kinds=slow), "--data-dir", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.stdout == "[]\n[]\nall of it later\n", done.stderr
