"""The first command on a fresh machine: every trap gets one line with its remedy and exit code 2."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import run

ROOT = Path(run.__file__).parent


class Checkout:
    """A folder with run.py and a small project, and an environment whose Python only says how it was started."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copy(ROOT / "run.py", folder)
        (folder / "pyproject.toml").write_text(
            '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "floorside"\nversion = "1"\n', encoding="utf-8"
        )
        self.python = run.python_of(folder / ".venv")

    def has_environment(self, stamp: str) -> None:
        self.python.parent.mkdir(parents=True)
        self.python.write_text('#!/bin/sh\necho "inside: $*"\n', encoding="utf-8")
        self.python.chmod(0o755)
        version = "python" + ".".join(str(part) for part in sys.version_info[:2])
        for package in run.CORE + run.WINDOW:
            (self.folder / ".venv" / "lib" / version / "site-packages" / package).mkdir(parents=True)
        (self.folder / ".venv" / "floorside-stamp").write_text(stamp, encoding="utf-8")

    def run(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        clean = {name: value for name, value in os.environ.items() if name not in hidden}
        command = [sys.executable, str(self.folder / "run.py"), *words]
        return subprocess.run(command, env={**clean, **environment}, capture_output=True, text=True, check=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def fingerprint(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> str:
    with monkeypatch.context() as patch:
        patch.setattr(run, "HERE", checkout.folder)
        return run.fingerprint()


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
        ("--data-dir somewhere", True),
        ("--data-dir plan start", True),
        ("plan full --json", False),
        ("--data-dir somewhere history", False),
        ("check", False),
        ("--version", False),
        ("start --help", False),
        ("nonsense", False),
    ],
)
def test_which_words_need_a_window(words: str, window: bool) -> None:
    assert run.wants_window(words.split()) is window


@pytest.mark.skipif(not run.LINUX, reason="its environment's Python is a shell script")
class TestWithAnEnvironment:
    def test_it_starts_the_program_inside_with_all_its_words(
        self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        checkout.has_environment(fingerprint(checkout, monkeypatch))
        done = checkout.run("plan", "my routine.toml", "--json")
        assert (done.returncode, done.stdout, done.stderr) == (
            0,
            "inside: -m floorside plan my routine.toml --json\n",
            "",
        )

    def test_the_tests_need_their_own_packages(self, checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
        checkout.has_environment(f"{fingerprint(checkout, monkeypatch)} test")
        monkeypatch.setattr(run, "HERE", checkout.folder)
        monkeypatch.setattr(run, "VENV", checkout.folder / ".venv")
        assert run.prepare(testing=True) == checkout.python
        assert run.prepare() == checkout.python

    def test_no_display_is_said_before_anything_is_made(self, tmp_path: Path) -> None:
        assert_one_line(Checkout(tmp_path).run(), "no display", "python3 run.py plan full")
        assert not (tmp_path / ".venv").exists()

    def test_a_display_that_does_not_answer(self, checkout: Checkout) -> None:
        assert_one_line(checkout.run(DISPLAY=":4711"), "display :4711 does not answer")


@pytest.mark.skipif(not run.LINUX, reason="Python is found elsewhere")
def test_a_half_made_environment_is_made_anew_and_without_a_network_it_says_so(checkout: Checkout) -> None:
    checkout.python.parent.mkdir(parents=True)
    checkout.python.symlink_to("/nowhere/python3")
    left = checkout.folder / ".venv" / "half-made"
    left.touch()
    nowhere = {
        "PIP_RETRIES": "1",
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": "",
    }
    done = checkout.run("--version", **nowhere)
    assert done.returncode == 2, done.stderr
    assert [line.partition(";")[0] for line in done.stderr.splitlines()] == [
        "floorside: preparing .venv, which takes a few minutes the first time",
        "floorside: the packages could not be fetched",
    ]
    assert not left.exists()
    assert not (checkout.folder / ".venv" / "floorside-stamp").exists()


def test_a_folder_that_cannot_be_written_is_named(checkout: Checkout) -> None:
    (checkout.folder / ".venv").write_text("a file where the folder should be", encoding="utf-8")
    done = checkout.run("--version")
    assert (done.returncode, done.stderr.count("\n")) == (2, 2)
    assert "copy of your own" in done.stderr


@pytest.fixture
def ordinary_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "LINUX", True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)


def test_missing_libraries_are_named_in_one_line(
    ordinary_user: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "LIBRARIES", {"libnothing.so.0": "libnothing0", "libc.so.6": "libc6"})
    monkeypatch.setattr(run, "TEST_PROGRAMS", {"no-such-program": "nonesuch", "sh": "dash"})
    with pytest.raises(SystemExit, match="2"):
        run.need_system(programs=True)
    said = capsys.readouterr().err
    assert "libnothing0 nonesuch" in said
    assert "libc6" not in said
    assert "dash" not in said


def test_a_python_without_ensurepip_names_debians_package(
    ordinary_user: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "has", lambda _: False)
    with pytest.raises(SystemExit, match="2"):
        run.make_environment(tmp_path / ".venv")
    assert f"python{sys.version_info.major}.{sys.version_info.minor}-venv" in capsys.readouterr().err


def test_without_ensurepip_another_pip_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "has", lambda module: module == "pip")
    run.make_environment(tmp_path / ".venv")
    assert run.works(run.python_of(tmp_path / ".venv"), "-c", "import sys")
    assert not run.works(run.python_of(tmp_path / ".venv"), "-m", "pip", "--version")


def test_the_needs_without_qt_are_enough_for_the_commands() -> None:
    needs = run.needs_without_qt()
    assert [need for need in needs if need.startswith("msgspec")]
    assert not [need for need in needs if "PySide6" in need]
