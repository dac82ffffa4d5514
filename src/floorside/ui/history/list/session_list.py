"""The list of sessions: it scrolls, or, where it would show only a few, the whole page scrolls instead."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScrollArea

from floorside.ui.history.list.summary_delegate import ROW_HEIGHT
from floorside.ui.history.list.summary_model import SummaryModel

#: A list that scrolls has room for so many rows.
FEWEST = 3

Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction


class SessionList(QListView):
    """Call `scroll_with` once the list is inside a scroll area."""

    def __init__(self, rows: SummaryModel) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        self._rows = rows
        self.setModel(rows)
        self._area: QScrollArea | None = None
        self._whole = False
        self._wanted: tuple[int, Hint] | None = None
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Sessions"))

    def scroll_with(self, area: QScrollArea) -> None:
        """`area`: the one around the list, which scrolls while the list is whole."""
        self._area = area
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self._bring)  # the layout makes room for the rows later
        bar.actionTriggered.connect(self._let_go)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self._rows.modelReset.connect(self.updateGeometry)

    def set_whole(self, whole: bool) -> None:
        """As high as all its rows, instead of as high as its place."""
        if whole != self._whole:
            self._whole = whole
            policy = Qt.ScrollBarPolicy
            self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if whole else policy.ScrollBarAsNeeded)
            self.updateGeometry()

    @property
    def is_in_view(self) -> bool:
        """Whether one sees the current row; a list that scrolls by itself is always seen."""
        return not self._whole or self.visibleRegion().boundingRect().contains(self.visualRect(self.currentIndex()))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), FEWEST * ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._rows.rowCount() * ROW_HEIGHT) if self._whole else hint

    def scrollTo(self, index: QModelIndex | QPersistentModelIndex, hint: Hint = Hint.EnsureVisible) -> None:
        super().scrollTo(index, hint)
        self._wanted = index.row(), hint
        self._bring()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What was brought into view stays there, when something takes room beside the list."""
        super().resizeEvent(event)
        if not self._whole and self._wanted is not None:
            row, hint = self._wanted
            super().scrollTo(self._rows.index(row, 0), hint)

    def begin_at_top(self) -> None:
        """Show what is above the list, where the whole page scrolls."""
        self._wanted = None
        if self._area is not None:
            self._area.verticalScrollBar().setValue(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row becomes the current one, and does not come into view unless the person came by Tab."""
        self.setAutoScroll(event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason))
        super().focusInEvent(event)
        self.setAutoScroll(True)

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A page is what the scroll area shows, not the whole list."""
        ways = {Move.MovePageUp: -1, Move.MovePageDown: 1}
        if not self._whole or self._area is None or action not in ways:
            return super().moveCursor(action, modifiers)
        row = self.currentIndex().row() + ways[action] * (self._area.viewport().height() // ROW_HEIGHT - 1)
        return self._rows.index(max(0, min(row, self._rows.rowCount() - 1)), 0)

    def _let_go(self) -> None:
        """The person scrolls to somewhere else."""
        self._wanted = None

    def _bring(self) -> None:
        content = self._area.widget() if self._area is not None else None
        if self._area is None or content is None or self._wanted is None or not self._whole:
            return
        row, hint = self._wanted
        at = self.viewport().mapTo(content, QPoint(0, row * ROW_HEIGHT))
        place = QRect(at, QSize(1, ROW_HEIGHT))
        if hint is Hint.PositionAtTop:
            self._area.verticalScrollBar().setValue(place.top())
        else:
            self._area.ensureVisible(place.x(), place.center().y(), 0, ROW_HEIGHT)
