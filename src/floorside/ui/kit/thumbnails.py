"""Small pictures of the exercises, drawn one by one while the event loop is idle."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from floorside.ui.kit.look.theme import Theme

#: Draws the figure of an exercise id, in the form of a rung, or a picture of the person's by its name, in a size of
#: logical pixels, for a device pixel ratio.
DrawThumbnail = Callable[[str, int, QSize, float], QPixmap]


def paint_no_picture(painter: QPainter, place: QRect, theme: Theme, letter: str) -> None:
    """A letter, where an exercise has no picture: it is lighter than a picture, and seen in every look."""
    painter.setPen(QPen(QColor(theme.colors.line), 1))
    painter.setBrush(QColor(theme.colors.well))
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
    painter.setPen(QColor(theme.colors.muted))
    painter.setFont(theme.font(round(place.height() * 0.42), 600))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


class Thumbnails(QObject):
    """`drawn`: the requested pictures are there. Without `draw` there are none."""

    drawn = Signal()

    def __init__(self, theme: Theme, draw: DrawThumbnail | None, parent: QObject) -> None:
        super().__init__(parent)
        self._draw = draw
        self._pictures: dict[tuple[str, int, int, float], QPixmap] = {}
        self._wanted: dict[tuple[str, int, int, float], QSize] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._draw_one)
        theme.changed.connect(self._forget)

    def picture(self, figure: str, rung: int, size: QSize, ratio: float) -> QPixmap | None:
        """The picture in `size` logical pixels; None if it is not drawn yet, and then requests it."""
        key = (figure, rung, size.height(), ratio)
        if key not in self._pictures and self._draw is not None:
            self._wanted[key] = size
            self._timer.start()
        return self._pictures.get(key)

    def _forget(self) -> None:
        self._pictures.clear()

    def _draw_one(self) -> None:
        if self._draw is not None and self._wanted:
            key, size = self._wanted.popitem()
            self._pictures[key] = QPixmap()  # stays if drawing fails, so that it is not tried again
            figure, rung, _, ratio = key
            try:
                self._pictures[key] = self._draw(figure, rung, size, ratio)
            finally:
                self._end_if_done()

    def _end_if_done(self) -> None:
        if not self._wanted:
            self._timer.stop()
            self.drawn.emit()
