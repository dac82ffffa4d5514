"""The tables, columns and indexes that a history must have, compared with those of a file.

To find out what a schema looks like, this module runs the migrations on an empty database in memory.
"""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache

from floorside.storage.database.migrations import LADDER, SCHEMA_VERSION, migrate

#: Floorside will never have so many schemas: a higher number means damage.
HIGHEST_NUMBER = 9999

#: Name → kind and CREATE statement, without spaces and quotes.
Schema = Mapping[str, tuple[str, str]]


def schema_number(connection: sqlite3.Connection) -> int:
    """The number that the file states, `PRAGMA user_version`."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def schema_faults(connection: sqlite3.Connection) -> list[str]:
    """What is missing, added or different from the schema that the file states."""
    wanted, here = expected_schema(schema_number(connection)), read_schema(connection)
    faults = [f"the {wanted[name][0]} {name} is missing" for name in wanted if name not in here]
    faults += [f"the {here[name][0]} {name} does not belong to it" for name in here if name not in wanted]
    changed = [name for name in wanted if name in here and here[name] != wanted[name]]
    return faults + [f"the {wanted[name][0]} {name} is not made as it was" for name in changed]


def true_number(connection: sqlite3.Connection) -> int:
    """The schema that fits the file's tables best, whatever number it states; its own number if several fit equally."""
    here, said = table_columns(connection), schema_number(connection)

    def fit(number: int) -> tuple[bool, int, bool, int]:
        wanted = expected_columns(number)
        same = sum(here.get(table) == columns for table, columns in wanted.items())
        return (here == wanted, same, number == said, number)

    return max(range(1, SCHEMA_VERSION + 1), key=fit)


def is_newer(connection: sqlite3.Connection, closed_well: bool = False) -> bool:
    """Whether a newer program wrote the file.

    A number that differs in one bit from that of the file's tables is probably a flipped bit, unless the file has
    tables or columns of no schema of ours, or is byte for byte as it was closed (`closed_well`).
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
    """Each table with the names of its columns, in their order."""
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
    """An empty database of this schema, in memory."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection, LADDER[:number])
    return connection


def broken_checks(connection: sqlite3.Connection) -> list[str]:
    """The tables with rows that violate a CHECK. SQLite's own check skips these in a file that is opened read-only."""
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
