"""Mending keeps the stamps that decide which of two computers' values is the later one."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.exchange.own_versions import State, observed, read_versions, write_versions
from floorside.storage.history.changes import other_values
from floorside.storage.history.field_values import stored_registers
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import make_backup
from tests.storage.integrity.killed import NOW
from tests.storage.opened import open_store
from tests.storage.sessions import a_history, a_session

pytestmark = pytest.mark.usefixtures("close_all")

#: A value whose digest does not match any more, as a bad disk leaves it.
DAMAGE = "UPDATE sessions SET note = 'x' WHERE id = 'session-0'"


@pytest.fixture
def desk(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "desk")
    history = a_history(folder.data)
    for number in range(3):
        history.begin(a_session(number), None)
    history.database.close()
    return folder


@pytest.fixture
def laptop(tmp_path: Path) -> History:
    return a_history(tmp_path / "laptop")


def edit(folder: DataFolder, session: int, at: datetime, pain: int) -> None:
    history = a_history(folder.data)
    history.edit(f"session-{session}", at, pain_after=pain)
    history.database.close()


def mended(folder: DataFolder, *damage: str) -> History:
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        for statement in (DAMAGE, *damage):
            connection.execute(statement)
    folder.database.with_name(f"{folder.database.name}.closed").unlink(missing_ok=True)
    opened = open_store(folder, NOW)
    assert opened.notices, "it was mended"
    return History(opened.database)


def give(source: History, target: History) -> None:
    file = source.database.path.with_name("given.json")
    export_json(source.database, file, NOW)
    import_json(target.database, file, NOW)


def test_the_stamps_of_values_and_of_own_files_are_as_they_were(desk: DataFolder) -> None:
    for pain in (4, 5):
        edit(desk, 1, NOW + timedelta(minutes=pain), pain)
    history = a_history(desk.data)
    earlier = observed({}, State.THERE, {"name": "Mine"}, NOW)
    versions = {"mine": observed(earlier, State.DELETED, {"name": "Mine"}, NOW)}
    with history.database.transaction() as connection:
        write_versions(connection, "routines", versions)
        values = stored_registers(connection, "session-1")
    history.database.close()
    assert len(values["pain_after"]) == 3
    with mended(desk).database.reading() as connection:
        assert stored_registers(connection, "session-1") == values
        assert read_versions(connection, "routines") == versions


def test_a_value_that_replaced_the_mended_one_elsewhere_replaces_it_here(desk: DataFolder, laptop: History) -> None:
    edit(desk, 1, NOW, 4)
    before = a_history(desk.data)
    give(before, laptop)
    before.database.close()
    laptop.edit("session-1", NOW + timedelta(minutes=1), pain_after=6)
    history = mended(desk)
    give(laptop, history)
    assert history.session("session-1").pain_after == 6
    assert other_values(history.database, "session-1") == []


def test_an_older_value_from_a_backup_is_not_taken_for_a_later_one(desk: DataFolder, laptop: History) -> None:
    history = a_history(desk.data)
    make_backup(history.database, desk.backups, NOW)
    history.edit("session-0", NOW + timedelta(minutes=1), pain_after=6)
    give(history, laptop)
    history.database.close()
    history = mended(desk)
    assert history.session("session-0").pain_after == a_session(0).pain_after, "from the backup"
    give(laptop, history)
    assert history.session("session-0").pain_after == 6
    give(history, laptop)
    assert laptop.session("session-0").pain_after == 6


def test_stamps_that_cannot_be_read_hinder_nothing(desk: DataFolder) -> None:
    edit(desk, 1, NOW, 4)
    edit(desk, 2, NOW, 4)
    content = observed({}, State.THERE, {"name": "Mine"}, NOW)
    ((stamp, text),) = content.items()
    history = mended(
        desk,
        "UPDATE field_values SET value = '11' WHERE session_id = 'session-1' AND value IS NOT NULL",
        "INSERT INTO field_values VALUES ('session-2', CAST(x'FF' AS TEXT), '1-a', NULL)",
        "INSERT INTO own_versions VALUES ('routines', 'gone', '1-a', NULL)",
        "INSERT INTO own_versions VALUES ('routines', 'bad', CAST(x'FF' AS TEXT), 'there x')",
        f"INSERT INTO own_versions VALUES ('routines', 'mine', '{stamp}', '{text}')",
    )
    with history.database.reading() as connection:
        assert read_versions(connection, "routines") == {"mine": content}
        assert set(stored_registers(connection, "session-2")) == {"deleted", "pain_after"}
    assert history.session("session-1").pain_after == 4
