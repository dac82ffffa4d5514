"""What of Qt goes into the package: what is needed, by way of others too, and nothing else."""

from collections.abc import Iterable
from pathlib import PurePath

from frozen.selection import Entry, chosen, is_data_kept

QT = "PySide6/Qt/lib"
LINKS = {
    "QtMultimedia.abi3.so": ["libQt6Multimedia.so.6"],
    "libQt6Multimedia.so.6": ["libQt6Concurrent.so.6", "libpulse.so.0"],
    "libqgtk3.so": ["libgtk-3.so.0"],
    "libqeglfs.so": ["libQt6EglFS.so.6"],
    "_bz2.so": ["libbz2.so.1.0"],
}


def links(source: str) -> Iterable[str]:
    return LINKS.get(PurePath(source).name, ())


def entry(where: str, kind: str = "BINARY", place: str = "/venv") -> Entry:
    return where, f"{place}/{where}", kind


FOUND = [
    entry("PySide6/QtMultimedia.abi3.so", "EXTENSION"),
    entry("lib-dynload/_bz2.so", "EXTENSION", "/usr/lib/python3.11"),
    entry("libpython3.11.so.1.0", place="/usr/lib"),
    entry(f"{QT}/libQt6Multimedia.so.6"),
    entry(f"{QT}/libQt6Concurrent.so.6"),
    entry(f"{QT}/libQt6EglFS.so.6"),
    entry(f"{QT}/libQt6Pdf.so.6"),
    entry("PySide6/Qt/plugins/platforms/libqxcb.so"),
    entry("PySide6/Qt/plugins/platforms/libqeglfs.so"),
    entry("PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
    entry("libgtk-3.so.0", place="/usr/lib"),
    entry("libpulse.so.0", place="/usr/lib"),
    entry("libbz2.so.1.0", place="/usr/lib"),
    entry("libexpat.so.1", place="/usr/lib"),
]
KEPT = [PurePath(where).name for where, *_ in chosen(FOUND, links)]


def test_a_library_that_only_another_library_needs_stays() -> None:
    assert "libQt6Concurrent.so.6" in KEPT


def test_plugins_that_nobody_uses_go_with_what_they_need() -> None:
    assert not {"libqeglfs.so", "libQt6EglFS.so.6", "libQt6Pdf.so.6"}.intersection(KEPT)


def test_gtk_and_sound_are_left_to_the_system_and_the_plugin_stays() -> None:
    assert "libqgtk3.so" in KEPT
    assert not {"libgtk-3.so.0", "libpulse.so.0"}.intersection(KEPT)


def test_of_the_system_goes_along_what_others_call_by_another_name_and_only_if_it_is_needed() -> None:
    assert "libbz2.so.1.0" in KEPT
    assert "libpython3.11.so.1.0" in KEPT
    assert "libexpat.so.1" not in KEPT


def test_a_link_is_kept_with_what_it_leads_to() -> None:
    kept = [entry(f"{QT}/libQt6Core.so.6")]
    assert is_data_kept(("libQt6Core.so.6", f"{QT}/libQt6Core.so.6", "SYMLINK"), kept)
    assert not is_data_kept(("libQt6Pdf.so.6", f"{QT}/libQt6Pdf.so.6", "SYMLINK"), kept)
    assert not is_data_kept(entry("PySide6/Qt/translations/qt_help_de.qm", "DATA"), kept)
    assert is_data_kept(entry("PySide6/Qt/translations/qtbase_de.qm", "DATA"), kept)
    assert is_data_kept(entry("floorside/resources/sounds/tick.wav", "DATA"), kept)
