"""A history as one piece of memory, its -wal included: read while another program writes, or where nothing may be
written. Nothing is left on the disk, whatever happens to the program.
"""

import sqlite3
from pathlib import Path

from floorside.storage.database.clean_close import wal_path
from floorside.storage.database.faults import InUse
from floorside.storage.database.wal import HEADER_BYTES as WAL_HEADER_BYTES
from floorside.storage.database.wal import read_wal

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
TRIES = 5


def read_image(path: Path) -> bytearray:
    """All that is committed, as of one moment. Raises OSError, or InUse while another program never rests."""
    for _ in range(TRIES):
        before = _wal(path)[:WAL_HEADER_BYTES]
        # First the database, then its -wal, which has all that the database may lack of the last checkpoint, unless
        # it was begun anew meanwhile: then its header is another one.
        image = bytearray(path.read_bytes())
        wal = _wal(path)
        if wal[:WAL_HEADER_BYTES] == before:
            return with_wal(image, wal)
    raise InUse(str(path), "is being written to by another Floorside: try again in a moment")


def with_wal(image: bytearray, data: bytes) -> bytearray:
    """The same with what a -wal has committed."""
    wal = read_wal(data)
    for number, page in wal.pages.items():
        image[len(image) :] = bytes(max(0, number * len(page) - len(image)))
        image[(number - 1) * len(page) : number * len(page)] = page
    if wal.pages:
        del image[wal.page_count * len(next(iter(wal.pages.values()))) :]
    return image


def connect_image(image: bytearray, check_same_thread: bool = True) -> sqlite3.Connection:
    """Raises sqlite3.Error, mostly not before the first statement."""
    if image.startswith(MAGIC) and len(image) >= HEADER_BYTES:
        image[18:20] = b"\1\1"  # memory has no -wal
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=check_same_thread)
    if image:
        connection.deserialize(bytes(image))
    return connection


def is_database(path: Path) -> bool:
    """Whether it is a file that begins as SQLite's do."""
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
