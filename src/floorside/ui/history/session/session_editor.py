"""Edits a session: pain, legs and note, and corrects its beginning and its sets."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from floorside.domain.check_in import done_exercises, sided
from floorside.domain.session.correction import MOST_SETS, with_sets
from floorside.domain.session.plan import Plan
from floorside.domain.session.record import Legs, SessionRecord
from floorside.storage.history.corrections import SETS, value_of
from floorside.ui.check_in.questions import legs_answers
from floorside.ui.history.session.answers_editor import ToldEditor
from floorside.ui.history.session.sets_editor import SetsEditor
from floorside.ui.kit.fields.pain_row import compare_with_worst
from floorside.ui.kit.fields.worst_pain import Choices, WorstPain
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import button, clear, column

FIELDS = ("pain_before", "pain_worst", "pain_worst_exercise", "pain_worst_side", "pain_after", "pain_morning", "legs")


class SessionEditor(ToldEditor):
    """`names`: the exercises by id, those of the session and those that can be added; `plan_of`: the plan of one that
    can be added (`addable`). `correcting`: the sets stand in the editor now.
    """

    correcting = Signal()

    def __init__(
        self,
        theme: Theme,
        session: SessionRecord,
        names: Mapping[str, str],
        addable: Sequence[str],
        plan_of: Callable[[str], Plan],
        today: date,
    ) -> None:
        super().__init__(theme, session, FIELDS, today)
        self._names = names
        self._addable = addable
        self._plan_of = plan_of
        self.sets: SetsEditor | None = None
        self.before = self.add_pain(self.tr("Pain before the session"), "pain_before")
        begun = {id_: names[id_] for id_ in done_exercises(session)}
        self.worst = self._worst(theme, begun)
        self.add_row(self.worst)
        self.after = self.add_pain(self.tr("Pain after it"), "pain_after")
        compare_with_worst(self.worst.pain, (self.after,))
        self.morning = self.add_pain(self.tr("Pain the morning after"), "pain_morning")
        self.legs = self._legs(theme)
        self.add_row(self.legs)
        self.add_begin()
        if len(session.sets) <= MOST_SETS:
            self.add_row(self._way_to_sets())
        self.add_note()

    def begin(self) -> None:
        numbers = self.before.buttons()
        said = next((number for number in numbers if number.isChecked()), numbers[0])
        said.setFocus(Qt.FocusReason.OtherFocusReason)

    def corrections(self) -> dict[str, Any]:
        if self.sets is None:
            return super().corrections()
        corrected = with_sets(self._session, self.sets.sets)
        if corrected.sets == self._session.sets:
            corrected = self._session
        return {**super().corrections(), SETS: value_of(corrected, SETS)}

    def _way_to_sets(self) -> QWidget:
        """A button that makes way for the sets."""
        place = QWidget()
        layout = column(place)
        show = button(self.tr("Correct what was done…"), "quiet")
        layout.addWidget(show, 0, Qt.AlignmentFlag.AlignLeft)

        def replace_button() -> None:
            self.sets = SetsEditor(self._theme, self._session.sets, self._names, self._addable, self._plan_of)
            self.sets.edited.connect(self.forget_warning)
            clear(layout)
            layout.addWidget(self.sets)
            self.correcting.emit()
            self.sets.begin()

        show.clicked.connect(replace_button)
        return place

    def _legs(self, theme: Theme) -> Choices:
        answers: dict[Legs | None, str] = {**dict(legs_answers()), None: self.tr("No answer")}
        legs = Choices(theme, self.tr("The legs before the session"), answers)
        legs.show_choice(self.values["legs"])
        legs.chosen.connect(lambda value: self.tell("legs", value))
        return legs

    def _worst(self, theme: Theme, names: Mapping[str, str]) -> WorstPain:
        session = self._session
        worst = WorstPain(theme, names, sided(session), self.clear_word)
        worst.show_told(session.pain_worst, session.pain_worst_exercise, session.pain_worst_side)
        worst.chosen.connect(lambda pain: self.tell("pain_worst", pain))
        worst.exercise_chosen.connect(lambda exercise: self.tell("pain_worst_exercise", exercise))
        worst.side_chosen.connect(lambda side: self.tell("pain_worst_side", side))
        return worst
