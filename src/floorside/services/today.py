"""What holds for today alone: which exercises of a routine are left out. The routine stays as it is."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal

from floorside.domain.routine import Routine
from floorside.domain.session.fit_minutes import DAYS_LOOKED_BACK, DoneLately, by_need, fitting, without
from floorside.services.history.history_reader import HistoryReader
from floorside.services.routine.adapted_routines import AdaptedRoutines
from floorside.services.settings_store import SettingsStore
from floorside.services.undo import UndoService
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.done_lately import done_lately


class Today(QObject):
    """Forgets everything when another day has come. What is left out is a setting, so that it holds for the day even if
    the program starts again; each change of it is a step to undo. `changed`: something else is left out now.
    """

    changed = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        adapted: AdaptedRoutines,
        history: HistoryReader,
        settings: SettingsStore,
        undoing: UndoService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._adapted = adapted
        self._history = history
        self._settings = settings
        self._undoing = undoing

    def left_out(self, routine: Routine) -> frozenset[str]:
        """The ids of the exercises that are left out of it today."""
        return frozenset(self._today().get(routine.id, ()))

    def part(self, routine: Routine) -> Routine:
        """What of it is to be done today."""
        return without(routine, self.left_out(routine))

    def minutes(self, routine: Routine) -> int | None:
        """The minutes that chose what is left out of it; None where the person did."""
        return self._settings.value.left_out_minutes.get(routine.id) if routine.id in self._today() else None

    def toggle(self, routine: Routine, exercise: str) -> None:
        """Leave an exercise out today, or do it after all."""
        left_out = self.left_out(routine) ^ {exercise}
        said = self.tr("{exercise}: left out today") if exercise in left_out else self.tr("{exercise}: part of today")
        self._keep(routine, left_out, None, said.format(exercise=self._name(exercise)))

    def do_only(self, routine: Routine, exercise: str) -> None:
        """Leave out all others today."""
        others = {item.exercise for item in routine.exercises} - {exercise}
        self._keep(
            routine, others, None, self.tr("Only this one today: {exercise}").format(exercise=self._name(exercise))
        )

    def choose_for(self, routine: Routine, minutes: int | None) -> None:
        """Leave out what does not fit into these minutes; None for all of it."""
        if minutes is None:
            self._keep(routine, (), None, self.tr("Today: all exercises"))
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
        self._keep(
            routine,
            frozenset(offered) - taken,
            minutes,
            self.tr("Today: what fits into {minutes} minutes").format(minutes=minutes),
        )

    def _today(self) -> Mapping[str, tuple[str, ...]]:
        """What is left out today: the id of a routine → exercises."""
        value = self._settings.value
        return value.left_out if value.left_out_on == self._adapted.today() else {}

    def _name(self, exercise: str) -> str:
        return self._catalogue.texts[exercise].name

    def _keep(self, routine: Routine, exercises: Iterable[str], minutes: int | None, said: str) -> None:
        value, before = self._settings.value, self._today()
        chosen_by = {id_: number for id_, number in value.left_out_minutes.items() if id_ in before}
        chosen_by.pop(routine.id, None)
        if minutes is not None:
            chosen_by[routine.id] = minutes
        left_out = {**before, routine.id: tuple(sorted(exercises))}
        if (left_out[routine.id], minutes) == (before.get(routine.id, ()), self.minutes(routine)):
            return
        self._undoing.do(
            said,
            partial(self._set, left_out, chosen_by, self._adapted.today()),
            partial(self._set, value.left_out, value.left_out_minutes, value.left_out_on),
            routine=routine.id,
        )

    def _set(self, left_out: Mapping[str, tuple[str, ...]], chosen_by: Mapping[str, int], day: date) -> None:
        self._settings.change(left_out=left_out, left_out_minutes=chosen_by, left_out_on=day)
        self.changed.emit()
