"""What is read of a -wal is what SQLite reads of it; commits that were there and cannot be read are noticed."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.database.wal import FRAME_BYTES, HEADER_BYTES, read_wal
from floorside.storage.integrity.image import connect_image, read_image

PAGE = 4096
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
    assert not read_wal(wal_of(killed)).is_broken


@given(st.data())
def test_a_wal_cut_anywhere_reads_as_sqlite_reads_it(killed: Path, data: st.DataObject) -> None:
    wal = wal_of(killed)
    cut = killed.with_name("cut.db")
    cut.write_bytes(killed.read_bytes())
    cut.with_name("cut.db-wal").write_bytes(wal[: data.draw(st.integers(0, len(wal)))])
    with closing(connect_image(read_image(cut))) as ours, closing(sqlite3.connect(cut)) as theirs:
        assert list(ours.iterdump()) == list(theirs.iterdump())


def test_emptied_and_overwritten_ones_are_broken(killed: Path) -> None:
    wal = wal_of(killed)
    for broken in (b"", bytes(len(wal)), b"text" * 5000, wal[:HEADER_BYTES], wal[: HEADER_BYTES + 50]):
        assert read_wal(broken).is_broken


def test_a_part_overwritten_in_the_middle_is_noticed_a_torn_end_is_not(killed: Path) -> None:
    wal = wal_of(killed)
    frame = FRAME_BYTES + PAGE
    middle = HEADER_BYTES + 10 * frame + 1000
    assert read_wal(wal[:middle] + b"?" * 100 + wal[middle + 100 :]).is_broken
    end = HEADER_BYTES + (len(wal) - HEADER_BYTES) // frame * frame
    assert not read_wal(wal[: end - 200]).is_broken
