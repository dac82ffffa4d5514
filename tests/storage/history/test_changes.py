"""Edits and deletions on a real file: undone at once, in any order, and after another start."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from floorside.domain.session.record import Legs
from floorside.storage.history.changes import edit_session, past_of, remove_deleted
from floorside.storage.history.session_list import summaries, totals
from floorside.storage.history.session_rows import UnknownSession
from floorside.storage.history.sessions import History
from floorside.storage.integrity.checking import check_connection
from tests.storage.sessions import PLAN, a_history, a_session, an_unfinished_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


def again(history: History, folder: Path) -> History:
    history.database.close()
    return a_history(folder)


def test_an_edit_is_undone_after_another_start(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.edit("session-1", NOW, pain_after=5, legs=Legs.SAME, note="worse")
    history = again(history, tmp_path)
    assert (history.session("session-1").pain_after, history.session("session-1").legs) == (5, Legs.SAME)
    (change,) = history.undoable()
    assert (change.session_id, change.deleted, change.fields) == ("session-1", False, ("pain_after", "legs", "note"))
    assert (change.at, change.local_date) == (NOW, date(2026, 11, 17))
    history.undo(change.number, NOW)
    assert history.session("session-1") == a_session(1)
    assert history.undoable() == []
    assert check_connection(history.database.connection).is_sound


def test_an_answer_is_no_edit_to_be_undone_but_the_past_knows_it(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    before = past_of(history.database.connection, 1)
    edit_session(history.database, "session-0", NOW, {"pain_after": 7}, answered=True)
    assert history.session("session-0").pain_after == 7
    assert history.undoable() == []
    assert len(past_of(history.database.connection, 1)) == len(before) + 1


def test_a_deleted_session_is_gone_everywhere_and_comes_back(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=3)
    history.delete("session-1", NOW)
    history = again(history, tmp_path)
    assert [session.id for session in history.sessions()] == ["session-0", "session-2"]
    assert totals(history.database).sessions == len(summaries(history.database)) == 2
    with pytest.raises(UnknownSession):
        history.session("session-1")
    history.undo(history.undoable()[0].number, NOW)
    assert history.session("session-1") == a_session(1)


def test_changes_are_undone_in_any_order(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.edit("session-0", NOW, note="one")
    history.edit("session-0", NOW, pain_after=7)
    history.delete("session-1", NOW)
    deleted, pain, note = history.undoable()
    history.undo(note.number, NOW)
    history.undo(deleted.number, NOW)
    history.undo(pain.number, NOW)
    assert history.sessions() == [a_session(0), a_session(1)]


def test_an_edit_that_changes_nothing_is_no_change(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    history.edit("session-0", NOW, pain_after=1)
    assert history.undoable() == []


def test_what_is_said_during_a_session_is_no_change_to_undo(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    history.edit("session-0", NOW, pain_before=4)
    assert history.undoable() == []
    assert history.session("session-0").pain_before == 4


def test_a_discarded_session_can_be_offered_again(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.begin(an_unfinished_session(), PLAN)
    history.delete("session-0", NOW)
    assert history.unfinished() is None
    history.undo(history.undoable()[0].number, NOW)
    assert history.unfinished() is not None


def test_nothing_is_undone_twice(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=1)
    history.delete("session-0", NOW)
    number = history.undoable()[0].number
    history.undo(number, NOW)
    with pytest.raises(UnknownSession):
        history.undo(number, NOW)


def test_only_what_the_person_said_can_be_edited(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="outcome"):
        a_history(tmp_path, sessions=1).edit("session-0", NOW, outcome="completed")


def test_the_deleted_are_removed_for_good_after_thirty_days(tmp_path: Path) -> None:
    history = a_history(tmp_path, sessions=2)
    history.edit("session-0", NOW, note="a secret of mine")
    history.delete("session-0", NOW)
    assert remove_deleted(history.database, NOW + timedelta(days=29)) == 0
    assert remove_deleted(history.database, NOW + timedelta(days=31)) == 1
    assert history.undoable() == []
    history.database.close()
    assert b"secret" not in (tmp_path / "history.db").read_bytes()
