from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Amount, Dose, Side
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.correction import (
    MOST_SETS,
    done_value,
    moved,
    moved_to,
    plan_of_one,
    planned_value,
    with_done,
    with_sets,
    with_works,
)
from floorside.domain.session.record import Hurt, SessionOutcome, SetAmount, SetOutcome, SetRecord
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, a_session, an_unfinished_session

EXERCISES = load_catalogue().exercises
BERLIN = timezone(timedelta(hours=1))
SUMMER = timezone(timedelta(hours=2))


def test_a_session_moves_to_another_day_and_lasts_as_long() -> None:
    session = moved_to(a_session(), datetime(2026, 8, 3, 19, 15, tzinfo=SUMMER))
    assert (session.local_date, session.utc_offset_seconds) == (date(2026, 8, 3), 7200)
    assert session.started.isoformat() == "2026-08-03T17:15:00+00:00"
    assert session.ended is not None
    assert session.ended - session.started == timedelta(seconds=200)
    back = a_session()
    assert moved(session, back.started, back.utc_offset_seconds, back.local_date) == back


def test_one_that_never_ended_moves_too_and_a_time_needs_a_zone() -> None:
    assert moved_to(an_unfinished_session(), datetime(2026, 8, 3, 19, 15, tzinfo=SUMMER)).ended is None
    with pytest.raises(ValueError, match="zone"):
        moved_to(a_session(), datetime(2026, 8, 3, 19, 15))  # noqa: DTZ001


def test_a_hold_is_corrected_in_seconds_and_all_else_in_reps() -> None:
    assert (done_value(RIGHT), planned_value(RIGHT), done_value(CIRCLES), planned_value(CIRCLES)) == (22, 35, 10, 10)
    assert with_done(RIGHT, 35) == replace(RIGHT, done=RIGHT.planned, outcome=SetOutcome.DONE)
    assert with_done(CIRCLES, 4) == replace(CIRCLES, done=SetAmount(4, 16.0, 0.0), outcome=SetOutcome.CUT_SHORT)
    assert with_done(RIGHT, 22) is RIGHT, "what is shown is no correction"


def test_what_hurt_still_hurt_unless_nothing_of_it_was_done() -> None:
    hurt = replace(RIGHT, outcome=SetOutcome.HURT, hurt=Hurt.SHARP)
    assert (with_done(hurt, 35).outcome, with_done(hurt, 35).hurt) == (SetOutcome.HURT, Hurt.SHARP)
    nothing = with_done(hurt, 0)
    assert (nothing.outcome, nothing.hurt, nothing.done) == (SetOutcome.SKIPPED, None, SetAmount(0, 0.0, 0.0))


def test_the_outcome_of_the_session_follows_from_its_sets() -> None:
    assert with_sets(a_session(), [LEFT, with_done(RIGHT, 35), CIRCLES]).outcome is SessionOutcome.COMPLETED
    assert with_sets(a_session(), [with_done(LEFT, 0), CIRCLES]).outcome is SessionOutcome.PARTIAL


@given(st.sampled_from((LEFT, RIGHT, CIRCLES)), st.integers(0, 600), st.integers(0, 600))
def test_a_correction_shows_what_was_told_and_can_be_corrected_again(record: SetRecord, first: int, then: int) -> None:
    corrected = with_done(with_done(record, first), then)
    assert done_value(corrected) == then
    assert (corrected.outcome is SetOutcome.DONE) == (then >= planned_value(record)) or corrected == record
    assert (corrected.outcome is SetOutcome.SKIPPED) == (then == 0)
    assert (corrected.planned, corrected.position) == (record.planned, record.position)


def test_an_exercise_that_was_left_out_is_added_with_all_its_sets_as_planned() -> None:
    dose = Dose(Amount(hold_seconds=40), Amount(hold_seconds=25), sets=2)
    routine = Routine("mine", "Mine", "", (ExerciseItem("supine-figure-four", dose),))
    plan = plan_of_one("supine-figure-four", routine, EXERCISES)
    sets = with_works((CIRCLES,), plan)
    assert sets is not None
    assert sets[0] is CIRCLES
    assert [(each.side, each.set, each.done.hold_seconds) for each in sets[1:]] == [
        (Side.LEFT, 1, 40),
        (Side.RIGHT, 1, 25),
        (Side.LEFT, 2, 40),
        (Side.RIGHT, 2, 25),
    ]
    assert all(each.done == each.planned and each.outcome is SetOutcome.DONE for each in sets[1:])
    assert [each.position for each in sets[1:]] == [CIRCLES.position + 1 + number for number in range(4)]


def test_of_an_exercise_done_on_one_side_the_other_is_added_and_then_one_more_set() -> None:
    plan = plan_of_one("supine-figure-four", None, EXERCISES)
    left = replace(LEFT, exercise="supine-figure-four")
    both = with_works((left,), plan)
    assert both is not None
    assert [(each.side, each.set) for each in both] == [(Side.LEFT, 1), (Side.RIGHT, 1)]
    more = with_works(both, plan)
    assert more is not None
    assert [(each.side, each.set) for each in more[2:]] == [(Side.LEFT, 2), (Side.RIGHT, 2)]


def test_a_session_takes_no_more_sets_than_can_be_corrected() -> None:
    plan = plan_of_one("butterfly", None, EXERCISES)
    most = tuple(replace(LEFT, position=number) for number in range(MOST_SETS))
    assert with_works(most, plan) is None
    assert with_works(most[1:], plan) is not None
    assert with_works((replace(LEFT, position=100_000),), plan) is None
    assert with_works((), plan) is not None
