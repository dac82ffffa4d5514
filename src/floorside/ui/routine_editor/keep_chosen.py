"""Which item of a routine is chosen after a change that was not made in the list, such as an undo."""

from collections.abc import Sequence

from floorside.domain.routine import RoutineItem


def chosen_after(before: Sequence[RoutineItem], after: Sequence[RoutineItem], chosen: int) -> int:
    """The index of the chosen item in `after`, or of the first one that came. `chosen`: the index in `before`."""
    first, last = _changed(before, after)
    if len(after) > len(before):
        return first
    if len(after) < len(before):
        gone = len(before) - len(after)
        return max(0, chosen - min(gone, max(0, chosen - first + 1)))
    if not first <= chosen < last:
        return chosen
    moved = [place for place in range(first, last) if after[place] == before[chosen]]
    return min(moved, key=lambda place: abs(place - chosen), default=chosen)


def _changed(before: Sequence[RoutineItem], after: Sequence[RoutineItem]) -> tuple[int, int]:
    """The stretch of `after` that is not as before: its first index, and the one behind its last."""
    shorter = min(len(before), len(after))
    first = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    same = next((n for n in range(shorter - first) if before[-1 - n] != after[-1 - n]), shorter - first)
    return first, len(after) - same
