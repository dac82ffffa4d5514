"""The person's own activities, and every change of them, undone with all the rest."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.domain.self_care.activities import DAYS_BETWEEN, Activity, Difference, difference, is_due, rated
from floorside.services.history.history_reader import HistoryReader
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.history.activities import activities, write_difference
from floorside.storage.history.writer import SETTLED_SECONDS, SessionWriter


class Told(NamedTuple):
    """What the person says of one activity today. `id`: "" for a new one. `rating`: None if it is not rated today."""

    id: str
    name: str
    rating: int | None


class ActivityService(QObject):
    """`changed`: activities or ratings are others now."""

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
        self.undoing = undoing

    def today(self) -> date:
        return self._clock.local().date()

    def activities(self) -> list[Activity]:
        return self._history.read(activities, [])

    def is_offered(self) -> bool:
        """Whether to offer that they are rated: about once a month, and once only, if the person wants it."""
        settings, today = self._settings.value, self.today()
        lately = today - settings.activities_offered < timedelta(days=DAYS_BETWEEN)
        return settings.rate_activities and not lately and is_due(self.activities(), today)

    def note_offer(self) -> None:
        self._settings.change(activities_offered=self.today())

    def keep(self, told: Iterable[Told]) -> None:
        """An activity that is not among them, or has no name any more, is removed."""
        before, today = self.activities(), self.today()
        known = {each.id: each for each in before}
        after = [
            rated(replace(known.get(each.id) or _new(today), name=each.name), today, each.rating)
            for each in told
            if each.name
        ]
        done, undone = difference(before, after, today), difference(after, before, today)
        if not done.is_empty:
            self.undoing.do(self.tr("Own activities changed"), lambda: self._write(done), lambda: self._write(undone))

    def _write(self, difference: Difference) -> None:
        """If the disk refuses, the writer tries again later."""
        self._writer.submit(lambda history: write_difference(history.database, difference))
        self._writer.flush(SETTLED_SECONDS)
        self.changed.emit()


def _new(today: date) -> Activity:
    return Activity(uuid.uuid4().hex, "", today)
