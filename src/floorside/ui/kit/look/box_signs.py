"""The signs that boxes draw themselves: a tick, and the arrow of what unfolds."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.palette import Colors

#: Width and height of a box for a tick.
TICK_BOX = 22

_TICK = ((6, 11), (10, 15), (16, 7))


def paint_tick_box(painter: QPainter, box: QRectF, colors: Colors, ticked: bool) -> None:
    """`box`: as large as TICK_BOX."""
    painter.setPen(QPen(QColor(colors.accent if ticked else colors.outline), 2))
    painter.setBrush(QColor(colors.accent if ticked else colors.card_selected))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
    if ticked:
        painter.setPen(QPen(QColor(colors.accent_text), 2.5))
        painter.drawPolyline(QPolygonF([box.topLeft() + QPointF(x, y) for x, y in _TICK]))


def paint_arrow(box: QWidget) -> None:
    """An arrow down near the end of a box, in its `paintEvent`."""
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(box.palette().color(QPalette.ColorRole.Text), 2))
    x, y = mirror_of(box).x(box.width() - 16.0), box.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
