"""Sessions that the person adds by hand; each can be undone."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, QTimeZone, Signal

from floorside.devices.clock import Clock
from floorside.domain.session.record import SessionRecord
from floorside.services.undo import UndoService
from floorside.storage.database.database import Database
from floorside.storage.history.changes import bring_back_added, take_back_added
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter, Write

#: Changes a session, by its id, at a time.
Change = Callable[[Database, str, datetime], None]


class HandAdded(QObject):
    """`changed`: the id of a session that was added or removed."""

    changed = Signal(str)

    def __init__(
        self, writer: SessionWriter, clock: Clock, undoing: UndoService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._writer = writer
        self._clock = clock
        self._undoing = undoing

    def add(self, session: SessionRecord, said: str) -> None:
        """Add a session. Undoing it deletes the session, which the history then keeps for a while like any other."""
        steps: list[Write] = [lambda history: history.begin(session, None)]

        def do() -> None:
            self._writer.add_whole(session, steps.pop() if steps else self._change(bring_back_added, session))
            self._settle(session)

        def undo() -> None:
            self._writer.take_whole(session.id, self._change(take_back_added, session))
            self._settle(session)

        self._undoing.do(said, do, undo, lambda: self._waits(session.id))

    def _waits(self, session_id: str) -> bool:
        """Whether the disk has refused a session so far."""
        return self._writer.is_troubled and any(each.id == session_id for each in self._writer.unsaved())

    def _change(self, change: Change, session: SessionRecord) -> Write:
        now = self._clock.local()

        def write(history: History) -> None:
            with suppress(UnknownSession):  # the session was removed for good meanwhile
                change(history.database, session.id, now)

        return write

    def _settle(self, session: SessionRecord) -> None:
        """Wait for the writer. If the disk refuses, it tries again later."""
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit(session.id)


def local_zone() -> str:
    """The name of the computer's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
