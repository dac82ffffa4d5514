"""The editor's buttons stand in their rows in every language, in a window of the usual size."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tools.compile_translations import compile_stale

from floorside.language import ENGLISH, known_languages
from floorside.ui.kit.look.theme import Theme
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
        moving = [each for each in buttons if each.text() in "↑↓×"]
        assert (len(adding), len(moving)) == (3, 3)
        for row in (adding, moving):
            assert len({each.mapTo(editing.editor, QPoint(0, 0)).y() for each in row}) == 1
