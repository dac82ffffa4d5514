"""Reads what it can from a damaged history: every session with a matching digest, the entries of its lists, and the
stamps of changes.
"""

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

from floorside.storage.database.clean_close import wal_path
from floorside.storage.database.faults import READ_ERRORS
from floorside.storage.database.file_identity import wal_is_foreign
from floorside.storage.database.image import HEADER_BYTES, MAGIC, connect_image, with_wal
from floorside.storage.database.migrations import migrate
from floorside.storage.database.schema import empty_database, true_number
from floorside.storage.database.wal import has_lost_commits
from floorside.storage.exchange.lists import ListEntry, sound_entries
from floorside.storage.integrity.salvaged_rows import RowReader, SalvagedSession
from floorside.storage.integrity.salvaged_stamps import SalvagedStamps

PAGE_BYTES = 4096
#: SQLite's number for a table page that only points to other pages.
INTERIOR_PAGE = 5

#: Keys count up from 1. If a table cannot be read in one go, try up to this many keys one by one.
MOST_KEYS = 200_000

KEYS = "SELECT key FROM sessions NOT INDEXED ORDER BY key {}"
IDS = "SELECT key, id FROM sessions INDEXED BY sqlite_autoindex_sessions_1 ORDER BY id {}"
DATES = "SELECT key, local_date FROM sessions INDEXED BY sessions_by_date WHERE deleted IS NULL ORDER BY local_date {}"


@dataclass(frozen=True, slots=True)
class Named:
    """A session that the file names but whose values are damaged. `date`: local, None if it cannot be read."""

    id: str
    date: str | None


@dataclass(slots=True)
class Salvage:
    """Sound and damaged sessions, by their keys in the file. `is_whole`: the table of sessions was read from end to
    end, so no other session was in it.
    """

    sessions: dict[int, SalvagedSession] = field(default_factory=dict)
    entries: list[tuple[str, ListEntry]] = field(default_factory=list)
    stamps: SalvagedStamps = field(default_factory=SalvagedStamps)
    damaged: dict[int, Named] = field(default_factory=dict)
    is_whole: bool = False


def salvage(path: Path) -> Salvage:
    """Read the damaged file. Raises OSError."""
    found = Salvage()
    for image, may_be_whole in _images(path):
        with closing(_connect(image)) as connection, suppress(*READ_ERRORS):
            found.is_whole |= _read(connection, found) and may_be_whole
        if found.is_whole and not found.damaged:
            break
    found.damaged = {key: named for key, named in found.damaged.items() if key not in found.sessions}
    return found


def _images(path: Path) -> Iterator[tuple[bytearray, bool]]:
    """Versions of the damaged file to try: with its -wal, without (the -wal may be the damaged part), with a new
    header, and with a new schema; each with whether it is certainly complete.
    """
    file = path.read_bytes() if path.exists() else b""
    wal = wal_path(path).read_bytes() if wal_path(path).exists() else b""
    foreign = bool(file and wal) and wal_is_foreign(path)
    if wal and not foreign:
        # A new history is known in advance, so a -wal without its database may contain everything else.
        yield with_wal(bytearray(file or _empty_image()), wal), bool(file) and not has_lost_commits(path)
    if file:
        yield bytearray(file), not wal
        yield _with_new_header(bytearray(file)), not wal
        yield _with_new_schema(bytearray(file)), not wal


def _connect(image: bytearray) -> sqlite3.Connection:
    """Open it as far as it can be read, migrated if possible."""
    if image.startswith(MAGIC):
        wanted = int.from_bytes(image[28:32], "big") * PAGE_BYTES
        if len(image) < wanted < 100 * len(image):
            image += bytes(wanted - len(image))  # SQLite reads nothing from a truncated file
    connection = connect_image(image)
    with suppress(*READ_ERRORS):
        connection.execute("PRAGMA writable_schema = ON")  # goes on behind a fault in the schema
        connection.execute(f"PRAGMA user_version = {true_number(connection)}")
        migrate(connection)
    return connection


def _with_new_header(image: bytearray) -> bytearray:
    header = bytearray(_empty_image()[:HEADER_BYTES])
    header[28:32] = (len(image) // PAGE_BYTES).to_bytes(4, "big")
    image[:HEADER_BYTES] = header
    return image


def _with_new_schema(image: bytearray) -> bytearray:
    """Replace the pages that say where each table begins: sessions and sets begin at the same place in every
    history.
    """
    empty = _empty_image()
    for start in (0, *((number - 1) * PAGE_BYTES for number in _children(empty[HEADER_BYTES:PAGE_BYTES]))):
        image[start : start + PAGE_BYTES] = empty[start : start + PAGE_BYTES]
    return _with_new_header(image)


def _children(page: bytes) -> list[int]:
    """The pages below the first one: see https://sqlite.org/fileformat.html#b_tree_pages."""
    kind, _, cells, _, _, last = struct.unpack(">BHHHBI", page[:12])
    if kind != INTERIOR_PAGE:
        return []
    places = struct.unpack(f">{cells}H", page[12 : 12 + 2 * cells])
    return [last, *(int.from_bytes(page[at - HEADER_BYTES : at - HEADER_BYTES + 4], "big") for at in places)]


def _empty_image() -> bytes:
    with closing(empty_database()) as connection:
        return connection.serialize()


def _read(connection: sqlite3.Connection, found: Salvage) -> bool:
    """Read one version of the file; returns whether the table of sessions was read from end to end."""
    (by_table, is_whole), (ids, _), (dates, _) = (_by_key(connection, query) for query in (KEYS, IDS, DATES))
    keys = by_table.keys() | ids.keys()
    if not is_whole:
        keys |= set(range(1, min(max(keys, default=0), MOST_KEYS) + 1))
    reader = RowReader(connection)
    for key in sorted(keys - found.sessions.keys()):
        row = reader.session(key)
        if isinstance(row, SalvagedSession):
            found.sessions[key] = row
        elif key in ids or row:
            session_id, date = row or ("", None)
            found.damaged.setdefault(key, Named(ids.get(key, session_id), date or dates.get(key)))
    found.entries += sound_entries(connection)
    found.stamps.read(connection)
    return is_whole and by_table.keys() == ids.keys()


def _by_key(connection: sqlite3.Connection, query: str) -> tuple[dict[int, str], bool]:
    """As many rows as can be read from either end, and whether these are all."""
    found: dict[int, str] = {}
    try:
        for way in ("ASC", "DESC"):
            for key, *value in connection.execute(query.format(way)):
                found[key] = value[0] if value else ""
    except READ_ERRORS:
        with suppress(*READ_ERRORS):
            for key, *value in connection.execute(query.format("DESC")):
                found[key] = value[0] if value else ""
        return found, False
    return found, True
