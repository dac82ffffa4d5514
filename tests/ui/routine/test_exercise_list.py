"""What the list of exercises paints when a dose changes."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.shipped.catalogue import Catalogue
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
    assert changed.data(ROW).dose == "45 s"
    assert painted.room == rows.visualRect(changed)


def routine(catalogue: Catalogue, seconds: float) -> Routine:
    """Three exercises; `seconds`: how long the second one is held."""
    dose = catalogue.exercises["supine-figure-four"].default
    left, right = (replace(one, hold_seconds=seconds) for one in (dose.left, dose.right))
    tilt, bridge = (ExerciseItem(id_, catalogue.exercises[id_].default) for id_ in ("pelvic-tilt", "bridge"))
    held = ExerciseItem("supine-figure-four", replace(dose, left=left, right=right))
    return Routine("mine", "Mine", "", (tilt, held, bridge))
