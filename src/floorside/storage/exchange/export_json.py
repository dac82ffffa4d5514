"""The history as JSON: what `floorside history --json` prints, and the file that is exported and imported.

An exported file is one JSON document with one session on each line, so that a long one is read line by line; after the
sessions come the lists of exchange_lists and own_exchange, if they hold anything.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

from floorside.domain.session.record import SessionRecord, SetAmount, SetRecord
from floorside.storage.data_folder import sync_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.lists import LISTS, list_count, list_objects
from floorside.storage.faults import DataFault
from floorside.storage.history.changes import past_of, read_other_values
from floorside.storage.history.field_values import read_registers
from floorside.storage.history.multi_value import DELETED, REPLACED, Registers, root
from floorside.storage.history.rows import digest_of, session_row, set_row
from floorside.storage.history.session_rows import key_of, read_sessions

FORMAT = "floorside-history"
#: Version 1 had no stamps: see unstamped.
FORMAT_VERSION = 2
#: The list of sessions of which only that they were deleted is told.
DELETED_SESSIONS = "deleted_sessions"

#: The objects of each list, by its name.
Lists = Mapping[str, Iterable[dict[str, Any]]]
NO_LISTS: Lists = MappingProxyType({})

#: Called with how many sessions are done, and of how many.
Progress = Callable[[int, int], None]


class ExportFault(DataFault):
    """The file could not be written; what was there before is as it was."""


def history_json(sessions: Iterable[SessionRecord]) -> list[dict[str, Any]]:
    """One object for each session: times are ISO in UTC, seconds numbers, what was not said null."""
    return [session_object(session) for session in sessions]


def session_object(session: SessionRecord) -> dict[str, Any]:
    return {
        "id": session.id,
        "routine": session.routine_id,
        "routine_name": session.routine_name,
        "started": iso(session.started),
        "ended": None if session.ended is None else iso(session.ended),
        "utc_offset_seconds": session.utc_offset_seconds,
        "zone": session.zone,
        "local_date": session.local_date.isoformat(),
        "outcome": str(session.outcome),
        "active_seconds": session.active_seconds,
        "planned_works": session.planned_works,
        "planned_exercises": session.planned_exercises,
        "pain_before": session.pain_before,
        "pain_worst": session.pain_worst,
        "pain_worst_exercise": session.pain_worst_exercise,
        "pain_worst_side": None if session.pain_worst_side is None else str(session.pain_worst_side),
        "pain_after": session.pain_after,
        "pain_morning": session.pain_morning,
        "legs": None if session.legs is None else str(session.legs),
        "note": session.note,
        "sets": [_set_object(record) for record in session.sets],
    }


def iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def export_json(
    database: Database,
    path: Path,
    now: datetime,
    since: date | None = None,
    progress: Progress | None = None,
    own: Lists = NO_LISTS,
) -> int:
    """Write the history to `path`, whole or not at all; returns how many sessions. Raises ExportFault.

    `own`: what the person made, as own_exchange.own_objects gives it.
    """
    return write_whole(path, lambda file: _write_document(file, database, now, since, progress, own))


def export_sessions(sessions: Iterable[SessionRecord], path: Path, now: datetime) -> int:
    """The same for sessions that may be nowhere else, say while the disk of the history is full. Raises ExportFault."""
    lines = [{**session_object(session), "digest": digest_text(session), "past": []} for session in sessions]
    return write_whole(path, lambda file: _write_lines(file, lines, len(lines), now, None))


def write_whole(path: Path, write: Callable[[TextIO], int], encoding: str = "utf-8") -> int:
    """Let `write` fill a new file, and put it in the place of `path` when it is on the disk. Raises ExportFault."""
    new = path.with_name(path.name + ".part")
    try:
        with new.open("w", encoding=encoding, newline="") as file:
            new.chmod(0o600)
            written = write(file)
            file.flush()
            _sync(file)
        new.replace(path)
        sync_folder(path.absolute().parent)
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ExportFault(str(path), f"could not be written ({reason}): choose another place") from error
    return written


def digest_text(session: SessionRecord) -> str:
    """The session's digest as it stands in an export."""
    return digest_of(session_row(session), [set_row(record) for record in session.sets]).hex()


def _sync(file: TextIO) -> None:
    import os

    os.fsync(file.fileno())


def _write_document(
    file: TextIO, database: Database, now: datetime, since: date | None, progress: Progress | None, own: Lists
) -> int:
    with database.reading() as connection:
        (total,) = connection.execute(
            "SELECT count(*) FROM sessions WHERE deleted IS NULL AND local_date >= ?", (str(since or ""),)
        ).fetchone()
        lists = {name: list_objects(connection, name, since) for name in LISTS if list_count(connection, name, since)}
        deleted = {} if since else _deleted(connection)
        return _write_lines(file, _exported(connection, since), total, now, progress, {**deleted, **lists, **own})


def _deleted(connection: sqlite3.Connection) -> dict[str, list[dict[str, Any]]]:
    """Those that were removed for good too; an empty list is left out."""
    rows = connection.execute(
        "SELECT id, key FROM sessions WHERE deleted IS NOT NULL UNION SELECT session_id, NULL FROM field_values "
        "WHERE field = ? AND session_id NOT IN (SELECT id FROM sessions) ORDER BY id",
        (DELETED,),
    ).fetchall()
    found = [
        {"id": id_, "versions": version_objects({DELETED: read_registers(connection, id_, key).get(DELETED, {})})}
        for id_, key in rows
    ]
    return {DELETED_SESSIONS: found} if found else {}


def _exported(connection: sqlite3.Connection, since: date | None) -> Iterator[dict[str, Any]]:
    for session in read_sessions(connection, since):
        key = key_of(connection, session.id)
        others = [{"field": field, "value": value} for field, value in read_other_values(connection, key)]
        said = session_object(session)
        registers = read_registers(connection, session.id, key)
        stamped = {field: each for field, each in registers.items() if dict(each) != root(said.get(field))}
        extra = {"digest": digest_text(session), "past": past_of(connection, key), "other_values": others}
        yield said | extra | {"versions": version_objects(stamped)}


def version_objects(registers: Registers) -> list[dict[str, Any]]:
    """What replaced values said is not told."""
    return [
        {"field": field, "stamp": stamp} | ({} if value is REPLACED else {"value": value})
        for field, register in sorted(registers.items())
        for stamp, value in sorted(register.items(), key=lambda each: each[0])
    ]


def _write_lines(
    file: TextIO,
    sessions: Iterable[dict[str, Any]],
    total: int,
    now: datetime,
    progress: Progress | None,
    lists: Lists = NO_LISTS,
) -> int:
    head = {"format": FORMAT, "version": FORMAT_VERSION, "exported": iso(now)}
    file.write(json.dumps(head)[:-1] + ', "sessions": [')
    count = 0
    for count, line in enumerate(_lines(sessions), start=1):
        file.write(line)
        if progress is not None:
            progress(count, total)
    for name, entries in lists.items():
        file.write(f'\n], "{name}": [')
        file.writelines(_lines(entries))
    file.write("\n]}\n")
    return count


def _lines(entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Each on a line of its own, with what parts it from the one before."""
    for number, entry in enumerate(entries):
        yield (",\n" if number else "\n") + json.dumps(entry, ensure_ascii=False)


def _set_object(record: SetRecord) -> dict[str, Any]:
    return {
        "position": record.position,
        "exercise": record.exercise,
        "side": None if record.side is None else str(record.side),
        "direction": None if record.direction is None else str(record.direction),
        "set": record.set,
        "planned": _amount_object(record.planned),
        "done": _amount_object(record.done),
        "outcome": str(record.outcome),
        "hurt": None if record.hurt is None else str(record.hurt),
        "rung": record.rung,
    }


def _amount_object(amount: SetAmount) -> dict[str, Any]:
    return {"reps": amount.reps, "seconds": amount.seconds, "hold_seconds": amount.hold_seconds}
