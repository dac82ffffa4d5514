"""A part of a routine for today: what is left out, what comes first, what fits."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Phase, Side
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem
from floorside.domain.session.fit_minutes import DoneLately, by_need, fitting, from_here, without
from floorside.domain.session.plan import StepKind
from tests.domain.examples import EXERCISES, LIFT, plan_of, same

TODAY = date(2026, 3, 2)
DOSES = {
    "stretch": same(1, 30),
    "plank": same(1, 10, sets=2, rest=10),
    "lift": same(5, 1, tempo=LIFT),
    "circle": same(5, 0, tempo={Phase.CIRCLE: 4}),
    "breathe": same(5, 0, tempo={Phase.IN: 4, Phase.OUT: 6}),
}
ITEMS = tuple(ExerciseItem(exercise, dose) for exercise, dose in DOSES.items())


def routine(*items: RoutineItem) -> Routine:
    return Routine("mine", "Mine", "", items or ITEMS)


def ago(days: int, times: int = 1) -> DoneLately:
    return DoneLately(TODAY - timedelta(days=days), times)


def test_with_an_exercise_go_the_rests_and_waits_right_before_it() -> None:
    stretch, plank, lift = ITEMS[:3]
    whole = routine(stretch, RestItem(10), WaitItem(), plank, RestItem(20), lift)
    assert without(whole, {"plank"}).items == (stretch, RestItem(20), lift)
    assert without(whole, {"stretch"}).items == (RestItem(10), WaitItem(), plank, RestItem(20), lift)
    assert without(whole, ()) is whole


def test_from_here_on_all_that_follows_is_done() -> None:
    assert [item.exercise for item in from_here(routine(), "lift").exercises] == ["lift", "circle", "breathe"]


def test_the_longest_not_done_comes_first_then_what_was_done_least_then_the_routines_order() -> None:
    done = {"stretch": ago(1), "plank": ago(3, times=5), "lift": ago(3, times=2), "circle": ago(40, times=9)}
    assert by_need(DOSES, done, TODAY) == ["breathe", "circle", "lift", "plank", "stretch"]
    assert by_need(DOSES, {}, TODAY) == list(DOSES)


def seconds_of(taken: frozenset[str]) -> float:
    return plan_of(*(item for item in ITEMS if item.exercise in taken)).seconds


def test_what_is_too_long_is_passed_and_something_always_fits() -> None:
    lengths = {"a": 100.0, "b": 500.0, "c": 150.0}

    def length(taken: frozenset[str]) -> float:
        return sum(lengths[each] for each in taken)

    assert fitting("abc", length, 300) == {"a", "c"}
    assert fitting("bca", length, 500) == {"b"}
    assert fitting("abc", length, 10) == {"a"}, "the shortest"
    assert fitting("", length, 300) == frozenset()


@given(st.permutations(list(DOSES)), st.integers(30, 600))
def test_a_part_holds_the_limit_has_the_first_that_fits_and_does_both_sides_of_each(
    order: list[str], limit: int
) -> None:
    taken = fitting(order, seconds_of, limit)
    plan = plan_of(*without(routine(), set(DOSES) - taken).items)
    assert plan.seconds <= limit or len(taken) == 1
    works = [step for step in plan.steps if step.kind is StepKind.WORK]
    for exercise in taken:
        sides = [step.side for step in works if step.exercise == exercise and step.side]
        assert sides.count(Side.LEFT) == sides.count(Side.RIGHT)
        assert bool(sides) is EXERCISES[exercise].has_sides
    if seconds_of(frozenset(order[:1])) <= limit:
        assert order[0] in taken
    left = [each for each in order if each not in taken]
    assert all(seconds_of(taken | {each}) > limit for each in left)
