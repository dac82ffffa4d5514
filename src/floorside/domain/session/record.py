"""The record: what the person did, set by set, beside what was planned."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from floorside.domain.exercise import Direction, Side

if TYPE_CHECKING:
    from floorside.domain.session.plan import Step


class SetOutcome(StrEnum):
    DONE = "done"
    SKIPPED = "skipped"
    CUT_SHORT = "cut_short"
    HURT = "hurt"


class SessionOutcome(StrEnum):
    COMPLETED = "completed"
    PARTIAL = "partial"
    HURT = "hurt"
    UNFINISHED = "unfinished"


class Hurt(StrEnum):
    """What the person said hurt in a set."""

    SHARP = "sharp"
    TOO_FAR = "too_far"
    SPREADING = "spreading"
    OTHER = "other"


class Legs(StrEnum):
    """Leg symptoms before a session, compared with the last time.

    HIGHER: they reach less far down, which is the good direction [32]. WEAKER: a leg is weaker or number.
    """

    NONE = "none"
    SAME = "same"
    HIGHER = "higher"
    FURTHER = "further"
    NEW = "new"
    BOTH = "both"
    WEAKER = "weaker"


@dataclass(frozen=True, slots=True)
class SetAmount:
    """The amount of one set: whole reps, seconds of work in all, and for holds the seconds of each hold. A hold is one
    rep, once it has lasted a second.
    """

    reps: int
    seconds: float
    hold_seconds: float


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One work step of a session. `position`: its index in the plan; repeating a set does not change it.

    `rung`: the planned form (domain/forms.py); 0 for the usual one, and if it was not recorded.
    """

    position: int
    exercise: str
    side: Side | None
    direction: Direction | None
    set: int
    planned: SetAmount
    done: SetAmount
    outcome: SetOutcome
    hurt: Hurt | None = None
    rung: int = 0

    @property
    def was_begun(self) -> bool:
        """Whether anything of it counts as done: a whole rep, or a second of a hold; not if the person only said, on
        the way to it, that something hurts.
        """
        return self.outcome is not SetOutcome.SKIPPED and self.done.reps > 0

    @property
    def is_part(self) -> bool:
        """Whether it was begun, but not done as it was planned."""
        return self.was_begun and self.outcome is not SetOutcome.DONE and self.done.seconds < self.planned.seconds


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session as the history has it.

    `started`, `ended`: aware, UTC. `utc_offset_seconds`, `zone` and `local_date`: those of the start, which change only
    when the person corrects the start. `active_seconds`: without pauses and waits. Pains: 0–10, or None without an
    answer; `pain_worst_exercise`: the exercise with which the worst came, `pain_worst_side`: its side, if it was one;
    `pain_morning`: the pain of the next morning. `planned_works` and `planned_exercises`: counts of the whole plan,
    even if its end was not reached.

    A walk is a session too: it has `walk_minutes`, and neither sets nor `active_seconds`. Its `pain_worst` is that
    during the walk or after it.

    `elsewhere`: the person did it without the program and added it; each of its sets then has the dose of the routine.
    """

    id: str
    routine_id: str
    routine_name: str
    started: datetime
    ended: datetime | None
    utc_offset_seconds: int
    zone: str
    local_date: date
    outcome: SessionOutcome
    active_seconds: float
    pain_before: int | None
    pain_worst: int | None
    pain_after: int | None
    note: str
    sets: tuple[SetRecord, ...]
    pain_worst_exercise: str | None = None
    pain_morning: int | None = None
    legs: Legs | None = None
    planned_works: int = 0
    planned_exercises: int = 0
    pain_worst_side: Side | None = None
    walk_minutes: int | None = None
    elsewhere: bool = False

    @property
    def is_walk(self) -> bool:
        return self.walk_minutes is not None

    @property
    def seconds(self) -> float:
        """The length of the session; without pauses and waits, unless it was a walk."""
        return self.active_seconds if self.walk_minutes is None else self.walk_minutes * 60


def begun_by(records: Iterable[SessionRecord], now: datetime) -> list[SessionRecord]:
    """The records that are not in the future. `now`: local time.

    A wrong clock, or another computer, may cause records in the future; they do not count until their day comes.
    """
    return [record for record in records if record.started <= now and record.local_date <= now.date()]


def begun_sets(sets: Iterable[SetRecord]) -> list[SetRecord]:
    """The sets that count wherever the program says how much of a session was done: those of which something was."""
    return [each for each in sets if each.was_begun]


def has_spread(sets: Iterable[SetRecord]) -> bool:
    """Whether pain, tingling or numbness spread in one of the sets."""
    return any(each.hurt is Hurt.SPREADING for each in sets)


def set_numbers(sets: Iterable[SetRecord]) -> dict[int, tuple[int, int]]:
    """Which of its exercise's sets each is, on its side and in its direction, and out of how many; by position.

    Counted as they stand in the session: the exercise may come twice in it, and a correction adds or removes sets.
    """
    counts: dict[tuple[str, Side | None, Direction | None], int] = {}
    numbers: dict[int, tuple[str, int]] = {}
    most: dict[str, int] = {}
    for each in sorted(sets, key=lambda record: record.position):
        which = each.exercise, each.side, each.direction
        counts[which] = number = counts.get(which, 0) + 1
        numbers[each.position] = each.exercise, number
        most[each.exercise] = max(most.get(each.exercise, 1), number)
    return {position: (number, most[exercise]) for position, (exercise, number) in numbers.items()}


def planned_amount(step: "Step") -> SetAmount:
    return SetAmount(step.reps, step.planned_seconds, step.hold_seconds)


def session_outcome(sets: Sequence[SetRecord]) -> SessionOutcome:
    """The outcome of a session that has ended, by itself or by the person."""
    outcomes = {record.outcome for record in sets}
    if SetOutcome.HURT in outcomes:
        return SessionOutcome.HURT
    return SessionOutcome.COMPLETED if outcomes == {SetOutcome.DONE} else SessionOutcome.PARTIAL


def _asked_the_same(one: SetRecord, other: SetRecord) -> bool:
    return (one.planned, one.rung) == (other.planned, other.rung)


_RANK = (SetOutcome.SKIPPED, SetOutcome.CUT_SHORT, SetOutcome.DONE, SetOutcome.HURT)


def better_try(earlier: SetRecord | None, record: SetRecord) -> SetRecord:
    """The better of two tries at one set: one that hurt always stays, with what hurt; otherwise the longer one.

    A set that hurt and went on, or was repeated as it was planned, has the amount of the longer try. One that hurt
    before anything of it was done has the plan and amount of the later try, perhaps of a smaller one. What hurt is what
    was said last, unless pain ever spread.
    """
    if earlier is None:
        return record
    if earlier.outcome is SetOutcome.HURT and (_asked_the_same(earlier, record) or not earlier.done.reps):
        record = replace(record, outcome=SetOutcome.HURT)
    better = max(earlier, record, key=lambda r: (_RANK.index(r.outcome), r.done.seconds))
    said = {earlier.hurt, record.hurt}
    return replace(better, hurt=Hurt.SPREADING if Hurt.SPREADING in said else record.hurt or earlier.hurt)
