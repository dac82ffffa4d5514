"""The hooks in processes of their own, since pytest uses the hooks of its own process."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = """
import sys, threading
from pathlib import Path
from floorside.diagnostics.exception_hooks import install_hooks
told = []
install_hooks(Path(sys.argv[1]), told.append)
assert "logging" not in sys.modules
def fail(*_):
    raise RuntimeError("injected")
{what}
print([str(error) for error in told])
"""


def run(what: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", RUN.format(what=what), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


THREAD = "thread = threading.Thread(target=fail); thread.start(); thread.join()"
SLOT = "sys.excepthook(*(lambda error: (type(error), error, None))(RuntimeError('injected')))"


@pytest.mark.parametrize("what", [THREAD, SLOT], ids=["thread", "slot"])
def test_what_nobody_catches_is_logged_and_told(what: str, tmp_path: Path) -> None:
    done = run(what, tmp_path / "log")
    assert done.stdout == "['injected']\n", done.stderr
    assert "Traceback" not in done.stderr
    assert "RuntimeError: injected" in done.stderr
    assert "RuntimeError: injected" in (tmp_path / "log" / "floorside.log").read_text()


def test_what_fails_while_something_is_taken_down_is_only_logged(tmp_path: Path) -> None:
    done = run("class Taken:\n    __del__ = fail\nTaken()", tmp_path / "log")
    assert done.stdout == "[]\n", done.stderr
    assert "RuntimeError: injected" in (tmp_path / "log" / "floorside.log").read_text()


def test_without_a_place_for_the_log_it_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run(SLOT, tmp_path / "file").stdout == "['injected']\n"


def test_whoever_is_told_may_fail_too(tmp_path: Path) -> None:
    done = run(f"install_hooks(Path(sys.argv[1]), fail)\n{SLOT}\nprint('on')", tmp_path / "log")
    assert (done.stdout, done.returncode) == ("on\n[]\n", 0), done.stderr


def test_ctrl_c_is_no_fault(tmp_path: Path) -> None:
    run("raise KeyboardInterrupt", tmp_path / "log")
    assert not (tmp_path / "log").exists()
