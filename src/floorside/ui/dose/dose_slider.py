"""A slider for one value of a dose: how long, or how many."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from floorside.domain.exercise import Range
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_3, SPACE_4, frame, label

NAME_WIDTH = 76
VALUE_WIDTH = 84


class DoseSlider(QWidget):
    """`moved`: while the person drags the handle; `chosen`: once they release it, or move it with a key. Both in the
    value's unit.

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
        self._said = label(theme, "", 15, 600)
        self._said.setMinimumWidth(VALUE_WIDTH)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider = _CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setSingleStep(round(step))
        self.slider.setPageStep(2 * round(step))
        self.slider.valueChanged.connect(self._turned)
        self.slider.sliderReleased.connect(lambda: self.chosen.emit(self._value))
        self._build()

    def show_value(self, value: float, limits: Range) -> None:
        """Show a value; one outside the limits stays as it is."""
        self.slider.blockSignals(True)
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

    def _write(self, value: float) -> None:
        self._said.setText(self._say(value))
        self.slider.setAccessibleName(f"{self._accessible_name}: {self._say(value)}")

    def _build(self) -> None:
        well = frame("well")
        row = QHBoxLayout(well)
        row.setContentsMargins(SPACE_4, SPACE_2 - 1, SPACE_4, SPACE_2 - 1)
        row.setSpacing(SPACE_3)
        row.addWidget(self._name)
        row.addWidget(self.slider, 1)
        row.addWidget(self._said)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(well)


class _CalmSlider(QSlider):
    """A slider that ignores the mouse wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
