"""How often a routine requires getting down to the floor and changing posture, and an order that requires less of
both.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from floorside.domain.exercise import Exercise, Posture
from floorside.domain.forms import in_form
from floorside.domain.routine import ExerciseItem, Routine, RoutineItem

ON_THE_FLOOR = (Posture.SUPINE, Posture.PRONE, Posture.HANDS_AND_KNEES, Posture.FLOOR_SITTING)


@dataclass(frozen=True, slots=True)
class Moves:
    """`downs`: how often the person gets down to the floor and up again; `turns`: other changes of posture."""

    downs: int
    turns: int

    @property
    def cost(self) -> tuple[int, int]:
        return self.downs, self.turns


@dataclass(frozen=True, slots=True)
class OrderCheck:
    """The moves of a routine; `best` is the same routine in an order with fewer, or None if there is none."""

    now: Moves
    best: Routine | None
    then: Moves


def check_order(routine: Routine, exercises: Mapping[str, Exercise]) -> OrderCheck:
    """Counts the moves and looks for a better order. `exercises` must contain every exercise of the routine."""
    now = _moves(_way(routine, exercises))
    best = _best_order(routine, exercises)
    then = _moves(_way(best, exercises))
    return OrderCheck(now, best, then) if then.cost < now.cost else OrderCheck(now, None, now)


def _way(routine: Routine, exercises: Mapping[str, Exercise]) -> list[Posture]:
    return [posture for item in routine.exercises for posture in _postures(item, exercises)]


def _postures(item: ExerciseItem, exercises: Mapping[str, Exercise]) -> list[Posture]:
    """The postures for the left and the right side, in the forms that the dose asks for."""
    return [in_form(exercises[item.exercise], amount.rung).posture for amount in (item.dose.left, item.dose.right)]


def _moves(postures: Sequence[Posture]) -> Moves:
    """The moves from standing through all these postures and back to standing."""
    way = [Posture.STANDING, *postures, Posture.STANDING]
    downs = sum(after in ON_THE_FLOOR and before not in ON_THE_FLOOR for before, after in pairwise(way))
    changes = sum(before is not after for before, after in pairwise(postures))
    through = sum((before in ON_THE_FLOOR) != (after in ON_THE_FLOOR) for before, after in pairwise(postures))
    return Moves(downs, changes - through)


def _best_order(routine: Routine, exercises: Mapping[str, Exercise]) -> Routine:
    """The routine sorted by posture as in docs/care.md, so that the person gets down once; equal postures keep their
    order.
    """
    order = list(Posture)
    first, groups = _groups(routine.items)
    groups.sort(key=lambda group: order.index(_postures(group[0], exercises)[0]))  # type: ignore[arg-type]
    return replace(routine, items=(*first, *(item for group in groups for item in group)))


def _groups(items: Sequence[RoutineItem]) -> tuple[list[RoutineItem], list[list[RoutineItem]]]:
    """The items before the first exercise, and each exercise with the rests and waits that follow it."""
    first: list[RoutineItem] = []
    groups: list[list[RoutineItem]] = []
    for item in items:
        if isinstance(item, ExerciseItem):
            groups.append([item])
        else:
            (groups[-1] if groups else first).append(item)
    return first, groups
