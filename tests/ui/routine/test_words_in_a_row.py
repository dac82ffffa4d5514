import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from floorside.ui.routine.exercise_delegate import fitting_parts

WHERE = "Glute stretch · on your back"


@pytest.mark.parametrize(("fits", "shown"), [(WHERE, WHERE), ("Glute stretch", "Glute stretch"), ("Glute", "")])
def test_only_whole_parts_of_what_stands_below_a_name_are_shown(qapp: QApplication, fits: str, shown: str) -> None:
    metrics = QFontMetrics(qapp.font())
    assert fitting_parts(metrics, WHERE, metrics.horizontalAdvance(fits)) == shown
