"""Reading while another program has the history open."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import WAL_GONE
from floorside.storage.integrity.snapshot import history_to_read, look_through
from tests.storage.sessions import LEFT, a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

READER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.snapshot import history_to_read
with history_to_read(data_folder(Path(sys.argv[1])), datetime.now(UTC)) as opened:
    print(*[f"{session.id}:{len(session.sets)}" for session in History(opened.database).sessions()])
"""

KILLED = """
import os, sys
from pathlib import Path
from tests.storage.sessions import *
a_history(Path(sys.argv[1]), sessions=1)
os.kill(os.getpid(), 9)
"""

LOOKER = """
from floorside.storage.integrity.snapshot import look_through
print(look_through(data_folder(Path(sys.argv[1]))))
"""


def test_another_process_reads_what_was_committed_a_moment_ago(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.save_set("session-1", LEFT)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db"}
    read = subprocess.run([sys.executable, "-c", READER, str(tmp_path)], capture_output=True, text=True, check=True)
    assert read.stdout == "session-0:3 session-1:3\n"
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir() if file.suffix != ".db"} == before
    history.begin(a_session(2), None)
    history.database.close()


def test_where_there_is_none_an_empty_one_is_read_and_none_is_made(tmp_path: Path) -> None:
    with history_to_read(data_folder(tmp_path / "new"), NOW) as opened:
        assert History(opened.database).sessions() == []
    assert not (tmp_path / "new").exists()


def test_a_closed_one_is_read_where_it_lies(tmp_path: Path) -> None:
    a_history(tmp_path, sessions=1).database.close()
    with history_to_read(data_folder(tmp_path), NOW) as opened:
        assert History(opened.database).sessions() == [a_session()]


def test_a_look_through_changes_nothing_and_disturbs_nobody(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    history = a_history(tmp_path, sessions=2)
    found = subprocess.run(
        [sys.executable, "-c", READER.split("with ")[0] + LOOKER, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == "2 sessions, all sound\n"
    history.database.close()
    before = sorted(folder.data.iterdir())
    assert look_through(folder).is_sound
    assert sorted(folder.data.iterdir()) == before


@pytest.mark.parametrize("damage", [None, b"", bytes(50_000)])
def test_a_look_through_finds_that_the_wal_was_taken_away_or_emptied(tmp_path: Path, damage: bytes | None) -> None:
    folder = data_folder(tmp_path)
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    assert look_through(folder).is_sound
    wal = tmp_path / "history.db-wal"
    wal.unlink() if damage is None else wal.write_bytes(damage)
    assert look_through(folder).faults == (str(WAL_GONE),)


def test_a_look_through_finds_nothing_wrong_with_one_that_was_opened_and_not_yet_written_to(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    looked = [sys.executable, "-c", READER.split("with ")[0] + LOOKER, str(tmp_path)]
    found = subprocess.run(looked, capture_output=True, text=True, check=True)
    assert found.stdout == "0 sessions, all sound\n"
    history.database.close()
