"""The Roland-Morris questionnaire: its sentences, from the resources, and the completed ones, in the database.

Each function that uses the database is one transaction, and raises sqlite3.Error or OSError if it fails.
"""

import json
from dataclasses import dataclass
from datetime import date

from floorside.domain.self_care.questionnaire import ITEMS, RolandMorris, roland_morris
from floorside.resource_files import resource_path
from floorside.storage.database.database import Database
from floorside.storage.faults import DataFault
from floorside.storage.files.toml_files import convert, read_toml

_KIND = "roland_morris"
#: JSON, in place of the ticks.
_TAKEN_BACK = "null"


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """The questionnaire as its authors published it; `instructions` are paragraphs."""

    name: str
    credit: str
    instructions: str
    items: tuple[str, ...]


def load_roland_morris(language: str = "en") -> Questionnaire:
    """Reads its text. Raises DataFault."""
    path = resource_path(f"measures/{_KIND}.{language}.toml")
    form = convert(path, read_toml(path), Questionnaire)
    if len(form.items) != ITEMS:
        raise DataFault(str(path), f"has {len(form.items)} items, there must be {ITEMS}")
    return form


def has_roland_morris(language: str) -> bool:
    """Whether its published translation into a language is here; nothing else may stand for it."""
    return resource_path(f"measures/{_KIND}.{language}.toml").is_file()


def keep_roland_morris(database: Database, filled: RolandMorris) -> None:
    """Store a completed questionnaire; it replaces an earlier one of the same day."""
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO questionnaires (kind, local_date, ticked) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET ticked = excluded.ticked, edits = edits + 1",
            (_KIND, filled.on.isoformat(), json.dumps(sorted(filled.ticked))),
        )


def take_back_roland_morris(database: Database, on: date) -> None:
    """Take back that day's answers. That they were given stays known, so that no other computer brings them back."""
    with database.transaction() as connection:
        connection.execute(
            "UPDATE questionnaires SET ticked = ?, edits = edits + 1 WHERE kind = ? AND local_date = ?",
            (_TAKEN_BACK, _KIND, on.isoformat()),
        )


def roland_morris_history(database: Database) -> list[RolandMorris]:
    """The completed questionnaires that were not taken back, the earliest first."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT local_date, ticked FROM questionnaires WHERE kind = ? AND ticked <> ? ORDER BY local_date",
            (_KIND, _TAKEN_BACK),
        ).fetchall()
    return [roland_morris(date.fromisoformat(on), json.loads(ticked)) for on, ticked in rows]
