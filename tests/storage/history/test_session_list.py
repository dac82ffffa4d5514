"""The queries of the history page, compared with the sessions."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from floorside.domain.exercise import Side
from floorside.domain.session.record import Hurt, SessionOutcome, SetAmount, SetOutcome
from floorside.storage.history.session_list import (
    Day,
    DoneAmount,
    SaidPain,
    Summary,
    days,
    done_amounts,
    pains,
    summaries,
    totals,
)
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, START, a_history, a_session


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
            done_exercises=1,
            hurt_exercise="figure-four",
            hurt=Hurt.SHARP,
            pain_worst=3,
        )
    ]


def test_pages_go_from_the_latest_to_the_first(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=5)
    assert [line.id for line in summaries(history.database, 2, 1)] == ["session-3", "session-2"]
    assert summaries(history.database, 10, 5) == []


def test_totals(tmp_path: Path) -> None:
    assert totals(a_history(tmp_path / "none").database).seconds == 0
    found = totals(a_history(tmp_path, sessions=4).database)
    assert (found.sessions, found.seconds) == (4, 4 * 151.5)


def test_days_say_how_much_of_the_plan_was_done(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.begin(
        replace(a_session(1), id="again", sets=(LEFT, CIRCLES, replace(RIGHT, outcome=SetOutcome.DONE))), None
    )
    assert days(history.database, date(2026, 11, 16)) == [
        Day(date(2026, 11, 16), 151.5, 2 / 3),
        Day(date(2026, 11, 17), 303.0, 1.0),
    ]


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


def test_pain_of_the_latest_sessions_that_say_it(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=0)
    said = [(5, 4), (None, None), (3, None), (None, 0)]
    for number, (before, after) in enumerate(said):
        history.begin(replace(a_session(number), pain_before=before, pain_after=after), None)
    found = [
        SaidPain(date(2026, 11, 16), 5, 4),
        SaidPain(date(2026, 11, 18), 3, None),
        SaidPain(date(2026, 11, 19), None, 0),
    ]
    assert pains(history.database, date(2026, 1, 1), 16) == found
    assert pains(history.database, date(2026, 1, 1), 2) == found[1:]
    assert pains(history.database, date(2026, 11, 19), 16) == found[2:]
