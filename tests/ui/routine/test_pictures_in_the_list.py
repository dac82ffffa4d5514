"""The list shows the first picture of the person's own, or the figure where that picture is missing."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import exercise_row
from tests.storage.pictures import PICTURES, SEEN_HUG

HUGS = Routine("hugs", "Hugs", "", (ExerciseItem(SEEN_HUG.id, SEEN_HUG.exercise.default),))


@pytest.fixture
def catalogue() -> Catalogue:
    catalogue = load_catalogue()
    catalogue.put(SEEN_HUG)
    return catalogue


def test_its_own_picture_is_wanted_first(catalogue: Catalogue) -> None:
    assert exercise_row(HUGS.exercises[0], catalogue).pictures == (PICTURES[0], "supine-figure-four")


@pytest.mark.parametrize(("missing", "colour"), [(False, "lime"), (True, "red")])
def test_a_missing_one_is_replaced_by_the_figure(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, missing: bool, colour: str
) -> None:
    def draw(name: str, _rung: int, size: QSize, _ratio: float) -> QPixmap:
        drawn = QPixmap(QSize() if missing and name == PICTURES[0] else size)
        drawn.fill(QColor("lime" if name == PICTURES[0] else "red"))
        return drawn

    shown = ExerciseList(theme, catalogue, draw)
    qtbot.addWidget(shown)
    shown.resize(500, 200)
    shown.set_routine(HUGS)
    shown.show()

    def is_painted() -> bool:
        row = shown.visualRect(shown.model().index(0, 0))
        seen = shown.viewport().grab().toImage()
        return seen.pixelColor(row.x() + 30, row.center().y()) == QColor(colour)

    qtbot.waitUntil(is_painted)
