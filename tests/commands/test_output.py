"""A command's output arrives, or one line says why not."""

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from floorside.commands.cli import carry_out
from floorside.commands.output import print_lines
from tests.storage.sessions import a_history, a_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    history = a_history(tmp_path / "data")
    history.begin(replace(a_session(), routine_name="Rücken \U0001f642"), None)
    history.database.close()
    return tmp_path / "data"


def run(folder: Path, *words: str, encoding: str = "utf-8", output: str = "") -> subprocess.CompletedProcess[bytes]:
    """`output`: a redirection as the shell takes it; without one, no shell is asked."""
    shell = ["/bin/sh", "-c", f'exec "$@" {output}', "sh"] if output else []
    program = [sys.executable, "-m", "floorside", "--data-dir", str(folder), *words]
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    return subprocess.run([*shell, *program], capture_output=True, env=environment, check=False)


def test_a_letter_that_the_output_lacks_is_a_question_mark(folder: Path) -> None:
    done = run(folder, "history", encoding="cp1252")
    assert (done.returncode, done.stderr) == (0, b"")
    (line,) = done.stdout.decode("cp1252").splitlines()
    assert "Rücken ?" in line
    assert line.endswith("pain 2 ? 1")


def test_json_says_the_same_in_every_encoding(folder: Path) -> None:
    for encoding in ("utf-8", "cp1252", "ascii"):
        (session,) = json.loads(run(folder, "history", "--json", encoding=encoding).stdout.decode(encoding))
        assert session["routine_name"] == "Rücken \U0001f642"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full is Linux's")
@pytest.mark.parametrize("words", [["history"], ["history", "--json"], ["plan", "full"], ["check"]])
def test_an_output_that_is_full_is_one_line(folder: Path, words: list[str]) -> None:
    done = run(folder, *words, output="> /dev/full")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == (
        b"floorside: the output: could not be written (No space left on device): choose another place\n"
    )


class ClosedPipe:
    """As Windows has it: no reader any more is an invalid argument."""

    encoding = "utf-8"

    def write(self, _text: str) -> None:
        raise OSError(errno.EINVAL, "Invalid argument")

    def fileno(self) -> int:
        return os.open(os.devnull, os.O_WRONLY)


def test_a_reader_that_has_seen_enough_is_no_fault_on_windows_either(monkeypatch: pytest.MonkeyPatch) -> None:
    def print_one() -> int:
        print_lines(["one"])
        return 1

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdout", ClosedPipe())
    assert carry_out(print_one, "") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="closes the output in a shell's way")
def test_an_output_that_is_closed_is_one_line(folder: Path) -> None:
    done = run(folder, "history", output=">&-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"floorside: the output: is closed: send it to a file or a terminal\n"


def test_whoever_has_read_enough_may_stop_reading(folder: Path) -> None:
    command = [sys.executable, "-m", "floorside", "--data-dir", str(folder), "plan", "full", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.close()
        assert running.stderr is not None
        assert running.stderr.read() == b""
    assert running.returncode == 0
