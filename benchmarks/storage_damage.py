"""Kinds of damage to a history's files: each is a name and a function."""

import random
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from floorside.storage.database.migrations import SCHEMA_VERSION

PAGE = 4096

Damage = Callable[[Path], None]


def damages() -> Iterator[tuple[str, Damage]]:
    """All kinds. They adapt to the size of the file, so they work with every history."""
    yield from _whole_file()
    for part in range(1, 13):
        yield f"cut short after {part}/13", lambda path, part=part: _cut(path, part)  # type: ignore[misc]
    for part in range(8):
        yield f"zeroed page at {part}/8", lambda path, part=part: _page(path, part, bytes(PAGE))  # type: ignore[misc]
        noise = random.Random(part).randbytes(PAGE)
        yield f"overwritten page at {part}/8", lambda path, part=part, noise=noise: _page(path, part, noise)  # type: ignore[misc]
    for name, at, data in HEADER:
        yield f"header: {name}", lambda path, at=at, data=data: _write(path, at, data)  # type: ignore[misc]
    for statement in STATEMENTS:
        yield f"by hand: {statement}", lambda path, statement=statement: _execute(path, statement)  # type: ignore[misc]
    yield from _beside()


HEADER = (
    ("magic", 0, b"SQLite formaX"),
    ("page size", 16, b"\x20\x00"),
    ("format versions", 18, b"\x09\x09"),
    ("reserved bytes", 20, b"\x40"),
    ("page count", 28, struct.pack(">I", 7)),
    ("free list", 32, struct.pack(">2I", 3, 9)),
    ("schema cookie", 40, b"\xff" * 4),
    ("text encoding", 56, struct.pack(">I", 2)),
    ("schema number 0", 60, struct.pack(">I", 0)),
    ("schema number 1", 60, struct.pack(">I", 1)),
    ("schema number, one bit", 60, struct.pack(">I", SCHEMA_VERSION ^ 16)),
    ("schema number -1", 60, b"\xff" * 4),
    ("application", 68, b"Fmor"),
    ("first 50 bytes", 0, random.Random(1).randbytes(50)),
)

STATEMENTS = (
    "UPDATE sessions SET note = 'x' WHERE key = 5",
    "UPDATE sets SET done_reps = 3 WHERE session = 5",
    "DELETE FROM sets WHERE session = 5",
    "UPDATE sessions SET deleted = 'yesterday' WHERE key = 5",
    "DROP TABLE ledger",
    "DROP TABLE answers",
    "DROP TABLE questionnaires",
    "DROP TABLE changes",
    "DROP TABLE sets",
    "DROP INDEX sessions_by_date",
    "CREATE TRIGGER extra AFTER INSERT ON sessions BEGIN DELETE FROM sessions; END",
    "ALTER TABLE sessions RENAME COLUMN note TO remark",
)


def _whole_file() -> Iterator[tuple[str, Damage]]:
    yield "gone", lambda path: path.unlink()
    yield "empty", lambda path: _replace(path, b"")
    yield "text", lambda path: _replace(path, b"Dear diary\n" * 1000)
    yield "another program's", _anothers
    yield "a page twice", lambda path: _swap(path, twice=True)
    yield "two pages swapped", lambda path: _swap(path, twice=False)
    yield "noise at the end", lambda path: _replace(path, path.read_bytes() + random.Random(2).randbytes(5000))


NOISE = random.Random(4).randbytes(20_000)


def _beside() -> Iterator[tuple[str, Damage]]:
    yield "-wal: gone", lambda path: _beside_file(path, "-wal").unlink(missing_ok=True)
    yield "-wal: emptied", lambda path: _replace(_beside_file(path, "-wal"), b"")
    yield "-wal: overwritten", lambda path: _replace(_beside_file(path, "-wal"), random.Random(3).randbytes(50_000))
    yield "-wal: header overwritten", lambda path: _write(_beside_file(path, "-wal"), 0, bytes(32))
    yield "-wal: second frame overwritten", lambda path: _write(_beside_file(path, "-wal"), 4400, b"?" * 500)
    yield (
        "-journal: a hot one",
        lambda path: _replace(_beside_file(path, "-journal"), NOISE),
    )
    yield "-shm: noise", lambda path: _replace(_beside_file(path, "-shm"), random.Random(5).randbytes(32768))
    yield "-seal: gone", lambda path: _beside_file(path, "-seal").unlink(missing_ok=True)
    yield "-seal: nonsense", lambda path: _replace(_beside_file(path, "-seal"), b"\xff\xfe")


def _beside_file(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _replace(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def _write(path: Path, at: int, data: bytes) -> None:
    old = path.read_bytes() if path.exists() else b""
    path.write_bytes(old[:at].ljust(at, b"\0") + data + old[at + len(data) :])


def _cut(path: Path, part: int) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * part // 13])


def _page(path: Path, part: int, data: bytes) -> None:
    pages = path.stat().st_size // PAGE
    _write(path, pages * part // 8 * PAGE, data)


def _swap(path: Path, twice: bool) -> None:
    pages = path.stat().st_size // PAGE
    data, one, two = path.read_bytes(), pages // 3 * PAGE, pages // 2 * PAGE
    _write(path, one, data[two : two + PAGE])
    if not twice:
        _write(path, two, data[one : one + PAGE])


def _anothers(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")


def _execute(path: Path, statement: str) -> None:
    """Execute a statement as another program would; the -wal stays as it is."""
    keep = path.with_name("kept")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
        if _beside_file(path, "-wal").exists():
            shutil.copyfile(path, keep)
            shutil.copyfile(_beside_file(path, "-wal"), _beside_file(keep, "-wal"))
    if _beside_file(keep, "-wal").exists():
        keep.replace(path)
        _beside_file(keep, "-wal").replace(_beside_file(path, "-wal"))
