"""A session's beginning and sets are corrected, undone, sent to another computer and mended like an answer."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from floorside.domain.exercise import Side
from floorside.domain.session.correction import moved_to, with_done, with_sets
from floorside.domain.session.record import Legs, SessionOutcome, SessionRecord
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.exchange.import_reader import ImportFault
from floorside.storage.history.changes import other_values, settle
from floorside.storage.history.corrections import SETS, START, value_of, with_values
from floorside.storage.history.sessions import History
from floorside.storage.integrity.checking import check_connection
from floorside.storage.integrity.import_database import import_file
from tests.storage.sessions import CIRCLES, LEFT, RIGHT, a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
MOVED = moved_to(a_session(), datetime(2026, 11, 14, 18, 30, tzinfo=UTC))
ALL_DONE = with_sets(a_session(), (LEFT, with_done(RIGHT, 35), CIRCLES))


def correct(history: History, corrected: SessionRecord, *fields: str, now: datetime = NOW) -> None:
    history.edit(corrected.id, now, **{field: value_of(corrected, field) for field in fields})


def send(source: History, target: History, folder: Path) -> ImportReport:
    export_json(source.database, folder / "file.json", NOW)
    return import_json(target.database, folder / "file.json", NOW)


@pytest.fixture
def desk(tmp_path: Path) -> History:
    return a_history(tmp_path / "desk", sessions=2)


@pytest.fixture
def laptop(tmp_path: Path, desk: History) -> History:
    history = a_history(tmp_path / "laptop")
    send(desk, history, tmp_path)
    return history


@pytest.mark.parametrize(("corrected", "field"), [(MOVED, START), (ALL_DONE, SETS)])
def test_it_is_corrected_and_undone(desk: History, corrected: SessionRecord, field: str) -> None:
    correct(desk, corrected, field)
    assert desk.session("session-0") == corrected
    assert check_connection(desk.database.connection).is_sound
    (change,) = desk.undoable()
    assert change.fields == (field,)
    desk.undo(change.number, LATER)
    assert desk.session("session-0") == a_session()
    assert check_connection(desk.database.connection).is_sound


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("pain_worst_side", "left", {"pain_worst_side": Side.LEFT}),
        ("legs", "same", {"legs": Legs.SAME}),
        ("note", None, {"note": ""}),
        ("pain_after", None, {"pain_after": None}),
        ("routine_name", "of another program", {}),
        ("of a later version", 1, {}),
        (START, None, {}),
    ],
)
def test_a_value_in_a_session_is_what_it_is_once_it_is_stored(
    field: str, value: object, expected: dict[str, object]
) -> None:
    session = replace(a_session(), note="Stiff.")
    found = with_values(session, {field: value})
    assert found == replace(session, **expected)  # type: ignore[arg-type]
    assert all(type(getattr(found, name)) is type(each) for name, each in expected.items()), "pages compare enums by is"


@pytest.mark.parametrize(("corrected", "field"), [(MOVED, START), (ALL_DONE, SETS)])
def test_a_correction_in_a_session_is_what_it_is_once_it_is_stored(corrected: SessionRecord, field: str) -> None:
    assert with_values(a_session(), {field: value_of(corrected, field)}) == corrected


def test_a_session_moved_behind_another_one_is_listed_there(desk: History) -> None:
    correct(desk, moved_to(a_session(), datetime(2026, 11, 20, 18, 30, tzinfo=UTC)), START)
    assert [session.id for session in desk.sessions()] == ["session-1", "session-0"]
    assert [session.id for session in desk.sessions(date(2026, 11, 18))] == ["session-0"]


def test_equal_values_are_no_correction(desk: History) -> None:
    correct(desk, a_session(), START, SETS)
    assert desk.undoable() == []


def test_the_other_computer_takes_it_over_in_either_order(desk: History, laptop: History, tmp_path: Path) -> None:
    correct(desk, replace(ALL_DONE, started=MOVED.started), SETS)
    correct(desk, MOVED, START)
    both = with_sets(MOVED, ALL_DONE.sets)
    assert desk.session("session-0") == both
    assert send(laptop, desk, tmp_path).conflicts == []
    report = send(desk, laptop, tmp_path)
    assert (report.updated, report.conflicts) == (1, [])
    assert laptop.session("session-0") == desk.session("session-0") == both
    assert send(desk, laptop, tmp_path).updated == 0


def test_an_older_copy_reverts_nothing_and_a_newer_one_is_taken_over(desk: History, laptop: History) -> None:
    correct(desk, ALL_DONE, SETS)
    for history in (desk, laptop):
        history.database.close()
    desk, laptop = (a_history(history.database.path.parent) for history in (desk, laptop))
    laptop_copy, desk_copy = (Path(history.database.path.parent / "copy.db") for history in (laptop, desk))
    for history, copy in ((laptop, laptop_copy), (desk, desk_copy)):
        history.database.close()
        copy.write_bytes(history.database.path.read_bytes())
    desk, laptop = (a_history(history.database.path.parent) for history in (desk, laptop))
    assert import_file(desk.database, laptop_copy, NOW).updated == 0
    assert import_file(laptop.database, desk_copy, NOW).conflicts == []
    assert laptop.session("session-0") == desk.session("session-0") == ALL_DONE


def test_two_corrections_that_knew_nothing_of_each_other_both_stay(
    desk: History, laptop: History, tmp_path: Path
) -> None:
    shorter = with_sets(a_session(), (LEFT, with_done(RIGHT, 10), CIRCLES))
    correct(desk, ALL_DONE, SETS)
    correct(laptop, shorter, SETS, now=LATER)
    assert send(desk, laptop, tmp_path).conflicts == ["session-0"]
    assert send(laptop, desk, tmp_path).updated == 1
    assert desk.session("session-0") == laptop.session("session-0") == shorter
    (other,) = other_values(desk.database, "session-0")
    assert other == (SETS, value_of(ALL_DONE, SETS))
    settle(desk.database, "session-0", *other, LATER)
    send(desk, laptop, tmp_path)
    assert desk.session("session-0") == laptop.session("session-0") == ALL_DONE
    assert other_values(laptop.database, "session-0") == []


def test_the_longer_of_two_records_keeps_the_correction_of_the_other(
    desk: History, laptop: History, tmp_path: Path
) -> None:
    """One computer kept the session as it had been interrupted, the other one had it whole."""
    with laptop.database.transaction() as connection:
        connection.execute("DELETE FROM sessions")
        connection.execute("DELETE FROM field_values")
    laptop.begin(replace(a_session(), active_seconds=400.0, sets=(LEFT,)), None)
    correct(desk, ALL_DONE, SETS)
    send(desk, laptop, tmp_path)
    send(laptop, desk, tmp_path)
    assert desk.session("session-0") == laptop.session("session-0")
    assert desk.session("session-0").sets == ALL_DONE.sets
    assert desk.session("session-0").outcome is SessionOutcome.COMPLETED
    assert desk.session("session-0").active_seconds == 400.0


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        (START, {"started": "2026-11-14T18:30:00", "utc_offset_seconds": 0, "local_date": "2026-11-14"}, "its zone"),
        (START, {"started": "0001-01-01T00:00:00Z", "utc_offset_seconds": 0, "local_date": "2026-11-14"}, "year"),
        (START, {"started": "2026-11-14T18:30:00Z", "utc_offset_seconds": 0, "local_date": "9999-11-14"}, "year"),
        (SETS, {"outcome": "completed", "sets": [{"position": 1}]}, "exercise"),
        (SETS, {"outcome": "completed", "sets": [value_of(a_session(), SETS)["sets"][0]] * 2}, "same position"),
        (SETS, [], "expected a table"),
    ],
)
def test_a_correction_that_no_session_can_have_is_refused(
    desk: History, laptop: History, tmp_path: Path, field: str, value: object, says: str
) -> None:
    correct(desk, MOVED, START)
    correct(desk, ALL_DONE, SETS)
    file = tmp_path / "file.json"
    export_json(desk.database, file, NOW)
    document = json.loads(file.read_text("utf-8"))
    for version in document["sessions"][0]["versions"]:
        if version["field"] == field:
            version["value"] = value
    file.write_text(json.dumps(document), "utf-8")
    with pytest.raises(ImportFault, match=says):
        import_json(laptop.database, file, NOW)
    assert laptop.session("session-0") == a_session()
