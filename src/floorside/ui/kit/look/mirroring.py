"""The places of what is painted, where people read from right to left: measured from the other edge."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtWidgets import QWidget


class Mirror(NamedTuple):
    """From places as they are from left to right, to the places where they are painted. `width`: of the whole."""

    width: float
    is_on: bool

    def x(self, x: float) -> float:
        return self.width - x if self.is_on else x

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.x(x), y)

    def rect(self, rect: QRectF) -> QRectF:
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height()) if self.is_on else rect


def mirrored(place: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """QStyle.visualRect without QStyle, whose enums would take the first page 9 ms."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return place
    return place.translated(within.left() + within.right() - place.left() - place.right(), 0)


def mirror_of(widget: QWidget) -> Mirror:
    return Mirror(widget.width(), widget.layoutDirection() == Qt.LayoutDirection.RightToLeft)
