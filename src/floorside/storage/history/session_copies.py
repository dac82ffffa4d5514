"""Copies in memory of this run's sessions, so that a session which the database refuses can go into a file of its
own.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from floorside.domain.session.record import SessionOutcome, SessionRecord, SetRecord


class SessionCopies:
    """Each session as the writer received it. Ignores calls for unknown sessions."""

    def __init__(self) -> None:
        self._sessions: dict[str, SessionRecord] = {}

    def begin(self, session: SessionRecord) -> None:
        self._sessions[session.id] = session

    def add_set(self, session_id: str, record: SetRecord) -> None:
        if session := self._sessions.get(session_id):
            sets = {each.position: each for each in (*session.sets, record)}
            self.change(session_id, sets=tuple(sets[position] for position in sorted(sets)))

    def remove_set(self, session_id: str, position: int) -> None:
        if session := self._sessions.get(session_id):
            self.change(session_id, sets=tuple(each for each in session.sets if each.position != position))

    def close(self, session_id: str, ended: datetime, outcome: SessionOutcome, active_seconds: float) -> None:
        self.change(session_id, ended=ended.astimezone(UTC), outcome=outcome, active_seconds=active_seconds)

    def change(self, session_id: str, **values: Any) -> None:
        if session := self._sessions.get(session_id):
            self._sessions[session_id] = replace(session, **values)

    def forget(self, session_id: str) -> None:
        self._sessions.pop(session_id, None)

    def get(self, session_id: str) -> SessionRecord | None:
        return self._sessions.get(session_id)
