"""The position within the reps, to the second, and how much counts as done."""

import pytest

from floorside.domain.exercise import Phase
from floorside.domain.session.plan import Step, StepKind
from floorside.domain.session.record import SetAmount
from floorside.domain.session.rep import done_amount, place_in_rep

UP, HOLD, DOWN, REST = Phase.UP, Phase.HOLD, Phase.DOWN, Phase.REST
LIFT = Step(
    StepKind.WORK, 17, "lift", reps=3, hold_seconds=1, phases=((UP, 2.0), (HOLD, 1.0), (DOWN, 2.0), (REST, 1.0))
)
PLANK = Step(StepKind.WORK, 30, "plank", reps=1, hold_seconds=30, phases=((HOLD, 30.0),))
#: As sums of floats may miss a boundary.
NEARLY = 1e-7


@pytest.mark.parametrize(
    ("elapsed", "place"),
    [
        (0, (1, UP, 2, 0)),
        (1, (1, UP, 2, 0.5)),
        (2 - NEARLY, (1, HOLD, 1, 0)),
        (2, (1, HOLD, 1, 0)),
        (2.5, (1, HOLD, 1, 0.5)),
        (4.5, (1, DOWN, 2, 0.75)),
        (5.25, (1, REST, 1, 0.25)),
        (6 - NEARLY, (2, UP, 2, 0)),
        (6, (2, UP, 2, 0)),
        (12.5, (3, UP, 2, 0.25)),
        (16.5, (3, DOWN, 2, 0.75)),
        (99, (3, REST, 1, 1)),
    ],
)
def test_the_place_in_counted_work(elapsed: float, place: tuple[int, Phase, float, float]) -> None:
    assert place_in_rep(LIFT, 3, elapsed) == pytest.approx(place)


@pytest.mark.parametrize(("elapsed", "fraction"), [(0, 0), (15, 0.5), (30, 1), (45, 1)])
def test_a_hold_is_one_rep_of_one_phase(elapsed: float, fraction: float) -> None:
    assert place_in_rep(PLANK, 1, elapsed) == (1, HOLD, 30, fraction)


@pytest.mark.parametrize(
    ("elapsed", "reps", "hold"),
    [(0, 0, 0), (4.9, 0, 0), (5 - NEARLY, 1, 1), (5, 1, 1), (10.9, 1, 1), (11 - NEARLY, 2, 1), (17, 3, 1), (99, 3, 1)],
)
def test_a_rep_is_done_when_it_is_down_again_whether_or_not_it_was_rested(
    elapsed: float, reps: int, hold: float
) -> None:
    assert done_amount(LIFT, elapsed, 3) == SetAmount(reps, round(elapsed, 3), hold)


def test_of_a_hold_the_seconds_are_kept_to_the_thousandth() -> None:
    assert done_amount(PLANK, 0, 1) == SetAmount(0, 0, 0)
    assert done_amount(PLANK, 0.999, 1) == SetAmount(0, 0.999, 0.999)
    assert done_amount(PLANK, 1, 1) == SetAmount(1, 1, 1)
    assert done_amount(PLANK, 12.34567, 1) == SetAmount(1, 12.346, 12.346)
    assert done_amount(LIFT, 7.12345, 3) == SetAmount(1, 7.123, 1)
