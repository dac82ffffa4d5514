"""About half of a dose, and the steps back to the whole."""

from dataclasses import replace

import pytest

from floorside.domain.exercise import Amount, Dose
from floorside.domain.progression.dose_share import half_of, nearer_to
from tests.domain.sessions import EXERCISES


def dose_of(exercise: str, amount: Amount, sets: int = 1) -> Dose:
    return replace(EXERCISES[exercise].default, left=amount, right=amount, sets=sets)


@pytest.mark.parametrize(
    ("exercise", "amount", "sets", "half", "half_sets"),
    [
        ("bridge", Amount(10, 1), 1, Amount(5, 1), 1),
        ("bridge", Amount(13, 1), 1, Amount(6, 1), 1),
        ("bridge", Amount(4, 1), 1, Amount(3, 1), 1),  # never below the range
        ("bridge", Amount(2, 1), 1, Amount(2, 1), 1),  # nor more than it was
        ("bridge", Amount(12, 3, 1), 1, Amount(8, 1), 1),  # half of what the harder form was climbed from
        ("bridge", Amount(12, 1, -1), 1, Amount(6, 1, -1), 1),  # an easier form stays
        ("butterfly", Amount(1, 45), 1, Amount(1, 20), 1),
        ("butterfly", Amount(1, 90, 1), 1, Amount(1, 45), 1),
        ("butterfly", Amount(1, 12), 1, Amount(1, 10), 1),
        ("pelvic-tilt", Amount(5, 8), 1, Amount(5, 5), 1),
        ("pelvic-tilt", Amount(1, 60), 1, Amount(1, 30), 1),
        ("forearm-plank", Amount(1, 10), 3, Amount(1, 10), 2),
        ("forearm-plank", Amount(1, 40), 3, Amount(1, 10), 2),
        ("forearm-plank", Amount(1, 10, 1), 3, Amount(1, 10), 3),  # climbed from five sets
        ("forearm-plank", Amount(1, 10), 1, Amount(1, 5), 1),
        ("easy-breathing", Amount(12), 1, Amount(12), 1),
    ],
)
def test_half(exercise: str, amount: Amount, sets: int, half: Amount, half_sets: int) -> None:
    assert half_of(EXERCISES[exercise], dose_of(exercise, amount, sets)) == dose_of(exercise, half, half_sets)


@pytest.mark.parametrize(
    ("exercise", "now", "before", "steps", "then"),
    [
        ("butterfly", Amount(1, 20), Amount(1, 45), 2, Amount(1, 30)),
        ("butterfly", Amount(1, 30), Amount(1, 45), 1, Amount(1, 45)),
        ("bridge", Amount(5, 1), Amount(10, 1), 2, Amount(7, 1)),
        ("bridge", Amount(8, 1), Amount(12, 3, 1), 1, Amount(15, 1)),  # the harder form comes by the usual rules
        ("bridge", Amount(12, 1), Amount(10, 1), 1, Amount(12, 1)),  # more by hand stays
        ("bridge", Amount(6, 1, -1), Amount(10, 1), 1, Amount(6, 1, -1)),  # another form since stays
        ("butterfly", Amount(1, 20), Amount(1, 600_000), 1, Amount(1, 90)),  # no more than is ever suggested
        ("easy-breathing", Amount(6), Amount(12), 1, Amount(6)),
    ],
)
def test_back(exercise: str, now: Amount, before: Amount, steps: int, then: Amount) -> None:
    assert nearer_to(EXERCISES[exercise], dose_of(exercise, now), dose_of(exercise, before), steps) == dose_of(
        exercise, then
    )


@pytest.mark.parametrize(
    ("now", "before", "steps", "then"), [(2, 3, 2, 2), (2, 3, 1, 3), (3, 5, 2, 4), (4, 3, 1, 4), (2, 99, 1, 5)]
)
def test_sets_come_back_too(now: int, before: int, steps: int, then: int) -> None:
    plank, amount = "forearm-plank", Amount(1, 10)
    found = nearer_to(EXERCISES[plank], dose_of(plank, amount, now), dose_of(plank, amount, before), steps)
    assert found.sets == then
