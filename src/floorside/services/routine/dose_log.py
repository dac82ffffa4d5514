"""Writes the dose history for the window: a failure gives one sentence for the person, and never an exception."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from floorside.domain.exercise import Dose
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.suggestion import Answer, Choice
from floorside.storage.database.database import Database
from floorside.storage.history import dose_history
from floorside.storage.history.dose_history import KeptAnswer, KeptChange

T = TypeVar("T")

logger = logging.getLogger(__name__)


class DoseLog:
    """Numbers are those of the dose history; 0 for a change that could not be written.

    `tell` gets a sentence when a write or read first fails, `recovered` is called once they succeed again.
    """

    def __init__(self, database: Database, tell: Callable[[str], None], recovered: Callable[[], None]) -> None:
        self._database = database
        self._tell = tell
        self._recovered = recovered
        self._troubled: set[str] = set()

    def changes(self) -> list[KeptChange]:
        return self._try("changes", lambda: dose_history.dose_changes(self._database), [])

    def answers(self) -> list[Answer]:
        return self._try("answers", lambda: dose_history.answers(self._database), [])

    def refusals(self) -> list[KeptAnswer]:
        """The suggestions that the person has declined for good, the latest first."""
        nothing: list[KeptAnswer] = []
        kept = self._try("answers", lambda: dose_history.kept_answers(self._database), nothing)
        return [each for each in reversed(kept) if each.answer.choice is Choice.NEVER]

    def note(self, change: DoseChange) -> int:
        return self._try("writing", lambda: dose_history.add_change(self._database, change), 0)

    def extend_change(self, number: int, after: Dose) -> None:
        self._try("writing", lambda: dose_history.extend_change(self._database, number, after), None)

    def mark_undone(self, number: int) -> None:
        self._try("writing", lambda: dose_history.mark_undone(self._database, number), None)

    def answer(self, answer: Answer) -> int:
        return self._try("writing", lambda: dose_history.add_answer(self._database, answer), 0)

    def take_back_answer(self, number: int, *, undone: bool = True) -> None:
        self._try("writing", lambda: dose_history.take_back_answer(self._database, number, undone=undone), None)

    def _try(self, what: str, do: Callable[[], T], otherwise: T) -> T:
        try:
            done = do()
        except Exception:  # the disk may refuse, and a damaged value may raise anything
            self._be_troubled(what)
            return otherwise
        if what in self._troubled:
            self._troubled.remove(what)
            if not self._troubled:
                self._recovered()
        return done

    def _be_troubled(self, what: str) -> None:
        if not self._troubled:
            logger.exception("the history of the doses could not be reached")
            self._tell(QCoreApplication.translate("DoseLog", "The history of the doses cannot be reached."))
        self._troubled.add(what)
