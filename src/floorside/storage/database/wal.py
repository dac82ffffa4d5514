"""What is in a -wal file, read without SQLite: its commits, and whether some that were there can no longer be read.

The format is https://sqlite.org/fileformat.html#the_write_ahead_log.
"""

import struct
import sys
from array import array
from collections.abc import Iterator
from typing import NamedTuple

HEADER_BYTES = 32
FRAME_BYTES = 24
MAGIC = 0x377F0682
MASK = 0xFFFFFFFF

Sums = tuple[int, int]


class Wal(NamedTuple):
    """`pages` maps page numbers from 1 to their latest committed content, `page_count` is the database's size then.

    `is_broken`: commits were there, on the disk, that cannot be read now.
    """

    pages: dict[int, bytes]
    page_count: int
    is_broken: bool


def read_wal(data: bytes) -> Wal:
    """Never raises: what cannot be read, is not in it."""
    header = _header(data)
    if header is None:
        return Wal({}, 0, is_broken=True)
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
    # A commit is on the disk before the next one begins: the power can tear one of them, never two.
    more = sum(_commits(data, at, size, salts))
    return Wal(committed, page_count, is_broken=not committed or more > 1)


def _header(data: bytes) -> tuple[int, str, bytes, Sums] | None:
    """Page size, byte order of the sums, salts and the sums so far; None if it is none."""
    if len(data) < HEADER_BYTES:
        return None
    magic, _, page_bytes, _, _, _, *sums = struct.unpack(">8I", data[:HEADER_BYTES])
    order = "big" if magic & 1 else "little"
    if magic & ~1 != MAGIC or tuple(sums) != _sums(data[:24], order, (0, 0)):
        return None
    return page_bytes, order, data[16:24], (sums[0], sums[1])


def _frame(frame: bytes, size: int, order: str, salts: bytes, sums: Sums) -> tuple[int, int, Sums] | None:
    """Page number, the database's size in pages if it ends a commit, else 0, and the sums so far."""
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
