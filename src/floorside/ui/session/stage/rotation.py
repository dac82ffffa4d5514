"""Turns a widget's picture by quarter turns, for a person who lies on their side."""

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QTransform

#: The possible angles, in degrees clockwise.
QUARTER = 90


def turned_size(size: QSize, degrees: int) -> QSizeF:
    """The size of a picture that fills `size` once it is turned."""
    upright = QSizeF(size)
    return upright if degrees % 180 == 0 else upright.transposed()


def turn_transform(size: QSize, degrees: int) -> QTransform:
    """The transform from the picture's own coordinates to those of a widget of this size."""
    corner = {0: (0, 0), 90: (size.width(), 0), 180: (size.width(), size.height()), 270: (0, size.height())}
    x, y = corner[degrees % 360]
    return QTransform.fromTranslate(x, y).rotate(degrees % 360)


def turned_rect(rect: QRectF, size: QSize, degrees: int) -> QRect:
    """The place of a picture's rectangle in the widget, in whole pixels that cover it."""
    if degrees == 0:
        return rect.toAlignedRect()
    return turn_transform(size, degrees).mapRect(rect).toAlignedRect()
