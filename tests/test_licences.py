"""About Floorside names the folder with the licences of a package; where there is none, it names none."""

import sys
from pathlib import Path

import pytest

from floorside.resource_files import licences_folder


def test_a_package_has_them_beside_its_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "floorside"))
    assert licences_folder() is None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert licences_folder() == tmp_path / "licences"
    (tmp_path / "licences").rmdir()
    assert licences_folder() is None
