"""A question on the stage: only the session waits for it, and every answer has a key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import AccessibleLabel, announce
from floorside.ui.session.keys import Situation, key_label
from floorside.ui.session.stage.flow_layout import flow
from floorside.ui.session.stage.rotation import turn_transform, turned_rect, turned_size
from floorside.ui.session.stage.stage_button import StageButton, Weight

#: These buttons are larger than the controls, since the person looks for them now.
_BUTTON_SCALE = 1.3
#: Words that do not fit become smaller, down to this size.
_SMALLEST_FIT = 0.6
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True, slots=True)
class Answer:
    """`name`: its action in ui/session/keys.py."""

    name: str
    word: str
    do: Callable[[], None]
    weight: Weight = Weight.PLAIN


@dataclass(frozen=True, slots=True)
class Asked:
    """`lines`: short paragraphs. The answers from number `apart` on are of another kind, and begin a new row."""

    situation: Situation
    title: str
    lines: tuple[str, ...]
    answers: tuple[Answer, ...]
    apart: int = 0


class Question(QWidget):
    """Covers a part of its parent. Hidden while there is no question."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: Asked | None = None
        self._buttons: list[StageButton] = []
        self._unit = self._wanted_unit = 1.0
        self._degrees = 0
        self._spoken = AccessibleLabel(self)
        self.hide()

    @property
    def asked(self) -> Asked | None:
        return self._asked

    @property
    def buttons(self) -> Sequence[StageButton]:
        return self._buttons

    def ask(self, asked: Asked) -> None:
        """Ask a question, in place of an earlier one; the same question again changes nothing."""
        if self._asked and _looks(self._asked) == _looks(asked):
            return
        focused = self._focused() if self._asked and self._asked.situation is asked.situation else ""
        self._clear()
        self._asked = asked
        for answer in asked.answers:
            key = key_label(asked.situation, answer.name)
            button = StageButton(self._theme, answer.word, key, answer.weight, self)
            button.clicked.connect(answer.do)
            self._buttons.append(button)
        self._spoken.say(" ".join((asked.title, *asked.lines)))
        self._lay_out()
        self.show()
        self.raise_()
        for answer, button in zip(asked.answers, self._buttons, strict=True):
            button.show()
            if answer.name == focused:
                button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._spoken.accessibleName())

    def close_question(self) -> None:
        self._clear()
        self.hide()

    def answer(self, name: str) -> None:
        """Give the answer of this name, or the "strong" one; does nothing if it is not offered."""
        for answer in self._asked.answers if self._asked else ():
            if answer.name == name or (name == "strong" and answer.weight is Weight.STRONG):
                answer.do()
                return

    def draw_at(self, unit: float, degrees: int) -> None:
        self._wanted_unit, self._degrees = unit, degrees
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._asked is None:
            return
        painter = QPainter(self)
        colors, u = self._theme.colors, self._unit
        veil = QColor(colors.stage)
        veil.setAlpha(200)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(turn_transform(self.size(), self._degrees), True)
        card, texts, _ = self._places(self._asked)
        painter.setPen(QPen(QColor(colors.todo_segment), 2 * u))
        painter.setBrush(QColor(colors.stage_bar))
        painter.drawRoundedRect(card, 24 * u, 24 * u)
        for place, (text, rect) in enumerate(zip((self._asked.title, *self._asked.lines), texts, strict=True)):
            painter.setFont(self._font(place))
            painter.setPen(QColor(colors.stage_muted if place else colors.stage_text))
            painter.drawText(rect, _WRAP, text)

    def _lay_out(self) -> None:
        if self._asked is None:
            return
        card, _, places = self._fitting_places(self._asked)
        self._spoken.setGeometry(turned_rect(card, self.size(), self._degrees))
        self._spoken.lower()
        for button, rect in zip(self._buttons, places, strict=True):
            button.draw_at(self._unit * _BUTTON_SCALE, self._degrees)
            button.setGeometry(turned_rect(rect, self.size(), self._degrees))
        self.update()

    def _fitting_places(self, asked: Asked) -> tuple[QRectF, list[QRectF], list[QRectF]]:
        """The places, with everything as large as the space allows."""
        room = turned_size(self.size(), self._degrees)
        fit = 1.0
        while True:
            self._unit = self._wanted_unit * fit
            places = self._places(asked)
            if places[0].height() <= room.height() or fit <= _SMALLEST_FIT:
                return places
            fit -= 0.05

    def _places(self, asked: Asked) -> tuple[QRectF, list[QRectF], list[QRectF]]:
        """The card, its texts (the title first) and its buttons, in the picture's own coordinates."""
        u = self._unit
        room = turned_size(self.size(), self._degrees)
        # Smaller words leave the card as wide, so that fewer of them begin a new row.
        width = min(940 * self._wanted_unit, room.width() - 32 * u)
        inner = width - 80 * u
        texts: list[QRectF] = []
        y = 36 * u
        for place, text in enumerate((asked.title, *asked.lines)):
            needed = QFontMetricsF(self._font(place)).boundingRect(QRectF(0, 0, inner, 10_000), _WRAP, text)
            texts.append(QRectF(40 * u, y, inner, needed.height()))
            y += needed.height() + (18 if place == 0 else 10) * u
        y += 14 * u
        rects, high = self._button_rects(asked, inner)
        card = QRectF((room.width() - width) / 2, 0, width, y + high + 36 * u)
        card.moveTop(max(0.0, (room.height() - card.height()) / 2))
        buttons = [rect.translated(card.left() + 40 * u, card.top() + y) for rect in rects]
        return card, [rect.translated(card.topLeft()) for rect in texts], buttons

    def _button_rects(self, asked: Asked, width: float) -> tuple[list[QRectF], float]:
        """The rectangles of the buttons below the texts, and their total height."""
        gap = 12 * self._unit
        sizes = [button.wanted_size(self._unit * _BUTTON_SCALE) for button in self._buttons]
        begins = [0, *([asked.apart] if asked.apart else []), len(sizes)]
        rects: list[QRectF] = []
        high = 0.0
        for begin, end in pairwise(begins):
            top = high + gap if rects else 0.0
            placed, height = flow(sizes[begin:end], width, gap, centered=False, mirrored=self.isRightToLeft())
            rects += [rect.translated(0, top) for rect in placed]
            high = top + height
        return rects, high

    def _font(self, place: int) -> QFont:
        return self._theme.font(round((24 if place else 40) * self._unit), 400 if place else 700)

    def _focused(self) -> str:
        """The name of the answer with the focus, or ""."""
        answers = self._asked.answers if self._asked else ()
        return next((answer.name for answer, one in zip(answers, self._buttons, strict=True) if one.hasFocus()), "")

    def _clear(self) -> None:
        """Remove the answers. The page takes the focus of one, else it would go to some control."""
        if self._focused() and (page := self.parentWidget()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked = None
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []


def _looks(asked: Asked) -> tuple[object, ...]:
    """Everything that is visible of a question."""
    return asked.title, asked.lines, tuple((answer.word, answer.weight) for answer in asked.answers)
