from floorside.domain.self_care.flare_plan import FlarePlan, split_lines


def test_a_plan_is_empty_until_something_is_written_under_any_heading() -> None:
    assert FlarePlan().is_empty
    assert not FlarePlan(call=("My doctor",)).is_empty


def test_lines_that_were_picked_are_told_from_ones_own_words() -> None:
    lines = ("Heat", "My blue cushion", "A walk")
    assert split_lines(lines, ["A walk", "Heat", "Rest"]) == (("Heat", "A walk"), ("My blue cushion",))
