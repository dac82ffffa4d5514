"""Reads the history for the window. A read that fails stops nothing: it gives one sentence for the person."""

import logging
import threading
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
    """`trouble`: a sentence when a read first fails; `recovered`: a read has succeeded again.

    `answered`: what `read_aside` was asked for, and the result.
    """

    trouble = Signal(str)
    recovered = Signal()
    answered = Signal(object, object)
    _read = Signal(object, object, bool)  # from the threads that read; whether it succeeded

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._troubled = False
        self._known: dict[bytes, SessionRecord] = {}
        self._aside: list[threading.Thread] = []
        self._read.connect(self._on_read)  # a method of a QObject, so that it runs on the window's thread

    def read(self, what: Callable[[Database], T], otherwise: T) -> T:
        """The result of `what`, or `otherwise` if the history cannot be read or does not know that session."""
        try:
            found = what(self._history.database)
        except UnknownSession:
            return otherwise
        except Exception:  # a disk may fail, and a damaged value raise anything; a session can still begin
            if not self._troubled:
                logger.exception("the history could not be read")
            self._be_troubled()
            return otherwise
        self._be_well()
        return found

    def read_aside(self, asked: object, what: Callable[[Database], object], otherwise: object) -> None:
        """Read on a thread of its own what takes long; `answered` then gives `asked` back, with the result.

        `what` should let others use the database in between.
        """
        self._aside = [each for each in self._aside if each.is_alive()]
        self._aside.append(threading.Thread(target=self._read_on_thread, args=(asked, what, otherwise), daemon=True))
        self._aside[-1].start()

    def close(self) -> None:
        """Wait for what is being read. May be called twice."""
        for each in self._aside:
            each.join()

    def sessions(self, since: date | None = None) -> list[SessionRecord]:
        """Like History.sessions; empty if they cannot be read. Most of them are in memory after the first read."""
        if len(self._known) > MOST_KNOWN:
            self._known.clear()
        return self.read(lambda _: self._history.sessions(since, self._known), [])

    def _read_on_thread(self, asked: object, what: Callable[[Database], object], otherwise: object) -> None:
        found, succeeded = otherwise, False
        try:
            found, succeeded = what(self._history.database), True
        except Exception:
            logger.exception("the history could not be read")
        self._read.emit(asked, found, succeeded)

    def _on_read(self, asked: object, found: object, succeeded: bool) -> None:
        if succeeded:
            self._be_well()
        else:
            self._be_troubled()
        self.answered.emit(asked, found)

    def _be_well(self) -> None:
        if self._troubled:
            self._troubled = False
            self.recovered.emit()

    def _be_troubled(self) -> None:
        if not self._troubled:
            self._troubled = True
            self.trouble.emit(self.tr("The history cannot be read at the moment. Sessions still work, and are kept."))
