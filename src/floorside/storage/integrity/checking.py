"""Checks a whole history: SQLite's own check, references, the digest of every session, and entries without a digest."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from msgspec import Struct

from floorside.sentence import Sentence
from floorside.storage.database.faults import NEWER, READ_ERRORS, is_damage
from floorside.storage.database.migrations import APPLICATION_ID, SCHEMA_VERSION
from floorside.storage.database.schema import (
    broken_checks,
    is_newer,
    schema_faults,
    schema_number,
    table_columns,
    true_number,
)
from floorside.storage.history.rows import SESSION_COLUMNS, SET_COLUMNS, Row, digest_of
from floorside.storage.integrity.readable import unreadable

#: Steps of SQLite's own between two questions: some thousand questions a second, each of which takes a microsecond.
STEPS_BETWEEN_QUESTIONS = 100


class Findings(Struct, frozen=True):
    """The result. `sessions`: the number that can be read, deleted ones included.

    `damaged`: the ids of those whose digest does not match; `faults`: everything else that is wrong, one short text
    each.
    """

    sessions: int
    damaged: tuple[str, ...]
    faults: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return not self.damaged and not self.faults

    def __str__(self) -> str:
        if self.is_sound:
            if self.sessions == 1:
                return str(Sentence("1 session, all sound"))
            return str(Sentence("%n sessions, all sound", self.sessions))
        if self.sessions == 1:
            many = Sentence("the only session is damaged")
        else:
            many = Sentence("{damaged} of {all} sessions damaged", damaged=len(self.damaged), all=self.sessions)
        return "; ".join([*([str(many)] if self.damaged else []), *self.faults])


class Stopped(Exception):
    """A check was to end before it was through."""


def check_file(path: Path, may_go_on: Callable[[], bool] = lambda: True) -> Findings:
    """Check a closed file, with its -wal, without changing it. `may_go_on` is asked again and again.

    Raises sqlite3.Error if it is locked or cannot be opened, and Stopped.
    """
    try:
        with closing(connect_read_only(path)) as connection:
            connection.set_progress_handler(lambda: not may_go_on(), STEPS_BETWEEN_QUESTIONS)
            return check_connection(connection)
    except READ_ERRORS as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT":
            raise Stopped from error
        if not is_damage(error):
            raise
        return Findings(0, (), (str(error),))


def connect_read_only(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=0, isolation_level=None)


def check_connection(connection: sqlite3.Connection) -> Findings:
    """Check a database. Reads every page, so a long history takes seconds."""
    damaged: list[str] = []
    count = 0
    faults: list[str | Sentence] = []
    connection.text_factory = _lenient
    try:
        if foreign := _foreign(connection):
            return Findings(0, (), (str(foreign),))
        faults += _structure(connection)
        for session_id, sound in session_digests(connection):
            count += 1
            if not sound:
                damaged.append(session_id)
        if not faults and schema_number(connection) == SCHEMA_VERSION:
            faults += unreadable(connection)
    except READ_ERRORS as error:
        if not is_damage(error):
            raise
        faults.append(str(error))
    finally:
        connection.text_factory = str
    return Findings(count, tuple(damaged), tuple(dict.fromkeys(map(str, faults))))


def session_digests(connection: sqlite3.Connection) -> list[tuple[str, bool]]:
    """Each session's id, and whether its digest matches its values."""
    session_fields = fields_here(connection, "sessions", SESSION_COLUMNS)
    set_fields = fields_here(connection, "sets", SET_COLUMNS)
    rows = connection.execute(f"SELECT key, digest, {session_fields} FROM sessions ORDER BY key")
    # A flipped bit can make anything of a number; then the digest of the session that misses the set does not fit.
    numbered = "SELECT session, {} FROM sets WHERE typeof(session) = 'integer' ORDER BY session, position"
    sets = connection.execute(numbered.format(set_fields))
    waiting = next(sets, None)
    found = []
    for key, digest, *session in rows:
        own: list[Row] = []
        while waiting is not None and waiting[0] <= key:
            if waiting[0] == key:
                own.append(waiting[1:])
            waiting = next(sets, None)
        found.append((str(session[0]), digest_fits(digest, tuple(session), own)))
    return found


def fields_here(connection: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> str:
    """The columns to select; NULL for those that the file's older schema does not have."""
    here = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    return ", ".join(column if column in here else "NULL" for column in columns)


def digest_fits(digest: object, session: Row, sets: list[Row]) -> bool:
    try:
        return digest == digest_of(session, sets)
    except (TypeError, ValueError):  # a flipped bit can turn a text into a blob
        return False


def _foreign(connection: sqlite3.Connection) -> str | Sentence:
    """Why the file is not a history of ours, or ""."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    number = schema_number(connection)
    if application != APPLICATION_ID or number == 0:
        return Sentence("is not a Floorside history")
    if is_newer(connection):
        return NEWER
    return "" if 0 < number <= SCHEMA_VERSION else Sentence("has a schema number that does not fit its tables")


def _structure(connection: sqlite3.Connection) -> list[str | Sentence]:
    if schema_number(connection) != true_number(connection):
        return ["has a schema number that does not fit its tables"]
    faults: list[str | Sentence] = [*schema_faults(connection)]
    faults += [row[0] for row in connection.execute("PRAGMA integrity_check(10)") if row[0] != "ok"]
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        faults.append(Sentence("sets without their session"))
    return faults or _broken_indexes(connection) or [*broken_checks(connection)]


def _broken_indexes(connection: sqlite3.Connection) -> list[str | Sentence]:
    """Read each table through its indexes: SQLite's own check passes some entries that SQLite then cannot read."""
    faults: list[str | Sentence] = []
    last_column = {table: columns[-1] for table, columns in table_columns(connection).items()}
    indexes = connection.execute("SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index'").fetchall()
    for index, table, sql in indexes:
        _, where, condition = (sql or "").partition(" WHERE ")
        # The last column is in no index, so SQLite has to look up each row in the table.
        column = last_column.get(table, "no_such_table")
        try:
            connection.execute(f'SELECT count({column}) FROM "{table}" INDEXED BY {index}{where}{condition}')
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
            faults.append(Sentence("the index {index} cannot be read", index=index))
    return faults


def _lenient(data: bytes) -> str:
    """A text from a damaged file. Invalid UTF-8 must not end the check: the digest will reveal it."""
    return data.decode("utf-8", "replace")
