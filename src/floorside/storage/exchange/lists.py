"""The lists in an export beside its sessions: changes of doses, answers to suggestions, questionnaires.

Their entries have no ids: their own values identify them.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import force_setattr

from floorside.domain.exercise import Phase, Side
from floorside.domain.progression.dose_change import Why
from floorside.domain.progression.suggestion import Choice, Kind
from floorside.domain.self_care.questionnaire import ITEMS
from floorside.storage.exchange.values import Aware, day_in_range, in_utc, unsigned_zero
from floorside.storage.history.rows import Row, time_text

Count = Annotated[int, Meta(ge=0, le=100_000)]
Number = Annotated[int, Meta(ge=1, le=100_000)]
#: Whole seconds stay integers, so that an export writes a dose as it was before.
Seconds = Annotated[int, Meta(ge=0, le=604_800)] | Annotated[float, Meta(ge=0, le=604_800)]
Name = Annotated[str, Meta(max_length=200, pattern="^[^\\x00]+$")]
ActivityName = Annotated[str, Meta(max_length=200, pattern="^[^\\x00]*$")]
Id = Annotated[str, Meta(max_length=64, pattern="^[^\\x00]+$")]
Sentence = Annotated[int, Meta(ge=1, le=ITEMS)]


class AmountSchema(Struct, frozen=True):
    reps: Count
    hold_seconds: Seconds
    rung: Annotated[int, Meta(ge=-100, le=100)] = 0

    def __post_init__(self) -> None:
        force_setattr(self, "hold_seconds", unsigned_zero(self.hold_seconds))


class DoseSchema(Struct, frozen=True):
    left: AmountSchema
    right: AmountSchema
    sets: Number
    rest_seconds: Seconds = 0
    tempo: dict[Phase, Seconds] = {}

    def __post_init__(self) -> None:
        force_setattr(self, "rest_seconds", unsigned_zero(self.rest_seconds))
        force_setattr(self, "tempo", {phase: unsigned_zero(seconds) for phase, seconds in self.tempo.items()})


class DoseChangeSchema(Struct, frozen=True, kw_only=True):
    at: Aware
    local_date: date
    routine: Name
    exercise: Name
    side: Side | None = None
    before: DoseSchema
    after: DoseSchema
    why: Why
    undone: bool = False
    moves: Count = 0

    def row(self) -> Row:
        doses = (_text(self.before), _text(self.after))
        return (*_about(self.at, self), *doses, str(self.why), int(self.undone), self.moves)


class AnswerSchema(Struct, frozen=True, kw_only=True):
    at: Aware
    local_date: date
    routine: Name
    exercise: Name
    side: Side | None = None
    kind: Kind
    evidence: Annotated[list[Id], Meta(max_length=1000)]
    choice: Choice
    undone: bool = False

    def row(self) -> Row:
        said = (str(self.kind), json.dumps(self.evidence), str(self.choice))
        return (*_about(self.at, self), *said, int(self.undone))


class QuestionnaireSchema(Struct, frozen=True):
    """`ticked`: None once it was taken back."""

    kind: Annotated[str, Meta(pattern="^roland_morris$")]
    local_date: date
    ticked: Annotated[list[Sentence], Meta(max_length=ITEMS)] | None
    edits: Number = 1

    def row(self) -> Row:
        ticked = json.dumps(None if self.ticked is None else sorted(set(self.ticked)))
        return (self.kind, day_in_range(self.local_date).isoformat(), ticked, self.edits)


class ActivitySchema(Struct, frozen=True):
    """`name` is empty once the activity was removed for good."""

    id: Id
    name: ActivityName
    local_date: date
    removed: date | None = None
    edits: Number = 1

    def row(self) -> Row:
        removed = None if self.removed is None else day_in_range(self.removed, "removed").isoformat()
        return (self.id, self.name, day_in_range(self.local_date).isoformat(), removed, self.edits)


class RatingSchema(Struct, frozen=True):
    activity: Id
    local_date: date
    rating: Annotated[int, Meta(ge=0, le=10)] | None = None
    edits: Number = 1

    def row(self) -> Row:
        return (self.activity, day_in_range(self.local_date).isoformat(), self.rating, self.edits)


ListEntry = DoseChangeSchema | AnswerSchema | QuestionnaireSchema | ActivitySchema | RatingSchema

#: The lists in their order in the file; each is a table of the same name.
LISTS: Mapping[str, type[ListEntry]] = {
    "dose_changes": DoseChangeSchema,
    "answers": AnswerSchema,
    "questionnaires": QuestionnaireSchema,
    "activities": ActivitySchema,
    "activity_ratings": RatingSchema,
}
#: The columns that contain JSON.
_JSON = ("before", "after", "evidence", "ticked")
#: Row numbers by the values that identify an entry.
Known = dict[tuple[Any, ...], list[int]]
#: The columns that identify an entry. The others may change: a change of a dose may continue, a questionnaire may be
#: completed again on its day, and a change or an answer may be undone.
_KNOWN_BY = {
    "dose_changes": ("at", "routine", "exercise", "side", "why"),
    "answers": ("at", "routine", "exercise", "side", "kind", "evidence", "choice"),
    "questionnaires": ("kind", "local_date"),
    "activities": ("id",),
    "activity_ratings": ("activity", "local_date"),
}


def sound_entries(connection: sqlite3.Connection) -> Iterator[tuple[str, ListEntry]]:
    """The readable entries of a damaged file, each with the name of its list."""
    yield from ((name, entry) for name, entry in read_entries(connection) if entry is not None)


def read_entries(connection: sqlite3.Connection) -> Iterator[tuple[str, ListEntry | None]]:
    """All entries of a file that may be damaged, each with the name of its list; None for an unreadable one."""
    for name, form in LISTS.items():
        for row in _rows_as_they_are(connection, name):
            entry = None
            with suppress(msgspec.MsgspecError, ValueError, TypeError):
                "".join(map(str, row)).encode()  # raises for text that is not UTF-8
                found = msgspec.convert(list_object(name, row), form)
                found.row()
                entry = found
            yield name, entry


def _rows_as_they_are(connection: sqlite3.Connection, name: str) -> list[Row]:
    """All rows, also those with text that is not UTF-8, which would end the query; an empty one for unreadable rows."""
    usual, connection.text_factory = connection.text_factory, lambda data: data.decode("utf-8", "surrogateescape")
    rows: list[Row] = []
    try:
        rows += connection.execute(f"SELECT {', '.join(LISTS[name].__struct_fields__)} FROM {name}")
    except sqlite3.Error:
        rows.append(())
    finally:
        connection.text_factory = usual
    return rows


def _rows(connection: sqlite3.Connection, name: str, since: date | None) -> Iterator[Row]:
    columns = LISTS[name].__struct_fields__
    order = ", ".join(("at", "number") if "at" in columns else columns[:2])
    return connection.execute(
        f"SELECT {', '.join(columns)} FROM {name} WHERE local_date >= ? ORDER BY {order}", (str(since or ""),)
    )


def list_rows(connection: sqlite3.Connection, name: str, since: date | None = None) -> list[Row]:
    """The rows of one of LISTS, the earliest first; list_object converts each for an export."""
    return list(_rows(connection, name, since))


def list_object(name: str, row: Row) -> dict[str, Any]:
    """An entry for an export. Raises ValueError or TypeError if a text is not JSON."""
    values = dict(zip(LISTS[name].__struct_fields__, row, strict=True))
    if "undone" in values:
        values["undone"] = bool(values["undone"])
    return {key: json.loads(value) if key in _JSON else value for key, value in values.items()}


def known_entries(connection: sqlite3.Connection, name: str) -> Known:
    """The entries that are here, for merge_entry, which keeps this up to date."""
    known: Known = {}
    for *key, row in connection.execute(f"SELECT {', '.join(_KNOWN_BY[name])}, rowid FROM {name}"):
        known.setdefault(tuple(key), []).append(row)
    return known


def merge_entry(connection: sqlite3.Connection, name: str, entry: ListEntry, known: Known) -> bool:
    """Merge an entry, in the caller's transaction; returns whether it brought something new.

    If one computer undid it, it is undone. Of two versions the one that continued further is used, the same on all
    computers. `known`: the known_entries of that list. Raises ValueError for a time out of range.
    """
    columns = entry.__struct_fields__
    theirs = dict(zip(columns, entry.row(), strict=True))
    key = tuple(theirs[column] for column in _KNOWN_BY[name])
    if key not in known:
        marks = ", ".join("?" * len(columns))
        added = connection.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", list(theirs.values()))
        known[key] = [added.lastrowid or 0]
        return True
    further = [_go_further(connection, name, row, theirs) for row in known[key]]
    return any(further)


def _go_further(connection: sqlite3.Connection, name: str, row: int, theirs: Mapping[str, Any]) -> bool:
    values = connection.execute(f"SELECT {', '.join(theirs)} FROM {name} WHERE rowid = ?", (row,)).fetchone()
    ours = dict(zip(theirs, values, strict=True))
    both = dict(ours if _how_far(ours) >= _how_far(theirs) else theirs)
    if "undone" in both:
        both["undone"] = max(ours["undone"], theirs["undone"])
    if both == ours:
        return False
    changes = ", ".join(f"{column} = ?" for column in both)
    connection.execute(f"UPDATE {name} SET {changes} WHERE rowid = ?", [*both.values(), row])
    return True


def _how_far(values: Mapping[str, Any]) -> tuple[Any, ...]:
    """A sort key: the larger version is the later one. Between equal counts the content decides: of two questionnaires,
    the one with more ticked sentences wins, and any over one that was taken back.
    """
    ticked = str(values.get("ticked", "")).removeprefix("null")
    often = values.get("moves", 0), values.get("edits", 1)
    doses = values.get("after", ""), values.get("before", "")
    rating = values.get("rating")
    told = str(values.get("removed") or ""), str(values.get("name", "")), -1 if rating is None else rating
    return (*often, ticked.count(","), ticked, *doses, *told, values["local_date"])


def _about(at: datetime, entry: DoseChangeSchema | AnswerSchema) -> Row:
    when = (time_text(in_utc(at, "at")), day_in_range(entry.local_date).isoformat())
    return (*when, entry.routine, entry.exercise, None if entry.side is None else str(entry.side))


def _text(dose: DoseSchema) -> str:
    return msgspec.json.encode(dose).decode()
