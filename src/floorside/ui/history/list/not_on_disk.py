"""The sessions that are only in memory, because the disk refuses them: above those of the history."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QFrame

from floorside.domain.session.record import SessionRecord
from floorside.storage.history.writer import SessionWriter
from floorside.ui.history.list.summary_words import when_and_how
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_1, SPACE_3, column, label, show_if
from floorside.ui.kit.wording.session_name import session_name


class NotOnDisk(QFrame):
    """Hidden unless the disk refuses a session. `today`: returns the local date; `language`: of the names."""

    def __init__(self, theme: Theme, writer: SessionWriter, today: Callable[[], date], language: str) -> None:
        super().__init__()
        self._writer = writer
        self._today = today
        self._language = language
        self._said = label(theme, "", 15, wrap=True)
        self.setProperty("role", "notice")
        rows = column(self, SPACE_3, SPACE_1)
        rows.addWidget(label(theme, self.tr("Not on the disk yet"), 15, 700, wrap=True))
        rows.addWidget(self._said)
        self.refresh()

    def refresh(self) -> None:
        waiting = self._writer.unsaved() if self._writer.is_troubled else []
        lines = [self._line(each) for each in reversed(waiting)]
        self._said.setText("\n".join(lines))
        show_if(self, bool(waiting))

    def _line(self, session: SessionRecord) -> str:
        return f"{session_name(session, self._language)} · {when_and_how(session, self._today())}"
