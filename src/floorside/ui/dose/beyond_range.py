"""Shows the usual range, and at its top a button for one step beyond it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.exercise import Dose, DoseKind, DoseRange, Exercise, Range, Side
from floorside.domain.progression.dose_change import Part, limits_of, value_of
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, button, label
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.kit.wording.words import seconds_of


class Beyond(QWidget):
    """The range in a few words, and a button if a value is at its top. `allowed`: whether beyond is open now."""

    allowed = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._said = label(theme, "", 13, role="muted", wrap=True)
        self._is_open = False
        self._go = button("", "quiet")
        self._go.clicked.connect(lambda: self.allowed.emit(not self._is_open))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._go)

    def show_dose(self, exercise: Exercise, dose: Dose, *, allowed: bool) -> None:
        self._is_open = allowed
        usual = exercise.usual or exercise.range
        ranges = range_words(exercise.kind, usual)
        at_top = any(_is_at_top(exercise, dose, part) for part in (Part.REPS, Part.HOLD))
        if allowed:
            text = self.tr("Usual range: {range}. One step beyond it is allowed now.")
        elif at_top:
            text = self.tr("This is the top of the usual range, {range}.")
        elif exercise.usual and _is_below(usual, dose):
            text = self.tr("Usual range: {range}. Less is a good way to begin.")
        else:
            text = self.tr("Usual range: {range}")
        self._said.setText(text.format(range=ranges))
        self._go.setText(self.tr("Keep to the usual range") if allowed else self.tr("Allow one step beyond"))
        self._go.setVisible(allowed or at_top)


def _is_at_top(exercise: Exercise, dose: Dose, part: Part) -> bool:
    limits = limits_of(exercise, part)
    return limits is not None and limits.high in [value_of(dose, part, side) for side in Side]


def _is_below(usual: DoseRange, dose: Dose) -> bool:
    """Whether a side does less than the usual range."""
    lows = (usual.reps.low if usual.reps else 0, usual.hold_seconds.low if usual.hold_seconds else 0)
    return any(each.reps < lows[0] or each.hold_seconds < lows[1] for each in (dose.left, dose.right))


def range_words(kind: DoseKind, limits: DoseRange) -> str:
    """ "10–15 times, each held 1–5 s", "30–60 s", "5–10 each way"."""
    held = limits.hold_seconds and _written(limits.hold_seconds, seconds_of)
    if limits.reps is None:
        return held or ""
    count = _written(limits.reps, short_number)
    if kind in (DoseKind.CIRCLES, DoseKind.STEPS):
        said = QCoreApplication.translate("words", "{n} each way").format(n=count)
    elif kind is DoseKind.BREATHS:
        said = QCoreApplication.translate("Beyond", "{n} breaths").format(n=count)
    else:
        said = QCoreApplication.translate("Beyond", "{n} times").format(n=count)
    if not held:
        return said
    return QCoreApplication.translate("Beyond", "{times}, each held {seconds}").format(times=said, seconds=held)


def _written(limits: Range, high: Callable[[float], str]) -> str:
    return f"{short_number(limits.low)}–{high(limits.high)}"
