import pytest

from floorside.domain.routine import RestItem, RoutineItem, WaitItem
from floorside.ui.routine_editor.keep_chosen import chosen_after

A, B, C, D, W = RestItem(10), RestItem(20), RestItem(30), RestItem(40), WaitItem()


@pytest.mark.parametrize(
    ("before", "after", "chosen", "then"),
    [
        ([A, B, C], [A, B, C], 1, 1),
        ([A, B, C], [B, A, C], 0, 1),  # moved one further
        ([A, B, C, D], [D, A, B, C], 3, 0),  # moved to the top
        ([A, B, C, D], [D, A, B, C], 1, 2),
        ([A, B, C, D], [B, A, C, D], 3, 3),  # others were moved
        ([W, A, W], [A, W, W], 0, 1),  # the moved one, and not another that is like it
        ([A, B], [A, C, B], 0, 1),  # one came back
        ([A, B], [A, B, C], 0, 2),
        ([A, B, C], [A, C], 2, 1),  # another one went
        ([A, B, C], [A, C], 0, 0),
        ([A, B, C], [A, C], 1, 0),  # it went itself: the one that it was added after
        ([A, B, C], [A, D, C], 1, 1),  # it changed
        ([], [A, B], -1, 0),
    ],
)
def test_the_chosen_item_stays_chosen(
    before: list[RoutineItem], after: list[RoutineItem], chosen: int, then: int
) -> None:
    assert chosen_after(before, after, chosen) == then
