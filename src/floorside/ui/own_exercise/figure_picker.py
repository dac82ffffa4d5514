"""Chooses the figure for an own exercise: one of the catalogue's, or none."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import DrawThumbnail, Thumbnails, paint_no_picture
from floorside.ui.kit.widgets import SPACE_1, SPACE_2

CELL = QSize(140, 128)
PICTURE_HEIGHT = 76
_ID = Qt.ItemDataRole.UserRole


class FigurePicker(QListWidget):
    """A list of pictures, as high as they need. Arrow keys choose."""

    def __init__(self, theme: Theme, catalogue: Catalogue, draw: DrawThumbnail) -> None:
        super().__init__()
        self.setProperty("role", "rows")
        thumbnails = Thumbnails(theme, draw, self)
        thumbnails.drawn.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.setItemDelegate(_FigureDelegate(theme, thumbnails, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(CELL)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Figure"))
        self._add("", self.tr("No figure"))
        for id_ in catalogue.figures:
            self._add(id_, catalogue.texts[id_].name)

    @property
    def figure(self) -> str:
        """The id of the exercise whose figure was chosen; "" for none."""
        return str(self.currentItem().data(_ID))

    @property
    def place(self) -> QRect:
        """The rectangle of the chosen one."""
        return self.visualItemRect(self.currentItem())

    def choose(self, figure: str) -> None:
        rows = (row for row in range(self.count()) if self.item(row).data(_ID) == figure)
        self.setCurrentRow(next(rows, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        columns = max(1, event.size().width() // CELL.width())
        self.setFixedHeight(-(-self.count() // columns) * CELL.height())

    def _add(self, figure: str, name: str) -> None:
        item = QListWidgetItem(name)
        item.setData(_ID, figure)
        self.addItem(item)


class _FigureDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors = self._theme.colors
        selected = QStyle.StateFlag.State_Selected in option.state
        focused = selected and QStyle.StateFlag.State_HasFocus in option.state
        card = option.rect.adjusted(SPACE_1, SPACE_1, -SPACE_1, -SPACE_1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.focus if focused else colors.accent if selected else colors.card_edge
        painter.setPen(QPen(QColor(edge), 3 if focused else 2))
        painter.setBrush(QColor(colors.card_selected if selected else colors.card))
        painter.drawRoundedRect(QRectF(card).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
        picture = card.adjusted(SPACE_2, SPACE_2, -SPACE_2, 0)
        picture.setHeight(PICTURE_HEIGHT)
        if figure := index.data(_ID):
            self._paint_figure(painter, picture, figure)
        else:
            paint_no_picture(painter, picture, self._theme, "–")
        painter.setFont(self._theme.font(13, 600 if selected else 400))
        painter.setPen(QColor(colors.text))
        below = card.adjusted(SPACE_1, PICTURE_HEIGHT + SPACE_2 + 2, -SPACE_1, -SPACE_1)
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), index.data())
        painter.restore()

    def _paint_figure(self, painter: QPainter, place: QRect, figure: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colors.stage))
        painter.drawRoundedRect(place, 10, 10)
        drawn = self._thumbnails.picture(figure, 0, place.size(), painter.device().devicePixelRatioF())
        if drawn is not None:
            painter.drawPixmap(place, drawn)
