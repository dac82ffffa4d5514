"""Today's version of a routine: adapted to the person's conditions, without exercises after which pain spread."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from floorside.adapting import adapt
from floorside.devices.clock import Clock
from floorside.domain.care import AdaptedRoutine, Note, left_out_today
from floorside.domain.routine import Routine
from floorside.domain.session.fit_minutes import without
from floorside.domain.session.record import SessionRecord
from floorside.domain.training_week import Week, exercise_days, rest_day, this_week, training_days
from floorside.services.customs import customs_of
from floorside.services.history.history_reader import HistoryReader
from floorside.services.settings_store import SettingsStore
from floorside.storage.files.shipped.catalogue import Catalogue

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan
    from floorside.domain.speech.experience import Experience

#: Enough days for the present week, for the three days in a row before it, and for the morning after.
DAYS_LOOKED_BACK = 10


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
        #: The result for a day and its sessions: each change of a dose asks for it, and nearly always it is the same.
        self._experienced: tuple[date, list[SessionRecord], Experience] | None = None

    def adapt(self, routine: Routine) -> AdaptedRoutine:
        adapted = adapt(routine, self._catalogue, self._settings.value)
        return replace(adapted, routine=without(adapted.routine, self.resting()))

    def plan(self, routine: Routine) -> "Plan":
        """The plan of a session that would begin now; without steps if nothing is left to do."""
        return self.planner()(routine)

    def plan_without_rest(self, routine: Routine) -> "Plan":
        """The same as `plan` on a day on which nothing is left out because the pain spread."""
        from floorside.planning import make_plan

        return make_plan(routine, self._catalogue, self._settings.value, self.experience())

    def planner(self) -> Callable[[Routine], "Plan"]:
        """The same for several routines, with one read of the history."""
        from floorside.planning import make_plan  # the first picture of the window does without a plan

        experience, resting = self.experience(), self.resting()

        def plan(routine: Routine) -> "Plan":
            return make_plan(without(routine, resting), self._catalogue, self._settings.value, experience)

        return plan

    def speech_needs(self, routine: Routine) -> dict[str, float]:
        """For each pause of the timing, the seconds that the voice needs in this routine."""
        from floorside.planning import speech_needs

        return speech_needs(routine, self._catalogue, self._settings.value, self.experience())

    def experience(self) -> "Experience":
        """What the person knows by now; nothing if the history cannot be read, so that the voice explains
        everything.
        """
        from floorside.domain.speech.experience import Experience, first_needed
        from floorside.storage.history.done_forms import experience

        today = self.today()
        since_then = self._history.sessions(first_needed(today))
        if self._experienced is None or self._experienced[:2] != (today, since_then):
            found = self._history.read(lambda database: experience(database, today), Experience())
            # The sessions of a newcomer may be older, and where there are none, they may have been unreadable.
            is_settled = bool(since_then) and not found.newcomer
            self._experienced = (today, since_then, found) if is_settled else None
            return found
        return self._experienced[2]

    def resting(self) -> frozenset[str]:
        """The ids of the exercises in which the pain spread today, except those that the person put back."""
        today = self.today()
        kept = {exercise for exercise, day in self._settings.value.put_back.items() if day == today}
        return left_out_today(self._history.sessions(today), today) - kept

    def put_back(self, exercises: Iterable[str]) -> None:
        """Store that these exercises are not left out today."""
        today = self.today()
        before = {exercise: day for exercise, day in self._settings.value.put_back.items() if day == today}
        self._settings.change(put_back={**before, **dict.fromkeys(exercises, today)})

    def week(self) -> WeekSoFar:
        today = self.today()
        sessions = self._history.sessions(today - timedelta(days=DAYS_LOOKED_BACK))
        first = customs_of(self._settings.value).first_weekday
        week = this_week(training_days(sessions), today, self._settings.value.days_wanted, first)
        return WeekSoFar(week, rest_day(exercise_days(sessions), today, first), today)

    def keep(self, notes: Iterable[Note], kept: bool) -> None:
        """Store whether exercises stay as they are although a condition warns of them."""
        pairs = {(note.exercise, note.condition) for note in notes}
        others = tuple(pair for pair in self._settings.value.shown_anyway if pair not in pairs)
        self._settings.change(shown_anyway=(*others, *sorted(pairs)) if kept else others)

    def today(self) -> date:
        return self._clock.local().date()
