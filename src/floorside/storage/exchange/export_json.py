"""The history as JSON: the output of `floorside history --json`, and the file for export and import.

An exported file is one JSON document with one session on each line, so that a long one can be read line by line. After
the sessions come the lists of `lists` and `own_exchange`, if they have entries.
"""

import errno
import hashlib
import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from io import BufferedWriter, FileIO, TextIOWrapper
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TextIO

from floorside.domain.session.record import SessionRecord
from floorside.sentence import Sentence
from floorside.storage.data_folder import sync_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.lists import LISTS, list_object, list_rows
from floorside.storage.faults import DataFault
from floorside.storage.history.changes import past_of, read_other_values
from floorside.storage.history.field_values import read_registers
from floorside.storage.history.multi_value import DELETED, REPLACED, Registers, root
from floorside.storage.history.rows import Row, digest_of, session_row, set_row
from floorside.storage.history.session_json import FORMAT, FORMAT_VERSION, iso, session_object
from floorside.storage.history.session_rows import session_keys, session_of_key

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

#: The list of sessions of which only the deletion is left.
DELETED_SESSIONS = "deleted_sessions"

#: The objects of each list, by its name.
Lists = Mapping[str, Iterable[dict[str, Any]]]
NO_LISTS: Lists = MappingProxyType({})

#: Called with the number of sessions done, and their total.
Progress = Callable[[int, int], None]


class ExportFault(DataFault):
    """The file could not be written; what was there before is unchanged."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A session for an export, with the digests from before each change, the other computers' values as (field, value),
    and its registers.
    """

    session: SessionRecord
    past: tuple[str, ...]
    other_values: tuple[tuple[str, Any], ...]
    registers: Registers


def history_json(sessions: Iterable[SessionRecord]) -> list[dict[str, Any]]:
    """One object for each session: times are ISO in UTC, seconds are numbers, missing answers null."""
    return [session_object(session) for session in sessions]


def export_json(
    database: Database,
    path: Path,
    now: datetime,
    since: date | None = None,
    progress: Progress | None = None,
    own: Lists = NO_LISTS,
) -> int:
    """Write the history to `path`, completely or not at all; returns the number of sessions. Raises ExportFault.

    `own`: the person's exercises and routines, from picture_exchange.own_lists.
    """
    sessions = (_exported_object(exported) for exported in each_session(database, since, progress))
    with _named_fault(database):  # also for a blob instead of a text, which JSON cannot contain
        return write_whole(
            path, lambda file: _write_lines(file, sessions, now, {**_read_lists(database, since), **own})
        )


def export_sessions(sessions: Iterable[SessionRecord], path: Path, now: datetime) -> int:
    """The same for sessions that may exist only in memory, for example because the disk is full. Raises ExportFault."""
    lines = [{**session_object(session), "digest": digest_text(session), "past": []} for session in sessions]
    return write_whole(path, lambda file: _write_lines(file, lines, now))


def write_whole(path: Path, write: Callable[[TextIO], int], encoding: str = "utf-8") -> int:
    """Let `write` fill a new file, read it back, and only then replace `path` by it. Raises ExportFault."""
    path = Path(os.path.realpath(path))  # a link stays one, say into a folder that is shared
    new = path.with_name(path.name + ".part")
    try:
        written = _write_and_read_back(new, write, encoding)
        new.replace(path)
        sync_folder(path.absolute().parent)
    except OSError as error:
        raise ExportFault(
            str(path),
            Sentence("could not be written ({reason}): choose another place", reason=error.strerror),
        ) from error
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    return written


def _write_and_read_back(path: Path, write: Callable[[TextIO], int], encoding: str) -> int:
    """Raises OSError, also if the disk returns something else than what was written."""
    with _Digested(FileIO(path, "w")) as file, TextIOWrapper(file, encoding=encoding, newline="") as text:
        path.chmod(0o600)
        written = write(text)
        text.flush()
        os.fsync(file.fileno())
    with path.open("rb") as again:
        if hashlib.file_digest(again, "blake2b").digest() != file.digest.digest():
            raise OSError(errno.EIO, "it reads back otherwise than it was written")
    return written


class _Digested(BufferedWriter):
    """A text stream that also computes a digest of what is written to it."""

    def __init__(self, file: FileIO) -> None:
        super().__init__(file)
        self.digest = hashlib.blake2b()

    def write(self, data: "Buffer", /) -> int:
        self.digest.update(data)
        return super().write(data)


def each_session(database: Database, since: date | None, progress: Progress | None = None) -> Iterator[Exported]:
    """The sessions, the earliest first. Other threads can use the history between two of them.

    Raises ExportFault if the history cannot be read.
    """
    with _named_fault(database), database.reading() as connection:
        keys = session_keys(connection, since)
    for number, key in enumerate(keys, start=1):
        with _named_fault(database), database.reading() as connection:
            exported = _exported(connection, key)
        if exported is not None:  # None if it was deleted meanwhile
            yield exported
        if progress is not None:
            progress(number, len(keys))


@contextmanager
def _named_fault(database: Database) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, ValueError, TypeError) as error:
        if not isinstance(error, sqlite3.Error):
            database.suspects()
        what = Sentence(
            "nothing was exported: a part of the history cannot be read; it is mended when Floorside is started again"
        )
        raise ExportFault(str(database.path), what) from error


def digest_text(session: SessionRecord) -> str:
    """The session's digest as an export contains it."""
    return _digest(session).hex()


def _digest(session: SessionRecord) -> bytes:
    return digest_of(session_row(session), [set_row(record) for record in session.sets])


def _exported(connection: sqlite3.Connection, key: int) -> Exported | None:
    session = session_of_key(connection, key)
    if session is None:
        return None
    (digest,) = connection.execute("SELECT digest FROM sessions WHERE key = ?", (key,)).fetchone()
    if digest != _digest(session):  # a start does not check a long history
        raise ValueError(f"the digest of {session.id} does not fit")
    others = tuple(read_other_values(connection, key))
    return Exported(session, tuple(past_of(connection, key)), others, read_registers(connection, session.id, key))


def _exported_object(exported: Exported) -> dict[str, Any]:
    said = session_object(exported.session)
    others = [{"field": field, "value": value} for field, value in exported.other_values]
    extra = {"digest": digest_text(exported.session), "past": list(exported.past), "other_values": others}
    stamped = {field: each for field, each in exported.registers.items() if dict(each) != root(said.get(field))}
    return said | extra | {"versions": version_objects(stamped)}


def version_objects(registers: Registers) -> list[dict[str, Any]]:
    """The versions of a register for an export; replaced values are left out, their stamps are not."""
    return [
        {"field": field, "stamp": stamp} | ({} if value is REPLACED else {"value": value})
        for field, register in sorted(registers.items())
        for stamp, value in sorted(register.items(), key=lambda each: each[0])
    ]


def _read_lists(database: Database, since: date | None) -> Lists:
    """The lists that have entries."""
    with _named_fault(database), database.reading() as connection:
        deleted = [] if since else _deleted(connection)
        rows = {name: list_rows(connection, name, since) for name in LISTS}
    lists = {name: _list_objects(database, name, found) for name, found in rows.items() if found}
    return {**({DELETED_SESSIONS: deleted} if deleted else {}), **lists}


def _deleted(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """The deleted sessions, including those that were removed for good."""
    rows = connection.execute(
        "SELECT id, key FROM sessions WHERE deleted IS NOT NULL UNION SELECT session_id, NULL FROM field_values "
        "WHERE field = ? AND session_id NOT IN (SELECT id FROM sessions) ORDER BY id",
        (DELETED,),
    ).fetchall()
    return [
        {"id": id_, "versions": version_objects({DELETED: read_registers(connection, id_, key).get(DELETED, {})})}
        for id_, key in rows
    ]


def _list_objects(database: Database, name: str, rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    for row in rows:
        with _named_fault(database):
            entry = list_object(name, row)
        yield entry


def _write_lines(file: TextIO, sessions: Iterable[dict[str, Any]], now: datetime, lists: Lists = NO_LISTS) -> int:
    head = {"format": FORMAT, "version": FORMAT_VERSION, "exported": iso(now)}
    file.write(json.dumps(head)[:-1] + ', "sessions": [')
    count = 0
    for line in _lines(sessions):
        file.write(line)
        count += 1
    for name, entries in lists.items():
        file.write(f'\n], "{name}": [')
        file.writelines(_lines(entries))
    file.write("\n]}\n")
    return count


def _lines(entries: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Each entry on its own line, after the comma that separates it from the one before."""
    for number, entry in enumerate(entries):
        yield (",\n" if number else "\n") + json.dumps(entry, ensure_ascii=False)
