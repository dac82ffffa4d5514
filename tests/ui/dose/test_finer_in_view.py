"""What opens below a dose comes into view, in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.dose.finer_parts import FinerParts
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.care.program import Program


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("exercise", ["supine-figure-four", "bridge"])
def test_the_finer_parts_of_a_dose_scroll_into_view_with_what_hides_them(
    program: Program, qtbot: QtBot, exercise: str
) -> None:
    with program.started() as (app, _):
        app.window.resize(1366, 728)
        page = app.window.page
        assert isinstance(page, RoutinePage)
        page.choose_exercise(exercise)
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        QApplication.processEvents()
        (details,) = page.findChildren(DetailsPanel)
        more = next(each for each in details.findChildren(Disclosure) if each.text().startswith("More: "))
        named = more.text().removeprefix("More: ")
        QTest.keyClick(more, Qt.Key.Key_Space)
        (finer,) = details.findChildren(FinerParts)
        qtbot.waitUntil(lambda: is_whole(finer) and is_whole(more))
        assert more.text() == f"Hide {named}"
