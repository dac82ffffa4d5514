"""A walk in the history: a session without exercises that takes so many minutes."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from floorside.domain.check_in import did_something, morning_to_ask
from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import import_json
from floorside.storage.history.added_sessions import new_walk
from floorside.storage.history.changes import other_values
from floorside.storage.history.session_list import Day, Totals, days, done_amounts, summaries, totals
from tests.storage.sessions import a_history, a_session, a_walk

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=1))


def test_a_walk_of_today_has_just_ended() -> None:
    walk = new_walk("Walk", 25, 2, date(2026, 12, 1), datetime(2026, 12, 1, 18, 30, tzinfo=BERLIN), "Europe/Berlin")
    assert (walk.started, walk.ended) == (
        datetime(2026, 12, 1, 17, 5, tzinfo=UTC),
        datetime(2026, 12, 1, 17, 30, tzinfo=UTC),
    )
    assert (walk.local_date, walk.walk_minutes, walk.seconds, walk.pain_worst) == (date(2026, 12, 1), 25, 1500, 2)
    assert did_something(walk)


def test_a_walk_stays_on_its_day() -> None:
    soon_after_midnight = datetime(2026, 12, 1, 0, 10, tzinfo=BERLIN)
    today = new_walk("Walk", 60, None, date(2026, 12, 1), soon_after_midnight, "")
    assert today.started.astimezone(BERLIN) == datetime(2026, 12, 1, tzinfo=BERLIN)
    earlier = new_walk("Walk", 60, None, date(2026, 11, 28), soon_after_midnight, "")
    assert earlier.started.astimezone(BERLIN) == datetime(2026, 11, 28, 12, tzinfo=BERLIN)
    with pytest.raises(ValueError, match="zone"):
        new_walk("Walk", 60, None, date(2026, 11, 28), datetime(2026, 12, 1), "")  # noqa: DTZ001


def test_it_is_listed_and_summed_up_beside_the_sessions(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.begin(a_walk(1), None)
    history.begin(a_walk(2, 35), None)
    database = history.database
    assert totals(database) == Totals(2, 2, 2 * 180 + 55 * 60)
    newest, second, *_ = summaries(database)
    assert (newest.id, newest.routine_name, newest.walk_minutes, newest.seconds) == ("walk-2", "Walk", 35, 35 * 60)
    assert (second.id, second.pain_worst) == ("walk-1", 2)
    assert days(database, date(2026, 11, 17)) == [
        Day(date(2026, 11, 17), 151.5 + 1200, 1.0, 2),
        Day(date(2026, 11, 18), 2100, 1.0),
    ]
    assert "walk" not in done_amounts(database, date(2026, 11, 1))


def test_its_minutes_are_changed_and_undone_and_the_walk_deleted_and_had_back(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(a_walk(), None)
    history.edit("walk-0", NOW, walk_minutes=40, pain_morning=1)
    assert history.session("walk-0").seconds == 2400
    history.undo(history.undoable()[0].number, NOW)
    assert history.sessions() == [a_walk()]
    history.delete("walk-0", NOW)
    assert totals(history.database) == Totals(0, 0, 0)
    history.undo(history.undoable()[0].number, NOW)
    assert history.sessions() == [a_walk()]


def test_two_computers_that_disagree_on_its_length_keep_both(tmp_path: Path) -> None:
    desk, laptop = a_history(tmp_path / "desk"), a_history(tmp_path / "laptop")
    file = tmp_path / "file.json"

    def send(source: object, target: object) -> None:
        export_json(source.database, file, NOW)  # type: ignore[attr-defined]
        import_json(target.database, file, NOW)  # type: ignore[attr-defined]

    desk.begin(a_walk(), None)
    send(desk, laptop)
    desk.edit("walk-0", NOW, walk_minutes=25)
    laptop.edit("walk-0", NOW + timedelta(hours=1), walk_minutes=30)
    send(desk, laptop)
    send(laptop, desk)
    assert desk.session("walk-0") == laptop.session("walk-0") == replace(a_walk(), walk_minutes=30)
    assert other_values(desk.database, "walk-0") == other_values(laptop.database, "walk-0") == [("walk_minutes", 25)]


def test_a_table_has_its_minutes(tmp_path: Path) -> None:
    history = a_history(tmp_path / "data", sessions=1)
    history.begin(a_walk(1), None)
    export_csv(history.database, tmp_path / "table.csv")
    with (tmp_path / "table.csv").open(encoding="utf-8-sig", newline="") as lines:
        *_, row = csv.DictReader(lines)
    assert (row["routine_name"], row["walk_minutes"], row["pain_worst"], row["exercise"]) == ("Walk", "20", "2", "")


def test_the_morning_after_a_walk_is_asked_about() -> None:
    asked = morning_to_ask([a_session(0), a_walk(1)], date(2026, 11, 18))
    assert asked is not None
    assert asked.id == "walk-1"
