"""What tables, columns and indexes a history must have, compared with those that a file has.

What a schema looks like is asked of the migrations, which build an empty database of it in memory.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache

from floorside.storage.database.migrations import LADDER, SCHEMA_VERSION, migrate

#: No Floorside will have as many schemas: a number beyond it is damage.
HIGHEST_NUMBER = 9999

#: Name → kind and its CREATE statement, without spaces and quotes.
Schema = Mapping[str, tuple[str, str]]


def schema_number(connection: sqlite3.Connection) -> int:
    """What the file says of itself, `PRAGMA user_version`."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_faults(connection: sqlite3.Connection) -> list[str]:
    """What is missing, added or different, compared with the schema of the file's own number."""
    wanted, here = expected_schema(schema_number(connection)), read_schema(connection)
    faults = [f"the {wanted[name][0]} {name} is missing" for name in wanted if name not in here]
    faults += [f"the {here[name][0]} {name} does not belong to it" for name in here if name not in wanted]
    changed = [name for name in wanted if name in here and here[name] != wanted[name]]
    return faults + [f"the {wanted[name][0]} {name} is not made as it was" for name in changed]


def true_number(connection: sqlite3.Connection) -> int:
    """The schema that the file's tables fit best, whatever number it says; its own number where several fit."""
    here, said = table_columns(connection), schema_number(connection)

    def fit(number: int) -> tuple[bool, int, bool, int]:
        wanted = expected_columns(number)
        same = sum(here.get(table) == columns for table, columns in wanted.items())
        return (here == wanted, same, number == said, number)

    return max(range(1, SCHEMA_VERSION + 1), key=fit)


def is_newer(connection: sqlite3.Connection, closed_well: bool = False) -> bool:
    """Whether a newer program wrote it. A number that is one bit away from that of the file's tables is a flipped bit,
    unless the file has tables or columns that no schema of ours has, or is `closed_well`, byte for byte.
    """
    number = schema_number(connection)
    if not SCHEMA_VERSION < number <= HIGHEST_NUMBER:
        return False
    ours = expected_columns(SCHEMA_VERSION)
    more = any(set(columns) - set(ours.get(table, ())) for table, columns in table_columns(connection).items())
    return more or closed_well or (number ^ true_number(connection)).bit_count() != 1


def read_schema(connection: sqlite3.Connection) -> Schema:
    rows = connection.execute("SELECT name, type, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'")
    return {name: (kind, re.sub(r'[\s"]+', "", sql or "")) for name, kind, sql in rows}


def table_columns(connection: sqlite3.Connection) -> dict[str, tuple[str, ...]]:
    """Each table with its columns' names in their order."""
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(
        "SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid"
    ):
        columns.setdefault(table, []).append(column)
    return {table: tuple(names) for table, names in columns.items()}


@cache
def expected_schema(number: int) -> Schema:
    with closing(empty_database(number)) as connection:
        return read_schema(connection)


@cache
def expected_columns(number: int) -> Mapping[str, tuple[str, ...]]:
    with closing(empty_database(number)) as connection:
        return table_columns(connection)


def empty_database(number: int = SCHEMA_VERSION) -> sqlite3.Connection:
    """In memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, LADDER[:number])
    return connection


def broken_checks(connection: sqlite3.Connection) -> list[str]:
    """The tables that hold rows which a CHECK forbids. SQLite's own check looks at none of them in a file that is
    opened for reading only.
    """
    faults = []
    for table, checks in _checks(schema_number(connection)).items():
        wrong = " OR ".join(f"NOT ({check})" for check in checks)
        if connection.execute(f"SELECT 1 FROM {table} WHERE {wrong} LIMIT 1").fetchone() is not None:
            faults.append(f"CHECK constraint failed in {table}")
    return faults


@cache
def _checks(number: int) -> Mapping[str, tuple[str, ...]]:
    with closing(empty_database(number)) as connection:
        tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'").fetchall()
    found = {table: tuple(_check_expressions(sql)) for table, sql in tables}
    return {table: checks for table, checks in found.items() if checks}


def _check_expressions(sql: str) -> Iterator[str]:
    for match in re.finditer(r"\bCHECK\s*\(", sql):
        depth, quoted = 1, False
        for at in range(match.end(), len(sql)):
            quoted ^= sql[at] == "'"
            depth += 0 if quoted else (sql[at] == "(") - (sql[at] == ")")
            if depth == 0:
                yield sql[match.end() : at]
                break
