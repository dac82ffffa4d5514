"""The seal: what it says about a file that was closed properly, changed since, or not closed at all."""

import os
from pathlib import Path

from floorside.storage.database import clean_close as seal
from floorside.storage.database.clean_close import Closed, how_closed, seal_of, seal_path
from tests.storage.sessions import LEFT, a_history


def test_a_closed_file_is_sealed(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    assert how_closed(tmp_path / "history.db") is Closed.IN_ORDER


def test_an_open_file_that_was_written_to_is_not(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    history = a_history(tmp_path)
    assert seal_path(history.database.path).exists()
    history.save_set("session-1", LEFT)
    assert not seal_path(history.database.path).exists()


def test_a_change_of_one_byte_breaks_it(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    path = tmp_path / "history.db"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert how_closed(path) is Closed.NOT_IN_ORDER


def test_a_change_of_size_breaks_it(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    path = tmp_path / "history.db"
    os.truncate(path, path.stat().st_size + 4096)
    assert how_closed(path) is Closed.NOT_IN_ORDER


def test_neither_seal_nor_wal_means_that_the_wal_is_gone(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    path = tmp_path / "history.db"
    seal_path(path).unlink()
    assert how_closed(path) is Closed.WITHOUT_WAL


def test_nonsense_in_its_place_is_no_seal(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=3).database.close()
    path = tmp_path / "history.db"
    for nonsense in (b"", b"much", b"\xff\xff", b"53248"):
        seal_path(path).write_bytes(nonsense)
        assert how_closed(path) is Closed.NOT_IN_ORDER


def test_a_long_history_is_sealed_by_its_size_alone(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.database.connection.execute("CREATE TABLE ballast AS SELECT zeroblob(5000000)")
    size, digest = seal_of(history.database.connection).split()
    assert int(size) > seal.HASHED_BYTES
    assert digest == "-"
    history.database.close()
    assert how_closed(tmp_path / "history.db") is Closed.IN_ORDER
