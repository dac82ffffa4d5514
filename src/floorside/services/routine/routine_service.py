"""Changes routines and doses: writes each change at once, and puts it on the undo stack."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from floorside.devices.clock import Clock
from floorside.domain.exercise import Dose, Side
from floorside.domain.own_exercise import OwnExercise
from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, accept, apply_change, with_amount
from floorside.domain.routine import Routine, amount_for
from floorside.services.routine.dose_command import DoseCommand, KeptDose
from floorside.services.routine.dose_log import DoseLog
from floorside.services.routine.exercise_service import ExerciseService
from floorside.services.routine.routine_store import RoutineStore
from floorside.services.undo import Command, UndoService
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.files.own.own_exercises import add_own_exercises
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.history.dose_history import KeptAnswer

if TYPE_CHECKING:
    from floorside.domain.progression.suggestion import Suggestion


class RoutineService(QObject):
    """The service for routines and doses. `changed`: routines or doses have changed. `previewed`: a routine as it would
    be. `reloaded`: all files were read again.

    `trouble`: one sentence for the person; `recovered`: it no longer applies. `in_words`: describes a change in a few
    words. `faults`: files that could not be used, one line each.
    """

    changed = Signal()
    reloaded = Signal()
    previewed = Signal(object)
    trouble = Signal(str)
    recovered = Signal()
    _unsaved = Signal(str)  # on any thread

    def __init__(
        self,
        catalogue: Catalogue,
        folder: DataFolder,
        database: Database,
        clock: Clock,
        in_words: Callable[[DoseChange, Catalogue], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self.clock = clock
        self.folder = folder
        self._in_words = in_words
        self.undoing = UndoService(self)
        unusable = add_own_exercises(catalogue, folder.exercises)  # first, since routines refer to them
        self._unsaved.connect(self._on_unsaved)  # a slot runs on the window's thread
        self.store = RoutineStore(catalogue, folder.routines, self._unsaved.emit)
        self.faults = [*map(str, unusable), *self.store.faults]
        self.exercises = ExerciseService(catalogue, folder, self.store, self.undoing, self)
        self.log = DoseLog(database, self.trouble.emit, self.recovered.emit)
        self._kept: list[KeptDose] = []
        self.undoing.changed.connect(self.changed)
        self.undoing.trouble.connect(self.trouble)
        self.exercises.trouble.connect(self.trouble)

    @property
    def routines(self) -> dict[str, Routine]:
        return self.store.routines

    def reload(self) -> None:
        """Read all exercises and routines again after an import. Clears the undo stack."""
        self.store.flush()
        self.exercises.load()
        self.store.load()
        self._kept.clear()
        self.undoing.forget()
        self.reloaded.emit()

    # Doses

    def preview(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> None:
        """Show a routine with another dose, without storing it."""
        if change := self._change(routine, exercise, side, dose):
            self.previewed.emit(apply_change(self.routines[routine], change))

    def set_dose(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> None:
        """Change a dose by hand. `side`: the side that changes, None for what both sides share."""
        change = self._change(routine, exercise, side, dose)
        if change and change.before != change.after:
            self._make(change)

    def dose_of(self, routine: str, exercise: str) -> Dose | None:
        """The present dose; None if there is no such routine, or the exercise is not in it."""
        items = self.routines[routine].exercises if routine in self.routines else ()
        return next((item.dose for item in items if item.exercise == exercise), None)

    def first_dose(self, exercise: str) -> Dose:
        """The dose with which an exercise comes into a routine today."""
        from floorside.domain.progression.whole_routine import first_dose  # the first picture does without it

        changes = [kept.change for kept in self.log.changes()]
        return first_dose(self.catalogue.exercises[exercise], changes, self.clock.local().date())

    def use_dose_of(self, change: DoseChange) -> None:
        """Change the dose by hand to what this change made of it, on its side."""
        if dose := self.dose_of(change.routine, change.exercise):
            after = change.after
            if change.side:
                after = with_amount(dose, change.side, amount_for(after, change.side))
            self.set_dose(change.routine, change.exercise, change.side, after)

    def accept(self, suggestion: "Suggestion") -> bool:
        """Accept a suggestion, until the change is undone; False if the dose has changed since it was made."""
        from floorside.domain.progression.suggestion import Choice, answer_to

        local = self.clock.local()
        now, today = local.astimezone(UTC), local.date()
        try:
            change = accept(suggestion, self.routines[suggestion.routine], now, today)
            self._make(change, KeptAnswer(0, answer_to(suggestion, Choice.ACCEPTED, now, today)))
        except (KeyError, DoseMovedOn):
            self.trouble.emit(self.tr("The dose has changed since, so it stays as it is."))
            return False
        return True

    def change_together(
        self,
        changes: Sequence[DoseChange],
        said: str,
        then: Callable[[], object] = lambda: None,
        undone: Callable[[], object] = lambda: None,
    ) -> None:
        """Change many doses, of one routine or several, as one command. `then` and `undone` are called when it is done,
        and when it is undone.

        Raises KeyError or DoseMovedOn if one of them does not fit the present doses; then nothing changes.
        """
        before = {change.routine: self.routines[change.routine] for change in changes}
        after = dict(before)
        for change in changes:
            after[change.routine] = apply_change(after[change.routine], change)
        self._replace_with_doses(said, list(before.values()), list(after.values()), changes, then, undone)

    # Routines

    def edit(self, routine: Routine, said: str, brought: tuple[OwnExercise, ...] = ()) -> None:
        """Replace a routine by one with another order, other items or another name. `brought`: own exercises that it
        needs.
        """
        before, new = self.routines[routine.id], self.exercises.new_ones(brought)

        def do() -> None:
            self.exercises.take_in(new)
            self.store.keep(routine)

        def undo() -> None:
            self.store.keep(before)
            self.exercises.send_back(new)

        if routine != before:
            self.undoing.do(said, do, undo, routine=routine.id)

    def add(self, routine: Routine, said: str, brought: tuple[OwnExercise, ...] = ()) -> Routine:
        """Add a new routine, under an unused id; returns it. `brought`: own exercises that it needs."""
        added = replace(routine, id=self.store.free_id(routine.name))
        new = self.exercises.new_ones(brought)

        def do() -> None:
            self.exercises.take_in(new)
            self.store.keep(added)

        def undo() -> None:
            self.store.take_away(added.id)
            self.exercises.send_back(new)

        self.undoing.do(said, do, undo)
        return added

    def delete(self, id_: str, said: str) -> None:
        """Delete a routine of the person's. They can restore it, even after another start."""
        routine = self.routines[id_]
        self.undoing.do(said, lambda: self.store.take_away(id_), lambda: self.store.bring_back(routine))

    def bring_back(self, routine: Routine, said: str) -> None:
        self.undoing.do(said, lambda: self.store.bring_back(routine), lambda: self.store.take_away(routine.id))

    def choose_version(self, other: str, said: str, *, is_other: bool) -> None:
        """Choose between a routine and its version `other` from another computer, which is then deleted. `is_other`:
        that one is used from now on.
        """
        beside, before = self.routines[other], self.routines[self.store.others[other]]
        chosen = replace(beside, id=before.id, name=before.name) if is_other else before

        def do() -> None:
            self._replace(before, chosen)
            self.store.take_away(other)

        def undo() -> None:
            self.store.bring_back(beside)
            self._replace(chosen, before)

        self.undoing.do(said, do, undo)

    def as_it_came(self, id_: str) -> Routine:
        """A shipped routine as it came to this person: in the two weeks of a gentle start with its doses."""
        from floorside.domain.progression.whole_routine import as_it_came  # the first picture does without it

        changes = [kept.change for kept in self.log.changes()]
        return as_it_came(self.store.shipped(id_), self.catalogue.exercises, changes, self.clock.local().date())

    def put_back(self, id_: str, said: str) -> None:
        """Reset a shipped routine to how it came, doses included."""
        before, usual = self.routines[id_], self.as_it_came(id_)
        doses = {item.exercise: item.dose for item in usual.exercises}
        changes = [self._change(id_, exercise, None, dose) for exercise, dose in doses.items()]
        changed = [change for change in changes if change and change.before != change.after]
        if usual != before:
            self._replace_with_doses(said, [before], [usual], changed)

    def undo_kept(self, number: int, change: DoseChange) -> None:
        """Undo a change of the dose history, perhaps one of an earlier start. This is a command, too."""
        kept = next((each for each in self._kept if self.log.number_of(each.number) == number), None)
        if kept is None:
            kept = self._kept_dose(change, number, self.log.accepted_with(change))
        last = self.undoing.last
        if isinstance(last, DoseCommand) and last.kept is kept:
            self.undoing.undo()
        else:
            said = self.tr("Undone: {change}").format(change=self._in_words(change, self.catalogue))
            self.undoing.do(said, kept.take_back, kept.make)

    def routine_of(self, command: Command | None) -> Routine | None:
        """The routine that a command changed without naming it; None for any other command."""
        return self.routines.get(command.routine) if command else None

    # Inside

    def _on_unsaved(self, sentence: str) -> None:
        self.trouble.emit(sentence)

    def _change(self, routine: str, exercise: str, side: Side | None, dose: Dose) -> DoseChange | None:
        now = self.clock.local()
        for item in self.routines[routine].exercises:
            if item.exercise == exercise:
                return DoseChange(now.astimezone(UTC), now.date(), routine, exercise, side, item.dose, dose)
        return None

    def _replace(self, before: Routine, after: Routine) -> None:
        if after != before:
            self.store.keep(after)

    def _replace_with_doses(
        self,
        said: str,
        before: Sequence[Routine],
        after: Sequence[Routine],
        changes: Sequence[DoseChange],
        then: Callable[[], object] = lambda: None,
        undone: Callable[[], object] = lambda: None,
    ) -> None:
        """Replace whole routines as one command. `changes`: the changed doses, which can also be undone one by one."""
        kept = [self._kept_dose(change) for change in changes]

        def do() -> None:
            for routine in after:
                self.store.keep(routine)
            for each in kept:
                each.note()
            then()

        def undo() -> None:
            for routine in before:
                self.store.keep(routine)
            for each in kept:
                each.mark_undone()
            undone()

        self.undoing.do(said, do, undo)

    def _make(self, change: DoseChange, accepted: KeptAnswer | None = None) -> None:
        last = self.undoing.last
        extended = last if isinstance(last, DoseCommand) and last.is_continued_by(change) else None
        whole = replace(change, before=extended.kept.change.before) if extended else change
        kept = extended.kept if extended else self._kept_dose(change, accepted=accepted)
        said = self._in_words(whole, self.catalogue)
        self.undoing.push(DoseCommand(kept, change, said, extends=extended is not None))

    def _kept_dose(self, change: DoseChange, number: int = 0, accepted: KeptAnswer | None = None) -> KeptDose:
        self._kept.append(kept := KeptDose(self.store, self.log, self.clock, change, number, accepted))
        return kept
