"""Edits a walk of the history."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from floorside.domain.session.record import SessionRecord
from floorside.ui.history.session.answers_editor import ToldEditor
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_4, label
from floorside.ui.walk.walk_fields import minutes_stepper, pain_question


def _named(theme: Theme, name: str, control: QWidget) -> QWidget:
    """A name and a control side by side, at the left."""
    named = QWidget()
    layout = QHBoxLayout(named)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE_4)
    layout.addWidget(label(theme, name, 18, 600))
    layout.addWidget(control)
    layout.addStretch()
    return named


class WalkEditor(ToldEditor):
    def __init__(self, theme: Theme, walk: SessionRecord) -> None:
        super().__init__(theme, walk, ("walk_minutes", "pain_worst", "pain_morning"))
        self.minutes = minutes_stepper(theme, walk.walk_minutes or 1, self._choose_minutes)
        self.add_row(_named(theme, self.tr("How long"), self.minutes))
        self.worst = self.add_pain(pain_question(), "pain_worst")
        self.morning = self.add_pain(self.tr("Pain the morning after"), "pain_morning")
        self.add_note()

    def begin(self) -> None:
        self.minutes.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_minutes(self, minutes: int) -> None:
        self.values["walk_minutes"] = minutes
