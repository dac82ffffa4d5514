"""A start opens the history, or says in one sentence why it cannot."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.faults import InUse, NewerSchema, NoAccess
from floorside.storage.history.sessions import History
from floorside.storage.integrity.import_database import import_file
from floorside.storage.integrity.snapshot import look_through
from tests.storage.integrity.killed import NOW, all_ids, ids, killed_in_a_session, overwrite
from tests.storage.opened import open_store
from tests.storage.sessions import LEFT, PLAN, RIGHT, a_history, a_session
from tests.storage.unwritable import unwritable

pytestmark = pytest.mark.usefixtures("close_all")


def test_a_sound_history_opens_without_a_word(folder: DataFolder) -> None:
    opened = open_store(folder, NOW)
    assert opened.notices == ()
    assert ids(opened) == all_ids(10)


def test_a_first_start_makes_an_empty_history(tmp_path: Path) -> None:
    opened = open_store(data_folder(tmp_path / "new"), NOW)
    assert opened.notices == ()
    assert ids(opened) == []


def test_after_a_kill_all_is_there_and_the_session_is_offered(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    opened = open_store(folder, NOW)
    assert opened.notices == ()
    unfinished = History(opened.database).unfinished()
    assert unfinished is not None
    assert (unfinished.session.sets, unfinished.plan) == ((LEFT,), PLAN)


def test_a_newer_history_is_refused_and_not_taken_for_a_damaged_one(folder: DataFolder) -> None:
    overwrite(folder.database, 60, (999).to_bytes(4, "big"))
    before = folder.database.read_bytes()
    with pytest.raises(NewerSchema):
        open_store(folder, NOW)
    assert folder.database.read_bytes() == before
    assert not folder.set_aside.exists()


def test_a_second_start_is_refused_and_mends_nothing(folder: DataFolder) -> None:
    history = a_history(folder.data)
    history.save_set("session-9", RIGHT)
    script = (
        "import sys; from pathlib import Path; from datetime import *;"
        "from floorside.storage.integrity.opening import *;"
        "from floorside.storage.data_folder import *;"
        "open_store(data_folder(Path(sys.argv[1])), datetime.now(UTC))"
    )
    second = subprocess.run([sys.executable, "-c", script, str(folder.data)], capture_output=True, text=True)
    assert InUse.__name__ in second.stderr
    assert not folder.set_aside.exists()
    history.database.close()


def test_a_folder_that_cannot_be_used_is_stood_in_for(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    opened = open_store(data_folder(tmp_path / "data"), NOW)
    assert "kept in memory" in opened.notices[0]
    assert ids(opened) == []


def test_a_history_that_cannot_be_written_is_read(folder: DataFolder) -> None:
    with unwritable(folder.data):
        opened = open_store(folder, NOW)
        (notice,) = opened.notices
        assert notice.endswith("All of it can be read. New sessions are kept in memory until it can be written to.")
        assert ids(opened) == all_ids(10)
        with pytest.raises(OSError, match="check the folder's permissions"):
            History(opened.database).begin(a_session(10), None)
    opened.database.reopen()
    History(opened.database).begin(a_session(10), None)
    opened.database.close()
    assert ids(open_store(folder, NOW)) == all_ids(11)


def test_a_link_to_a_disk_that_is_away_is_told_and_nothing_is_moved(folder: DataFolder, tmp_path: Path) -> None:
    disk, away = tmp_path / "disk", tmp_path / "away"
    disk.mkdir()
    for name in ("history.db", "history.db-seal"):
        (folder.data / name).rename(disk / name)
    folder.database.symlink_to(disk / "history.db")
    disk.rename(away)
    before = sorted(folder.data.rglob("*"))
    for _ in range(2):
        (notice,) = open_store(folder, NOW).notices
        assert "is a link to" in notice
        assert "connect that disk or folder again" in notice
    assert sorted(folder.data.rglob("*")) == before
    away.rename(disk)
    opened = open_store(folder, NOW)
    assert opened.notices == ()
    assert ids(opened) == all_ids(10)


@pytest.mark.skipif(os.name == "nt", reason="pipes and devices")
def test_a_pipe_or_a_device_in_its_place_is_refused_at_once(tmp_path: Path) -> None:
    pipe, device, inner = (data_folder(tmp_path / name) for name in ("pipe", "device", "folder"))
    for folder in (pipe, device):
        folder.data.mkdir()
    os.mkfifo(pipe.database)
    device.database.symlink_to("/dev/zero")
    inner.database.mkdir(parents=True)
    for folder in (pipe, device, inner):
        assert "is not a file: move it elsewhere" in open_store(folder, NOW).notices[0]
        with pytest.raises(NoAccess, match="is not a file"):
            look_through(folder)


def test_a_journal_of_another_program_is_not_written_over_the_history(folder: DataFolder) -> None:
    (folder.data / "history.db-journal").write_bytes(os.urandom(20_000))
    opened = open_store(folder, NOW)
    assert "has a -journal of another program beside it" in opened.notices[0]
    assert ids(opened) == all_ids(10)


def test_other_versions_beside_it_are_named_and_can_be_imported(folder: DataFolder) -> None:
    copy = folder.data / "history.sync-conflict-20260901-101010-ABCDEFG.db"
    shutil.copyfile(folder.database, copy)
    (folder.data / "history notes.txt").touch()
    opened = open_store(folder, NOW)
    (notice,) = opened.notices
    assert f"history.db is used, {copy.name} is not. Import that one to bring in what is only there" in notice
    with opened.database.transaction() as connection:
        connection.execute("DELETE FROM sessions WHERE id IN ('session-3', 'session-4')")
    assert import_file(opened.database, copy, NOW).new == 2
    assert set(ids(opened)) == set(all_ids(10))


@pytest.mark.skipif(os.name == "nt", reason="pipes")
@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal", "-seal"])
@pytest.mark.parametrize("make", ["mkfifo", "mkdir"])
def test_a_pipe_or_a_folder_in_the_place_of_a_companion_is_named_and_holds_nothing_up(
    folder: DataFolder, ending: str, make: str
) -> None:
    other = folder.database.with_name(folder.database.name + ending)
    other.unlink(missing_ok=True)
    getattr(os, make)(other)  # the name, since Windows has no such function
    opened = open_store(folder, NOW)
    assert opened.notices[0].startswith(f"{other}: is not a file: move it elsewhere")
    with pytest.raises(NoAccess):
        look_through(folder)
    other.unlink() if other.is_fifo() else other.rmdir()
    assert set(all_ids(10)) <= set(ids(open_store(folder, NOW)))
