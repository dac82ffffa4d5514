"""The places of a question's words and answers: plain geometry, all in proportion to one unit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.overlay.question import Question
from floorside.ui.session.stage.flow_layout import grid
from floorside.ui.session.stage.stage_button import SMALLEST_PX, StageButton

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
#: These buttons are larger than the controls, since the person looks for them now.
BUTTON_SCALE = 1.3
#: The width of the card in units, with answers of one kind and of two. Where it would be too high, it is as wide as the
#: stage.
_WIDTH, _WIDTH_OF_TWO = 940, 1120
#: Words that do not fit even then become smaller, down to this size.
_SMALLEST_FIT = 0.6
_EDGE, _TOP, _GAP = 40, 36, 12
#: Between the card and the stage's edges, in units, unless even the smallest words need that too.
_MARGIN = 16


@dataclass(frozen=True, slots=True)
class PlacedText:
    """`strong`: in the colour of what is read first."""

    words: str
    rect: QRectF
    font: QFont
    strong: bool


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Rectangles in pixels, in the picture's own coordinates."""

    unit: float
    card: QRectF
    texts: tuple[PlacedText, ...]
    buttons: tuple[QRectF, ...]


def lay_out_card(
    question: Question, buttons: Sequence[StageButton], theme: Theme, room: QSizeF, unit: float, mirrored: bool
) -> CardLayout:
    """The places in a picture of the size `room`, with everything as large as it allows. `buttons`: one an answer.

    Where even the smallest words leave no room for all answers, the paragraphs go, the last one last.
    """
    width, fit, told = unit * (_WIDTH_OF_TWO if question.apart else _WIDTH), 1.0, question
    while True:
        margins = 2 * _MARGIN * unit * fit
        column = _Column(theme, unit * fit, min(width, room.width() - margins), mirrored)
        column.fill(told, buttons)
        is_smallest = fit <= _SMALLEST_FIT
        if column.height <= room.height() - margins or (is_smallest and not told.lines):
            return column.within(room)
        if width < room.width():
            width = room.width()
        elif not is_smallest:
            fit -= 0.05
        elif column.height <= room.height():
            return column.within(room)
        else:
            told = replace(told, lines=told.lines[1:])


class _Column:
    """Words and answers from the top to the bottom of a card of this width."""

    def __init__(self, theme: Theme, unit: float, width: float, mirrored: bool) -> None:
        self._theme = theme
        self._unit = unit
        self._width = width
        self._mirrored = mirrored
        self._texts: list[PlacedText] = []
        self._buttons: list[QRectF] = []
        self._y = _TOP * unit

    @property
    def height(self) -> float:
        return self._y + _TOP * self._unit

    def fill(self, question: Question, buttons: Sequence[StageButton]) -> None:
        self._write(question.title, 40, 700, 18)
        for line in question.lines:
            self._write(line, 24, 400, 10)
        for place, kind in enumerate(question.kinds):
            self._y += 14 * self._unit
            for heading in question.headings[place : place + 1]:
                self._write(heading, 22, 700, 8)
            self._put(buttons[kind])

    def within(self, room: QSizeF) -> CardLayout:
        card = QRectF((room.width() - self._width) / 2, 0, self._width, self.height)
        card.moveTop(max(0.0, (room.height() - card.height()) / 2))
        texts = tuple(
            PlacedText(text.words, text.rect.translated(card.topLeft()), text.font, text.strong) for text in self._texts
        )
        return CardLayout(self._unit, card, texts, tuple(rect.translated(card.topLeft()) for rect in self._buttons))

    @property
    def _inner(self) -> float:
        return self._width - 2 * _EDGE * self._unit

    def _write(self, words: str, size: float, weight: int, below: float) -> None:
        font = self._theme.font(max(SMALLEST_PX, round(size * self._unit)), weight)
        needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, self._inner, 10_000), WRAP, words)
        rect = QRectF(_EDGE * self._unit, self._y, self._inner, needed.height())
        self._texts.append(PlacedText(words, rect, font, weight > 400))
        self._y += needed.height() + below * self._unit

    def _put(self, buttons: Sequence[StageButton]) -> None:
        sizes = [button.wanted_size(self._unit * BUTTON_SCALE) for button in buttons]
        rects, height = grid(sizes, self._inner, _GAP * self._unit, self._mirrored)
        self._buttons += [rect.translated(_EDGE * self._unit, self._y) for rect in rects]
        self._y += height
