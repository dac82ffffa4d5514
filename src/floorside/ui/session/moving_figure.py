"""The figure on the stage: its pictures are made once and kept, and only the parts that moved are painted again."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from floorside.domain.figure import Figure
from floorside.domain.moment import Moment
from floorside.domain.posing import pose
from floorside.ui.figure.painter import body_in, ground_in, paint_parts
from floorside.ui.figure.parts import Part
from floorside.ui.session.figure_pose import FigureOf, Posing, posing_of, settled
from floorside.ui.theme import Theme

#: Enough for all of a circle, or of a slow breath.
MOST_PICTURES = 400


@dataclass(frozen=True, slots=True)
class Picture:
    """The parts of one pose in pixels, in the order of painting, and the box round each."""

    parts: tuple[Part, ...]
    boxes: tuple[QRectF, ...]


class MovingFigure:
    def __init__(self, theme: Theme, figure_of: FigureOf, moving: bool) -> None:
        self._theme = theme
        self._figure_of = figure_of
        self._moving = moving
        self._shown: tuple[str | None, int] = None, 0
        self._figure: Figure | None = None
        self._posing: Posing | None = None
        self._pictures: dict[Posing, Picture] = {}
        self._changes: dict[tuple[Posing, Posing], QRectF] = {}
        self._picture: Picture | None = None

    def forget(self) -> None:
        """Make every picture anew: the room or the colours have changed."""
        self._pictures.clear()
        self._changes.clear()
        self._posing = self._picture = None

    def show(self, moment: Moment, room: QRectF) -> QRectF:
        """Take up the pose of this moment; what has to be painted again of `room`, empty if nothing."""
        if (moment.step.exercise, moment.step.rung) != self._shown:
            self._take(moment.step.exercise, moment.step.rung)
        if self._figure is None:
            changed = room if self._picture else QRectF()
            self._picture = None
            return changed
        posing = settled(posing_of(moment, self._moving), self._figure)
        if posing == self._posing:
            return QRectF()
        before, was = self._picture, self._posing
        self._posing, self._picture = posing, self._picture_of(self._figure, posing, room)
        if before is None or was is None:
            return room
        key = was, posing
        if key not in self._changes:
            self._changes[key] = changed_box(before, self._picture) & room
        return self._changes[key]

    def paint(self, painter: QPainter, exposed: Sequence[QRectF]) -> None:
        """Paint the parts that any of the `exposed` rectangles shows."""
        if self._picture is not None:
            pairs = zip(self._picture.parts, self._picture.boxes, strict=True)
            paint_parts(painter, [part for part, box in pairs if any(box.intersects(rect) for rect in exposed)])

    def _take(self, exercise: str | None, rung: int) -> None:
        room_to_clear = self._picture
        self._shown = exercise, rung
        self._figure = self._figure_of(exercise, rung) if exercise else None
        self.forget()
        self._picture = room_to_clear if self._figure is None else None

    def _picture_of(self, figure: Figure, posing: Posing, room: QRectF) -> Picture:
        if posing not in self._pictures:
            if len(self._pictures) >= MOST_PICTURES:
                self._pictures.clear()
                self._changes.clear()
            skeleton = pose(figure, *posing)
            colors = self._theme.colors
            parts = (*ground_in(room, skeleton, colors), *body_in(room, skeleton, colors))
            self._pictures[posing] = Picture(parts, tuple(part.outline.controlPointRect() for part in parts))
        return self._pictures[posing]


def changed_box(before: Picture, now: Picture) -> QRectF:
    """The box round all parts that differ between two pictures, with the width of a soft edge around it."""
    if len(before.parts) != len(now.parts):
        pairs = [*zip(before.boxes, before.boxes, strict=True), *zip(now.boxes, now.boxes, strict=True)]
    else:
        together = zip(before.parts, before.boxes, now.parts, now.boxes, strict=True)
        pairs = [(old_box, new_box) for old, old_box, new, new_box in together if old[1:] != new[1:]]
    changed = QRectF()
    for old_box, new_box in pairs:
        changed = changed | old_box | new_box
    return changed.adjusted(-2, -2, 2, 2) if pairs else changed
