"""Draws one session of the list: day, routine, and how it went."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from floorside.ui.history.list.summary_model import DAY, DAYS, LINE, SUMMARY
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3

#: Room for two lines. Pixels.
ROW_HEIGHT = 48
_EDGE = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SummaryDelegate(QStyledItemDelegate):
    """Day, name and how it went stand in one line, or, where that has no room, the last below the others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._day_widths: dict[str, int] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(320, ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option.rect, option.state)
        inside = option.rect.adjusted(SPACE_3, 0, -SPACE_3, 0)
        colors, strong, usual = self._theme.colors, self._theme.font(15, 600), self._theme.font(15)
        if index.data(SUMMARY) is None:
            how = QStyle.visualAlignment(option.direction, _LEFT)
            _write(painter, inside, index.data(Qt.ItemDataRole.DisplayRole), usual, colors.muted, how)
            painter.restore()
            return
        day, name, line = self.places(inside, index)

        def seen(place: QRect) -> QRect:
            return QStyle.visualRect(option.direction, inside, place)

        _write(painter, seen(day), index.data(DAY), strong, colors.text, _LEFT)
        _write(painter, seen(name), index.data(Qt.ItemDataRole.DisplayRole), usual, colors.text, _LEFT)
        how = _RIGHT if line.top() == name.top() else _LEFT
        _write(painter, seen(line), index.data(LINE), usual, colors.muted, how)
        painter.restore()

    def places(self, inside: QRect, index: QModelIndex | QPersistentModelIndex) -> tuple[QRect, QRect, QRect]:
        """Where the day, the name and how it went are written, in a row that is read from left to right."""
        usual = QFontMetrics(self._theme.font(15))
        name_from = self._day_width(index) + SPACE_3
        line_width = usual.horizontalAdvance(index.data(LINE))
        name_width = usual.horizontalAdvance(index.data(Qt.ItemDataRole.DisplayRole))
        if name_from + name_width + SPACE_3 + line_width <= inside.width():
            day, name = inside, inside.adjusted(name_from, 0, 0, 0)
            return day, name, name.adjusted(name_width + SPACE_3, 0, 0, 0)
        half = (inside.height() - 2 * _EDGE) // 2
        upper = QRect(inside.x(), inside.y() + _EDGE, inside.width(), half)
        return upper, upper.adjusted(name_from, 0, 0, 0), upper.translated(0, half)

    def _day_width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """As wide as the widest of those that were read, so that the names begin below each other."""
        strong, days = QFontMetrics(self._theme.font(15, 600)), index.data(DAYS)
        for day in days - self._day_widths.keys():
            self._day_widths[day] = strong.horizontalAdvance(day)
        return max(self._day_widths[day] for day in days)

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


def _write(painter: QPainter, place: QRect, text: str, font: QFont, color: str, how: Qt.AlignmentFlag) -> None:
    """Write one line, shortened if it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    painter.drawText(place, how, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width()))
