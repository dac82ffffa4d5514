"""The seal beside the history: it says that the file was closed in good order, and how it looked then.

A sealed file needs no looking through at the next start. The seal is broken by the first commit; from then on the
commits are in the -wal. So where there is neither a seal nor a -wal with commits in it, the -wal was taken away.
"""

import hashlib
import sqlite3
from contextlib import suppress
from enum import Enum
from pathlib import Path

from floorside.storage.data_folder import write_private_file
from floorside.storage.database.wal import has_lost_commits

#: A larger file is sealed by its size alone, so that the start takes the same time however long the history is.
#: Its sessions still carry digests, which the daily backup compares.
HASHED_BYTES = 4_000_000


#: In the place of a seal: no commit is in the -wal alone, but the next start is to look the file through.
SUSPECT = "suspect\n"


class Closed(Enum):
    IN_ORDER = "in_order"
    NOT_IN_ORDER = "not_in_order"  # the program or the machine went down, or the file was changed since
    WITHOUT_WAL = "without_wal"  # the same, and the -wal, or a part of it, is gone


def seal_path(database: Path) -> Path:
    return database.with_name(database.name + "-seal")


def wal_path(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def companions(database: Path) -> list[Path]:
    """The files that may lie beside the database and belong to it."""
    return [database.with_name(database.name + ending) for ending in ("-wal", "-shm", "-journal", "-seal")]


def seal_of(connection: sqlite3.Connection) -> str:
    """What to write once the -wal is empty."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    size = pages * page_bytes
    return f"{size} {_hash(connection.serialize()) if size <= HASHED_BYTES else '-'}\n"


def write_seal(database: Path, seal: str) -> None:
    write_private_file(seal_path(database), seal.encode())


def break_seal(database: Path) -> None:
    seal_path(database).unlink(missing_ok=True)


def seal_empty_wal(database: Path) -> None:
    """For a file that was just opened or made: until the next commit, that there is none in its -wal is no loss."""
    with suppress(OSError):
        if _read(seal_path(database)) is None and not wal_path(database).stat().st_size:
            write_seal(database, SUSPECT)


def how_closed(database: Path) -> Closed:
    """How the file was left. Never while we have it open. Raises OSError."""
    seal = _read(seal_path(database))
    if wal_path(database).exists():
        lost = seal is None and has_lost_commits(database)
        return Closed.WITHOUT_WAL if lost else Closed.NOT_IN_ORDER
    if seal is None:
        return Closed.WITHOUT_WAL
    return Closed.IN_ORDER if _fits(database, seal) else Closed.NOT_IN_ORDER


def is_as_sealed(database: Path) -> bool:
    """Whether the file is, byte for byte, as it was closed; not known of one that is sealed by its size alone."""
    seal = _read(seal_path(database))
    return seal is not None and not seal.strip().endswith("-") and _fits(database, seal)


def _fits(database: Path, seal: str) -> bool:
    size, _, digest = seal.strip().partition(" ")
    if not size.isdecimal() or database.stat().st_size != int(size):
        return False
    return digest == "-" or digest == _hash(database.read_bytes())


def _read(path: Path) -> str | None:
    with suppress(OSError, UnicodeDecodeError):
        return path.read_text("ascii")
    return None


def _hash(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=16).hexdigest()
