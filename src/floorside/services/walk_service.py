"""Walks: how long the next one may be, and those that the person adds, undone with all the rest."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimeZone, Signal

from floorside.devices.clock import Clock
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.walking import WalkProposal, next_walk
from floorside.domain.session.record import begun_by
from floorside.services.history_reader import HistoryReader
from floorside.services.kept_change import Edit, KeptChange
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.history.changes import delete_session
from floorside.storage.history.walks import new_walk
from floorside.storage.history.writer import SessionWriter

#: Half a year is what the rules look at.
DAYS_LOOKED_BACK = 182

#: A small write is waited for at most this long.
SETTLED_SECONDS = 2.0


class WalkService(QObject):
    """`changed`: a walk was added or taken back."""

    changed = Signal()

    def __init__(
        self,
        history: HistoryReader,
        writer: SessionWriter,
        settings: SettingsStore,
        clock: Clock,
        undoing: UndoService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._writer = writer
        self._settings = settings
        self._clock = clock
        self._undoing = undoing

    def today(self) -> date:
        return self._clock.local().date()

    def proposal(self) -> WalkProposal | None:
        """None where somebody else has to say how far to walk."""
        now = self._clock.local()
        sessions = begun_by(self._history.sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
        return next_walk(reported_sessions(sessions), now.date(), self._settings.value.conditions)

    def add(self, minutes: int, pain: int | None, on: date) -> None:
        """Taken back it is a deleted walk, which the history keeps for a while as any other."""
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        walk = new_walk(self.tr("Walk"), minutes, pain, on, self._clock.local(), zone)
        taken_back = KeptChange(lambda history, now: delete_session(history.database, walk.id, now))
        steps: list[Edit] = [lambda history, _: history.begin(walk, None)]

        def do() -> None:
            self._write(steps.pop() if steps else taken_back.take_back)

        self._undoing.do(self.tr("Walk added"), do, lambda: self._write(taken_back.make))

    def _write(self, edit: Edit) -> None:
        """On a disk that refuses it is written later."""
        now = self._clock.local()
        self._writer.submit(lambda history: edit(history, now))
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit()
