"""What holds for today alone: which exercises of a routine are left out. The routine stays as it is."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from floorside.domain.routine import Routine
from floorside.domain.session.fit_minutes import DAYS_LOOKED_BACK, DoneLately, by_need, fitting, without
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.storage.history.done_lately import done_lately


class Today(QObject):
    """Forgets everything when another day has come. What is left out is a setting, so that it holds for the day even if
    the program starts again. `changed`: something else is left out now.
    """

    changed = Signal()

    def __init__(
        self, adapted: AdaptedRoutines, history: HistoryReader, settings: SettingsStore, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._adapted = adapted
        self._history = history
        self._settings = settings

    def left_out(self, routine: Routine) -> frozenset[str]:
        """The ids of the exercises that are left out of it today."""
        return frozenset(self._today().get(routine.id, ()))

    def part(self, routine: Routine) -> Routine:
        """What of it is to be done today."""
        return without(routine, self.left_out(routine))

    def minutes(self, routine: Routine) -> int | None:
        """The minutes that chose what is left out of it; None where the person did."""
        return self._settings.value.left_out_minutes.get(routine.id) if routine.id in self._today() else None

    def leave_out(self, routine: Routine, exercises: Iterable[str]) -> None:
        """These and no others."""
        self._keep(routine, exercises, None)

    def toggle(self, routine: Routine, exercise: str) -> None:
        """Leave an exercise out today, or do it after all."""
        self.leave_out(routine, self.left_out(routine) ^ {exercise})

    def choose_for(self, routine: Routine, minutes: int | None) -> None:
        """Leave out what does not fit into these minutes; None for all of it."""
        if minutes is None:
            self.leave_out(routine, ())
            return
        offered = [item.exercise for item in self._adapted.adapt(routine).routine.exercises]
        today = self._adapted.today()
        since = today - timedelta(days=DAYS_LOOKED_BACK)
        nothing: dict[str, DoneLately] = {}
        done = self._history.read(lambda database: done_lately(database, since, today), nothing)
        plan = self._adapted.planner()

        def seconds_of(taken: frozenset[str]) -> float:
            return plan(without(routine, frozenset(offered) - taken)).seconds

        taken = fitting(by_need(offered, done, today), seconds_of, minutes * 60)
        self._keep(routine, frozenset(offered) - taken, minutes)

    def _today(self) -> Mapping[str, tuple[str, ...]]:
        """What is left out today: the id of a routine → exercises."""
        value = self._settings.value
        return value.left_out if value.left_out_on == self._adapted.today() else {}

    def _keep(self, routine: Routine, exercises: Iterable[str], minutes: int | None) -> None:
        before = self._today()
        chosen_by = {id_: number for id_, number in self._settings.value.left_out_minutes.items() if id_ in before}
        chosen_by.pop(routine.id, None)
        if minutes is not None:
            chosen_by[routine.id] = minutes
        left_out = {**before, routine.id: tuple(sorted(exercises))}
        self._settings.change(left_out=left_out, left_out_minutes=chosen_by, left_out_on=self._adapted.today())
        self.changed.emit()
