"""Which changes of a dose are not in use, because another computer changed it too."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@given(st.lists(st.integers(), min_size=1, unique=True), st.data())
def test_of_two_lines_of_changes_only_the_one_that_led_to_the_present_dose_is_in_use(
    doses: list[int], data: st.DataObject
) -> None:
    """The lines begin at the same dose, and never meet again; each computer's own changes are in their order."""
    begin, *others = doses
    cut = data.draw(st.integers(0, len(others)))
    mine, theirs = (list(pairwise([begin, *line])) for line in (others[:cut], others[cut:]))
    whose = data.draw(st.permutations([True] * len(mine) + [False] * len(theirs)))
    left = {True: iter(mine), False: iter(theirs)}
    changes = [change(*next(left[each])) for each in whose]
    present = mine[-1][1] if mine else begin
    found = not_in_use(changes, dose(present))
    assert [(each.before.left.hold_seconds, each.after.left.hold_seconds) for each in found] == theirs
