"""What stands above Start on the routine page: the list keeps some rows, however much there is to say around it, or
all of them where everything scrolls together.
"""

from PySide6.QtCore import QEvent, QMargins
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.layout.laid_out import items_of, laid_out
from floorside.ui.kit.widgets import SPACE_3, column
from floorside.ui.routine.exercise_list import LOWEST_ROW, ExerciseList

#: However much there is to say about the conditions, the list keeps two rows and a half, in pixels.
LEAST_LIST = LOWEST_ROW * 5 // 2


class AboveStart(QWidget):
    """`rows`: the list; `nothing`: in its place; `notes` scroll in what the other parts leave to them and the list."""

    def __init__(self, header: QWidget, rows: ExerciseList, nothing: QWidget, notes: QWidget) -> None:
        super().__init__()
        self._rows = rows
        self._scrolls = False
        self._edges = QMargins()
        self._bar = 0
        self._sharing = (rows, nothing, notes)
        self._parts = column(self, spacing=SPACE_3)
        self._parts.addWidget(header)
        self._parts.addWidget(rows, 1)
        self._parts.addWidget(nothing, 1)
        self._parts.addWidget(notes)

    def add(self, widget: QWidget, before: QWidget | None = None) -> None:
        """Add a part below all others, or above one of them.

        A screen reader reads the parts in the order of the page, and not in that of their making.
        """
        at = self._parts.indexOf(before) if before else self._parts.count()
        self._parts.insertWidget(at, widget)
        for each in laid_out(self._parts)[at + 1 :]:
            if isinstance(each, QWidget):
                each.raise_()

    def add_below_rows(self, widget: QWidget) -> None:
        parts = laid_out(self._parts)
        below = parts[parts.index(self._rows) + 1]
        assert isinstance(below, QWidget)
        self.add(widget, below)

    def set_edges(self, left: int, top: int, right: int, gap: int) -> None:
        """In pixels. `gap`: between two parts."""
        self._parts.setSpacing(gap)
        self._edges = QMargins(left, top, right, 0)
        self.keep_free(self._bar)

    def keep_free(self, bar: int) -> None:
        """A scroll bar, of this width in pixels, stands in one edge: the parts end where they would without it."""
        self._bar = bar
        taken = QMargins(bar, 0, 0, 0) if self.isRightToLeft() else QMargins(0, 0, bar, 0)
        self._parts.setContentsMargins(self._edges - taken)

    def let_scroll(self, scrolls: bool) -> None:
        """Whether all of it may scroll together: the list then does not scroll by itself."""
        self._scrolls = scrolls
        self._share_height()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._share_height()
        return done

    def _share_height(self) -> None:
        """Of what the other parts leave to the list and the notes, the list keeps some rows, or half."""
        if self._scrolls:
            self._rows.setMinimumHeight(self._rows.whole_height)
            return
        shown = items_of(laid_out(self._parts))
        width, margins = self._parts.contentsRect().width(), self._parts.contentsMargins()
        taken = margins.top() + self._parts.spacing() * (len(shown) - 1)
        for item in shown:
            if item.widget() not in self._sharing:
                taken += item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
        least = self._rows.minimumSizeHint().height()  # never less, or the page would grow and shrink for ever
        self._rows.setMinimumHeight(max(least, min(LEAST_LIST, (self.height() - taken) // 2)))
