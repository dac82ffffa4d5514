"""What the list of exercises paints when a dose changes, and what stays in view when it gets lower."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import ROW


class Painted(QObject):
    """The smallest rectangle around all that was painted of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.room = QRect()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.room |= event.region().boundingRect()
        return False


def test_a_changed_dose_paints_its_own_row_and_no_other(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    rows = ExerciseList(theme, catalogue)
    qtbot.addWidget(rows)
    rows.resize(640, 400)
    painted = Painted()
    rows.viewport().installEventFilter(painted)
    rows.set_routine(routine(catalogue, 40))
    rows.show()
    qtbot.waitUntil(lambda: painted.room == rows.viewport().rect())
    QApplication.processEvents()
    painted.room = QRect()
    rows.set_routine(routine(catalogue, 45))
    qtbot.waitUntil(lambda: not painted.room.isEmpty())
    changed = rows.model().index(1, 0)
    assert changed.data(ROW).dose == "45\xa0s"
    assert painted.room == rows.visualRect(changed)


@pytest.mark.parametrize("chosen", range(7))
@pytest.mark.parametrize("room", [60, 125, 170, 250])
def test_the_chosen_row_stays_whole_when_the_list_gets_lower(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot, chosen: int, room: int
) -> None:
    rows = ExerciseList(theme, catalogue)
    qtbot.addWidget(rows)
    rows.resize(420, 500)
    rows.set_routine(load_routines(catalogue)["full"])
    rows.show()
    rows.setCurrentIndex(rows.model().index(chosen, 0))
    for height in (300, room):
        rows.resize(420, height)
        QApplication.processEvents()
        assert rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


def test_a_list_that_was_scrolled_away_from_the_chosen_row_stays_there(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    rows = ExerciseList(theme, catalogue)
    qtbot.addWidget(rows)
    rows.resize(420, 200)
    rows.set_routine(load_routines(catalogue)["full"])
    rows.show()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    rows.resize(420, 190)
    QApplication.processEvents()
    assert not rows.viewport().rect().intersects(rows.visualRect(rows.model().index(0, 0)))


def routine(catalogue: Catalogue, seconds: float) -> Routine:
    """Three exercises; `seconds`: how long the second one is held."""
    dose = catalogue.exercises["supine-figure-four"].default
    left, right = (replace(one, hold_seconds=seconds) for one in (dose.left, dose.right))
    tilt, bridge = (ExerciseItem(id_, catalogue.exercises[id_].default) for id_ in ("pelvic-tilt", "bridge"))
    held = ExerciseItem("supine-figure-four", replace(dose, left=left, right=right))
    return Routine("mine", "Mine", "", (tilt, held, bridge))
