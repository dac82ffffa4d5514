"""Daily maintenance."""

import stat
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from floorside.storage.data_folder import data_folder
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import list_backups
from floorside.storage.integrity.opening import open_store
from floorside.storage.integrity.upkeep import daily_upkeep, upkeep_in_background
from tests.storage.full_folder import full_folder
from tests.storage.sessions import a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def test_a_backup_a_day_and_no_more(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    database = a_history(tmp_path, sessions=2).database
    for hours in (0, 1, 5, 24, 25, 48):
        assert daily_upkeep(database, folder, NOW + timedelta(hours=hours)) is None
    assert [backup.made.day for backup in list_backups(folder.backups)] == [3, 2, 1]


def test_a_hundred_days_of_upkeep_leave_a_handful_of_backups(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    database = a_history(tmp_path).database
    for day in range(100):
        daily_upkeep(database, folder, NOW + timedelta(days=day))
    assert len(list_backups(folder.backups)) == 7 + 2 + 2


def test_a_fault_is_told_and_mended_at_the_next_start(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    history = a_history(tmp_path, sessions=3)
    daily_upkeep(history.database, folder, NOW)
    history.database.connection.execute("UPDATE sessions SET pain_after = 9 WHERE id = 'session-1'")
    told = daily_upkeep(history.database, folder, NOW + timedelta(days=1))
    assert told is not None
    assert "mended at the next start" in told
    history.database.close()
    opened = open_store(folder, NOW + timedelta(days=1))
    assert "put together again" in opened.notices[0]
    assert History(opened.database).session("session-1") == a_session(1)


def test_it_is_done_in_the_background_and_trouble_is_told(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    history = a_history(tmp_path, sessions=3)
    told: list[str | None] = []
    upkeep_in_background(history.database, folder, NOW, told.append).join()
    assert len(list_backups(folder.backups)) == 1
    history.database.connection.execute("UPDATE sessions SET pain_after = 9 WHERE id = 'session-1'")
    upkeep_in_background(history.database, folder, NOW + timedelta(days=1), told.append).join()
    assert [each is None for each in told] == [True, False]


def test_all_that_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in folder.data.rglob("*")}
    assert modes == {0o600, 0o700}


def test_when_the_program_closes_a_backup_is_left_for_the_next_start_but_not_for_many_days(tmp_path: Path) -> None:
    history, folder = a_history(tmp_path, sessions=3), data_folder(tmp_path)
    asked: list[bool] = []

    def is_closing() -> bool:
        asked.append(True)
        return True

    def backups_after(days: int) -> int:
        assert daily_upkeep(history.database, folder, NOW + timedelta(days=days), is_closing) is None
        assert not list(folder.backups.glob("*.part"))
        return len(list_backups(folder.backups))

    with closing(history.database):
        assert backups_after(0) == 1  # there was none
        assert not asked
        assert backups_after(1) == backups_after(2) == 1
        assert asked
        assert backups_after(3) == 2
