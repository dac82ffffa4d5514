"""What is asked and told before a session stays in view beside Start where all above it scrolls."""

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from floorside.ui.kit.widgets import bring_into_view
from floorside.ui.routine.above_start import AboveStart
from floorside.ui.routine.exercise_list import LOWEST_ROW

#: What scrolls above keeps a row and a half, in pixels.
LEAST_ABOVE = LOWEST_ROW * 3 // 2


class BesideStart(QVBoxLayout):
    """The parts stand in `above`, below all others, until that scrolls; then here. On a screen with room for hardly
    more than them they scroll with the rest.
    """

    def __init__(self, above: AboveStart) -> None:
        super().__init__()
        self._above = above
        self._parts: list[QWidget] = []
        self._edges = QMargins()
        #: Whether the parts are here.
        self.holds = False

    def set_edges(self, left: int, right: int, gap: int) -> None:
        """In pixels. `gap`: above each part."""
        self._edges = QMargins(left, gap, right, 0)
        self.setSpacing(gap)

    def ask(self, widget: QWidget) -> None:
        """Add a part below the others."""
        self._parts.append(widget)
        if self.holds:
            self.addWidget(widget)
        else:
            self._above.add(widget)

    def drop(self, widget: QWidget) -> None:
        self._parts.remove(widget)
        widget.hide()
        widget.deleteLater()

    def share(self, room: QSize) -> bool:
        """Fit into a room in pixels, which the parts share with what scrolls above them. Returns whether they have
        another place now.
        """
        width = room.width() - self._edges.left() - self._edges.right()
        shown = [each for each in self._parts if not each.isHidden()]
        needed = sum(_height(each, width) + self._edges.top() for each in shown)
        fits = room.height() - needed >= LEAST_ABOVE
        if has_moved := fits != self.holds:
            self.holds = fits  # first: a part that moves has the room shared again
            self._move()
        self.setContentsMargins(self._edges if self.holds and shown else QMargins())
        return has_moved

    def show_asked(self) -> None:
        """Scroll to what is asked now, if it scrolls with the rest."""
        for each in self._parts:
            if not self.holds and not each.isHidden():
                bring_into_view(each)

    def _move(self) -> None:
        focused = self._above.window().focusWidget()
        for each in self._parts:
            had_focus, is_shown = focused and each.isAncestorOf(focused), not each.isHidden()
            if self.holds:
                self.addWidget(each)
                each.raise_()  # a screen reader reads the parts in the order of the page
            else:
                self.removeWidget(each)
                self._above.add(each)
            each.setVisible(is_shown)  # now, or it could not have the focus back
            if focused and had_focus:
                focused.setFocus()


def _height(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
