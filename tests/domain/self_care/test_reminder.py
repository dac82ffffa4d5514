"""When the reminder is silent: one test for each rule, in the order in which they hold."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from floorside.domain.check_in import Notice
from floorside.domain.self_care.reminder import MOST_UNANSWERED, Moment, Silence, is_flare_day, silence
from floorside.domain.session.record import Legs, SessionRecord, SetOutcome
from tests.domain.sessions import ROUTINES, day, session, walk

#: A Monday, as every seventh day after it.
TODAY = day(14)
YESTERDAY, FRIDAY = 13, 11
NOW = Moment(TODAY, is_on=True, planned_days=(0, 2, 4), minutes_awake=60)


def ended(number: int, **answers: object) -> SessionRecord:
    made = session(number, ROUTINES["short"])
    return replace(made, ended=made.started + timedelta(minutes=10), **answers)  # type: ignore[arg-type]


def test_it_speaks_if_nothing_speaks_against_it() -> None:
    assert TODAY.weekday() == 0
    assert silence(NOW) is None
    assert silence(replace(NOW, records=[ended(FRIDAY)])) is None


def test_it_is_off_until_it_is_wanted() -> None:
    assert silence(replace(NOW, is_on=False)) is Silence.OFF


@pytest.mark.parametrize("done", [ended(14), walk(14)], ids=["session", "walk"])
def test_it_is_silent_once_something_is_done_today(done: SessionRecord) -> None:
    assert silence(replace(NOW, records=[done])) is Silence.DONE


def test_a_session_in_which_nothing_was_done_does_not_count() -> None:
    sets = tuple(replace(each, outcome=SetOutcome.SKIPPED) for each in ended(14).sets)
    assert silence(replace(NOW, records=[ended(14, sets=sets)])) is None


def test_it_is_silent_while_a_session_runs_and_nothing_is_done_yet() -> None:
    assert silence(replace(NOW, records=[replace(ended(14, sets=()), ended=None)])) is Silence.DONE


def test_it_is_silent_on_days_that_are_not_planned() -> None:
    assert silence(replace(NOW, planned_days=(1, 3))) is Silence.REST
    assert silence(replace(NOW, planned_days=())) is Silence.REST


def test_it_is_silent_on_a_day_on_which_the_program_recommends_rest() -> None:
    three_in_a_row = [ended(number) for number in (11, 12, 13)]
    assert silence(replace(NOW, records=three_in_a_row)) is Silence.REST
    assert silence(replace(NOW, records=three_in_a_row[1:])) is None


@pytest.mark.parametrize("notice", [Notice.SORE_START, Notice.SORE_STARTS])
def test_it_is_silent_if_the_person_said_today_that_the_pain_is_high(notice: Notice) -> None:
    assert silence(replace(NOW, said_on={notice: TODAY})) is Silence.FLARE
    assert silence(replace(NOW, said_on={notice: TODAY - timedelta(days=1)})) is None
    assert silence(replace(NOW, said_on={Notice.WORSENING: TODAY})) is None


@pytest.mark.parametrize(
    ("answers", "flare"),
    [
        ({"pain_before": 6, "pain_after": 3, "pain_morning": None}, True),
        ({"pain_before": 3, "pain_after": 6, "pain_morning": None}, True),
        ({"pain_before": 5, "pain_after": 5, "pain_morning": None}, False),
        ({"pain_before": 7, "pain_after": 7, "pain_morning": 3}, False),
        ({"pain_before": 2, "pain_after": 2, "pain_morning": 6}, True),
        ({"pain_before": None, "pain_after": None, "pain_morning": None}, False),
        ({"legs": Legs.FURTHER}, True),
        ({"legs": Legs.SAME}, False),
    ],
    ids=str,
)
def test_it_is_silent_the_day_after_a_sore_one_unless_the_morning_was_better(
    answers: dict[str, object], flare: bool
) -> None:
    told = [ended(YESTERDAY, **answers)]
    assert silence(replace(NOW, records=told)) is (Silence.FLARE if flare else None)
    assert is_flare_day(told, {}, TODAY) is flare
    assert not is_flare_day(told, {}, TODAY + timedelta(days=1))


def days_before(*numbers: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=number) for number in numbers)


def test_after_three_that_nobody_answered_it_waits_for_the_next_session() -> None:
    three = days_before(3, 5, 7)
    assert MOST_UNANSWERED == 3
    assert silence(replace(NOW, unanswered=three)) is Silence.UNANSWERED
    assert silence(replace(NOW, unanswered=three[:2])) is None
    assert silence(replace(NOW, unanswered=three, records=[ended(6)])) is Silence.UNANSWERED
    assert silence(replace(NOW, unanswered=three, records=[ended(FRIDAY)])) is None


def test_several_on_one_day_count_once() -> None:
    assert silence(replace(NOW, unanswered=days_before(3, 3, 3, 5))) is None


def test_it_is_silent_while_the_computer_has_just_woken() -> None:
    assert silence(replace(NOW, minutes_awake=9.9)) is Silence.JUST_AWAKE
    assert silence(replace(NOW, minutes_awake=10)) is None
    assert silence(replace(NOW, minutes_awake=None)) is None


def test_it_is_silent_while_the_desktop_is_not_to_disturb() -> None:
    assert silence(replace(NOW, do_not_disturb=True)) is Silence.DO_NOT_DISTURB


def test_a_reason_that_lasts_is_told_before_one_that_passes() -> None:
    passing = replace(NOW, minutes_awake=1, do_not_disturb=True)
    assert silence(passing) is Silence.JUST_AWAKE
    assert silence(replace(passing, records=[ended(14)])) is Silence.DONE
    assert silence(replace(passing, records=[ended(14)], is_on=False)) is Silence.OFF
