"""Reads the history for the window. A read that fails stops nothing: it gives one sentence for the person."""

import logging
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from floorside.domain.session.record import SessionRecord
from floorside.storage.database.database import Database
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History

T = TypeVar("T")

logger = logging.getLogger(__name__)

#: Half a year has some hundred sessions. Beyond this number, the reader forgets those that were not needed lately.
MOST_KNOWN = 2_000

#: The rules look at half a year.
DAYS_LOOKED_BACK = 182


class HistoryReader(QObject):
    """`trouble`: a sentence when a read first fails; `recovered`: a read has succeeded again."""

    trouble = Signal(str)
    recovered = Signal()

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._troubled = False
        self._known: dict[bytes, SessionRecord] = {}

    def read(self, what: Callable[[Database], T], otherwise: T) -> T:
        """The result of `what`, or `otherwise` if the history cannot be read or does not know that session."""
        try:
            found = what(self._history.database)
        except UnknownSession:
            return otherwise
        except Exception:  # a disk may fail, and a damaged value raise anything; a session can still begin
            self._be_troubled()
            return otherwise
        if self._troubled:
            self._troubled = False
            self.recovered.emit()
        return found

    def sessions(self, since: date | None = None) -> list[SessionRecord]:
        """Like History.sessions; empty if they cannot be read. Most of them are in memory after the first read."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        return self.read(lambda _: self._history.sessions(since, self._known), [])

    def _be_troubled(self) -> None:
        if not self._troubled:
            self._troubled = True
            logger.exception("the history could not be read")
            self.trouble.emit(self.tr("The history cannot be read at the moment. Sessions still work, and are kept."))
