"""A value between a minus and a plus button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from floorside.domain.exercise import Range
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, button, label

VALUE_WIDTH = 64


class Stepper(QWidget):
    """`chosen`: the new value. `say`: formats a value. `width`: its space in pixels."""

    chosen = Signal(float)

    def __init__(
        self, theme: Theme, name: str, step: float, say: Callable[[float], str], width: int = VALUE_WIDTH
    ) -> None:
        super().__init__()
        self._name = name
        self._step = step
        self._say = say
        self._value = 0.0
        self._limits = Range(0, 0)
        self._said = label(theme, "", 15, 600)
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._said.setMinimumWidth(width)
        self._less = self._button("−", -1)
        self._more = self._button("+", 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        for widget in (self._less, self._said, self._more):
            layout.addWidget(widget)

    def show_value(self, value: float, limits: Range) -> None:
        self._value, self._limits = value, limits
        self._said.setText(self._say(value))
        at = {"name": self._name, "value": self._say(value)}
        self._less.setAccessibleName(self.tr("{name}, {value}: less").format(**at))
        self._more.setAccessibleName(self.tr("{name}, {value}: more").format(**at))

    def _button(self, sign: str, way: int) -> QPushButton:
        made = button(sign, "step")
        made.setAutoRepeat(True)
        made.clicked.connect(lambda: self._turn(way))
        return made

    def _turn(self, way: int) -> None:
        """Change the value. A button stays enabled at the end of the range, so that it keeps the focus."""
        value = self._value + way * self._step
        value = min(max(value, min(self._limits.low, self._value)), max(self._limits.high, self._value))
        if value != self._value:
            self.chosen.emit(value)
