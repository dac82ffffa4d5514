"""Which failed writes are tried again, and that nobody sees SQLite's messages."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from floorside.storage.database.faults import NoAccess
from floorside.storage.history.write_faults import may_pass, trouble_sentence

DISK = [OSError(28, "No space left on device"), sqlite3.OperationalError("disk I/O error"), NoAccess("here", "is gone")]


@pytest.mark.parametrize("error", DISK)
def test_a_disk_that_refuses_is_tried_again(error: Exception) -> None:
    assert may_pass(error)
    assert "kept in memory" in trouble_sentence(error)
    assert str(error) not in trouble_sentence(error)


@pytest.mark.parametrize("error", [ValueError(), TypeError(), KeyError()])
def test_an_error_of_ours_is_not_tried_again(error: Exception) -> None:
    assert not may_pass(error)


@pytest.mark.parametrize("value", [-1, "a text", ["a list"], 10**30])
def test_a_value_that_sqlite_refuses_is_not_tried_again(value: object) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (n INTEGER CHECK (n > 0)) STRICT")
        with pytest.raises((sqlite3.Error, OverflowError)) as raised:
            connection.execute("INSERT INTO t VALUES (?)", (value,))
    assert isinstance(raised.value, Exception)
    assert not may_pass(raised.value)


def test_a_file_that_could_not_be_opened_again_is_tried_again(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "history.db")
    connection.close()
    with pytest.raises(sqlite3.ProgrammingError) as raised:
        connection.execute("SELECT 1")
    assert may_pass(raised.value)
