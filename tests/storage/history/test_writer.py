"""The writer's thread on real files: it keeps what the disk refuses, reports it once, and writes it when it can."""

import json
import os
import shutil
import sqlite3
import threading
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from floorside.domain.session.record import SessionOutcome, SetRecord
from floorside.storage.database.database import unreachable_database
from floorside.storage.exchange.import_json import import_json
from floorside.storage.history.sessions import History
from floorside.storage.history.writer import SessionWriter, WriterListener
from tests.storage.sessions import CIRCLES, LEFT, PLAN, RIGHT, START, a_history, a_session, an_unfinished_session
from tests.storage.small_disk import small_disk

PATIENCE = 20.0


@dataclass
class Heard:
    sentences: list[str] = field(default_factory=list)
    troubled: threading.Event = field(default_factory=threading.Event)
    recovered: threading.Event = field(default_factory=threading.Event)
    refused: list[str] = field(default_factory=list)

    def listener(self) -> WriterListener:
        return WriterListener(self.trouble, self.recovered.set, self.refused.append)

    def trouble(self, sentence: str) -> None:
        self.sentences.append(sentence)
        self.troubled.set()


def write_session(writer: SessionWriter, number: int = 0) -> None:
    session = an_unfinished_session(number)
    writer.begin(session, PLAN)
    for record in (LEFT, RIGHT, CIRCLES):
        writer.save_set(session.id, record)
    writer.close_session(session.id, session.started + timedelta(seconds=200), SessionOutcome.PARTIAL, 151.5)


def done(number: int = 0) -> object:
    return replace(a_session(number), pain_after=None)


def test_a_session_is_on_the_disk_when_flush_returns(tmp_path: Path) -> None:
    history, heard = a_history(tmp_path), Heard()
    writer = SessionWriter(history, heard.listener())
    for number in range(3):
        write_session(writer, number)
    assert writer.flush(PATIENCE)
    assert history.sessions() == [done(0), done(1), done(2)]
    assert writer.stop()
    assert heard.sentences == []


def test_a_set_that_was_taken_back_is_neither_in_the_history_nor_in_what_waits_for_it(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    writer = SessionWriter(history, Heard().listener())
    writer.begin(an_unfinished_session(), PLAN)
    writer.save_set("session-0", LEFT)
    with history.database.reading():  # nothing can be written meanwhile
        writer.save_set("session-0", RIGHT)
        writer.remove_set("session-0", RIGHT.position)
        assert [session.sets for session in writer.unsaved()] == [(LEFT,)]
    assert writer.flush(PATIENCE)
    assert history.session("session-0").sets == (LEFT,)
    assert writer.stop()


def test_a_try_that_fills_the_disk_itself_is_reported_and_does_not_go_on_for_ever(tmp_path: Path) -> None:
    history, heard = a_history(tmp_path), Heard()
    writer = SessionWriter(history, heard.listener())
    room = threading.Event()
    numbers = iter(range(1_000_000))

    def write(history: History) -> None:
        if not room.is_set():
            history.begin(an_unfinished_session(next(numbers)), PLAN)  # the -wal has something to free each time
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorname = "SQLITE_FULL"
            raise error

    writer.submit(write)
    assert heard.troubled.wait(PATIENCE)
    room.set()
    assert writer.stop(PATIENCE)


def test_answers_are_written_after_the_session(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    writer = SessionWriter(history, Heard().listener())
    write_session(writer)
    writer.submit(lambda history: history.edit("session-0", START, pain_after=1, note="fine"))
    assert writer.stop()
    assert history.session("session-0") == replace(a_session(), note="fine")


def test_a_full_disk_is_said_once_and_the_session_written_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        history, heard = a_history(disk.folder, sessions=1), Heard()
        writer = SessionWriter(history, heard.listener())
        writer.begin(an_unfinished_session(1), PLAN)
        assert writer.flush(PATIENCE)
        disk.fill()
        sets = [replace(LEFT, position=position) for position in range(400)]
        for record in sets:
            writer.save_set("session-1", record)
        assert heard.troubled.wait(PATIENCE)
        assert not writer.flush(0.0)
        assert len(heard.sentences) == 1
        assert "kept in memory" in heard.sentences[0]
        assert not disk.is_mounted or heard.sentences[0].startswith("The disk is full.")
        disk.make_room()
        assert heard.recovered.wait(PATIENCE)
        writer.close_session("session-1", START, SessionOutcome.COMPLETED, 12000.0)
        assert writer.stop()
        history.database.close()
        again = a_history(disk.folder)
        assert again.session("session-1").sets == tuple(sets)
        assert again.session("session-0") == a_session()
        again.database.close()


def test_a_folder_that_goes_and_comes_back_misses_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    history, heard = a_history(folder, sessions=1), Heard()
    writer = SessionWriter(history, heard.listener())
    writer.begin(an_unfinished_session(1), PLAN)
    writer.save_set("session-1", LEFT)
    assert writer.flush(PATIENCE)
    folder.rename(tmp_path / "away")
    folder.touch()  # nobody can make the folder anew meanwhile
    writer.save_set("session-1", RIGHT)
    assert heard.troubled.wait(PATIENCE)
    folder.unlink()
    (tmp_path / "away").rename(folder)
    assert heard.recovered.wait(PATIENCE)
    assert writer.stop()
    history.database.close()
    assert a_history(folder).session("session-1").sets == (LEFT, RIGHT)


def test_an_older_file_put_in_its_place_gets_the_whole_session(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    a_history(folder, sessions=1).database.close()
    older = tmp_path / "older"
    shutil.copytree(folder, older)
    history, heard = a_history(folder), Heard()
    writer = SessionWriter(history, heard.listener())
    writer.begin(an_unfinished_session(1), PLAN)
    writer.save_set("session-1", LEFT)
    assert writer.flush(PATIENCE)
    folder.rename(tmp_path / "away")
    older.rename(folder)
    writer.save_set("session-1", RIGHT)
    assert heard.troubled.wait(PATIENCE)
    assert heard.recovered.wait(PATIENCE)
    assert writer.stop()
    assert history.session("session-1").sets == (LEFT, RIGHT)
    assert history.session("session-0") == a_session()


def test_a_deleted_folder_is_made_anew_with_everything(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    history, heard = a_history(folder, sessions=2), Heard()
    writer = SessionWriter(history, heard.listener())
    writer.begin(an_unfinished_session(2), PLAN)
    assert writer.flush(PATIENCE)
    shutil.rmtree(folder)
    writer.save_set("session-2", LEFT)
    assert heard.troubled.wait(PATIENCE)
    assert heard.recovered.wait(PATIENCE)
    assert writer.stop()
    history.database.close()
    again = a_history(folder)
    assert len(again.sessions()) == 3
    assert again.session("session-2").sets == (LEFT,)


def test_a_history_that_could_not_be_opened_is_written_when_it_can_be(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.touch()
    history, heard = History(unreachable_database(folder / "history.db")), Heard()
    writer = SessionWriter(history, heard.listener())
    write_session(writer)
    assert heard.troubled.wait(PATIENCE)
    folder.unlink()
    assert writer.flush(PATIENCE)
    assert history.sessions() == [done()]
    assert writer.stop()


def test_stop_gives_up_on_a_disk_that_stays_away_and_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    history, heard = a_history(folder), Heard()
    writer = SessionWriter(history, heard.listener())
    folder.rename(tmp_path / "away")
    folder.touch()
    write_session(writer)
    assert not writer.stop()
    assert writer.waiting == 5


def test_values_that_are_refused_for_good_hold_nothing_up(tmp_path: Path) -> None:
    history, heard = a_history(tmp_path), Heard()
    writer = SessionWriter(history, heard.listener())
    writer.begin(an_unfinished_session(), PLAN)
    writer.save_set("session-0", replace(LEFT, set=0))
    writer.save_set("session-0", RIGHT)
    assert writer.stop()
    assert history.session("session-0").sets == (RIGHT,)
    (file,) = writer.kept_aside
    assert heard.refused == [
        f"A part of a session could not be put into the history. The whole session is kept in {file}."
    ]
    assert heard.sentences == [], "it is no trouble that will be over"


#: Texts and values that Python knows and SQLite refuses, each in another way.
REFUSED = ["stiff \ud800", "x" * 100_001, b"bytes", 10**30, ["a list"]]


@pytest.mark.parametrize("note", REFUSED, ids=["no Unicode", "too long", "bytes", "too large", "no type of SQLite"])
def test_whatever_a_write_raises_the_session_is_kept_whole_and_everything_after_it_is_written(
    tmp_path: Path, note: Any
) -> None:
    history, heard = a_history(tmp_path), Heard()
    writer = SessionWriter(history, heard.listener())
    write_session(writer, 0)
    writer.answer("session-0", START, {"note": note})
    writer.answer("session-0", START, {"pain_after": 1})
    for number in (1, 2):
        write_session(writer, number)
    assert writer.flush(PATIENCE)
    assert len(heard.refused) == 1
    assert [session.id for session in history.sessions()] == ["session-0", "session-1", "session-2"]
    assert [session.id for session in writer.unsaved()] == ["session-0"]
    if not isinstance(note, bytes):
        (kept,) = json.loads(Path(writer.kept_aside[0]).read_text("ascii"))["sessions"]
        assert (kept["note"], kept["pain_after"], len(kept["sets"])) == (note, 1, 3)
    assert history.session("session-0").pain_after == 1
    assert writer.stop()


def test_of_a_session_that_cannot_even_begin_all_is_kept_in_its_file(tmp_path: Path) -> None:
    history, heard = a_history(tmp_path), Heard()
    writer = SessionWriter(history, heard.listener())
    writer.begin(replace(an_unfinished_session(), routine_name="\udfff"), PLAN)
    for record in (LEFT, RIGHT):
        writer.save_set("session-0", record)
    writer.close_session("session-0", START, SessionOutcome.PARTIAL, 60.0)
    write_session(writer, 1)
    assert writer.stop()
    assert [session.id for session in history.sessions()] == ["session-1"]
    (kept,) = json.loads(Path(writer.kept_aside[0]).read_text("ascii"))["sessions"]
    assert (kept["outcome"], len(kept["sets"]), kept["active_seconds"]) == ("partial", 2, 60.0)
    assert len(heard.refused) == 1


def test_what_is_kept_aside_can_be_imported_where_the_history_takes_it(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    history.database.connection.execute(
        "CREATE TEMP TRIGGER no BEFORE INSERT ON sets BEGIN SELECT RAISE(ABORT, 'no'); END"
    )
    writer = SessionWriter(history, Heard().listener())
    write_session(writer)
    assert writer.stop()
    other = a_history(tmp_path / "other")
    import_json(other.database, Path(writer.kept_aside[0]), START)
    assert other.sessions() == [done()]


def test_a_listener_that_fails_does_not_end_the_writing(tmp_path: Path) -> None:
    def fail(_: str) -> None:
        raise RuntimeError("the window is gone")

    history = a_history(tmp_path)
    writer = SessionWriter(history, WriterListener(fail, lambda: None, fail))
    writer.begin(an_unfinished_session(), PLAN)
    writer.save_set("session-0", replace(LEFT, set=0))
    writer.save_set("session-0", RIGHT)
    assert writer.stop()
    assert history.session("session-0").sets == (RIGHT,)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_has_ended_is_not_waited_for_and_what_it_left_is_known(tmp_path: Path) -> None:
    def end(_: History) -> None:
        raise SystemExit

    writer = SessionWriter(a_history(tmp_path), Heard().listener())
    writer.submit(end)
    write_session(writer)
    assert not writer.flush(3600)
    assert writer.unsaved() == [done()]
    assert not writer.stop()


def test_an_answer_about_a_session_that_was_taken_from_the_history_holds_nothing_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("floorside.storage.history.writer.RETRY_SECONDS", (0.0,))
    history, heard = a_history(tmp_path, sessions=2), Heard()
    history.delete("session-0", START)
    writer = SessionWriter(history, heard.listener())
    writer.answer("session-0", START, {"note": "gone"})
    writer.answer("session-1", START, {"note": "here"})
    assert writer.flush(PATIENCE)
    assert history.session("session-1").note == "here"
    assert writer.stop()


def test_a_changed_plan_is_the_one_that_is_taken_up(tmp_path: Path) -> None:
    history = a_history(tmp_path)
    writer = SessionWriter(history, Heard().listener())
    writer.begin(an_unfinished_session(), PLAN)
    easier = replace(PLAN, steps=tuple(replace(step, rung=-1) for step in PLAN.steps))
    writer.set_plan("session-0", easier)
    assert writer.stop()
    unfinished = history.unfinished()
    assert unfinished is not None
    assert unfinished.plan == easier


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be taken away there")
def test_no_method_waits_for_a_disk_that_hangs(tmp_path: Path) -> None:
    """The writer's own thread is held in a write, as a disk holds it that has gone to sleep."""
    history = a_history(tmp_path)
    writer = SessionWriter(history, Heard().listener())
    hanging, go_on = threading.Event(), threading.Event()

    def hang(_: History) -> None:
        hanging.set()
        assert go_on.wait(PATIENCE)

    writer.submit(hang)
    assert hanging.wait(PATIENCE)
    records: list[SetRecord] = [LEFT, RIGHT]
    writer.begin(an_unfinished_session(), PLAN)
    for record in records:
        writer.save_set("session-0", record)
    assert writer.waiting == 4
    go_on.set()
    assert writer.stop()
    assert history.session("session-0").sets == (LEFT, RIGHT)
