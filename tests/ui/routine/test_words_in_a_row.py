import pytest
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.exercise_delegate import fitting_parts
from floorside.ui.routine.exercise_list import LOWEST_ROW, ExerciseList

#: Between two cards, and at least between a card's edge and its words, in pixels.
GAP, LEAST_AIR = 4, 7
WHERE = "Glute stretch · on your back"


@pytest.mark.parametrize(("fits", "shown"), [(WHERE, WHERE), ("Glute stretch", "Glute stretch"), ("Glute", "")])
def test_only_whole_parts_of_what_stands_below_a_name_are_shown(qapp: QApplication, fits: str, shown: str) -> None:
    metrics = QFontMetrics(qapp.font())
    assert fitting_parts(metrics, WHERE, metrics.horizontalAdvance(fits)) == shown


def test_in_the_lowest_row_the_words_keep_away_from_the_edges_of_the_card(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    rows = ExerciseList(theme, catalogue)
    qtbot.addWidget(rows)
    rows.set_routine(Routine("one", "One", "", (ExerciseItem("bridge", catalogue.exercises["bridge"].default),) * 2))
    rows.setFixedSize(500, 2 * LOWEST_ROW)
    rows.show()
    picture = rows.grab().toImage()
    name = range(110, 170)
    dark = [y for y in range(LOWEST_ROW + 3, 2 * LOWEST_ROW - 7) if any(is_dark(picture, x, y) for x in name)]
    assert dark[0] - LOWEST_ROW >= LEAST_AIR
    assert 2 * LOWEST_ROW - GAP - 1 - dark[-1] >= LEAST_AIR


def is_dark(picture: QImage, x: int, y: int) -> bool:
    return picture.pixelColor(x, y).lightness() < 140
