"""Edits what a person said about a session: pain and note."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit

from floorside.domain.check_in import sided
from floorside.domain.session.record import SessionRecord
from floorside.ui.kit.pain_row import PainRow
from floorside.ui.kit.theme import Theme
from floorside.ui.kit.widgets import SPACE_2, SPACE_4, SPACE_5, button, column
from floorside.ui.kit.worst_pain import WorstPain

NOTE_HEIGHT = 76


class SessionEditor(QFrame):
    """`names`: the session's exercises, by id.

    `saved`: the changed fields, by name; `left`: nothing is to change.
    """

    saved = Signal(dict)
    left = Signal()

    def __init__(self, theme: Theme, session: SessionRecord, names: Mapping[str, str]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._session = session
        fields = ("pain_before", "pain_worst", "pain_worst_exercise", "pain_worst_side", "pain_after", "pain_morning")
        self._values: dict[str, Any] = {field: getattr(session, field) for field in fields}
        self.before = self._pain(theme, self.tr("Pain before the session"), "pain_before")
        self.worst = self._worst(theme, names)
        self.after = self._pain(theme, self.tr("Pain after it"), "pain_after")
        self.morning = self._pain(theme, self.tr("Pain the morning after"), "pain_morning")
        self.note = QPlainTextEdit(session.note)
        self.note.setPlaceholderText(self.tr("A note for yourself, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setFont(theme.font(16))
        self.save, self.leave = button(self.tr("Save")), button(self.tr("Leave as it was"), "quiet")
        self.save.clicked.connect(self._save)
        self.leave.clicked.connect(self.left)
        rows = column(self, spacing=SPACE_4)
        rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        for widget in (self.before, self.worst, self.after, self.morning, self.note):
            rows.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.save)
        foot.addWidget(self.leave)
        foot.addStretch()
        rows.addLayout(foot)

    def _pain(self, theme: Theme, question: str, field: str) -> PainRow:
        row = PainRow(theme, question)
        row.show_pain(self._values[field])
        row.chosen.connect(lambda pain: self._values.update({field: pain}))
        return row

    def _worst(self, theme: Theme, names: Mapping[str, str]) -> WorstPain:
        session = self._session
        worst = WorstPain(theme, names, sided(session))
        worst.show_told(session.pain_worst, session.pain_worst_exercise, session.pain_worst_side)
        worst.chosen.connect(lambda pain: self._values.update(pain_worst=pain))
        worst.exercise_chosen.connect(lambda exercise: self._values.update(pain_worst_exercise=exercise))
        worst.side_chosen.connect(lambda side: self._values.update(pain_worst_side=side))
        return worst

    def _save(self) -> None:
        values = self._values | {"note": self.note.toPlainText().strip()}
        self.saved.emit({name: value for name, value in values.items() if getattr(self._session, name) != value})

    def begin(self) -> None:
        numbers = self.before.buttons()
        said = next((number for number in numbers if number.isChecked()), numbers[0])
        said.setFocus(Qt.FocusReason.OtherFocusReason)
