"""The file is private, exclusive and durable; another program's file is refused and left as it is."""

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from floorside.storage.database.database import open_database, unreachable_database
from floorside.storage.database.faults import Damaged, InUse, NewerSchema, NoAccess
from floorside.storage.history.sessions import History
from tests.storage.sessions import LEFT, a_history, a_session

SECOND_START = """
import sys
from pathlib import Path
from floorside.storage.database.database import open_database
from floorside.storage.database.faults import InUse
try:
    open_database(Path(sys.argv[1]))
except InUse as fault:
    print(fault)
"""


def test_files_and_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    history = a_history(folder, sessions=1)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    history.database.close()
    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {
        "history.db": 0o600,
        "history.db-seal": 0o600,
    }


def test_a_folder_with_other_things_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "other").touch()
    open_database(tmp_path / "history.db").close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


def test_commits_are_on_the_disk_and_the_file_is_ours_alone(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.db")) as database:
        pragmas = {
            name: database.connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "locking_mode", "foreign_keys", "secure_delete")
        }
        second = subprocess.run(
            [sys.executable, "-c", SECOND_START, str(database.path)], capture_output=True, text=True, check=True
        )
    assert pragmas == {
        "journal_mode": "wal",
        "synchronous": 2,
        "locking_mode": "exclusive",
        "foreign_keys": 1,
        "secure_delete": 1,
    }
    assert "is open in another Floorside" in second.stdout


def test_a_second_connection_of_the_same_program_is_refused_too(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "history.db")), pytest.raises(InUse):
        open_database(tmp_path / "history.db")


def test_tables_refuse_wrong_types_and_values(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    for change in ("pain_before = 11", "pain_before = 'much'", "outcome = 'great'", "started = 'today'", "zone = NULL"):
        with pytest.raises(sqlite3.IntegrityError), history.database.transaction() as connection:
            connection.execute(f"UPDATE sessions SET {change}")
    assert history.sessions() == [a_session()]


def test_a_transaction_that_fails_leaves_nothing(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    with pytest.raises(sqlite3.IntegrityError), history.database.transaction() as connection:
        connection.executescript("DELETE FROM sets; UPDATE sessions SET pain_before = 11")
    assert len(history.sessions()) == 1


def test_a_newer_file_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    a_history(tmp_path, sessions=1).database.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
        connection.commit()
    before = path.read_bytes()
    with pytest.raises(NewerSchema, match="newer Floorside"):
        open_database(path)
    assert path.read_bytes() == before
    assert not (tmp_path / "history.db-shm").exists()


def test_a_newer_version_that_is_only_in_the_wal_is_refused_too(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=1).database.close()
    script = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('PRAGMA user_version = 999');"
        "c.commit(); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(tmp_path / "history.db")], check=True)
    with pytest.raises(NewerSchema):
        open_database(tmp_path / "history.db")


@pytest.mark.parametrize("content", [b"", b"hello\n" * 100, b"SQLite format 3\0" + bytes(200)])
def test_what_is_no_history_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "history.db"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        open_database(path)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")
    before = path.read_bytes()
    with pytest.raises(Damaged, match="another program"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NoAccess, match="check the folder's permissions"):
        open_database(tmp_path / "file" / "data" / "history.db")


def test_a_file_that_was_taken_away_takes_no_more_writes(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    history.database.path.rename(tmp_path / "elsewhere")
    with pytest.raises(FileNotFoundError):
        history.save_set("session-0", LEFT)


def test_a_file_that_was_deleted_is_put_back_with_all_that_it_held(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    history = a_history(folder, sessions=3)
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()
    history.database.reopen()
    history.begin(a_session(3), None)
    history.database.close()
    assert len(a_history(folder).sessions()) == 4


def test_a_stand_in_reads_as_empty_and_takes_its_place_when_it_can(tmp_path: Path) -> None:
    history = History(unreachable_database(tmp_path / "history.db"))
    assert history.sessions() == []
    with pytest.raises(OSError, match="gone"):
        history.begin(a_session(), None)
    history.database.reopen()
    history.begin(a_session(), None)
    history.database.close()
    assert a_history(tmp_path).sessions() == [a_session()]
