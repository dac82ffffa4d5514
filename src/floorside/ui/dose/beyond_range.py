"""Shows the range of a dose and, at its end, a button for one step beyond it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.exercise import Dose, DoseRange, Exercise, Range, Side
from floorside.domain.progression.dose_change import Part, limits_of, value_of
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, button, label
from floorside.ui.kit.words import seconds_of


class Beyond(QWidget):
    """The range in a few words, and a button if a value is at its end. `allowed`: the person pressed it."""

    allowed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = label(theme, "", 13, role="muted", wrap=True)
        self._go = button(self.tr("Allow one step beyond"), "quiet")
        self._go.clicked.connect(self.allowed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_1, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._go)

    def show_dose(self, exercise: Exercise, dose: Dose, *, allowed: bool) -> None:
        ends = [_end(exercise, dose, part) for part in (Part.REPS, Part.HOLD)]
        usual = exercise.usual or exercise.range
        ranges = ", ".join((_written(Part.REPS, usual.reps), _written(Part.HOLD, usual.hold_seconds)))
        ranges = ranges.strip(", ")
        at_top, at_bottom = 1 in ends, -1 in ends
        if allowed:
            text = self.tr("Usual range: {range}. One step beyond is open now.")
        elif at_top:
            text = self.tr("This is the top of the usual range, {range}.")
        elif exercise.usual and _is_below(usual, dose):
            text = self.tr("Usual range: {range}. Less is a good way to begin.")
        else:
            text = self.tr("Usual range: {range}")
        self._said.setText(text.format(range=ranges))
        self._go.setVisible(not allowed and (at_top or at_bottom))


def _end(exercise: Exercise, dose: Dose, part: Part) -> int:
    """1 at the top of the range, -1 at the bottom, 0 between and beyond."""
    limits = limits_of(exercise, part)
    if limits is None or limits.low == limits.high:
        return 0
    values = [value_of(dose, part, side) for side in (Side.LEFT, Side.RIGHT)]
    return 1 if limits.high in values else -1 if limits.low in values else 0


def _is_below(usual: DoseRange, dose: Dose) -> bool:
    """Whether a side does less than the usual range."""
    lows = (usual.reps.low if usual.reps else 0, usual.hold_seconds.low if usual.hold_seconds else 0)
    return any(each.reps < lows[0] or each.hold_seconds < lows[1] for each in (dose.left, dose.right))


def _written(part: Part, limits: Range | None) -> str:
    if limits is None:
        return ""
    high = seconds_of(limits.high) if part is Part.HOLD else f"{limits.high:g}"
    return f"{limits.low:g}–{high}"
