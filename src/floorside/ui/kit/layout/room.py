"""The room of a page on a small screen: it scrolls only what is too small for the least that the page needs."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Room(QScrollArea):
    """`least_width`: of the page, in pixels.

    A resizable scroll area would make a page with wrapping words as high as it would like to be, and scroll it although
    it scrolls its content itself: two scroll bars, and the buttons at its foot out of sight.
    """

    def __init__(self, page: QWidget, least_width: int = 0) -> None:
        super().__init__()
        self._page = page
        self._least_width = least_width
        self.setProperty("role", "room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(page)
        self.setFocusProxy(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, bar = self.maximumViewportSize(), self.verticalScrollBar().sizeHint().width()
        least = max(self._least_width, self._page.minimumSizeHint().width(), self._page.minimumWidth())
        width = max(room.width(), least)
        if least_height(self._page, width) > room.height():
            width = max(room.width() - bar, least)
        below = bar if width > room.width() else 0
        self._page.resize(QSize(width, max(room.height() - below, least_height(self._page, width))))


def least_height(page: QWidget, width: int) -> int:
    """The least height of a page of this width, in pixels."""
    if isinstance(page, QStackedWidget):
        pages = (page.widget(number) for number in range(page.count()))
        return max(least_height(each, width) for each in pages if each is not None)
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        return max(page.minimumHeight(), layout.totalMinimumHeightForWidth(width))
    return max(page.minimumHeight(), page.minimumSizeHint().height())
