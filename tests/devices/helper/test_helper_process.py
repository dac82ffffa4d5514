"""Real helpers in real processes. test_cue_player.py and test_voice.py test what they do."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from floorside.devices.helper.helper_process import HelperProcess, helper_command, wait_for_helpers
from tests.devices.processes import process_id_of

#: Stands for the whole program where it is killed; prints its helper's process id when that one speaks.
PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QProcess
from floorside.devices.helper.helper_process import HelperProcess
application = QCoreApplication([])
helper = HelperProcess("voice_helper")
helper.started.connect(lambda: helper.send({"do": "voice", "language": "en", "name": ""}))
helper.said.connect(lambda: print(helper.findChild(QProcess).processId(), flush=True))
helper.open()
application.exec()
"""


@pytest.fixture(autouse=True)
def _no_servers(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A helper that finds none says so; the one for tones ends and is started again, the one for the voice stays."""
    nowhere = tmp_path_factory.mktemp("runtime")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{nowhere}/none")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(nowhere))
    monkeypatch.setenv("SPEECHD_CMD", "/bin/false")


@pytest.fixture
def helper(qtbot: QtBot) -> Iterator[HelperProcess]:
    helper = HelperProcess("sound_helper")
    yield helper
    helper.close()
    wait_for_helpers()


def is_running(process_id: int) -> bool:
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    try:  # one that nobody has asked for its exit code
        return ") Z " not in Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8")
    except FileNotFoundError:
        return False


def first_words(helper: HelperProcess, qtbot: QtBot) -> object:
    with qtbot.waitSignal(helper.said, timeout=60_000) as said:
        helper.open()
    return said.args[0]


def test_a_helper_is_the_program_itself_started_by_the_same_python(monkeypatch: pytest.MonkeyPatch) -> None:
    started_by_python = [sys.executable, "-P", "-m", "floorside", "--helper", "sound_helper"]
    assert helper_command("sound_helper") == started_by_python
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert helper_command("sound_helper") == [sys.executable, "--helper", "sound_helper"]


def test_a_helper_starts_and_speaks(helper: HelperProcess, qtbot: QtBot) -> None:
    assert first_words(helper, qtbot) == {"is": "no_device"}


def test_what_qt_says_at_every_start_of_a_helper_is_not_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("sound_helper", "voice_helper"):
        helper = HelperProcess(name)
        helper.started.connect(partial(helper.send, {"do": "voice", "language": "en", "name": ""}))
        first_words(helper, qtbot)
        helper.close()
    wait_for_helpers()
    assert not [record.getMessage() for record in caplog.records if "qt.multimedia" in record.getMessage()]


def test_a_packaged_program_starts_itself_as_its_helper(
    helper: HelperProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "floorside-packaged"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -P -m floorside "$@"\n', encoding="utf-8")
    program.chmod(stat.S_IRWXU)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert first_words(helper, qtbot) == {"is": "no_device"}


def test_nobody_is_told_of_helpers_and_unknown_ones_are_refused() -> None:
    program = [sys.executable, "-m", "floorside"]
    shown = subprocess.run([*program, "--help"], capture_output=True, text=True, check=False)
    assert "--helper" not in shown.stdout
    for words in (["--helper"], ["--helper", "mixer"]):
        refused = subprocess.run([*program, *words], capture_output=True, text=True, check=False)
        assert refused.returncode == 2
        assert refused.stderr.startswith("floorside: there is no helper")


@pytest.mark.parametrize("path", ["", ".", os.pathsep, "sub"])
def test_no_python_file_of_the_current_directory_is_run(
    helper: HelperProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, path: str
) -> None:
    for name in ("floorside", "json", "PySide6", "faulthandler"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'was-run')!r}, 'w')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    if path == ".":
        monkeypatch.delenv("PYTHONPATH", raising=False)
    else:
        monkeypatch.setenv("PYTHONPATH", path)
    assert first_words(helper, qtbot) == {"is": "no_device"}
    assert not (tmp_path / "was-run").exists()


def test_what_pythonpath_names_is_found_by_helpers_too(
    helper: HelperProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "sitecustomize.py").write_text(f"open({str(tmp_path / 'found')!r}, 'w')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", "lib")
    first_words(helper, qtbot)
    assert (tmp_path / "found").exists()


def test_a_helper_that_cannot_start_is_tried_again_until_closed(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    helper = HelperProcess("sound_helper")
    with qtbot.waitSignals([helper.lost, helper.lost], timeout=60_000):
        helper.open()
    assert helper.is_open
    assert all(each.state() is QProcess.ProcessState.NotRunning for each in helper.findChildren(QProcess))
    helper.send({"do": "nothing"})
    helper.close()
    assert not helper.is_open


def test_a_helper_that_ends_by_itself_is_started_again(qtbot: QtBot) -> None:
    helper = HelperProcess("mixer")  # there is none of this name
    with qtbot.waitSignals([helper.started, helper.lost, helper.started], timeout=60_000, order="none"):
        helper.open()
    helper.close()
    wait_for_helpers()


@pytest.fixture
def speaking(qtbot: QtBot) -> Iterator[HelperProcess]:
    """A helper that stays."""
    helper = HelperProcess("voice_helper")
    with qtbot.waitSignal(helper.started, timeout=60_000):
        helper.open()
    yield helper
    helper.close()
    wait_for_helpers()


def test_what_a_terminal_sends_to_all_its_processes_ends_no_helper(speaking: HelperProcess, qtbot: QtBot) -> None:
    process_id = process_id_of(speaking)
    with qtbot.waitSignal(speaking.said, timeout=60_000):
        speaking.send({"do": "voice", "language": "en", "name": ""})
    for number in (signal.SIGINT, signal.SIGHUP):
        os.kill(process_id, number)
    with qtbot.waitSignal(speaking.said, timeout=60_000):
        speaking.send({"do": "voice", "language": "en", "name": ""})
    assert process_id_of(speaking) == process_id


def test_closing_does_not_wait_and_no_helper_stays_that_hangs(speaking: HelperProcess) -> None:
    process_id = process_id_of(speaking)
    os.kill(process_id, signal.SIGSTOP)
    speaking.close()
    assert is_running(process_id)
    wait_for_helpers(0)
    assert not is_running(process_id)


def test_a_helper_that_hung_when_it_was_closed_is_gone_when_the_next_is_there(
    speaking: HelperProcess, qtbot: QtBot
) -> None:
    before = process_id_of(speaking)
    os.kill(before, signal.SIGSTOP)
    speaking.close()
    lost: list[bool] = []
    speaking.lost.connect(lambda: lost.append(True))
    with qtbot.waitSignal(speaking.started, timeout=60_000):
        speaking.open()
    qtbot.waitUntil(lambda: not is_running(before), timeout=60_000)
    assert process_id_of(speaking) != before
    assert not lost


@pytest.mark.skipif(sys.platform != "linux", reason="only there the system ends a process with the one that started it")
@pytest.mark.parametrize("hangs", [False, True])
def test_a_helper_ends_with_a_program_that_is_killed(qtbot: QtBot, hangs: bool) -> None:
    with subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        helper = int(program.stdout.readline())
        if hangs:
            os.kill(helper, signal.SIGSTOP)
        program.kill()
    qtbot.waitUntil(lambda: not is_running(helper), timeout=60_000)
