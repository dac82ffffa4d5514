"""The ring of the stage: paints how much of it is lit, and only the parts that have changed."""

from functools import lru_cache
from math import atan2, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

#: The width of the ring's stroke, as a part of its diameter.
STROKE = 0.04
#: If more of the circle than this changes, all of it is painted.
_LONG_STEP = 0.2


def paint_ring(
    painter: QPainter, rect: QRectF, lit: float, backward: bool, colors: tuple[str, str], seen: QRectF | None = None
) -> None:
    """Paint `lit` (0–1) of the ring inside `rect`, clockwise from the top, or counter-clockwise if `backward`.

    `colors`: of the lit part and of the rest. Only what the rectangle `seen` shows has to be painted.
    """
    width = rect.width() * STROKE
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    start, span = seen_arc(inner.center(), seen, width) if seen else (0.0, 1.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(colors[1], width))
    _arc(painter, inner, start, start + span)
    painter.setPen(_pen(colors[0], width))
    first, last = (1 - lit, 1.0) if backward else (0.0, lit)
    for turn in (-1, 0, 1):  # the visible part may include the top, where the turns begin
        low, high = max(first + turn, start), min(last + turn, start + span)
        if low < high:
            _arc(painter, inner, low, high)


@lru_cache(maxsize=8)
def _pen(color: str, width: float) -> QPen:
    return QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _arc(painter: QPainter, rect: QRectF, start: float, end: float) -> None:
    """An arc from `start` to `end`, in turns clockwise from the top."""
    if end - start >= 1:
        painter.drawEllipse(rect)
    else:
        painter.drawArc(rect, round((0.25 - start) * 5760), round((start - end) * 5760))


def seen_arc(center: QPointF, seen: QRectF, around: float) -> tuple[float, float]:
    """The start and the length of the part of a circle that `seen` shows, in turns clockwise from the top.

    With `around` pixels more on each side; the whole circle if `seen` includes the centre.
    """
    left, top = seen.left() - around - center.x(), seen.top() - around - center.y()
    right, bottom = left + seen.width() + 2 * around, top + seen.height() + 2 * around
    if left <= 0 <= right and top <= 0 <= bottom:
        return 0.0, 1.0
    towards = _turns(left + right, top + bottom)
    offsets = [(_turns(x, y) - towards + 0.5) % 1 - 0.5 for x in (left, right) for y in (top, bottom)]
    return towards + min(offsets), max(offsets) - min(offsets)


def _turns(x: float, y: float) -> float:
    """The direction from the centre to a point, in turns clockwise from the top."""
    return atan2(x, -y) / (2 * pi)


def changed_rect(rect: QRectF, old: float, new: float, backward: bool) -> QRectF:
    """The part of the ring inside `rect` that changes when `new` of it is lit instead of `old`."""
    if abs(new - old) > _LONG_STEP or min(old, new) <= 0:
        return rect
    # Plain numbers: this is called in every frame, and Qt's points would take three times as long.
    x, y, size = rect.center().x(), rect.center().y(), rect.width()
    width, turn = size * STROKE, -2 * pi if backward else 2 * pi
    radius, around = (size - width) / 2, width * 0.75 + 2
    angles = old * turn, (old + new) / 2 * turn, new * turn
    xs, ys = [radius * sin(angle) for angle in angles], [-radius * cos(angle) for angle in angles]
    left, top = min(xs) - around, min(ys) - around
    return QRectF(x + left, y + top, max(xs) + around - left, max(ys) + around - top)
