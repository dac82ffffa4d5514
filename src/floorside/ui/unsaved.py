"""While the disk refuses: says so, and offers to save what was done elsewhere."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.domain.session.record import SessionRecord
from floorside.storage.exchange.export_json import ExportFault, export_sessions
from floorside.storage.history.writer import SessionWriter, WriterListener
from floorside.ui.kit.dialogs import Dialogs, Unsaved
from floorside.ui.main_window import MainWindow
from floorside.ui.session.controller import SessionController

#: The last writes of a session take no longer than this on a sound disk.
LAST_WRITES_SECONDS = 2.0
BANNER = "writer"


class WriterSigns(QObject):
    """Carries the writer's words from its thread into the window's."""

    trouble = Signal(str)
    recovered = Signal()

    def listener(self) -> WriterListener:
        return WriterListener(self.trouble.emit, self.recovered.emit)


class UnsavedSessions(QObject):
    """Keeps the sessions that may be nowhere but in memory, until the writer has recovered."""

    def __init__(
        self,
        window: MainWindow,
        flow: SessionController,
        writer: SessionWriter,
        signs: WriterSigns,
        dialogs: Dialogs,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._flow = flow
        self._writer = writer
        self._dialogs = dialogs
        self._clock = clock
        self._trouble = ""
        self._ended: dict[str, SessionRecord] = {}
        signs.trouble.connect(self._on_trouble)
        signs.recovered.connect(self._on_recovered)
        flow.ended.connect(self._on_ended)
        flow.edited.connect(self._on_edited)

    def may_close(self) -> bool:
        """Whether the window may be closed: all is on the disk, saved elsewhere, or the person lets it go."""
        if self._writer.flush(LAST_WRITES_SECONDS if not self._trouble else 0.0):
            return True
        answer = self._dialogs.unsaved(
            self.tr("A session is not on the disk yet."),
            self.tr("The disk still refuses. You can save the session in another place and import it later."),
        )
        return answer is Unsaved.CLOSE or (answer is Unsaved.SAVE and self.save_elsewhere())

    def save_elsewhere(self) -> bool:
        """False if it was not saved, for whatever reason."""
        sessions = self._sessions()
        now = self._clock.local()
        name = f"floorside-{now.date().isoformat()}.json"
        path = self._dialogs.save_as(self.tr("Save the session elsewhere"), name, self.tr("JSON (*.json)"))
        self._show()
        if path is None:
            return False
        try:
            export_sessions(sessions, path, now)
        except ExportFault as fault:
            self._window.show_banner(f"{fault}.", self.tr("Save elsewhere…"), self._save, "saved elsewhere")
            return False
        saved = self.tr("Saved as {path}. If the disk goes on refusing, import it later in the settings.")
        self._window.show_banner(saved.format(path=path), source="saved elsewhere")
        return True

    def _save(self) -> None:
        self.save_elsewhere()

    def _sessions(self) -> list[SessionRecord]:
        running = self._flow.record
        return [*self._ended.values(), *([running] if running is not None else [])]

    def _on_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self._show()

    def _on_recovered(self) -> None:
        self._trouble = ""
        self._ended.clear()
        self._window.hide_banner(BANNER)

    def _on_ended(self, record: SessionRecord) -> None:
        if not self._trouble:
            self._ended.clear()  # those before are on the disk
        self._ended[record.id] = record
        if self._trouble:
            self._show()

    def _on_edited(self, session_id: str, values: dict[str, object]) -> None:
        if (record := self._ended.get(session_id)) is not None:
            self._ended[session_id] = replace(record, **values)  # type: ignore[arg-type]

    def _show(self) -> None:
        """The offer comes at the end of a session: in the middle of one there is nothing to decide."""
        if not self._trouble:
            return
        if self._ended and self._flow.record is None:
            self._window.show_banner(self._trouble, self.tr("Save elsewhere…"), self._save, BANNER)
        else:
            self._window.show_banner(self._trouble, source=BANNER)
