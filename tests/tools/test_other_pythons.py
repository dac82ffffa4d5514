"""The search for other Python versions finds each one that Floorside supports, and no others."""

import json
import os
import sys
from pathlib import Path

import pytest
from tools.other_pythons import OtherPython, ask, candidates, other_pythons

from tools import other_pythons as looking

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the Pythons here are shell scripts")


def a_python(path: Path, answer: object) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho '{json.dumps(answer)}'\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine without any Python but those that the test puts there."""
    for name in ("PYENV_ROOT", "UV_PYTHON_INSTALL_DIR", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(looking, "OLDEST", (3, 11))
    return tmp_path


def test_they_are_looked_for_where_people_keep_them(machine: Path) -> None:
    there = [
        a_python(machine / ".pyenv/versions/3.40.2/bin/python3", [3, 40, 2, True]),
        a_python(machine / ".local/share/uv/python/cpython-3.41.0-linux/bin/python3", [3, 41, 0, True]),
        a_python(machine / "bin/python3.14", [3, 42, 0, True]),
    ]
    assert list(candidates()) == there
    assert [python.name for python in other_pythons()] == ["3.42", "3.41", "3.40"]


def test_where_there_is_none_none_is_found(machine: Path) -> None:
    assert other_pythons() == []


def test_the_version_at_work_is_no_other_one(machine: Path) -> None:
    a_python(machine / "bin/python3.11", [*sys.version_info[:2], 99, True])
    assert other_pythons() == []


@pytest.mark.parametrize("answer", [[3, 10, 13, True], [3, 40, 0, False]], ids=["too old", "a preview"])
def test_what_floorside_need_not_work_with_is_passed_over(tmp_path: Path, answer: list[object]) -> None:
    assert ask(a_python(tmp_path / "python3", answer)) is None


def test_one_that_does_not_start_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "python3").write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    assert ask(str(tmp_path / "python3")) is None
    (tmp_path / "python3").chmod(0o755)
    assert ask(str(tmp_path / "python3")) is None


def test_a_real_one_tells_its_version() -> None:
    assert ask(sys.executable) == OtherPython(sys.executable, sys.version_info[:3])
