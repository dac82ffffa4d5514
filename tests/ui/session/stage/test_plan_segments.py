import pytest

from floorside.domain.session.plan import Plan, lay_out
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.session.stage.plan_segments import Segment, done_part, plan_segments, segment_of
from tests.domain.examples import STRETCH_AND_LIFT


def test_one_segment_for_each_exercise_as_long_as_all_its_steps() -> None:
    assert plan_segments(STRETCH_AND_LIFT) == (Segment(0, 3, 98), Segment(4, 5, 22))


def test_a_segment_fills_with_the_time_of_its_steps() -> None:
    stretch, lift = plan_segments(STRETCH_AND_LIFT)
    assert done_part(STRETCH_AND_LIFT, stretch, 0, 0) == 0
    assert done_part(STRETCH_AND_LIFT, stretch, 1, 0.5) == pytest.approx(35 / 98)
    assert done_part(STRETCH_AND_LIFT, stretch, 4, 0) == 1
    assert done_part(STRETCH_AND_LIFT, lift, 3, 0.9) == 0


@pytest.mark.parametrize("routine", ["full", "short", "flare", "chair"])
def test_every_step_of_the_shipped_routines_is_in_one_segment(routine: str, catalogue: Catalogue) -> None:
    made = load_routines(catalogue)[routine]
    plan: Plan = lay_out(made, catalogue.exercises, Timing(wait_for_me=True))
    segments = plan_segments(plan)
    assert len(segments) == len(made.exercises)
    assert sum(segment.seconds for segment in segments) == plan.seconds
    for index in range(len(plan.steps)):
        segment = segments[segment_of(segments, index)]
        assert segment.first <= index <= segment.last
