"""A file's tables compared with its number: flipped bits, newer programs, missing and added parts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from floorside.storage.database.migrations import SCHEMA_VERSION
from floorside.storage.database.schema import (
    broken_checks,
    empty_database,
    expected_columns,
    is_newer,
    schema_faults,
    true_number,
)
from floorside.storage.history.session_rows import write_session
from tests.storage.sessions import a_session


@pytest.fixture
def database() -> Iterator[sqlite3.Connection]:
    with closing(empty_database()) as connection:
        yield connection


def say(connection: sqlite3.Connection, number: int) -> None:
    connection.execute(f"PRAGMA user_version = {number}")


@pytest.mark.parametrize("number", range(1, SCHEMA_VERSION + 1))
def test_each_schema_is_known_by_its_tables_whatever_number_the_file_says(number: int) -> None:
    with closing(empty_database(number)) as connection:
        assert schema_faults(connection) == []
        for said in (0, 1, SCHEMA_VERSION, 13, -1):
            say(connection, said)
            same = [n for n in range(1, SCHEMA_VERSION + 1) if expected_columns(n) == expected_columns(number)]
            assert true_number(connection) in same


def test_a_flipped_bit_is_not_a_newer_program(database: sqlite3.Connection) -> None:
    for bit in range(31):
        say(database, SCHEMA_VERSION ^ 1 << bit)
        assert not is_newer(database)


def test_a_newer_number_is_a_newer_program_if_tables_or_the_seal_say_so(database: sqlite3.Connection) -> None:
    flipped = next(number for bit in range(8) if (number := SCHEMA_VERSION ^ 1 << bit) > SCHEMA_VERSION)
    say(database, flipped)
    assert is_newer(database, closed_well=True)
    database.execute("ALTER TABLE sessions ADD COLUMN mood INTEGER")
    assert is_newer(database)


def test_a_number_that_is_far_off_is_a_newer_program_as_long_as_it_can_be_one(database: sqlite3.Connection) -> None:
    for number, newer in ((99, True), (999, True), (0x51515151, False), (-1, False)):
        say(database, number)
        assert is_newer(database) == newer


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("DROP TABLE questionnaires", "the table questionnaires is missing"),
        ("DROP INDEX sessions_by_date", "the index sessions_by_date is missing"),
        ("CREATE TABLE more (a)", "the table more does not belong to it"),
        (
            "CREATE TRIGGER odd AFTER INSERT ON sessions BEGIN DELETE FROM sets; END",
            "the trigger odd does not belong to it",
        ),
        ("ALTER TABLE sessions RENAME COLUMN note TO remark", "the table sessions is not made as it was"),
    ],
)
def test_what_is_missing_added_or_changed_is_named(database: sqlite3.Connection, change: str, fault: str) -> None:
    database.execute(change)
    assert fault in schema_faults(database)


def test_rows_that_a_check_forbids_are_found_though_nothing_may_be_written(database: sqlite3.Connection) -> None:
    write_session(database, a_session())
    assert broken_checks(database) == []
    database.execute("PRAGMA ignore_check_constraints = ON")
    database.execute("UPDATE sessions SET deleted = 'yesterday'")
    database.execute("PRAGMA query_only = ON")
    assert broken_checks(database) == ["CHECK constraint failed in sessions"]
