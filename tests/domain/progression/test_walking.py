"""The suggested length of the next walk."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.exercise import Condition
from floorside.domain.progression.attempts import reported_sessions
from floorside.domain.progression.raising import no_increase_now
from floorside.domain.progression.suggest import suggestions
from floorside.domain.progression.walking import WalkProposal, WalkReason, next_walk
from floorside.domain.progression.whole_routine import routine_offer
from floorside.domain.session.record import Legs, SessionRecord
from tests.domain.sessions import EXERCISES, day, default_routine, session, walk

BRIDGE = default_routine("bridge")

#: So that there is a usual level, 1, before the first of the walks: a session the day before it.
BEFORE = session(0, BRIDGE)


def proposed(records: Sequence[SessionRecord], today: int, *conditions: Condition) -> WalkProposal | None:
    return next_walk(reported_sessions(records), day(today), conditions)


def minutes_and_reason(records: Sequence[SessionRecord], today: int) -> tuple[int, WalkReason]:
    found = proposed([BEFORE, *records], today)
    assert found is not None
    return found.minutes, found.reason


def calm(*lengths: int, first: int = 2, apart: int = 2) -> list[SessionRecord]:
    return [walk(first + apart * place, minutes) for place, minutes in enumerate(lengths)]


def test_the_first_walk_is_ten_minutes() -> None:
    assert proposed([], 0) == proposed([BEFORE], 5) == WalkProposal(10, WalkReason.FIRST)


@pytest.mark.parametrize("condition", [Condition.HIP_REPLACEMENT, Condition.OPERATION])
def test_after_an_operation_somebody_else_says_how_far(condition: Condition) -> None:
    assert proposed(calm(10, 10), 20, Condition.SORE_KNEE, condition) is None


@pytest.mark.parametrize(("legs", "reason"), [(Legs.WEAKER, WalkReason.HELP_TODAY), (Legs.BOTH, WalkReason.HELP_NOW)])
def test_legs_that_somebody_should_look_at_come_first(legs: Legs, reason: WalkReason) -> None:
    found = next_walk(reported_sessions([BEFORE, *calm(20, 20)]), day(9), (), legs)
    assert found is not None
    assert found.reason is reason


@pytest.mark.parametrize("legs", [Legs.FURTHER, Legs.NEW])
@pytest.mark.parametrize(("lengths", "minutes"), [((), 8), ((20, 20), 16), ((5, 5), 5)])
def test_on_a_day_with_worse_legs_a_fifth_less_than_usual(legs: Legs, lengths: tuple[int, ...], minutes: int) -> None:
    found = next_walk(reported_sessions([BEFORE, *calm(*lengths)]), day(9), (), legs)
    assert found == WalkProposal(minutes, WalkReason.WORSE_LEGS)


@pytest.mark.parametrize(("before", "expected"), [(5, (23, WalkReason.CALM)), (6, (20, WalkReason.AS_BEFORE))])
def test_on_a_sore_day_a_walk_is_no_longer_than_usual(before: int, expected: tuple[int, WalkReason]) -> None:
    found = next_walk(reported_sessions([BEFORE, *calm(20, 20)]), day(9), (), None, before)
    assert found == WalkProposal(*expected)


@pytest.mark.parametrize("legs", [None, Legs.NONE, Legs.SAME, Legs.HIGHER])
def test_other_answers_about_the_legs_change_nothing(legs: Legs | None) -> None:
    assert next_walk(reported_sessions([BEFORE, *calm(20, 20)]), day(9), (), legs) == WalkProposal(23, WalkReason.CALM)


@pytest.mark.parametrize(
    ("lengths", "today", "expected"),
    [
        ((10,), 3, (10, WalkReason.AS_BEFORE)),
        ((10, 10), 6, (10, WalkReason.AS_BEFORE)),  # not a week yet
        ((10, 10), 9, (12, WalkReason.CALM)),
        ((10, 10, 10, 10), 9, (12, WalkReason.CALM)),
        ((5, 5), 9, (7, WalkReason.CALM)),
        ((20, 20), 9, (23, WalkReason.CALM)),
        ((29, 29), 9, (30, WalkReason.CALM)),
        ((30, 30), 9, (30, WalkReason.AS_BEFORE)),
        ((50, 50, 50), 9, (50, WalkReason.AS_BEFORE)),
        ((10, 10, 5), 9, (12, WalkReason.CALM)),  # a short errand is passed over
        ((20, 20, 90), 9, (23, WalkReason.CALM)),  # and a long day out is not the usual length
        ((10, 10, 10, 12, 12), 11, (12, WalkReason.AS_BEFORE)),
        ((10, 10, 10, 12, 12), 17, (14, WalkReason.CALM)),
    ],
)
def test_after_calm_walks_a_little_more_once_a_week(
    lengths: tuple[int, ...], today: int, expected: tuple[int, WalkReason]
) -> None:
    assert minutes_and_reason(calm(*lengths), today) == expected


def test_a_walk_of_today_waits_for_its_morning() -> None:
    records = [*calm(10, 10), walk(9, 10, morning=None)]
    assert minutes_and_reason(records, 9) == (12, WalkReason.CALM)
    assert minutes_and_reason(records, 10) == (10, WalkReason.AS_BEFORE), "nobody told that morning"


@pytest.mark.parametrize(
    ("pain", "morning"),
    [(None, 1), (1, None), (1, 2), (3, 2), (4, 1), (5, 1)],
)
def test_what_is_not_told_or_not_calm_holds(pain: int | None, morning: int | None) -> None:
    records = [walk(2, 10), walk(4, 10, pain, morning)]
    assert minutes_and_reason(records, 9) == (10, WalkReason.AS_BEFORE)


@pytest.mark.parametrize(("pain", "morning"), [(6, 1), (9, None), (1, 3), (None, 7)])
def test_a_walk_that_was_too_much_makes_the_next_a_fifth_shorter(pain: int | None, morning: int | None) -> None:
    records = [walk(2, 20), walk(4, 20, pain, morning)]
    assert minutes_and_reason(records, 5) == (16, WalkReason.TOO_MUCH)


def test_two_that_were_a_little_too_much_do_as_well() -> None:
    records = [walk(2, 20), walk(4, 20, 4), walk(6, 20, 5)]
    assert minutes_and_reason(records[:2], 5) == (20, WalkReason.AS_BEFORE)
    assert minutes_and_reason(records, 7) == (16, WalkReason.TOO_MUCH)


def test_after_a_long_day_out_that_was_too_much_the_usual_length_is_made_less() -> None:
    assert minutes_and_reason([*calm(20, 20, 20), walk(8, 90, 7)], 9) == (16, WalkReason.TOO_MUCH)
    assert minutes_and_reason([walk(8, 90, 7)], 9) == (72, WalkReason.TOO_MUCH)


def test_never_less_than_five_minutes() -> None:
    assert minutes_and_reason([walk(2, 6, 8)], 3) == (5, WalkReason.TOO_MUCH)
    assert minutes_and_reason([walk(2, 3, 8)], 3) == (3, WalkReason.TOO_MUCH), "unless it was less"


def test_what_was_too_much_is_waited_for() -> None:
    records = [walk(2, 20), walk(4, 20, 7), *calm(16, 16, 16, first=6)]
    assert minutes_and_reason(records, 16) == (16, WalkReason.AS_BEFORE), "two more calm walks than usual"
    assert minutes_and_reason([*records, walk(15, 16)], 17) == (18, WalkReason.CALM)


def test_weeks_in_which_pain_stays_lead_to_a_small_step() -> None:
    first = session(0, BRIDGE, (4, 4, 4, 4))
    walks = [walk(2 + 4 * place, 20, 4, 4) for place in range(6)]

    def found(today: int) -> WalkReason | None:
        proposal = proposed([first, *walks], today)
        return proposal.reason if proposal else None

    assert found(22) is WalkReason.AS_BEFORE
    assert found(23) is WalkReason.STEADY
    walks[-1] = replace(walks[-1], pain_worst=6)
    assert found(23) is WalkReason.TOO_MUCH
    walks[-1] = replace(walks[-1], pain_worst=4)
    walks[0] = replace(walks[0], pain_worst=6)
    assert found(23) is WalkReason.AS_BEFORE, "one was too much within eight weeks"


def test_after_weeks_away_about_half() -> None:
    records = calm(20, 24, 24)
    found = proposed([BEFORE, *records], 6 + 22)
    assert found == WalkProposal(12, WalkReason.AWAY, 22)


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 600), *[st.none() | st.integers(0, 10)] * 2), max_size=12),
    st.integers(40, 60),
)
def test_it_never_jumps(told: list[tuple[int, int, int | None, int | None]], today: int) -> None:
    """Whatever was done and said: no more than a fifth or two minutes above what was walked before."""
    walks = [walk(*each) for each in sorted(told, key=lambda each: each[0])]
    found = proposed([BEFORE, *walks], today)
    assert found is not None
    longest = max([10, *(each.walk_minutes or 0 for each in walks)])
    assert 1 <= found.minutes <= max(longest + 2, longest * 1.2)
    if found.reason in (WalkReason.CALM, WalkReason.STEADY):
        assert found.minutes <= 30


# What walks are to the exercises.


def test_a_walk_is_no_session_of_exercises() -> None:
    """It ends no weeks away, holds no dose by adding a day, and stands for no start."""
    sessions = [session(0, BRIDGE), session(2, BRIDGE)]
    walks = [walk(number, 20) for number in range(3, 30)]
    away = routine_offer(reported_sessions([*sessions, *walks]), BRIDGE, EXERCISES, (), day(30))
    assert away is not None
    assert away.days_away == 28
    weekly = [session(7 * number, BRIDGE) for number in range(5)]
    assert not no_increase_now(reported_sessions([*weekly, *(walk(number) for number in (29, 30, 31))]), day(32))
    quiet = [session(0, BRIDGE, (1, 1, 1, None)), walk(1, morning=None), session(3, BRIDGE, (1, 1, 1, None))]
    assert reported_sessions(quiet)[0].record.pain_morning == 1, "the next start, after the walk"


def test_after_a_walk_that_was_too_much_no_dose_rises() -> None:
    greens = [session(number, BRIDGE) for number in (0, 2, 7, 9)]
    assert suggestions(greens, BRIDGE, EXERCISES, (), (), day(12))
    assert suggestions([*greens, walk(10)], BRIDGE, EXERCISES, (), (), day(12))
    assert not suggestions([*greens, walk(10, pain=8)], BRIDGE, EXERCISES, (), (), day(12))
