"""What holds for today alone: which exercises of a routine are left out. The routine stays as it is."""

from collections.abc import Iterable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from floorside.domain.routine import Routine
from floorside.domain.session.fit_minutes import DAYS_LOOKED_BACK, DoneLately, by_need, fitting, without
from floorside.services.adapted_routines import AdaptedRoutines
from floorside.services.history_reader import HistoryReader
from floorside.storage.history.done_lately import done_lately


class Today(QObject):
    """Forgets everything when another day has come. `changed`: something else is left out now."""

    changed = Signal()

    def __init__(self, adapted: AdaptedRoutines, history: HistoryReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adapted = adapted
        self._history = history
        self._day: date | None = None
        self._left_out: dict[str, frozenset[str]] = {}
        self._minutes: dict[str, int] = {}

    def left_out(self, routine: Routine) -> frozenset[str]:
        """The ids of the exercises that are left out of it today."""
        today = self._adapted.today()
        if self._day != today:
            self._day = today
            self._left_out.clear()
            self._minutes.clear()
        return self._left_out.get(routine.id, frozenset())

    def part(self, routine: Routine) -> Routine:
        """What of it is to be done today."""
        return without(routine, self.left_out(routine))

    def minutes(self, routine: Routine) -> int | None:
        """The minutes that chose what is left out of it; None where the person did."""
        self.left_out(routine)
        return self._minutes.get(routine.id)

    def leave_out(self, routine: Routine, exercises: Iterable[str]) -> None:
        """These and no others."""
        self.left_out(routine)
        self._left_out[routine.id] = frozenset(exercises)
        self._minutes.pop(routine.id, None)
        self.changed.emit()

    def toggle(self, routine: Routine, exercise: str) -> None:
        """Leave an exercise out today, or do it after all."""
        self.leave_out(routine, self.left_out(routine) ^ {exercise})

    def choose_for(self, routine: Routine, minutes: int | None) -> None:
        """Leave out what does not fit into these minutes; None for all of it."""
        if minutes is None:
            self.leave_out(routine, ())
            return
        self.left_out(routine)  # another day may have come
        offered = [item.exercise for item in self._adapted.adapt(routine).routine.exercises]
        today = self._adapted.today()
        since = today - timedelta(days=DAYS_LOOKED_BACK)
        nothing: dict[str, DoneLately] = {}
        done = self._history.read(lambda database: done_lately(database, since, today), nothing)
        plan = self._adapted.planner()

        def seconds_of(taken: frozenset[str]) -> float:
            return plan(without(routine, frozenset(offered) - taken)).seconds

        taken = fitting(by_need(offered, done, today), seconds_of, minutes * 60)
        self._left_out[routine.id], self._minutes[routine.id] = frozenset(offered) - taken, minutes
        self.changed.emit()
