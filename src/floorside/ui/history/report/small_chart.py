"""A small chart on paper: bars, or dots with a line through their averages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from floorside.ui.kit.paper.sheet import ACCENT, INK, LARGE, MUTED, POINT, RULE, SMALL, Sheet, paper_font

HEIGHT = 104 * POINT
_WORDS = 25 * POINT
_AXIS, _DATES = 14 * POINT, 11 * POINT
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class SmallChart:
    """`said`: its numbers in words. `ticks`: the values with a line, from 0 to the highest. `ends`: the texts below
    the two ends of the axis.

    `bars`, `dots` and `line`: values at places from 0, the left end, to 1. A `line` has a gap at None.
    """

    title: str
    said: str
    ticks: tuple[int, ...]
    ends: tuple[str, str]
    bars: tuple[float, ...] = ()
    dots: tuple[tuple[float, float], ...] = ()
    line: tuple[tuple[float, float | None], ...] = ()


def paint_charts(sheet: Sheet, charts: Sequence[SmallChart], in_a_row: int = 3) -> None:
    gap = 14 * POINT
    width = (sheet.width - (in_a_row - 1) * gap) / in_a_row
    for begin in range(0, len(charts), in_a_row):
        sheet.make_room(HEIGHT)
        for number, chart in enumerate(charts[begin : begin + in_a_row]):
            _paint(sheet, chart, QRectF(sheet.left + number * (width + gap), sheet.y, width, HEIGHT))
        sheet.y += HEIGHT


def _paint(sheet: Sheet, chart: SmallChart, place: QRectF) -> None:
    sheet.write(
        chart.title,
        QRectF(place.left(), place.top(), place.width(), 12 * POINT),
        paper_font(LARGE - 1, 700),
        INK,
        _LEFT,
    )
    line = QRectF(place.left(), place.top() + 12 * POINT, place.width(), 12 * POINT)
    sheet.write(chart.said, line, paper_font(SMALL + 0.5), INK, _LEFT)
    plot = place.adjusted(_AXIS, _WORDS + 5 * POINT, -3 * POINT, -_DATES - 8 * POINT)
    _paint_ground(sheet, chart, plot)
    painter = sheet.painter
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_bars(painter, chart, plot)
    _paint_dots(painter, chart, plot)
    _paint_line(painter, chart, plot)
    painter.restore()


def _at(chart: SmallChart, plot: QRectF, x: float, value: float) -> QPointF:
    return QPointF(plot.left() + x * plot.width(), plot.bottom() - value / chart.ticks[-1] * plot.height())


def _paint_ground(sheet: Sheet, chart: SmallChart, plot: QRectF) -> None:
    font = paper_font(SMALL - 0.5)
    for tick in chart.ticks:
        y = _at(chart, plot, 0, tick).y()
        sheet.painter.setPen(QPen(RULE, 0.5 * POINT))
        sheet.painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        number = QRectF(plot.left() - _AXIS, y - 5 * POINT, _AXIS - 3 * POINT, 10 * POINT)
        sheet.write(str(tick), number, font, MUTED, _RIGHT)
    below = QRectF(plot.left(), plot.bottom() + 2 * POINT, plot.width(), _DATES)
    first, last = chart.ends
    sheet.write(first, below, font, MUTED, _LEFT)
    if last != first:
        sheet.write(last, below, font, MUTED, _RIGHT)


def _paint_bars(painter: QPainter, chart: SmallChart, plot: QRectF) -> None:
    step = plot.width() / max(1, len(chart.bars))
    wide = min(step * 0.7, 14 * POINT)
    for number, value in enumerate(chart.bars):
        top = _at(chart, plot, 0, value).y()
        bar = QRectF(plot.left() + (number + 0.5) * step - wide / 2, top, wide, plot.bottom() - top)
        painter.fillRect(bar, ACCENT)


def _paint_dots(painter: QPainter, chart: SmallChart, plot: QRectF) -> None:
    painter.setPen(QPen(MUTED, 2.4 * POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawPoints([_at(chart, plot, x, value) for x, value in chart.dots])


def _paint_line(painter: QPainter, chart: SmallChart, plot: QRectF) -> None:
    pen = QPen(ACCENT, 1.6 * POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for is_known, run in groupby(chart.line, key=lambda point: point[1] is not None):
        if is_known:
            painter.drawPolyline(QPolygonF([_at(chart, plot, x, value or 0) for x, value in run]))
