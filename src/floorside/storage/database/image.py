"""A history in memory, with its -wal: for reading while another program writes, or where nothing may be written.

It leaves no file behind, even if the program crashes.
"""

import sqlite3
from pathlib import Path

from floorside.sentence import Sentence
from floorside.storage.database.clean_close import wal_path
from floorside.storage.database.faults import InUse
from floorside.storage.database.wal import HEADER_BYTES as WAL_HEADER_BYTES
from floorside.storage.database.wal import read_wal

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
#: How often to read again because the other program wrote in between.
TRIES = 5


def read_image(path: Path) -> bytearray:
    """All commits up to one moment. Raises OSError, or InUse if another program writes without a pause."""
    for _ in range(TRIES):
        before = _wal(path)[:WAL_HEADER_BYTES]
        # Read the database first: the -wal then has everything that the database lacks since the last checkpoint,
        # unless SQLite has begun the -wal again meanwhile, which its header shows.
        image = bytearray(path.read_bytes())
        wal = _wal(path)
        if wal[:WAL_HEADER_BYTES] == before:
            return with_wal(image, wal)
    raise InUse(str(path), Sentence("is being written to by another Floorside: try again in a moment"))


def with_wal(image: bytearray, data: bytes) -> bytearray:
    """The database in memory with the commits of a -wal added."""
    wal = read_wal(data)
    for number, page in wal.pages.items():
        image[len(image) :] = bytes(max(0, number * len(page) - len(image)))
        image[(number - 1) * len(page) : number * len(page)] = page
    if wal.pages:
        del image[wal.page_count * len(next(iter(wal.pages.values()))) :]
    return image


def connect_image(image: bytearray, check_same_thread: bool = True) -> sqlite3.Connection:
    """A connection to a database in memory. Raises sqlite3.Error, usually not before the first statement."""
    if image.startswith(MAGIC) and len(image) >= HEADER_BYTES:
        image[18:20] = b"\1\1"  # switches WAL mode off, which a database in memory cannot have
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=check_same_thread)
    if image:
        connection.deserialize(bytes(image))
    return connection


def is_database(path: Path) -> bool:
    """Whether the file begins as SQLite files do."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def _wal(path: Path) -> bytes:
    try:
        return wal_path(path).read_bytes()
    except FileNotFoundError:
        return b""
