"""The latest change of a session in words, with a button that undoes it."""

from datetime import date

from PySide6.QtCore import Qt, Signal

from floorside.storage.history.changes import Change
from floorside.ui.kit.layout.breaking_row import BreakingRow
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_3, button, label
from floorside.ui.kit.wording import words
from floorside.ui.kit.wording.session_name import session_name


class UndoLine(BreakingRow):
    """`wanted`: the number of the change to undo, and its session's id."""

    wanted = Signal(int, str)

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__(SPACE_3)
        self._language = language
        self._change: Change | None = None
        self._said = label(theme, "", 15, role="muted", wrap=True)
        self._undo = button(self.tr("Undo"), "quiet")
        self._undo.clicked.connect(self._ask)
        self.row.addWidget(self._said, 1)
        self.row.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_change(self, change: Change, today: date) -> None:
        self._change = change
        about = {"routine": session_name(change, self._language), "day": words.dated(change.local_date, today)}
        if change.deleted:
            said, spoken = self.tr("Deleted: {routine} ({day})"), self.tr("Undo the deletion of {routine} ({day})")
        else:
            said, spoken = self.tr("Changed: {routine} ({day})"), self.tr("Undo the change to {routine} ({day})")
        self._said.setText(said.format(**about))
        self._undo.setAccessibleName(spoken.format(**about))

    def _ask(self) -> None:
        if self._change is not None:
            self.wanted.emit(self._change.number, self._change.session_id)
