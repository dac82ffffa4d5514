"""Backups on real files: checked, thinned out, restored, and unchanged when the disk is full."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.storage.database.clean_close import Closed, how_closed
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import (
    Backup,
    BackupFault,
    WrittenSince,
    count_sessions,
    is_due,
    list_backups,
    make_backup,
    restore_backup,
    superfluous,
)
from floorside.storage.integrity.checking import check_file
from tests.storage.sessions import a_history, a_session
from tests.storage.small_disk import small_disk

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def backups_of(*days: int) -> list[Backup]:
    """One a day, `days` ago; the newest first."""
    made = [NOW - timedelta(days=ago) for ago in sorted(days)]
    return [Backup(Path(f"{len(made) - i}.db"), len(made) - i, moment, "daily") for i, moment in enumerate(made)]


def test_a_year_of_daily_backups_is_thinned_to_days_weeks_and_months() -> None:
    all_of_them = backups_of(*range(400))
    kept = [backup for backup in all_of_them if backup not in superfluous(all_of_them)]
    ages = [(NOW - backup.made).days for backup in kept]
    assert ages[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert ages[7:] == [9, 16, 31, 62, 92, 123, 154, 184, 215, 245, 276, 304]
    assert superfluous(kept) == []


def test_the_newest_three_stay_however_many_there_are_on_a_day() -> None:
    several = [Backup(Path(f"{n}.db"), n, NOW + timedelta(minutes=n), "daily") for n in range(9, 0, -1)]
    assert [backup.number for backup in several if backup not in superfluous(several)] == [9, 8, 7]


def test_one_a_day_is_due_whatever_the_clock_does() -> None:
    today = backups_of(0)
    assert is_due([], NOW)
    assert not is_due(today, NOW + timedelta(hours=3))
    assert is_due(today, NOW + timedelta(hours=21))
    assert is_due(today, NOW - timedelta(days=3650))


def test_a_backup_is_a_sound_copy(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    backup = make_backup(history.database, tmp_path / "backups", NOW)
    assert backup.path.name == "000001-20261201T080000Z-daily.db"
    assert [file.name for file in (tmp_path / "backups").iterdir()] == [backup.path.name]
    assert (check_file(backup.path).sessions, count_sessions(backup)) == (5, (5, 0))
    assert list_backups(tmp_path / "backups") == [backup]


def test_a_history_with_a_fault_gets_no_backup_and_is_looked_through_at_the_next_start(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    good = make_backup(history.database, tmp_path / "backups", NOW)
    with history.database.transaction() as connection:
        connection.execute("UPDATE sessions SET pain_after = 9 WHERE id = 'session-2'")
    with pytest.raises(BackupFault, match="1 of 5 sessions damaged"):
        make_backup(history.database, tmp_path / "backups", NOW)
    assert history.database.suspect
    assert list_backups(tmp_path / "backups") == [good]
    history.database.close()
    assert how_closed(tmp_path / "history.db") is Closed.NOT_IN_ORDER


def test_a_fault_in_the_only_session_is_said_as_such(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    with history.database.transaction() as connection:
        connection.execute("UPDATE sessions SET pain_after = 9 WHERE id = 'session-0'")
    with pytest.raises(BackupFault, match="the only session is damaged"):
        make_backup(history.database, tmp_path / "backups", NOW)


def test_a_full_disk_leaves_the_last_backup_as_it_was(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        history = a_history(disk.folder, sessions=5)
        good = make_backup(history.database, disk.folder / "backups", NOW)
        content = good.path.read_bytes()
        disk.fill()
        with pytest.raises(BackupFault, match="check the free space"):
            make_backup(history.database, disk.folder / "backups", NOW)
        assert list_backups(disk.folder / "backups") == [good]
        assert good.path.read_bytes() == content
        disk.make_room()
        assert make_backup(history.database, disk.folder / "backups", NOW).number == 2
        history.database.close()


def test_restoring_brings_back_what_was_and_can_be_undone(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    backup = make_backup(history.database, tmp_path / "backups", NOW)
    history.begin(a_session(5), None)
    before = restore_backup(history.database, backup, tmp_path / "backups", NOW).before
    assert len(history.sessions()) == 5
    history.database.close()
    history = History(a_history(tmp_path).database)
    assert len(history.sessions()) == 5
    assert before.reason == "before-restore"
    restore_backup(history.database, before, tmp_path / "backups", NOW)
    assert history.sessions() == [a_session(number) for number in range(6)]
    history.begin(a_session(6), None)
    assert history.database.connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_going_back_replaces_only_the_state_that_it_may(tmp_path: Path) -> None:
    """What was entered after a restore is not in the backup before it, so undoing the restore would lose it."""
    history = a_history(tmp_path, sessions=5)
    backup = make_backup(history.database, tmp_path / "backups", NOW)
    restored = restore_backup(history.database, backup, tmp_path / "backups", NOW)
    history.begin(a_session(5), None)
    with pytest.raises(WrittenSince):
        restore_backup(history.database, restored.before, tmp_path / "backups", NOW, restored.state)
    assert len(history.sessions()) == 6
    assert len(list_backups(tmp_path / "backups")) == 2, "nothing was done, so nothing was kept for it"
    again = restore_backup(history.database, backup, tmp_path / "backups", NOW)
    restore_backup(history.database, again.before, tmp_path / "backups", NOW, again.state)
    assert len(history.sessions()) == 6


def test_a_damaged_backup_is_not_restored(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    backup = make_backup(history.database, tmp_path / "backups", NOW)
    data = bytearray(backup.path.read_bytes())
    data[8192:12288] = bytes(4096)
    backup.path.write_bytes(data)
    with pytest.raises(BackupFault, match="choose another backup"):
        restore_backup(history.database, backup, tmp_path / "backups", NOW)
    assert len(history.sessions()) == 5


def test_other_files_among_the_backups_are_passed_over(tmp_path: Path) -> None:
    for name in ("notes.txt", "000001-99999999T999999Z-daily.db", "000002-20261201T080000Z-daily.db.part"):
        (tmp_path / name).touch()
    assert list_backups(tmp_path) == []
    assert list_backups(tmp_path / "nowhere") == []
