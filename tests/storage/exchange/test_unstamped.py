"""Exports of earlier programs, without stamps: importing them again gives the same result."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from floorside.storage.exchange.export_json import digest_text, export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.history.changes import other_values, settle
from floorside.storage.history.sessions import History
from tests.storage.sessions import a_history, a_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
FIRST = digest_text(a_session(0))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return a_history(tmp_path / "here", sessions=1)


def earlier_export(path: Path, past: list[str], **values: Any) -> Path:
    """As version 1 wrote it: `past` are the digests that the session had before."""
    export_json(a_history(path / "elsewhere", sessions=1).database, path / "old.json", NOW)
    document = json.loads((path / "old.json").read_text("utf-8"))
    (session,) = document["sessions"]
    del session["versions"]
    session |= {"past": past, **values}
    (path / "old.json").write_text(json.dumps({**document, "version": 1}))
    return path / "old.json"


def take_in(history: History, file: Path) -> ImportReport:
    """Twice is once."""
    report = import_json(history.database, file, NOW)
    assert import_json(history.database, file, NOW) == ImportReport(known=1)
    return report


def test_an_export_that_knows_what_is_here_as_past_is_the_newer_one(history: History, tmp_path: Path) -> None:
    report = take_in(history, earlier_export(tmp_path, [FIRST], pain_after=5, note="worse"))
    assert report == ImportReport(updated=1)
    session = history.session("session-0")
    assert (session.pain_after, session.note) == (5, "worse")
    assert other_values(history.database, "session-0") == []


def test_an_export_that_is_past_here_takes_nothing_back(history: History, tmp_path: Path) -> None:
    history.edit("session-0", NOW, pain_after=6)
    assert take_in(history, earlier_export(tmp_path, [])) == ImportReport(known=1)
    assert history.session("session-0").pain_after == 6


@pytest.mark.parametrize("undone", [False, True])
def test_where_both_were_changed_both_values_are_kept_though_each_was_once_on_the_other_machine(
    history: History, tmp_path: Path, undone: bool
) -> None:
    history.edit("session-0", NOW, note="x")
    history.edit("session-0", NOW, note="y")
    if undone:
        history.undo(history.undoable()[0].number, NOW)
    other = a_history(tmp_path / "other", sessions=1)
    other.edit("session-0", NOW, note="y")
    past = [FIRST, digest_text(other.session("session-0"))]
    said = "y" if undone else "x"
    assert take_in(history, earlier_export(tmp_path, past, note=said)).conflicts == ["session-0"]
    assert {history.session("session-0").note, *dict(other_values(history.database, "session-0")).values()} == {
        "x",
        "y",
    }


def test_what_only_the_export_says_is_taken(history: History, tmp_path: Path) -> None:
    history.edit("session-0", NOW, note="x")
    take_in(history, earlier_export(tmp_path, ["0" * 32], pain_morning=4))
    assert history.session("session-0").pain_morning == 4


def test_a_choice_that_was_made_here_stands_against_the_export_it_was_made_about(
    history: History, tmp_path: Path
) -> None:
    history.edit("session-0", NOW, pain_after=6)
    file = earlier_export(tmp_path, ["0" * 32], pain_after=4)
    take_in(history, file)
    assert other_values(history.database, "session-0") == [("pain_after", 4)]
    settle(history.database, "session-0", "pain_after", 6, NOW)
    assert take_in(history, file) == ImportReport(known=1)
    assert other_values(history.database, "session-0") == []


def test_other_values_of_a_session_that_is_not_here_come_along(tmp_path: Path) -> None:
    history = a_history(tmp_path / "here")
    others = [{"field": "pain_after", "value": 7}]
    assert take_in(history, earlier_export(tmp_path, [], other_values=others)) == ImportReport(new=1)
    assert other_values(history.database, "session-0") == [("pain_after", 7)]


def test_what_was_deleted_here_stays_deleted(history: History, tmp_path: Path) -> None:
    file = earlier_export(tmp_path, [FIRST], pain_after=5)
    history.delete("session-0", NOW)
    assert take_in(history, file) == ImportReport(known=1)
    assert history.sessions() == []


def test_two_machines_that_read_one_export_agree(tmp_path: Path) -> None:
    file = earlier_export(tmp_path, ["0" * 32], pain_after=4)
    one, other = a_history(tmp_path / "one", sessions=1), a_history(tmp_path / "two")
    one.edit("session-0", NOW + timedelta(hours=1), note="here")
    for history in (one, other):
        import_json(history.database, file, NOW)
    for source, target in ((one, other), (other, one)):
        export_json(source.database, tmp_path / "new.json", NOW)
        import_json(target.database, tmp_path / "new.json", NOW)
    assert one.sessions() == other.sessions()
    assert other_values(one.database, "session-0") == other_values(other.database, "session-0")
