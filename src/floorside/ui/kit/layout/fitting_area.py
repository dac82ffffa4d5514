"""A scroll area that is as high as its content needs, as long as there is room for it."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea

from floorside.ui.kit.widgets import ScrollContent

#: Three lines of small text, in pixels.
LEAST = 56


class FittingArea(QScrollArea):
    """Where the room is too low for the content it scrolls, and Tab stops at it. `name`: for a screen reader."""

    def __init__(self, content: ScrollContent, name: str) -> None:
        super().__init__()
        self._content = content
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._needed())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._content.minimumSizeHint().width(), min(LEAST, self._needed()))

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # the content has changed
            self.updateGeometry()
            self._stop_tab()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._stop_tab()

    def _stop_tab(self) -> None:
        scrolls = self.height() < self._needed()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)

    def _needed(self) -> int:
        """The height of the content in the width of the area, in pixels."""
        edge = 2 * self.frameWidth()
        return self._content.heightForWidth(self.width() - edge) + edge
