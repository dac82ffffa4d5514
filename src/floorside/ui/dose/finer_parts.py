"""The values of a dose that people seldom change: the form, sets, the rest between them, and the tempo of a rep."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from floorside.domain.exercise import PHASES, Dose, DoseKind, Exercise, ExerciseText, Phase, Range
from floorside.domain.forms import rung_numbers
from floorside.domain.progression.dose_change import (
    LONGEST_PHASE,
    Part,
    limits_of,
    step_of,
    value_of,
    with_tempo,
    with_value,
)
from floorside.domain.progression.growth import grown_part, on_rung, value_in
from floorside.ui.kit.fields.controls import CalmComboBox
from floorside.ui.kit.fields.stepper import Stepper
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, label
from floorside.ui.kit.wording.dose_words import form_name
from floorside.ui.kit.wording.formats import short_number
from floorside.ui.kit.wording.words import phase_name, seconds_of

#: For a shorter rest than this, in seconds, a remark says that the voice may need longer.
SHORT_REST = 10


class FinerParts(QWidget):
    """`chosen`: the new dose; `names`: the values that this exercise has, in words."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, exercise: Exercise, texts: Mapping[str, ExerciseText]) -> None:
        super().__init__()
        self._theme = theme
        self._texts = texts
        self._exercise = exercise
        self._dose = exercise.default
        self._beyond = False
        self._parts: dict[Part, Stepper] = {}
        self._phases: dict[Phase, Stepper] = {}
        self._form: QComboBox | None = None
        self._short_rest: QLabel | None = None
        self.names: list[str] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)
        self._build()

    def show_dose(self, dose: Dose, *, beyond: bool = False) -> None:
        """`beyond`: whether a hold may be one step longer than its range."""
        self._dose, self._beyond = dose, beyond
        for part, stepper in self._parts.items():
            limits = limits_of(self._exercise, part, beyond=self._goes_beyond(part))
            assert limits is not None
            stepper.show_value(value_of(dose, part), limits)
        if self._short_rest:
            self._short_rest.setVisible(dose.sets > 1 and dose.rest_seconds < SHORT_REST)
        for phase, stepper in self._phases.items():
            stepper.show_value(dose.tempo.get(phase, 0), Range(0, LONGEST_PHASE))
        if self._form:
            self._form.setCurrentIndex(self._form.findData(dose.right.rung))

    def _build(self) -> None:
        sets = limits_of(self._exercise, Part.SETS)
        if sets and sets.high > 1:
            self._add_part(Part.SETS, self.tr("Sets"), short_number)
            self._add_part(Part.REST, self.tr("Rest between sets"), seconds_of)
            words = self.tr("A rest this short lasts as long as it takes to move and to hear what comes next.")
            self._short_rest = label(self._theme, words, 13, role="muted", wrap=True)
            self._grid.addWidget(self._short_rest, self._grid.rowCount(), 0, 1, 2)
            self.names += [self.tr("sets"), self.tr("rest")]
        tempo = [phase for phase in PHASES[self._exercise.kind] if phase is not Phase.HOLD or self._has_short_hold]
        for phase in tempo:
            self._add_phase(phase)
        if tempo:
            self.names.append(self.tr("tempo"))
        if len(rung_numbers(self._exercise)) > 1:
            self._add_form()
            self.names.append(self.tr("form"))

    @property
    def _has_short_hold(self) -> bool:
        """Whether a rep has a hold of a range that no slider shows."""
        return self._exercise.kind is DoseKind.REPS and limits_of(self._exercise, Part.HOLD) is not None

    def _goes_beyond(self, part: Part) -> bool:
        return self._beyond and part is Part.HOLD

    def _add_phase(self, phase: Phase) -> None:
        text = self._texts.get(self._exercise.id)  # a new own exercise has no text yet
        name = phase_name(phase, text.phases) if text else phase_name(phase)
        row = self.tr("One rep: {phase}").format(phase=name)
        if phase is Phase.HOLD:
            self._add_part(Part.HOLD, name, seconds_of, row)
            return
        self._phases[phase] = stepper = Stepper(self._theme, name, 1, seconds_of)
        stepper.chosen.connect(lambda value: self.chosen.emit(with_tempo(self._exercise, self._dose, phase, value)))
        self._add(row, stepper)

    def _add_part(self, part: Part, name: str, say: Callable[[float], str], row: str = "") -> None:
        """`row`: what stands beside it, the name if it is empty."""
        self._parts[part] = stepper = Stepper(self._theme, name, step_of(self._exercise, part), say)
        stepper.chosen.connect(lambda value: self._choose_part(part, value))
        self._add(row or name, stepper)

    def _choose_part(self, part: Part, value: float) -> None:
        self.chosen.emit(with_value(self._exercise, self._dose, part, value, beyond=self._goes_beyond(part)))

    def _add_form(self) -> None:
        self._form = form = CalmComboBox(self.tr("Form"))
        for number in rung_numbers(self._exercise):
            form.addItem(form_name(self._exercise, self._texts[self._exercise.id], number), number)
        form.decided.connect(lambda: self._choose_form(form.currentData()))
        self._add(self.tr("Form"), form)

    def _choose_form(self, rung: int) -> None:
        """Choose a form for both sides, with the same amount, and the hold that belongs to the form."""
        part = grown_part(self._exercise) or Part.REPS
        left, right = (
            on_rung(self._exercise, amount, part, rung, value_in(amount, part))
            for amount in (self._dose.left, self._dose.right)
        )
        dose = self._dose
        self.chosen.emit(Dose(left, right, dose.sets, dose.rest_seconds, dose.tempo))

    def _add(self, name: str, control: QWidget) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(label(self._theme, name, 14, wrap=True), row, 0)
        self._grid.addWidget(control, row, 1, Qt.AlignmentFlag.AlignRight)
