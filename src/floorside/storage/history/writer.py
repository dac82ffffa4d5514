"""All writes of a session on one thread, so that no cue ever waits for a disk.

What cannot be written is kept in memory, said once in one sentence, and tried again until it can.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord
from floorside.storage.database.faults import DatabaseFault
from floorside.storage.history.changes import edit_session
from floorside.storage.history.session_copies import SessionCopies
from floorside.storage.history.session_json import keep_aside
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.history.write_faults import is_full, may_pass, refused_sentence, trouble_sentence

#: Seconds between two tries while the disk refuses; the last one is used from then on.
RETRY_SECONDS = (1.0, 2.0, 5.0, 10.0)

#: A session that the history does not know after so many tries was taken from it, and will not come back.
TRIES_FOR_UNKNOWN = len(RETRY_SECONDS)

Write = Callable[[History], None]

logger = logging.getLogger(__name__)


class _Job(NamedTuple):
    """A write, and the id of the session that it belongs to; empty if to none of this run."""

    write: Write
    session: str


@dataclass(frozen=True, slots=True)
class WriterListener:
    """Called on the writer's thread, so pass the word on, don't work in it.

    `trouble` gets one sentence when writing first fails; `recovered` comes when everything is on the disk again.
    `refused` gets one sentence when a write will never succeed, and the file in which its session is kept instead.
    """

    trouble: Callable[[str], None]
    recovered: Callable[[], None]
    refused: Callable[[str], None] = lambda _: None


class SessionWriter:
    """Takes the writes of one session after the other; every method returns at once and never raises.

    The order is kept. A write of the running session is remembered until the session is closed on the disk: should the
    file be put back in an older state meanwhile, the whole session is written anew. A write that can never succeed is
    passed over, and its session kept in a file of its own in `aside`.
    """

    def __init__(self, history: History, listener: WriterListener, aside: Path | None = None) -> None:
        self._history = history
        self._listener = listener
        self._aside = aside or history.database.path.parent / "set-aside"
        self._copies = SessionCopies()
        self._refused: dict[str, str] = {}  # the ids of sessions that are not whole in the history, and their files
        self._changed = threading.Condition()
        self._writes: list[_Job] = []
        self._written = 0
        self._forget_at: int | None = None
        self._failures = 0
        self._is_troubled = False
        self._stopping = False
        self._has_ended = False
        self._try_now = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def begin(self, session: SessionRecord, plan: Plan | None) -> None:
        """Also for a session that is taken up again, with the sets that it has."""
        with self._changed:
            self._copies.begin(session)
        self._add(lambda history: history.begin(session, plan), session.id)

    def save_set(self, session_id: str, record: SetRecord) -> None:
        with self._changed:
            self._copies.add_set(session_id, record)
        self._add(lambda history: history.save_set(session_id, record), session_id)

    def progress(self, session_id: str, at_step: int, active_seconds: float) -> None:
        with self._changed:
            self._copies.change(session_id, active_seconds=active_seconds)
        self._add(lambda history: history.progress(session_id, at_step, active_seconds), session_id)

    def set_plan(self, session_id: str, plan: Plan) -> None:
        """The plan changed while the session runs: an exercise goes on in an easier form, say."""
        self._add(lambda history: history.set_plan(session_id, plan), session_id)

    def close_session(self, session_id: str, ended: datetime, outcome: SessionOutcome, active_seconds: float) -> None:
        with self._changed:
            self._copies.close(session_id, ended, outcome, active_seconds)
        self._add(lambda history: history.close(session_id, ended, outcome, active_seconds), session_id, is_last=True)

    def answer(self, session_id: str, now: datetime, values: dict[str, Any]) -> None:
        """What was said of a session that has ended: fields of rows.EDITABLE by name."""
        with self._changed:
            self._copies.change(session_id, **values)
        self._add(
            lambda history: edit_session(history.database, session_id, now, values, answered=True),
            session_id,
            is_last=True,
        )

    def submit(self, write: Write) -> None:
        """Any other write; it must come out the same if it is done twice."""
        self._add(write, "", is_last=True)

    def retry_now(self) -> None:
        """Don't wait for the next try, say because the person has made room."""
        with self._changed:
            self._try_now = True
            self._changed.notify_all()

    def flush(self, timeout: float) -> bool:
        """Wait until all is written, at most `timeout` seconds; False if something is still only in memory."""
        with self._changed:
            self._changed.wait_for(lambda: self._written == len(self._writes) or self._has_ended, timeout)
            return self._written == len(self._writes)

    @property
    def waiting(self) -> int:
        """How many writes are only in memory."""
        with self._changed:
            return len(self._writes) - self._written

    @property
    def kept_aside(self) -> tuple[str, ...]:
        """The files of the sessions that the history refused in whole or in part; empty for one that is in none."""
        with self._changed:
            return tuple(self._refused.values())

    def unsaved(self) -> list[SessionRecord]:
        """The sessions of this run that are not, or not wholly, in the history."""
        with self._changed:
            ids = [*self._refused, *(job.session for job in self._writes[self._written :])]
            found = (self._copies.get(each) for each in dict.fromkeys(ids))
            return [session for session in found if session is not None]

    def stop(self, timeout: float = 5.0) -> bool:
        """Write what is left and end the thread; False if something could not be written."""
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
        """Whatever happens, the thread goes on until it is stopped: what nobody expected is logged."""
        try:
            while not self._work():
                pass
        finally:
            with self._changed:
                self._has_ended = True
                self._changed.notify_all()

    def _work(self) -> bool:
        """Write what there is until we are to stop; False where something unexpected came between."""
        try:
            while (job := self._next()) is not None:
                if not self._write(job):
                    return True
        except Exception:  # of a listener, say, whose window is gone
            logger.exception("unexpected, on the writer's thread")
            return False
        return True

    def _write(self, job: _Job) -> bool:
        """False if we are to stop without it."""
        try:
            job.write(self._history)
        except Exception as error:
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
        """Keep the session of a write that can never succeed in a file of its own, say so once, and go on."""
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
        """Write the file of a session that was refused anew, so that it holds all of it."""
        session = self._copies.get(session_id) if session_id in self._refused else None
        if session is not None:
            try:
                self._refused[session_id] = str(keep_aside(session, self._aside))
            except Exception:  # the disk may be full as well; it stays in memory then, and is asked about at closing
                logger.exception("a session could not be kept aside")

    def _next(self) -> _Job | None:
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
