"""Scores over time, as a small drawing."""

from collections.abc import Sequence
from datetime import date
from statistics import fmean

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF

from floorside.ui.kit.keyed_chart import KeyedChart
from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.words import day, with_colon

HEIGHT = 150
LEFT, RIGHT, TOP, BOTTOM = 34, 16, 12, 28

#: When, and how many points.
Score = tuple[date, int]


class ScoreChart(KeyedChart):
    """`scores`: the earliest first, at least one; `highest`: the most points there are."""

    def __init__(self, theme: Theme, scores: Sequence[Score], highest: int, today: date) -> None:
        super().__init__(theme)
        self._scores = scores
        self._highest = highest
        self._today = today
        self.setFixedHeight(HEIGHT)
        self.say(self._summary_words(), [with_colon(day(on, today), str(score)) for on, score in scores])

    def _summary_words(self) -> str:
        """What the chart shows, in a sentence."""
        first, (last, newest) = self._scores[0][0], self._scores[-1]
        if len(self._scores) == 1:
            return self.tr("Scores: {list}").format(list=with_colon(day(last, self._today), str(newest)))
        mean = QLocale().toString(fmean(score for _, score in self._scores), "f", 1)
        return self.tr("Scores, {first} to {last}. Newest: {newest}. Average: {average}.").format(
            first=day(first, self._today), last=day(last, self._today), newest=newest, average=mean
        )

    def sizeHint(self) -> QSize:
        return QSize(420, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(12))
        mirror = mirror_of(self)
        for score in (0, self._highest // 2, self._highest):
            y = self._y(score)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(mirror.point(LEFT, y), mirror.point(self.width() - RIGHT, y))
            painter.setPen(QColor(colors.muted))
            at = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(mirror.rect(QRectF(0, y - 10, LEFT - 8, 20)), int(at), str(score))
        points = [mirror.point(self._x(on), self._y(score)) for on, score in self._scores]
        painter.setPen(QPen(QColor(colors.accent), 2.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(colors.accent))
        for point in points:
            painter.drawEllipse(point, 4, 4)
        self._paint_current(painter)
        self._write_days(painter)
        self.paint_focus(painter)

    def _paint_current(self, painter: QPainter) -> None:
        """Paint a ring around the score that the keys have chosen."""
        if self.current is not None:
            on, score = self._scores[self.current]
            painter.setPen(QPen(QColor(self._theme.colors.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mirror_of(self).point(self._x(on), self._y(score)), 8, 8)

    def _write_days(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.colors.muted))
        row = mirror_of(self).rect(QRectF(LEFT, self.height() - BOTTOM + 6, self.width() - LEFT - RIGHT, BOTTOM - 6))
        if self.current_words:
            painter.setPen(QColor(self._theme.colors.text))
            painter.drawText(row, int(Qt.AlignmentFlag.AlignHCenter), self.current_words)
            return
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeft), day(self._scores[0][0], self._today))
        if len(self._scores) > 1:
            painter.drawText(row, int(Qt.AlignmentFlag.AlignRight), day(self._scores[-1][0], self._today))

    def _x(self, on: date) -> float:
        first, last = self._scores[0][0], self._scores[-1][0]
        share = (on - first).days / max(1, (last - first).days)
        return LEFT + 6 + share * (self.width() - LEFT - RIGHT - 12)

    def _y(self, score: int) -> float:
        return TOP + (1 - score / self._highest) * (self.height() - TOP - BOTTOM)
