"""Finds unreadable entries beside the sessions. They have no digest, and SQLite accepts any text as their JSON."""

import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from floorside.storage.database.faults import READ_ERRORS, is_damage
from floorside.storage.history.corrections import CHANGEABLE
from floorside.storage.history.field_values import OTHERS
from floorside.storage.history.rows import time_from


def unreadable(connection: sqlite3.Connection) -> list[str]:
    """A fault for each list or table with an unreadable entry, in the newest schema only. Raises sqlite3.Error."""
    from floorside.storage.exchange.lists import read_entries  # a start in good order does without it

    damaged = [name for name, entry in read_entries(connection) if entry is None]
    damaged += [table for table in BESIDE if not _is_readable(connection, table)]
    return [f"an entry in {name} cannot be read" for name in dict.fromkeys(damaged)]


def _is_readable(connection: sqlite3.Connection, table: str) -> bool:
    columns, can_be_read = BESIDE[table]
    usual, connection.text_factory = connection.text_factory, str
    try:
        # Select every column, so that SQLite reports text that is not UTF-8 in any of them.
        rows = connection.execute(f"SELECT {', '.join(columns)}, * FROM {table}")
        return all(can_be_read(*row[: len(columns)]) for row in rows)
    except READ_ERRORS as error:
        if not is_damage(error) and "UTF-8" not in str(error):
            raise
        return False
    finally:
        connection.text_factory = usual


def is_change(at: Any, before: Any) -> bool:
    """Whether a row of `changes` can be read and undone."""
    with suppress(ValueError, TypeError, AttributeError):
        time_from(at)
        values = json.loads(before)
        others = values.pop(OTHERS, [])
        return set(values) <= set(CHANGEABLE) and all(len(other) == 2 for other in others)
    return False


def _is_json(text: Any) -> bool:
    """Whether a value is JSON; None, a replaced value, is."""
    with suppress(ValueError, TypeError):
        return text is None or json.loads(text) is not ...
    return False


BESIDE: Mapping[str, tuple[tuple[str, ...], Callable[..., bool]]] = {
    "changes": (("at", "before"), is_change),
    "other_values": (("value",), _is_json),
    "field_values": (("value",), _is_json),
    "own_versions": (("content",), lambda _: True),
}
