"""All that changes a routine goes over this desk: it is kept at once, and can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.domain.exercise import Dose, Side
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, Why, accept, apply_change, undo_change
from floorside.domain.progression.suggestion import Suggestion
from floorside.domain.routine import Routine
from floorside.services.dose_log import DoseLog
from floorside.services.exercise_service import ExerciseService
from floorside.services.routine_store import RoutineStore
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.files.own_exercises import add_own_exercises

#: What is turned again within this time is one change, and one undo.
ONE_GESTURE = timedelta(seconds=5)


@dataclass
class Done:
    """Something that can be undone. `said`: what it was, in a few words.

    `change`, `number` and `last` (when it was last turned) are those of a dose, else None and 0.
    """

    said: str
    undo: Callable[[], None]
    change: DoseChange | None = None
    number: int = 0
    last: datetime | None = None


class RoutineService(QObject):
    """`changed`: routines or doses are others now. `previewed` carries a routine as it would be.

    `trouble`: one sentence for the person.
    """

    changed = Signal()
    previewed = Signal(object)
    trouble = Signal(str)

    def __init__(
        self, catalogue: Catalogue, folder: DataFolder, database: Database, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.clock = clock
        self._folder = folder
        self.exercises = ExerciseService(self, folder.exercises)  # before the routines that are made of them
        self.shelf = RoutineStore(catalogue, folder.routines, self.trouble.emit)
        self.book = DoseLog(database, self.trouble.emit)
        self._done: list[Done] = []

    @property
    def routines(self) -> dict[str, Routine]:
        return self.shelf.routines

    def reload(self) -> None:
        """Somebody else has written exercises and routines: they are as the files say, and nothing is left to undo."""
        add_own_exercises(self.catalogue, self._folder.exercises)
        self.shelf.load()
        self._done.clear()
        self.changed.emit()

    # Doses

    def preview(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> None:
        """Show what it would become; nothing is kept."""
        if change := self._change(routine, exercise, side, dose):
            self.previewed.emit(apply_change(self.routines[routine], change))

    def set_dose(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> None:
        """By hand. `side`: the one that is changed, None for what both share."""
        change = self._change(routine, exercise, side, dose)
        if change and change.before != change.after and not self._went_on(change):
            self._make(change)

    def accept(self, suggestion: Suggestion) -> bool:
        """Whether the dose was still the one that the suggestion was made for."""
        now = self.clock.local()
        try:
            self._make(accept(suggestion, self.routines[suggestion.routine], now.astimezone(UTC), now.date()))
        except (KeyError, DoseMovedOn):
            self.trouble.emit(self.tr("The dose is another one by now, so it stays as it is."))
            return False
        return True

    def change_together(self, changes: Sequence[DoseChange], said: str) -> None:
        """Many doses of one routine or of several at once, and one undo for all of it."""
        before = {change.routine: self.routines[change.routine] for change in changes}
        after = dict(before)
        for change in changes:
            after[change.routine] = apply_change(after[change.routine], change)
        numbers = [self.book.note(change) for change in changes]

        def undo() -> None:
            for routine in before.values():
                self.shelf.keep(routine)
            for number in numbers:
                self.book.mark_undone(number)

        for routine in after.values():
            self.shelf.keep(routine)
        self.push(said, undo)

    # Routines

    def edit(self, routine: Routine, said: str) -> None:
        """Another order, other items, another name."""
        before = self.routines[routine.id]
        if routine != before:
            self.shelf.keep(routine)
            self.push(said, lambda: self.shelf.keep(before))

    def add(self, routine: Routine, said: str, brought: tuple[OwnExercise, ...] = ()) -> Routine:
        """A new one, as it is kept: it gets an id of its own. `brought`: own exercises that come along with it."""
        added = replace(routine, id=self.shelf.free_id(routine.name))
        send_back = self.exercises.take_in(brought)
        self.shelf.keep(added)

        def undo() -> None:
            self.shelf.take_away(added.id)
            send_back()

        self.push(said, undo)
        return added

    def delete(self, id_: str, said: str) -> None:
        """One of the person's own; it can be brought back, also after another start."""
        routine = self.routines[id_]
        self.shelf.take_away(id_)
        self.push(said, lambda: self.shelf.bring_back(routine))

    def bring_back(self, routine: Routine, said: str) -> None:
        self.shelf.bring_back(routine)
        self.push(said, lambda: self.shelf.take_away(routine.id))

    def as_shipped(self, id_: str, said: str) -> None:
        """A routine that ships becomes as it shipped, doses and all."""
        before, usual = self.routines[id_], self.shelf.shipped(id_)
        doses = {item.exercise: item.dose for item in usual.exercises}
        changes = [self._change(id_, exercise, None, dose) for exercise, dose in doses.items()]
        numbers = [self.book.note(change) for change in changes if change and change.before != change.after]

        def undo() -> None:
            self.shelf.keep(before)
            for number in numbers:
                self.book.mark_undone(number)

        self.shelf.keep(usual)
        self.push(said, undo)

    # Undo

    @property
    def said(self) -> str:
        """What `undo` would take back, in a few words; empty if there is nothing."""
        return self._done[-1].said if self._done else ""

    def undo(self) -> None:
        if self._done:
            self._done.pop().undo()
            self.changed.emit()

    def push(self, said: str, undo: Callable[[], None]) -> None:
        """Something was done that `undo` takes back."""
        self._done.append(Done(said, undo))
        self.changed.emit()

    def undo_kept(self, number: int, change: DoseChange) -> None:
        """Take back a change of the dose history, perhaps one of an earlier start."""
        try:
            routine = undo_change(self.routines[change.routine], change)
        except (KeyError, DoseMovedOn):
            self.trouble.emit(self.tr("The dose was changed again since. Undo the later change first."))
            return
        self.shelf.keep(routine)
        self.book.mark_undone(number)
        self._done = [each for each in self._done if each.number != number]
        self.changed.emit()

    # Inside

    def _change(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> DoseChange | None:
        now = self.clock.local()
        for item in self.routines[routine].exercises:
            if item.exercise == exercise:
                return DoseChange(now.astimezone(UTC), now.date(), routine, exercise, side, item.dose, dose)
        return None

    def _make(self, change: DoseChange) -> None:
        self.shelf.keep(apply_change(self.routines[change.routine], change))
        done = Done(self._said(change), lambda: None, change, self.book.note(change), change.when)
        done.undo = lambda: self._unmake(done)
        self._done.append(done)
        self.changed.emit()

    def _went_on(self, change: DoseChange) -> bool:
        """The hand is still on the same dose: the last change goes further, instead of another one after it."""
        done = self._done[-1] if self._done else None
        if done is None or done.change is None or done.last is None or not _is_same_gesture(done, change):
            return False
        self.shelf.keep(apply_change(self.routines[change.routine], change))
        done.change, done.last = replace(done.change, after=change.after), change.when
        done.said = self._said(done.change)
        self.book.move_on(done.number, change.after)
        if done.change.before == done.change.after:
            self._done.pop()
            self.book.mark_undone(done.number)
        self.changed.emit()
        return True

    def _unmake(self, done: Done) -> None:
        assert done.change is not None
        self.shelf.keep(undo_change(self.routines[done.change.routine], done.change))
        self.book.mark_undone(done.number)

    def _said(self, change: DoseChange) -> str:
        from floorside.ui.kit.dose_words import change_words  # only who changes something needs them

        return change_words(change, self.catalogue)


def _is_same_gesture(done: Done, change: DoseChange) -> bool:
    last = done.change
    assert last is not None
    assert done.last is not None
    same = (last.routine, last.exercise, last.side, last.why)
    soon = timedelta(0) <= change.when - done.last <= ONE_GESTURE
    return soon and same == (change.routine, change.exercise, change.side, Why.BY_HAND)
