"""The card with a question on the stage: only the session waits for it, and every answer has a key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.wording.accessible_label import AccessibleLabel, announce
from floorside.ui.kit.wording.words import with_stop
from floorside.ui.session.keys import key_label
from floorside.ui.session.overlay.card_layout import BUTTON_SCALE, WRAP, CardLayout, lay_out_card
from floorside.ui.session.overlay.question import Question
from floorside.ui.session.stage.rotation import turn_transform, turned_rect, turned_size
from floorside.ui.session.stage.stage_button import StageButton, Weight


class QuestionCard(QWidget):
    """Covers a part of its parent. Hidden while there is no question."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._asked: Question | None = None
        self._buttons: list[StageButton] = []
        self._unit = 1.0
        self._degrees = 0
        self._layout: CardLayout | None = None
        self._spoken = AccessibleLabel(self)
        self.hide()

    @property
    def asked(self) -> Question | None:
        return self._asked

    @property
    def buttons(self) -> Sequence[StageButton]:
        return self._buttons

    def ask(self, question: Question) -> None:
        """Ask a question, in place of an earlier one; the same question again changes nothing."""
        if self._asked and _looks(self._asked) == _looks(question):
            return
        focused = self.focused if self._asked and self._asked.situation is question.situation else ""
        self._clear()
        self._asked = question
        for answer in question.answers:
            key = key_label(question.situation, answer.name)
            button = StageButton(self._theme, answer.word, key, answer.weight, self)
            button.clicked.connect(answer.do)
            self._buttons.append(button)
        self._spoken.say(" ".join(map(with_stop, (question.title, *question.lines, *question.headings))))
        self._lay_out()
        self.show()
        self.raise_()
        for answer, button in zip(question.answers, self._buttons, strict=True):
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
        self._unit, self._degrees = unit, degrees
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._asked is None or self._layout is None:
            return
        painter = QPainter(self)
        colors = self._theme.colors
        veil = QColor(colors.stage)
        veil.setAlpha(200)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(turn_transform(self.size(), self._degrees), True)
        layout, u = self._layout, self._layout.unit
        painter.setPen(QPen(QColor(colors.todo_segment), 2 * u))
        painter.setBrush(QColor(colors.stage_bar))
        painter.drawRoundedRect(layout.card, 24 * u, 24 * u)
        for text in layout.texts:
            painter.setFont(text.font)
            painter.setPen(QColor(colors.stage_text if text.strong else colors.stage_muted))
            painter.drawText(text.rect, WRAP, text.words)

    def _lay_out(self) -> None:
        if self._asked is None:
            return
        room = turned_size(self.size(), self._degrees)
        layout = self._layout = lay_out_card(
            self._asked, self._buttons, self._theme, room, self._unit, self.isRightToLeft()
        )
        self._spoken.setGeometry(turned_rect(layout.card, self.size(), self._degrees))
        self._spoken.lower()
        for button, rect in zip(self._buttons, layout.buttons, strict=True):
            button.draw_at(layout.unit * BUTTON_SCALE, self._degrees)
            button.setGeometry(turned_rect(rect, self.size(), self._degrees))
        self.update()

    @property
    def focused(self) -> str:
        """The name of the answer with the focus, or ""."""
        answers = self._asked.answers if self._asked else ()
        return next((answer.name for answer, one in zip(answers, self._buttons, strict=True) if one.hasFocus()), "")

    def _clear(self) -> None:
        """Remove the answers. The page takes the focus of one, else it would go to some control."""
        if self.focused and (page := self.parentWidget()):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._asked = None
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []


def _looks(question: Question) -> tuple[object, ...]:
    """Everything that is visible of a question."""
    return question.title, question.lines, tuple((answer.word, answer.weight) for answer in question.answers)
