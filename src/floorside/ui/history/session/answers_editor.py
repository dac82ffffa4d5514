"""Edits what a person said about a session or a walk: a card with questions, the day and time, and a note; and the
buttons for the foot of the page.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from floorside.domain.session.record import SessionRecord
from floorside.storage.history.corrections import START, value_of
from floorside.ui.history.session.begin_editor import BeginEditor
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.keep_key import is_keep_key
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.layout.page_foot import PageFoot, page_foot
from floorside.ui.kit.leaving import forget_warning, warned_or_unchanged
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.undo_keys import is_undo_key
from floorside.ui.kit.widgets import SPACE_4, SPACE_5, button, column, label

NOTE_HEIGHT = 76


class ToldEditor(QFrame):
    """`values`: the present values of the `fields`, by name; `foot`: the buttons, for the foot of the page.

    `saved`: the changed fields, by name; `left`: nothing is to change.
    """

    saved = Signal(dict)
    left = Signal()

    def __init__(self, theme: Theme, session: SessionRecord, fields: Iterable[str], today: date) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._theme = theme
        self._session = session
        self.begin_time = BeginEditor(theme, session, today)
        self.values: dict[str, Any] = {field: getattr(session, field) for field in fields}
        self.note = QPlainTextEdit(session.note)
        self._warned = label(theme, px=14, role="muted", wrap=True)
        self.begin_time.dateTimeChanged.connect(self.forget_warning)
        self.note.textChanged.connect(self.forget_warning)
        self.foot = self._foot()
        self._rows = column(self, spacing=SPACE_4)
        self._rows.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)

    @property
    def clear_word(self) -> str:
        """For no answer: here it takes an earlier one away."""
        return self.tr("Clear")

    def event(self, event: QEvent) -> bool:
        """The keys for undo are the note's own here: elsewhere they undo other things, and the form would go with
        what was entered in it.
        """
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_undo_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_keep_key(event):
            self._save()
        else:
            super().keyPressEvent(event)

    def tell(self, field: str, value: object) -> None:
        self.values[field] = value
        self.forget_warning()

    def forget_warning(self) -> None:
        forget_warning(self._warned)

    def add_row(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)

    def add_pain(self, question: str, field: str) -> PainRow:
        row = PainRow(self._theme, question, self.clear_word)
        row.show_pain(self.values[field])
        row.chosen.connect(lambda pain: self.tell(field, pain))
        self.add_row(row)
        return row

    def add_named(self, name: str, control: QWidget) -> None:
        """Add a name with a control beside it."""
        named = BreakingRow(SPACE_4)
        named.row.addWidget(label(self._theme, name, 18, 600, wrap=True), 1)
        named.row.addWidget(control)
        self.add_row(named)

    def add_begin(self) -> None:
        self.add_named(self.begin_time.name, self.begin_time)
        self.add_row(self.begin_time.limits)

    def add_note(self) -> None:
        """Add the note, the last of the fields."""
        self.note.setPlaceholderText(self.tr("A note for yourself, if you like"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.note.setFont(self._theme.font(16))
        self.add_row(self.note)

    def _foot(self) -> PageFoot:
        save, leave = button(self.tr("Save"), "primary"), button(self.tr("Cancel"), "quiet")
        save.clicked.connect(self._save)
        leave.clicked.connect(self.leave)
        return page_foot(leave, save, said=self._warned)

    def begin(self) -> None:
        """Give the first question the focus."""

    def _save(self) -> None:
        if not self.begin_time.look_again():
            self.keep()

    def keep(self) -> None:
        """Save what has changed."""
        self.saved.emit(self._changes())

    def leave(self) -> None:
        """Leave what was said as it was; with a warning first if something was entered."""
        if warned_or_unchanged(bool(self._changes()), self._warned):
            self.left.emit()

    def _changes(self) -> dict[str, Any]:
        values = {**self.values, "note": self.note.toPlainText().strip(), **self.corrections()}
        return {name: value for name, value in values.items() if value_of(self._session, name) != value}

    def corrections(self) -> dict[str, Any]:
        """The values of the corrections, by field."""
        return {START: value_of(self.begin_time.session, START)}
