"""Writes sessions on a thread of its own, so that no cue ever waits for a disk.

A write that fails stays in memory; the writer reports it once in one sentence, and tries again until it succeeds.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord
from floorside.storage.faults import DataFault
from floorside.storage.history.changes import edit_session
from floorside.storage.history.session_copies import SessionCopies
from floorside.storage.history.session_json import keep_aside
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.history.write_faults import is_full, may_pass, refused_sentence, trouble_sentence

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan

#: Seconds between two tries while the disk refuses; the last number repeats.
RETRY_SECONDS = (1.0, 2.0, 5.0, 10.0)

#: After so many tries for a session that the history does not know, assume that it was removed for good.
TRIES_FOR_UNKNOWN = len(RETRY_SECONDS)

Write = Callable[[History], None]

logger = logging.getLogger(__name__)

#: The longest wait, in seconds, of somebody who wants to see a small write done.
SETTLED_SECONDS = 2.0


class _Job(NamedTuple):
    """One write, and the id of the session that it belongs to; "" for none of this run."""

    write: Write
    session: str


class WriterListener(Struct, frozen=True):
    """Callbacks on the writer's thread: pass them on, and do no work in them.

    `trouble`: one sentence when writing first fails; `recovered`: everything is on the disk again. `refused`: one
    sentence when a write can never succeed, and the file that has its session instead.
    """

    trouble: Callable[[str], None]
    recovered: Callable[[], None]
    refused: Callable[[str], None] = lambda _: None


class SessionWriter:
    """Queues the writes of sessions. Every method returns at once and never raises.

    The order stays the same. The writer remembers the writes of the running session until it has ended on the disk: if
    somebody replaces the file by an older state meanwhile, it writes the whole session again. If a write can never
    succeed, it stores that session in a file in the folder `aside`, and goes on.
    """

    def __init__(self, history: History, listener: WriterListener, aside: Path | None = None) -> None:
        self._history = history
        self._listener = listener
        self.folder = history.database.path.parent
        self.aside = aside or self.folder / "set-aside"
        self._copies = SessionCopies()
        self._refused: dict[str, str] = {}  # session ids that are incomplete in the history → their files
        self._changed = threading.Condition()
        self._writes: list[_Job] = []
        self._written = 0
        self._forget_at: int | None = None
        self._failures = 0
        self._has_freed = False
        self._is_troubled = False
        self._stopping = False
        self._has_ended = False
        self._try_now = False
        self._is_last_try = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def begin(self, session: SessionRecord, plan: "Plan | None") -> None:
        """Begin a session, or continue one with the sets that it has."""
        with self._changed:
            self._copies.begin(session)
        self._add(lambda history: history.begin(session, plan), session.id)

    def save_set(self, session_id: str, record: SetRecord) -> None:
        with self._changed:
            self._copies.add_set(session_id, record)
        self._add(lambda history: history.save_set(session_id, record), session_id)

    def remove_set(self, session_id: str, position: int) -> None:
        with self._changed:
            self._copies.remove_set(session_id, position)
        self._add(lambda history: history.remove_set(session_id, position), session_id)

    def progress(self, session_id: str, at_step: int, active_seconds: float) -> None:
        with self._changed:
            self._copies.change(session_id, active_seconds=active_seconds)
        self._add(lambda history: history.progress(session_id, at_step, active_seconds), session_id)

    def set_plan(self, session_id: str, plan: "Plan") -> None:
        """Replace the plan of a running session, for example because an exercise continues in an easier form."""
        self._add(lambda history: history.set_plan(session_id, plan), session_id)

    def close_session(self, session_id: str, ended: datetime, outcome: SessionOutcome, active_seconds: float) -> None:
        with self._changed:
            self._copies.close(session_id, ended, outcome, active_seconds)
        self._add(lambda history: history.close(session_id, ended, outcome, active_seconds), session_id, is_last=True)

    def discard_session(self, session_id: str) -> None:
        """Nothing was done in it: it leaves no trace."""
        with self._changed:
            self._copies.forget(session_id)
        self._add(lambda history: history.discard(session_id), session_id, is_last=True)

    def answer(self, session_id: str, now: datetime, values: dict[str, Any]) -> None:
        """Store answers about a session that has ended: fields of rows.EDITABLE by name."""
        with self._changed:
            self._copies.change(session_id, **values)
        self._add(
            lambda history: edit_session(history.database, session_id, now, values, answered=True),
            session_id,
            is_last=True,
        )

    def add_whole(self, session: SessionRecord, write: Write) -> None:
        """Queue a write that puts a whole session into the history; until it is there, the session is an unsaved
        one.
        """
        with self._changed:
            self._copies.begin(session)
        self._add(write, session.id, is_last=True)

    def take_whole(self, session_id: str, write: Write) -> None:
        """Queue a write that takes such a session out again."""
        with self._changed:
            self._copies.forget(session_id)
        self.submit(write)

    def submit(self, write: Write) -> None:
        """Queue any other write; doing it twice must give the same result."""
        self._add(write, "", is_last=True)

    def flush(self, timeout: float) -> bool:
        """Wait up to `timeout` seconds until all is written; False if something is still only in memory."""
        with self._changed:
            self._changed.wait_for(lambda: self._written == len(self._writes) or self._has_ended, timeout)
            return self._written == len(self._writes)

    @property
    def is_troubled(self) -> bool:
        """Whether the disk refuses at the moment."""
        return self._is_troubled

    @property
    def waiting(self) -> int:
        """The number of writes that are only in memory."""
        with self._changed:
            return len(self._writes) - self._written

    @property
    def kept_aside(self) -> tuple[str, ...]:
        """The files of the sessions that the history refused completely or in part; "" for one without a file."""
        with self._changed:
            return tuple(self._refused.values())

    def unsaved(self) -> list[SessionRecord]:
        """The sessions of this run that are not, or not completely, in the history."""
        with self._changed:
            ids = [*self._refused, *(job.session for job in self._writes[self._written :])]
            found = (self._copies.get(each) for each in dict.fromkeys(ids))
            return [session for session in found if session is not None]

    def stop(self, timeout: float = 5.0) -> bool:
        """Write the rest and end the thread; False if something could not be written."""
        with self._changed:
            self._stopping = True
            self._try_now = True
            self._changed.notify_all()
        self._thread.join(timeout)
        return self.waiting == 0

    def _add(self, write: Write, session_id: str, is_last: bool = False) -> None:
        with self._changed:
            self._writes.append(_Job(write, session_id))
            if is_last:
                self._forget_at = len(self._writes)
            self._changed.notify_all()

    def _run(self) -> None:
        """Run until stopped. The thread survives and logs unexpected exceptions."""
        try:
            while not self._work():
                pass
        finally:
            with self._changed:
                self._has_ended = True
                self._changed.notify_all()

    def _work(self) -> bool:
        """Write the queue until stopped; False after an unexpected exception."""
        try:
            while (job := self._next()) is not None:
                if not self._write(job):
                    return True
        except Exception:  # for example from a listener whose window is gone
            logger.exception("unexpected, on the writer's thread")
            return False
        return True

    def _write(self, job: _Job) -> bool:
        """Do one write, with retries; False if stopped before it succeeded."""
        try:
            job.write(self._history)
        except Exception as error:  # any other error would end the thread and lose writes
            if not self._may_pass(job, error):
                self._pass_over(job)
                return True
            return self._failed(error)
        self._keep_up(job.session)
        self._succeeded()
        return True

    def _may_pass(self, job: _Job, error: Exception) -> bool:
        if isinstance(error, UnknownSession):
            return job.session not in self._refused and self._failures < TRIES_FOR_UNKNOWN
        return may_pass(error)

    def _pass_over(self, job: _Job) -> None:
        """Store the session of a write that can never succeed in a file of its own, report it once, and go on."""
        logger.exception("the history refused a write")
        is_new = job.session not in self._refused
        if job.session:
            with self._changed:
                self._refused.setdefault(job.session, "")
        self._keep_up(job.session)
        self._succeeded()
        if is_new:
            self._listener.refused(refused_sentence(self._refused.get(job.session, "")))

    def _keep_up(self, session_id: str) -> None:
        """Write the file of a refused session again, so that it is complete."""
        session = self._copies.get(session_id) if session_id in self._refused else None
        if session is not None:
            try:
                self._refused[session_id] = str(keep_aside(session, self.aside))
            except Exception:  # perhaps a full disk; the session stays in memory until the program closes
                logger.exception("a session could not be kept aside")

    def _next(self) -> _Job | None:
        """Wait for the next write; None if there is none left and the thread is to stop."""
        with self._changed:
            self._changed.wait_for(lambda: self._written < len(self._writes) or self._stopping)
            if self._written == len(self._writes):
                return None
            return self._writes[self._written]

    def _succeeded(self) -> None:
        with self._changed:
            self._written += 1
            self._failures = 0
            self._has_freed = False
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
        """Report the failure once, wait, and prepare the next try; False if stopped instead.

        Freed space is a reason to try again at once, but only the first time: the try itself may leave a -wal behind.
        """
        if is_full(error) and self._history.database.shrink() and not self._has_freed:
            self._has_freed = True
            return True
        self._failures += 1
        if not self._is_troubled:
            self._is_troubled = True
            self._listener.trouble(trouble_sentence(error))
        with self._changed:
            pause = RETRY_SECONDS[min(self._failures, len(RETRY_SECONDS)) - 1]
            self._changed.wait_for(lambda: self._try_now, pause)
            if self._is_last_try:
                return False
            self._try_now = self._is_last_try = self._stopping
        if not is_full(error):
            self._reopen()
        return True

    def _reopen(self) -> None:
        """Open the file again. It may be another one now, so the whole session is written again."""
        try:
            self._history.database.reopen()
        except (DataFault, sqlite3.Error, OSError):
            return
        with self._changed:
            self._written = 0
