"""Creates, changes and deletes own exercises: writes the file at once, and puts each change on the undo stack."""

from collections.abc import Callable, Iterable, Sequence, Set
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from floorside.domain.own_exercise import OwnExercise, exchanged, holds, is_another, with_id, without
from floorside.domain.routine import Routine
from floorside.services.file_writer import succeeds
from floorside.services.routine.routine_store import RoutineStore
from floorside.services.undo import UndoService
from floorside.storage.data_folder import DataFolder
from floorside.storage.files.own import own_exercises, own_files
from floorside.storage.files.shipped.catalogue import Catalogue


class ExerciseService(QObject):
    """The service for own exercises. `trouble`: one sentence for the person.

    `page_wanted`: a page asks for the form for a new exercise (None) or for this one, with a function to call with the
    id of the exercise that was saved.
    """

    page_wanted = Signal(object, object)  # OwnExercise | None, Callable[[str], None]
    trouble = Signal(str)

    def __init__(
        self, catalogue: Catalogue, folder: DataFolder, store: RoutineStore, undoing: UndoService, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self._folder = folder.exercises
        self._data = folder
        self._store = store
        self._undoing = undoing
        self._unsaved: set[str] = set()

    def load(self) -> None:
        """Read the files again; what could not be written stays as it is in memory."""
        unsaved = [(self._own(id_), id_ not in self.catalogue.gone) for id_ in self._unsaved]
        own_exercises.add_own_exercises(self.catalogue, self._folder)
        for own, offered in unsaved:
            self.catalogue.put(own, offered=offered)

    def add(self, own: OwnExercise, said: str) -> OwnExercise:
        """Add a new exercise, under an unused id; returns it."""
        added = with_id(own, own_exercises.free_exercise_id(own.name, self.catalogue, self._folder))
        self._undoing.do(said, lambda: self._keep(added), lambda: self._take_away(added))
        return added

    def change(self, own: OwnExercise, said: str) -> OwnExercise:
        """Replace the exercise of the same id by `own`.

        If it has another kind of dose, or sides instead of none, it becomes a new exercise: routines then contain the
        new one, and the history still knows the old one.
        """
        before = self._own(own.id)
        if is_another(before.exercise, own.exercise):
            return self._exchange(before, own, said)
        self._undoing.do(said, lambda: self._keep(own), lambda: self._keep(before))
        return own

    def keep_pictures(self, pictures: Iterable[bytes]) -> bool:
        """Store new pictures, before the exercises that show them; returns whether that was possible."""
        from floorside.storage.files.own.pictures import save_picture

        try:
            for data in pictures:
                save_picture(self._data, data)
        except OSError as error:
            said = self.tr("The picture could not be saved ({reason}). Make room, then save once more.")
            self.trouble.emit(said.format(reason=error.strerror or error))
            return False
        return True

    def delete(self, id_: str, said: str) -> None:
        """Delete an exercise, and take it out of all routines. The person can restore it, even after another start."""
        own = self._own(id_)
        routines = self._holding(id_)

        def do() -> None:
            self._keep_all(without(routine, id_) for routine in routines)
            self._take_away(own)

        self._undoing.do(said, do, lambda: self._restore(own, routines))

    def only_in(self, id_: str) -> str:
        """The name of a routine that has no other exercise; "" if there is none."""
        routines = (each for each in self._store.routines.values() if holds(each, id_))
        return next((each.name for each in routines if not without(each, id_).exercises), "")

    def bring_back(self, id_: str, said: str) -> None:
        own = self._own(id_)
        self._undoing.do(said, lambda: self._bring_back(own), lambda: self._take_away(own))

    def new_ones(self, brought: Sequence[OwnExercise]) -> list[OwnExercise]:
        """The exercises of a shared routine that are not here yet."""
        there = self.catalogue.offered()
        return [own for own in brought if own.id not in there]

    def take_in(self, new: Sequence[OwnExercise]) -> None:
        for own in new:
            if own.id in self.catalogue.gone:
                self._bring_back(own)
            else:
                self._keep(own)

    def send_back(self, new: Sequence[OwnExercise]) -> None:
        for own in new:
            self._take_away(own)

    @property
    def reserved(self) -> list[str]:
        """The ids of all files, including deleted and unusable ones."""
        return own_files.kept_ids(self._folder)

    @property
    def is_saved(self) -> bool:
        """Whether the files of exercises and routines are as the person left them."""
        return not self._unsaved and self._store.is_saved

    def save_again(self) -> None:
        """Write what could not be written, without a word if that fails once more: an exercise before the routines with
        it, and its deletion after those without it.
        """
        gone = self._unsaved & set(self.catalogue.gone)
        self._save_again(self._unsaved - gone)
        self._store.save_again()
        self._save_again(gone)

    # Inside

    def _save_again(self, ids: Set[str]) -> None:
        for id_ in sorted(ids):
            if succeeds(partial(self._write_present, id_)):
                self._unsaved.discard(id_)

    def _own(self, id_: str) -> OwnExercise:
        own = self.catalogue.own(id_)
        assert own is not None
        return own

    def _exchange(self, before: OwnExercise, own: OwnExercise, said: str) -> OwnExercise:
        new = with_id(own, own_exercises.free_exercise_id(own.name, self.catalogue, self._folder))
        routines = self._holding(before.id)

        def do() -> None:
            self._keep(new)
            self._keep_all(exchanged(routine, before.id, new.exercise) for routine in routines)
            self._take_away(before)

        def undo() -> None:
            self._restore(before, routines)
            self._take_away(new)

        self._undoing.do(said, do, undo)
        return new

    def _holding(self, id_: str) -> list[Routine]:
        return [routine for routine in self._store.routines.values() if holds(routine, id_)]

    def _keep_all(self, routines: Iterable[Routine]) -> None:
        for routine in routines:
            self._store.keep(routine)

    def _restore(self, own: OwnExercise, routines: list[Routine]) -> None:
        self._bring_back(own)
        self._keep_all(routines)

    def _keep(self, own: OwnExercise) -> None:
        self.catalogue.put(own)
        self._try(own.id, lambda: own_exercises.save_own_exercise(self._folder, own))

    def _take_away(self, own: OwnExercise) -> None:
        self.catalogue.put(own, offered=False)
        self._try(own.id, lambda: own_files.take_away(self._folder, own.id))

    def _bring_back(self, own: OwnExercise) -> None:
        self.catalogue.put(own)
        self._try(own.id, lambda: own_files.bring_back(self._folder, own.id))

    def _write_present(self, id_: str) -> None:
        """Bring the file of an exercise to its present state. Raises OSError."""
        if id_ not in self.catalogue.gone:
            own_exercises.save_own_exercise(self._folder, self._own(id_))
        else:
            with suppress(FileNotFoundError):  # it never was in a file
                own_files.take_away(self._folder, id_)

    def _try(self, id_: str, write: Callable[[], None]) -> None:
        """Change the file of an exercise. `write` supposes that its earlier changes reached the disk."""
        self._store.flush()  # the routine without it must reach the disk before the exercise is deleted
        was_saved = id_ not in self._unsaved
        self._unsaved.add(id_)
        try:
            write() if was_saved else self._write_present(id_)
            self._unsaved.discard(id_)
        except OSError as error:
            said = self.tr("The exercise could not be saved ({reason}). Floorside keeps it in memory and tries again.")
            self.trouble.emit(said.format(reason=error.strerror or error))
