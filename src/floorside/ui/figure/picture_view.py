"""A widget that shows the person's own pictures of an exercise, one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.wording.plain_text import set_tip

DOT, DOT_GAP, DOTS_HEIGHT = 8, 10, 22
_NEXT_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PictureView(QWidget):
    """A click, Space or an arrow key shows the next picture."""

    def __init__(self, theme: Theme, pictures: OwnPictures) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._names: tuple[str, ...] = ()
        self._index = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures.loaded.connect(self.update)
        theme.changed.connect(self.update)

    @property
    def index(self) -> int:
        """Which picture is shown, from 0."""
        return self._index

    def show_pictures(self, names: Sequence[str]) -> None:
        """Show the first of them."""
        self._names, self._index = tuple(names), 0
        has_more = len(names) > 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_more else Qt.FocusPolicy.NoFocus)
        set_tip(self, self.tr("Click to see the next picture.") if has_more else "")
        self._pictures.prepare(names, self._device_size())
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._turn_over(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _NEXT_KEYS:
            self._turn_over(1)
        elif event.key() == Qt.Key.Key_Left:
            self._turn_over(-1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.colors.stage))
        if not self._names:
            return
        name = self._names[self._index]
        if (image := self._pictures.picture(name, self._device_size())) is not None:
            paint_picture(painter, QRectF(self._room()), image)
        elif self._pictures.is_missing(name):
            painter.setPen(QColor(self._theme.colors.stage_text))
            painter.setFont(self._theme.font(15))
            said = self.tr("This picture is missing. The exercise works without it.")
            painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), said)
        self._paint_dots(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.colors.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_dots(self, painter: QPainter) -> None:
        """Which of how many pictures it is."""
        if len(self._names) < 2:
            return
        left = (self.width() - len(self._names) * (DOT + DOT_GAP) + DOT_GAP) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(len(self._names)):
            color = QColor(self._theme.colors.stage_text)
            color.setAlphaF(1.0 if index == self._index else 0.35)
            painter.setBrush(color)
            middle = QPointF(left + DOT / 2 + index * (DOT + DOT_GAP), self.height() - DOTS_HEIGHT / 2)
            painter.drawEllipse(middle, DOT / 2, DOT / 2)

    def _room(self) -> QRect:
        return self.rect().adjusted(0, 0, 0, -DOTS_HEIGHT if len(self._names) > 1 else 0)

    def _device_size(self) -> QSize:
        return self._room().size() * self.devicePixelRatioF()

    def _turn_over(self, by: int) -> None:
        if self._names:
            self._index = (self._index + by) % len(self._names)
            self._show()

    def _show(self) -> None:
        said = self.tr("Your picture {n} of {count}").format(n=self._index + 1, count=len(self._names))
        self.setAccessibleName(said)
        self.update()


def paint_picture(painter: QPainter, room: QRectF, image: QImage) -> None:
    """Paint a picture in the middle of `room`, as large as fits."""
    place = QRectF(QPointF(), image.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(room.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
