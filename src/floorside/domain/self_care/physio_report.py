"""What the page for a physiotherapist says of a period."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from floorside.domain.exercise import Condition, Dose, Side
from floorside.domain.progression.traffic_light import Verdict
from floorside.domain.self_care.activities import Activity
from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.domain.session.record import Hurt, Legs


class Pain(StrEnum):
    BEFORE = "before"
    WORST = "worst"
    AFTER = "after"
    MORNING = "morning"


@dataclass(frozen=True, slots=True)
class Period:
    """Both days belong to it."""

    first: date
    last: date

    def has(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole weeks from a Monday on; `days`: the days with a session or a walk, a week."""

    first: date
    last: date
    days: float


@dataclass(frozen=True, slots=True)
class PainCourse:
    """The answers (0–10) to one question, the earliest first. `averages`: of each stretch, None without an answer.

    `early` and `late`: the averages of the first and the last four weeks that count; None if fewer than eight do, and
    without an answer.
    """

    which: Pain
    answers: tuple[tuple[date, int], ...]
    averages: tuple[float | None, ...]
    average: float | None
    early: float | None
    late: float | None

    @property
    def has_trend(self) -> bool:
        return self.early is not None and self.late is not None


@dataclass(frozen=True, slots=True)
class SideCourse:
    """The planned dose of an exercise on one side, or of the whole body: in the first and the last session, and the
    number of sessions with it.

    `in_full`: the number of those with every set done to the end.
    """

    side: Side | None
    first: Dose
    last: Dose
    sessions: int
    in_full: int


@dataclass(frozen=True, slots=True)
class ExerciseCourse:
    exercise: str
    sides: tuple[SideCourse, ...]


@dataclass(frozen=True, slots=True)
class HurtCourse:
    """In how many sessions an exercise hurt on a side, and on which day last. `hurt`: None if the person did not say
    what it was.
    """

    exercise: str
    side: Side | None
    hurt: Hurt | None
    sessions: int
    last: date


@dataclass(frozen=True, slots=True)
class WorstCourse:
    """In how many sessions the worst pain came with an exercise and side, and how high it was."""

    exercise: str
    side: Side | None
    sessions: int
    highest: int


@dataclass(frozen=True, slots=True)
class LegsCourse:
    legs: Legs
    sessions: int
    last: date


@dataclass(frozen=True, slots=True)
class RedSession:
    on: date
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class WalkCourse:
    """`minutes`: of all walks; `first` and `last`: those of the first and the last one."""

    walks: int
    minutes: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Report:
    """`counted`: the period, from the first session on if the person began within it. `days`: with a session or a walk.
    `notes`: the person's own words. `elsewhere`: so many of the sessions were done without the program. Lists go from
    the earliest to the latest, and `hurts` and `worst` from the most frequent one on.
    """

    period: Period
    counted: Period
    sessions: int
    days: int
    stretches: tuple[Stretch, ...]
    pains: tuple[PainCourse, ...]
    exercises: tuple[ExerciseCourse, ...]
    hurts: tuple[HurtCourse, ...]
    worst: tuple[WorstCourse, ...]
    legs: tuple[LegsCourse, ...]
    reds: tuple[RedSession, ...]
    walks: WalkCourse | None
    roland_morris: tuple[RolandMorris, ...]
    activities: tuple[Activity, ...]
    conditions: tuple[Condition, ...]
    notes: tuple[tuple[date, str], ...]
    elsewhere: int = 0
