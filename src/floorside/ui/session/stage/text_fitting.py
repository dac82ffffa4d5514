"""Text on the stage, in its normal size, or smaller if it would not fit."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from floorside.ui.kit.look.theme import Theme

#: Text shrinks down to this part of its size; smaller, nobody could read it from two metres.
_SMALLEST = 0.55
#: Several lines rather shrink down to this than be cut.
_SMALLEST_LINES = 0.45
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAP = int(Qt.TextFlag.TextWordWrap)


def fitting_font(theme: Theme, text: str, width: float, px: float, weight: int) -> QFont:
    """The font for one line of at most `width`: `px` high, or down to about half of that."""
    font = theme.font(max(1, round(px)), weight)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide <= width:
        return font
    smallest = max(1, int(px * _SMALLEST))
    font.setPixelSize(max(smallest, int(px * width / wide)))
    while font.pixelSize() > smallest and QFontMetricsF(font).horizontalAdvance(text) > width:
        font.setPixelSize(font.pixelSize() - 1)  # the width does not shrink exactly with the height
    return font


def draw_line(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    px: float,
    weight: int,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of text in `rect`; if it does not fit at the smallest size, it ends in an ellipsis."""
    font = fitting_font(theme, text, rect.width(), px, weight)
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 1)
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(rect, int(align), shown)


def draw_wrapped(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    px: float,
    weight: int,
    color: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw text in as many lines as `rect` has space for, smaller if it needs more."""
    flags = int(align) | WRAP
    painter.setFont(wrapped_font(theme, rect, text, px, weight, flags))
    painter.setPen(QColor(color))
    painter.drawText(rect, flags, text)


def wrapped_font(theme: Theme, rect: QRectF, text: str, px: float, weight: int, flags: int) -> QFont:
    """The font for text in as many lines as `rect` has space for: `px` high, or smaller."""
    font = theme.font(round(px), weight)
    while font.pixelSize() > px * _SMALLEST_LINES and not _fits(font, rect, flags, text):
        font = theme.font(font.pixelSize() - 1, weight)
    return font


def wrapped_height(theme: Theme, text: str, width: float, px: float, weight: int) -> float:
    """The height that text of this size needs in lines of at most `width`, in pixels."""
    room = QRectF(0, 0, width, 1)
    return QFontMetricsF(theme.font(round(px), weight)).boundingRect(room, int(LEFT) | WRAP, text).height()


def _fits(font: QFont, rect: QRectF, flags: int, text: str) -> bool:
    needed = QFontMetricsF(font).boundingRect(rect, flags, text)
    return needed.height() <= rect.height() and needed.width() <= rect.width()


def draw_number(painter: QPainter, theme: Theme, room: QRectF, text: str, color: str) -> None:
    """Draw `text` as large as two digits in the circle inside `room` can be; longer text as wide as the circle
    allows.
    """
    px = room.width() / 1.4
    font = theme.font(round(px), 700)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide > room.width() * 0.88:
        font = theme.font(int(px * room.width() * 0.88 / wide), 700)
    metrics = QFontMetricsF(font)
    high = metrics.capHeight()
    x = room.center().x() - metrics.horizontalAdvance(text) / 2
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(QPointF(x, room.center().y() + high / 2), text)
