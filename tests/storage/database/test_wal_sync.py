"""A commit that does not wait for the disk: nothing that the program did is lost by a crash of it."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from floorside.storage.database.database import open_database
from floorside.storage.database.wal_sync import UNSYNCED_SENTENCE, WalSync
from tests.storage.sessions import a_history, a_session

CRASHING = """
import os, sys
from pathlib import Path
from floorside.storage.database.database import open_database

database = open_database(Path(sys.argv[1]))
with database.transaction(soon=True) as connection:
    connection.execute("CREATE TABLE soon (one INTEGER) STRICT")
os._exit(9)
"""


def test_what_was_committed_is_there_after_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    assert subprocess.run([sys.executable, "-c", CRASHING, str(path)], check=False).returncode == 9
    with closing(open_database(path)) as database:
        assert database.connection.execute("SELECT count(*) FROM soon").fetchone() == (0,)


def test_the_next_commit_waits_for_the_disk_as_ever(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    connection = history.database.connection

    def settings() -> list[int]:
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "wal_autocheckpoint")]

    before = settings()
    with history.database.transaction(soon=True):
        connection.execute("DELETE FROM answers")
        during = settings()
    assert (before, during, settings()) == ([2, 64], [1, 0], [2, 64])
    history.begin(a_session(), None)
    history.database.close()
    assert a_history(tmp_path).sessions() == [a_session()]


def test_a_file_that_cannot_be_synced_is_told_of(tmp_path: Path) -> None:
    told: list[str] = []
    sync = WalSync(tmp_path, told.append)  # a folder
    sync.soon()
    sync.wait()
    assert told == [UNSYNCED_SENTENCE]


def test_a_database_that_was_closed_meanwhile_has_no_file_to_sync(tmp_path: Path) -> None:
    told: list[str] = []
    sync = WalSync(tmp_path / "history.db-wal", told.append)
    sync.soon()
    sync.wait()
    assert not told
