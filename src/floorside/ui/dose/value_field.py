"""The number beside a slider, over which a person can type another one."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3

WIDTH = 96
MOST_LETTERS = 12


class ValueField(QLineEdit):
    """`say`: formats a value. `typed`: the number that a person has typed, which may be outside the slider.

    It is not a tab stop, since the slider is one; a click here, or a digit on the slider, gives it the focus.
    `stop`: that slider, from which Tab goes on.
    """

    typed = Signal(int)

    def __init__(self, theme: Theme, say: Callable[[float], str]) -> None:
        super().__init__()
        self._say = say
        self._value = 0.0
        self._comes = False
        self.stop: QWidget | None = None
        self.setProperty("role", "value")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(15, 600))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(WIDTH)
        self.editingFinished.connect(self._take)

    def show_value(self, value: float) -> None:
        self._value = value
        text = self._say(value)
        self.setMaxLength(max(MOST_LETTERS, len(text)))
        # Only wider, so that the slider's end does not move under the hand.
        self.setFixedWidth(max(self.width(), WIDTH, self.fontMetrics().horizontalAdvance(text) + 2 * SPACE_3))
        self.setText(text)

    def begin(self, digit: str) -> None:
        """Begin with a digit that the person typed on the slider."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(digit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._comes = not self.hasFocus()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The click that comes here selects the whole value, unless it was drawn over a part."""
        super().mouseReleaseEvent(event)
        if self._comes and not self.hasSelectedText():
            self.selectAll()
        self._comes = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusNextPrevChild(self, next: bool) -> bool:
        if self.stop is None:
            return super().focusNextPrevChild(next)
        self.stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return self.stop.focusNextPrevChild(True) if next else True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the value as it was."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.show_value(self._value)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        """Use the typed number; a text without one changes nothing."""
        number = self._typed_number() if self.isModified() else None
        self.show_value(self._value)
        if number is not None:
            self.typed.emit(number)

    def _typed_number(self) -> int | None:
        """The first number that was not there before, also inside the words: 8 in "5 re8ps"."""
        numbers = (round(float(each.replace(",", "."))) for each in re.findall(r"\d+(?:[.,]\d+)?", self.text()))
        return next((number for number in numbers if number != self._value), None)
