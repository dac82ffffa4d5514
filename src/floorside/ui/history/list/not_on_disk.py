"""The sessions that are only in memory, because the disk refuses them: above those of the history."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame

from floorside.storage.history.writer import SessionWriter
from floorside.ui.history.list.summary_words import when_and_how
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, column, label, show_if


class NotOnDisk(QFrame):
    """Hidden unless the disk refuses a session. `today`: returns the local date."""

    def __init__(self, theme: Theme, writer: SessionWriter, today: Callable[[], date]) -> None:
        super().__init__()
        self._writer = writer
        self._today = today
        self._said = label(theme, "", 15, wrap=True)
        self.setProperty("role", "notice")
        rows = column(self, SPACE_3, SPACE_1)
        rows.addWidget(label(theme, self.tr("Not on the disk yet"), 15, 700, wrap=True))
        rows.addWidget(self._said)
        self.refresh()

    def refresh(self) -> None:
        waiting = self._writer.unsaved() if self._writer.is_troubled else []
        lines = [f"{each.routine_name} · {when_and_how(each, self._today())}" for each in reversed(waiting)]
        self._said.setText("\n".join(lines))
        show_if(self, bool(waiting))
