"""All writes of a session on one thread, so that no cue ever waits for a disk.

What cannot be written is kept in memory, said once in one sentence, and tried again until it can.
"""

import errno
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord
from floorside.storage.database.faults import DatabaseFault
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History

#: Seconds between two tries while the disk refuses; the last one is used from then on.
RETRY_SECONDS = (1.0, 2.0, 5.0, 10.0)

Write = Callable[[History], None]


@dataclass(frozen=True, slots=True)
class WriterListener:
    """Called on the writer's thread, so pass the word on, don't work in it.

    `trouble` gets one sentence when writing first fails; `recovered` comes when everything is on the disk again.
    """

    trouble: Callable[[str], None]
    recovered: Callable[[], None]


class SessionWriter:
    """Takes the writes of one session after the other; every method returns at once and never raises.

    The order is kept. A write of the running session is remembered until the session is closed on the disk: should the
    file be put back in an older state meanwhile, the whole session is written anew.
    """

    def __init__(self, history: History, listener: WriterListener) -> None:
        self._history = history
        self._listener = listener
        self._changed = threading.Condition()
        self._writes: list[Write] = []
        self._written = 0
        self._forget_at: int | None = None
        self._failures = 0
        self._is_troubled = False
        self._stopping = False
        self._try_now = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def begin(self, session: SessionRecord, plan: Plan | None) -> None:
        """Also for a session that is taken up again, with the sets that it has."""
        self._add(lambda history: history.begin(session, plan))

    def save_set(self, session_id: str, record: SetRecord) -> None:
        self._add(lambda history: history.save_set(session_id, record))

    def progress(self, session_id: str, at_step: int, active_seconds: float) -> None:
        self._add(lambda history: history.progress(session_id, at_step, active_seconds))

    def set_plan(self, session_id: str, plan: Plan) -> None:
        """The plan changed while the session runs: an exercise goes on in an easier form, say."""
        self._add(lambda history: history.set_plan(session_id, plan))

    def close_session(self, session_id: str, ended: datetime, outcome: SessionOutcome, active_seconds: float) -> None:
        self._add(lambda history: history.close(session_id, ended, outcome, active_seconds), is_last=True)

    def submit(self, write: Write) -> None:
        """Any other write, such as the answers at the end; it must come out the same if it is done twice."""
        self._add(write, is_last=True)

    def retry_now(self) -> None:
        """Don't wait for the next try, say because the person has made room."""
        with self._changed:
            self._try_now = True
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until all is written, at most `timeout` seconds; False if something is still only in memory."""
        with self._changed:
            return self._changed.wait_for(lambda: self._written == len(self._writes), timeout)

    @property
    def waiting(self) -> int:
        """How many writes are only in memory."""
        with self._changed:
            return len(self._writes) - self._written

    def stop(self, timeout: float = 5.0) -> bool:
        """Write what is left and end the thread; False if something could not be written."""
        with self._changed:
            self._stopping = True
            self._try_now = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return self.waiting == 0

    def _add(self, write: Write, is_last: bool = False) -> None:
        with self._changed:
            self._writes.append(write)
            if is_last:
                self._forget_at = len(self._writes)
            self._changed.notify_all()

    def _run(self) -> None:
        while (write := self._next()) is not None:
            try:
                write(self._history)
            except sqlite3.IntegrityError as error:
                # The database refuses these values for good: pass them over, or nothing after them is ever written.
                self._listener.trouble(f"A part of this session could not be saved ({error}).")
                self._succeeded()
            except (sqlite3.Error, OSError, UnknownSession, DatabaseFault) as error:
                if not self._failed(error):
                    return
            else:
                self._succeeded()

    def _next(self) -> Write | None:
        """Wait for the next write; None when there is nothing left to do and we are to stop."""
        with self._changed:
            self._changed.wait_for(lambda: self._written < len(self._writes) or self._stopping)
            if self._written == len(self._writes):
                return None
            return self._writes[self._written]

    def _succeeded(self) -> None:
        with self._changed:
            self._written += 1
            self._failures = 0
            recovered = self._is_troubled and self._written == len(self._writes)
            if recovered:
                self._is_troubled = False
            if self._forget_at is not None and self._written >= self._forget_at:
                del self._writes[: self._forget_at]
                self._written -= self._forget_at
                self._forget_at = None
            self._changed.notify_all()
        if recovered:
            self._listener.recovered()

    def _failed(self, error: Exception) -> bool:
        """Say so once, wait, and make ready for the next try; False if we are to stop instead."""
        if is_full(error) and self._history.database.shrink():
            return True
        self._failures += 1
        if not self._is_troubled:
            self._is_troubled = True
            self._listener.trouble(trouble_sentence(error))
        with self._changed:
            pause = RETRY_SECONDS[min(self._failures, len(RETRY_SECONDS)) - 1]
            self._changed.wait_for(lambda: self._try_now, pause)
            if self._stopping and self._failures > 1:
                return False
            self._try_now = self._stopping
        if not is_full(error):
            self._reopen()
        return True

    def _reopen(self) -> None:
        """The file at the path may be another one now, so the session is written anew from its beginning."""
        try:
            self._history.database.reopen()
        except (DatabaseFault, sqlite3.Error, OSError):
            return
        with self._changed:
            self._written = 0


def is_full(error: Exception) -> bool:
    return getattr(error, "sqlite_errorname", "") == "SQLITE_FULL" or getattr(error, "errno", 0) == errno.ENOSPC


def trouble_sentence(error: Exception) -> str:
    """What the person is told: what is wrong, that nothing is lost, what helps."""
    if is_full(error):
        return "The disk is full. This session is kept in memory and saved as soon as there is room."
    if getattr(error, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
        return "The history cannot be written to. This session is kept in memory and saved as soon as it can be."
    return "The history cannot be reached. This session is kept in memory and saved as soon as it can be."
