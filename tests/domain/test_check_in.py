"""The answers around a session, and when each question is asked."""

from dataclasses import replace

import pytest

from floorside.domain.check_in import (
    CheckIn,
    Morning,
    asks_which,
    check_in_of,
    done_exercises,
    is_severe,
    is_sore_start,
    morning_to_ask,
    mornings_of,
    sided,
    suggests_gentle_start,
    usual_pain,
    with_shared_mornings,
)
from floorside.domain.session.record import Legs, SetOutcome
from tests.domain.sessions import day, default_routine, session

BRIDGE = default_routine("bridge")


def test_a_check_in_is_what_the_record_holds() -> None:
    record = session(0, BRIDGE, (1, 4, 3, 2), legs=Legs.SAME)
    assert check_in_of(record) == CheckIn(1, 4, 3, 2, Legs.SAME)


@pytest.mark.parametrize(("worst", "asks"), [(None, False), (0, False), (3, False), (4, True), (10, True)])
def test_which_one_is_asked_above_three(worst: int | None, asks: bool) -> None:
    assert asks_which(worst) is asks


def test_the_worst_may_be_of_what_was_done_and_of_a_side_where_there_are_sides() -> None:
    routine = default_routine("bridge", "supine-figure-four", "butterfly")
    record = session(0, routine, outcomes={("butterfly", None): SetOutcome.SKIPPED})
    assert done_exercises(record) == ("bridge", "supine-figure-four")
    assert sided(record) == {"supine-figure-four"}


@pytest.mark.parametrize(("after", "severe"), [(None, False), (7, False), (8, True)])
def test_pain_of_eight_after_a_session_is_severe(after: int | None, severe: bool) -> None:
    assert is_severe(after) is severe


@pytest.mark.parametrize(("before", "sore"), [(None, False), (5, False), (6, True)])
def test_the_gentle_routine_is_offered_from_six(before: int | None, sore: bool) -> None:
    assert is_sore_start(before) is sore


@pytest.mark.parametrize(
    ("sore", "unused", "gentle"), [(0, 0, False), (1, 0, False), (1, 1, True), (2, 0, True), (0, 2, True)]
)
def test_a_gentle_start_is_suggested_to_who_is_sore_or_not_used_to_exercise(
    sore: int, unused: int, gentle: bool
) -> None:
    assert suggests_gentle_start(sore, unused) is gentle


def test_the_usual_pain_is_the_median_of_the_last_seven_mornings_up_to_then() -> None:
    mornings = tuple(Morning(day(n), pain) for n, pain in enumerate([9, 1, 1, 2, 2, 3, 3, 8]))
    assert usual_pain(mornings, day(7), before=5) == 2  # the first 9 has gone by, the last 8 counts
    assert usual_pain(mornings, day(1), before=5) == 5  # 9 and 1
    assert usual_pain(mornings[1:], day(0), before=4) == 4
    assert usual_pain((), day(0), before=None) is None


def test_mornings_are_those_after_and_only_those_told() -> None:
    records = [session(4, BRIDGE, (1, 1, 1, 2)), session(0, BRIDGE, (1, 1, 1, 5)), session(2, BRIDGE, (1, 1, 1, None))]
    assert mornings_of(records) == (Morning(day(1), 5), Morning(day(5), 2))


def test_sessions_of_one_day_share_the_morning_after() -> None:
    first = session(0, BRIDGE, (1, 1, 1, None))
    second = replace(session(0, BRIDGE, (1, 1, 1, 3)), id="second")
    other = session(1, BRIDGE, (1, 1, 1, None))
    assert with_shared_mornings([first, second, other]) == {"session-0": 3, "second": 3, "session-1": None}


def test_the_morning_of_the_last_session_is_asked_for_until_it_is_told_or_long_ago() -> None:
    untold, told = session(0, BRIDGE, (1, 1, 1, None)), session(0, BRIDGE, (1, 1, 1, 0))
    assert morning_to_ask([untold], day(0)) is None  # it has not come yet
    assert morning_to_ask([untold], day(1)) is untold
    assert morning_to_ask([untold], day(7)) is untold
    assert morning_to_ask([untold], day(8)) is None
    assert morning_to_ask([told], day(1)) is None
    assert morning_to_ask([session(0, BRIDGE, (1, 1, 1, None)), session(2, BRIDGE)], day(3)) is None
    assert morning_to_ask([replace(untold, id="again"), told], day(1)) is None


def test_a_session_without_any_work_has_no_morning() -> None:
    skipped = session(0, BRIDGE, (1, 1, 1, None), outcomes={("bridge", None): SetOutcome.SKIPPED})
    assert morning_to_ask([skipped], day(1)) is None
