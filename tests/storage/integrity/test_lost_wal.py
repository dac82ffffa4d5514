"""A start notices commits that are gone with the -wal file."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.opening import WAL_GONE
from floorside.storage.integrity.snapshot import look_through
from tests.storage.integrity.killed import KILLED, KILLED_CODE, NOW, all_ids, ids, killed_in_a_session
from tests.storage.opened import open_store
from tests.storage.sessions import a_history, a_session

pytestmark = pytest.mark.usefixtures("close_all")


def test_a_wal_that_was_taken_away_is_told(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    (folder.data / "history.db-wal").unlink()
    opened = open_store(folder, NOW)
    assert opened.notices == (str(WAL_GONE),)
    assert ids(opened) == all_ids(10)


def test_a_wal_cut_short_keeps_every_commit_before_the_cut(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    wal = folder.data / "history.db-wal"
    os.truncate(wal, wal.stat().st_size - 100)
    opened = open_store(folder, NOW)
    assert set(ids(opened)) >= set(all_ids(10))


LEFT_OVER = """
history.database.connection.execute("PRAGMA wal_autocheckpoint = 0")
for number in range(3):
    history.begin(a_session(number), None)
history.begin"""


def killed_on_the_first_day(folder: DataFolder) -> None:
    """Everything is in the -wal."""
    command = [sys.executable, "-c", KILLED.replace("history.begin", LEFT_OVER, 1), str(folder.data), "3"]
    assert subprocess.run(command, check=False).returncode == KILLED_CODE


def test_a_wal_that_was_left_alone_is_set_aside_before_a_new_history_is_made(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data")
    killed_on_the_first_day(folder)
    wal = folder.data / "history.db-wal"
    wal.write_bytes(wal.read_bytes()[:200])
    folder.database.unlink()
    opened = open_store(folder, NOW)
    assert (
        "is gone, and there is no backup of it. A new one begins. What was left of it is kept in" in opened.notices[0]
    )
    History(opened.database).begin(a_session(0), None)
    opened.database.close()
    assert ids(open_store(folder, NOW)) == ["session-0"]
    assert [path.name for path in folder.set_aside.glob("*/*")] == ["history.db-wal"]


def test_what_a_wal_that_was_left_alone_holds_is_saved(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data")
    killed_on_the_first_day(folder)
    folder.database.unlink()
    opened = open_store(folder, NOW)
    assert ids(opened) == all_ids(4)


def test_a_history_that_was_taken_away_is_told_if_anything_of_it_is_left(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    a_history(tmp_path, sessions=2).database.close()
    folder.database.unlink()
    assert "is gone, and there is no backup of it" in open_store(folder, NOW).notices[0]


@pytest.mark.parametrize("damage", [b"", os.urandom(50_000), bytes(50_000)])
def test_a_wal_that_was_emptied_or_overwritten_is_told(folder: DataFolder, damage: bytes) -> None:
    killed_in_a_session(folder, 10)
    (folder.data / "history.db-wal").write_bytes(damage)
    opened = open_store(folder, NOW)
    assert opened.notices == (str(WAL_GONE),)
    assert ids(opened) == all_ids(10)


def test_the_very_first_start_that_is_killed_before_it_wrote_anything_is_not_told_of_either(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "new")
    script = KILLED.split("history.begin")[0] + "os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script, str(folder.data)], check=False)
    assert look_through(folder).is_sound
    assert open_store(folder, NOW).notices == ()


def test_a_loss_that_was_told_is_not_told_again(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    (folder.data / "history.db-wal").write_bytes(b"")
    script = KILLED.split("history.begin")[0] + "os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script, str(folder.data)], check=False)
    assert open_store(folder, NOW).notices == ()


def test_room_that_a_full_disk_was_given_back_is_no_loss(folder: DataFolder) -> None:
    script = KILLED.replace("os.kill", "assert history.database.shrink(); os.kill")
    killed = subprocess.run([sys.executable, "-c", script, str(folder.data), "10"], check=False)
    assert killed.returncode == KILLED_CODE
    assert look_through(folder).is_sound
    opened = open_store(folder, NOW)
    assert (opened.notices, ids(opened)) == ((), all_ids(11))


def test_a_start_that_is_killed_before_it_wrote_anything_is_nothing_to_be_told_of(folder: DataFolder) -> None:
    script = KILLED.split("history.begin")[0] + "os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script, str(folder.data)], check=False)
    assert open_store(folder, NOW).notices == ()
