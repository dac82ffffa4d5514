"""The items of a routine, whose order the person changes by dragging or with Alt and the arrow keys."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from floorside.domain.routine import ExerciseItem, RoutineItem
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_4
from floorside.ui.routine_editor.item_words import item_extent, item_name

ROW_HEIGHT = 48
#: The width of the line that shows where a dragged row lands, in pixels.
LANDING = 4
#: The roles: the item's index in the routine, its amount, and whether it is an exercise, and left out.
PLACE, EXTENT, IS_EXERCISE, IS_LEFT_OUT = (Qt.ItemDataRole.UserRole + n for n in range(4))
LEFT_OUT_OPACITY = 0.6


class ItemList(QListWidget):
    """`order_changed`: the old indexes in the new order; `moved`: up (-1) or down (1); `removed`: the current item."""

    order_changed = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, theme: Theme, catalogue: Catalogue) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        self._theme = theme
        self._catalogue = catalogue
        self._lands_at: int | None = None  # where the line is that shows where a dragged row lands
        self.setItemDelegate(_ItemDelegate(theme))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("In this order. Alt and the arrow keys move an entry, Delete removes it."))
        theme.changed.connect(self.viewport().update)

    def show_items(self, items: Sequence[RoutineItem], current: int, left_out: Collection[str] = ()) -> None:
        """`left_out`: the ids of the exercises that the person's conditions leave out."""
        self.blockSignals(True)  # filling the list is not choosing an item
        self.clear()
        for place, item in enumerate(items):
            is_left_out = isinstance(item, ExerciseItem) and item.exercise in left_out
            name, extent = item_name(item, self._catalogue), item_extent(item, self._catalogue, is_left_out=is_left_out)
            row = QListWidgetItem(name)
            row.setFlags(row.flags() & ~Qt.ItemFlag.ItemIsDropEnabled)  # a row lands between two others
            row.setData(PLACE, place)
            row.setData(EXTENT, extent)
            row.setData(IS_EXERCISE, isinstance(item, ExerciseItem))
            row.setData(IS_LEFT_OUT, is_left_out)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place + 1}. {name}, {extent}")
            self.addItem(row)
        self.setCurrentRow(max(0, min(current, len(items) - 1)))
        self.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.moved.emit(ways[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        place = event.position().toPoint()
        over = self.visualRect(self.indexAt(place))
        if not over.isValid():
            over = self.visualRect(self.model().index(self.count() - 1, 0))
        self._show_landing(over.bottom() if place.y() >= over.center().y() else over.top())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_landing(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line lies over Qt's own, which is thin and partly hidden by the rows."""
        super().paintEvent(event)
        if self._lands_at is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._theme.colors.accent), LANDING))
            y = min(max(self._lands_at, LANDING // 2), self.viewport().height() - LANDING // 2)
            painter.drawLine(SPACE_1, y, self.viewport().width() - SPACE_1, y)

    def _show_landing(self, y: int | None) -> None:
        self._lands_at = y
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        self._show_landing(None)
        # Only after this does the list remove the dragged row from its old place.
        QTimer.singleShot(0, self, self._tell_order)

    def _tell_order(self) -> None:
        order = [self.item(row).data(PLACE) for row in range(self.count())]
        if sorted(order) == list(range(len(order))) != order:
            self.order_changed.emit(order)


class _ItemDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = self._theme.colors
        card: QRect = option.rect.adjusted(2, 2, -2, -SPACE_1 - 2)  # the line stays inside what Qt paints anew
        selected = QStyle.StateFlag.State_Selected in option.state
        focused = selected and QStyle.StateFlag.State_HasFocus in option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.focus if focused else colors.accent if selected else colors.card_edge
        painter.setPen(QPen(QColor(edge), 3 if focused else 2))
        painter.setBrush(QColor(colors.card_selected if selected else colors.card))
        painter.drawRoundedRect(card, 10, 10)
        place = card.adjusted(SPACE_4, 0, -SPACE_4, 0)
        is_exercise = bool(index.data(IS_EXERCISE))
        painter.setFont(self._theme.font(15))
        painter.setPen(QColor(colors.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, index.data(EXTENT))
        left = place.width() - painter.fontMetrics().horizontalAdvance(index.data(EXTENT)) - SPACE_2
        painter.setOpacity(LEFT_OUT_OPACITY if index.data(IS_LEFT_OUT) else 1)
        painter.setPen(QColor(colors.text if is_exercise else colors.muted))
        painter.setFont(self._theme.font(15, 600 if is_exercise else 400))
        name = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, left)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        painter.restore()
