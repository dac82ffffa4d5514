"""Edits the dose of one exercise: sliders for how long and how many, and further values on demand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from floorside.domain.exercise import Area, Dose, DoseKind, Exercise, ExerciseText, Side
from floorside.domain.progression.dose_change import (
    Part,
    limits_of,
    step_of,
    value_of,
    with_value,
)
from floorside.ui.dose.beyond_range import Beyond
from floorside.ui.dose.dose_slider import DoseSlider
from floorside.ui.dose.finer_parts import FinerParts
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.kit.layout.disclosure import Disclosure
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_2, bring_into_view, clear, column, flush
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.kit.wording.words import breaths, reps, seconds_of


class DoseEditor(QWidget):
    """`between`: a widget below the sliders.

    `chosen`, and while the person drags a handle `moved`: the side that changes (None for both), and the dose.
    """

    chosen = Signal(object, object)
    moved = Signal(object, object)

    def __init__(self, theme: Theme, texts: Mapping[str, ExerciseText], between: QWidget) -> None:
        super().__init__()
        self._theme = theme
        self._texts = texts
        self._exercise: Exercise | None = None
        self._dose: Dose | None = None
        self._wants_apart = False
        self._built: bool | None = None  # whether the sides have separate controls; None before the first
        self._beyond_allowed = False
        self._more_open = False
        self._link: TickBox | None = None
        self._sliders: list[tuple[Part, Side | None, DoseSlider]] = []
        self._above, self._below = column(spacing=SPACE_2), column(spacing=SPACE_1)
        layout = column(self, spacing=SPACE_2)
        layout.addLayout(self._above)
        layout.addWidget(between)
        layout.addLayout(self._below)

    def show_dose(self, exercise: Exercise, dose: Dose) -> None:
        """Show a dose. For the same exercise every control stays, with the focus."""
        if self._exercise is None or exercise.id != self._exercise.id:
            self._wants_apart = self._beyond_allowed = False
            self._built = None
            self._link = None
        self._exercise, self._dose = exercise, dose
        apart = exercise.has_sides and (self._wants_apart or dose.left != dose.right)
        if apart is not self._built:
            self._build(apart)
        self._show_values()

    # Inside

    def _build(self, apart: bool) -> None:
        link_had_focus = self._link is not None and self._link.hasFocus()
        part_with_focus = next((part for part, _, slider in self._sliders if slider.slider.hasFocus()), None)
        self._built = apart
        clear(self._above)
        clear(self._below)
        self._sliders = []
        exercise = self._exercise
        assert exercise is not None
        sides: tuple[Side | None, ...] = (Side.LEFT, Side.RIGHT) if apart else (None,)
        for part in _main_parts(exercise):
            for side in sides:
                self._add_slider(exercise, part, side)
        widest = max(slider.name_width for _, _, slider in self._sliders)
        for _, _, slider in self._sliders:
            slider.set_name_width(widest)
        self._link = self._add_link(apart) if exercise.has_sides else None
        self._beyond = Beyond(self._theme)
        self._beyond.allowed.connect(self._allow_beyond)
        self._below.addWidget(self._beyond)
        self._more = Disclosure(self._theme)
        self._more.clicked.connect(self._open_or_close)
        self._below.addWidget(flush(self._more), 0, Qt.AlignmentFlag.AlignLeft)
        self._finer = FinerParts(self._theme, exercise, self._texts)
        self._finer.chosen.connect(lambda dose: self.chosen.emit(None, dose))
        self._below.addWidget(self._finer)
        self._show_more()
        for control in self._controls():
            control.show()  # at once, so that a key pressed meanwhile reaches it
        if link_had_focus and self._link:
            self._link.setFocus()
        elif successor := next((slider for part, _, slider in self._sliders if part == part_with_focus), None):
            successor.slider.setFocus(Qt.FocusReason.OtherFocusReason)  # in place of one side, or of both

    def _controls(self) -> list[QWidget]:
        return [*(slider for _, _, slider in self._sliders), *([self._link] if self._link else [])]

    def _add_link(self, apart: bool) -> TickBox:
        link = TickBox(self._theme, self.tr("The same on both sides"), not apart, px=14)
        link.clicked.connect(self._link_or_part)
        self._below.addWidget(link)
        return link

    def _add_slider(self, exercise: Exercise, part: Part, side: Side | None) -> None:
        name = _part_name(exercise, part)
        shown = name if side is None else (self.tr("Left") if side is Side.LEFT else self.tr("Right"))
        accessible_name = name if side is None else self.tr("{side}, {part}").format(side=shown, part=name)
        slider = DoseSlider(self._theme, shown, accessible_name, step_of(exercise, part), _writer(exercise, part))
        slider.moved.connect(lambda value: self._tell(self.moved, part, side, value))
        slider.chosen.connect(lambda value: self._tell(self.chosen, part, side, value))
        self._sliders.append((part, side, slider))
        self._above.addWidget(slider)

    def _show_values(self) -> None:
        exercise, dose = self._exercise, self._dose
        assert exercise is not None
        assert dose is not None
        for part, side, slider in self._sliders:
            limits = limits_of(exercise, part, beyond=self._beyond_allowed)
            assert limits is not None
            slider.show_value(value_of(dose, part, side), limits)
        self._finer.show_dose(dose, beyond=self._beyond_allowed)
        self._beyond.show_dose(exercise, dose, allowed=self._beyond_allowed)
        self._beyond.setVisible(exercise.area is not Area.OWN)  # no source supports the range of an own exercise

    def _tell(self, signal: SignalInstance, part: Part, side: Side | None, value: float) -> None:
        assert self._exercise is not None
        assert self._dose is not None
        dose = with_value(self._exercise, self._dose, part, value, side, beyond=self._beyond_allowed)
        signal.emit(side, dose)

    def _link_or_part(self, linked: bool) -> None:
        """Link or separate the sides. Sides that differ both get the lower dose when linked."""
        assert self._exercise is not None
        assert self._dose is not None
        dose = self._dose
        self._wants_apart = not linked
        if linked and dose.left != dose.right:
            lower = min(dose.left, dose.right, key=lambda each: (each.rung, each.hold_seconds, each.reps))
            self.chosen.emit(None, Dose(lower, lower, dose.sets, dose.rest_seconds, dose.tempo))
        else:
            self.show_dose(self._exercise, dose)

    def _allow_beyond(self, allowed: bool) -> None:
        self._beyond_allowed = allowed
        self._show_values()
        if self._sliders:
            self._sliders[0][2].slider.setFocus()

    def _open_or_close(self) -> None:
        self._more_open = not self._more_open
        self._show_more()
        if self._more_open:
            bring_into_view(self._finer)
            bring_into_view(self._more)  # in little height this first, then as much as there is room for

    def _show_more(self) -> None:
        named = self._finer.names
        self._finer.setVisible(self._more_open)
        said = self.tr("Hide {parts}") if self._more_open else self.tr("More: {parts}")
        self._more.show_state(said.format(parts=", ".join(named)), is_open=self._more_open)
        self._more.setVisible(bool(named))


def _main_parts(exercise: Exercise) -> tuple[Part, ...]:
    if exercise.kind is DoseKind.HOLD:
        return (Part.HOLD,)
    if exercise.kind is DoseKind.REPS_WITH_HOLD:
        return (Part.REPS, Part.HOLD)
    return (Part.REPS,)


def _part_name(exercise: Exercise, part: Part) -> str:
    if part is Part.HOLD:
        return QCoreApplication.translate("DoseEditor", "Hold")
    return {
        DoseKind.CIRCLES: QCoreApplication.translate("DoseEditor", "Circles"),
        DoseKind.STEPS: QCoreApplication.translate("DoseEditor", "Steps"),
        DoseKind.BREATHS: QCoreApplication.translate("DoseEditor", "Breaths"),
    }.get(exercise.kind, QCoreApplication.translate("DoseEditor", "Reps"))


def _writer(exercise: Exercise, part: Part) -> Callable[[float], str]:
    if part is Part.HOLD:
        return seconds_of
    if exercise.kind is DoseKind.BREATHS:
        return lambda value: breaths(round(value))
    if exercise.kind in (DoseKind.CIRCLES, DoseKind.STEPS):
        return short_number
    return lambda value: reps(round(value))
