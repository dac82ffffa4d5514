"""Undoable changes of a dose, in the routine and in the dose history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from floorside.devices.clock import Clock
from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, Why, apply_change, undo_change
from floorside.domain.routine import Routine
from floorside.services.routine.dose_log import DoseLog
from floorside.services.routine.routine_store import RoutineStore
from floorside.services.undo import Command, NoLongerApplies
from floorside.storage.history.dose_history import KeptAnswer

#: Further changes of the same dose within this time belong to one command, and to one undo.
ONE_GESTURE = timedelta(seconds=5)


class KeptDose:
    """A change, and its number, see DoseLog; 0 until it is made.

    Redoing it adds another entry to the dose history, which only grows. So every command that makes or undoes the same
    change needs the same object, which knows the latest entry.

    `accepted`: the answer to the suggestion that the change comes from, with its number; it counts as long as the
    change does, so that undoing the change brings the suggestion back.
    """

    def __init__(
        self,
        store: RoutineStore,
        log: DoseLog,
        clock: Clock,
        change: DoseChange,
        number: int = 0,
        accepted: KeptAnswer | None = None,
    ) -> None:
        self.change = change
        self.number = number
        self._accepted = accepted
        self._store = store
        self._log = log
        self._clock = clock

    def make(self) -> None:
        """Apply the change. Raises NoLongerApplies."""
        self._exchange(apply_change)
        self.note()

    def note(self) -> None:
        """Add the change to the dose history, as made now. The routine stays as it is."""
        local = self._clock.local()
        now, today = local.astimezone(UTC), local.date()
        self.number = self._log.note(replace(self.change, when=now, local_date=today))
        if self._accepted:
            answer = replace(self._accepted.answer, when=now, local_date=today)
            self._accepted = KeptAnswer(self._log.answer(answer), answer)

    def mark_undone(self) -> None:
        """Mark the change as undone in the dose history. The routine stays as it is."""
        self._log.mark_undone(self.number)
        if self._accepted:
            self._log.take_back_answer(self._accepted.number)

    def extend(self, change: DoseChange) -> None:
        """Continue the change: the person has pressed the same button again."""
        self._store.keep(apply_change(self._store.routines[change.routine], change))
        self.change = replace(self.change, after=change.after)
        self._log.extend_change(self.number, change.after)
        if self.changes_nothing:
            self.mark_undone()

    def take_back(self) -> None:
        """Undo the change. Raises NoLongerApplies."""
        self._exchange(undo_change)
        self.mark_undone()

    @property
    def changes_nothing(self) -> bool:
        return self.change.before == self.change.after

    def _exchange(self, exchange: Callable[[Routine, DoseChange], Routine]) -> None:
        try:
            self._store.keep(exchange(self._store.routines[self.change.routine], self.change))
        except (KeyError, DoseMovedOn):
            raise NoLongerApplies(
                QCoreApplication.translate(
                    "RoutineService", "The dose has been changed since. Undo the later change first."
                )
            ) from None


class DoseCommand(Command):
    """A change on the undo stack. `extends`: it continues the command before it, which has the same `kept`."""

    def __init__(self, kept: KeptDose, change: DoseChange, said: str, *, extends: bool) -> None:
        self.kept = kept
        self.last_turned = change.when
        do = partial(kept.extend, change) if extends else kept.make
        super().__init__(said, do, kept.take_back, routine=change.routine)

    def is_continued_by(self, change: DoseChange) -> bool:
        """Whether a change continues this one: by hand, on the same dose, and soon after it."""
        last = self.kept.change
        is_same = (last.routine, last.exercise, last.side) == (change.routine, change.exercise, change.side)
        is_soon = timedelta(0) <= change.when - self.last_turned <= ONE_GESTURE
        return is_same and is_soon and last.why is change.why is Why.BY_HAND

    def absorbs(self, later: Command) -> bool:
        """Take in a continued change. If the dose is back where it began, there is nothing to undo any more."""
        if not isinstance(later, DoseCommand) or later.kept is not self.kept:
            return False
        self.last_turned, self.said = later.last_turned, later.said
        self.applies = not self.kept.changes_nothing
        return True
