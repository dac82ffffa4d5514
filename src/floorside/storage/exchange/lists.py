"""What an export holds beside its sessions: changes of doses, answers to suggestions, questionnaires.

They have no ids: what is the same is known by what it says.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from floorside.domain.exercise import Phase, Side
from floorside.domain.progression.dose_change import Why
from floorside.domain.progression.suggestion import Choice, Kind
from floorside.domain.questionnaire import ITEMS
from floorside.storage.history.rows import Row, time_text

Count = Annotated[int, Meta(ge=0, le=100_000)]
Number = Annotated[int, Meta(ge=1, le=100_000)]
#: Whole seconds stay whole, so that a dose is written again as it was.
Seconds = Annotated[int, Meta(ge=0, le=604_800)] | Annotated[float, Meta(ge=0, le=604_800)]
Name = Annotated[str, Meta(max_length=200, pattern="^[^\\x00]+$")]
Id = Annotated[str, Meta(max_length=64, pattern="^[^\\x00]+$")]
Aware = Annotated[datetime, Meta(tz=True)]
Sentence = Annotated[int, Meta(ge=1, le=ITEMS)]


class AmountForm(Struct, frozen=True):
    reps: Count
    hold_seconds: Seconds
    rung: Annotated[int, Meta(ge=-100, le=100)] = 0


class DoseForm(Struct, frozen=True):
    left: AmountForm
    right: AmountForm
    sets: Number
    rest_seconds: Seconds = 0
    tempo: dict[Phase, Seconds] = {}


class DoseChangeForm(Struct, frozen=True):
    at: Aware
    local_date: date
    routine: Name
    exercise: Name
    side: Side | None
    before: DoseForm
    after: DoseForm
    why: Why
    undone: bool = False
    moves: Count = 0

    def row(self) -> Row:
        doses = (_text(self.before), _text(self.after))
        return (*_about(self.at, self), *doses, str(self.why), int(self.undone), self.moves)


class AnswerForm(Struct, frozen=True):
    at: Aware
    local_date: date
    routine: Name
    exercise: Name
    side: Side | None
    kind: Kind
    evidence: Annotated[list[Id], Meta(max_length=1000)]
    choice: Choice
    undone: bool = False

    def row(self) -> Row:
        said = (str(self.kind), json.dumps(self.evidence), str(self.choice))
        return (*_about(self.at, self), *said, int(self.undone))


class QuestionnaireForm(Struct, frozen=True):
    kind: Annotated[str, Meta(pattern="^roland_morris$")]
    local_date: date
    ticked: Annotated[list[Sentence], Meta(max_length=ITEMS)]
    edits: Number = 1

    def row(self) -> Row:
        return (self.kind, self.local_date.isoformat(), json.dumps(sorted(set(self.ticked))), self.edits)


ListEntry = DoseChangeForm | AnswerForm | QuestionnaireForm

#: The lists in their order in the file; each is a table of the same name.
LISTS: Mapping[str, type[ListEntry]] = {
    "dose_changes": DoseChangeForm,
    "answers": AnswerForm,
    "questionnaires": QuestionnaireForm,
}
#: The columns whose text is JSON.
_JSON = ("before", "after", "evidence", "ticked")
#: By what an entry is known again: a change of a dose may go further, a questionnaire may be filled in anew on its day,
#: a change and an answer may be undone.
_KNOWN_BY = {
    "dose_changes": ("at", "routine", "exercise", "side", "why"),
    "answers": ("at", "routine", "exercise", "side", "kind", "evidence", "choice"),
    "questionnaires": ("kind", "local_date"),
}


def list_objects(connection: sqlite3.Connection, name: str, since: date | None = None) -> Iterator[dict[str, Any]]:
    """One of LISTS as it is exported, the earliest first."""
    return (_object(name, row) for row in _rows(connection, name, since))


def sound_entries(connection: sqlite3.Connection) -> Iterator[tuple[str, ListEntry]]:
    """What can be read of a damaged file, each with the name of its list."""
    for name, form in LISTS.items():
        with suppress(sqlite3.Error):
            for row in _rows(connection, name, None):
                with suppress(msgspec.MsgspecError, ValueError, TypeError):
                    entry = msgspec.convert(_object(name, row), form)
                    entry.row()
                    yield name, entry


def _rows(connection: sqlite3.Connection, name: str, since: date | None) -> Iterator[Row]:
    columns = LISTS[name].__struct_fields__
    order = ", ".join(columns[:2] if name == "questionnaires" else ("at", "number"))
    return connection.execute(
        f"SELECT {', '.join(columns)} FROM {name} WHERE local_date >= ? ORDER BY {order}", (str(since or ""),)
    )


def _object(name: str, row: Row) -> dict[str, Any]:
    """Raises ValueError or TypeError for a text that is no JSON."""
    values = dict(zip(LISTS[name].__struct_fields__, row, strict=True))
    if "undone" in values:
        values["undone"] = bool(values["undone"])
    return {key: json.loads(value) if key in _JSON else value for key, value in values.items()}


def list_count(connection: sqlite3.Connection, name: str, since: date | None = None) -> int:
    (count,) = connection.execute(f"SELECT count(*) FROM {name} WHERE local_date >= ?", (str(since or ""),)).fetchone()
    return int(count)


def merge_entry(connection: sqlite3.Connection, name: str, entry: ListEntry) -> bool:
    """Inside a transaction of the caller's. What was undone on one machine is undone on both; of two versions the one
    that went further is used, the same on both. True if something was not here yet.

    Raises ValueError for a time that has no UTC.
    """
    columns = entry.__struct_fields__
    theirs = dict(zip(columns, entry.row(), strict=True))
    where = " AND ".join(f"{column} IS ?" for column in _KNOWN_BY[name])
    key = [theirs[column] for column in _KNOWN_BY[name]]
    row = connection.execute(f"SELECT {', '.join(columns)} FROM {name} WHERE {where}", key).fetchone()
    if row is None:
        marks = ", ".join("?" * len(columns))
        connection.execute(f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})", list(theirs.values()))
        return True
    ours = dict(zip(columns, row, strict=True))
    both = dict(max(ours, theirs, key=_how_far))
    if "undone" in both:
        both["undone"] = max(ours["undone"], theirs["undone"])
    if both == ours:
        return False
    changes = ", ".join(f"{column} = ?" for column in columns)
    connection.execute(f"UPDATE {name} SET {changes} WHERE {where}", [*both.values(), *key])
    return True


def _how_far(values: Mapping[str, Any]) -> tuple[Any, ...]:
    """The larger one is the later version of an entry. What was changed as often on both is told apart by what it says:
    of a questionnaire, more ticked sentences go before fewer.
    """
    ticked = str(values.get("ticked", ""))
    often = values.get("moves", 0), values.get("edits", 1)
    return (*often, ticked.count(","), ticked, values.get("after", ""), values.get("before", ""), values["local_date"])


def _about(at: datetime, entry: DoseChangeForm | AnswerForm) -> Row:
    try:
        when = time_text(at)
    except OverflowError:
        raise ValueError("the time is out of range - at `$.at`") from None
    side = None if entry.side is None else str(entry.side)
    return (when, entry.local_date.isoformat(), entry.routine, entry.exercise, side)


def _text(dose: DoseForm) -> str:
    return msgspec.json.encode(dose).decode()
