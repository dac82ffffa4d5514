"""The editor's buttons stand in their rows in every language, in a window of the usual size."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH, known_languages
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.routine_header import RoutineHeader
from floorside.window_language import speak
from tests.ui.routine_editor.test_selection import Editing

#: The first window's page, without the rail.
PAGE = 1180 - 88, 760


@pytest.fixture(params=known_languages())
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    compile_stale()
    speak(qapp, request.param)
    yield request.param
    speak(qapp, ENGLISH)


@pytest.mark.usefixtures("spoken")
def test_what_can_be_added_stands_in_one_row(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        editing.page.resize(*PAGE)
        QApplication.processEvents()
        buttons = [each for each in editing.editor.findChildren(QPushButton) if each.isVisible()]
        adding = [each for each in buttons if each.text().startswith("+ ")]
        moving = [each for each in buttons if each.text() in "↑↓"]
        assert (len(adding), len(moving)) == (3, 2)
        for row in (adding, moving):
            assert len({each.mapTo(editing.editor, QPoint(0, 0)).y() for each in row}) == 1


@pytest.mark.usefixtures("spoken")
def test_what_opens_the_editor_has_a_name_that_begins_with_its_word(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        header = editing.page.findChildren(RoutineHeader)[0]
        (edit,) = header.findChildren(QPushButton)
        assert edit.accessibleName().startswith(edit.text())


def place_of(button: QPushButton, page: QWidget) -> QRect:
    return QRect(button.mapTo(page, QPoint(0, 0)), button.size())


@pytest.mark.parametrize("size", [PAGE, (1366 - 88, 720), (640 - 88, 560)])
def test_what_ends_the_editing_lies_where_start_is_not(
    qtbot: QtBot, theme: Theme, tmp_path: Path, size: tuple[int, int]
) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        page = editing.page
        page.resize(*size)
        QApplication.processEvents()
        (done,) = [each for each in editing.editor.findChildren(QPushButton) if each.text() == "Done"]
        was = place_of(done, page)
        done.click()
        QApplication.processEvents()
        feet = [each for each in page.findChildren(QPushButton) if each.text().startswith(("Start", "Add a walk"))]
        assert len(feet) == 2
        assert not any(was.intersects(place_of(each, page)) for each in feet)


def test_what_removes_the_chosen_row_says_so_right_below_the_rows(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        QApplication.processEvents()
        (remove,) = [each for each in editing.editor.findChildren(QPushButton) if each.text() == "Remove"]
        below = editing.list.mapTo(editing.editor, editing.list.rect().bottomLeft()).y()
        assert 0 < remove.mapTo(editing.editor, QPoint(0, 0)).y() - below < 20


def test_the_arrows_do_nothing_only_where_they_look_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    with closing(Editing(qtbot, theme, tmp_path)) as editing:
        with qtbot.waitActive(editing.page, timeout=60_000):
            editing.page.activateWindow()
        up, down = (
            next(each for each in editing.editor.findChildren(QPushButton) if each.text() == sign) for sign in "↑↓"
        )
        rows = editing.list
        rows.setCurrentRow(0)
        assert (up.isEnabled(), down.isEnabled()) == (False, True)
        rows.setCurrentRow(1)
        assert (up.isEnabled(), down.isEnabled()) == (True, True)
        up.setFocus()
        QTest.keyClick(up, Qt.Key.Key_Space)
        assert (rows.currentRow(), up.isEnabled()) == (0, False)
        assert rows.hasFocus(), "the keys go on at the row that was moved"
        rows.setCurrentRow(rows.count() - 2)
        down.setFocus()
        QTest.keyClick(down, Qt.Key.Key_Space)
        assert (rows.currentRow(), up.isEnabled(), down.isEnabled()) == (rows.count() - 1, True, False)
        assert rows.hasFocus()
        editing.do("undo")
        assert (up.isEnabled(), down.isEnabled()) == (True, True)
