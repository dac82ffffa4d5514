"""The number beside a slider: to be read, and to be typed over by somebody who knows what they want."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from floorside.ui.kit.theme import Theme

WIDTH = 96
MOST_LETTERS = 12


class ValueField(QLineEdit):
    """`say`: how a value is written. `typed` carries the number that a person has typed, within the slider's or not.

    The Tab key passes it by, since the slider is a stop of its own; a click or a digit on the slider leads here.
    """

    typed = Signal(int)

    def __init__(self, theme: Theme, say: Callable[[float], str]) -> None:
        super().__init__()
        self._say = say
        self._value = 0.0
        self.setProperty("role", "value")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(15, 600))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMaxLength(MOST_LETTERS)
        self.setFixedWidth(WIDTH)
        self.editingFinished.connect(self._take)

    def show_value(self, value: float) -> None:
        self._value = value
        self.setText(self._say(value))

    def begin(self, digit: str) -> None:
        """Begin with a digit that the person typed on the slider."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(digit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the value as it was."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.show_value(self._value)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        """A text without a number changes nothing."""
        number = re.search(r"\d+", self.text()) if self.isModified() else None
        self.show_value(self._value)
        if number and int(number.group()) != self._value:
            self.typed.emit(int(number.group()))
