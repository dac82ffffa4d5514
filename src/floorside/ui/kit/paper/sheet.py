"""Writes on paper: blocks one below the other, on a new page where there is no room."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from floorside.ui.kit.look.theme import bundled_font

#: The painter's units in a point (1/72 inch).
POINT = 10
MARGIN = 40 * POINT
GAP = 18 * POINT
SMALL, NORMAL, LARGE, TITLE = 7.5, 8.5, 10.5, 17

#: Every shade stays visible in black and white.
INK, MUTED, RULE, ACCENT = (QColor(name) for name in ("#111111", "#4c4c4c", "#bdbdbd", "#1f6f63"))


def paper_font(points: float, weight: int = 400) -> QFont:
    font = bundled_font(round(points * POINT), weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a line that says what the numbers mean ("" for none), and one line for each fact."""

    title: str
    about: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Text:
    text: str
    font: QFont
    color: QColor
    after: float


class Sheet:
    """`paper`: the size of a page, in points; `new_page`: called before the first line of another page."""

    def __init__(self, painter: QPainter, paper: QSizeF, new_page: Callable[[], object]) -> None:
        self.painter = painter
        self.pages = 1
        self.y: float = MARGIN
        self.left: float = MARGIN
        self.width = paper.width() * POINT - 2 * MARGIN
        self._bottom = paper.height() * POINT - MARGIN
        self._new_page = new_page

    def make_room(self, height: float) -> bool:
        """Begin a new page if less than this is left; returns whether it did."""
        if self.y + height <= self._bottom or self.y == MARGIN:
            return False
        self._new_page()
        self.pages += 1
        self.y = MARGIN
        return True

    def paragraph(self, text: str, points: float = NORMAL, weight: int = 400, color: QColor = INK) -> None:
        self._place((_Text(text, paper_font(points, weight), color, 0),), self.left, self.width)

    def space(self, points: float) -> None:
        self.y += points * POINT

    def rule(self) -> None:
        self.painter.setPen(QPen(RULE, POINT * 0.75))
        self.painter.drawLine(QLineF(self.left, self.y, self.left + self.width, self.y))

    def write(self, text: str, place: QRectF, font: QFont, color: QColor, flags: Qt.AlignmentFlag) -> None:
        """Write one line."""
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(place, int(flags), text)

    def section(self, section: Section) -> None:
        """A section over the whole width; its lines may go on on the next page."""
        heading, lines = _heading(section), _lines(section)
        first = _height((*heading, *lines[:1]), self.width)
        self.make_room(first)
        for each in (*heading, *lines):
            self._place((each,), self.left, self.width)
        self.space(6)

    def side_by_side(self, sections: Sequence[Section]) -> None:
        """Sections in two columns, each below the last one of the shorter column."""
        width = (self.width - GAP) / 2
        tops = [self.y, self.y]
        for section in sections:
            texts = (*_heading(section), *_lines(section))
            column = tops.index(min(tops))
            self.y = tops[column]
            if self.make_room(_height(texts, width)):
                tops, column = [self.y, self.y], 0
            self._place(texts, self.left + column * (width + GAP), width)
            tops[column] = self.y + 7 * POINT
        self.y = max(tops)

    def table(
        self, title: Section, head: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]
    ) -> None:
        """`shares`: of the width, one for each cell of `head`. A row with a cell less has its second one in the middle
        of two columns, so that it does not seem to belong to the first of them.
        """
        self.make_room(_height(_heading(title), self.width) + 40 * POINT)
        for each in _heading(title):
            self._place((each,), self.left, self.width)
        self._row(head, shares, len(head), paper_font(SMALL, 600), MUTED)
        for row in rows:
            wide = shares if len(row) == len(shares) else (shares[0], shares[1] + shares[2], *shares[3:])
            if self.make_room(self._row_height(row, wide, paper_font(NORMAL))):
                self._row(head, shares, len(head), paper_font(SMALL, 600), MUTED)
            self._row(row, wide, len(head), paper_font(NORMAL), INK)
        self.space(7)

    def _row(self, cells: Sequence[str], shares: Sequence[float], columns: int, font: QFont, color: QColor) -> None:
        height, x = self._row_height(cells, shares, font), self.left
        over_two = 1 if len(cells) < columns else None
        for number, (cell, share) in enumerate(zip(cells, shares, strict=True)):
            align = Qt.AlignmentFlag.AlignHCenter if number == over_two else Qt.AlignmentFlag.AlignLeft
            self.write_wrapped(cell, QPointF(x, self.y + POINT), share * self.width - 6 * POINT, font, color, align)
            x += share * self.width
        self.y += height
        self.rule()

    def _row_height(self, cells: Sequence[str], shares: Sequence[float], font: QFont) -> float:
        heights = (
            text_height(cell, share * self.width - 6 * POINT, font) for cell, share in zip(cells, shares, strict=True)
        )
        return max(heights) + 2.5 * POINT

    def _place(self, texts: Sequence[_Text], x: float, width: float) -> None:
        self.make_room(_height(texts, width))
        for each in texts:
            self.write_wrapped(each.text, QPointF(x, self.y), width, each.font, each.color)
            self.y += text_height(each.text, width, each.font) + each.after

    def write_wrapped(
        self,
        text: str,
        place: QPointF,
        width: float,
        font: QFont,
        color: QColor,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write lines from this place on, at most so wide; `text_height` tells their height."""
        self.painter.setPen(color)
        _laid_out(text, width, font, align).draw(self.painter, place)


def text_height(text: str, width: float, font: QFont) -> float:
    return _laid_out(text, width, font).boundingRect().height()


def _laid_out(
    text: str, width: float, font: QFont, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """A long word is broken anywhere, so that every name stays in its column."""
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _heading(section: Section) -> tuple[_Text, ...]:
    title = _Text(section.title, paper_font(LARGE, 700), INK, POINT)
    about = _Text(section.about, paper_font(SMALL), MUTED, 2 * POINT)
    return (title, about) if section.about else (title,)


def _lines(section: Section) -> tuple[_Text, ...]:
    return tuple(_Text(line, paper_font(NORMAL), INK, POINT) for line in section.lines)


def _height(texts: Sequence[_Text], width: float) -> float:
    return sum(text_height(each.text, width, each.font) + each.after for each in texts)
