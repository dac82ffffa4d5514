"""Up to three activities of the person's own, and how well they go: when they are rated again, and which change of a
rating is more than chance.

The idea is that of the Patient-Specific Functional Scale (Stratford and others 1995), in words of our own [69].
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

#: As many as are set up here; merging two computers may bring more.
MOST_ACTIVITIES = 3
LONGEST_NAME = 80

#: A smaller change may be chance: of a single activity, and of the average of several [69].
CLEAR_POINTS = 3
CLEAR_POINTS_OF_AVERAGE = 2

#: About once a month, as the questionnaire (a design decision).
DAYS_BETWEEN = 28


@dataclass(frozen=True, slots=True)
class Rating:
    """`value`: 0, cannot do it, to 10, as before; an average may lie between two numbers."""

    on: date
    value: float


@dataclass(frozen=True, slots=True)
class Activity:
    """`since`: the day on which it was set up; `removed`: the day on which the person removed it.

    `ratings`: one a day at most, the earliest first.
    """

    id: str
    name: str
    since: date
    removed: date | None = None
    ratings: tuple[Rating, ...] = ()

    def rating_on(self, day: date) -> int | None:
        return next((round(rating.value) for rating in self.ratings if rating.on == day), None)


@dataclass(frozen=True, slots=True)
class RatingChange:
    """A rating of one activity on one day; None where there is none any more."""

    activity: str
    on: date
    value: int | None


@dataclass(frozen=True, slots=True)
class Difference:
    """What to write so that some activities become others."""

    activities: tuple[Activity, ...]
    ratings: tuple[RatingChange, ...]

    @property
    def is_empty(self) -> bool:
        return not self.activities and not self.ratings


def rated(activity: Activity, day: date, value: int | None) -> Activity:
    """The activity with that rating on that day, or without one."""
    others = [rating for rating in activity.ratings if rating.on != day]
    new = [] if value is None else [Rating(day, value)]
    return replace(activity, ratings=tuple(sorted((*others, *new), key=lambda rating: rating.on)))


def is_due(activities: Iterable[Activity], today: date) -> bool:
    """Whether one of them was last rated about a month ago, or never."""
    return any(
        today - max((rating.on for rating in each.ratings), default=date.min) >= timedelta(days=DAYS_BETWEEN)
        for each in activities
    )


def difference(before: Sequence[Activity], after: Sequence[Activity], today: date) -> Difference:
    """What leads from the activities that are set up to others. One that is no longer among them is removed today."""
    old, new = {each.id: each for each in before}, {each.id: each for each in after}
    named = [each for each in after if each.id not in old or old[each.id].name != each.name]
    removed = [replace(each, removed=today) for each in before if each.id not in new]
    ratings = [change for each in after for change in _rating_changes(old.get(each.id), each)]
    return Difference((*named, *removed), tuple(ratings))


def _rating_changes(before: Activity | None, after: Activity) -> list[RatingChange]:
    days = {rating.on for each in (before, after) if each for rating in each.ratings}
    changes = [RatingChange(after.id, day, after.rating_on(day)) for day in sorted(days)]
    return [change for change in changes if before is None or before.rating_on(change.on) != change.value]


def average(activities: Sequence[Activity]) -> tuple[Rating, ...]:
    """The average on each day on which all of them were rated; empty for fewer than two activities."""
    if len(activities) < 2:
        return ()
    days = set.intersection(*({rating.on for rating in each.ratings} for each in activities))
    return tuple(
        Rating(day, sum(each.rating_on(day) or 0 for each in activities) / len(activities)) for day in sorted(days)
    )


def clear_change(ratings: Sequence[Rating], points: float) -> tuple[Rating, Rating] | None:
    """The last rating with the one that it clearly differs from, weeks before; None if the change may be chance.

    First against the best, so that a relapse after better months is told; then against the first, then the worst.
    """
    if not ratings:
        return None
    last = ratings[-1]
    earlier = [each for each in ratings if last.on - each.on >= timedelta(days=DAYS_BETWEEN)]
    if not earlier:
        return None
    best, worst = (choose(earlier, key=lambda each: each.value) for choose in (max, min))
    if best.value - last.value >= points:
        return best, last
    return next(((each, last) for each in (earlier[0], worst) if last.value - each.value >= points), None)
