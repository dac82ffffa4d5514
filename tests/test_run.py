"""The first command on a new computer: every problem gets one line with its remedy, and exit code 2."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import run
from tools.system_packages import LINUX

from tests.tools.checkout import ROOT, SCREENS
from tools import environment, system_packages


def start(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A copy of run.py in `folder`, with no display but one that `environment` names."""
    shutil.copy(ROOT / "run.py", folder)
    shutil.copytree(ROOT / "tools", folder / "tools")
    clean = {name: value for name, value in os.environ.items() if name not in SCREENS}
    command = [sys.executable, str(folder / "run.py"), *words]
    return subprocess.run(command, env={**clean, **environment}, capture_output=True, text=True, check=False)


def assert_one_line(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    assert done.returncode == 2, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert all(part in done.stderr for part in ("floorside: ", *parts)), done.stderr


def test_an_old_python_3_can_read_it() -> None:
    tree = ast.parse((ROOT / "run.py").read_bytes(), feature_version=(3, 5))
    too_new = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match)
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, too_new)]


def test_an_old_python_is_told_which_one_is_needed() -> None:
    script = f"import sys, runpy; sys.version_info = (3, 8, 18); runpy.run_path({str(ROOT / 'run.py')!r})"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert_one_line(done, "Python 3.11 or newer")


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ("", True),
        ("start", True),
        ("start full", True),
        ("start plan", True),
        ("open evening.floorside", True),
        ("evening.floorside", True),
        ("--data-dir somewhere", True),
        ("--data-dir plan start", True),
        ("--language de", True),
        ("--language de start", True),
        ("--language de history", False),
        ("plan full --json", False),
        ("--data-dir somewhere history", False),
        ("check", False),
        ("--version", False),
        ("--install-desktop", False),
        ("start --help", False),
        ("nonsense", False),
    ],
)
def test_which_words_need_a_window(words: str, window: bool) -> None:
    assert run.wants_window(words.split()) is window


@pytest.mark.skipif(not LINUX, reason="elsewhere there always is a display")
class TestWithoutADisplay:
    def test_none_is_said_before_anything_is_made(self, tmp_path: Path) -> None:
        assert_one_line(start(tmp_path), "no display", "python3 run.py plan full")
        assert not (tmp_path / ".venv").exists()

    def test_one_that_does_not_answer_is_named(self, tmp_path: Path) -> None:
        assert_one_line(start(tmp_path, DISPLAY=":4711"), "display :4711 does not answer")


@pytest.fixture
def ordinary_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "LINUX", True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def test_missing_libraries_are_named_in_one_line(
    ordinary_user: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "LIBRARIES", {"libnothing.so.0": "libnothing0", "libc.so.6": "libc6"})
    monkeypatch.setattr(system_packages, "TEST_PROGRAMS", {"no-such-program": "nonesuch", "sh": "dash"})
    with pytest.raises(SystemExit, match="2"):
        system_packages.need_packages(new_environment=False, programs=True)
    said = capsys.readouterr().err
    assert "libnothing0 nonesuch" in said
    assert "libc6" not in said
    assert "dash" not in said


def test_a_python_without_ensurepip_names_debians_package(
    ordinary_user: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "has", lambda _: False)
    with pytest.raises(SystemExit, match="2"):
        environment.make_environment(tmp_path / ".venv")
    assert f"python{sys.version_info.major}.{sys.version_info.minor}-venv" in capsys.readouterr().err
