"""The numbers of a month, half a year or a whole history: sessions, walks, mean pains, and the doses that grew most."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from floorside.domain.exercise import Side
from floorside.domain.training_week import MONDAY, week_start

#: Half a year, in weeks.
HALF_YEAR = 26

#: The amounts at both ends of a period are medians of so many days, so that one gentle day is no change (a design
#: decision).
DAYS_AT_AN_END = 3


class Span(StrEnum):
    """What the history page shows: a calendar month, half a year or everything."""

    MONTH = "month"
    HALF_YEAR = "half_year"
    ALL = "all"


class ToldSession(NamedTuple):
    """What was said about a session. Pains are 0–10, or None without an answer; a walk has `walk_minutes`."""

    on: date
    walk_minutes: int | None
    before: int | None
    worst: int | None
    after: int | None
    morning: int | None


@dataclass(frozen=True, slots=True)
class PeriodNumbers:
    """Counts, and means of the answers (0–10); None without an answer. Pains of walks count only as mornings.

    `before` and `after` invite comparing: both are of the sessions that have both answers. Where no session has both,
    only one of them has a mean.
    """

    sessions: int
    walks: int
    before: float | None
    worst: float | None
    after: float | None
    morning: float | None


@dataclass(frozen=True, slots=True)
class Grown:
    """How much of an exercise and side was done at the beginning and at the end: seconds of a hold, or reps."""

    exercise: str
    side: Side | None
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class PainPoint:
    """The answers of one session, or their means over a stretch that begins on that day."""

    on: date
    before: float | None
    worst: float | None
    after: float | None
    morning: float | None


class MonthAmount(NamedTuple):
    """What was done of an exercise and side in a month: the median, the lowest and the highest of its days' best sets.
    `month`: its first day.
    """

    month: date
    side: Side | None
    median: float
    low: float
    high: float


class Grain(StrEnum):
    """What a point of the chart of pain stands for."""

    SESSION = "session"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


def first_of(span: Span, today: date, latest: date | None) -> date | None:
    """The first day of a span; None for everything. `latest`: the day of the last session.

    A month is the present one, or before its first session the one of the latest session.
    """
    if span is Span.ALL:
        return None
    if span is Span.HALF_YEAR:
        return today - timedelta(weeks=HALF_YEAR, days=-1)
    return min(today, latest or today).replace(day=1)


def period_numbers(told: Iterable[ToldSession]) -> PeriodNumbers:
    listed = list(told)
    led = [each for each in listed if each.walk_minutes is None]
    compared = _compared(led)
    before = _mean(each.before for each in compared or led)
    return PeriodNumbers(
        sessions=len(led),
        walks=len(listed) - len(led),
        before=before,
        worst=_mean(each.worst for each in led),
        after=None if before is not None and not compared else _mean(each.after for each in compared or led),
        morning=_mean(each.morning for each in listed),
    )


def grown_most(done: Mapping[tuple[str, Side | None], Sequence[float]], most: int) -> tuple[Grown, ...]:
    """The exercises and sides that grew by the largest share, at most `most` of them. `done`: what was done on each
    day, the earliest first.
    """
    found = []
    for (exercise, side), values in done.items():
        ends = min(DAYS_AT_AN_END, (len(values) + 1) // 2)
        first, last = (_median(part) for part in (values[:ends], values[-ends:]))
        if 0 < first < last:
            found.append(Grown(exercise, side, first, last))
    return tuple(sorted(found, key=lambda grown: grown.first / grown.last)[:most])


def by_month(best: Iterable[tuple[date, Side | None, float]]) -> list[MonthAmount]:
    """The months of what was done on each day, the earliest first. `best`: a day, its side, and an amount of it; of
    several amounts of a day and side the largest counts.
    """
    days: dict[tuple[date, Side | None], float] = {}
    for on, side, value in best:
        days[on, side] = max(value, days.get((on, side), value))
    months: dict[tuple[int, int, Side | None], list[float]] = {}
    for (on, side), value in days.items():
        months.setdefault((on.year, on.month, side), []).append(value)
    found = [
        MonthAmount(date(year, month, 1), side, _median(values), min(values), max(values))
        for (year, month, side), values in months.items()
    ]
    return sorted(found, key=lambda each: each.month)


def pain_points(told: Iterable[ToldSession], most: int, week_begins: int = MONDAY) -> tuple[Grain, list[PainPoint]]:
    """The answers about pain as at most `most` points, each a session if there are few, else the means of a week, a
    month, a quarter or a year. Without walks; a history of more than `most` years has more points. `week_begins`: 0 for
    Monday to 6 for Sunday.
    """
    answered = [each for each in told if each.walk_minutes is None and _says_anything(each)]
    if len(answered) <= most:
        return Grain.SESSION, [_point(each.on, [each]) for each in answered]
    grains, stretches = iter(_starts(week_begins).items()), None
    while stretches is None:  # years always fit
        grain, start = next(grains)
        stretches = _stretches(answered, start, len(answered) if grain is Grain.YEAR else most)
    # The first week begins with its first answer, so that a month's chart does not begin in the month before.
    first = min(each.on for each in answered) if grain is Grain.WEEK else date.min
    return grain, [_point(max(on, first), inside) for on, inside in stretches.items()]


def _stretches(
    answered: Iterable[ToldSession], start: Callable[[date], date], most: int
) -> dict[date, list[ToldSession]] | None:
    """The sessions of each stretch by its first day; None as soon as there are more than `most`."""
    stretches: dict[date, list[ToldSession]] = {}
    for each in answered:
        stretches.setdefault(start(each.on), []).append(each)
        if len(stretches) > most:
            return None
    return stretches


def _compared(told: Iterable[ToldSession]) -> list[ToldSession]:
    """Those with an answer before and after: means of different sessions say nothing about each other."""
    return [each for each in told if each.before is not None and each.after is not None]


def _point(on: date, inside: Sequence[ToldSession]) -> PainPoint:
    compared = _compared(inside) or inside
    return PainPoint(
        on,
        before=_mean(each.before for each in compared),
        worst=_mean(each.worst for each in inside),
        after=_mean(each.after for each in compared),
        morning=_mean(each.morning for each in inside),
    )


def _starts(week_begins: int) -> Mapping[Grain, Callable[[date], date]]:
    """The first day of the stretch in which a day lies."""
    return {
        Grain.WEEK: lambda day: week_start(day, week_begins),
        Grain.MONTH: lambda day: day.replace(day=1),
        Grain.QUARTER: lambda day: day.replace(month=3 * ((day.month - 1) // 3) + 1, day=1),
        Grain.YEAR: lambda day: day.replace(month=1, day=1),
    }


def _says_anything(told: ToldSession) -> bool:
    return told[2:] != (None, None, None, None)  # the pains; ten thousand sessions are asked


def _mean(answers: Iterable[int | None]) -> float | None:
    said = [answer for answer in answers if answer is not None]
    return sum(said) / len(said) if said else None


def _median(values: Sequence[float]) -> float:
    return sorted(values)[len(values) // 2]
