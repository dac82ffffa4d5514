"""Today's version of a routine: adapted to the person's conditions, without exercises after which pain spread."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from floorside.devices.clock import Clock
from floorside.domain.care import AdaptedRoutine, Note, left_out_today
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.schedule import Week, rest_day, this_week, training_days
from floorside.domain.session.plan import Plan
from floorside.planning import adapt, make_plan
from floorside.services.history_reader import HistoryReader
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.history.summaries import sessions_up_to

#: Enough days for the present week, for the three days in a row before it, and for the morning after.
DAYS_LOOKED_BACK = 10
#: In a person's first sessions, so many of them, the voice begins with when to stop (a design decision).
FIRST_SESSIONS = 3


class WeekSoFar(NamedTuple):
    """The present week. `rest`: the day on which the program recommends a rest, or None."""

    week: Week
    rest: date | None
    today: date


class AdaptedRoutines:
    def __init__(self, catalogue: Catalogue, settings: SettingsStore, history: HistoryReader, clock: Clock) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._history = history
        self._clock = clock

    def adapt(self, routine: Routine) -> AdaptedRoutine:
        adapted = adapt(routine, self._catalogue, self._settings.value)
        return replace(adapted, routine=self._without_resting(adapted.routine))

    def plan(self, routine: Routine) -> Plan:
        """The plan of a session that would begin now; without steps if nothing is left to do."""
        return make_plan(self._without_resting(routine), self._catalogue, self._settings.value, self.is_newcomer())

    def is_newcomer(self) -> bool:
        """Whether this is one of the person's first sessions, in which the voice says when to stop."""
        return self._history.read(lambda database: sessions_up_to(database, FIRST_SESSIONS), 0) < FIRST_SESSIONS

    def resting(self) -> frozenset[str]:
        """The ids of the exercises in which the pain spread today."""
        today = self._today()
        return left_out_today(self._history.sessions(today), today)

    def week(self) -> WeekSoFar:
        today = self._today()
        days = training_days(self._history.sessions(today - timedelta(days=DAYS_LOOKED_BACK)))
        return WeekSoFar(this_week(days, today, self._settings.value.days_wanted), rest_day(days, today), today)

    def keep(self, notes: Iterable[Note], kept: bool) -> None:
        """Store whether exercises stay as they are although a condition warns of them."""
        pairs = {(note.exercise, note.condition) for note in notes}
        others = tuple(pair for pair in self._settings.value.shown_anyway if pair not in pairs)
        self._settings.change(shown_anyway=(*others, *sorted(pairs)) if kept else others)

    def _without_resting(self, routine: Routine) -> Routine:
        resting = self.resting()
        items = (item for item in routine.items if not (isinstance(item, ExerciseItem) and item.exercise in resting))
        return replace(routine, items=tuple(items)) if resting else routine

    def _today(self) -> date:
        return self._clock.local().date()
