"""What was really done, set by set, planned beside done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from floorside.domain.exercise import Direction, Side
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
    """What a person said when something hurt in a set."""

    SHARP = "sharp"
    TOO_FAR = "too_far"
    SPREADING = "spreading"
    OTHER = "other"


class Legs(StrEnum):
    """Leg symptoms before a session, against the last time.

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
    """How much of one set: whole reps, seconds of work in all, and for holds the seconds of each hold."""

    reps: int
    seconds: float
    hold_seconds: float


@dataclass(frozen=True, slots=True)
class SetRecord:
    """One work step of a session. `position` is its index in the plan: a set done again keeps its place.

    `rung`: in which form it was to be done (domain/forms.py); 0 for the usual one, and where that was not kept.
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


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """One session as it stands in the history.

    `started`, `ended`: aware, UTC. `utc_offset_seconds`, `zone` and `local_date` are those of the start and never
    change. `active_seconds` leaves out pauses and waits. Pain is 0–10 or None where it was not said;
    `pain_worst_exercise` is the exercise that the worst came with, `pain_worst_side` the side if it was one of them,
    `pain_morning` the pain of the morning after.
    `planned_works` and `planned_exercises` count what the plan held, whether or not it was reached.

    A walk is a session too: it has `walk_minutes`, and neither sets nor `active_seconds`. Its `pain_worst` is that
    during the walk or after it.
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

    @property
    def is_walk(self) -> bool:
        return self.walk_minutes is not None

    @property
    def seconds(self) -> float:
        """How long it took, of a session of exercises without pauses and waits."""
        return self.active_seconds if self.walk_minutes is None else self.walk_minutes * 60


def begun_by(records: Iterable[SessionRecord], now: datetime) -> list[SessionRecord]:
    """Those that are not of the future, which a wrong clock or another machine may have brought. `now` is local time.

    The others count for nothing until their day has come.
    """
    return [record for record in records if record.started <= now and record.local_date <= now.date()]


def planned_amount(step: Step) -> SetAmount:
    return SetAmount(step.reps, step.planned_seconds, step.hold_seconds)


def session_outcome(sets: Sequence[SetRecord]) -> SessionOutcome:
    """How a session went that was brought to an end, by itself or by the person."""
    outcomes = {record.outcome for record in sets}
    if SetOutcome.HURT in outcomes:
        return SessionOutcome.HURT
    return SessionOutcome.COMPLETED if outcomes == {SetOutcome.DONE} else SessionOutcome.PARTIAL


_RANK = (SetOutcome.SKIPPED, SetOutcome.CUT_SHORT, SetOutcome.DONE, SetOutcome.HURT)


def better_try(earlier: SetRecord | None, record: SetRecord) -> SetRecord:
    """Of two tries at one set: a hurt is never forgotten, nor what it was; else the one that did more."""
    if earlier is None:
        return record
    better = max(earlier, record, key=lambda r: (_RANK.index(r.outcome), r.done.seconds))
    said = {earlier.hurt, record.hurt}
    return replace(better, hurt=Hurt.SPREADING if Hurt.SPREADING in said else better.hurt or earlier.hurt)
