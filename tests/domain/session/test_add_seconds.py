"""More and fewer seconds while a step runs."""

from floorside.domain.exercise import Phase
from floorside.domain.session.run_state import State
from tests.domain.examples import finished, outcomes, said, started


def test_ten_seconds_more_and_less_of_a_hold() -> None:
    engine = started()
    engine.add_seconds(36, 10)  # past its first halfway: that is not said twice
    assert said(engine.advance(60))[:2] == [(50, "ten_left"), (60, "change_side")]
    assert outcomes(engine) == [(1, "done", 40)]
    engine.add_seconds(70, -10)
    engine.add_seconds(71, -10)
    assert engine.moment(71).seconds_left == 17
    engine.advance(88)
    assert outcomes(engine)[1] == (3, "cut_short", 20)


def test_halfway_is_not_said_twice_where_it_is_being_said() -> None:
    engine = started()
    engine.add_seconds(35, 10)
    assert said(engine.advance(60))[0] == (50, "ten_left")


def test_what_is_nearly_over_gets_no_longer_by_being_made_shorter() -> None:
    engine = started()
    engine.add_seconds(18.5, -10)
    assert said(engine.advance(20))[-1] == (20, "start")
    engine.add_seconds(49.8, -10)
    assert said(engine.advance(50))[-2:] == [(50, "change_side"), (50, "step")]


def test_taking_off_more_than_is_left_ends_the_hold_at_once_but_not_suddenly() -> None:
    engine = started()
    engine.add_seconds(45, -10)
    assert said(engine.advance(46))[0] == (45.5, "change_side")


def test_of_counted_work_it_is_one_rep_and_never_this_one() -> None:
    engine = started()
    engine.add_seconds(104, 10)
    assert engine.moment(104).reps == 4
    for _ in range(5):
        engine.add_seconds(110, -10)
    assert (engine.moment(110).rep, engine.moment(110).reps) == (2, 2)
    engine.advance(114)
    assert engine.state is State.FINISHED
    assert engine.records[-1].done.reps == 2
    assert outcomes(engine)[-1] == (5, "cut_short", 11)


def test_fewer_reps_never_end_the_work_at_once() -> None:
    engine = started()
    engine.advance(108.5)
    assert engine.moment(108.5).phase is Phase.REST, "after the first of three"
    for _ in range(5):
        assert finished(engine.add_seconds(108.5, -10)) == []
    assert (engine.moment(108.5).rep, engine.moment(108.5).reps) == (1, 2)
    assert engine.state is State.RUNNING


def test_a_longer_way_in_counts_later() -> None:
    engine = started()
    engine.add_seconds(18.5, 10)
    assert said(engine.advance(30)) == [(27, "count"), (28, "count"), (29, "count"), (30, "start")]
    engine = started()
    engine.add_seconds(5, -60)
    assert said(engine.advance(9)) == [(5.5, "count"), (6.5, "count"), (7.5, "count"), (8.5, "start")]


def test_more_seconds_during_the_count_in() -> None:
    engine = started()
    engine.pause(30)
    engine.resume(40)
    engine.add_seconds(41, 10)
    assert engine.moment(43.5).seconds_left == 30
