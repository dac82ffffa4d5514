"""The figure on the stage: its pictures are cached, and only the parts that have moved are painted again."""

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from floorside.domain.figure.figure import Figure, Skeleton
from floorside.domain.figure.posing import pose
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import StepKind
from floorside.ui.figure.figure_pose import FigureOf, Posing, posing_of, settled
from floorside.ui.figure.painter import body_in, ground_in, paint_parts
from floorside.ui.figure.parts import Part
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.frame_images import FrameImages

#: Enough for a whole circle, or a slow breath.
MOST_PICTURES = 400


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """The parts of one pose in pixels, in the order of painting, and the box around each."""

    parts: tuple[Part, ...]
    boxes: tuple[QRectF, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """The difference between two pictures: the box around it, and how many of the first parts are equal."""

    box: QRectF
    same: int


class MovingFigure:
    """The figure of one step. Still parts behind it, such as the mat, are an image, since painting them takes long."""

    def __init__(self, theme: Theme, figure_of: FigureOf, moving: bool) -> None:
        self._theme = theme
        self._figure_of = figure_of
        self._moving = moving
        self._shown: tuple[str | None, int] = None, 0
        self._figure: Figure | None = None
        self._posing: Posing | None = None
        self._pictures: dict[Posing, Picture] = {}
        self._changes: dict[tuple[Picture, Picture], Change] = {}
        self._picture: Picture | None = None
        self._ground: tuple[object, list[Part]] = None, []
        self._room = QRectF()
        self._index = -1
        self._repeats = False
        self._still = 0
        self._still_image: QImage | None = None
        self._images = FrameImages()

    def forget(self) -> None:
        """Make all pictures again, since the size or the colours have changed."""
        self._pictures.clear()
        self._changes.clear()
        self._images.clear()
        self._ground = None, []
        self._posing = self._picture = None

    def show(self, moment: Moment, room: QRectF) -> QRectF:
        """Use the pose of this moment; returns the part of `room` to paint again, empty if none.

        In an empty room there is no figure.
        """
        if (moment.step.exercise, moment.step.rung) != self._shown:
            self._take(moment.step.exercise, moment.step.rung)
        if self._figure is None or room.isEmpty():
            changed = room if self._picture else QRectF()
            self._picture = None
            return changed
        posing = settled(posing_of(moment, self._moving), self._figure)
        if posing == self._posing:
            return QRectF()
        before, now = self._picture, self._picture_of(self._figure, posing, room)
        first = self._posing is None
        self._posing, self._picture = posing, now
        if before is None or first or self._index != moment.index:
            self._index, self._room, self._repeats = moment.index, room, moment.step.kind is StepKind.WORK
            self._images.clear()
            self._keep_still(len(now.parts))
            return room
        change = self._change(before, now)
        if change.same < self._still:
            self._keep_still(change.same)
            return room
        return change.box & room

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Paint what the rectangle `seen` shows of the figure and of the stage behind it."""
        if self._picture is None:
            return
        to_device = painter.deviceTransform()
        ratio = hypot(to_device.m11(), to_device.m12())
        if self._still_image is None or self._still_image.devicePixelRatio() != ratio:
            self._still_image = self._still_parts(self._picture, ratio)
        if self._repeats and self._room.contains(seen):  # not all of the room, which is rarely needed
            self._images.paint(painter, self._picture, seen.toAlignedRect(), ratio, self._paint_outlines)
        else:
            self._paint_outlines(painter, seen)

    def _paint_outlines(self, painter: QPainter, seen: QRect | QRectF) -> None:
        assert self._picture is not None
        assert self._still_image is not None
        painter.drawImage(self._room.toAlignedRect().topLeft(), self._still_image)
        moving = zip(self._picture.parts[self._still :], self._picture.boxes[self._still :], strict=True)
        paint_parts(painter, [part for part, box in moving if box.intersects(QRectF(seen))])

    def _keep_still(self, count: int) -> None:
        """Keep so many of the first parts as an image, until some of them move."""
        self._still, self._still_image = count, None

    def _still_parts(self, picture: Picture, ratio: float) -> QImage:
        """The still parts over the stage's background, with `ratio` device pixels for one pixel of the room."""
        rect = self._room.toAlignedRect()
        image = QImage(rect.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(self._theme.colors.stage))
        painter = QPainter(image)
        painter.translate(-rect.topLeft())
        paint_parts(painter, picture.parts[: self._still])
        painter.end()
        return image

    def _take(self, exercise: str | None, rung: int) -> None:
        room_to_clear = self._picture
        self._shown = exercise, rung
        self._figure = self._figure_of(exercise, rung) if exercise else None
        self.forget()
        self._picture = room_to_clear if self._figure is None else None

    def _picture_of(self, figure: Figure, posing: Posing, room: QRectF) -> Picture:
        if picture := self._pictures.get(posing):
            return picture
        if len(self._pictures) >= MOST_PICTURES:
            self._pictures.clear()
            self._changes.clear()
            self._images.clear()
        skeleton = pose(figure, *posing)
        parts = (*self._ground_of(skeleton, room), *body_in(room, skeleton, self._theme.colors))
        picture = Picture(parts, tuple(part.outline.controlPointRect() for part in parts))
        self._pictures[posing] = picture
        return picture

    def _change(self, before: Picture, now: Picture) -> Change:
        key = before, now
        change = self._changes.get(key)
        if change is None:
            change = self._changes[key] = change_between(before, now)
        return change

    def _ground_of(self, skeleton: Skeleton, room: QRectF) -> list[Part]:
        """The surroundings, drawn again only if they differ from those of the last picture."""
        key = skeleton.camera, skeleton.frame, skeleton.props, skeleton.walked, skeleton.trail
        if key != self._ground[0]:
            self._ground = key, ground_in(room, skeleton, self._theme.colors)
        return self._ground[1]


def change_between(before: Picture, now: Picture) -> Change:
    """The difference, with a box around all parts that differ, including their soft edges."""
    alike = [old[1:] == new[1:] for old, new in zip(before.parts, now.parts, strict=False)]
    same = alike.index(False) if False in alike else len(alike)
    if len(before.parts) != len(now.parts):
        pairs = [*zip(before.boxes, before.boxes, strict=True), *zip(now.boxes, now.boxes, strict=True)]
    else:
        together = zip(before.boxes, now.boxes, strict=True)
        pairs = [boxes for boxes, unchanged in zip(together, alike, strict=True) if not unchanged]
    changed = QRectF()
    for old_box, new_box in pairs:
        changed = changed | old_box | new_box
    return Change(changed.adjusted(-2, -2, 2, 2) if pairs else changed, same)
