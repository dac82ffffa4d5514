"""Edits a walk of the history."""

from datetime import date

from PySide6.QtCore import Qt

from floorside.domain.session.record import SessionRecord
from floorside.ui.history.session.answers_editor import ToldEditor
from floorside.ui.kit.look.theme import Theme
from floorside.ui.walk.walk_fields import minutes_stepper, pain_question


class WalkEditor(ToldEditor):
    def __init__(self, theme: Theme, walk: SessionRecord, today: date) -> None:
        super().__init__(theme, walk, ("walk_minutes", "pain_worst", "pain_morning"), today)
        self.minutes = minutes_stepper(theme, walk.walk_minutes or 1, self._choose_minutes)
        self.add_named(self.tr("How long"), self.minutes)
        self.worst = self.add_pain(pain_question(), "pain_worst")
        self.morning = self.add_pain(self.tr("Pain the morning after"), "pain_morning")
        self.add_begin()
        self.add_note()

    def begin(self) -> None:
        self.minutes.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        self.minutes.box.interpretText()  # the person may still be typing
        super().keep()

    def _choose_minutes(self, minutes: int) -> None:
        self.tell("walk_minutes", minutes)
