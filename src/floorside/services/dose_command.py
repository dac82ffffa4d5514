"""A change of a dose as something that is undone and done again, in the routine and in the dose history."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QUndoCommand

from floorside.domain.progression.dose_change import DoseChange, DoseMovedOn, Why, apply_change, undo_change
from floorside.domain.routine import Routine
from floorside.services.undo import Command, NoLongerApplies

if TYPE_CHECKING:
    from floorside.services.routine_service import RoutineService

#: What is turned again within this time is one change, and one undo.
ONE_GESTURE = timedelta(seconds=5)
#: Qt asks only commands with the same number whether they become one.
COMMAND_ID = 1


class KeptDose:
    """A change, and the number by which the dose history knows it, 0 if it could not be written.

    Done again it is another entry of the dose history: that one only grows.
    """

    def __init__(self, desk: "RoutineService", change: DoseChange, number: int = 0) -> None:
        self.change = change
        self.number = number
        self._desk = desk

    def make(self) -> None:
        """Raises NoLongerApplies."""
        self._exchange(apply_change)
        now = self._desk.clock.local()
        self.number = self._desk.book.note(replace(self.change, when=now.astimezone(UTC), local_date=now.date()))

    def go_on(self, change: DoseChange) -> None:
        """The same hand turned it further."""
        self._desk.shelf.keep(apply_change(self._desk.routines[change.routine], change))
        self.change = replace(self.change, after=change.after)
        self._desk.book.move_on(self.number, change.after)
        if self.leads_nowhere:
            self._desk.book.mark_undone(self.number)

    def take_back(self) -> None:
        """Raises NoLongerApplies."""
        self._exchange(undo_change)
        self._desk.book.mark_undone(self.number)

    @property
    def leads_nowhere(self) -> bool:
        return self.change.before == self.change.after

    def _exchange(self, exchange: Callable[[Routine, DoseChange], Routine]) -> None:
        try:
            self._desk.shelf.keep(exchange(self._desk.routines[self.change.routine], self.change))
        except (KeyError, DoseMovedOn):
            raise NoLongerApplies(
                QCoreApplication.translate(
                    "RoutineService", "The dose was changed again since. Undo the later change first."
                )
            ) from None


class DoseCommand(Command):
    """`goes_on` is the command that this one is a part of, by the same hand a moment later."""

    def __init__(self, desk: "RoutineService", change: DoseChange, said: str, goes_on: "DoseCommand | None") -> None:
        self.kept: KeptDose = goes_on.kept if goes_on else KeptDose(desk, change)
        self.last_turned = change.when
        do = partial(self.kept.go_on, change) if goes_on else self.kept.make
        super().__init__(said, do, self.kept.take_back, desk.undoing.trouble.emit)

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
