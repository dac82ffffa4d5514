"""Draws one session of the list: day, routine, and how it went."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from floorside.ui.history.list.summary_model import DAY, LINE, SUMMARY
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3

ROW_HEIGHT = 44
DAY_WIDTH = 150
#: In a narrower row, in pixels, the names begin right after the days.
WIDE = 560
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SummaryDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(SUMMARY) is None:  # it cannot be read
            return
        colors = self._theme.colors
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, row, option.state)
        inside = row.adjusted(SPACE_3, 0, -SPACE_3, 0)
        day_width = self._write(painter, inside, index.data(DAY), 600, colors.text, _LEFT)
        day_room = DAY_WIDTH if row.width() >= WIDE else 0
        left = inside.adjusted(max(day_room, day_width + SPACE_3), 0, 0, 0)
        line_place = left.adjusted(left.width() // 4, 0, 0, 0)

        def seen(place: QRect) -> QRect:
            return QStyle.visualRect(option.direction, inside, place)

        line_width = self._write(painter, seen(line_place), index.data(LINE), 400, colors.muted, _RIGHT)
        name = index.data(Qt.ItemDataRole.DisplayRole)
        self._write(painter, seen(left.adjusted(0, 0, -line_width - SPACE_3, 0)), name, 400, colors.text, _LEFT)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, state: QStyle.StateFlag) -> None:
        colors = self._theme.colors
        painter.setPen(QColor(colors.line))
        painter.drawLine(row.x() + SPACE_3, row.bottom(), row.right() - SPACE_3, row.bottom())
        painter.setPen(Qt.PenStyle.NoPen)
        inner = QRectF(row).adjusted(1, 2, -1, -3)
        if QStyle.StateFlag.State_MouseOver in state:
            painter.setBrush(QColor(colors.well))
            painter.drawRoundedRect(inner, SPACE_2, SPACE_2)
        if QStyle.StateFlag.State_HasFocus in state:
            painter.setPen(QPen(QColor(colors.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, SPACE_2, SPACE_2)

    def _write(self, painter: QPainter, place: QRect, text: str, weight: int, color: str, how: Qt.AlignmentFlag) -> int:
        """Write one line, shortened if it does not fit; returns its width."""
        painter.setFont(self._theme.font(15, weight))
        painter.setPen(QColor(color))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, how, fitting)
        return painter.fontMetrics().horizontalAdvance(fitting)
