"""The pictures of an exercise on the routine's sheet: the person's own, or else the figure at its telling moments."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from floorside.domain.figure.figure import Skeleton
from floorside.domain.routine import ExerciseItem
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.figure.figure_pose import figure_in_form
from floorside.ui.figure.painter import close_up, paint_figure
from floorside.ui.figure.telling_poses import telling_poses
from floorside.ui.kit.look.palette import LIGHT
from floorside.ui.kit.paper.sheet import POINT

#: On white paper, and told apart in black and white: what works is the darkest, the mat the lightest.
PAPER = LIGHT._replace(
    skin="#d9a679",
    skin_far="#b98a62",
    shirt="#8fd0c2",
    shirt_far="#6bb0a1",
    trousers="#86b3bf",
    trousers_far="#6795a2",
    left="#a85f10",
    left_far="#80480c",
    right="#1f5f9e",
    right_far="#174a7c",
    mat="#dfe6e4",
    prop="#a9b3a6",
    stage_muted="#333333",
)

WIDTH = 128 * POINT
HIGHEST = 84 * POINT
#: Own pictures in pixels: 300 to an inch of the paper.
PIXELS = QSize(round(WIDTH / POINT / 72 * 300), round(HIGHEST / POINT / 72 * 300))


@dataclass(frozen=True, slots=True)
class Picture:
    """`paint` paints it into a place of the width `WIDTH` and of its height."""

    height: float
    paint: Callable[[QPainter, QRectF], None]


def entry_pictures(item: ExerciseItem, catalogue: Catalogue, own: Sequence[QImage]) -> list[Picture]:
    """`own`: the person's own pictures of the exercise. Of a form that only the right side does there is none."""
    if own:
        return [_own_picture(image) for image in own]
    figure = figure_in_form(catalogue, catalogue.figure_of(item.exercise), item.dose.left.rung)
    poses = telling_poses(figure) if figure else ()
    return [_figure_picture(replace(close_up(pose, PAPER), trail=pose.trail)) for pose in poses]


def _own_picture(image: QImage) -> Picture:
    height = min(HIGHEST, WIDTH * image.height() / image.width())
    return Picture(height, partial(_paint_image, image))


def _paint_image(image: QImage, painter: QPainter, place: QRectF) -> None:
    """With a little air below, so that two do not run into each other."""
    room = place.adjusted(0, 0, 0, -2 * POINT)
    scale = min(room.width() / image.width(), room.height() / image.height())
    size = QRectF(0, 0, image.width() * scale, image.height() * scale)
    size.moveCenter(room.center())
    painter.drawImage(size, image)


def _figure_picture(skeleton: Skeleton) -> Picture:
    frame = skeleton.frame
    height = min(HIGHEST, WIDTH * (frame.top - frame.bottom) / (frame.right - frame.left))
    return Picture(height, partial(_paint_figure, skeleton))


def _paint_figure(skeleton: Skeleton, painter: QPainter, place: QRectF) -> None:
    painter.save()
    painter.setClipRect(place)
    paint_figure(painter, place, skeleton, PAPER)
    painter.restore()
