"""A second start always ends with a window or a message, and two programs never use one history."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.devices.instance.single_instance import Request
from floorside.second_start import from_anywhere
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.shared_routine_page import SharedRoutinePage
from floorside.ui.session.end_page import EndPage
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.window_start import Start
from tests.devices.instance.test_file_lock import unshares
from tests.ui.hand_clock import HandClock

#: What Qt says where there is no screen.
pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support raise\(\)")

#: The program, which says what it does: "open" when its window stands, "closing" when that is gone. Then it waits for
#: a line before it closes the history, as it may for a backup. It closes when it is sent SIGTERM.
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from floorside import window_start
from floorside.__main__ import main
from floorside.devices.instance import single_instance
from floorside.ui.kit.later import has_put_off

single_instance.ANSWER_SECONDS = 60.0  # however busy the computer is

def say_open(window):
    # Once all that was put off until the window had painted is done: it heeds signals then.
    if has_put_off(window):
        QTimer.singleShot(10, lambda: say_open(window))
    else:
        print("open", flush=True)

class Start(window_start.Start):
    def go_on(self, request):
        super().go_on(request)
        say_open(self.window)

    def close(self):
        print("closing", flush=True)
        sys.stdin.readline()
        super().close()

window_start.Start = Start
sys.exit(main(sys.argv[1:]))
"""

#: As the program, but whatever box comes up is answered at once.
ANSWERED = """
import sys
from PySide6.QtCore import QTimer
from floorside import window_start
from floorside.__main__ import main
from floorside.devices.instance import single_instance

single_instance.ANSWER_SECONDS = 1.0
made = window_start.make_application

def make_application():
    application = made()
    QTimer.singleShot(0, lambda: answer(application.activeModalWidget()))
    return application

def answer(box):
    print(box.text())
    box.accept()

window_start.make_application = make_application
sys.exit(main(sys.argv[1:]))
"""

Starts = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    return path


@pytest.fixture
def starts(folder: Path) -> Iterator[Starts]:
    running: list[subprocess.Popen[str]] = []

    def start(*words: str, within: tuple[str, ...] = ()) -> "subprocess.Popen[str]":
        command = [*within, sys.executable, "-c", PROGRAM, "--data-dir", str(folder), *words]
        running.append(subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        return running[-1]

    yield start
    for program in running:
        program.kill()
        program.communicate()


def line(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def test_one_that_is_started_while_the_first_closes_waits_and_opens(starts: Starts) -> None:
    first = starts()
    assert line(first) == "open"
    first.terminate()
    assert line(first) == "closing"
    second = starts()
    first.communicate("\n", timeout=300)
    assert first.returncode == 0
    assert line(second) == "open"
    second.terminate()
    assert line(second) == "closing"
    second.communicate("\n", timeout=300)
    assert second.returncode == 0


def test_while_the_first_is_open_the_second_ends_well_and_opens_nothing(starts: Starts) -> None:
    assert line(starts()) == "open"
    second = starts()
    assert second.communicate(timeout=300)[0] == ""
    assert second.returncode == 0


def test_of_ten_that_start_at_once_one_opens(starts: Starts) -> None:
    programs = [starts() for _ in range(10)]
    ended = [program for program in programs if line(program) != "open"]
    assert len(ended) == 9
    assert [program.wait(timeout=300) for program in ended] == [0] * 9


def test_a_first_that_hangs_is_told_of_and_left_alone(starts: Starts, folder: Path) -> None:
    first = starts()
    assert line(first) == "open"
    first.send_signal(signal.SIGSTOP)
    command = [sys.executable, "-c", ANSWERED, "--data-dir", str(folder)]
    second = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    sentence = "Floorside is already open and does not respond. Close it, or end its process, then start it again."
    assert (second.returncode, second.stdout) == (2, f"{sentence}\n")
    assert f"floorside: {sentence}\n" in second.stderr
    first.send_signal(signal.SIGCONT)
    first.terminate()
    first.communicate("\n", timeout=300)
    assert first.returncode == 0


@pytest.mark.parametrize(
    "within",
    [
        (),
        pytest.param(
            ("unshare", "-rpf", "--mount-proc", "--kill-child"),
            marks=pytest.mark.skipif(not unshares(), reason="no process namespaces here"),
        ),
    ],
    ids=["here", "in a container"],
)
def test_after_a_kill_the_next_one_opens(starts: Starts, within: tuple[str, ...]) -> None:
    for _ in range(2):
        program = starts(within=within)
        assert line(program) == "open"
        program.kill()
        program.wait()


def test_a_session_that_is_asked_for_begins_in_the_window_that_is_open(starts: Starts, folder: Path) -> None:
    first = starts()
    assert line(first) == "open"
    assert starts("start", "short").wait(timeout=300) == 0
    first.terminate()
    first.communicate("\n", timeout=300)
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "history", "--json"]
    history = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert [session["routine"] for session in json.loads(history.stdout)] == ["short"]


@pytest.fixture
def hand() -> HandClock:
    return HandClock()


@pytest.fixture
def start(qapp: QApplication, folder: Path, hand: HandClock) -> Iterator[Start]:
    """The first, seen from within."""
    start = Start(qapp, data_folder(folder), hand.clock())
    start.window.show()
    start.app.begin()
    yield start
    start.window.close()
    start.close()
    start.window.deleteLater()


def running(start: Start) -> str | None:
    record = start.app.session_controller.record
    return record.routine_id if record else None


def test_whoever_wants_the_window_has_it(start: Start) -> None:
    assert start.answer(Request()) == ""
    assert running(start) is None


@pytest.mark.parametrize(("wanted", "begun"), [("short", "short"), ("", "full")])
def test_whoever_wants_a_session_has_it(start: Start, wanted: str, begun: str) -> None:
    assert start.answer(Request(wanted)) == ""
    assert running(start) == begun


def test_a_session_that_runs_goes_on_and_says_so(start: Start) -> None:
    start.answer(Request("short"))
    said = "A session was under way, so nothing else was started."
    assert start.answer(Request("full")) == said
    assert start.window.banner_text == said
    assert running(start) == "short"


def test_what_it_said_goes_when_that_session_is_left(start: Start) -> None:
    start.answer(Request("short"))
    start.answer(Request("full"))
    assert start.app.session_controller.driver is not None
    start.app.session_controller.driver.stop()
    assert not start.window.in_session
    assert start.window.banner_text == ""


def test_a_fault_that_was_told_of_in_a_session_is_still_there_after_it(start: Start) -> None:
    start.answer(Request("short"))
    start.answer(Request("full"))
    said = start.answer(Request("nonsense"))
    assert start.app.session_controller.driver is not None
    start.app.session_controller.driver.stop()
    assert start.window.banner_text == said
    assert start.answer(Request("short")) == ""
    assert not start.window.has_banner("start")


def test_what_waits_for_an_answer_is_not_swept_away(start: Start) -> None:
    start.window.help_wanted.emit()
    before = start.window.pages_over.top
    said = "Something here was waiting for an answer, so nothing was started."
    assert start.answer(Request("full")) == said
    assert start.window.pages_over.top is before
    assert running(start) is None
    assert start.window.banner_text == said
    start.window.pages_over.leave()
    assert start.window.banner_text == "", "nothing waits any more"
    assert start.answer(Request("full")) == ""
    assert said not in start.window.banner_text


def test_the_questions_after_a_session_are_not_swept_away(start: Start, hand: HandClock) -> None:
    start.answer(Request("short"))
    driver = start.app.session_controller.driver
    assert driver is not None
    for _ in range(60):  # into the first work
        hand.now += 0.5
        driver.wake()
    driver.stop()
    said = "Something here was waiting for an answer, so nothing was started."
    assert start.answer(Request("full")) == said
    assert start.window.banner_text == said
    end_page = start.window.findChild(EndPage)
    assert end_page is not None
    end_page.closed.emit()
    assert start.window.banner_text == ""


def test_a_routine_that_is_not_there_is_told_in_both_places(start: Start) -> None:
    said = start.answer(Request("nonsense"))
    assert said
    assert "there is no such routine" in said
    assert start.window.banner_text == said


def test_a_window_that_has_closed_answers_nobody(start: Start) -> None:
    start.window.close()
    assert start.answer(Request()) is None
    assert not start.window.isVisible()


def test_a_window_whose_history_was_refused_answers_that_it_waits(qapp: QApplication, folder: Path) -> None:
    start = Start(qapp, data_folder(folder), HandClock().clock())
    start.window.show()
    assert start.answer(Request("full")) == "Something here was waiting for an answer, so nothing was started."
    start.window.close()
    start.window.deleteLater()


@pytest.mark.parametrize("word", [None, "", "full", "my-own"])
def test_a_routine_by_its_id_stays_so(word: str | None) -> None:
    assert from_anywhere(Request(word)) == Request(word)


@pytest.mark.parametrize("word", ["mine.toml", "mine.floorside", "sub/mine.toml", "../mine"])
def test_a_file_is_named_so_that_another_program_finds_it(
    word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert from_anywhere(Request(word)) == Request(str(tmp_path / word))
    assert from_anywhere(Request(file=word)) == Request(file=str(tmp_path / word))


@pytest.fixture
def shared(tmp_path: Path) -> str:
    """A routine that somebody else has made."""
    file = tmp_path / "evening.floorside"
    file.write_text('id = "evening"\nname = "Evening"\n[[items]]\nexercise = "bridge"\n', encoding="utf-8")
    return str(file)


def shown(start: Start) -> str:
    assert isinstance(start.window.page, RoutinePage)
    return start.window.page.routine.name


def own(start: Start) -> list[str]:
    return [each.name for each in start.app.services.routine_service.routines.values() if each.name == "Evening"]


def add_it(start: Start) -> None:
    assert isinstance(start.window.pages_over.top, SharedRoutinePage)
    start.window.pages_over.top.add.click()


def test_a_routine_file_is_added_to_the_window_that_is_open_and_shown(start: Start, shared: str) -> None:
    assert start.answer(Request(file=shared)) == ""
    assert own(start) == []
    add_it(start)
    assert shown(start) == "Evening"
    start.app.services.routine_service.undoing.undo()
    assert own(start) == []


def test_a_file_that_is_opened_twice_is_added_once(start: Start, shared: str) -> None:
    start.answer(Request(file=shared))
    add_it(start)
    assert isinstance(start.window.page, RoutinePage)
    start.window.page.choose_routine("short")
    assert start.answer(Request(file=shared)) == ""
    assert start.window.pages_over.top is None
    assert shown(start) == "Evening"
    assert own(start) == ["Evening"]


def test_while_a_file_waits_for_an_answer_another_one_has_to_wait(start: Start, shared: str) -> None:
    start.answer(Request(file=shared))
    said = start.answer(Request(file=shared))
    assert said == "Something here was waiting for an answer, so nothing was started."


def test_a_file_that_is_no_routine_is_told_in_both_places(start: Start, shared: str) -> None:
    Path(shared).write_text("no routine", encoding="utf-8")
    said = start.answer(Request(file=shared))
    assert said
    assert shared in said
    assert start.window.banner_text == said


@pytest.mark.parametrize("request_", [Request(file="nowhere.floorside"), Request(start="nonsense")])
def test_a_file_or_name_that_cannot_be_used_is_told_of_even_while_a_question_is_open(
    start: Start, request_: Request
) -> None:
    start.window.help_wanted.emit()
    before = start.window.pages_over.top
    said = start.answer(request_)
    assert said
    assert said.startswith(request_.file or request_.start or "")
    assert start.window.banner_text == said
    assert start.window.pages_over.top is before


def test_a_file_that_cannot_be_used_is_told_of_above_the_first_pages(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start = Start(qapp, data_folder(tmp_path / "new"), HandClock().clock())
    start.window.show()
    start.go_on(Request(file="nowhere.floorside"))
    assert isinstance(start.window.pages_over.top, WelcomePage)
    assert start.window.banner_text.startswith("nowhere.floorside: ")
    assert capsys.readouterr().err.startswith("floorside: nowhere.floorside: ")
    start.window.close()
    start.close()
    start.window.deleteLater()


def test_a_session_that_runs_is_not_disturbed_by_a_file(start: Start, shared: str) -> None:
    start.answer(Request("short"))
    assert start.answer(Request(file=shared)) == "A session was under way, so nothing else was started."
    assert own(start) == []
