"""Shows pages as they come out on paper."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper.paper import Pages
from floorside.ui.kit.paper.sheet import POINT

#: Between two pages, in points of the paper.
BETWEEN = 14
#: The widest page, in pixels.
WIDEST = 900


class PagePreview(QWidget):
    """`paper`: the size of a page in points. The widget is as wide as its place, and as high as the pages are then."""

    def __init__(self, theme: Theme, paper: QSizeF) -> None:
        super().__init__()
        self._paper = paper
        self._shown: Pages | None = None
        self._painted = QPixmap()
        self.pages = 1
        self.setMaximumWidth(WIDEST)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def show_pages(self, pages: Pages, said: str) -> None:
        """`said`: what is on them, for a screen reader."""
        self._shown = pages
        self.pages = self._paint(QPixmap(1, 1), pages, 1)
        self._painted = QPixmap()
        self.setAccessibleName(self.tr("The page: {extent}").format(extent=said))
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        height = self.pages * self._paper.height() + (self.pages - 1) * BETWEEN
        return round(min(width, WIDEST) * height / self._paper.width())

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._painted.size() != wanted:
            self._painted = QPixmap(wanted)
            self._painted.setDevicePixelRatio(ratio)
            self._paint(self._painted, self._shown, self.width() / self._paper.width())
        QPainter(self).drawPixmap(0, 0, self._painted)

    def _paint(self, onto: QPixmap, pages: Pages, scale: float) -> int:
        """Paint all pages, each below the one before; returns how many there are. `scale`: pixels in a point."""
        onto.fill(Qt.GlobalColor.transparent)
        painter = QPainter(onto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale / POINT, scale / POINT)
        page = QRectF(0, 0, self._paper.width() * POINT, self._paper.height() * POINT)

        def new_page() -> None:
            painter.translate(0, page.height() + BETWEEN * POINT)
            painter.fillRect(page, QColor("white"))

        painter.fillRect(page, QColor("white"))
        count = pages.paint(painter, self._paper, new_page)
        painter.end()
        return count
