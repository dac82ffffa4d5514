"""Changes to the history from its page: written by the writer like everything else, and shown when they are."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.storage.history.changes import delete_session, edit_session, settle, undo
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, Write
from floorside.ui.history.history_page import HistoryPage

#: A small write is waited for at most this long.
SETTLED_SECONDS = 2.0


class HistoryService(QObject):
    def __init__(self, page: HistoryPage, writer: SessionWriter, clock: Clock) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer
        self._clock = clock
        page.edit_requested.connect(self.edit)
        page.delete_requested.connect(self.delete)
        page.settle_requested.connect(self.settle)
        page.undo_requested.connect(self.undo)

    def edit(self, session_id: str, values: dict[str, object]) -> None:
        now = self._clock.local()
        self._write(
            lambda history: edit_session(history.database, session_id, now, values),
            lambda: self._page.show_session(session_id),
        )

    def settle(self, session_id: str, field: str, value: object) -> None:
        """The person chose one of two values."""
        now = self._clock.local()

        def then() -> None:
            self._page.show_session(session_id)
            self._page.go_on_choosing()

        self._write(lambda history: settle(history.database, session_id, field, value, now), then)

    def delete(self, session_id: str) -> None:
        now = self._clock.local()
        self._write(lambda history: delete_session(history.database, session_id, now), self._page.refresh)

    def undo(self, change: int) -> None:
        now = self._clock.local()

        def write(history: History) -> None:
            with suppress(UnknownSession):  # it was undone already, by a second click say
                undo(history.database, change, now)

        self._write(write, self._page.refresh)

    def _write(self, write: Write, then: Callable[[], None]) -> None:
        """On a disk that refuses it is shown as it was, and written later."""
        self._writer.submit(write)
        self._writer.flush(SETTLED_SECONDS)
        then()
