"""The seal: a file beside the history that says that the program closed it properly, and what it looked like then.

A sealed history does not need checking at the next start. The first commit deletes the seal, and from then on the -wal
file has the commits. So if there is neither a seal nor a -wal with commits, something has removed the -wal.
"""

import sqlite3
from contextlib import suppress
from enum import Enum
from pathlib import Path

from floorside.digest import blake2b
from floorside.storage.data_folder import write_private_file
from floorside.storage.database.wal import has_lost_commits

#: The seal of a larger file contains only its size, so that a start takes the same time with a long history. The
#: digests of its sessions still protect it; the daily backup checks them.
HASHED_BYTES = 4_000_000


#: The content of a seal that asks for a check: no commit is in the -wal alone, and the file may be damaged.
SUSPECT = "suspect\n"


class Closed(Enum):
    IN_ORDER = "in_order"
    NOT_IN_ORDER = "not_in_order"  # a crash, a power cut, or a change from outside
    WITHOUT_WAL = "without_wal"  # the same, and the -wal, or part of it, is missing


def seal_path(database: Path) -> Path:
    return database.with_name(database.name + "-seal")


def wal_path(database: Path) -> Path:
    return database.with_name(database.name + "-wal")


def companions(database: Path) -> list[Path]:
    """The files beside the database that belong to it; they may not all exist."""
    return [database.with_name(database.name + ending) for ending in ("-wal", "-shm", "-journal", "-seal")]


def seal_of(connection: sqlite3.Connection) -> str:
    """The seal's content, valid once the -wal is empty."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    size = pages * page_bytes
    return f"{size} {_hash(connection.serialize()) if size <= HASHED_BYTES else '-'}\n"


def write_seal(database: Path, seal: str) -> None:
    write_private_file(seal_path(database), seal.encode())


def break_seal(database: Path) -> None:
    seal_path(database).unlink(missing_ok=True)


def seal_empty_wal(database: Path) -> None:
    """Write a seal after opening or creating a file: until the next commit, an empty -wal does not mean a loss."""
    with suppress(OSError):
        if _read(seal_path(database)) is None and not wal_path(database).stat().st_size:
            write_seal(database, SUSPECT)


def how_closed(database: Path) -> Closed:
    """How the program last closed the file. Only for a file that this process does not have open. Raises OSError."""
    seal = _read(seal_path(database))
    if wal_path(database).exists():
        lost = seal is None and has_lost_commits(database)
        return Closed.WITHOUT_WAL if lost else Closed.NOT_IN_ORDER
    if seal is None:
        return Closed.WITHOUT_WAL
    return Closed.IN_ORDER if _fits(database, seal) else Closed.NOT_IN_ORDER


def is_as_sealed(database: Path) -> bool:
    """Whether each byte of the file is the same as at closing; False if the seal contains only the size."""
    seal = _read(seal_path(database))
    return seal is not None and not seal.strip().endswith("-") and _fits(database, seal)


def _fits(database: Path, seal: str) -> bool:
    size, _, digest = seal.strip().partition(" ")
    if not size.isdecimal() or database.stat().st_size != int(size):
        return False
    return digest == "-" or digest == _hash(database.read_bytes())


def _read(path: Path) -> str | None:
    with suppress(OSError):
        return path.read_text("ascii", "replace")
    return None


def _hash(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()
