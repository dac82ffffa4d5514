"""The history: writes a session while it runs, and reads sessions afterwards.

Every method is one transaction: when it returns, its result is on the disk. It raises sqlite3.Error or OSError if it
fails, and then changes nothing. A write of a running session may be repeated; the result is the same.
"""

from collections.abc import Iterator, MutableMapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from floorside.domain.check_in import did_something
from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord, session_outcome
from floorside.storage.database.database import Database
from floorside.storage.history import changes
from floorside.storage.history.changes import Change
from floorside.storage.history.rows import time_text
from floorside.storage.history.session_rows import (
    key_of,
    plan_from,
    plan_text,
    read_session,
    read_sessions,
    read_together,
    seal_session,
    session_keys,
    write_session,
    write_set,
)

if TYPE_CHECKING:
    from floorside.domain.session.plan import Plan

#: So many sessions are read in a few milliseconds, for which another thread may have to wait.
PORTION = 50


class Unfinished(Struct, frozen=True):
    """A session that never ended. `plan`: None if it cannot be read; then the person can only keep or discard the
    session.

    `at_step`: the index in the plan that it had reached.
    """

    session: SessionRecord
    plan: "Plan | None"
    at_step: int


def new_session(plan: "Plan", now: datetime, zone: str) -> SessionRecord:
    """A session that begins `now` (aware, local time). Its local date and offset never change after this."""
    from uuid import uuid4  # a start does without it

    offset = now.utcoffset()
    if offset is None:
        raise ValueError("now needs a zone")
    return SessionRecord(
        id=str(uuid4()),
        routine_id=plan.routine_id,
        routine_name=plan.routine_name,
        started=now.astimezone(UTC),
        ended=None,
        utc_offset_seconds=int(offset.total_seconds()),
        zone=zone,
        local_date=now.date(),
        outcome=SessionOutcome.UNFINISHED,
        active_seconds=0.0,
        pain_before=None,
        pain_worst=None,
        pain_after=None,
        note="",
        sets=(),
        planned_works=len(plan.works),
        planned_exercises=len({plan.steps[i].exercise for i in plan.works}),
    )


class History:
    def __init__(self, database: Database) -> None:
        self.database = database

    # Methods for a session that runs.

    def begin(self, session: SessionRecord, plan: "Plan | None") -> None:
        """Store the session with its sets, and its plan, with which a person can continue it if it never ends."""
        with self.database.transaction() as connection:
            write_session(connection, session)
            connection.execute("UPDATE sessions SET plan = ? WHERE id = ?", (plan_text(plan), session.id))

    def save_set(self, session_id: str, record: SetRecord) -> None:
        """Store one set; it replaces one of the same position. Raises UnknownSession."""
        with self.database.transaction() as connection:
            key = key_of(connection, session_id)
            write_set(connection, key, record)
            seal_session(connection, key)

    def remove_set(self, session_id: str, position: int) -> None:
        """Remove the set of that position: the person took back that it hurts. Raises UnknownSession."""
        with self.database.transaction() as connection:
            key = key_of(connection, session_id)
            connection.execute("DELETE FROM sets WHERE session = ? AND position = ?", (key, position))
            seal_session(connection, key)

    def progress(self, session_id: str, at_step: int, active_seconds: float) -> None:
        """Store how far the session has come: its present step, and its active seconds."""
        with self.database.transaction() as connection:
            key = key_of(connection, session_id)
            connection.execute(
                "UPDATE sessions SET at_step = ?, active_seconds = ? WHERE key = ?", (at_step, active_seconds, key)
            )
            seal_session(connection, key)

    def set_plan(self, session_id: str, plan: "Plan") -> None:
        """Replace the plan of a running session by one with the same steps; a person would continue it with this
        one.
        """
        with self.database.transaction() as connection:
            key = key_of(connection, session_id)
            connection.execute("UPDATE sessions SET plan = ? WHERE key = ?", (plan_text(plan), key))

    def close(self, session_id: str, ended: datetime, outcome: SessionOutcome, active_seconds: float) -> None:
        """End the session, so that the program does not offer it again. `ended` is aware."""
        with self.database.transaction() as connection:
            key = key_of(connection, session_id)
            connection.execute(
                "UPDATE sessions SET ended = ?, outcome = ?, active_seconds = ?, plan = NULL WHERE key = ?",
                (time_text(ended), str(outcome), active_seconds, key),
            )
            seal_session(connection, key)

    def discard(self, session_id: str) -> None:
        """Remove a session in which nothing was done, as if it had never begun; one that is gone already stays so."""
        with self.database.transaction() as connection:
            connection.execute("DELETE FROM sessions WHERE id = ?", (session_id,))

    # Methods for a session that never ended.

    def unfinished(self) -> Unfinished | None:
        """The last session that never ended, and that the person can continue or keep."""
        with self.database.reading() as connection:
            row = connection.execute(
                "SELECT id, plan, at_step FROM sessions WHERE plan IS NOT NULL AND deleted IS NULL "
                "ORDER BY key DESC LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            return Unfinished(read_session(connection, row[0]), plan_from(row[1]), row[2])

    def keep(self, session_id: str) -> None:
        """End an unfinished session at the point that it had reached; one in which nothing was done is removed."""
        session = self.session(session_id)
        if not did_something(session):
            self.discard(session_id)
            return
        outcome = session_outcome(session.sets)
        if outcome is SessionOutcome.COMPLETED and len(session.sets) < session.planned_works:
            outcome = SessionOutcome.PARTIAL
        ended = session.started + timedelta(seconds=session.active_seconds)
        self.close(session_id, ended, outcome, session.active_seconds)

    # Methods for the time afterwards.

    def session(self, session_id: str) -> SessionRecord:
        """One session. Raises UnknownSession."""
        with self.database.reading() as connection:
            return read_session(connection, session_id)

    def sessions(
        self, since: date | None = None, known: MutableMapping[bytes, SessionRecord] | None = None
    ) -> list[SessionRecord]:
        """All sessions with their sets, the earliest first. `since`: a local date. `known`: see read_sessions."""
        with self.database.reading() as connection:
            return list(read_sessions(connection, since, known))

    def portions(self, since: date | None = None) -> Iterator[list[SessionRecord]]:
        """The same, some at a time; in between, other threads may use the database."""
        with self.database.reading() as connection:
            keys = session_keys(connection, since)
        for first in range(0, len(keys), PORTION):
            with self.database.reading() as connection:
                found = read_together(connection, portion := keys[first : first + PORTION])
            yield [found[key] for key in portion if key in found]

    def edit(self, session_id: str, now: datetime, **values: Any) -> None:
        """Change what the person said, or correct it: fields of corrections.CHANGEABLE. Raises UnknownSession.

        The person can undo it once the session has ended.
        """
        changes.edit_session(self.database, session_id, now, values)

    def delete(self, session_id: str, now: datetime) -> None:
        """Delete a session; the person can undo it for 30 days. Raises UnknownSession."""
        changes.delete_session(self.database, session_id, now)

    def undoable(self, limit: int = 20) -> list[Change]:
        """The edits and deletions that can be undone, the latest first."""
        return changes.undoable(self.database, limit)

    def undo(self, change: int, now: datetime) -> None:
        """Undo the change of that number. Raises UnknownSession if it was undone already."""
        changes.undo(self.database, change, now)
