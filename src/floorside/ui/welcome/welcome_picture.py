"""The first page's picture of a session: a still figure on the dark colour of the stage."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from floorside.domain.figure.figure import Figure
from floorside.ui.figure.painter import paint_figure
from floorside.ui.figure.telling_poses import telling_pose
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_5

#: With less space, in pixels, there is no picture.
LOWEST, HIGHEST = 80, 300


class WelcomePicture(QWidget):
    """Takes the space that the words leave."""

    def __init__(self, theme: Theme, figure: Figure) -> None:
        super().__init__()
        self._theme = theme
        self._figure = figure
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(HIGHEST)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.height() < LOWEST:
            return
        colors, ground = self._theme.colors, QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.stage))
        painter.drawRoundedRect(ground, 16, 16)
        margin = min(SPACE_5, self.height() // 10)
        room = ground.adjusted(margin, margin, -margin, -margin)
        paint_figure(painter, room, telling_pose(self._figure), colors)
