"""Finds unreadable entries beside the sessions. They have no digest, and to SQLite their JSON is any text."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from floorside.storage.exchange.lists import read_entries
from floorside.storage.history.field_values import OTHERS
from floorside.storage.history.rows import EDITABLE, time_from


def unreadable(connection: sqlite3.Connection) -> list[str]:
    """A fault for each list or table with an unreadable entry; the newest schema only. Raises sqlite3.Error."""
    damaged = [name for name, entry in read_entries(connection) if entry is None]
    for table, query, can_be_read in BESIDE:
        if not all(can_be_read(*row) for row in connection.execute(query)):
            damaged.append(table)
    return [f"an entry in {name} cannot be read" for name in dict.fromkeys(damaged)]


def is_change(at: Any, before: Any) -> bool:
    """Whether a row of `changes` can be read and undone."""
    with suppress(ValueError, TypeError, AttributeError):
        time_from(at)
        values = json.loads(before)
        others = values.pop(OTHERS, [])
        return set(values) <= set(EDITABLE) and all(len(other) == 2 for other in others)
    return False


def _is_json(text: Any) -> bool:
    """None stands for a replaced value."""
    with suppress(ValueError, TypeError):
        return text is None or json.loads(text) is not ...
    return False


BESIDE: tuple[tuple[str, str, Callable[..., bool]], ...] = (
    ("changes", "SELECT at, before FROM changes", is_change),
    ("other_values", "SELECT value FROM other_values", _is_json),
    ("field_values", "SELECT value FROM field_values", _is_json),
)
