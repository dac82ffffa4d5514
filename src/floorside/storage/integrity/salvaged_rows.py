"""One session of a damaged history, as far as it can be read."""

import json
import re
import sqlite3
from contextlib import suppress
from dataclasses import dataclass

from floorside.storage.database.faults import READ_ERRORS
from floorside.storage.exchange.schema import check_other_value
from floorside.storage.history.rows import SESSION_COLUMNS, SET_COLUMNS, Row
from floorside.storage.integrity.checking import digest_fits, fields_here
from floorside.storage.integrity.readable import is_change

#: The columns of a session's row that its record does not contain.
KEPT_COLUMNS = ("plan", "at_step", "deleted", "digest")

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class SalvagedSession:
    """A session with a matching digest. `kept`: the values of KEPT_COLUMNS; `changes` and `others`: the rows of its
    changes and of other computers' values.
    """

    session: Row
    sets: list[Row]
    kept: Row
    changes: list[Row]
    others: list[Row]


class RowReader:
    """Reads sessions by key. Raises sqlite3.Error if there is no table of sessions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fields = fields_here(connection, "sessions", (*SESSION_COLUMNS, *KEPT_COLUMNS))
        self._set_fields = fields_here(connection, "sets", SET_COLUMNS)

    def session(self, key: int) -> SalvagedSession | tuple[str, str | None] | None:
        """The session. If it is damaged: its id and local date, each None if it cannot be read. None if there is none,
        or nothing can be read.
        """
        try:
            query = f"SELECT {self._fields} FROM sessions NOT INDEXED WHERE key = ?"
            row = self._connection.execute(query, (key,)).fetchone()
            if row is None:
                return None
            session, kept = row[: len(SESSION_COLUMNS)], row[len(SESSION_COLUMNS) :]
            if digest_fits(kept[-1], session, sets := self._sets(key)):
                return SalvagedSession(session, sets, kept, self._changes(key), self._others(key))
        except READ_ERRORS:
            pass
        return self._name(key)

    def _sets(self, key: int) -> list[Row]:
        query = f"SELECT {self._set_fields} FROM sets WHERE session = ? ORDER BY position"
        return self._connection.execute(query, (key,)).fetchall()

    def _name(self, key: int) -> tuple[str, str | None] | None:
        with suppress(sqlite3.Error):
            row = self._connection.execute(
                "SELECT CAST(id AS BLOB), CAST(local_date AS BLOB), CAST(started AS BLOB), deleted IS NOT NULL "
                "FROM sessions NOT INDEXED WHERE key = ?",
                (key,),
            ).fetchone()
            if row is None:
                return None
            *texts, deleted = row
            session_id, *days = ((text or b"").decode("utf-8", "replace") for text in texts)
            dates = [found[0] for day in days if (found := _DATE.match(day))]
            return None if deleted else (session_id, next(iter(dates), None))
        return None

    def _changes(self, key: int) -> list[Row]:
        with suppress(*READ_ERRORS):
            columns = "at, kind, before, digest_before, undone"
            query = f"SELECT {columns} FROM changes NOT INDEXED WHERE session = ? ORDER BY number"
            rows = self._connection.execute(query, (key,)).fetchall()
            return [row for row in rows if is_change(row[0], row[2])]
        return []

    def _others(self, key: int) -> list[Row]:
        found: list[Row] = []
        with suppress(*READ_ERRORS):
            query = "SELECT field, value FROM other_values WHERE session = ?"
            for field, value in self._connection.execute(query, (key,)):
                with suppress(ValueError, TypeError):
                    check_other_value(field, json.loads(value))
                    found.append((field, value))
        return found
