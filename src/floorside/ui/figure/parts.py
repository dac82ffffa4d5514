"""The parts of a figure's picture: outlines in metres, each with its colour and its distance from the eye."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QPainterPath

from floorside.ui.figure.shapes import Flat


class Part(NamedTuple):
    """`near`: metres towards the eye; the painter paints the farthest parts first."""

    near: float
    color: str
    outline: QPainterPath


Seen = Mapping[str, Flat]
"""Where each joint lies in the picture, by its name."""


def near(*points: Flat) -> float:
    """How near the middle of some points is."""
    return sum(point[2] for point in points) / len(points)


@cache
def shaded(color: str, percent: int = 130) -> str:
    """The colour made darker, as QColor.darker does: 100 leaves it as it is, 200 halves its brightness."""
    return QColor(color).darker(percent).name()
