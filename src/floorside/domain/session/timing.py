"""How long the moves between work steps take: getting ready, changing sides, changing directions."""

from dataclasses import dataclass

from floorside.domain.exercise import Posture

#: Three, two, one before a work step: the shortest time between two of them.
COUNT_IN_SECONDS = 3

_OFF_THE_FLOOR = frozenset({Posture.CHAIR, Posture.STANDING})


@dataclass(frozen=True, slots=True)
class Timing:
    """How long the moves between work steps take, in seconds, and whether to wait for the person.

    The defaults are design decisions. A change of posture never shortens the work. `change_direction`: the pause
    between two directions on the same side.
    """

    same_posture: float = 5
    turn_over: float = 12
    up_or_down: float = 20
    change_side: float = 8
    change_direction: float = 5
    wait_for_me: bool = False


USUAL = Timing()
#: The fields of Timing that are seconds, in their order.
PAUSES = ("same_posture", "turn_over", "up_or_down", "change_side", "change_direction")


def get_ready_seconds(before: Posture | None, after: Posture, timing: Timing) -> float:
    """Seconds to get from one posture into the next. `before`: None at the beginning, where the person stands."""
    if before is after:
        return timing.same_posture
    if ((before or Posture.STANDING) in _OFF_THE_FLOOR) != (after in _OFF_THE_FLOOR):
        return timing.up_or_down
    return timing.turn_over
