"""One of the person's own pictures in the form of an exercise, with the buttons for it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from floorside.ui.figure.picture_view import paint_picture
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, button, column, show_if
from floorside.ui.kit.wording.plain_text import set_tip

NARROWEST, WIDEST, HEIGHT = 130, 230, 150


class PictureCard(QWidget):
    """`removed` and `moved`, one place forward, carry the name. `call` gives it its place."""

    removed = Signal(str)
    moved = Signal(str)

    def __init__(self, theme: Theme, pictures: OwnPictures, name: str) -> None:
        super().__init__()
        self.setMaximumWidth(WIDEST)
        self._shown = _Shown(theme, pictures, name)
        self.earlier = button("←", "quiet")
        set_tip(self.earlier, self.tr("Show it earlier"))
        self.earlier.clicked.connect(lambda: self.moved.emit(name))
        self.remove = button(self.tr("Take out"), "quiet")
        self.remove.clicked.connect(lambda: self.removed.emit(name))
        rows = column(self, spacing=SPACE_1)
        rows.addWidget(self._shown)
        row = QHBoxLayout()
        row.setSpacing(SPACE_1)
        row.addWidget(self.earlier)
        row.addWidget(self.remove)
        row.addStretch(1)
        rows.addLayout(row)

    def call(self, number: int) -> None:
        """`number`: its place, from 1. The first cannot be shown earlier."""
        self._shown.setAccessibleName(self.tr("Picture {n}").format(n=number))
        self.remove.setAccessibleName(self.tr("Take out picture {n}").format(n=number))
        self.earlier.setAccessibleName(self.tr("Show picture {n} earlier").format(n=number))
        if number == 1 and self.earlier.hasFocus():
            self.remove.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setFocusProxy(self.earlier if number > 1 else self.remove)
        show_if(self.earlier, number > 1)


class _Shown(QWidget):
    def __init__(self, theme: Theme, pictures: OwnPictures, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._pictures = pictures
        self._name = name
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.prepare([name], self._device_size())
        pictures.loaded.connect(self.update)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.fillPath(shape, QColor(self._theme.colors.stage))
        if (image := self._pictures.picture(self._name, self._device_size())) is not None:
            paint_picture(painter, QRectF(self._room()), image)
        elif self._pictures.is_missing(self._name):
            painter.setPen(QColor(self._theme.colors.stage_text))
            painter.setFont(self._theme.font(14))
            how = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self._room(), how, self.tr("This picture is missing."))

    def _room(self) -> QRect:
        return self.rect().adjusted(SPACE_2, SPACE_2, -SPACE_2, -SPACE_2)

    def _device_size(self) -> QSize:
        return self._room().size() * self.devicePixelRatioF()
