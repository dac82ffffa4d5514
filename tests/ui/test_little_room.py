"""The window on small screens and with very large letters."""

import json
from pathlib import Path

import pytest

from floorside.language import known_languages
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from tests.ui.window_process import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "data"
    save_settings(data_folder(path).settings, Settings(tones_on=False, voice_level="tones", welcomed=True))
    return path


def test_on_a_small_screen_with_very_large_letters_pages_scroll_and_no_text_is_cut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "3")
    save_settings(data_folder(folder).settings, Settings(welcomed=True))
    looking = """
    from PySide6.QtWidgets import QPushButton
    from tests.ui.test_long_words import clipped
    window = start.window
    print(window.screen().availableSize().width() < 400)
    for place in ("routine", "history", "settings"):
        window.show_place(place)
        for _ in range(20):
            QApplication.processEvents()
        print(place, clipped(window.page))
        digits = [each for each in window.page.findChildren(QPushButton) if each.text().isdigit() and each.isVisible()]
        print(len(digits), all(each.height() >= each.minimumSizeHint().height() for each in digits))
    window.help_wanted.emit()
    QApplication.processEvents()
    print(clipped(window.pages_over.top))
    window.close()"""
    done = run(looking, "--data-dir", str(folder))
    seen = ["True", "routine []", "15 True", "history []", "0 True", "settings []", "5 True", "[]"]
    assert done.stdout.splitlines() == seen, done.stderr


@pytest.mark.parametrize("language", known_languages())
def test_a_laptop_at_three_hundred_percent_never_scrolls_sideways(
    folder: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.75")  # 800 pixels then hold as much as 1366 pixels at 300 %
    save_settings(data_folder(folder).settings, Settings(welcomed=True, words_language=language))
    looking = """
    from PySide6.QtWidgets import QAbstractScrollArea
    window = start.window

    def look(page):
        for _ in range(20):
            QApplication.processEvents()
        areas = [each for each in window.findChildren(QAbstractScrollArea) if each.isVisible()]
        print(page, [each.accessibleName() for each in areas if each.horizontalScrollBar().maximum()])

    print(window.screen().availableSize().width() in range(450, 460))
    for place in ("history", "settings", "routine"):
        window.show_place(place)
        look(place)
    window.page.edit_routine()
    look("editor")
    window.help_wanted.emit()
    look("help")
    window.pages_over.leave()
    window.keys_wanted.emit()
    look("keys")
    window.close()"""
    done = run(looking, "--data-dir", str(folder))
    pages = ("history", "settings", "routine", "editor", "help", "keys")
    assert done.stdout.splitlines() == ["True", *(f"{page} []" for page in pages)], done.stderr


#: Width, height and scale of screens with little room.
LITTLE_ROOM = [(640, 600, "1"), (1920, 1080, "2"), (1366, 768, "2")]


@pytest.mark.parametrize("language", known_languages())
@pytest.mark.parametrize(("width", "height", "scale"), LITTLE_ROOM)
def test_with_little_room_a_page_scrolls_its_content_alone_and_its_buttons_stay_in_view(
    folder: Path, monkeypatch: pytest.MonkeyPatch, width: int, height: int, scale: str, language: str
) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (folder / "screens.json").write_text(json.dumps({"screens": [screen]}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={folder / 'screens.json'}")
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    save_settings(data_folder(folder).settings, Settings(welcomed=True, words_language=language))
    looking = """
    from PySide6.QtWidgets import QPushButton, QScrollArea
    window = start.window

    def look(page):
        for _ in range(20):
            QApplication.processEvents()
        buttons = [each for each in window.findChildren(QPushButton) if each.isVisible()]
        main = [each for each in buttons if each.property("role") == "primary"]
        rooms = [each for each in window.findChildren(QScrollArea) if each.property("role") == "room"]
        higher = [each for each in rooms if each.isVisible() and each.verticalScrollBar().maximum()]
        for each in main:
            if any(room.isAncestorOf(each) for room in higher):
                print("scrolls with the page:", page)
            if each.mapTo(window, each.rect().bottomLeft()).y() >= window.height():
                print("out of sight:", page)

    for place in ("routine", "settings", "history"):
        window.show_place(place)
        look(place)
    window.page.report_requested.emit()
    look("report")
    window.help_wanted.emit()
    look("help")
    window.close()"""
    done = run(looking, "--data-dir", str(folder))
    assert done.stdout.splitlines() == [], done.stderr


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, "2"), (640, 480, "1")])
def test_a_list_in_a_page_that_scrolls_shows_all_its_rows_and_the_keys_bring_them_into_view(
    folder: Path, monkeypatch: pytest.MonkeyPatch, width: int, height: int, scale: str
) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (folder / "screens.json").write_text(json.dumps({"screens": [screen]}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={folder / 'screens.json'}")
    monkeypatch.setenv("QT_SCALE_FACTOR", scale)
    looking = """
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from floorside.ui.routine.exercise_list import ExerciseList

    (rows,) = start.window.findChildren(ExerciseList)
    for _ in range(20):
        QApplication.processEvents()
    print(rows.verticalScrollBar().maximum())
    rows.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(rows, key)
        QApplication.processEvents()
        row = rows.visualRect(rows.currentIndex())
        seen = rows.visibleRegion().boundingRect()
        print(rows.currentIndex().row(), seen.top() <= row.top(), row.bottom() <= seen.bottom())
    start.window.close()"""
    done = run(looking, "--data-dir", str(folder))
    assert done.stdout.splitlines() == ["0", "6 True True", "0 True True"], done.stderr
