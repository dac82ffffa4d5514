"""Two computers and a shared folder: each writes its own file, and both end with the same history."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from floorside.domain.session.correction import with_sets
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import open_database
from floorside.storage.exchange.folder_sync import Outcome, own_path, synchronise, write_own
from floorside.storage.exchange.sync_state import Notice, Trouble
from floorside.storage.history.changes import edit_session, is_corrected, other_values, undo, undoable
from floorside.storage.history.corrections import SETS, value_of
from floorside.storage.history.sessions import History
from tests.storage.sessions import PLAN, a_session, an_unfinished_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)


class Machine:
    def __init__(self, path: Path, shared: Path) -> None:
        self.folder: DataFolder = data_folder(path)
        self.shared = shared
        self.history = History(open_database(self.folder.database))

    def look(self, parts: int = 1000) -> Outcome:
        """`parts`: how many parts are read before a session begins."""
        left = iter(range(parts))
        return synchronise(self.history.database, self.folder, self.shared, NOW, lambda: next(left, None) is not None)

    @property
    def file(self) -> Path:
        path = own_path(self.folder, self.shared)
        assert path is not None
        return path


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


@pytest.fixture
def desk(tmp_path: Path, shared: Path) -> Machine:
    machine = Machine(tmp_path / "desk", shared)
    for number in range(3):
        machine.history.begin(a_session(number), None)
    machine.look()
    return machine


@pytest.fixture
def laptop(tmp_path: Path, shared: Path) -> Machine:
    return Machine(tmp_path / "laptop", shared)


def troubles(outcome: Outcome) -> list[tuple[Trouble, str]]:
    return [(notice.trouble, notice.name) for notice in outcome.notices]


def test_two_machines_are_in_step_over_a_folder(desk: Machine, laptop: Machine) -> None:
    laptop.history.begin(a_session(3), None)
    assert laptop.look() == Outcome(new=3)
    desk.history.edit("session-0", NOW, pain_after=4)
    assert desk.look() == Outcome(new=1)
    assert laptop.look() == Outcome(updated=1)
    assert laptop.history.sessions() == desk.history.sessions()
    assert len(list(desk.shared.iterdir())) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_folder_that_is_named_as_a_machine_is_left_alone(desk: Machine, laptop: Machine) -> None:
    os.mkfifo(desk.shared / "floorside-aaaaaaaaaaaa.json")
    (desk.shared / "floorside-bbbbbbbbbbbb.json").mkdir()
    (desk.shared / "floorside-cccccccccccc.json").symlink_to("/dev/zero")

    assert laptop.look() == Outcome(new=3)


def test_both_values_are_kept_where_neither_machine_knew_the_other(desk: Machine, laptop: Machine) -> None:
    laptop.look()
    desk.history.edit("session-0", NOW, pain_after=4)
    laptop.history.edit("session-0", NOW, pain_after=6)
    desk.look()
    assert laptop.look().conflicts == 1
    desk.look()
    assert laptop.history.sessions() == desk.history.sessions()
    assert other_values(laptop.history.database, "session-0") == other_values(desk.history.database, "session-0")


def test_what_is_as_it_was_is_neither_read_nor_written_again(desk: Machine, laptop: Machine) -> None:
    laptop.look()
    desk.look()
    before = {path: path.stat().st_mtime_ns for path in desk.shared.iterdir()}
    laptop.history.database.close()
    again = Machine(laptop.folder.data, laptop.shared)
    assert again.look(parts=1) == desk.look(parts=1) == Outcome(), "nothing was begun to be read"
    assert {path: path.stat().st_mtime_ns for path in desk.shared.iterdir()} == before


def test_a_session_that_begins_breaks_it_off_and_it_is_done_later(desk: Machine, laptop: Machine) -> None:
    assert not laptop.look(parts=1).is_complete
    assert laptop.history.sessions() == []
    assert own_path(laptop.folder, laptop.shared) is None
    assert laptop.look().new == 3


def test_at_the_end_the_folder_is_left_alone_if_nothing_is_new(desk: Machine) -> None:
    missing = desk.shared / "missing"
    desk.look()
    assert write_own(desk.history.database, desk.folder, missing, NOW) == Outcome(), "nobody looked whether it is there"
    desk.history.begin(an_unfinished_session(5), PLAN)
    assert write_own(desk.history.database, desk.folder, missing, NOW) == Outcome(is_there=False)


def test_a_session_that_may_still_be_taken_up_is_asked_about_again(desk: Machine, laptop: Machine) -> None:
    desk.history.begin(an_unfinished_session(5), PLAN)
    write_own(desk.history.database, desk.folder, desk.shared, NOW)
    laptop.look()
    laptop.history.delete("session-5", NOW)
    laptop.look()
    desk.look()
    assert desk.history.unfinished() is not None
    desk.history.keep("session-5")
    desk.look()
    laptop.look()
    assert {session.id for session in desk.history.sessions()} == {session.id for session in laptop.history.sessions()}


def test_second_copies_are_named_and_read(desk: Machine, laptop: Machine) -> None:
    name = f"{desk.file.stem}.sync-conflict-20261128-120000-ABCDEFG.json"
    desk.file.rename(desk.shared / name)
    outcome = laptop.look()
    assert (outcome.new, troubles(outcome)) == (3, [(Trouble.COPIES, name)])


@pytest.mark.parametrize("kept", [0, 40, 700])
def test_a_file_that_is_not_all_there_is_named_and_read_when_it_is(desk: Machine, laptop: Machine, kept: int) -> None:
    whole = desk.file.read_bytes()
    desk.file.write_bytes(whole[:kept])
    assert troubles(laptop.look()) == [(Trouble.UNFINISHED, desk.file.name)]
    assert laptop.history.sessions() == []
    desk.file.write_bytes(whole)
    assert laptop.look() == Outcome(new=3)


def test_a_file_of_a_newer_program_is_named(desk: Machine, laptop: Machine) -> None:
    desk.file.write_text(desk.file.read_text("utf-8").replace('"version": 3', '"version": 4'))
    assert troubles(laptop.look()) == [(Trouble.NEWER, desk.file.name)]


def test_a_notice_is_another_one_when_the_file_is(desk: Machine, laptop: Machine) -> None:
    desk.file.write_text("half")
    first = laptop.look()
    assert first.fresh == first.notices
    laptop.history.database.close()
    again = Machine(laptop.folder.data, laptop.shared)
    assert (again.look().notices, again.look().fresh) == (first.notices, []), "it is told once"
    desk.file.write_text("halfway")
    assert again.look().fresh != []


def test_something_else_in_the_folder_is_left_alone(desk: Machine, laptop: Machine) -> None:
    for name in ("letter.json", "floorside-2026-11-21.json", ".syncthing.floorside-0123456789ab.json.tmp", "~.json"):
        (laptop.shared / name).write_text("Dear physiotherapist")
    assert laptop.look() == Outcome(new=3)


def test_a_folder_that_is_not_there_is_no_fault(desk: Machine, laptop: Machine) -> None:
    shutil.rmtree(laptop.shared)
    assert laptop.look() == write_own(laptop.history.database, laptop.folder, laptop.shared, NOW) == Outcome(False)


def test_what_cannot_be_written_there_is_named_and_the_others_are_read(desk: Machine, laptop: Machine) -> None:
    laptop.look()
    own = laptop.file
    own.unlink()
    own.mkdir()
    desk.history.edit("session-0", NOW, pain_after=4)
    desk.look()
    outcome = laptop.look()
    assert (outcome.updated, troubles(outcome)) == (1, [(Trouble.NOT_WRITTEN, own.name)])


def test_no_file_has_two_writers_though_the_data_folder_was_copied(desk: Machine, tmp_path: Path) -> None:
    desk.history.database.close()
    shutil.copytree(desk.folder.data, tmp_path / "copy")
    one, other = Machine(desk.folder.data, desk.shared), Machine(tmp_path / "copy", desk.shared)
    one.history.edit("session-0", NOW, pain_after=4)
    one.look()
    other.history.edit("session-1", NOW, pain_after=6)
    other.look()
    assert one.file != other.file
    one.look()
    assert one.history.sessions() == other.history.sessions()
    assert [session.pain_after for session in one.history.sessions()] == [4, 6, 1]


def test_a_history_that_was_lost_is_read_again_from_the_others(desk: Machine, laptop: Machine) -> None:
    laptop.look()
    laptop.history.database.close()
    laptop.folder.database.unlink()
    assert Machine(laptop.folder.data, laptop.shared).look().new == 3


def test_own_routines_come_along(desk: Machine, laptop: Machine) -> None:
    desk.folder.routines.mkdir()
    mine = 'id = "mine"\nname = "Mine"\nitems = [{ exercise = "bridge" }]\n'
    (desk.folder.routines / "mine.toml").write_text(mine)
    desk.look()
    assert laptop.look() == Outcome(new=3, besides=1, own=1)
    assert (laptop.folder.routines / "mine.toml").exists()
    (desk.folder.routines / "mine.toml").write_text(mine.replace("Mine", "Ours"))
    desk.look()
    assert laptop.look() == Outcome(besides=1, own=1), "a file that was changed is a change too"


def test_a_notice_names_the_file_and_how_it_was(desk: Machine, laptop: Machine) -> None:
    desk.file.write_text("half")
    status = desk.file.stat()
    assert laptop.look().notices == [Notice(Trouble.UNFINISHED, desk.file.name, (4, status.st_mtime_ns))]


def test_the_other_computer_knows_that_sets_were_corrected(desk: Machine, laptop: Machine) -> None:
    laptop.look()
    session = desk.history.session("session-0")
    value = value_of(with_sets(session, session.sets[1:]), SETS)
    edit_session(desk.history.database, session.id, NOW, {SETS: value})
    desk.look()
    assert not is_corrected(laptop.history.database, session.id)
    laptop.look()
    assert laptop.history.session(session.id).sets == session.sets[1:]
    assert is_corrected(laptop.history.database, session.id)
    assert not is_corrected(laptop.history.database, "session-1")


def test_the_other_computer_knows_that_the_correction_was_undone_whatever_else_is_said(
    desk: Machine, laptop: Machine
) -> None:
    session = desk.history.session("session-0")
    value = value_of(with_sets(session, session.sets[1:]), SETS)
    edit_session(desk.history.database, session.id, NOW, {SETS: value})
    desk.look()
    laptop.look()
    assert is_corrected(laptop.history.database, session.id)
    undo(desk.history.database, undoable(desk.history.database)[0].number, NOW)
    desk.history.edit(session.id, NOW, pain_morning=2)
    desk.look()
    laptop.look()
    assert laptop.history.session(session.id).sets == session.sets
    assert not is_corrected(laptop.history.database, session.id)
    edit_session(desk.history.database, session.id, NOW, {SETS: value})
    desk.look()
    laptop.look()
    assert is_corrected(laptop.history.database, session.id), "it was corrected anew"


def test_a_computer_that_gets_the_session_later_knows_it_too(desk: Machine, laptop: Machine) -> None:
    session = desk.history.session("session-0")
    value = value_of(with_sets(session, session.sets[1:]), SETS)
    edit_session(desk.history.database, session.id, NOW, {SETS: value})
    undo(desk.history.database, undoable(desk.history.database)[0].number, NOW)
    desk.look()
    laptop.look()
    assert not is_corrected(laptop.history.database, session.id)
