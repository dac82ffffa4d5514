"""The changes of doses and the answers to suggestions, in the database.

Every function is one transaction, and raises sqlite3.Error or OSError if it fails; it then changes nothing.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from floorside.domain.exercise import Dose, Side
from floorside.domain.progression.dose_change import DoseChange, Why
from floorside.storage.database.database import Database
from floorside.storage.history.rows import Row, time_from, time_text

if TYPE_CHECKING:
    from floorside.domain.progression.suggestion import Answer


class KeptChange(msgspec.Struct, frozen=True):
    """A stored change; `number` identifies it in the database."""

    number: int
    change: DoseChange


class KeptAnswer(msgspec.Struct, frozen=True):
    """A stored answer; `number` identifies it in the database."""

    number: int
    answer: "Answer"


def add_change(database: Database, change: DoseChange) -> int:
    """Store a change; returns its number."""
    row = {
        "at": time_text(change.when),
        "local_date": change.local_date.isoformat(),
        "routine": change.routine,
        "exercise": change.exercise,
        "side": change.side,
        "before": dose_text(change.before),
        "after": dose_text(change.after),
        "why": str(change.why),
        "undone": change.undone,
    }
    return _insert(database, "dose_changes", row)


def extend_change(database: Database, number: int, after: Dose) -> None:
    """Continue a change: it now leads to `after`. Several presses of one button are one change."""
    with database.transaction(soon=True) as connection:
        connection.execute(
            "UPDATE dose_changes SET after = ?, moves = moves + 1 WHERE number = ?", (dose_text(after), number)
        )


def mark_undone(database: Database, number: int) -> None:
    with database.transaction(soon=True) as connection:
        connection.execute("UPDATE dose_changes SET undone = 1 WHERE number = ?", (number,))


def dose_changes(database: Database) -> list[KeptChange]:
    """All changes, undone ones too, in the order in which they were made."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT number, at, local_date, routine, exercise, side, before, after, why, undone FROM dose_changes "
            "ORDER BY at, number"
        ).fetchall()
    return [_change(row) for row in rows]


def add_answer(database: Database, answer: "Answer") -> int:
    """Store an answer; returns its number."""
    row = {
        "at": time_text(answer.when),
        "local_date": answer.local_date.isoformat(),
        "routine": answer.routine,
        "exercise": answer.exercise,
        "side": answer.side,
        "kind": str(answer.kind),
        "evidence": json.dumps(answer.evidence),
        "choice": str(answer.choice),
    }
    return _insert(database, "answers", row)


def take_back_answer(database: Database, number: int, *, undone: bool = True) -> None:
    """Undo an answer, or, with `undone=False`, let it count again."""
    with database.transaction(soon=True) as connection:
        connection.execute("UPDATE answers SET undone = ? WHERE number = ?", (undone, number))


def answers(database: Database) -> "list[Answer]":
    """All answers that were not undone, in the order in which they were given."""
    return [kept.answer for kept in kept_answers(database)]


def kept_answers(database: Database) -> list[KeptAnswer]:
    """The same answers with their numbers."""
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT number, at, local_date, routine, exercise, side, kind, evidence, choice FROM answers "
            "WHERE NOT undone ORDER BY at, number"
        ).fetchall()
    return [KeptAnswer(row[0], _answer(row[1:])) for row in rows]


def _insert(database: Database, table: str, row: Mapping[str, Any]) -> int:
    places = ", ".join("?" * len(row))
    with database.transaction(soon=True) as connection:
        cursor = connection.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})",
            tuple(row.values()),
        )
        return int(cursor.lastrowid or 0)


def _change(row: Row) -> KeptChange:
    number, at, local_date, routine, exercise, side, before, after, why, undone = row
    change = DoseChange(
        time_from(at),
        date.fromisoformat(local_date),
        routine,
        exercise,
        None if side is None else Side(side),
        dose_from(before),
        dose_from(after),
        Why(why),
        bool(undone),
    )
    return KeptChange(number, change)


def _answer(row: Row) -> "Answer":
    from floorside.domain.progression.suggestion import Answer, Choice, Kind  # no start needs an answer

    at, local_date, routine, exercise, side, kind, evidence, choice = row
    when: datetime = time_from(at)
    return Answer(
        when,
        date.fromisoformat(local_date),
        routine,
        exercise,
        None if side is None else Side(side),
        Kind(kind),
        tuple(json.loads(evidence)),
        Choice(choice),
    )


def dose_text(dose: Dose) -> str:
    return msgspec.json.encode(dose).decode()


def dose_from(text: str) -> Dose:
    return msgspec.json.decode(text, type=Dose)
