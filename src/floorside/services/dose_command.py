"""A change of a dose as something that is undone and done again, in the routine and in the dose history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from floorside.devices.clock import Clock
from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, Why, apply_change, undo_change
from floorside.domain.routine import Routine
from floorside.services.dose_log import DoseLog
from floorside.services.routine_store import RoutineStore
from floorside.services.undo import Command, NoLongerApplies

#: What is turned again within this time is one change, and one undo.
ONE_GESTURE = timedelta(seconds=5)
#: Qt asks only commands with the same number whether they become one.
COMMAND_ID = 1


class KeptDose:
    """A change, and the number by which the dose history knows it, 0 if it could not be written.

    Done again it is another entry of the dose history: that one only grows.
    """

    def __init__(self, store: RoutineStore, log: DoseLog, clock: Clock, change: DoseChange, number: int = 0) -> None:
        self.change = change
        self.number = number
        self._store = store
        self._log = log
        self._clock = clock

    def make(self) -> None:
        """Raises NoLongerApplies."""
        self._exchange(apply_change)
        now = self._clock.local()
        self.number = self._log.note(replace(self.change, when=now.astimezone(UTC), local_date=now.date()))

    def go_on(self, change: DoseChange) -> None:
        """The same hand turned it further."""
        self._store.keep(apply_change(self._store.routines[change.routine], change))
        self.change = replace(self.change, after=change.after)
        self._log.move_on(self.number, change.after)
        if self.leads_nowhere:
            self._log.mark_undone(self.number)

    def take_back(self) -> None:
        """Raises NoLongerApplies."""
        self._exchange(undo_change)
        self._log.mark_undone(self.number)

    @property
    def leads_nowhere(self) -> bool:
        return self.change.before == self.change.after

    def _exchange(self, exchange: Callable[[Routine, DoseChange], Routine]) -> None:
        try:
            self._store.keep(exchange(self._store.routines[self.change.routine], self.change))
        except (KeyError, DoseMovedOn):
            raise NoLongerApplies(
                QCoreApplication.translate(
                    "RoutineService", "The dose was changed again since. Undo the later change first."
                )
            ) from None


class DoseCommand(Command):
    """`goes_on`: it is a part of the command before, which holds the same `kept`, by the same hand a moment later."""

    def __init__(
        self, kept: KeptDose, change: DoseChange, said: str, tell: Callable[[str], object], *, goes_on: bool
    ) -> None:
        self.kept = kept
        self.last_turned = change.when
        super().__init__(said, partial(kept.go_on, change) if goes_on else kept.make, kept.take_back, tell)

    def is_gesture_with(self, change: DoseChange) -> bool:
        """Whether the hand is still on the same dose."""
        last = self.kept.change
        is_same = (last.routine, last.exercise, last.side) == (change.routine, change.exercise, change.side)
        is_soon = timedelta(0) <= change.when - self.last_turned <= ONE_GESTURE
        return is_same and is_soon and last.why is change.why is Why.BY_HAND

    def id(self) -> int:
        return COMMAND_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Turned back to where it began, nothing was done at all."""
        if not isinstance(other, DoseCommand) or other.kept is not self.kept:
            return False
        self.last_turned = other.last_turned
        self.setText(other.text())
        self.setObsolete(self.kept.leads_nowhere)
        return True
