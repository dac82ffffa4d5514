"""Which changes of a dose are not in use, because another computer changed it too."""

from datetime import UTC, date, datetime

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.progression.dose_change import DoseChange
from floorside.domain.progression.dose_fork import not_in_use


def dose(seconds: int) -> Dose:
    return Dose(Amount(1, seconds), Amount(1, seconds))


def change(before: int, after: int) -> DoseChange:
    when = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    return DoseChange(when, date(2026, 11, 20), "full", "bridge", None, dose(before), dose(after))


@pytest.mark.parametrize(
    ("moves", "present", "apart"),
    [
        ([], 10, []),
        ([(10, 20), (20, 30)], 30, []),
        ([(10, 20), (20, 10), (10, 30)], 30, []),
        ([(10, 20), (10, 30)], 30, [(10, 20)]),
        ([(10, 20), (10, 30)], 20, [(10, 30)]),
        ([(10, 20), (10, 30), (20, 25)], 30, [(10, 20), (20, 25)]),
        ([(10, 20), (10, 20)], 20, []),
        ([(10, 20), (10, 30), (30, 20)], 20, []),
        ([(10, 20)], 10, [(10, 20)]),  # the other computer changed another exercise of the routine
        ([(10, 20)], 12, []),  # somebody wrote the file by hand
    ],
)
def test_a_change_that_leads_elsewhere_is_not_in_use(
    moves: list[tuple[int, int]], present: int, apart: list[tuple[int, int]]
) -> None:
    found = not_in_use([change(*move) for move in moves], dose(present))
    assert [(each.before.left.hold_seconds, each.after.left.hold_seconds) for each in found] == apart


def test_without_a_present_dose_there_is_nothing_to_lead_away_from() -> None:
    assert not_in_use([change(10, 20), change(10, 30)], None) == []
