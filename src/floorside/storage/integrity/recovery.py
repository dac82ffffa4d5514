"""What is done with a damaged history: it is set aside whole, and all that is sound is brought together anew.

Sound are the newest good backup, the sessions of the damaged file whose digests fit, and what else can be read of it.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from floorside.storage.data_folder import DataFolder, make_private_folder, move_into_place, sync_folder
from floorside.storage.database.clean_close import break_seal, seal_path, wal_path
from floorside.storage.database.faults import DatabaseFault, InUse
from floorside.storage.database.file_identity import wal_is_foreign
from floorside.storage.database.migrations import migrate
from floorside.storage.database.sqlite_file import new_file, new_path
from floorside.storage.exchange.lists import LISTS, ListEntry, known_entries, merge_entry, sound_entries
from floorside.storage.exchange.schema import check_other_value
from floorside.storage.history.rows import SESSION_COLUMNS, Row, time_from
from floorside.storage.history.session_rows import SESSION_FIELDS, SET_FIELDS
from floorside.storage.integrity.backup import Backup, list_backups
from floorside.storage.integrity.checking import check_file, digest_fits

#: What belongs to the row of a session beside what its record says.
KEPT_COLUMNS = ("plan", "at_step", "deleted", "digest")


class NothingSound(DatabaseFault):
    """Neither the history nor any backup can be read. All files are where they were: the person chooses what to do."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was done. `restored_from` is the backup used, if any; `sessions` how many there are now; `saved` how many of
    them came from the damaged file; `set_aside` where the damaged files lie. Sessions between `missing_from` (None:
    the beginning) and `missing_until`, both UTC, may be missing.
    """

    what: str
    set_aside: Path
    restored_from: Backup | None
    sessions: int
    saved: int
    missing_from: datetime | None
    missing_until: datetime


def recover(folder: DataFolder, what: str, now: datetime) -> Recovery:
    """Put a sound history in the place of the damaged one. `what` says what is wrong with it.

    Raises NothingSound, InUse, or OSError or sqlite3.Error if it could not be done; the files are then where they were.
    """
    path = folder.database
    backup = newest_sound_backup(folder.backups)
    until = _last_written(path) or now
    new = new_path(path)
    with TemporaryDirectory(prefix=".salvage-", dir=folder.data) as scratch:
        salvaged, entries = _salvage(path, Path(scratch))
        if backup is None and not salvaged:
            raise NothingSound(str(path), f"{what}, and no backup can be used; nothing was changed")
        with closing(new_file(new)) as connection:
            sessions, saved, newest = _bring_together(connection, backup, salvaged, entries)
    kept = set_aside(folder, now)
    try:
        move_into_place(new, path)
    except FileExistsError:
        raise InUse(str(path), "is being mended by another Floorside: close that one first") from None
    known = [moment for moment in (newest, backup.made if backup else None) if moment is not None]
    missing_from = max(known, default=None)
    return Recovery(what, kept, backup, sessions, saved, missing_from, max([until, *known]))


def start_afresh(folder: DataFolder, now: datetime) -> Path:
    """What the person may choose when nothing is sound: set the files aside and begin anew. Returns where they lie."""
    return set_aside(folder, now)


def newest_sound_backup(folder: Path) -> Backup | None:
    return next((backup for backup in list_backups(folder) if check_file(backup.path).is_sound), None)


def set_aside(folder: DataFolder, now: datetime) -> Path:
    """Move the database and all that belongs to it into a folder of its own."""
    make_private_folder(folder.set_aside)
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while (kept := folder.set_aside / f"{stamp}-{number}").exists():
        number += 1
    kept.mkdir(mode=0o700)
    for file in database_files(folder.database):
        if file.exists():
            file.rename(kept / file.name)
    break_seal(folder.database)
    sync_folder(folder.data)
    return kept


def database_files(path: Path) -> list[Path]:
    return [path, wal_path(path), path.with_name(path.name + "-shm"), seal_path(path)]


def _last_written(path: Path) -> datetime | None:
    times = [file.stat().st_mtime for file in database_files(path)[:2] if file.exists()]
    return datetime.fromtimestamp(max(times), UTC) if times else None


@dataclass(frozen=True, slots=True)
class _Salvaged:
    """One session whose digest fits. `kept` holds the values of KEPT_COLUMNS, `changes` and `others` the rows of its
    changes and of what another machine says otherwise.
    """

    session: Row
    sets: list[Row]
    kept: Row
    changes: list[Row]
    others: list[Row]


def _salvage(path: Path, scratch: Path) -> tuple[list[_Salvaged], list[tuple[str, ListEntry]]]:
    """The sound sessions of a damaged file, and the entries of its lists."""
    sessions: dict[str, _Salvaged] = {}
    entries: list[tuple[str, ListEntry]] = []
    for connection in _copies(path, scratch):
        for session_id in _ids(connection):
            if session_id not in sessions and (found := _read_sound(connection, session_id)):
                sessions[session_id] = found
        entries += sound_entries(connection)
    return list(sessions.values()), entries


def _copies(path: Path, scratch: Path) -> Iterator[sqlite3.Connection]:
    """The damaged file first with its -wal, then without, for that may be the part that is broken."""
    if not path.exists():
        return
    for with_wal in (False,) if wal_is_foreign(path) else (True, False):
        copy = scratch / f"copy-{with_wal}.db"
        shutil.copyfile(path, copy)
        if with_wal and wal_path(path).exists():
            shutil.copyfile(wal_path(path), wal_path(copy))
        with suppress(sqlite3.Error), closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            migrate(connection)
            yield connection


def _ids(connection: sqlite3.Connection) -> list[str]:
    """As many as can be read: by the table, then by its index, for each may be broken in another place."""
    found: dict[str, None] = {}
    for by in ("NOT INDEXED", "INDEXED BY sqlite_autoindex_sessions_1"):
        for way in ("ASC", "DESC"):
            order = "key" if by == "NOT INDEXED" else "id"
            with suppress(sqlite3.Error):
                for (session_id,) in connection.execute(f"SELECT id FROM sessions {by} ORDER BY {order} {way}"):
                    found.setdefault(session_id)
    return list(found)


def _read_sound(connection: sqlite3.Connection, session_id: str) -> _Salvaged | None:
    with suppress(sqlite3.Error):
        row = connection.execute(
            f"SELECT {SESSION_FIELDS}, {', '.join(KEPT_COLUMNS)}, key FROM sessions WHERE id = ?", (session_id,)
        ).fetchone()
        if row is None:
            return None
        session, kept, key = row[: len(SESSION_COLUMNS)], row[len(SESSION_COLUMNS) : -1], row[-1]
        sets = connection.execute(
            f"SELECT {SET_FIELDS} FROM sets WHERE session = ? ORDER BY position", (key,)
        ).fetchall()
        if digest_fits(kept[-1], session, sets):
            return _Salvaged(session, sets, kept, _changes(connection, key), _others(connection, key))
    return None


def _changes(connection: sqlite3.Connection, key: int) -> list[Row]:
    with suppress(sqlite3.Error):
        return connection.execute(
            "SELECT at, kind, before, digest_before, undone FROM changes WHERE session = ? ORDER BY number", (key,)
        ).fetchall()
    return []


def _others(connection: sqlite3.Connection, key: int) -> list[Row]:
    found: list[Row] = []
    with suppress(sqlite3.Error):
        for field, value in connection.execute("SELECT field, value FROM other_values WHERE session = ?", (key,)):
            with suppress(ValueError):
                check_other_value(field, json.loads(value))
                found.append((field, value))
    return found


def _bring_together(
    connection: sqlite3.Connection,
    backup: Backup | None,
    salvaged: Sequence[_Salvaged],
    entries: Sequence[tuple[str, ListEntry]],
) -> tuple[int, int, datetime | None]:
    """Fill the new file; returns the sessions it has, those saved from the damaged one, and the newest start."""
    if backup is not None:
        with closing(sqlite3.connect(backup.path)) as source:
            source.backup(connection)
    migrate(connection)
    connection.execute("BEGIN IMMEDIATE")
    saved = sum(_put(connection, session) for session in salvaged)
    known = {name: known_entries(connection, name) for name in LISTS}
    for name, entry in entries:
        with suppress(sqlite3.IntegrityError):
            merge_entry(connection, name, entry, known[name])
    connection.execute("COMMIT")
    count, newest = connection.execute("SELECT count(*), max(started) FROM sessions WHERE deleted IS NULL").fetchone()
    return count, saved, None if newest is None else time_from(newest)


def _put(connection: sqlite3.Connection, found: _Salvaged) -> bool:
    """Write a salvaged session over what the backup says of it; False if the backup says the same."""
    known = connection.execute("SELECT digest FROM sessions WHERE id = ?", (found.session[0],)).fetchone()
    connection.execute("DELETE FROM sets WHERE session = (SELECT key FROM sessions WHERE id = ?)", (found.session[0],))
    columns = (*SESSION_COLUMNS, *KEPT_COLUMNS)
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns)
    (key,) = connection.execute(
        f"INSERT INTO sessions ({', '.join(columns)}) VALUES ({_marks(columns)}) "
        f"ON CONFLICT (id) DO UPDATE SET {changes} RETURNING key",
        (*found.session, *found.kept),
    ).fetchone()
    for row in found.sets:
        connection.execute(f"INSERT INTO sets (session, {SET_FIELDS}) VALUES (?, {_marks(row)})", (key, *row))
    connection.execute("DELETE FROM changes WHERE session = ?", (key,))
    for row in found.changes:
        with suppress(sqlite3.IntegrityError):
            connection.execute(
                "INSERT INTO changes (session, at, kind, before, digest_before, undone) VALUES (?, ?, ?, ?, ?, ?)",
                (key, *row),
            )
    connection.execute("DELETE FROM other_values WHERE session = ?", (key,))
    for row in found.others:
        with suppress(sqlite3.IntegrityError):
            connection.execute("INSERT INTO other_values (session, field, value) VALUES (?, ?, ?)", (key, *row))
    return known is None or known[0] != found.kept[-1]


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
