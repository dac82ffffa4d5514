from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.figure.space import Vec, across, along, bend, dot, length, mirrored, unit

numbers = st.floats(-2, 2)
vectors = st.tuples(numbers, numbers, numbers)


@given(target=vectors, towards=vectors, first=st.floats(0.2, 0.5), second=st.floats(0.2, 0.5))
def test_a_limb_keeps_its_lengths_wherever_it_reaches(target: Vec, towards: Vec, first: float, second: float) -> None:
    middle, end = bend((0.0, 0.0, 0.0), target, towards, first, second)
    assert length(middle) == pytest.approx(first, rel=1e-6)
    assert dist(middle, end) == pytest.approx(second, rel=1e-4)


def test_a_limb_in_reach_arrives_and_its_middle_points_where_it_should() -> None:
    middle, end = bend((0.0, 1.0, 0.0), (0.0, 0.4, 0.0), (1.0, 0.0, 0.0), 0.4, 0.4)
    assert end == pytest.approx((0.0, 0.4, 0.0))
    assert middle == pytest.approx(((0.4**2 - 0.3**2) ** 0.5, 0.7, 0.0))


def test_a_limb_out_of_reach_stretches_towards_its_target() -> None:
    _, end = bend((0.0, 0.0, 0.0), (5.0, 0.0, 0.0), (0.0, 1.0, 0.0), 0.4, 0.4)
    assert end == pytest.approx((0.8, 0.0, 0.0), abs=1e-5)


@given(vectors, vectors)
def test_what_lies_across_is_at_right_angles(a: Vec, axis: Vec) -> None:
    axis = unit(axis)
    assert dot(across(a, axis), axis) == pytest.approx(0, abs=1e-6)
    assert length(across(a, axis)) == pytest.approx(1)


def test_no_direction_is_up() -> None:
    assert unit((0.0, 0.0, 0.0)) == (0.0, 1.0, 0.0)


def test_the_mirror_swaps_left_and_right_only() -> None:
    assert mirrored((1.0, 2.0, 3.0)) == (1.0, 2.0, -3.0)


@given(st.lists(numbers, min_size=4, max_size=4), st.floats(0, 1))
def test_a_path_never_overshoots(values: list[float], part: float) -> None:
    low, high = sorted(values[1:3])
    assert low - 1e-9 <= along(values, part) <= high + 1e-9


@given(st.lists(numbers, min_size=4, max_size=4))
def test_a_path_goes_from_the_second_value_to_the_third(values: list[float]) -> None:
    assert along(values, 0) == pytest.approx(values[1])
    assert along(values, 1) == pytest.approx(values[2])


def test_a_path_that_begins_and_ends_is_eased_at_both_ends() -> None:
    values = (None, 0.0, 1.0, None)
    assert along(values, 0.01) < 0.001
    assert along(values, 0.99) > 0.999
    assert along(values, 0.5) == 0.5


def test_a_path_that_runs_on_does_not_slow_down() -> None:
    assert along((0.0, 1.0, 2.0, 3.0), 0.1) == pytest.approx(1.1)


def test_a_path_without_a_start_is_refused() -> None:
    with pytest.raises(ValueError, match="two values"):
        along((0.0, None, 1.0, 2.0), 0.5)
