"""Two versions of a routine that were made on two computers without knowledge of each other.

Somebody may have removed an exercise because it hurts. So what one of the two lacks stays out of the version in use
until the person chooses; the version that still has it stays beside it, under an id of its own.
"""

from floorside.domain.own_exercise import holds, without
from floorside.domain.routine import Routine
from floorside.storage.exchange.own_inventory import Thing
from floorside.storage.exchange.own_versions import State
from floorside.storage.files.shipped.catalogue import routine_ids
from floorside.storage.history.multi_value import Register


def are_related(id_: str, ours: Register, theirs: Register) -> bool:
    """Whether both came from one routine, and do not only share an id."""
    return id_ in routine_ids() or bool(ours.keys() & theirs.keys())


def are_there(*things: Thing) -> bool:
    return all(isinstance(each.made, Routine) and each.state is State.THERE for each in things)


def in_both(used: Routine, other: Routine) -> Routine:
    """The routine in use without what the other one lacks; it may be empty."""
    for item in used.exercises:
        if not holds(other, item.exercise):
            used = without(used, item.exercise)
    return used


def has_more(routine: Routine, than: Routine) -> bool:
    return any(not holds(than, item.exercise) for item in routine.exercises)
