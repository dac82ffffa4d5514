"""What a package holds has a licence, word for word."""

from pathlib import Path

import pytest

from steps.notices import Component, components, faults, text_files, write_notices

QT = Component("Qt", "LGPL-3.0-only", ["LGPL-3.0.txt"], files=["_internal/PySide6/*"])
OURS = Component("Floorside", "MIT", ["/LICENSE"], files=["floorside"], modules=["floorside"])


def test_all_that_is_there_belongs_to_somebody() -> None:
    assert faults(["floorside", "_internal/PySide6/Qt/lib/libQt6Core.so.6"], ["floorside"], [QT, OURS]) == []


def test_a_file_and_a_module_of_nobody_are_named() -> None:
    found = faults(["floorside", "_internal/libgtk-3.so.0", "_internal/PySide6/a"], ["numpy"], [QT, OURS])
    assert found == [
        "_internal/libgtk-3.so.0: no licence is named for it",
        "numpy: no licence is named for it",
    ]


def test_a_licence_of_nothing_is_named() -> None:
    assert faults(["floorside"], ["floorside"], [QT, OURS]) == ["Qt: there is nothing of it"]


def test_each_name_is_told_with_its_texts(tmp_path: Path) -> None:
    write_notices(tmp_path / "licences", [QT, OURS])
    told = (tmp_path / "licences" / "README.txt").read_text(encoding="utf-8")
    assert "Qt: LGPL-3.0-only (qt/)" in told
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (tmp_path / "licences" / "qt" / "LGPL-3.0.txt").read_text()
    assert "MIT License" in (tmp_path / "licences" / "floorside" / "LICENSE").read_text()


def test_what_a_package_leaves_out_is_not_told(tmp_path: Path) -> None:
    write_notices(tmp_path / "licences", [QT, OURS], files=["floorside"])
    assert sorted(path.name for path in (tmp_path / "licences").iterdir()) == ["README.txt", "floorside"]


def test_a_text_that_is_not_there_ends_the_build() -> None:
    with pytest.raises(SystemExit):
        text_files("nowhere.txt")


def test_the_texts_of_this_checkout_are_there() -> None:
    own = [text for each in components() for text in each.texts if ":" not in text]
    assert own
    assert all(path.stat().st_size for text in own for path in text_files(text))
