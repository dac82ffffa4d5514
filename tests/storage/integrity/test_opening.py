"""A start with a damaged history: every kind of damage is done to a real file, and what is sound comes back."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.clean_close import seal_path
from floorside.storage.database.database import SUSPECT_SENTENCE, open_database
from floorside.storage.database.faults import InUse, NewerSchema, NoAccess
from floorside.storage.history.changes import other_values
from floorside.storage.history.dose_history import add_answer, add_change, answers, dose_changes
from floorside.storage.history.questionnaires import keep_roland_morris, roland_morris_history
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import make_backup
from floorside.storage.integrity.import_database import import_file
from floorside.storage.integrity.opening import WAL_GONE, Opened
from floorside.storage.integrity.recovery import NothingSound, start_afresh
from floorside.storage.integrity.snapshot import look_through
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.opened import close_all, open_store  # noqa: F401
from tests.storage.sessions import LEFT, PLAN, RIGHT, a_history, a_session, an_unfinished_session
from tests.storage.small_disk import small_disk
from tests.storage.unwritable import unwritable

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("close_all")

KILLED = """
import os, sys
from pathlib import Path
from tests.storage.sessions import *
history = a_history(Path(sys.argv[1]))
history.begin(an_unfinished_session(int(sys.argv[2])), PLAN)
history.save_set(f"session-{sys.argv[2]}", LEFT)
os.kill(os.getpid(), 9)
"""


def killed_in_a_session(folder: DataFolder, number: int) -> None:
    command = [sys.executable, "-c", KILLED, str(folder.data), str(number)]
    assert subprocess.run(command, check=False).returncode == -9


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A history of ten sessions, eight of which are in a backup, closed in good order."""
    folder = data_folder(tmp_path / "data")
    history = a_history(folder.data, sessions=8)
    make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    for number in (8, 9):
        history.begin(a_session(number), None)
    history.database.close()
    return folder


def ids(opened: Opened) -> list[str]:
    return [session.id for session in History(opened.database).sessions()]


def all_ids(count: int) -> list[str]:
    return [f"session-{number}" for number in range(count)]


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


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("Dear diary\n" * 1000)


def torn_header(path: Path) -> None:
    overwrite(path, 0, os.urandom(50))


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def zeroed_page(path: Path) -> None:
    overwrite(path, 4096 * 2, bytes(4096))


def zeroed_schema(path: Path) -> None:
    overwrite(path, 100, bytes(3996))


def gone(path: Path) -> None:
    path.unlink()


def another_programs(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")


def foreign_wal(path: Path) -> None:
    """A -wal of another history, with commits in it that SQLite would take for its own."""
    other = path.parent / "other"
    more = """
history.database.connection.execute("PRAGMA wal_autocheckpoint = 0")
for number in range(50):
    history.begin(a_session(number), None)
history.begin"""
    script = KILLED.replace("history.begin", more)
    subprocess.run([sys.executable, "-c", script, str(other), "99"], check=False)
    shutil.copyfile(other / "history.db-wal", path.with_name("history.db-wal"))
    shutil.rmtree(other)


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


DAMAGE = [empty, text, torn_header, truncated, zeroed_page, zeroed_schema, gone, another_programs, foreign_wal]
#: Every session can still be read.
HARMLESS = [torn_header, truncated, zeroed_schema]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_history_is_put_together_from_what_is_sound(
    folder: DataFolder, damage: Callable[[Path], None]
) -> None:
    damage(folder.database)
    damaged = folder.database.read_bytes() if folder.database.exists() else None
    opened = open_store(folder, NOW)
    assert set(all_ids(8)) <= set(ids(opened)) <= set(all_ids(10))
    assert len(opened.notices) == 1
    assert "It was put together again from the backup of 2026-11-30 08:00" in opened.notices[0]
    assert ("None is missing." in opened.notices[0]) == (damage in HARMLESS)
    assert ("may be missing" in opened.notices[0]) == (damage not in HARMLESS)
    assert ids(opened) == all_ids(10) or damage not in HARMLESS
    (kept,) = folder.set_aside.iterdir()
    if damaged is not None:
        assert (kept / "history.db").read_bytes() == damaged
    opened.database.close()
    assert open_store(folder, NOW).notices == ()


def test_what_the_damaged_file_still_knows_is_saved_too(folder: DataFolder) -> None:
    foreign_wal(folder.database)
    opened = open_store(folder, NOW)
    assert ids(opened) == all_ids(10)
    assert "(2 of them saved from the damaged file)" in opened.notices[0]


def test_a_session_that_was_deleted_does_not_come_back_by_recovery(folder: DataFolder) -> None:
    history = a_history(folder.data)
    history.delete("session-3", NOW)
    history.database.close()
    foreign_wal(folder.database)
    opened = open_store(folder, NOW)
    assert "session-3" not in ids(opened)
    assert [change.session_id for change in History(opened.database).undoable()] == ["session-3"]


def test_a_single_flipped_bit_is_found_at_the_next_start(folder: DataFolder) -> None:
    """Of 40 flips, each one is found; where it hits nothing that matters the history opens as it is."""
    sound = folder.database.read_bytes()
    dice = random.Random(7)
    mended = 0
    for _ in range(40):
        data = bytearray(sound)
        at = dice.randrange(len(data) * 8)
        data[at // 8] ^= 1 << at % 8
        folder.database.write_bytes(data)
        opened = open_store(folder, NOW)
        assert [session for session in History(opened.database).sessions() if session.id in all_ids(8)] == [
            a_session(number) for number in range(8)
        ]
        mended += bool(opened.notices)
        opened.database.close()
        folder.database.write_bytes(sound)
        for leftover in ("history.db-wal", "history.db-seal"):
            (folder.data / leftover).unlink(missing_ok=True)
        a_history(folder.data).database.close()
    assert mended > 5


def test_a_wal_that_was_taken_away_is_told(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    (folder.data / "history.db-wal").unlink()
    opened = open_store(folder, NOW)
    assert opened.notices == (WAL_GONE,)
    assert ids(opened) == all_ids(10)


def test_a_wal_cut_short_keeps_every_commit_before_the_cut(folder: DataFolder) -> None:
    killed_in_a_session(folder, 10)
    wal = folder.data / "history.db-wal"
    os.truncate(wal, wal.stat().st_size - 100)
    opened = open_store(folder, NOW)
    assert set(ids(opened)) >= set(all_ids(10))


def test_the_newest_backup_is_passed_over_if_it_is_damaged(folder: DataFolder) -> None:
    history = a_history(folder.data)
    newest = make_backup(history.database, folder.backups, NOW)
    history.database.close()
    zeroed_page(newest.path)
    text(folder.database)
    opened = open_store(folder, NOW)
    assert "backup of 2026-11-30" in opened.notices[0]
    assert ids(opened) == all_ids(8)


def test_when_nothing_is_sound_nothing_is_touched_until_the_person_chooses(folder: DataFolder) -> None:
    text(folder.database)
    for backup in folder.backups.iterdir():
        torn_header(backup)
    before = {file: file.read_bytes() for file in folder.data.rglob("*") if file.is_file()}
    with pytest.raises(NothingSound, match="no backup can be used"):
        open_store(folder, NOW)
    assert {file: file.read_bytes() for file in folder.data.rglob("*") if file.is_file()} == before
    kept = start_afresh(folder, NOW)
    assert (kept / "history.db").read_bytes() == before[folder.database]


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


def test_an_unfinished_session_survives_recovery_with_its_plan(folder: DataFolder) -> None:
    history = a_history(folder.data)
    history.begin(an_unfinished_session(10), PLAN)
    history.progress("session-10", 2, 58.0)
    history.database.close()
    foreign_wal(folder.database)
    unfinished = History(open_store(folder, NOW).database).unfinished()
    assert unfinished is not None
    assert (unfinished.plan, unfinished.at_step) == (PLAN, 2)


def test_doses_answers_and_questionnaires_are_saved_too(folder: DataFolder) -> None:
    database = open_database(folder.database)
    add_change(database, CHANGE)
    add_answer(database, ANSWER)
    keep_roland_morris(database, RolandMorris(NOW.date(), frozenset({3})))
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO dose_changes "
            "SELECT 9, at, local_date, 'mine', exercise, side, '{', after, why, 0, 0 FROM dose_changes"
        )
        for field, value in (("pain_after", "6"), ("legs", '"wings"'), ("note", "{")):
            connection.execute(
                "INSERT INTO other_values SELECT key, ?, ? FROM sessions WHERE id = 'session-8'", (field, value)
            )
    database.close()
    foreign_wal(folder.database)
    mended = open_store(folder, NOW).database
    assert [kept.change for kept in dose_changes(mended)] == [CHANGE]
    assert answers(mended) == [ANSWER]
    assert [filled.ticked for filled in roland_morris_history(mended)] == [{3}]
    assert other_values(mended, "session-8") == [("pain_after", 6)]


LEFT_OVER = """
history.database.connection.execute("PRAGMA wal_autocheckpoint = 0")
for number in range(3):
    history.begin(a_session(number), None)
history.begin"""


def killed_on_the_first_day(folder: DataFolder) -> None:
    """Everything is in the -wal."""
    command = [sys.executable, "-c", KILLED.replace("history.begin", LEFT_OVER, 1), str(folder.data), "3"]
    assert subprocess.run(command, check=False).returncode == -9


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
    assert opened.notices == (WAL_GONE,)
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
    assert killed.returncode == -9
    assert look_through(folder).is_sound
    opened = open_store(folder, NOW)
    assert (opened.notices, ids(opened)) == ((), all_ids(11))


def test_a_start_that_is_killed_before_it_wrote_anything_is_nothing_to_be_told_of(folder: DataFolder) -> None:
    script = KILLED.split("history.begin")[0] + "os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", script, str(folder.data)], check=False)
    assert open_store(folder, NOW).notices == ()


def test_a_large_history_that_could_not_be_read_is_mended_at_the_next_start(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    history = a_history(tmp_path)
    for number in range(60):
        history.begin(replace(a_session(number), note="stiff " * 15_000), None)
    history.database.close()
    assert seal_path(folder.database).read_text().endswith(" -\n")
    size = folder.database.stat().st_size
    overwrite(folder.database, size // 2 // 4096 * 4096, bytes(4096))
    opened = open_store(folder, NOW)
    assert opened.notices == ()
    told: list[str] = []
    opened.database.told = told.append
    for _ in range(2):
        with pytest.raises(sqlite3.DatabaseError):
            History(opened.database).sessions()
    assert told == [SUSPECT_SENTENCE]
    opened.database.close()
    mended = open_store(folder, NOW)
    assert "1 session could not be saved" in mended.notices[0]
    assert len(ids(mended)) == 59


def test_a_suspicion_that_was_none_is_not_told_at_the_next_start(folder: DataFolder) -> None:
    database = open_store(folder, NOW).database
    database.suspects()
    database.close()
    assert open_store(folder, NOW).notices == ()


def test_a_history_that_cannot_be_written_is_read(folder: DataFolder) -> None:
    with unwritable(folder.data):
        opened = open_store(folder, NOW)
        (notice,) = opened.notices
        assert notice.endswith("All of it can be read; new sessions are kept in memory until then.")
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


def test_a_damaged_history_behind_a_link_is_mended_where_it_lies(folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    folder.database.rename(tmp_path / "disk" / "history.db")
    folder.database.symlink_to(tmp_path / "disk" / "history.db")
    zeroed_page(folder.database)
    open_store(folder, NOW).database.close()
    assert folder.database.is_symlink()
    assert open_store(folder, NOW).notices == ()


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


def test_where_there_is_no_room_to_mend_that_is_what_is_said(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        folder = data_folder(disk.folder / "data")
        history = a_history(folder.data, sessions=8)
        make_backup(history.database, folder.backups, NOW)
        history.database.close()
        text(folder.database)
        damaged = folder.database.read_bytes()
        disk.fill()
        with pytest.raises(NoAccess, match="no room is left on the disk: check the free space"):
            open_store(folder, NOW)
        assert folder.database.read_bytes() == damaged
        disk.make_room()
        assert ids(open_store(folder, NOW)) == all_ids(8)
