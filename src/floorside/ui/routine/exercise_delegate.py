"""Draws a row of the list of exercises: a card with the figure, the name, and the dose."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from floorside.ui.kit.look.box_signs import TICK_BOX, paint_tick_box
from floorside.ui.kit.look.mirroring import Mirror, mirrored
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.thumbnails import Thumbnails, paint_no_picture
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5
from floorside.ui.routine.exercise_model import ROW, ExerciseRow

PICTURE_SHAPE = 1.45  # width to height
CHEVRON = 5
PAUSE_HEIGHT = 34
#: Lower rows, in pixels, have less air around them.
TIGHT_BELOW = 60
#: In a card of this height, in pixels, a name has room for two lines.
TWO_LINES_FROM = 66
NAME_LINE = 21
LEFT_OUT_OPACITY = 0.45
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ExerciseDelegate(QStyledItemDelegate):
    """`row_height`: pixels, with the gap below the card. `opens`: whether a click leads to another page. `ticks`:
    whether a row shows a tick if it is done today.
    """

    def __init__(self, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._theme = theme
        self._thumbnails = thumbnails
        self.row_height = 82
        self.opens = False
        self.ticks = False

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, PAUSE_HEIGHT if index.data(ROW).is_pause else self.row_height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ExerciseRow = index.data(ROW)
        if row.is_pause:
            self._paint_pause(painter, option.rect.adjusted(SPACE_4, 0, -SPACE_4, -SPACE_2), row)
            return
        card = option.rect.adjusted(0, 0, 0, -self._gap)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, option, index)
        edge = self._gap
        high = card.height() - 2 * edge
        left = round(self.tick_room(option.rect).width()) if self.ticks else 0
        if self.ticks:
            self._paint_tick(painter, self.tick_room(option.rect), not row.is_left_out)
        picture = QRect(card.x() + SPACE_2 + left, card.y() + edge, round(high * PICTURE_SHAPE), high)

        def seen(place: QRect) -> QRect:
            return mirrored(place, card, option.direction)

        painter.setOpacity(LEFT_OUT_OPACITY if row.is_left_out else 1)
        self._paint_picture(painter, seen(picture), row)
        right = SPACE_5 + SPACE_2 if self.opens else SPACE_4
        self._paint_texts(painter, seen(card.adjusted(left + picture.width() + 3 * SPACE_2, 0, -right, 0)), row)
        painter.setOpacity(1)
        if self.opens:
            mirror = Mirror(card.left() + card.right(), option.direction == Qt.LayoutDirection.RightToLeft)
            self._paint_chevron(painter, mirror.point(card.right() - SPACE_4, card.center().y() + 1), mirror.is_on)
        painter.restore()

    @property
    def _gap(self) -> int:
        """Between two cards, and between a card and its picture."""
        return SPACE_1 if self.row_height < TIGHT_BELOW else SPACE_2

    def tick_room(self, row: QRect) -> QRectF:
        """Where a click leaves out an exercise, or takes it in again."""
        room = QRect(row.x(), row.y(), TICK_BOX + 2 * SPACE_3, row.height() - self._gap)
        return QRectF(mirrored(room, row, QGuiApplication.layoutDirection()))

    def _paint_tick(self, painter: QPainter, room: QRectF, ticked: bool) -> None:
        box = QRectF(room.x() + SPACE_3 + 2, room.center().y() - TICK_BOX / 2, TICK_BOX, TICK_BOX)
        paint_tick_box(painter, box, self._theme.colors, ticked)

    def _paint_pause(self, painter: QPainter, place: QRect, row: ExerciseRow) -> None:
        """A pause is a line of text between the cards."""
        painter.save()
        color = self._theme.colors.muted
        taken = self._write(painter, place, row.dose, 14, 400, color, _RIGHT)
        self._write(painter, _before(painter, place, taken), row.name, 14, 400, color, _LEFT)
        painter.restore()

    def _paint_card(
        self,
        painter: QPainter,
        card: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colors = self._theme.colors
        rows = option.widget
        assert isinstance(rows, QListView)
        selected = rows.selectionModel().isSelected(index)
        focused = selected and rows.hasFocus() and rows.currentIndex() == index
        hovered = rows.underMouse() and _is_under_mouse(option)
        edge = colors.accent if selected else colors.line if hovered else colors.card_edge
        width = 3 if focused else 2
        painter.setPen(QPen(QColor(colors.focus if focused else edge), width))
        painter.setBrush(QColor(colors.card_selected if selected else colors.card))
        inset = width / 2
        painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), 14, 14)

    def _paint_picture(self, painter: QPainter, place: QRect, row: ExerciseRow) -> None:
        ratio = painter.device().devicePixelRatioF()
        for name in row.pictures:
            picture = self._thumbnails.picture(name, row.rung, place.size(), ratio)
            if picture is None or not picture.isNull():  # it is null if its file is missing
                self._paint_drawn(painter, place, picture)
                return
        paint_no_picture(painter, place, self._theme, row.name[:1].upper())

    def _paint_drawn(self, painter: QPainter, place: QRect, picture: QPixmap | None) -> None:
        """The picture on the colour of the stage; at first only that, while it is about to be drawn."""
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), 10, 10)
        painter.fillPath(shape, QColor(self._theme.colors.stage))
        if picture is not None:
            painter.drawPixmap(place, picture)

    def _paint_chevron(self, painter: QPainter, tip: QPointF, mirrored: bool) -> None:
        pen = QPen(QColor(self._theme.colors.muted), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        back = CHEVRON if mirrored else -CHEVRON
        painter.drawPolyline([tip + QPointF(back, -CHEVRON), tip, tip + QPointF(back, CHEVRON)])

    def _paint_texts(self, painter: QPainter, place: QRect, row: ExerciseRow) -> None:
        """The dose beside the name, with its detail below; where the name has no room there, the dose goes down too."""
        dose, detail = self._width(row.dose, 16, 600) + SPACE_2, self._width(row.dose_detail, 13)
        is_high = place.height() >= TWO_LINES_FROM
        beside = self._width(row.name, 16, 600) + dose <= place.width()
        metrics = QFontMetrics(self._theme.font(16, 600))
        names = [row.name] if beside else name_lines(metrics, row.name, place.width(), 2 if is_high else 1)
        apart = is_high and not beside and dose + detail > place.width()  # the detail has a line of its own
        closer = 2 if self.row_height < TIGHT_BELOW else 0  # away from the edges of the card
        upper = QRect(place.x(), place.center().y() - 21 + closer, place.width(), 24)
        upper.translate(0, -(len(names) - 1 + apart) * NAME_LINE // 2)
        lower = QRect(place.x(), upper.y() + 23 - 2 * closer, place.width(), 20)
        lower.translate(0, (len(names) - 1) * NAME_LINE)
        if beside:
            self._paint_dose_beside(painter, place, upper, lower, row)
        else:
            self._paint_dose_below(painter, lower, lower.translated(0, NAME_LINE) if apart else lower, row)
        for name in names:
            self._write(painter, upper, name, 16, 600, self._theme.colors.text, _LEFT)
            upper.translate(0, NAME_LINE)

    def _paint_dose_beside(self, painter: QPainter, place: QRect, upper: QRect, lower: QRect, row: ExerciseRow) -> None:
        colors = self._theme.colors
        dose_place = upper if row.dose_detail else place
        dose_width = self._write(painter, dose_place, row.dose, 16, 600, colors.text, _RIGHT)
        detail_width = self._write(painter, lower, row.dose_detail, 13, 400, colors.muted, _RIGHT)
        self._paint_where(painter, _before(painter, lower, detail_width if row.dose_detail else dose_width), row)

    def _paint_dose_below(self, painter: QPainter, lower: QRect, lowest: QRect, row: ExerciseRow) -> None:
        """The detail at the end of its line, which may be that of the dose; then as many of its parts as fit."""
        colors = self._theme.colors
        room = lowest.width() - (self._width(row.dose, 16, 600) + SPACE_2 if lower == lowest else 0)
        detail = fitting_parts(QFontMetrics(self._theme.font(13)), row.dose_detail, room)
        taken = self._write(painter, lowest, detail, 13, 400, colors.muted, _RIGHT)
        before = _before(painter, lower, taken) if lower == lowest else lower
        dose_width = self._write(painter, before, row.dose, 16, 600, colors.text, _RIGHT)
        self._paint_where(painter, _before(painter, before, dose_width), row)

    def _width(self, text: str, px: int, weight: int = 400) -> int:
        return QFontMetrics(self._theme.font(px, weight)).horizontalAdvance(text)

    def _paint_where(self, painter: QPainter, room: QRect, row: ExerciseRow) -> None:
        painter.setFont(self._theme.font(13))
        where = fitting_parts(painter.fontMetrics(), row.where, room.width())
        self._write(painter, room, where, 13, 400, self._theme.colors.muted, _LEFT)

    def _write(
        self, painter: QPainter, place: QRect, text: str, px: int, weight: int, color: str, how: Qt.AlignmentFlag
    ) -> int:
        """Write one line, shortened if it does not fit; returns its width with the gap after it."""
        if not text:
            return 0
        painter.setFont(self._theme.font(px, weight))
        painter.setPen(QColor(color))
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, how, fitting)
        return painter.fontMetrics().horizontalAdvance(fitting) + SPACE_2


def name_lines(metrics: QFontMetrics, name: str, width: int, most: int) -> list[str]:
    """The name in one line, or else in two if there may be as many; the last one may be too long."""
    if most == 1 or metrics.horizontalAdvance(name) <= width:
        return [name]
    words = name.split()
    fitting = [n for n in range(1, len(words)) if metrics.horizontalAdvance(" ".join(words[:n])) <= width]
    return [" ".join(words[: fitting[-1]]), " ".join(words[fitting[-1] :])] if fitting else [name]


def fitting_parts(metrics: QFontMetrics, text: str, width: int) -> str:
    """As many of the parts between " · ", from the first on, as fit: a part of a word would say nothing."""
    parts = text.split(" · ")
    while parts and metrics.horizontalAdvance(" · ".join(parts)) > width:
        parts.pop()
    return " · ".join(parts)


def _is_under_mouse(option: QStyleOptionViewItem) -> bool:
    """Asked only where the mouse is over the list: creating QStyle and its enums would take the first page 9 ms."""
    from PySide6.QtWidgets import QStyle

    return QStyle.StateFlag.State_MouseOver in option.state


def _before(painter: QPainter, place: QRect, taken: int) -> QRect:
    """The room that is left before a text of so many pixels at the end of the line."""
    return mirrored(place.adjusted(0, 0, -taken, 0), place, painter.layoutDirection())
