"""Keys that are pressed before the details are there find their control all the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.routine.test_routine_page import adapted, settings

__all__ = ["adapted", "settings"]


class Doses(QWidget):
    """Stands for the controls of a dose; one button that shows whose they are."""

    def __init__(self) -> None:
        super().__init__()
        self.first = QPushButton()
        column(self).addWidget(self.first)

    def show_dose(self, _routine: str, exercise: str) -> None:
        self.first.setText(exercise)

    def order_tabs_after(self, _widget: QWidget) -> None:
        pass

    def focus_first(self) -> None:
        self.first.setFocus()


@pytest.mark.parametrize(("downs", "exercise"), [(0, "pelvic-tilt"), (2, "supine-figure-four")])
def test_enter_leads_to_the_dose_before_the_window_has_painted(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, adapted: AdaptedRoutines, downs: int, exercise: str
) -> None:
    page = RoutinePage(theme, catalogue, load_routines(catalogue), adapted)
    page.begin_with("full")
    qtbot.addWidget(page)
    page.findChildren(DetailsPanel)[0].offer_doses(Doses)
    page.resize(1280, 760)
    page.show()
    (rows,) = page.findChildren(ExerciseList)
    assert has_put_off(page)
    for key in (*[Qt.Key.Key_Down] * downs, Qt.Key.Key_Return):
        QTest.keyClick(rows, key)
    (doses,) = page.findChildren(Doses)
    assert page.focusWidget() is doses.first
    assert doses.first.text() == exercise
