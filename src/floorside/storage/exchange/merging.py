"""One session from another machine's export meets the same one here.

Whoever knows the other's digests as past, each as often, is the newer. Where both were changed, ours stays and theirs
is kept beside it.
"""

import sqlite3
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum
from typing import Any

from floorside.domain.session.record import SessionRecord
from floorside.storage.exchange.export_json import digest_text, session_object
from floorside.storage.history.changes import drop_others, keep_others, note_change, past_of, read_other_values
from floorside.storage.history.rows import EDITABLE, session_from, time_text
from floorside.storage.history.session_rows import read_rows, write_session


class Merged(Enum):
    NEW = "new"
    UPDATED = "updated"
    KNOWN = "known"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A session of an export, with the digests that it had before each change, and values that others gave it."""

    session: SessionRecord
    past: tuple[str, ...]
    other_values: tuple[tuple[str, Any], ...]


def merge_session(connection: sqlite3.Connection, incoming: Incoming, now: datetime) -> Merged:
    """Inside a transaction of the caller's. A session that was deleted here stays deleted."""
    row = connection.execute("SELECT key FROM sessions WHERE id = ?", (incoming.session.id,)).fetchone()
    theirs = [*incoming.past, digest_text(incoming.session)]
    if row is None:
        key = write_session(connection, incoming.session)
        _adopt_past(connection, key, incoming.past, now)
        keep_others(connection, key, incoming.other_values)
        return Merged.NEW
    return _meet(connection, row[0], incoming, theirs, now)


def _meet(connection: sqlite3.Connection, key: int, incoming: Incoming, theirs: list[str], now: datetime) -> Merged:
    our_past = past_of(connection, key)
    session = session_from(*read_rows(connection, key))
    ours = [*our_past, digest_text(session)]
    known, told = Counter(ours), Counter(theirs)
    if known == told and ours[-1] == theirs[-1]:
        return Merged.UPDATED if keep_others(connection, key, incoming.other_values) else Merged.KNOWN
    grown = known < told
    if not grown and theirs[-1] in ours:
        return Merged.KNOWN
    before = read_other_values(connection, key)
    if grown:
        drop_others(connection, key)  # what they have settled is settled
    if grown and ours[-1] == theirs[-1]:
        _adopt_past(connection, key, tuple((told - known).elements()), now)
        keep_others(connection, key, incoming.other_values)
        return Merged.KNOWN if read_other_values(connection, key) == before else Merged.UPDATED
    if grown or ours[-1] in theirs or (session.ended is None and incoming.session.ended is not None):
        _take_over(connection, key, incoming, theirs, now)
        return Merged.UPDATED
    return _keep_both(connection, key, session, incoming, theirs, now)


def _take_over(connection: sqlite3.Connection, key: int, incoming: Incoming, theirs: list[str], now: datetime) -> None:
    """Theirs is the newer: it replaces ours, and their past becomes ours."""
    note_change(connection, key, now, "undone", {})
    write_session(connection, incoming.session)
    if incoming.session.ended is not None:
        connection.execute("UPDATE sessions SET plan = NULL WHERE key = ?", (key,))
    missing = Counter(theirs[:-1]) - Counter(past_of(connection, key))
    _adopt_past(connection, key, tuple(missing.elements()), now)
    keep_others(connection, key, incoming.other_values)


def _keep_both(
    connection: sqlite3.Connection,
    key: int,
    ours: SessionRecord,
    incoming: Incoming,
    theirs: list[str],
    now: datetime,
) -> Merged:
    """Both were changed. What only they say is taken; what both say differently is kept beside ours."""
    ours_object, their_object = session_object(ours), session_object(incoming.session)
    differing = [name for name, value in their_object.items() if value != ours_object[name]]
    filled = {
        name: getattr(incoming.session, name)
        for name in differing
        if name in EDITABLE and ours_object[name] in (None, "")
    }
    kept = tuple(
        (name, their_object[name])
        for name in differing
        if name not in filled and not (name in EDITABLE and their_object[name] in (None, ""))
    )
    note_change(connection, key, now, "undone", {})
    _adopt_past(connection, key, tuple(theirs), now)
    write_session(connection, replace(ours, **filled))
    keep_others(connection, key, (*kept, *incoming.other_values))
    return Merged.CONFLICT if kept else Merged.UPDATED


def _adopt_past(connection: sqlite3.Connection, key: int, digests: tuple[str, ...], now: datetime) -> None:
    for digest in digests:
        connection.execute(
            "INSERT INTO changes (session, at, kind, before, digest_before) VALUES (?, ?, 'undone', '{}', ?)",
            (key, time_text(now), bytes.fromhex(digest)),
        )
