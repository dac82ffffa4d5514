"""One window for one data folder, also when two starts come at once."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from floorside.devices.instance import single_instance
from floorside.devices.instance.single_instance import LOCK_NAME, ONLY_WINDOW, Answer, NoAnswer, Request, SingleInstance
from floorside.storage.file_names import IN_DATA, kind_of

#: A start that cannot claim the folder asks with the words of JSON in its second argument, and prints the answer.
SECOND = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from floorside.devices.instance.single_instance import Request, SingleInstance
application = QCoreApplication([])
second = SingleInstance(Path(sys.argv[1]))
print(json.dumps([second.claim(), second.ask(Request(*json.loads(sys.argv[2])))]), flush=True)
"""

#: A first start that listens, says so, and stays.
FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from floorside.devices.instance.single_instance import SingleInstance
application = QCoreApplication([])
first = SingleInstance(Path(sys.argv[1]))
assert first.claim()
first.listen(lambda request: "")
print("listens", flush=True)
application.exec()
"""


def test_deleting_everything_knows_the_lock() -> None:
    assert kind_of(LOCK_NAME, [IN_DATA]) == "lock"


class Answering:
    """Remembers what was asked."""

    def __init__(self, answer: Callable[[Request], Answer] = lambda _: "") -> None:
        self.asked: list[Request] = []
        self._answer = answer

    def __call__(self, request: Request) -> Answer:
        self.asked.append(request)
        return self._answer(request)


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    first = SingleInstance(tmp_path)
    assert first.claim()
    yield first
    first.close()


@contextmanager
def second_start(data: Path, request: Request = ONLY_WINDOW) -> "Iterator[subprocess.Popen[str]]":
    command = [sys.executable, "-c", SECOND, str(data), json.dumps(request)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as second:
        yield second


def printed(process: "subprocess.Popen[str]", qtbot: QtBot) -> object:
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60_000)
    assert process.stdout is not None
    return json.loads(process.stdout.read())


def test_the_first_is_asked_and_its_answer_is_the_seconds(first: SingleInstance, tmp_path: Path, qtbot: QtBot) -> None:
    answering = Answering(lambda request: "" if request == Request() else "A session is under way.")
    first.listen(answering)
    with second_start(tmp_path) as second:
        assert printed(second, qtbot) == [False, ""]
    with second_start(tmp_path, Request("my\nroutine ü", "/tmp/ä.floorside")) as second:
        assert printed(second, qtbot) == [False, "A session is under way."]
    assert answering.asked == [Request(), Request("my\nroutine ü", "/tmp/ä.floorside")]


def test_a_first_start_that_is_still_on_its_way_is_waited_for(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    with second_start(tmp_path) as second:
        first.listen(Answering())  # some time after the second one began
        assert printed(second, qtbot) == [False, ""]


def test_one_that_is_closing_is_waited_for_and_the_folder_claimed(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    answering = Answering(lambda _: None)
    first.listen(answering)
    with second_start(tmp_path) as second:
        qtbot.waitUntil(lambda: bool(answering.asked), timeout=60_000)
        first.close()
        assert printed(second, qtbot) == [False, None]


def test_one_that_closes_before_it_answers_is_not_taken_for_one_that_hangs(
    first: SingleInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen(Answering())
    waiting = QLocalSocket()
    waiting.connectToServer(single_instance._socket_name(tmp_path))
    qtbot.waitUntil(waiting.canReadLine, timeout=60_000)
    first.close()
    qtbot.waitUntil(lambda: waiting.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=60_000)


def test_one_that_hangs_is_told_of_and_its_folder_left_alone(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_SECONDS", 0.5)
    with subprocess.Popen([sys.executable, "-c", FIRST, str(tmp_path)], stdout=subprocess.PIPE, text=True) as hanging:
        assert hanging.stdout is not None
        assert hanging.stdout.readline() == "listens\n"
        hanging.send_signal(signal.SIGSTOP)
        second = SingleInstance(tmp_path)
        assert not second.claim()
        with pytest.raises(NoAnswer):
            second.ask(Request("full"))
        assert not second.claim()
        hanging.kill()
    assert second.claim()
    second.close()


def test_one_that_never_listens_is_told_of(
    first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "PATIENCE_SECONDS", 0.3)
    with pytest.raises(NoAnswer):
        SingleInstance(tmp_path).ask(ONLY_WINDOW)


@pytest.mark.parametrize("words", [b"\n", b"not JSON\n", b"[]\n", b"{}\n", b"\xff\n", b"x" * 70_000])
def test_what_is_no_request_is_not_answered(first: SingleInstance, tmp_path: Path, qtbot: QtBot, words: bytes) -> None:
    answering = Answering()
    first.listen(answering)
    stranger = QLocalSocket()
    stranger.connectToServer(single_instance._socket_name(tmp_path))
    stranger.write(words)
    qtbot.waitUntil(lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=60_000)
    assert not answering.asked


def test_what_a_crash_leaves_behind_stops_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    with subprocess.Popen([sys.executable, "-c", FIRST, str(tmp_path)], stdout=subprocess.PIPE, text=True) as crashing:
        assert crashing.stdout is not None
        assert crashing.stdout.readline() == "listens\n"
        crashing.kill()
    assert (tmp_path / "window.lock").exists()
    first = SingleInstance(tmp_path)
    assert first.claim()
    first.listen(Answering())
    with second_start(tmp_path) as second:
        assert printed(second, qtbot) == [False, ""]
    first.close()


def test_a_folder_that_cannot_be_written_to_is_nobodys(tmp_path: Path, qtbot: QtBot) -> None:
    nowhere = SingleInstance(tmp_path / "file" / "data")
    (tmp_path / "file").write_text("in the way")
    assert nowhere.claim()


def test_a_folder_whose_name_is_not_text_has_one_window_too(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "caf\udce9"
    folder.mkdir()
    first = SingleInstance(folder)
    assert first.claim()
    first.listen(Answering())
    with second_start(folder) as second:
        assert printed(second, qtbot) == [False, ""]
    first.close()


def test_the_folder_is_free_again_when_the_first_has_closed(first: SingleInstance, tmp_path: Path) -> None:
    later = SingleInstance(tmp_path)
    assert not later.claim()
    first.close()
    assert later.claim()
    later.close()
