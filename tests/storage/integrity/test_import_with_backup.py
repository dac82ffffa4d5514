"""An import of the wrong file: what was there before is kept, and can be had again."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import Database
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import NotImported
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.exchange.picture_exchange import own_lists
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import (
    Backup,
    Counts,
    WrittenSince,
    count_sessions,
    list_backups,
    make_backup,
    superfluous,
)
from floorside.storage.integrity.import_with_backup import Change, import_with_backup, undo_import
from tests.storage.sessions import a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
MINE = 'id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }]\n'
THEIRS = 'id = "theirs"\nname = "Theirs"\nitems = [{ exercise = "bridge" }]\n'


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "here")
    folder.routines.mkdir(parents=True)
    (folder.routines / "mine.toml").write_text(MINE)
    return folder


@pytest.fixture
def history(folder: DataFolder) -> History:
    return a_history(folder.data, sessions=2)


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    """An export of somebody else: 5 sessions, which are not ours, and a routine."""
    other = data_folder(tmp_path / "there")
    other.routines.mkdir(parents=True)
    (other.routines / "theirs.toml").write_text(THEIRS)
    database = a_history(other.data, sessions=5).database
    path = tmp_path / "theirs.json"
    export_json(database, path, NOW, own=own_lists(other, database))
    database.close()
    document = json.loads(path.read_text())
    for session in document["sessions"]:
        session["id"] = f"theirs-{session['id']}"
    path.write_text(json.dumps(document))
    return path


def changed(database: Database, path: Path, folder: DataFolder) -> Change:
    change = import_with_backup(database, path, NOW, folder).change
    assert change is not None
    return change


def routines(folder: DataFolder) -> list[str]:
    return sorted(path.name for path in folder.routines.glob("*.toml"))


def test_a_backup_is_made_before_an_import(history: History, folder: DataFolder, theirs: Path) -> None:
    change = changed(history.database, theirs, folder)
    assert list_backups(folder.backups) == [change.before]
    assert change.before.reason == "before-import"
    assert count_sessions(change.before) == Counts(2, 0)
    assert len(history.sessions()) == 7


def test_undoing_brings_back_the_history_and_the_own_files(history: History, folder: DataFolder, theirs: Path) -> None:
    before = history.sessions()
    change = changed(history.database, theirs, folder)
    assert routines(folder) == ["mine.toml", "theirs.toml"]
    undo_import(history.database, change, folder, NOW)
    assert history.sessions() == before
    assert routines(folder) == ["mine.toml"]
    assert [backup.reason for backup in list_backups(folder.backups)] == ["before-restore", "before-import"]


def test_no_backup_stays_where_nothing_is_new(history: History, folder: DataFolder, theirs: Path) -> None:
    changed(history.database, theirs, folder)
    (only,) = list_backups(folder.backups)
    assert import_with_backup(history.database, theirs, NOW, folder).change is None
    assert list_backups(folder.backups) == [only]


def test_no_backup_stays_where_the_file_cannot_be_imported(
    history: History, folder: DataFolder, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.json"
    letter.write_text("Dear physiotherapist")
    with pytest.raises(ImportFault):
        import_with_backup(history.database, letter, NOW, folder)
    assert list_backups(folder.backups) == []


def test_without_a_backup_nothing_is_imported(history: History, folder: DataFolder, theirs: Path) -> None:
    folder.backups.touch()
    with pytest.raises(NotImported, match=r"no backup could be made .*: nothing was imported"):
        import_with_backup(history.database, theirs, NOW, folder)
    assert len(history.sessions()) == 2


def test_a_copy_of_a_history_can_be_undone_as_well(history: History, folder: DataFolder, tmp_path: Path) -> None:
    copy = a_history(tmp_path / "copy", sessions=4)
    path = make_backup(copy.database, tmp_path / "copies", NOW).path
    change = changed(history.database, path, folder)
    assert len(history.sessions()) == 4
    undo_import(history.database, change, folder, NOW)
    assert len(history.sessions()) == 2


def test_nothing_written_since_is_lost(history: History, folder: DataFolder, theirs: Path) -> None:
    change = changed(history.database, theirs, folder)
    history.begin(a_session(9), None)
    with pytest.raises(WrittenSince):
        undo_import(history.database, change, folder, NOW)
    assert len(history.sessions()) == 8


def test_no_routine_written_since_is_lost(history: History, folder: DataFolder, theirs: Path) -> None:
    change = changed(history.database, theirs, folder)
    (folder.routines / "mine.toml").write_text(MINE.replace("Mine", "Mine, and longer"))
    with pytest.raises(WrittenSince):
        undo_import(history.database, change, folder, NOW)
    assert len(history.sessions()) == 7


def test_the_newest_before_an_import_stay_and_take_the_place_of_no_daily_one() -> None:
    def backup(number: int, days_ago: int, reason: str) -> Backup:
        return Backup(Path(f"{number}.db"), number, NOW - timedelta(days=days_ago), reason)

    daily = [backup(20 - day, day, "daily") for day in range(4)]
    before = [backup(30 - number, 3, "before-import") for number in range(5)]
    assert superfluous([*daily[:3], *before, daily[3]]) == before[3:]
    assert superfluous([*before, *daily]) == before[3:]
