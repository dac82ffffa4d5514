"""The command by which others start this copy of the program."""

import sys
from pathlib import Path

import pytest

from floorside.own_command import own_command


def test_in_an_environment_it_is_the_program_beside_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "floorside-window.exe" if sys.platform == "win32" else "floorside"
    (tmp_path / name).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert own_command() == [str(tmp_path / name)]


def test_without_one_it_is_the_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert own_command() == [str(tmp_path / "python"), "-m", "floorside"]


def test_a_package_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/floorside/floorside")
    assert own_command() == ["/opt/floorside/floorside"]
