"""Small charts of values session by session: lines in steps, or pairs of dots."""

from bisect import bisect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip

from floorside.ui.history.charts.axis_words import axis_words
from floorside.ui.kit.keyed_chart import KeyedChart
from floorside.ui.kit.look.mirroring import mirror_of
from floorside.ui.kit.look.theme import Colors, Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.formats import brief_date, short_number
from floorside.ui.kit.wording.plain_text import plain_tip

#: The least height, in pixels.
HEIGHT = 140
LEFT, TOP, BOTTOM = 30, 28, 26
#: The distance of the first and the last session from the ends of the axis.
INSET = 14
LETTERS = 12
LINE_HEIGHT = 16
STROKE = 2.5
DASH, GAP = 3.0, 2.5
RING, DOT = 5.5, 3.5
#: The widest bar from a lowest to a highest value, in pixels, and how opaque it is (0–1).
BAR, BAR_ALPHA = 6, 0.3
#: Rings closer to each other than this are drawn smaller.
APART = 14
#: Where marks of one session are closer than this, those of each line stand side by side, so far apart if there is
#: room. Pixels.
BESIDE = 9
#: From the edge, where the ring of the focus is, to the words above the chart, in pixels.
EDGE = 6
#: The room of the mark before its name, in pixels.
KEY = 16
#: From the axis to the words beside it, and to those with a mark, which must not look like one more value. Pixels.
TO_WORDS, TO_MARKS = SPACE_2, SPACE_4


class Mark(Enum):
    """How a value is drawn, so that colour is not the only difference."""

    DOT = "dot"
    RING = "ring"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"


#: The corners of the marks, as multiples of a dot's radius.
CORNERS = {
    Mark.TRIANGLE: ((0, -1.5), (1.4, 1), (-1.4, 1)),
    Mark.DIAMOND: ((0, -1.5), (1.5, 0), (0, 1.5), (-1.5, 0)),
}

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Line:
    """`values`: by the session's number; `averages`: they are means. `open`: dashed, or rings instead of dots; `mark`:
    another shape.

    `name`: written at the end, with the last value. `bars`: a lowest and a highest value, drawn behind the line.
    """

    name: str
    ink: Callable[[Colors], str]
    values: Mapping[int, float]
    open: bool = False
    mark: Mark | None = None
    bars: Mapping[int, tuple[float, float]] = field(default_factory=dict)
    averages: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """The data of a chart. `days` and `said`: the date and the words of each session, the earliest first. `ticks`: from
    0 to the highest on the axis, in `unit`.

    `by_date`: horizontal distances are days, otherwise equal. `in_steps`: a value stays until the next.
    `accessible_text`: the chart in a sentence or two. `empty`: the text if there is no session.
    `name_of`: what a date is called, given today's; `brief_of`: the same in little room, within one year.
    """

    lines: Sequence[Line]
    days: Sequence[date]
    said: Sequence[str]
    ticks: Sequence[int]
    unit: str
    in_steps: bool
    by_date: bool
    accessible_text: str
    empty: str
    name_of: Callable[[date, date], str] = words.day
    brief_of: Callable[[date], str] = brief_date


def value_words(line: Line, value: float) -> str:
    """Averages keep their tenth, "2.0", as in the sentence above the chart."""
    return QLocale().toString(float(value), "f", 1) if line.averages else short_number(value)


class _End(NamedTuple):
    """The last value of a line, written beside it; a line with a name has its mark before it."""

    line: Line
    value: float

    @property
    def text(self) -> str:
        return f"{self.line.name} {value_words(self.line, self.value)}".strip()

    @property
    def indent(self) -> int:
        return KEY if self.line.name else 0


class Chart(KeyedChart):
    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._picture: Picture | None = None
        self._today = date.min
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: Picture, today: date) -> None:
        self._picture, self._today = picture, today
        self.say(picture.accessible_text, [self._words_of(picture, number) for number in range(len(picture.days))])

    def sizeHint(self) -> QSize:
        return QSize(320, HEIGHT)

    def said_at(self, x: float) -> str:
        """The words of the session nearest to a horizontal position."""
        if self._picture is None or not self._picture.days:
            return ""
        xs, x = self._xs(self._picture), mirror_of(self).x(x)
        after = bisect(xs, x)
        near = min(range(max(0, after - 1), min(len(xs), after + 1)), key=lambda number: abs(xs[number] - x))
        return self._words_of(self._picture, near)

    def _words_of(self, picture: Picture, number: int) -> str:
        return words.with_colon(picture.name_of(picture.days[number], self._today), picture.said[number])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.said_at(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(LETTERS))
        if not self._picture.days:
            self._write_empty(painter, self._picture.empty)
            return
        self._paint_ground(painter, self._picture)
        self._paint_current(painter, self._picture)
        paint = self._paint_steps if self._picture.in_steps else self._paint_pairs
        paint(painter, self._picture)
        self._write_ends(painter, self._picture)
        self.paint_focus(painter)

    def _write_empty(self, painter: QPainter, text: str) -> None:
        painter.setFont(self._theme.font(15))
        painter.setPen(QColor(self._theme.colors.muted))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(self.rect()), int(flags), text)

    def _paint_ground(self, painter: QPainter, picture: Picture) -> None:
        colors = self._theme.colors
        right, mirror = self._right(picture), mirror_of(self)
        for tick in picture.ticks:
            y = self._y(picture, tick)
            painter.setPen(QPen(QColor(colors.line), 1))
            painter.drawLine(mirror.point(LEFT, y), mirror.point(right, y))
            painter.setPen(QColor(colors.muted))
            room = mirror.rect(QRectF(0, y - LINE_HEIGHT / 2, LEFT - SPACE_2, LINE_HEIGHT))
            painter.drawText(room, int(_RIGHT), str(tick))
        below = mirror.rect(QRectF(LEFT, self.height() - BOTTOM + 8, right - LEFT, BOTTOM - 8))
        first, last = self.axis_words(picture)
        is_one_day = picture.days[0] == picture.days[-1]
        painter.drawText(below, int(_LEFT if is_one_day else _RIGHT), last)
        painter.drawText(below, int(_LEFT), first)
        self._write_above(painter, picture)

    def axis_words(self, picture: Picture) -> tuple[str, str]:
        """What stands at the two ends of the axis."""
        metrics, room = QFontMetrics(self._theme.font(LETTERS)), self._right(picture) - LEFT

        def fits(first: str, last: str) -> bool:
            gap = SPACE_2 if first else 0
            return metrics.horizontalAdvance(first) + gap + metrics.horizontalAdvance(last) <= room

        first, last = picture.days[0], picture.days[-1]
        return axis_words(first, last, self._today, picture.name_of, picture.brief_of, fits)

    def _write_above(self, painter: QPainter, picture: Picture) -> None:
        """Write the unit, or the value that the keys have chosen."""
        painter.setPen(QColor(self._theme.colors.text if self.current_words else self._theme.colors.muted))
        room = mirror_of(self).rect(QRectF(EDGE, EDGE / 2, self.width() - 2 * EDGE, LINE_HEIGHT))
        text = self.current_words or picture.unit
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(_LEFT), fitting)

    def _paint_current(self, painter: QPainter, picture: Picture) -> None:
        """Paint a line through the value that the keys have chosen."""
        if self.current is not None:
            x = mirror_of(self).x(self._xs(picture)[self.current])
            painter.setPen(QPen(QColor(self._theme.colors.text), 1.5))
            painter.drawLine(QPointF(x, TOP - INSET / 2), QPointF(x, self.height() - BOTTOM + 4))

    def _paint_steps(self, painter: QPainter, picture: Picture) -> None:
        xs = [mirror_of(self).x(x) for x in self._xs(picture)]
        for line in picture.lines:
            self._paint_bars(painter, picture, line, xs)
        for line in picture.lines:
            points: list[QPointF] = []
            for number, value in line.values.items():
                if points:
                    points.append(QPointF(xs[number], points[-1].y()))
                points.append(QPointF(xs[number], self._y(picture, value)))
            pen = QPen(QColor(line.ink(self._theme.colors)), STROKE)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if line.open:
                pen.setDashPattern([DASH, GAP])
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))
        for line in sorted(picture.lines, key=lambda line: not line.open):  # dots last: they are visible inside a ring
            last = max(line.values)
            self._paint_dot(painter, line, QPointF(xs[last], self._y(picture, line.values[last])))

    def _paint_bars(self, painter: QPainter, picture: Picture, line: Line, xs: Sequence[float]) -> None:
        """Paint the bars pale, and so wide that those of many months touch."""
        ink = QColor(line.ink(self._theme.colors))
        ink.setAlphaF(BAR_ALPHA)
        width = min([BAR, *(abs(right - left) for left, right in pairwise(xs))])
        for number, (low, high) in line.bars.items():
            top, bottom = self._y(picture, high) - 1, self._y(picture, low) + 1
            painter.fillRect(QRectF(xs[number] - width / 2, top, width, bottom - top), ink)

    def _paint_pairs(self, painter: QPainter, picture: Picture) -> None:
        size, room = ring_size(self._xs(picture)), least_gap(self._xs(picture))
        xs = [mirror_of(self).x(x) for x in self._xs(picture)]
        marks = [
            {
                which: self._y(picture, line.values[number])
                for which, line in enumerate(picture.lines)
                if number in line.values
            }
            for number in range(len(xs))
        ]
        shifts = side_by_side(marks, room)
        for x, heights in zip(xs, marks, strict=True):
            painter.setPen(QPen(QColor(self._theme.colors.outline), STROKE))
            painter.drawLine(QPointF(x, min(heights.values())), QPointF(x, max(heights.values())))
            for which, y in heights.items():
                self._paint_dot(painter, picture.lines[which], QPointF(x + shifts[which], y), size)

    def _paint_dot(self, painter: QPainter, line: Line, point: QPointF, size: float = 1) -> None:
        """Paint a value; a ring is filled with the background, so that a dot of the same value is visible in it."""
        ink = QColor(line.ink(self._theme.colors))
        painter.setPen(QPen(ink, 2))
        mark = line.mark or (Mark.RING if line.open else Mark.DOT)
        painter.setBrush(QColor(self._theme.colors.card) if mark is Mark.RING else ink)
        if mark in (Mark.RING, Mark.DOT):
            radius = size * (RING if mark is Mark.RING else DOT)
            painter.drawEllipse(point, radius, radius)
            return
        painter.drawPolygon(QPolygonF([point + QPointF(*corner) * size * DOT for corner in CORNERS[mark]]))

    def _write_ends(self, painter: QPainter, picture: Picture) -> None:
        """Write marks, names and values beside the last session, one below the other if they would overlap."""
        ends = sorted(self._ends(picture), key=lambda end: -end.value)
        mirror, x = mirror_of(self), self._right(picture) + self._to_words(picture)
        heights = [self._y(picture, end.value) for end in ends]
        for y, end in zip(spread(heights, self.height()), ends, strict=True):
            if end.line.name:
                self._paint_dot(painter, end.line, mirror.point(x + KEY / 2 - 2, y))
            painter.setPen(QColor(self._theme.colors.text))
            room = QRectF(x + end.indent, y - LINE_HEIGHT / 2, self.width() - x - end.indent, LINE_HEIGHT)
            painter.drawText(mirror.rect(room), int(_LEFT), end.text)

    def _ends(self, picture: Picture) -> list[_End]:
        return [_End(line, line.values[max(line.values)]) for line in picture.lines if line.values]

    def _right(self, picture: Picture) -> float:
        """The position where the axis ends and these words begin."""
        metrics = self.fontMetrics()
        widths = (end.indent + metrics.horizontalAdvance(end.text) for end in self._ends(picture))
        return self.width() - self._to_words(picture) - max(widths)

    def _to_words(self, picture: Picture) -> int:
        return TO_WORDS if picture.in_steps else TO_MARKS

    def _xs(self, picture: Picture) -> list[float]:
        first, last = LEFT + INSET, self._right(picture) - INSET
        if picture.by_date:
            days = [(day - picture.days[0]).days for day in picture.days]
        else:
            days = list(range(len(picture.days)))
        return [first + (last - first) * day / max(1, days[-1]) for day in days]

    def _y(self, picture: Picture, value: float) -> float:
        return TOP + (1 - value / picture.ticks[-1]) * (self.height() - TOP - BOTTOM)


def least_gap(xs: Sequence[float]) -> float:
    """The least distance between two of these positions."""
    return min((right - left for left, right in pairwise(xs)), default=APART * 2)


def side_by_side(sessions: Sequence[Mapping[int, float]], room: float) -> Mapping[int, float]:
    """How far the marks of each line stand to the side, so that none hides another, within `room` for all of them.

    `sessions`: the vertical positions of each session's marks by the number of their line.
    """
    numbers = sorted({number for session in sessions for number in session})
    close = any(below - above < BESIDE for session in sessions for above, below in pairwise(sorted(session.values())))
    step = min(BESIDE, room / max(1, len(numbers))) if close else 0.0
    return {number: (place - (len(numbers) - 1) / 2) * step for place, number in enumerate(numbers)}


def ring_size(xs: Sequence[float]) -> float:
    """The scale (0–1) of rings at these positions."""
    return min([1.0, *((right - left) / APART for left, right in pairwise(xs))])


def spread(heights: Sequence[float], room: int) -> list[float]:
    """Vertical positions for lines of words, from the top, at least one line apart and above the axis' own words, in a
    chart as high as `room`.
    """
    placed: list[float] = []
    for height in heights:
        placed.append(max(height, placed[-1] + LINE_HEIGHT) if placed else max(height, LINE_HEIGHT / 2))
    lowest = room - BOTTOM - LINE_HEIGHT / 2
    for number in reversed(range(len(placed))):
        if placed[number] > lowest and len(placed) > 1:
            placed[number] = lowest
        lowest = placed[number] - LINE_HEIGHT
    return placed
