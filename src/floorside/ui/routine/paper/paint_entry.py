"""Paints one exercise of the routine's sheet: its pictures at the left, its words and boxes beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from floorside.ui.kit.paper.sheet import INK, MUTED, POINT, Sheet, paper_font, text_height
from floorside.ui.kit.wording.formats import first_weekday
from floorside.ui.routine.paper.entry_pictures import WIDTH, Picture
from floorside.ui.routine.paper.sheet_words import Entry

#: In points.
NAME, DOSE, BODY, WHERE = 14, 13, 11, 9.5
BESIDE = 14 * POINT
BOX = 15 * POINT
BOXES = 7 * 17 * POINT
STEP_INDENT = 15 * POINT
GAP = 9 * POINT
PADDING = 6 * POINT


@dataclass(frozen=True, slots=True)
class _Line:
    """`number`: before the text; `beside`: small words after it, on the same line."""

    text: str
    font: QFont
    color: QColor
    number: str = ""
    beside: str = ""
    narrower: float = 0
    after: float = 0


def paint_entry(sheet: Sheet, entry: Entry, pictures: Sequence[Picture]) -> None:
    """Paint it on one page, the next one if there is no room left."""
    indent = WIDTH + BESIDE if pictures else 0.0
    width = sheet.width - indent
    lines = list(_lines(entry, width))
    height = max(_height(lines, width), sum(picture.height for picture in pictures))
    sheet.make_room(height + 2 * PADDING)
    sheet.rule()
    top = sheet.y + PADDING
    _paint_pictures(sheet, pictures, top)
    _paint_boxes(sheet, top)
    _paint_lines(sheet, lines, QPointF(sheet.left + indent, top), width)
    sheet.y = top + height + PADDING


def _lines(entry: Entry, width: float) -> Iterator[_Line]:
    yield _Line(entry.name, paper_font(NAME, 700), INK, narrower=BOXES)
    about = " · ".join(part for part in (entry.more, entry.where) if part)
    dose, small = paper_font(DOSE, 700), paper_font(WHERE)
    if QFontMetricsF(dose).horizontalAdvance(entry.dose) + _beside_width(about) <= width:
        yield _Line(entry.dose, dose, INK, beside=about, after=2 * POINT)
    else:
        yield _Line(entry.dose, dose, INK)
        yield _Line(about, small, MUTED, after=2 * POINT)
    for form in entry.forms:
        yield _Line(form, paper_font(BODY, 600), INK, after=POINT)
    for number, step in enumerate(entry.steps, start=1):
        yield _Line(step, paper_font(BODY), INK, number=f"{number}.")
    if entry.breathing:
        yield _Line(entry.breathing, paper_font(BODY), MUTED, after=POINT)
    for caution in entry.cautions:
        yield _Line(caution, paper_font(BODY, 600), INK)


def _beside_width(words: str) -> float:
    return GAP + QFontMetricsF(paper_font(WHERE)).horizontalAdvance(words)


def _room(line: _Line, width: float) -> float:
    return width - line.narrower - (STEP_INDENT if line.number else 0)


def _height(lines: Sequence[_Line], width: float) -> float:
    return sum(text_height(line.text, _room(line, width), line.font) + line.after for line in lines)


def _paint_lines(sheet: Sheet, lines: Sequence[_Line], place: QPointF, width: float) -> None:
    y = place.y()
    for line in lines:
        indent = 0.0
        if line.number:
            indent = STEP_INDENT
            sheet.write_wrapped(line.number, QPointF(place.x(), y), STEP_INDENT, line.font, MUTED)
        room = _room(line, width)
        sheet.write_wrapped(line.text, QPointF(place.x() + indent, y), room, line.font, line.color)
        if line.beside:
            _paint_beside(sheet, line, QPointF(place.x(), y))
        y += text_height(line.text, room, line.font) + line.after


def _paint_beside(sheet: Sheet, line: _Line, place: QPointF) -> None:
    """On the same base line."""
    large, small = QFontMetricsF(line.font), QFontMetricsF(paper_font(WHERE))
    shift = QPointF(large.horizontalAdvance(line.text) + GAP, large.ascent() - small.ascent())
    sheet.write_wrapped(line.beside, place + shift, _beside_width(line.beside), paper_font(WHERE), MUTED)


def _paint_pictures(sheet: Sheet, pictures: Sequence[Picture], top: float) -> None:
    y = top
    for picture in pictures:
        picture.paint(sheet.painter, QRectF(sheet.left, y, WIDTH, picture.height))
        y += picture.height


def _paint_boxes(sheet: Sheet, top: float) -> None:
    """A box for each day of a week, with the day's first letter, to be crossed out."""
    left = sheet.left + sheet.width - BOXES + 2 * POINT
    for place in range(7):
        day = _locale().dayName((first_weekday() + place) % 7 + 1, QLocale.FormatType.NarrowFormat)
        box = QRectF(left + place * 17 * POINT, top + POINT, BOX, BOX)
        sheet.painter.setPen(QPen(MUTED, 0.9 * POINT))
        sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
        sheet.painter.drawRect(box)
        sheet.write(day, box, paper_font(8.5), MUTED, Qt.AlignmentFlag.AlignCenter)


def _locale() -> QLocale:
    """The locale C has numbers for days."""
    locale = QLocale()
    return QLocale(QLocale.Language.English) if locale.language() is QLocale.Language.C else locale
