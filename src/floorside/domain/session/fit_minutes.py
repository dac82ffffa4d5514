"""A part of a routine, for today: what is left out by hand, and what fits into the minutes that there are.

docs/progression.md has the rule. Nothing here changes a routine; an exercise is always done whole, both sides of it.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from floorside.domain.routine import ExerciseItem, Routine, RoutineItem

#: How far back it matters what was done (our choice).
DAYS_LOOKED_BACK = 28


@dataclass(frozen=True, slots=True)
class DoneLately:
    """When an exercise was last done, and in how many sessions of the last four weeks."""

    last: date
    times: int


def without(routine: Routine, exercises: Collection[str]) -> Routine:
    """The routine with these left out, and with each of them the rests and waits right before it."""
    if not exercises:
        return routine
    items: list[RoutineItem] = []
    before: list[RoutineItem] = []
    for item in routine.items:
        before.append(item)
        if isinstance(item, ExerciseItem):
            items += () if item.exercise in exercises else before
            before = []
    return replace(routine, items=(*items, *before))


def from_here(routine: Routine, exercise: str) -> Routine:
    """What of it is left to do from one exercise on."""
    ids = [item.exercise for item in routine.exercises]
    return without(routine, ids[: ids.index(exercise)])


def by_need(exercises: Iterable[str], done: Mapping[str, DoneLately], today: date) -> list[str]:
    """The longest not done first; of those alike, the one that was done in the fewest sessions; then in their order.

    What was not done in the last four weeks counts as the longest not done.
    """
    earliest = today - timedelta(days=DAYS_LOOKED_BACK)
    never = DoneLately(earliest, 0)

    def need(exercise: str) -> tuple[date, int]:
        lately = done.get(exercise, never)
        return max(earliest, lately.last), lately.times

    return sorted(exercises, key=need)


def fitting(order: Iterable[str], seconds_of: Callable[[frozenset[str]], float], limit: float) -> frozenset[str]:
    """The exercises that fit into `limit` seconds, taken one after the other in this order; what is too long is passed.

    `seconds_of`: how long a session of these exercises takes. At least one is taken, the shortest if none fits.
    """
    order = list(order)
    taken: frozenset[str] = frozenset()
    for exercise in order:
        if seconds_of(taken | {exercise}) <= limit:
            taken |= {exercise}
    if taken or not order:
        return taken
    return frozenset({min(order, key=lambda exercise: seconds_of(frozenset({exercise})))})
