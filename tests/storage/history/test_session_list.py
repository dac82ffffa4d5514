"""The queries of the history page, compared with the sessions."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from floorside.domain.exercise import Side
from floorside.domain.self_care.period_numbers import ToldSession
from floorside.domain.session.record import Hurt, SessionOutcome, SetAmount, SetOutcome, SetRecord, begun_sets
from floorside.domain.training_week import training_days
from floorside.storage.history.session_list import (
    Day,
    DoneAmount,
    Summary,
    days,
    done_amounts,
    done_exercises,
    latest_day,
    months,
    summaries,
    told_sessions,
    totals,
    walked_minutes,
)
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, START, a_history, a_session, a_walk


def test_a_session_in_a_line(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    hurt = replace(RIGHT, outcome=SetOutcome.HURT, hurt=Hurt.SHARP)
    history.begin(replace(a_session(), sets=(LEFT, hurt, CIRCLES), outcome=SessionOutcome.HURT), None)
    assert summaries(history.database) == [
        Summary(
            id="session-0",
            routine_id="full",
            routine_name="Hip & back, full",
            started=datetime(2026, 11, 16, 7, 40, 0, 250000, tzinfo=timezone(timedelta(hours=1))),
            local_date=date(2026, 11, 16),
            outcome=SessionOutcome.HURT,
            seconds=151.5,
            pain_before=2,
            pain_after=1,
            note="",
            planned_exercises=2,
            begun_exercises=2,
            hurt_exercise="figure-four",
            hurt=Hurt.SHARP,
            pain_worst=3,
            in_full=False,
        )
    ]


@pytest.mark.parametrize(
    ("last", "in_full"),
    [
        (CIRCLES, True),
        (replace(CIRCLES, outcome=SetOutcome.HURT), True),
        (replace(CIRCLES, outcome=SetOutcome.HURT, done=replace(CIRCLES.done, seconds=3)), False),
        (replace(CIRCLES, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0)), False),
        (replace(CIRCLES, outcome=SetOutcome.CUT_SHORT), False),
        (replace(CIRCLES, outcome=SetOutcome.SKIPPED, done=SetAmount(0, 0, 0)), False),
    ],
)
def test_a_session_is_in_full_if_every_set_was_even_one_that_hurt(
    tmp_path: Path, last: SetRecord, in_full: bool
) -> None:
    history = a_history(tmp_path, sessions=0)
    history.begin(replace(a_session(), sets=(LEFT, last)), None)
    assert summaries(history.database)[0].in_full is in_full


def test_the_line_names_the_exercise_where_pain_spread_before_an_earlier_one_that_hurt(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    sharp = replace(LEFT, outcome=SetOutcome.HURT, hurt=Hurt.SHARP)
    unsaid = replace(RIGHT, outcome=SetOutcome.HURT)
    spread = replace(CIRCLES, outcome=SetOutcome.HURT, hurt=Hurt.SPREADING)
    history.begin(replace(a_session(), sets=(sharp, unsaid, spread), outcome=SessionOutcome.HURT), None)
    (line,) = summaries(history.database)
    assert (line.hurt_exercise, line.hurt) == (CIRCLES.exercise, Hurt.SPREADING)


def test_the_months_with_a_session_the_latest_first(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    days_ago = (0, 1, 40, 400)
    for number in days_ago:
        history.begin(replace(a_session(number), local_date=START.date() - timedelta(days=number)), None)
    firsts = [(START.date() - timedelta(days=number)).replace(day=1) for number in days_ago]
    assert months(history.database) == list(dict.fromkeys(firsts))


def test_pages_go_from_the_latest_to_the_first(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    assert [line.id for line in summaries(history.database, 2, 1)] == ["session-3", "session-2"]
    assert summaries(history.database, 10, 5) == []


def test_totals(tmp_path: Path) -> None:
    assert totals(a_history(tmp_path / "none").database).seconds == 0
    found = totals(a_history(tmp_path, sessions=4).database)
    assert (found.sessions, found.seconds) == (4, 4 * 180)


def test_days_say_how_much_of_the_plan_was_done(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.begin(
        replace(a_session(1), id="again", sets=(LEFT, CIRCLES, replace(RIGHT, outcome=SetOutcome.DONE))), None
    )
    assert days(history.database, date(2026, 11, 16)) == [
        Day(date(2026, 11, 16), 151.5, 2 / 3),
        Day(date(2026, 11, 17), 303.0, 1.0, 2),
    ]


def test_a_day_counts_in_the_calendar_as_it_counts_for_the_week(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    not_reached = replace(CIRCLES, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0))
    skipped = replace(LEFT, outcome=SetOutcome.SKIPPED)
    short = replace(LEFT, outcome=SetOutcome.CUT_SHORT)
    records = [a_session(number, sets) for number, sets in enumerate([(), (skipped, not_reached), (short,), (LEFT,)])]
    for record in records:
        history.begin(record, None)
    walk = replace(a_session(4, ()), walk_minutes=20)
    history.begin(walk, None)
    counted = {day.local_date for day in days(history.database, date(2026, 1, 1)) if day.counts}
    assert counted == training_days([*records, walk])
    assert len(counted) == 3


def test_the_best_of_each_exercise_and_side(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    better, skipped = (
        replace(LEFT, position=20, done=SetAmount(1, 40, 40)),
        replace(CIRCLES, outcome=SetOutcome.SKIPPED),
    )
    history.begin(a_session(0, (LEFT, RIGHT, better, skipped)), None)
    history.begin(a_session(1, (CIRCLES,)), None)
    again = replace(CIRCLES, done=replace(CIRCLES.done, reps=3))
    history.begin(replace(a_session(1, (again,)), id="again", started=START + timedelta(hours=30)), None)
    assert done_amounts(history.database, date(2026, 1, 1)) == {
        "figure-four": [
            DoneAmount(date(2026, 11, 16), Side.LEFT, 1, 40.0),
            DoneAmount(date(2026, 11, 16), Side.RIGHT, 1, 21.5),
        ],
        CIRCLES.exercise: [DoneAmount(date(2026, 11, 17), CIRCLES.side, CIRCLES.done.reps, CIRCLES.done.hold_seconds)],
    }
    assert done_amounts(history.database, date(2026, 11, 18)) == {}


def test_where_something_only_hurt_nothing_was_done(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    history.begin(a_session(0, (replace(LEFT, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0)),)), None)
    assert done_amounts(history.database, date(2026, 1, 1)) == {}


def test_an_exercise_counts_by_the_rule_of_the_domain(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    not_reached = replace(CIRCLES, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0))
    short = replace(LEFT, outcome=SetOutcome.CUT_SHORT)
    in_the_first_rep = replace(CIRCLES, position=9, exercise="bridge", done=SetAmount(0, 3, 0))
    record = a_session(0, (short, replace(RIGHT, outcome=SetOutcome.SKIPPED), not_reached, in_the_first_rep))
    history.begin(record, None)
    (line,) = summaries(history.database)
    assert line.begun_exercises == len({each.exercise for each in begun_sets(record.sets)}) == 1


def test_a_set_that_hurt_can_be_left_out(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    larger = replace(LEFT, position=20, outcome=SetOutcome.HURT, done=SetAmount(1, 40, 40))
    history.begin(a_session(0, (LEFT, larger)), None)
    (best,) = done_amounts(history.database, None)["figure-four"]
    (best_without_pain,) = done_amounts(history.database, None, with_hurt=False)["figure-four"]
    assert (best.hold_seconds, best_without_pain.hold_seconds) == (40, LEFT.done.hold_seconds)


def test_what_was_said_of_all_sessions_and_walks_in_their_order(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    history.begin(replace(a_session(1), pain_before=None, pain_morning=4), None)
    history.begin(a_walk(1, 25), None)
    history.begin(a_session(0), None)
    history.begin(replace(a_session(2), id="gone"), None)
    history.delete("gone", START)
    first, second, walk = told_sessions(history.database)
    assert first == ToldSession(date(2026, 11, 16), None, 2, 3, 1, None)
    assert second == ToldSession(date(2026, 11, 17), None, None, 3, 1, 4)
    assert walk == ToldSession(date(2026, 11, 17), 25, None, 2, None, None)
    assert told_sessions(history.database, date(2026, 11, 17)) == [second, walk]
    assert latest_day(history.database, date(2026, 12, 1)) == date(2026, 11, 17)
    assert latest_day(history.database, date(2026, 11, 16)) == date(2026, 11, 16)
    assert latest_day(history.database, date(2026, 11, 1)) is None


def test_one_exercise_all_that_were_done_and_the_minutes_walked(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    history.begin(a_session(0, (LEFT, RIGHT, replace(CIRCLES, outcome=SetOutcome.SKIPPED))), None)
    history.begin(a_session(1, (CIRCLES,)), None)
    history.delete("session-1", START)
    for number, minutes in ((2, 20), (3, 30)):
        history.begin(a_walk(number, minutes), None)
    history.begin(replace(a_walk(3, 5), id="again"), None)
    assert done_exercises(history.database) == {"figure-four"}
    assert set(done_amounts(history.database, None, exercise="figure-four")) == {"figure-four"}
    assert done_amounts(history.database, None, date(2026, 11, 15)) == {}
    assert walked_minutes(history.database) == [
        DoneAmount(date(2026, 11, 18), None, 20, 0.0),
        DoneAmount(date(2026, 11, 19), None, 35, 0.0),
    ]
    assert walked_minutes(history.database, date(2026, 11, 20)) == []
