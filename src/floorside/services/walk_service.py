"""Walks: how long the next one may be, and those that the person adds."""

from datetime import date, timedelta

from PySide6.QtCore import QObject

from floorside.devices.clock import Clock
from floorside.domain.check_in import NOT_TOLD, CheckIn, check_in_of
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.walking import WalkProposal, next_walk
from floorside.domain.session.record import begun_by
from floorside.services.history.hand_added import HandAdded, local_zone
from floorside.services.history.history_reader import DAYS_LOOKED_BACK, HistoryReader
from floorside.services.settings_store import SettingsStore
from floorside.storage.history.added_sessions import new_walk


class WalkService(QObject):
    def __init__(
        self,
        history: HistoryReader,
        settings: SettingsStore,
        clock: Clock,
        added: HandAdded,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._settings = settings
        self._clock = clock
        self._added = added

    def today(self) -> date:
        return self._clock.local().date()

    def proposal(self, told: CheckIn = NOT_TOLD) -> WalkProposal | None:
        """The suggested length; None if somebody who treats the person has to say how far they may walk.

        `told`: what was said today before a session that has not begun; if nothing, what the latest session of today
        has.
        """
        now = self._clock.local()
        sessions = begun_by(self._history.sessions(now.date() - timedelta(days=DAYS_LOOKED_BACK)), now)
        answers = [told, *(check_in_of(one) for one in reversed(sessions) if one.local_date == now.date())]
        legs = next((each.legs for each in answers if each.legs), None)
        before = next((each.before for each in answers if each.before is not None), None)
        return next_walk(reported_sessions(sessions), now.date(), self._settings.value.conditions, legs, before)

    def add(self, minutes: int, pain: int | None, on: date) -> None:
        walk = new_walk(self.tr("Walk"), minutes, pain, on, self._clock.local(), local_zone())
        self._added.add(walk, self.tr("Walk added"))
