"""More and fewer seconds while a step runs."""

from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Phase
from floorside.domain.session.plan import StepKind
from floorside.domain.session.run_state import State
from tests.domain.examples import WAITING, finished, outcomes, said, started


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


def test_halfway_is_not_said_twice_however_often_the_hold_becomes_longer() -> None:
    engine = started()
    for second in (36, 37, 38):
        engine.add_seconds(second, 10)
    engine.pause(39)
    engine.resume(40)
    assert "halfway" not in [kind for _, kind in said(engine.advance(84))]
    assert engine.moment(84).index == 1


@given(st.lists(st.tuples(st.sampled_from(["more", "less", "pause", "resume"]), st.floats(0.1, 9)), max_size=12))
def test_halfway_is_said_at_most_once_in_a_hold(commands: list[tuple[str, float]]) -> None:
    engine, now, kinds = started(), 20.0, list[str]()
    for command, after in commands:
        now += after
        kinds += [kind for _, kind in said(engine.advance(now)) if engine.moment(now).index == 1]
        if engine.state is State.RUNNING and command != "resume":
            engine.pause(now) if command == "pause" else engine.add_seconds(now, 10 if command == "more" else -10)
        elif engine.state is State.PAUSED and command == "resume":
            engine.resume(now)
    assert kinds.count("halfway") <= 1


def test_a_wait_has_no_length_to_change() -> None:
    engine = started(WAITING)
    engine.advance(20)
    engine.next(20)
    engine.pause(30)
    engine.back(31)
    assert (engine.state, engine.moment(31).step.kind) == (State.PAUSED, StepKind.WAIT)
    assert engine.add_seconds(32, 10) == []
    assert engine.moment(32).seconds == 0


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
