"""Writes the dose history for the window: a failure gives one sentence for the person, and never an exception."""

import logging
import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Dose
from floorside.domain.progression.dose_change import DoseChange
from floorside.storage.database.database import Database
from floorside.storage.history import dose_history
from floorside.storage.history.dose_history import KeptAnswer, KeptChange

if TYPE_CHECKING:
    from floorside.domain.progression.suggestion import Answer

T = TypeVar("T")

logger = logging.getLogger(__name__)


class DoseLog:
    """Numbers are those of the dose history; below 0 for a change that the disk refused: `save_again` writes it, and
    all that was written after it, in the same order.

    `tell` gets a sentence when a write or read first fails, `recovered` is called once they succeed again.
    """

    def __init__(self, database: Database, tell: Callable[[str], None], recovered: Callable[[], None]) -> None:
        self._database = database
        self._tell = tell
        self._recovered = recovered
        self._troubled: set[str] = set()
        self._waiting: list[Callable[[], object]] = []
        self._tickets = 0
        self._numbers: dict[int, int] = {}

    def changes(self) -> list[KeptChange]:
        return self._try("changes", lambda: dose_history.dose_changes(self._database), [])

    def answers(self) -> "list[Answer]":
        return self._try("answers", lambda: dose_history.answers(self._database), [])

    def refusals(self) -> list[KeptAnswer]:
        """The suggestions that the person has declined for good, the latest first."""
        from floorside.domain.progression.suggestion import Choice

        return [each for each in reversed(self._kept_answers()) if each.answer.choice is Choice.NEVER]

    def accepted_with(self, change: DoseChange) -> KeptAnswer | None:
        """The answer that led to a stored change; None if the change was no suggestion."""
        from floorside.domain.progression.suggestion import Choice

        told = (change.when, change.routine, change.exercise, Choice.ACCEPTED)
        answers = ((each, each.answer) for each in self._kept_answers())
        return next((each for each, a in answers if (a.when, a.routine, a.exercise, a.choice) == told), None)

    def note(self, change: DoseChange) -> int:
        return self._add(lambda: dose_history.add_change(self._database, change))

    def extend_change(self, number: int, after: Dose) -> None:
        self._write(lambda: dose_history.extend_change(self._database, self.number_of(number), after))

    def mark_undone(self, number: int) -> None:
        self._write(lambda: dose_history.mark_undone(self._database, self.number_of(number)))

    def answer(self, answer: "Answer") -> int:
        return self._add(lambda: dose_history.add_answer(self._database, answer))

    def take_back_answer(self, number: int, *, undone: bool = True) -> None:
        self._write(lambda: dose_history.take_back_answer(self._database, self.number_of(number), undone=undone))

    def number_of(self, number: int) -> int:
        """The number in the dose history of what the disk refused at first; any other number as it is."""
        return self._numbers.get(number, number)

    @property
    def is_saved(self) -> bool:
        return not self._waiting

    def save_again(self) -> None:
        """Write what the disk refused, the earliest first. What fails for another reason is told of, and given up."""
        while self._waiting:
            try:
                self._waiting[0]()
            except (OSError, sqlite3.OperationalError):
                self._be_troubled("writing")
                return
            except Exception:
                self._be_troubled("writing")
            else:
                self._be_well("writing")
            self._waiting.pop(0)

    def _kept_answers(self) -> list[KeptAnswer]:
        nothing: list[KeptAnswer] = []
        return self._try("answers", lambda: dose_history.kept_answers(self._database), nothing)

    def _add(self, add: Callable[[], int]) -> int:
        self._tickets -= 1
        ticket = self._tickets

        def write() -> None:
            self._numbers[ticket] = add()

        self._write(write)
        return self.number_of(ticket)

    def _write(self, write: Callable[[], object]) -> None:
        self._waiting.append(write)
        self.save_again()

    def _try(self, what: str, do: Callable[[], T], otherwise: T) -> T:
        try:
            done = do()
        except Exception:  # the disk may refuse, and a damaged value may raise anything
            self._be_troubled(what)
            return otherwise
        self._be_well(what)
        return done

    def _be_well(self, what: str) -> None:
        if what in self._troubled:
            self._troubled.remove(what)
            if not self._troubled:
                self._recovered()

    def _be_troubled(self, what: str) -> None:
        if not self._troubled:
            logger.exception("the history of the doses could not be reached")
            self._tell(QCoreApplication.translate("DoseLog", "The history of the doses cannot be reached."))
        self._troubled.add(what)
