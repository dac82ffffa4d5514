"""What the installer for Windows is made of."""

import struct

import pytest

from steps import windows
from steps.deb_pure import pure_version, qt_modules
from steps.icon_file import icon
from steps.notices import components, text_files
from steps.release import ROOT, debian_version


def test_an_icon_names_the_size_and_the_place_of_each_picture() -> None:
    made = icon({16: b"small", 256: b"large one"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    entries = [struct.unpack_from("<BBBBHHII", made, 6 + 16 * at) for at in range(2)]
    assert [entry[0] for entry in entries] == [16, 0]
    assert [made[place : place + length] for *_, length, place in entries] == [b"small", b"large one"]


@pytest.mark.parametrize(
    ("said", "numbers"), [("1.0.0rc1", (1, 0, 0, 1)), ("1.0.0", (1, 0, 0, 100)), ("2.13.4rc12", (2, 13, 4, 12))]
)
def test_a_release_is_newer_than_its_candidates(
    said: str, numbers: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "version", lambda: said)
    assert windows.numbers() == numbers


def test_the_pure_package_is_newer_than_the_other_and_older_than_the_next() -> None:
    assert pure_version().startswith(f"{debian_version()}+")


def test_the_modules_of_qt_are_found_where_they_are_imported_late() -> None:
    source = "from PySide6.QtCore import QObject\ndef f():\n    from PySide6.QtDBus import QDBus\n    import json\n"
    assert qt_modules(source) == {"QtCore", "QtDBus"}


def test_the_texts_of_the_licences_for_windows_are_there() -> None:
    known = components("windows.toml")
    own = [text for each in known for text in each.texts if not text.startswith(("dist:", "python:"))]
    assert all(text_files(text) for text in own)
    assert {each.name for each in known} > {"Floorside", "Qt", "Opus"}


def test_the_list_for_windows_is_for_windows() -> None:
    listed = (ROOT / "requirements" / "windows.txt").read_text(encoding="utf-8")
    assert "wakepy==" in listed
    assert "jeepney" not in listed
