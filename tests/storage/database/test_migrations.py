"""The migrations, from a stored file of each earlier schema, and interrupted at each of their statements."""

import inspect
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.database import migrations
from floorside.storage.database.database import open_database
from floorside.storage.database.migrations import LADDER, SCHEMA_VERSION, migrate
from floorside.storage.history.dose_history import KeptChange, add_change, answers, dose_changes
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import list_backups
from floorside.storage.integrity.checking import check_connection, check_file
from floorside.storage.integrity.opening import open_store
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.sessions import a_session, an_unfinished_session

KEPT = Path(__file__).parent / "schemas"
EARLIER = range(1, SCHEMA_VERSION)
NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)

#: Migrates copies of a file ("" for none) in a folder, the Nth killed before its statement N, the last one not at all.
#: One process forks them all: to start a Python for each takes most of the time.
KILLED_AT = """
import itertools, os, shutil, sqlite3, sys
from floorside.storage.database.migrations import migrate

def migrate_until(path, left):
    def count(_statement):
        nonlocal left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), 9)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.set_trace_callback(count)
    migrate(connection)

before, folder = sys.argv[1:]
for statement in itertools.count():
    path = f"{folder}/{statement}.db"
    if before:
        shutil.copyfile(before, path)
    child = os.fork()
    if not child:
        migrate_until(path, statement)
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        break
"""


def schema(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@cache
def new_schema() -> list[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection)
        return schema(connection)


def test_a_file_of_each_earlier_schema_is_kept() -> None:
    assert [(KEPT / f"{number}.db").exists() for number in EARLIER] == [True] * len(EARLIER)


@pytest.mark.parametrize("number", EARLIER)
def test_an_earlier_file_comes_to_the_same_schema_and_says_the_same(tmp_path: Path, number: int) -> None:
    path = tmp_path / "history.db"
    shutil.copyfile(KEPT / f"{number}.db", path)
    with closing(open_database(path)) as database:
        assert schema(database.connection) == new_schema()
        assert check_connection(database.connection).is_sound
        assert History(database).sessions() == [
            a_session(0),
            replace(a_session(1), note="stiff today, ĳ 10 %"),
            an_unfinished_session(2),
        ]


@pytest.mark.parametrize("number", range(4, SCHEMA_VERSION))
def test_answers_that_were_given_stay_given(tmp_path: Path, number: int) -> None:
    path = tmp_path / "history.db"
    shutil.copyfile(KEPT / f"{number}.db", path)
    with closing(open_database(path)) as database:
        assert answers(database) == [ANSWER]


@pytest.mark.parametrize("number", EARLIER)
@pytest.mark.parametrize("legs", ["none", "same", "further", None])
def test_what_was_told_of_the_legs_stays_told(tmp_path: Path, number: int, legs: str | None) -> None:
    path = tmp_path / "history.db"
    shutil.copyfile(KEPT / f"{number}.db", path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE sessions SET legs = ? WHERE key = 1", (legs,))
        migrate(connection)
        assert connection.execute("SELECT legs FROM sessions ORDER BY key").fetchall() == [(legs,), (None,), (None,)]


def test_a_change_of_a_dose_keeps_how_often_it_went_further_and_that_it_was_undone(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    shutil.copyfile(KEPT / "7.db", path)
    with closing(open_database(path)) as database:
        assert dose_changes(database) == [KeptChange(1, replace(CHANGE, undone=True))]
        assert database.connection.execute("SELECT moves, undone FROM dose_changes").fetchall() == [(2, 1)]
        assert add_change(database, CHANGE) == 2


@pytest.mark.parametrize("number", range(7, SCHEMA_VERSION))
def test_the_versions_of_own_exercises_stay(tmp_path: Path, number: int) -> None:
    path = tmp_path / "history.db"
    shutil.copyfile(KEPT / f"{number}.db", path)
    with closing(open_database(path)) as database:
        rows = database.connection.execute("SELECT list, id, stamp, content FROM own_versions").fetchall()
        assert rows == [("exercises", "my-own", "2026-11-30T08:00:00.000000Z-0011223344556699", None)]


@pytest.mark.parametrize("number", EARLIER)
def test_a_copy_of_an_earlier_schema_is_looked_through_as_it_is(tmp_path: Path, number: int) -> None:
    path = tmp_path / "backup.db"
    shutil.copyfile(KEPT / f"{number}.db", path)
    assert str(check_file(path)) == "3 sessions, all sound"
    with closing(sqlite3.connect(path)) as connection:
        assert version(connection) == number


@pytest.mark.parametrize("number", EARLIER)
def test_a_start_with_an_earlier_file_keeps_a_copy_of_it_first(tmp_path: Path, number: int) -> None:
    folder = data_folder(tmp_path)
    shutil.copyfile(KEPT / f"{number}.db", folder.database)
    open_store(folder, NOW).database.close()
    (backup,) = list_backups(folder.backups)
    assert backup.reason == "before-migration"
    with closing(sqlite3.connect(backup.path)) as connection:
        assert version(connection) == number


def test_every_rung_is_one_step_of_its_own() -> None:
    """A rung calls nothing but SQL: what it does must not change when the program does."""
    for rung in LADDER:
        names = set(inspect.unwrap(rung).__code__.co_names)
        assert names <= {"execute"}, rung.__name__
    assert [rung.__name__ for rung in LADDER] == [f"schema_{n}" for n in range(1, SCHEMA_VERSION + 1)]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL, and fork")
@pytest.mark.parametrize("start", range(SCHEMA_VERSION))
def test_killed_at_each_statement_a_file_is_as_it_was_or_has_the_last_schema(tmp_path: Path, start: int) -> None:
    before = str(KEPT / f"{start}.db") if start else ""
    subprocess.run([sys.executable, "-c", KILLED_AT, before, str(tmp_path)], check=True, timeout=300)
    seen = set()
    for path in tmp_path.glob("*.db"):
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            stands_on = version(connection)
            assert schema(connection) == schema_of(stands_on)
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            seen.add(stands_on)
            migrate(connection)
            assert schema(connection) == new_schema()
        if start:
            assert check_file(path).sessions == 3
    assert seen == {start, SCHEMA_VERSION}


@cache
def schema_of(number: int) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, migrations.LADDER[:number])
        return schema(connection)
