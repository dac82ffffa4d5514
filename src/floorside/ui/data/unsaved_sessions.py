"""Sessions that are not in the history: reports them, and offers to save them elsewhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.diagnostics.exception_hooks import go_on_after
from floorside.domain.session.record import SessionRecord
from floorside.services.writer_signals import WriterSignals
from floorside.storage.history.writer import SessionWriter
from floorside.ui.kit.dialogs import Dialogs, Unsaved
from floorside.ui.window.main_window import MainWindow

#: The longest time for the last writes of a session on a sound disk, in seconds.
LAST_WRITES_SECONDS = 2.0
BANNER = "writer"
REFUSED = "refused"
#: A history that could not be opened for writing; the writer opens it as soon as that is possible.
OPENING = "opening"


class UnsavedSessions(QObject):
    """Messages and questions about sessions that the writer could not write to the history."""

    def __init__(
        self,
        window: MainWindow,
        is_in_session: Callable[[], bool],
        writer: SessionWriter,
        signals: WriterSignals,
        dialogs: Dialogs,
        clock: Clock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._is_in_session = is_in_session
        self._writer = writer
        self._dialogs = dialogs
        self._clock = clock
        self._trouble = ""
        signals.trouble.connect(self._on_trouble)
        signals.recovered.connect(self._on_recovered)
        signals.refused.connect(self._on_refused)

    def may_close(self) -> bool:
        """Whether the window may close: everything is in the history or saved elsewhere, or the person does not
        mind.
        """
        try:
            return self._may_close()
        except Exception as error:  # the window must be able to close whatever fails
            go_on_after(error)
            return self._dialogs.confirm(
                self.tr("Something went wrong."),
                self.tr("It is not known whether the last session is in the history."),
                self.tr("Close without it"),
                self.tr("Stay"),
            )

    def _may_close(self) -> bool:
        all_written = self._writer.flush(LAST_WRITES_SECONDS if not self._trouble else 0.0)
        unsaved = self._writer.unsaved()
        if all_written and not unsaved:
            return True
        if not unsaved:
            return self._dialogs.confirm(
                self.tr("The last change is not on the disk yet."),
                self._cause(all_written),
                self.tr("Close without it"),
                self.tr("Stay"),
            )
        where = self.tr("You can save it in another place and import it later.")
        answer = self._dialogs.unsaved(self._title(unsaved), f"{self._cause(all_written)} {where}")
        return answer is Unsaved.CLOSE or (answer is Unsaved.SAVE and self.save_elsewhere())

    def _title(self, unsaved: Sequence[SessionRecord]) -> str:
        if len(unsaved) > 1:
            return self.tr("%n sessions are not in the history yet.", None, len(unsaved))
        if unsaved[0].is_walk:
            return self.tr("A walk is not in the history yet.")
        return self.tr("A session is not in the history yet.")

    def _cause(self, all_written: bool) -> str:
        if not all_written and self._trouble:
            folder = self._writer.folder
            return self.tr("Nothing can be saved in {folder} at the moment.").format(folder=folder)
        if not all_written:
            return self.tr("Saving has not finished.")
        files = ", ".join(filter(None, self._writer.kept_aside))
        if not files:
            return self.tr("The history did not accept part of it.")
        return self.tr("The history did not accept part of it. All of it is kept in {files}.").format(files=files)

    def save_elsewhere(self) -> bool:
        """Save the sessions to a file that the person chooses; False if that failed or was cancelled."""
        from floorside.storage.exchange.export_json import ExportFault, export_sessions  # hardly ever needed

        sessions = self._writer.unsaved()
        now = self._clock.local()
        name = f"floorside-{now.date().isoformat()}.json"
        path = self._dialogs.save_as(self.tr("Save the session elsewhere"), name, self.tr("JSON (*.json)"))
        self.show()
        if path is None:
            return False
        try:
            export_sessions(sessions, path, now)
        except ExportFault as fault:
            self._window.show_banner(f"{fault}.", self.tr("Save elsewhere…"), self._save, "saved elsewhere")
            return False
        saved = self.tr("Saved as {path}. If the disk still does not save it, import it later in Settings.")
        self._window.show_banner(saved.format(path=path), source="saved elsewhere", done=True)
        return True

    def _save(self) -> None:
        self.save_elsewhere()

    def _on_trouble(self, sentence: str) -> None:
        self._trouble = sentence
        self.show()

    def _on_recovered(self) -> None:
        self._trouble = ""
        for source in (BANNER, OPENING):
            self._window.hide_banner(source)

    def _on_refused(self, sentence: str) -> None:
        self._window.show_banner(sentence, source=REFUSED)

    def show(self) -> None:
        """Offer to save at the end of a session; during one there is nothing to decide."""
        if not self._trouble:
            return
        if not self._is_in_session() and self._writer.unsaved():
            self._window.show_banner(self._trouble, self.tr("Save elsewhere…"), self._save, BANNER)
        else:
            self._window.show_banner(self._trouble, source=BANNER)
