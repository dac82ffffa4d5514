"""The engine's record of each work step."""

from dataclasses import replace

from floorside.domain.exercise import Amount, Direction, Dose, Phase, Side
from floorside.domain.routine import ExerciseItem
from floorside.domain.session.cues import Cue, CueKind
from floorside.domain.session.record import Hurt, SetAmount, SetOutcome, SetRecord
from floorside.domain.session.run_state import State
from tests.domain.examples import finished, outcomes, plan_of, said, same, started

FORWARD, BACKWARD = Direction.FORWARD, Direction.BACKWARD


def test_a_better_try_is_kept_and_a_worse_one_forgotten() -> None:
    engine = started()
    engine.back(52)  # the left side was done; do it again
    engine.next(65)
    assert outcomes(engine) == [(1, "done", 30)]


def test_stop_keeps_what_was_done_and_says_what_was_not() -> None:
    engine = started()
    events = engine.stop(70)
    assert said(events)[-1] == (70, "stopped")
    assert outcomes(engine) == [(1, "done", 30), (3, "cut_short", 12), (5, "skipped", 0)]
    engine = started()
    engine.hurts(30)
    left = finished(engine.stop(31))
    assert [event.record.position for event in left] == [1, 3, 5]
    assert outcomes(engine) == [(1, "hurt", 10), (3, "skipped", 0), (5, "skipped", 0)]
    engine = started()
    engine.pause(10)
    engine.stop(31)
    assert {outcome for _, outcome, _ in outcomes(engine)} == {"skipped"}


def test_what_kind_of_hurt_it_was_is_kept_with_the_set() -> None:
    engine = started()
    engine.say_why(20, Hurt.SHARP)  # nothing hurts
    engine.hurts(32)
    assert engine.moment(32).hurt is None
    (told,) = finished(engine.say_why(32, Hurt.TOO_FAR))
    assert engine.moment(32).hurt is Hurt.TOO_FAR
    assert engine.records == (told.record,)
    assert [event.record for event in finished(engine.back(40))] == [told.record]
    assert (told.record.outcome, told.record.hurt, told.record.done.seconds) == (SetOutcome.HURT, Hurt.TOO_FAR, 12)


def test_looking_ahead_over_the_end_of_a_work_records_nothing() -> None:
    engine = started()
    assert engine.upcoming(25, 60)[-1].step > 1
    assert engine.moment(60).index > 1
    assert engine.records == ()


def test_answers_name_the_step_they_were_given_in() -> None:
    engine = started()
    engine.advance(30)
    assert engine.pause(30) == [Cue(30, CueKind.PAUSED, 1)]
    assert engine.resume(40) == [Cue(40, CueKind.RESUMED, 1)]
    assert engine.hurts(50)[-1] == Cue(50, CueKind.HURTS, 1)
    assert engine.stop(60)[-1] == Cue(60, CueKind.STOPPED, 1)


def test_a_session_that_is_stopped_before_anything_was_done_says_so() -> None:
    engine = started()
    assert engine.stop(5)[-1] == Cue(5, CueKind.STOPPED_UNDONE, 0)


def test_what_is_counted_in_goes_on_with_the_rep_it_stood_in() -> None:
    engine = started()
    engine.advance(110.5)
    engine.pause(110.5)
    engine.resume(200)
    assert engine.advance(203.5) == [
        Cue(200.5, CueKind.COUNT, 5, 3),
        Cue(201.5, CueKind.COUNT, 5, 2),
        Cue(202.5, CueKind.COUNT, 5, 1),
        Cue(203.5, CueKind.START, 5, 2, Phase.UP),
    ]


def test_a_set_that_is_stopped_in_its_first_rep_is_not_done() -> None:
    engine = started()
    engine.stop(107)  # a second before the first rep is down again
    assert (engine.records[-1].done, engine.records[-1].outcome) == (SetAmount(0, 0, 0), SetOutcome.SKIPPED)
    engine = started()
    engine.stop(108)
    assert (engine.records[-1].done, engine.records[-1].outcome) == (SetAmount(1, 5, 1), SetOutcome.CUT_SHORT)


def test_a_hold_that_is_stopped_in_its_first_second_is_not_done_either() -> None:
    plan = plan_of(ExerciseItem("plank", same(1, 30)))
    begins = plan.starts[plan.works[0]]
    engine = started(plan)
    engine.stop(begins + 0.9)
    assert (engine.records[-1].done, engine.records[-1].outcome) == (SetAmount(0, 0, 0), SetOutcome.SKIPPED)
    engine = started(plan)
    engine.stop(begins + 1)
    assert (engine.records[-1].done, engine.records[-1].outcome) == (SetAmount(1, 1, 1), SetOutcome.CUT_SHORT)


def test_what_hurt_in_the_first_rep_is_noted_with_nothing_done() -> None:
    engine = started()
    engine.hurts(106)
    engine.say_why(106, Hurt.SHARP)
    engine.stop(107)
    record = engine.records[-1]
    assert (record.done, record.outcome, record.was_begun) == (SetAmount(0, 3, 0), SetOutcome.HURT, False)


def test_what_a_stop_would_record_is_told_without_stopping() -> None:
    engine = started()
    assert [record.was_begun for record in engine.records_if_stopped(20.5)] == [False, False, False]
    assert [record.was_begun for record in engine.records_if_stopped(21)] == [True, False, False]
    assert (engine.state, engine.records) == (State.RUNNING, ())


def test_a_record_says_what_was_done_on_which_side_and_way_in_which_set_and_form() -> None:
    laid_out = plan_of(ExerciseItem("circle", Dose(Amount(3), Amount(2), 2, 10, {Phase.CIRCLE: 4.0})))
    steps = [replace(step, rung=-1) if step.side is Side.LEFT else step for step in laid_out.steps]
    engine = started(replace(laid_out, steps=tuple(steps)))
    engine.advance(laid_out.seconds)
    three, two = SetAmount(3, 12, 0), SetAmount(2, 8, 0)
    ways = [(number, side, way) for number in (1, 2) for side in Side for way in (FORWARD, BACKWARD)]
    assert engine.records == tuple(
        SetRecord(position, "circle", side, way, number, amount, amount, SetOutcome.DONE, None, rung)
        for position, (number, side, way) in zip(laid_out.works, ways, strict=True)
        for amount, rung in [(three, -1) if side is Side.LEFT else (two, 0)]
    )


def test_of_what_was_skipped_nothing_was_done() -> None:
    engine = started()
    left = finished(engine.stop(5))
    assert {(event.at, event.record.done) for event in left} == {(5, SetAmount(0, 0, 0))}
