"""Edits what a person said about a session: pain and note."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from floorside.domain.check_in import sided
from floorside.domain.session.record import SessionRecord
from floorside.ui.history.session.answers_editor import ToldEditor
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.worst_pain import WorstPain

FIELDS = ("pain_before", "pain_worst", "pain_worst_exercise", "pain_worst_side", "pain_after", "pain_morning")


class SessionEditor(ToldEditor):
    """`names`: the session's exercises, by id."""

    def __init__(self, theme: Theme, session: SessionRecord, names: Mapping[str, str]) -> None:
        super().__init__(theme, session, FIELDS)
        self.before = self.add_pain(self.tr("Pain before the session"), "pain_before")
        self.worst = self._worst(theme, names)
        self.add_row(self.worst)
        self.after = self.add_pain(self.tr("Pain after it"), "pain_after")
        self.morning = self.add_pain(self.tr("Pain the morning after"), "pain_morning")
        self.add_note()

    def begin(self) -> None:
        numbers = self.before.buttons()
        said = next((number for number in numbers if number.isChecked()), numbers[0])
        said.setFocus(Qt.FocusReason.OtherFocusReason)

    def _worst(self, theme: Theme, names: Mapping[str, str]) -> WorstPain:
        session = self._session
        worst = WorstPain(theme, names, sided(session))
        worst.show_told(session.pain_worst, session.pain_worst_exercise, session.pain_worst_side)
        worst.chosen.connect(lambda pain: self.values.update(pain_worst=pain))
        worst.exercise_chosen.connect(lambda exercise: self.values.update(pain_worst_exercise=exercise))
        worst.side_chosen.connect(lambda side: self.values.update(pain_worst_side=side))
        return worst
