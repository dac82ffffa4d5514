"""The outcome of a session, and its length."""

from dataclasses import replace
from datetime import timedelta

import pytest

from floorside.domain.exercise import Side
from floorside.domain.session.record import (
    Hurt,
    SessionOutcome,
    SetAmount,
    SetOutcome,
    SetRecord,
    begun_by,
    begun_sets,
    better_try,
    has_spread,
    session_outcome,
    set_numbers,
)
from tests.domain.sessions import at, default_routine, session

D, S, C, H = SetOutcome.DONE, SetOutcome.SKIPPED, SetOutcome.CUT_SHORT, SetOutcome.HURT


def record(outcome: SetOutcome, seconds: float = 0) -> SetRecord:
    return SetRecord(
        1, "plank", None, None, 1, SetAmount(1, 30, 30), SetAmount(int(seconds > 0), seconds, seconds), outcome
    )


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ([D, D], SessionOutcome.COMPLETED),
        ([D, S], SessionOutcome.PARTIAL),
        ([C], SessionOutcome.PARTIAL),
        ([D, H, D], SessionOutcome.HURT),
        ([], SessionOutcome.PARTIAL),
    ],
)
def test_session_outcome(outcomes: list[SetOutcome], expected: SessionOutcome) -> None:
    assert session_outcome([record(outcome) for outcome in outcomes]) is expected


def test_of_two_tries_the_better_one_stands_and_a_hurt_is_never_forgotten() -> None:
    assert better_try(None, record(S)) == record(S)
    assert better_try(record(D, 30), record(C, 12)) == record(D, 30)
    assert better_try(record(C, 12), record(C, 20)) == record(C, 20)
    assert better_try(record(H, 12), record(D, 30)) == record(H, 30)
    assert better_try(record(H, 12), record(C, 5)) == record(H, 12)


def test_of_two_answers_to_what_hurt_the_later_one_stands_and_spreading_above_all() -> None:
    too_far, sharp = replace(record(H, 20), hurt=Hurt.TOO_FAR), replace(record(H, 5), hurt=Hurt.SHARP)
    assert better_try(too_far, sharp) == replace(too_far, hurt=Hurt.SHARP)
    assert better_try(sharp, record(D, 30)) == replace(record(H, 30), hurt=Hurt.SHARP)
    spread = replace(too_far, hurt=Hurt.SPREADING)
    assert better_try(spread, sharp) == spread


def test_a_smaller_try_counts_only_if_it_hurt_before_anything_was_done() -> None:
    smaller = replace(record(D, 15), planned=SetAmount(1, 15, 15), rung=-1)
    assert better_try(record(H, 12), smaller) == record(H, 12)
    assert better_try(record(H), smaller) == replace(smaller, outcome=H)


def test_sets_of_which_something_was_done_count_even_if_they_hurt_or_were_cut_short() -> None:
    begun = [record(D, 30), record(C, 10), record(H, 5)]
    in_the_first_rep = replace(record(H, 3), done=SetAmount(0, 3, 0))
    assert begun_sets([*begun, record(S), record(H), in_the_first_rep]) == begun


def test_pain_spread_in_a_session_if_it_did_in_any_set_however_it_went_on() -> None:
    spread = replace(record(H, 10), hurt=Hurt.SPREADING)
    assert has_spread((spread, record(D, 30)))
    assert not has_spread((replace(spread, hurt=Hurt.SHARP), record(H, 10), record(D, 30)))
    assert not has_spread(())


def test_what_begins_later_than_now_or_on_a_later_date_has_not_begun() -> None:
    done = session(3, default_routine("bridge"))
    later = replace(done, started=done.started + timedelta(days=3650))
    misdated = replace(done, local_date=done.local_date + timedelta(days=7))
    assert begun_by([done, later, misdated], at(4)) == [done]
    assert begun_by([done], done.started) == [done]
    assert begun_by([done], done.started - timedelta(seconds=1)) == []


def test_a_session_is_as_long_as_it_was_active_and_a_walk_as_its_minutes() -> None:
    done = replace(session(3, default_routine("bridge")), active_seconds=312.0)
    assert (done.is_walk, done.seconds) == (False, 312)
    walk = replace(done, active_seconds=0.0, walk_minutes=20)
    assert (walk.is_walk, walk.seconds) == (True, 1200)


def test_sets_are_numbered_as_they_stand_in_the_session() -> None:
    def at_place(position: int, exercise: str, side: Side | None, number: int) -> SetRecord:
        return replace(record(D, 30), position=position, exercise=exercise, side=side, set=number)

    bridge = [at_place(0, "bridge", None, 1), at_place(9, "bridge", None, 2)]
    sides = [at_place(1, "curl", Side.LEFT, 1), at_place(2, "curl", Side.RIGHT, 1), at_place(3, "curl", Side.LEFT, 2)]
    assert set_numbers([*sides, *bridge]) == {0: (1, 2), 9: (2, 2), 1: (1, 2), 2: (1, 2), 3: (2, 2)}
    assert set_numbers(bridge[1:]) == {9: (1, 1)}, "the other one was removed"
    twice = [at_place(0, "bridge", None, 1), at_place(4, "bridge", None, 1)]
    assert set_numbers(twice) == {0: (1, 2), 4: (2, 2)}, "the routine has it twice"


@pytest.mark.parametrize(
    ("of", "is_part"), [(record(D, 30), False), (record(C, 12), True), (record(H, 12), True), (record(S), False)]
)
def test_a_set_is_done_in_part_if_it_was_begun_and_ended_early(of: SetRecord, is_part: bool) -> None:
    assert of.is_part is is_part


@pytest.mark.parametrize("hurt", [*Hurt, None])
def test_pain_has_spread_if_it_did_in_one_of_the_sets(hurt: Hurt | None) -> None:
    assert has_spread([record(D), replace(record(H), hurt=hurt)]) == (hurt is Hurt.SPREADING)
