"""Other ways in, while the session runs."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.session.cues import LEAD_SECONDS
from floorside.domain.session.plan import Plan, StepKind
from floorside.domain.session.timing import COUNT_IN_SECONDS
from tests.domain.examples import STRETCH_AND_LIFT, said, started
from tests.domain.session.pressing import COMMANDS, PLANS, Presses, finish, follow


@given(PLANS, st.lists(COMMANDS, max_size=30), st.integers(-60, 60))
def test_other_ways_in_hold_from_now_on_and_each_work_is_counted_in(plan: Plan, commands: Presses, more: int) -> None:
    engine, _, now = follow(plan, commands)
    before = engine.moment(now)
    steps = (
        step
        if step.kind in (StepKind.WORK, StepKind.WAIT)
        else replace(step, planned_seconds=max(3.5, step.planned_seconds + more))
        for step in plan.steps
    )
    engine.advance(now)
    engine.refit(now, replace(plan, steps=tuple(steps)))
    after = engine.moment(now)
    kept = [(each.state, each.index, each.elapsed, each.reps) for each in (before, after)]
    assert kept[0] == kept[1]
    if before.step.kind in (StepKind.WORK, StepKind.WAIT):
        assert after.seconds == before.seconds
    else:
        least = min(before.seconds_left, COUNT_IN_SECONDS + LEAD_SECONDS)
        assert after.seconds_left >= least or after.seconds_left == pytest.approx(least)
    finish(engine, now)
    assert tuple(record.position for record in engine.records) == plan.works
    assert all(record.planned.seconds == plan.steps[record.position].planned_seconds for record in engine.records)


def test_a_way_in_that_is_still_to_come_is_as_long_as_the_other_plan_says() -> None:
    engine = started(STRETCH_AND_LIFT)
    engine.advance(25)
    assert engine.moment(25).step.kind is StepKind.WORK
    steps = [replace(step, planned_seconds=step.planned_seconds + 7) for step in STRETCH_AND_LIFT.steps]
    before = engine.next_deadline()
    engine.refit(25, replace(STRETCH_AND_LIFT, steps=tuple(steps)))
    assert engine.next_deadline() == before
    engine.next(25)
    assert engine.moment(25).seconds == STRETCH_AND_LIFT.steps[2].planned_seconds + 7


def other_way_in(seconds: float) -> Plan:
    first = replace(STRETCH_AND_LIFT.steps[0], planned_seconds=seconds)
    return replace(STRETCH_AND_LIFT, steps=(first, *STRETCH_AND_LIFT.steps[1:]))


@pytest.mark.parametrize(
    ("planned", "begins"),
    [(20, 20), (14, 20), (12, 18), (3.5, 9.5), (30, 36)],  # time for all of it; less only than is left; anew if longer
)
@pytest.mark.parametrize("anew", [False, True])
def test_the_way_in_that_runs_gets_its_other_length(planned: float, begins: float, anew: bool) -> None:
    begins = 6 + planned if anew else begins
    engine = started(STRETCH_AND_LIFT)
    engine.advance(6)
    engine.refit(6, other_way_in(planned), anew)
    assert said(engine.advance(begins))[-4:] == [
        *((begins - 3 + count, "count") for count in range(3)),
        (begins, "start"),
    ]


def test_once_the_count_has_begun_the_way_in_keeps_its_length() -> None:
    engine = started(STRETCH_AND_LIFT)
    engine.advance(17.5)
    engine.refit(17.5, other_way_in(90))
    assert said(engine.advance(20))[-1] == (20, "start")
