"""Draws a skeleton as a person: far parts first and darker, the working limb in its own colour."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from operator import attrgetter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QTransform

from floorside.domain.figure.figure import Frame, Skeleton
from floorside.ui.figure.head import head_parts
from floorside.ui.figure.limbs import limb_parts
from floorside.ui.figure.parts import Part
from floorside.ui.figure.props import BENEATH, ground_parts, moving_ground, way_parts, worn_parts
from floorside.ui.figure.shapes import Eye
from floorside.ui.figure.trunk import trunk_parts
from floorside.ui.kit.look.palette import Colors


def paint_figure(painter: QPainter, rect: QRectF, skeleton: Skeleton, colors: Colors) -> None:
    """Paint the whole picture into `rect`, as large as the figure's frame allows."""
    paint_parts(painter, (*ground_in(rect, skeleton, colors), *body_in(rect, skeleton, colors)))


def paint_parts(painter: QPainter, parts: Iterable[Part]) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for part in parts:
        painter.fillPath(part.outline, _color(part.color))
    painter.restore()


def ground_in(rect: QRectF, skeleton: Skeleton, colors: Colors) -> list[Part]:
    """The surroundings of the body, in pixels of `rect`, in the order of painting."""
    pixels = to_pixels(rect, skeleton.frame)
    return [_in_pixels(pixels, part) for part in ground_parts(Eye(skeleton.camera, skeleton.walked), skeleton, colors)]


def body_in(rect: QRectF, skeleton: Skeleton, colors: Colors) -> list[Part]:
    """The body, its clothes, and a floor that moves beneath it, in pixels of `rect`, in the order of painting."""
    pixels = to_pixels(rect, skeleton.frame)
    parts = sorted(body_parts(Eye(skeleton.camera, skeleton.walked), skeleton, colors), key=attrgetter("near"))
    return [_in_pixels(pixels, part) for part in parts]


def _in_pixels(pixels: QTransform, part: Part) -> Part:
    return Part(part.near, part.color, pixels.map(part.outline))


def body_parts(eye: Eye, skeleton: Skeleton, colors: Colors) -> Iterator[Part]:
    seen = {name: eye.see(place) for name, place in skeleton.joints.items()}
    yield from trunk_parts(eye, skeleton.joints, skeleton.breath, colors)
    yield from head_parts(eye, skeleton.joints, colors)
    yield from limb_parts(seen, skeleton.marked, skeleton.over, colors)
    yield from worn_parts(seen, skeleton, colors)
    yield from moving_ground(eye, skeleton, colors)
    yield from way_parts(eye, skeleton, colors)


def close_up(skeleton: Skeleton, colors: Colors) -> Skeleton:
    """The same skeleton with a frame just around the body, which cuts off what is beyond."""
    eye = Eye(skeleton.camera, skeleton.walked)
    box = QRectF()
    for part in body_parts(eye, skeleton, colors):
        if part.near != BENEATH:
            box = box.united(part.outline.controlPointRect())
    return replace(skeleton, frame=Frame(box.left(), box.top() - 0.06, box.right(), box.bottom()), trail=())


def to_pixels(rect: QRectF, frame: Frame) -> QTransform:
    """Converts metres, y up, to pixels of `rect`, with the frame in its middle.

    Qt paints outlines several times faster if they are converted to pixels first.
    """
    scale = min(rect.width() / (frame.right - frame.left), rect.height() / (frame.top - frame.bottom))
    x, y = (frame.left + frame.right) / 2, (frame.bottom + frame.top) / 2
    middle = rect.center()
    return QTransform(scale, 0, 0, -scale, middle.x() - scale * x, middle.y() + scale * y)


@cache
def _color(name: str) -> QColor:
    return QColor(name)
