"""Reading a -wal gives what SQLite reads from it, and reveals commits that have become unreadable."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.database.image import connect_image, read_image
from floorside.storage.database.wal import FRAME_BYTES, HEADER_BYTES, has_lost_commits
from tests.properties import examples

FRAME = FRAME_BYTES + 4096
KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("CREATE TABLE t (n)")
for n in range(20):
    connection.execute("INSERT INTO t VALUES (?)", (n,))
connection.execute("BEGIN")
connection.execute("INSERT INTO t VALUES (99)")
os.kill(os.getpid(), 9)
"""


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wal") / "a.db"
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    return path


def wal_of(path: Path) -> bytes:
    return path.with_name(path.name + "-wal").read_bytes()


def test_all_that_was_committed_is_read_and_nothing_else(killed: Path) -> None:
    with closing(connect_image(read_image(killed))) as connection:
        assert connection.execute("SELECT n FROM t ORDER BY n").fetchall() == [(n,) for n in range(20)]
    assert not has_lost_commits(killed)


@examples(0.4)
@given(st.data())
def test_a_wal_cut_anywhere_reads_as_sqlite_reads_it(killed: Path, data: st.DataObject) -> None:
    wal = wal_of(killed)
    cut = killed.with_name("cut.db")
    cut.write_bytes(killed.read_bytes())
    cut.with_name("cut.db-wal").write_bytes(wal[: data.draw(st.integers(0, len(wal)))])
    with closing(connect_image(read_image(cut))) as ours, closing(sqlite3.connect(cut)) as theirs:
        assert list(ours.iterdump()) == list(theirs.iterdump())


def with_wal(killed: Path, wal: bytes) -> Path:
    path = killed.with_name("other.db")
    path.write_bytes(killed.read_bytes())
    path.with_name("other.db-wal").write_bytes(wal)
    return path


def test_emptied_and_overwritten_ones_have_lost_commits(killed: Path) -> None:
    wal = wal_of(killed)
    broken = (b"", bytes(len(wal)), b"text" * 5000, wal[:HEADER_BYTES], wal[: HEADER_BYTES + 50])
    for damaged in (*broken, bytes(HEADER_BYTES) + wal[HEADER_BYTES:]):
        assert has_lost_commits(with_wal(killed, damaged))


def test_a_part_overwritten_in_the_middle_is_noticed_a_torn_end_is_not(killed: Path) -> None:
    wal = wal_of(killed)
    middle = HEADER_BYTES + 10 * FRAME + 1000
    assert has_lost_commits(with_wal(killed, wal[:middle] + b"?" * 100 + wal[middle + 100 :]))
    end = HEADER_BYTES + (len(wal) - HEADER_BYTES) // FRAME * FRAME
    assert not has_lost_commits(with_wal(killed, wal[: end - 200]))


def begun_anew(path: Path) -> tuple[bytes, bytes]:
    """A database that holds all commits of its -wal; returns that, and what it is after one commit more."""
    wal = path.with_name("a.db-wal")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (n)")
        for n in range(20):
            connection.execute("INSERT INTO t VALUES (?)", (n,))
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        old = wal.read_bytes()
        in_database = path.read_bytes()
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO t VALUES (?)", [("long " * 1000,)] * 9)
        connection.execute("COMMIT")
        new = wal.read_bytes()
    path.write_bytes(in_database)
    return old, new


@pytest.mark.parametrize("torn", [0, 10, 32, 32 + 2000, 32 + FRAME])
def test_a_wal_that_was_just_begun_anew_has_lost_nothing(tmp_path: Path, torn: int) -> None:
    """The program was killed while it wrote the first bytes of a -wal whose commits were all in the database."""
    path = tmp_path / "a.db"
    old, new = begun_anew(path)
    path.with_name("a.db-wal").write_bytes(new[:torn] + old[torn:])
    assert not has_lost_commits(path)


@pytest.mark.parametrize("arrived", [{1}, {0, 2}, {1, 4}, {3}], ids=str)
def test_whichever_pieces_of_its_first_commit_arrived(tmp_path: Path, arrived: set[int]) -> None:
    """The power failed: a disk writes the pieces in any order."""
    path = tmp_path / "a.db"
    old, new = begun_anew(path)
    pieces = [(new if n in arrived else old)[at : at + FRAME] for n, at in enumerate(range(32, len(old), FRAME))]
    path.with_name("a.db-wal").write_bytes(new[:32] + b"".join(pieces))
    assert not has_lost_commits(path)


def test_two_commits_of_a_wal_begun_anew_are_missed_when_the_first_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    begun_anew(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        wal = path.with_name("a.db-wal")
        for n in range(3):
            connection.execute("INSERT INTO t VALUES (?)", (n,))
        in_database, data = path.read_bytes(), bytearray(wal.read_bytes())
        data[HEADER_BYTES + FRAME_BYTES + 100] ^= 1
    path.write_bytes(in_database)
    wal.write_bytes(data)
    assert has_lost_commits(path)
