"""Reads what the charts and the sentences of a span need."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from floorside.domain.exercise import Exercise, Side
from floorside.domain.self_care.period_numbers import (
    Grain,
    Grown,
    MonthAmount,
    PainPoint,
    PeriodNumbers,
    Span,
    by_month,
    first_of,
    grown_most,
    pain_points,
    period_numbers,
)
from floorside.storage.database.database import Database
from floorside.storage.history.added_sessions import WALK
from floorside.storage.history.session_list import (
    DoneAmount,
    done_amounts,
    done_exercises,
    done_values,
    latest_day,
    told_sessions,
    walked_minutes,
)
from floorside.ui.history.charts.pictures import changed_most, is_held
from floorside.ui.kit.wording.formats import first_weekday

#: As many as fit into the chart of pain as marks, in a wide card and in a narrow one.
MOST_POINTS, FEW_POINTS = 27, 14
#: As many exercises as the sentences name.
MOST_GROWN = 2
#: From so many days on, only the first and the last of them are read for what grew, and charts show months.
LONG = timedelta(days=400)
AN_END = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class PeriodRead:
    """`since`: the first day that counts, None for everything; `first`: that day, or that of the first session."""

    since: date | None
    first: date | None
    numbers: PeriodNumbers
    grain: Grain
    points: Sequence[PainPoint]
    grown: Sequence[Grown]


def read_period(
    database: Database, span: Span, today: date, exercises: Mapping[str, Exercise], most: int = MOST_POINTS
) -> PeriodRead:
    """`most`: so many marks fit into the chart of pain."""
    since = first_of(span, today, latest_day(database, today))
    told = [each for each in told_sessions(database, since) if each.on <= today]
    first = since or (told[0].on if told else None)
    grain, points = pain_points(told, most, first_weekday())
    last = told[-1].on if told else today
    values = _values(database, first or today, last, exercises)
    return PeriodRead(since, first, period_numbers(told), grain, points, grown_most(values, MOST_GROWN))


@dataclass(frozen=True, slots=True)
class GrowthRead:
    """`names`: the exercises of a span, WALK too; `shown`: the one to show at first; None if nothing was done."""

    names: Sequence[str]
    shown: str | None


def read_growth(database: Database, since: date | None, today: date, exercises: Mapping[str, Exercise]) -> GrowthRead:
    """`since`: None for everything; then the last half year decides what is shown at first."""
    lately = done_amounts(database, since or first_of(Span.HALF_YEAR, today, None))
    done = set(lately) if since else done_exercises(database)
    names = [name for name in exercises if name in done]
    if walked_minutes(database, since):
        names.append(WALK)
    return GrowthRead(names, changed_most(lately, exercises) or next(iter(names), None))


def read_done(
    database: Database, name: str, exercise: Exercise | None, first: date | None, today: date
) -> Sequence[DoneAmount | MonthAmount]:
    """The amounts of one exercise, or of the walks, on each day since the first; of a long time in each month."""
    is_long = first is not None and today - first >= LONG
    if exercise is None:
        walked = walked_minutes(database, first)
        return by_month((each.local_date, None, each.reps) for each in walked) if is_long else walked
    if is_long:
        return by_month(done_values(database, name, is_held=is_held(exercise), since=first))
    return done_amounts(database, first, exercise=name).get(name, ())


def _values(
    database: Database, first: date, last: date, exercises: Mapping[str, Exercise]
) -> dict[tuple[str, Side | None], list[float]]:
    """What was done of each exercise and side on each day; of a long span only of its first and last days. What hurt is
    no growth.
    """
    if last - first < LONG:
        parts = [done_amounts(database, first, with_hurt=False)]
    else:
        ends = ((first, first + AN_END), (last - AN_END, last))
        parts = [done_amounts(database, *each, with_hurt=False) for each in ends]
    values: dict[tuple[str, Side | None], list[float]] = {}
    for part in parts:
        for name, amounts in part.items():
            for amount in amounts if name in exercises else ():
                held = is_held(exercises[name])
                value = round(amount.hold_seconds) if held else amount.reps
                values.setdefault((name, amount.side), []).append(float(value))
    return values
