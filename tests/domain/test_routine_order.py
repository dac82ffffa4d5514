"""How often a routine requires getting down to the floor, and the order that requires it least."""

from dataclasses import replace

import pytest

from floorside.domain.routine import ExerciseItem, RestItem, WaitItem
from floorside.domain.routine_order import Moves, check_order
from tests.domain.sessions import EXERCISES, ROUTINES, default_routine


@pytest.mark.parametrize("routine", ROUTINES.values(), ids=list(ROUTINES))
def test_what_ships_goes_down_at_most_once(routine: object) -> None:
    shipped = next(each for each in ROUTINES.values() if each is routine)
    assert check_order(shipped, EXERCISES).now.downs <= 1


@pytest.mark.parametrize(
    ("ids", "moves"),
    [
        ((), Moves(0, 0)),
        (("lateral-walk", "chair-figure-four"), Moves(0, 1)),
        (("bridge",), Moves(1, 0)),
        (("bridge", "low-cobra", "bridge"), Moves(1, 2)),
        (("bridge", "lateral-walk", "bridge"), Moves(2, 0)),
    ],
)
def test_moves(ids: tuple[str, ...], moves: Moves) -> None:
    assert check_order(default_routine(*ids), EXERCISES).now == moves


def test_the_best_order_goes_down_once_and_keeps_the_order_of_what_is_alike() -> None:
    check = check_order(
        default_routine("lateral-walk", "bridge", "chair-figure-four", "low-cobra", "pelvic-tilt"), EXERCISES
    )
    assert check.now == Moves(2, 1)
    assert check.best is not None
    assert [item.exercise for item in check.best.exercises] == [
        "bridge",
        "pelvic-tilt",
        "low-cobra",
        "chair-figure-four",
        "lateral-walk",
    ]
    assert check.then == Moves(1, 2)


def test_an_order_that_is_as_good_stays() -> None:
    check = check_order(default_routine("lateral-walk", "bridge"), EXERCISES)
    assert (check.best, check.then) == (None, check.now)


def test_rests_and_waits_stay_with_the_exercise_before_them() -> None:
    bridge, walk, cobra = (ExerciseItem(id_, EXERCISES[id_].default) for id_ in ("bridge", "lateral-walk", "low-cobra"))
    items = (WaitItem(), bridge, RestItem(30), walk, RestItem(10), cobra)
    best = check_order(replace(default_routine(), items=items), EXERCISES).best
    assert best is not None
    assert best.items == (WaitItem(), bridge, RestItem(30), cobra, walk, RestItem(10))
