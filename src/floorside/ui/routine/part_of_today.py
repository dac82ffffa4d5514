"""Connects the ticks of the list and the choice of minutes to what is left out of a routine today."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from floorside.domain.routine import Routine
from floorside.domain.session.fit_minutes import from_here
from floorside.services.today import Today
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.minutes_row import MinutesRow


class PartOfToday(QObject):
    """`routine`: the one on the page. `start_wanted` carries what is left of it from one exercise on."""

    start_wanted = Signal(object)  # Routine

    def __init__(self, today: Today, rows: ExerciseList, minutes: MinutesRow, routine: Callable[[], Routine]) -> None:
        super().__init__(rows)
        self._today = today
        self._rows = rows
        self._minutes = minutes
        self._routine = routine
        rows.offer_ticks()
        minutes.chosen.connect(lambda number: today.choose_for(routine(), number))
        rows.toggled.connect(lambda exercise: today.toggle(routine(), exercise))
        rows.only_wanted.connect(lambda exercise: today.do_only(routine(), exercise))
        rows.start_wanted.connect(lambda exercise: self.start_wanted.emit(from_here(routine(), exercise)))

    def of(self, routine: Routine) -> Routine:
        """What of it is to be done today."""
        return self._today.part(routine)

    def offer(self, seconds: float) -> None:
        """`seconds`: how long all of the routine takes."""
        self._minutes.offer(seconds)

    def show(self) -> None:
        """Mark what is left out today, and the minutes if they chose it; no minutes where there is nothing to do."""
        self._minutes.setVisible(self._rows.exercise is not None)
        left_out = self._today.left_out(self._routine())
        self._rows.show_left_out(left_out)
        self._minutes.show_chosen(self._today.minutes(self._routine()), is_whole=not left_out)
