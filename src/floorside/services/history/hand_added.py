"""Sessions that the person adds by hand; each can be undone."""

from PySide6.QtCore import QObject, QTimeZone, Signal

from floorside.devices.clock import Clock
from floorside.domain.session.record import SessionRecord
from floorside.services.kept_change import Edit, KeptChange
from floorside.services.undo import UndoService
from floorside.storage.history.changes import delete_session
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter, Write


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
        self._removals: list[KeptChange] = []

    def has_taken_back(self, change: int) -> bool:
        """Whether the change of that number took back a session that was added in this run: nobody deleted it."""
        return any(each.number == change for each in self._removals)

    def add(self, session: SessionRecord, said: str) -> None:
        """Add a session. Undoing it deletes the session, which the history then keeps for a while like any other."""
        taken_back = KeptChange(lambda history, now: delete_session(history.database, session.id, now))
        self._removals.append(taken_back)
        steps: list[Edit] = [lambda history, _: history.begin(session, None)]

        def do() -> None:
            self._writer.add_whole(session, self._at_this_time(steps.pop() if steps else taken_back.take_back))
            self._settle(session)

        def undo() -> None:
            self._writer.take_whole(session.id, self._at_this_time(taken_back.make))
            self._settle(session)

        self._undoing.do(said, do, undo)

    def _at_this_time(self, edit: Edit) -> Write:
        now = self._clock.local()
        return lambda history: edit(history, now)

    def _settle(self, session: SessionRecord) -> None:
        """Wait for the writer. If the disk refuses, it tries again later."""
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit(session.id)


def local_zone() -> str:
    """The name of the computer's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
