"""Images of a repeated movement's frames: showing one takes a fraction of the time of painting its outlines."""

from collections.abc import Callable, Hashable
from typing import TypeAlias

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

#: Paints at least what the rectangle shows of a frame, opaque.
Draw: TypeAlias = Callable[[QPainter, QRect], None]

#: A movement that needs more, in bytes, is partly painted from its outlines in each round.
MOST_BYTES = 16_000_000


class FrameImages:
    """Keeps what a frame showed in a rectangle, until `clear`."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._images: dict[Hashable, tuple[QRect, QImage]] = {}
        self.bytes_kept = 0

    def clear(self) -> None:
        self._images.clear()
        self.bytes_kept = 0

    def paint(self, painter: QPainter, frame: Hashable, seen: QRect, ratio: float, draw: Draw) -> None:
        """Paint what `seen` shows of a frame. `ratio`: device pixels for one pixel."""
        rect, image = self._images.get(frame, _NOTHING)
        if not rect.contains(seen):
            rect = rect.united(seen)
            size = int(rect.width() * rect.height() * ratio * ratio) * 4
            more = size - image.sizeInBytes()
            # Between device pixels an image would be blurred.
            if ratio != int(ratio) or self.bytes_kept + more > self._most_bytes:
                draw(painter, seen)
                return
            self.bytes_kept += more
            image = _image_of(rect, ratio, draw)
            self._images[frame] = rect, image
        painter.drawImage(rect.topLeft(), image)


_NOTHING = QRect(), QImage()


def _image_of(rect: QRect, ratio: float, draw: Draw) -> QImage:
    image = QImage(rect.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.translate(-rect.topLeft())
    draw(painter, rect)
    painter.end()
    return image
