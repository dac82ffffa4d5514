"""Changes of one dose that two computers made without knowledge of each other: only one of them is in use."""

from collections.abc import Sequence

from floorside.domain.exercise import Dose
from floorside.domain.progression.dose_change import DoseChange


def not_in_use(changes: Sequence[DoseChange], present: Dose | None) -> list[DoseChange]:
    """Those of an exercise's changes, the earliest first, that lead away from the doses that led to the present one.

    None without a present dose.
    """
    if present is None:
        return []
    passed, others = [present], list[DoseChange]()
    for change in reversed(changes):
        if change.after == passed[-1]:
            passed.append(change.before)
        else:
            others.append(change)
    apart: list[DoseChange] = []
    for change in reversed(others):
        begins_there = change.before in passed or any(change.before == each.after for each in apart)
        if begins_there and change.after not in passed:
            apart.append(change)
    return apart
