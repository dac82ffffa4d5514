"""A start with a damaged history repairs it, and says what is missing."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.clean_close import seal_path
from floorside.storage.database.database import SUSPECT_SENTENCE, open_database
from floorside.storage.database.faults import NoAccess
from floorside.storage.history.changes import other_values
from floorside.storage.history.dose_history import add_answer, add_change, answers, dose_changes
from floorside.storage.history.questionnaires import keep_roland_morris, roland_morris_history
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import make_backup
from floorside.storage.integrity.recovery import NothingSound, start_afresh
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.integrity.killed import KILLED, NOW, all_ids, ids, overwrite
from tests.storage.opened import open_store
from tests.storage.sessions import PLAN, a_history, a_session, an_unfinished_session
from tests.storage.small_disk import small_disk

pytestmark = pytest.mark.usefixtures("close_all")


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


def test_a_damaged_history_behind_a_link_is_mended_where_it_lies(folder: DataFolder, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    folder.database.rename(tmp_path / "disk" / "history.db")
    folder.database.symlink_to(tmp_path / "disk" / "history.db")
    zeroed_page(folder.database)
    open_store(folder, NOW).database.close()
    assert folder.database.is_symlink()
    assert open_store(folder, NOW).notices == ()


def test_where_there_is_no_room_to_mend_that_is_what_is_said(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        folder = data_folder(disk.folder / "data")
        history = a_history(folder.data, sessions=8)
        make_backup(history.database, folder.backups, NOW)
        history.database.close()
        text(folder.database)
        damaged = folder.database.read_bytes()
        disk.fill()
        with pytest.raises(NoAccess, match="no room is left on the disk, check the free space"):
            open_store(folder, NOW)
        assert folder.database.read_bytes() == damaged
        disk.make_room()
        assert ids(open_store(folder, NOW)) == all_ids(8)
