"""Repairs a damaged history: sets the damaged files aside, and combines everything that is sound in a new one.

Sound are the newest good backup, the sessions of the damaged file with matching digests, and whatever else can be read.
"""

import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder, make_private_folder, move_into_place, sync_folder
from floorside.storage.database.clean_close import break_seal, companions
from floorside.storage.database.faults import READ_ERRORS, DatabaseFault, InUse, is_damage
from floorside.storage.database.migrations import migrate
from floorside.storage.database.sqlite_file import new_file, new_path, reachable
from floorside.storage.exchange.lists import LISTS, known_entries, merge_entry
from floorside.storage.history.rows import SESSION_COLUMNS, SET_COLUMNS
from floorside.storage.history.session_rows import SET_FIELDS
from floorside.storage.integrity.backup import Backup, list_backups
from floorside.storage.integrity.checking import check_file, connect_read_only
from floorside.storage.integrity.salvage import Named, Salvage, salvage
from floorside.storage.integrity.salvaged_rows import KEPT_COLUMNS, SalvagedSession
from floorside.storage.integrity.salvaged_stamps import put_stamps

LOCAL_DATE = SESSION_COLUMNS.index("local_date")


class NothingSound(DatabaseFault):
    """Neither the history nor any backup can be read. All files stay where they are: the person decides."""


@dataclass(frozen=True, slots=True)
class Contents:
    """`sessions`: the number there are now; `saved`: how many of them came from the damaged file; `lost`: the local
    dates of the others, None if a date cannot be read.
    """

    sessions: int
    saved: int
    lost: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Recovery:
    """The result. `restored_from`: the backup used, if any; `set_aside`: where the damaged files are now.

    `may_be_more`: other sessions since the backup may be missing, until `last_written` (UTC) at the latest.
    """

    what: str | Sentence
    set_aside: Path
    restored_from: Backup | None
    contents: Contents
    may_be_more: bool
    last_written: datetime


def recover(folder: DataFolder, what: str | Sentence, now: datetime) -> Recovery:
    """Replace the damaged history by a sound one. `what` says what is wrong with it.

    Raises NothingSound, InUse, or OSError or sqlite3.Error if it fails; the files are then where they were.
    """
    path = reachable(folder.database)
    last_written = _last_written(path) or now
    new = new_path(path)
    found = salvage(path)
    try:
        with closing(new_file(new)) as connection:
            backup = _restore_newest(connection, folder.backups)
            if backup is None and not found.sessions and (path.exists() or list_backups(folder.backups)):
                raise NothingSound(
                    str(path), Sentence("{what}, and no backup can be used; nothing was changed", what=what)
                )
            contents = _bring_together(connection, found)
        kept = set_aside(folder, now)
        move_into_place(new, path)
    except FileExistsError:
        raise InUse(str(path), Sentence("is being mended by another Floorside: close that one first")) from None
    finally:
        new.unlink(missing_ok=True)
    return Recovery(what, kept, backup, contents, not found.is_whole, last_written)


def start_afresh(folder: DataFolder, now: datetime) -> Path:
    """Set the files aside and begin a new history, if nothing is sound and the person wants this. Returns their new
    place.
    """
    return set_aside(folder, now)


def set_aside(folder: DataFolder, now: datetime) -> Path:
    """Move the database and everything that belongs to it into a folder of its own."""
    make_private_folder(folder.set_aside)
    stamp = f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    number = 1
    while (kept := folder.set_aside / f"{stamp}-{number}").exists():
        number += 1
    kept.mkdir(mode=0o700)
    path = reachable(folder.database)
    for file in database_files(path):
        if file.exists():
            shutil.move(file, kept / file.name)
    break_seal(path)
    sync_folder(folder.data)
    return kept


def database_files(path: Path) -> list[Path]:
    return [path, *companions(path)]


def _last_written(path: Path) -> datetime | None:
    times = [file.stat().st_mtime for file in database_files(path)[:2] if file.exists()]
    return datetime.fromtimestamp(max(times), UTC) if times else None


def _restore_newest(connection: sqlite3.Connection, folder: Path) -> Backup | None:
    """Fill the new file from the newest sound backup that can be migrated, or leave it empty."""
    for backup in list_backups(folder):
        try:
            if check_file(backup.path).is_sound:
                with closing(connect_read_only(backup.path)) as source:
                    source.backup(connection)
                migrate(connection)
                return backup
        except READ_ERRORS as error:
            if not is_damage(error):  # the disk is full, for example
                raise
    with closing(sqlite3.connect(":memory:")) as empty:  # removes what the failed backup has left
        empty.backup(connection)
    migrate(connection)
    return None


def _bring_together(connection: sqlite3.Connection, found: Salvage) -> Contents:
    """Add the saved sessions to the new file, which has the backup's content."""
    connection.execute("BEGIN IMMEDIATE")
    lost = [named.date for key, named in found.damaged.items() if not _is_here(connection, key, named)]
    saved = 0
    written: set[str] = set()
    for session in found.sessions.values():
        known = connection.execute("SELECT digest FROM sessions WHERE id = ?", (session.session[0],)).fetchone()
        if not _put(connection, session):
            lost += [] if known else [session.session[LOCAL_DATE]]
            continue
        written.add(session.session[0])
        if known is None or known[0] != session.kept[-1]:
            saved += 1
    known_lists = {name: known_entries(connection, name) for name in LISTS}
    for name, entry in found.entries:
        with suppress(sqlite3.IntegrityError):
            merge_entry(connection, name, entry, known_lists[name])
    put_stamps(connection, found.stamps, written)
    connection.execute("COMMIT")
    (count,) = connection.execute("SELECT count(*) FROM sessions WHERE deleted IS NULL").fetchone()
    return Contents(count, saved, tuple(sorted(lost, key=lambda date: date or "")))


def _is_here(connection: sqlite3.Connection, key: int, named: Named) -> bool:
    """The same session in the backup, by its id, or by its place if the id is damaged."""
    query = "SELECT 1 FROM sessions WHERE id = ? OR (key = ? AND local_date = ?)"
    return connection.execute(query, (named.id, key, named.date)).fetchone() is not None


def _put(connection: sqlite3.Connection, found: SalvagedSession) -> bool:
    """Write a salvaged session over the backup's version of it; False if the tables refuse it.

    Values that its digest does not cover may be damaged; if they are refused, it is written without them.
    """
    plan, at_step, _, digest = found.kept
    for kept in (found.kept, (plan, at_step, None, digest), (plan, 0, None, digest), (None, 0, None, digest)):
        connection.execute("SAVEPOINT session")
        try:
            _write(connection, found, kept)
        except sqlite3.IntegrityError:
            connection.execute("ROLLBACK TO session")
        else:
            return True
        finally:
            connection.execute("RELEASE session")
    return False


def _write(connection: sqlite3.Connection, found: SalvagedSession, kept: Sequence[Any]) -> None:
    connection.execute("DELETE FROM sets WHERE session = (SELECT key FROM sessions WHERE id = ?)", (found.session[0],))
    columns = (*SESSION_COLUMNS, *KEPT_COLUMNS)
    changes = ", ".join(f"{column} = excluded.{column}" for column in columns)
    (key,) = connection.execute(
        f"INSERT INTO sessions ({', '.join(columns)}) VALUES ({_marks(columns)}) "
        f"ON CONFLICT (id) DO UPDATE SET {changes} RETURNING key",
        (*found.session, *kept),
    ).fetchone()
    marks = _marks((key, *SET_COLUMNS))
    connection.executemany(
        f"INSERT INTO sets (session, {SET_FIELDS}) VALUES ({marks})", ((key, *row) for row in found.sets)
    )
    _write_besides(connection, key, found)


def _write_besides(connection: sqlite3.Connection, key: int, found: SalvagedSession) -> None:
    """Write changes and other values; a damaged one does not stop the others."""
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


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
