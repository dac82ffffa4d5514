"""Computers that exchange exports, for tests: what each was told, and the expected result in any order.

The model here has no stamps. It records which values somebody had seen when they gave a new one, and so which values
nobody has replaced knowingly: these must be left in the end, all of them and no others.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from floorside.domain.exercise import Amount
from floorside.domain.self_care.activities import Activity, Difference, RatingChange
from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.domain.session.correction import moved_to, with_done, with_sets
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.history.activities import activities as kept_activities
from floorside.storage.history.activities import write_difference
from floorside.storage.history.changes import other_values, settle
from floorside.storage.history.corrections import CHANGEABLE, CORRECTIONS, SETS, START, value_of
from floorside.storage.history.dose_history import (
    add_answer,
    add_change,
    answers,
    dose_changes,
    extend_change,
    mark_undone,
    take_back_answer,
)
from floorside.storage.history.questionnaires import (
    keep_roland_morris,
    roland_morris_history,
    take_back_roland_morris,
)
from floorside.storage.history.rows import EDITABLE
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.sessions import CIRCLES, LEFT, a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
SESSIONS = ("session-0", "session-1")
FIELDS = ("pain_after", "note", "pain_morning", "walk_minutes", START, SETS)
VALUES: dict[str, tuple[Any, ...]] = {
    "pain_after": (None, 1, 2, 3),
    "note": ("", "x", "y"),
    "pain_morning": (None, 4),
    "walk_minutes": (10, 20),
    START: tuple(value_of(moved_to(a_session(), datetime(2026, 11, day, 8, tzinfo=UTC)), START) for day in (3, 4)),
    SETS: tuple(value_of(with_sets(a_session(), [with_done(LEFT, held), CIRCLES]), SETS) for held in (0, 10, 30)),
}

#: One step of a history: what is done, on which machine, and three small numbers that say with what.
Step = tuple[str, int, int, int, int]


@dataclass
class Given:
    """A value that was given; `replaced` are the ones that whoever gave it knew."""

    value: Any


@dataclass
class Ledger:
    """What one machine has been told: of each session and field the numbers of the values, and which were replaced."""

    given: set[tuple[str, str, int]] = field(default_factory=set)
    replaced: set[tuple[str, str, int]] = field(default_factory=set)

    def live(self, session: str, name: str) -> set[tuple[str, str, int]]:
        return {each for each in self.given - self.replaced if each[:2] == (session, name)}

    def hear(self, other: "Ledger", session: str, names: Iterable[str]) -> None:
        heard = {(session, name) for name in names}
        self.given |= {each for each in other.given if each[:2] in heard}
        self.replaced |= {each for each in other.replaced if each[:2] in heard}


class Machine:
    def __init__(self, folder: Path, clock: timedelta) -> None:
        self.history = a_history(folder)
        self.database = self.history.database
        self.file = folder / "export.json"
        self.ledger = Ledger()
        self.clock = clock

    def has(self, session: str) -> bool:
        return self._row(session) is not None

    def is_deleted(self, session: str) -> bool:
        row = self._row(session)
        return row is None or row[0] is not None

    def _row(self, session: str) -> Any:
        return self.database.connection.execute("SELECT deleted FROM sessions WHERE id = ?", (session,)).fetchone()

    def state(self) -> Any:
        """All that a person can see."""
        seen = [(session, other_values(self.database, session.id)) for session in self.history.sessions()]
        lists = [kept.change for kept in dose_changes(self.database)], answers(self.database)
        return seen, lists, roland_morris_history(self.database), kept_activities(self.database)

    def said(self, session: str, name: str) -> list[Any]:
        """What is shown of a field, and what else was said; nothing for a correction that nobody made."""
        if name in CORRECTIONS and not self.ledger.live(session, name):
            return []
        value = value_of(self.history.session(session), name)
        others = [other for other_name, other in other_values(self.database, session) if other_name == name]
        return [each for each in (value, *others) if each not in (None, "")]


class World:
    """Three machines whose clocks differ by hours, one of which has the sessions at first."""

    def __init__(self, folder: Path) -> None:
        self.machines = [Machine(folder / str(n), timedelta(hours=(0, 5, -5)[n])) for n in range(3)]
        self.values: dict[int, Any] = {}
        self.now = NOW
        for number, session in enumerate(SESSIONS):
            self.machines[0].history.begin(a_session(number), None)
            for name in EDITABLE:
                self._give(self.machines[0], session, name, [getattr(a_session(number), name)])

    def close(self) -> None:
        for machine in self.machines:
            machine.database.close()

    def do(self, step: Step) -> None:
        """What cannot be done just then is not."""
        what, machine, first, second, third = step
        self.now += timedelta(minutes=1)
        getattr(self, f"_{what}")(self.machines[machine % 3], first, second, third)

    def exchange_all(self) -> list[ImportReport]:
        return [self.send(one, other) for one in self.machines for other in self.machines if one is not other]

    def send(self, source: Machine, target: Machine) -> ImportReport:
        export_json(source.database, source.file, self.now)
        sent = {session: (source.has(session), source.is_deleted(session)) for session in SESSIONS}
        report = import_json(target.database, source.file, self.now + target.clock)
        for session, (known, deleted) in sent.items():
            heard = ["deleted"] if deleted or not target.has(session) else ["deleted", *CHANGEABLE]
            if known or deleted:
                target.ledger.hear(source.ledger, session, heard)
        return report

    def expected(self, session: str, name: str) -> list[Any]:
        """What must be there in the end: each value that nobody replaced who knew of it."""
        ledger = Ledger()
        for machine in self.machines:
            ledger.hear(machine.ledger, session, [name])
        return [self.values[number] for _, _, number in ledger.live(session, name)]

    def _give(self, machine: Machine, session: str, name: str, values: list[Any]) -> None:
        machine.ledger.replaced |= machine.ledger.live(session, name)
        for value in values:
            number = len(self.values)
            self.values[number] = value
            machine.ledger.given.add((session, name, number))

    def _send(self, machine: Machine, first: int, *_: int) -> None:
        if (target := self.machines[first % 3]) is not machine:
            self.send(machine, target)

    def _edit(self, machine: Machine, first: int, second: int, third: int) -> None:
        session, name = SESSIONS[first % 2], FIELDS[second % len(FIELDS)]
        value = VALUES[name][third % len(VALUES[name])]
        if machine.is_deleted(session) or value_of(machine.history.session(session), name) == value:
            return
        machine.history.edit(session, self.now + machine.clock, **{name: value})
        self._give(machine, session, name, [value])
        self._give(machine, session, "deleted", [False])

    def _delete(self, machine: Machine, first: int, *_: int) -> None:
        session = SESSIONS[first % 2]
        if not machine.is_deleted(session):
            machine.history.delete(session, self.now + machine.clock)
            self._give(machine, session, "deleted", [True])

    def _undo(self, machine: Machine, first: int, *_: int) -> None:
        if not (changes := machine.history.undoable()):
            return
        change = changes[first % len(changes)]
        machine.history.undo(change.number, self.now + machine.clock)
        self._give(machine, change.session_id, "deleted", [False])
        for name in change.fields:
            self._give(machine, change.session_id, name, machine.said(change.session_id, name))

    def _settle(self, machine: Machine, first: int, second: int, _: int) -> None:
        session = SESSIONS[first % 2]
        if machine.is_deleted(session) or not (others := other_values(machine.database, session)):
            return
        name, value = others[second % len(others)]
        settle(machine.database, session, name, value, self.now + machine.clock)
        self._give(machine, session, name, [value])
        self._give(machine, session, "deleted", [False])

    def _dose(self, machine: Machine, first: int, second: int, third: int) -> None:
        """Change it, change it further, or undo it; the same with an answer."""
        kept = dose_changes(machine.database)
        if first % 3 == 0 or not kept:
            add_change(machine.database, replace(CHANGE, when=self.now + machine.clock))
            add_answer(machine.database, replace(ANSWER, when=self.now + machine.clock))
        elif first % 3 == 1:
            number = kept[second % len(kept)].number
            extend_change(machine.database, number, replace(CHANGE.after, right=Amount(1, 30 + third)))
        else:
            mark_undone(machine.database, kept[second % len(kept)].number)
            take_back_answer(machine.database, 1 + second % len(kept))

    def _activity(self, machine: Machine, first: int, second: int, third: int) -> None:
        """Set one up, rename it, rate it, remove it or have it back."""
        day = date(2026, 11, 20 + second % 3)
        named = Activity(f"activity-{first % 2}", f"name {third % 3}", date(2026, 11, 1), day if third == 5 else None)
        rating = RatingChange(named.id, day, None if third == 3 else third)
        write_difference(machine.database, Difference((named,) if second % 2 else (), (rating,)))

    def _questionnaire(self, machine: Machine, first: int, second: int, third: int) -> None:
        """Fill it in, or take it back."""
        day = date(2026, 11, 20 + first % 2)
        if third == 0:
            take_back_roland_morris(machine.database, day)
            return
        keep_roland_morris(machine.database, RolandMorris(day, frozenset({1 + second, 10 + third})))
