"""The program's own icon: there in every size, and as it is drawn."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from tools.make_icons import DRAWINGS, draw

from floorside.resource_files import resource_path
from floorside.ui.kit.look.program_icon import program_icon


def test_the_icon_has_every_size(qapp: QApplication) -> None:
    assert set(program_icon().availableSizes()) == {QSize(size, size) for size in DRAWINGS}


@pytest.mark.parametrize("size", DRAWINGS)
def test_each_picture_is_what_its_drawing_says(qapp: QApplication, size: int) -> None:
    """Else `python -m tools.make_icons` was forgotten. Another Qt may round another way."""
    kept, drawn = QImage(str(resource_path(f"icons/program/{size}.png"))), draw(size)
    assert kept.size() == drawn.size()
    points = [(x, y) for x in range(size) for y in range(size)]
    differing = [at for at in points if not close(kept, drawn, *at)]
    assert len(differing) <= len(points) / 100


def close(one: QImage, other: QImage, x: int, y: int) -> bool:
    colors = one.pixelColor(x, y), other.pixelColor(x, y)
    return all(abs(a - b) <= 24 for a, b in zip(*(color.getRgb() for color in colors), strict=True))
