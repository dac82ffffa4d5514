from math import dist

import pytest

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure.figure import Pose
from floorside.domain.figure.posing import pose, trace
from floorside.domain.figure.solving import place_on
from tests.domain.drawn import DRAWN

POSES = tuple(Pose((float(number), 0.0, 0.0), (0.0, 0.0, 0.0, 0.0, 0.0), {}) for number in range(4))
FIRST, SECOND, THIRD, FOURTH = POSES


def test_a_place_on_a_path_knows_the_poses_before_and_after_it() -> None:
    assert place_on(POSES, 0.5) == (FIRST, SECOND, THIRD, FOURTH, 0.5)
    assert place_on(POSES, 0.0) == (None, FIRST, SECOND, THIRD, 0.0)
    assert place_on(POSES, 1.0) == (SECOND, THIRD, FOURTH, None, 1.0)


def test_a_closed_path_continues_with_its_beginning() -> None:
    closed = (FIRST, SECOND, THIRD, FIRST)
    assert place_on(closed, 0.0, closed=True) == (THIRD, FIRST, SECOND, THIRD, 0.0)
    assert place_on(closed, 1.0, closed=True) == (SECOND, THIRD, FIRST, SECOND, 1.0)


def test_the_trail_of_a_circle_is_the_path_that_its_joint_takes() -> None:
    figure = DRAWN["hip-circles"]
    trail = trace(figure.paths[Phase.CIRCLE], "right_knee", figure.hangs_from_neck, points=8)
    assert len(trail) == 9
    for number, place in enumerate(trail):
        knee = pose(figure, Phase.CIRCLE, number / 8, Side.RIGHT, Direction.FORWARD).joints["right_knee"]
        assert place == pytest.approx(knee)
    assert dist(trail[0], trail[8]) == pytest.approx(0, abs=1e-9)
