"""The number beside a slider, over which a person can type another one."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox

from floorside.ui.kit.theme import Theme

WIDTH = 96
LONGEST = 9999


class ValueField(QSpinBox):
    """`say`: formats a value; of a typed text, the number counts. It is not a tab stop, since the slider is one.

    `editingFinished`: the person has typed something; `value()` may then be outside the slider.
    """

    def __init__(self, theme: Theme, say: Callable[[float], str]) -> None:
        super().__init__()
        self._say = say
        self.setProperty("role", "value")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFont(theme.font(15, 600))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setKeyboardTracking(False)
        self.setRange(0, LONGEST)
        self.setMinimumWidth(WIDTH)

    def show_value(self, value: float) -> None:
        self.setValue(round(value))
        self.lineEdit().setText(self._say(value))

    def begin(self, digit: str) -> None:
        """Begin with a digit that the person typed on the slider."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.lineEdit().setText(digit)

    def textFromValue(self, value: int) -> str:
        return self._say(value)

    def valueFromText(self, text: str) -> int:
        number = re.search(r"\d+", text)
        return int(number.group()) if number else self.value()

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Accept any text; one without a number leaves the value as it is."""
        return QValidator.State.Acceptable, text, pos

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the value as it was."""
        if event.key() == Qt.Key.Key_Escape and self.lineEdit().isModified():
            self.lineEdit().setText(self.textFromValue(self.value()))
            self.selectAll()
        else:
            super().keyPressEvent(event)
