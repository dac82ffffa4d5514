"""All that makes, changes or deletes an own exercise goes over this desk: kept at once, and undone with the rest."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.domain.own_exercise import OwnExercise, exchanged, holds, is_another, with_id, without
from floorside.domain.routine import Routine
from floorside.storage.files import own_exercises, own_files

if TYPE_CHECKING:
    from floorside.services.routine_service import RoutineService


class ExerciseService(QObject):
    """`desk` keeps the routines, and what can be undone. `faults`: files that could not be used, a line each.

    `form_wanted`: somebody wants to make an exercise (None) or to change this one, and what to do with the id
    of that which is kept.
    """

    form_wanted = Signal(object, object)  # OwnExercise | None, Callable[[str], None]

    def __init__(self, desk: "RoutineService", folder: Path) -> None:
        super().__init__(desk)
        self._desk = desk
        self.catalogue = desk.catalogue
        self._folder = folder
        self.faults = [str(fault) for fault in own_exercises.add_own_exercises(self.catalogue, folder)]

    def add(self, own: OwnExercise, said: str) -> OwnExercise:
        """A new one, as it is kept: it gets an id of its own."""
        added = with_id(own, own_exercises.free_exercise_id(own.name, self.catalogue, self._folder))
        self._keep(added)
        self._desk.push(said, lambda: self._take_away(added))
        return added

    def change(self, own: OwnExercise, said: str) -> OwnExercise:
        """The one of this id becomes as `own` says. What is counted in another way is another exercise: then the
        routines get it in place of the old one, which the history goes on to know."""
        before = self._own(own.id)
        if is_another(before.exercise, own.exercise):
            return self._exchange(before, own, said)
        self._keep(own)
        self._desk.push(said, lambda: self._keep(before))
        return own

    def delete(self, id_: str, said: str) -> None:
        """Take it out of all routines, too; it can be brought back, also after another start."""
        own = self._own(id_)
        routines = self._in_routines(id_, lambda routine: without(routine, id_))
        self._take_away(own)
        self._desk.push(said, lambda: self._restore(own, routines))

    def only_in(self, id_: str) -> str:
        """The name of a routine that holds no exercise but this one; empty if there is none."""
        routines = (each for each in self._desk.routines.values() if holds(each, id_))
        return next((each.name for each in routines if not without(each, id_).exercises), "")

    def bring_back(self, id_: str, said: str) -> None:
        own = self._own(id_)
        self._bring_back(own)
        self._desk.push(said, lambda: self._take_away(own))

    def take_in(self, brought: tuple[OwnExercise, ...]) -> Callable[[], None]:
        """What came along with a routine is kept, as far as it is not there already; gives the way back."""
        there = self.catalogue.offered()
        new = [own for own in brought if own.id not in there]
        for own in new:
            if own.id in self.catalogue.gone:
                self._bring_back(own)
            else:
                self._keep(own)

        def undo() -> None:
            for own in new:
                self._take_away(own)

        return undo

    @property
    def reserved(self) -> list[str]:
        """Ids of all files there are, deleted ones and those that cannot be used included."""
        return own_files.kept_ids(self._folder)

    # Inside

    def _own(self, id_: str) -> OwnExercise:
        own = self.catalogue.own(id_)
        assert own is not None
        return own

    def _exchange(self, before: OwnExercise, own: OwnExercise, said: str) -> OwnExercise:
        new = with_id(own, own_exercises.free_exercise_id(own.name, self.catalogue, self._folder))
        self._keep(new)
        routines = self._in_routines(before.id, lambda routine: exchanged(routine, before.id, new.exercise))
        self._take_away(before)

        def undo() -> None:
            self._restore(before, routines)
            self._take_away(new)

        self._desk.push(said, undo)
        return new

    def _in_routines(self, id_: str, change: Callable[[Routine], Routine]) -> list[Routine]:
        """Change every routine that holds the exercise; gives them as they were."""
        before = [routine for routine in self._desk.routines.values() if holds(routine, id_)]
        for routine in before:
            self._desk.shelf.keep(change(routine))
        return before

    def _restore(self, own: OwnExercise, routines: list[Routine]) -> None:
        self._bring_back(own)
        for routine in routines:
            self._desk.shelf.keep(routine)

    def _keep(self, own: OwnExercise) -> None:
        self.catalogue.put(own)
        self._try(lambda: own_exercises.save_own_exercise(self._folder, own))

    def _take_away(self, own: OwnExercise) -> None:
        self.catalogue.put(own, offered=False)
        self._try(lambda: own_files.take_away(self._folder, own.id))

    def _bring_back(self, own: OwnExercise) -> None:
        self.catalogue.put(own)
        self._try(lambda: own_files.bring_back(self._folder, own.id))

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except OSError as error:
            said = self.tr("The exercise could not be saved ({reason}). It lasts until you close.")
            self._desk.trouble.emit(said.format(reason=error.strerror or error))
