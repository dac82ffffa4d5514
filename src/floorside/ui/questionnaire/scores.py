"""The scores of the questionnaire over time: a small chart, and a sentence about them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from floorside.domain.self_care.questionnaire import ITEMS, RolandMorris, clear_change, comparison_for
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.words import day

HEIGHT = 150
LEFT, RIGHT, TOP, BOTTOM = 34, 16, 12, 28


class ScoreChart(QWidget):
    """`filled`: the completed questionnaires, the earliest first, at least one."""

    def __init__(self, theme: Theme, filled: Sequence[RolandMorris], today: date) -> None:
        super().__init__()
        self._theme = theme
        self._filled = filled
        self._today = today
        self.setFixedHeight(HEIGHT)
        accessible_text = ", ".join(f"{day(each.on, today)}: {each.score}" for each in filled)
        self.setAccessibleName(self.tr("Scores: {list}").format(list=accessible_text))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        for score in (0, 12, ITEMS):
            y = self._y(score)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(QPointF(LEFT, y), QPointF(self.width() - RIGHT, y))
            painter.setPen(QColor(colors.muted))
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, y - 10, LEFT - 8, 20), int(at), str(score))
        points = [QPointF(self._x(each.on), self._y(each.score)) for each in self._filled]
        painter.setPen(QPen(QColor(colors.accent), 2.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(colors.accent))
        for point in points:
            painter.drawEllipse(point, 4, 4)
        self._write_days(painter)

    def _write_days(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        row = QRectF(LEFT, self.height() - BOTTOM + 6, self.width() - LEFT - RIGHT, BOTTOM - 6)
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeft), day(self._filled[0].on, self._today))
        if len(self._filled) > 1:
            painter.drawText(row, int(Qt.AlignmentFlag.AlignRight), day(self._filled[-1].on, self._today))

    def _x(self, on: date) -> float:
        first, last = self._filled[0].on, self._filled[-1].on
        share = (on - first).days / max(1, (last - first).days)
        return LEFT + 6 + share * (self.width() - LEFT - RIGHT - 12)

    def _y(self, score: int) -> float:
        return TOP + (1 - score / ITEMS) * (self.height() - TOP - BOTTOM)


def score_words(filled: Sequence[RolandMorris], today: date) -> str:
    """The last score, and whether it has clearly changed since the first, or since a better one."""
    if not filled:
        return QCoreApplication.translate("Scores", "Not filled in yet.")
    last = filled[-1]
    said = QCoreApplication.translate(
        "Scores", "{day}: {score} of {all}. The fewer the ticks, the fewer things are hard to do."
    ).format(day=day(last.on, today), score=last.score, all=ITEMS)
    if len(filled) == 1:
        return said
    earlier = comparison_for(filled)
    change = clear_change(earlier, last)
    since = day(earlier.on, today)
    if change < 0:
        more = QCoreApplication.translate("Scores", "That is clearly less than on {day}, which had {score}.")
    elif change > 0:
        more = QCoreApplication.translate(
            "Scores", "That is clearly more than on {day}, which had {score}. A doctor could look at it."
        )
    else:
        more = QCoreApplication.translate(
            "Scores", "On {day} it was {score}; a difference of fewer than five may be chance."
        )
    return f"{said} {more.format(day=since, score=earlier.score)}"
