"""Reads a -wal file without SQLite: its commits, and whether some of them have become unreadable.

The format is https://sqlite.org/fileformat.html#the_write_ahead_log.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

HEADER_BYTES = 32
FRAME_BYTES = 24
USUAL_PAGE_BYTES = 4096
MAGIC = 0x377F0682
MASK = 0xFFFFFFFF

Sums = tuple[int, int]


class Wal(NamedTuple):
    """The content of a -wal. `pages`: page number (from 1) → latest committed content; `page_count`: the database's
    size then.

    `later_commits`: the number of commits behind an unreadable part. `before`: if nothing is readable, the pages of the
    commits that were there before SQLite began the file again, which it does once they are all in the database.
    """

    pages: dict[int, bytes]
    page_count: int
    later_commits: int
    before: dict[int, bytes]


def has_lost_commits(database: Path) -> bool:
    """Whether the database's -wal had commits on the disk that can no longer be read. Raises OSError."""
    wal = read_wal(database.with_name(database.name + "-wal").read_bytes())
    # Each commit reaches the disk before the next begins, so a power cut can damage one of them, never two.
    if wal.pages or wal.later_commits > 1:
        return wal.later_commits > 1
    with database.open("rb") as file:
        return not wal.before or any(_page(file, number, len(page)) != page for number, page in wal.before.items())


def _page(file: BinaryIO, number: int, size: int) -> bytes:
    file.seek((number - 1) * size)
    return file.read(size)


def read_wal(data: bytes) -> Wal:
    """The readable content of a -wal. Never raises: leaves out what it cannot read."""
    header = _header(data)
    if header is None:
        return Wal({}, 0, 0, _generation(data, HEADER_BYTES, USUAL_PAGE_BYTES))
    page_bytes, order, salts, sums = header
    committed: dict[int, bytes] = {}
    page_count = 0
    waiting: dict[int, bytes] = {}
    size = FRAME_BYTES + page_bytes
    at = HEADER_BYTES
    while (frame := _frame(data[at : at + size], size, order, salts, sums)) is not None:
        number, pages_after, sums = frame
        waiting[number] = data[at + FRAME_BYTES : at + size]
        at += size
        if pages_after:
            committed |= waiting
            page_count = pages_after
            waiting.clear()
    later = sum(_commits(data, at, size, salts))
    for place in range(at, len(data), size):  # an interrupted first commit, wherever its pieces are
        if data[place + 8 : place + 16] == salts:
            at = place + size
    return Wal(committed, page_count, later, {} if committed else _generation(data, at, page_bytes))


def _generation(data: bytes, at: int, page_bytes: int) -> dict[int, bytes]:
    """The pages of all commits with the same salts as the frame at `at`, whether or not their checksums are right."""
    committed: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    size = FRAME_BYTES + page_bytes
    salts = data[at + 8 : at + 16]
    while at + size <= len(data) and data[at + 8 : at + 16] == salts:
        number, pages_after = struct.unpack(">2I", data[at : at + 8])
        waiting[number] = data[at + FRAME_BYTES : at + size]
        at += size
        if pages_after:
            committed |= waiting
            waiting.clear()
    return committed


def _header(data: bytes) -> tuple[int, str, bytes, Sums] | None:
    """Page size, byte order of the checksums, salts and first checksums; None if this is not a header."""
    if len(data) < HEADER_BYTES:
        return None
    magic, _, page_bytes, _, _, _, *sums = struct.unpack(">8I", data[:HEADER_BYTES])
    order = "big" if magic & 1 else "little"
    if magic & ~1 != MAGIC or tuple(sums) != _sums(data[:24], order, (0, 0)):
        return None
    return page_bytes, order, data[16:24], (sums[0], sums[1])


def _frame(frame: bytes, size: int, order: str, salts: bytes, sums: Sums) -> tuple[int, int, Sums] | None:
    """A frame's page number, the database's size in pages if the frame ends a commit (else 0), and the checksums so
    far.
    """
    if len(frame) < size or frame[8:16] != salts:
        return None
    number, pages_after = struct.unpack(">2I", frame[:8])
    found = _sums(frame[FRAME_BYTES:], order, _sums(frame[:8], order, sums))
    return (number, pages_after, found) if found == struct.unpack(">2I", frame[16:24]) else None


def _commits(data: bytes, at: int, size: int, salts: bytes) -> Iterator[bool]:
    for start in range(at, len(data) - size + 1, size):
        yield data[start + 8 : start + 16] == salts and data[start + 4 : start + 8] != bytes(4)


def _sums(data: bytes, order: str, sums: Sums) -> Sums:
    words = array("I", data)
    if order != sys.byteorder:
        words.byteswap()
    first, second = sums
    numbers = iter(words)
    for even, odd in zip(numbers, numbers, strict=True):
        first = first + even + second & MASK
        second = second + odd + first & MASK
    return first, second
