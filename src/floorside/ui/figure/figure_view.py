"""A widget that shows a figure, one skeleton at a time; and still pictures for lists."""

from itertools import zip_longest
from math import dist

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from floorside.domain.figure.figure import Figure, Skeleton
from floorside.ui.figure.painter import body_in, close_up, ground_in, paint_figure, paint_parts, to_pixels
from floorside.ui.figure.parts import Part
from floorside.ui.figure.telling_poses import telling_pose
from floorside.ui.kit.look.palette import Colors
from floorside.ui.kit.look.theme import Theme

#: Smaller movements than this, in pixels, are invisible, and are not painted.
UNSEEN = 0.4
NOTHING = Part(0.0, "", QPainterPath())


class FigureView(QWidget):
    """Paints the latest skeleton, on the stage's colour.

    Repaints only the parts that have moved, over a picture of the surroundings.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._skeleton: Skeleton | None = None
        self._parts: list[Part] = []
        self._ground: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._paint_anew)

    def show_pose(self, skeleton: Skeleton | None) -> None:
        """Show a skeleton; None for an empty stage."""
        shown = self._skeleton
        if skeleton is None or shown is None or not same_scene(skeleton, shown):
            self._skeleton = skeleton
            self._paint_anew()
        elif not looks_alike(skeleton, shown, self._unseen(skeleton)):
            self._skeleton = skeleton
            self._paint_moved(skeleton)

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ground = None  # up to some megabytes that nobody sees

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatioF() != ratio:
            self._ground = self._ground_picture(ratio)
        dirty = QRectF(event.rect())
        painter = QPainter(self)
        painter.drawPixmap(dirty, self._ground, QRectF(dirty.topLeft() * ratio, dirty.size() * ratio))
        paint_parts(painter, (part for part in self._parts if part.outline.controlPointRect().intersects(dirty)))
        painter.end()

    def _unseen(self, skeleton: Skeleton) -> float:
        pixels = to_pixels(QRectF(self.rect()), skeleton.frame).m11() * self.devicePixelRatioF()
        return UNSEEN / max(pixels, 1.0)

    def _paint_anew(self) -> None:
        self._ground = None
        self._parts = self._body(self._skeleton) if self._skeleton else []
        self.update()

    def _paint_moved(self, skeleton: Skeleton) -> None:
        before, self._parts = self._parts, self._body(skeleton)
        moved = QRectF()
        for old, new in zip_longest(before, self._parts, fillvalue=NOTHING):
            if old.color != new.color or old.outline != new.outline:
                moved |= old.outline.controlPointRect() | new.outline.controlPointRect()
        self.update(moved.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _body(self, skeleton: Skeleton) -> list[Part]:
        return body_in(QRectF(self.rect()), skeleton, self._theme.colors)

    def _ground_picture(self, ratio: float) -> QPixmap:
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self._theme.colors.stage))
        if self._skeleton is not None:
            painter = QPainter(picture)
            paint_parts(painter, ground_in(QRectF(self.rect()), self._skeleton, self._theme.colors))
            painter.end()
        return picture


def same_scene(a: Skeleton, b: Skeleton) -> bool:
    """Whether only the body differs between two skeletons."""
    return (
        a.camera == b.camera
        and a.frame == b.frame
        and a.props == b.props
        and a.marked == b.marked
        and a.trail == b.trail
    )


def looks_alike(a: Skeleton, b: Skeleton, unseen: float) -> bool:
    """Whether no joint of one skeleton is more than `unseen` metres from its place in the other."""
    if abs(a.walked - b.walked) > unseen or dist(a.breath, b.breath) > unseen:
        return False
    return all(place == b.joints[name] or dist(place, b.joints[name]) <= unseen for name, place in a.joints.items())


def thumbnail(figure: Figure, size: QSize, colors: Colors, device_pixel_ratio: float = 1.0) -> QPixmap:
    """A still picture of the exercise in its most typical pose, with round corners. `size`: logical pixels."""
    picture = QPixmap(size * device_pixel_ratio)
    picture.setDevicePixelRatio(device_pixel_ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.stage))
    rect = QRectF(0, 0, size.width(), size.height())
    radius = size.height() / 7
    painter.drawRoundedRect(rect, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
    inset = size.height() / 14
    skeleton = close_up(telling_pose(figure), colors)
    paint_figure(painter, rect.adjusted(inset, inset, -inset, -inset), skeleton, colors)
    painter.end()
    return picture
