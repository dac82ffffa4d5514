"""A slider, with its number beside it, for one value of a dose: how long, or how many."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from floorside.domain.exercise import Range
from floorside.ui.dose.value_field import ValueField
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, frame, label
from floorside.ui.kit.wording.words import with_colon

NAME_WIDTH = 76


class DoseSlider(QWidget):
    """`moved`: while the person drags the handle; `chosen`: once they release it, move it with a key, or type a number.
    Both in the value's unit.

    `say`: formats a value.
    """

    moved = Signal(float)
    chosen = Signal(float)

    def __init__(self, theme: Theme, name: str, accessible_name: str, step: float, say: Callable[[float], str]) -> None:
        super().__init__()
        self._step = step
        self._say = say
        self._value = 0.0
        self._accessible_name = accessible_name
        self._name = label(theme, name, 15, 600)
        self._name.setMinimumWidth(NAME_WIDTH)
        self.field = ValueField(theme, say)
        self.slider = self.field.stop = _CalmSlider(self.field.begin)
        self.field.typed.connect(self._take_typed)
        self.field.returnPressed.connect(self.slider.setFocus)
        self.slider.setSingleStep(round(step))
        self.slider.setPageStep(2 * round(step))
        self.slider.valueChanged.connect(self._turned)
        self.slider.sliderReleased.connect(lambda: self.chosen.emit(self._value))
        self._build()

    @property
    def name_width(self) -> int:
        """What the name needs, in pixels."""
        return max(NAME_WIDTH, self._name.sizeHint().width())

    def set_name_width(self, width: int) -> None:
        """Let the slider start where those above and below it do."""
        self._name.setMinimumWidth(width)

    def show_value(self, value: float, limits: Range) -> None:
        """Show a value; one outside the limits stays as it is."""
        self.slider.blockSignals(True)  # showing a value is not choosing one
        self.slider.setRange(round(min(limits.low, value)), round(max(limits.high, value)))
        self.slider.setValue(round(value))
        self.slider.blockSignals(False)
        self._value = value
        self._write(value)

    def _turned(self, position: int) -> None:
        value = self._on_step(position)
        if value != self._value:
            self._value = value
            self._write(value)
            (self.moved if self.slider.isSliderDown() else self.chosen).emit(value)

    def _on_step(self, position: int) -> float:
        """The value of a position: whole steps, and the two limits."""
        if position in (self.slider.minimum(), self.slider.maximum()):
            return float(position)
        stepped = round(position / self._step) * self._step
        return float(min(max(stepped, self.slider.minimum()), self.slider.maximum()))

    def _take_typed(self, number: int) -> None:
        """Use the typed number, or the nearest end of the slider."""
        value = min(max(number, self.slider.minimum()), self.slider.maximum())
        if value != self._value:
            self.show_value(value, Range(self.slider.minimum(), self.slider.maximum()))
            self.chosen.emit(self._value)

    def _write(self, value: float) -> None:
        self.field.show_value(value)
        self.field.setAccessibleName(self._accessible_name)
        self.slider.setAccessibleName(with_colon(self._accessible_name, self._say(value)))

    def _build(self) -> None:
        well = frame("well")
        row = QHBoxLayout(well)
        row.setContentsMargins(SPACE_4, SPACE_2 - 1, SPACE_4, SPACE_2 - 1)
        row.setSpacing(SPACE_3)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(well)


class _CalmSlider(QSlider):
    """A slider that ignores the mouse wheel. It passes a typed digit to `type_digit`."""

    def __init__(self, type_digit: Callable[[str], None]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._type_digit = type_digit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal():
            self._type_digit(event.text())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
