"""A repeated movement is drawn from its outlines only once, as long as its images need little memory."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from floorside.ui.session.stage.frame_images import FrameImages

SEEN = QRect(10, 10, 20, 20)


class Drawing:
    """Paints frames of one colour into `image`; `drawn`: which ones were drawn from their outlines."""

    def __init__(self, images: FrameImages) -> None:
        self.image = QImage(60, 60, QImage.Format.Format_RGB32)
        self.drawn: list[str] = []
        self._images = images

    def show(self, frame: str, seen: QRect = SEEN, ratio: float = 1) -> QColor:
        """Paint a frame; returns the colour in the rectangle's last corner."""

        def draw(painter: QPainter, rect: QRect) -> None:
            self.drawn.append(frame)
            painter.fillRect(rect, QColor(frame))

        self.image.fill(0)
        painter = QPainter(self.image)
        painter.setClipRect(seen)
        self._images.paint(painter, frame, seen, ratio, draw)
        painter.end()
        return self.image.pixelColor(seen.bottomRight())


def test_a_movement_is_drawn_once_however_often_it_is_repeated() -> None:
    drawing = Drawing(FrameImages())
    shown = [drawing.show(frame) for _ in range(10) for frame in ("red", "blue")]
    assert shown == [QColor("red"), QColor("blue")] * 10
    assert drawing.drawn == ["red", "blue"]


def test_what_an_image_does_not_show_is_drawn_into_a_larger_one() -> None:
    images = FrameImages()
    drawing, wider = Drawing(images), SEEN.adjusted(0, 0, 9, 9)
    for seen in (SEEN, SEEN, wider, SEEN, wider):
        assert drawing.show("red", seen) == QColor("red")
    assert len(drawing.drawn) == 2
    assert images.bytes_kept == wider.width() * wider.height() * 4


def test_beyond_its_memory_a_movement_is_drawn_each_time() -> None:
    images = FrameImages(most_bytes=SEEN.width() * SEEN.height() * 4)
    drawing = Drawing(images)
    for frame in ("red", "blue") * 4:
        assert drawing.show(frame) == QColor(frame)
    assert drawing.drawn.count("red") == 1
    assert drawing.drawn.count("blue") == 4
    images.clear()
    assert images.bytes_kept == 0
    assert drawing.show("red") == QColor("red")
    assert drawing.drawn.count("red") == 2


@pytest.mark.parametrize(("ratio", "drawn"), [(1.5, 4), (2, 1)])
def test_between_device_pixels_no_image_is_kept(ratio: float, drawn: int) -> None:
    drawing = Drawing(FrameImages())
    for _ in range(4):
        drawing.show("red", ratio=ratio)
    assert len(drawing.drawn) == drawn
