"""The list shows the first picture of the person's own, or the figure where that is missing, or else a letter."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.settings import Look
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.exercise_model import exercise_row
from tests.storage.own import SWAY
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


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_without_a_figure_a_letter_stands_out_in_every_row(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, look: Look
) -> None:
    catalogue.put(SWAY)
    theme.set_look(look)
    shown = ExerciseList(theme, catalogue, lambda *_: QPixmap())
    qtbot.addWidget(shown)
    shown.resize(500, 200)
    shown.set_routine(Routine("plain", "Plain", "", (HUGS.exercises[0], ExerciseItem(SWAY.id, SWAY.exercise.default))))
    shown.show()
    row = shown.visualRect(shown.model().index(1, 0))
    seen = shown.viewport().grab(row).toImage()
    picture = {seen.pixelColor(x, y).name() for x in range(12, 100) for y in range(8, row.height() - 12)}
    assert {theme.colors.well, theme.colors.line, theme.colors.muted} <= picture
    assert theme.colors.card == theme.colors.stage or theme.colors.stage not in picture
