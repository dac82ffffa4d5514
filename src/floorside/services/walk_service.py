"""Walks: how long the next one may be, and those that the person adds, each of which can be undone."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, QTimeZone, Signal

from floorside.devices.clock import Clock
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.walking import WalkProposal, next_walk
from floorside.domain.session.record import Legs, begun_by
from floorside.services.history_reader import DAYS_LOOKED_BACK, HistoryReader
from floorside.services.kept_change import Edit, KeptChange
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.history.changes import delete_session
from floorside.storage.history.walks import new_walk
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter


class WalkService(QObject):
    """`changed`: a walk was added or removed."""

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

    def proposal(self, told: Legs | None = None) -> WalkProposal | None:
        """The suggested length; None if somebody who treats the person has to say how far they may walk.

        `told`: what was said of the legs today; if nothing, what a session of today has.
        """
        now = self._clock.local()
        sessions = begun_by(self._history.sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
        legs = told or next((one.legs for one in reversed(sessions) if one.local_date == now.date() and one.legs), None)
        return next_walk(reported_sessions(sessions), now.date(), self._settings.value.conditions, legs)

    def add(self, minutes: int, pain: int | None, on: date) -> None:
        """Add a walk. Undoing it deletes the walk, which the history then keeps for a while like any other."""
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode()
        walk = new_walk(self.tr("Walk"), minutes, pain, on, self._clock.local(), zone)
        taken_back = KeptChange(lambda history, now: delete_session(history.database, walk.id, now))
        steps: list[Edit] = [lambda history, _: history.begin(walk, None)]

        def do() -> None:
            self._write(steps.pop() if steps else taken_back.take_back)

        self._undoing.do(self.tr("Walk added"), do, lambda: self._write(taken_back.make))

    def _write(self, edit: Edit) -> None:
        """Let the writer do an edit. If the disk refuses, it tries again later."""
        now = self._clock.local()
        self._writer.submit(lambda history: edit(history, now))
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit()
