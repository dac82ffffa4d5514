"""Two computers of one person exchange exports, and no value is lost."""

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.domain.session.record import SessionOutcome
from floorside.storage.exchange.export_json import export_json
from floorside.storage.exchange.import_json import ImportReport, import_json
from floorside.storage.history.changes import other_values, remove_deleted, settle
from floorside.storage.history.session_list import summaries
from floorside.storage.history.session_rows import UnknownSession, seal_session
from floorside.storage.history.sessions import History
from tests.storage.sessions import LEFT, PLAN, START, a_history, a_session, an_unfinished_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
EARLIER, LATER = NOW - timedelta(minutes=1), NOW - timedelta(seconds=30)


class Machine:
    def __init__(self, folder: Path) -> None:
        self.history: History = a_history(folder)
        self.file = folder / "export.json"

    def export(self) -> Path:
        export_json(self.history.database, self.file, NOW)
        return self.file

    def take_in(self, file: Path) -> ImportReport:
        return import_json(self.history.database, file, NOW)


def two_machines(tmp_path: Path) -> tuple[Machine, Machine]:
    desk, laptop = Machine(tmp_path / "desk"), Machine(tmp_path / "laptop")
    desk.history.begin(a_session(0), None)
    laptop.take_in(desk.export())
    return desk, laptop


def test_sessions_of_two_machines_come_together(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    laptop.history.begin(a_session(1), None)
    assert desk.take_in(laptop.export()) == ImportReport(new=1, known=1)
    assert desk.history.sessions() == [a_session(0), a_session(1)]


def test_an_edit_on_one_machine_reaches_the_other(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    laptop.history.edit("session-0", NOW, pain_after=4)
    assert desk.take_in(laptop.export()) == ImportReport(updated=1)
    assert desk.history.session("session-0").pain_after == 4


def test_an_older_export_takes_nothing_back(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    older = desk.export()
    laptop.history.edit("session-0", NOW, pain_after=None, note="no pain said")
    assert laptop.take_in(older) == ImportReport(known=1)
    assert laptop.history.session("session-0").pain_after is None


def test_an_undone_edit_reaches_the_other_machine_too(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    laptop.history.edit("session-0", NOW, pain_after=4)
    desk.take_in(laptop.export())
    laptop.history.undo(laptop.history.undoable()[0].number, NOW)
    assert desk.take_in(laptop.export()) == ImportReport(updated=1)
    assert desk.history.session("session-0") == a_session(0)
    assert laptop.take_in(desk.export()).known == 1


def test_the_same_value_changed_on_both_is_kept_twice_and_both_machines_agree(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", NOW, pain_after=4, note="from the desk")
    laptop.history.edit("session-0", EARLIER, pain_after=6)
    report = desk.take_in(laptop.export())
    assert report == ImportReport(updated=1, conflicts=["session-0"])
    assert desk.history.session("session-0") == replace(a_session(0), pain_after=4, note="from the desk")
    assert other_values(desk.history.database, "session-0") == [("pain_after", 6)]
    assert desk.take_in(laptop.file) == ImportReport(known=1)
    assert laptop.take_in(desk.export()).conflicts == []
    assert laptop.history.sessions() == desk.history.sessions()
    assert other_values(laptop.history.database, "session-0") == [("pain_after", 6)]


def test_what_only_the_other_said_is_taken(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", NOW, pain_morning=2)
    laptop.history.edit("session-0", NOW, note="slept well")
    assert desk.take_in(laptop.export()) == ImportReport(updated=1)
    assert desk.history.session("session-0") == replace(a_session(0), pain_morning=2, note="slept well")
    assert other_values(desk.history.database, "session-0") == []


def test_a_choice_between_two_values_is_kept_against_older_exports(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", NOW, pain_after=4)
    laptop.history.edit("session-0", EARLIER, pain_after=6)
    desk.take_in(laptop.export())
    older = desk.export().read_bytes()
    settle(desk.history.database, "session-0", "pain_after", 6, NOW)
    assert desk.history.session("session-0").pain_after == 6
    desk.file.write_bytes(older)
    assert desk.take_in(desk.file) == ImportReport(known=1)
    assert other_values(desk.history.database, "session-0") == []


def conflicting(tmp_path: Path) -> tuple[Machine, Machine]:
    """Both say another pain, and both know it."""
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", NOW, pain_after=4)
    laptop.history.edit("session-0", EARLIER, pain_after=6)
    desk.take_in(laptop.export())
    laptop.take_in(desk.export())
    return desk, laptop


def test_undo_empties_nothing_that_another_machine_said_later(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", EARLIER, note="Stiff.", pain_worst=7)
    change = desk.history.undoable()[0]
    laptop.take_in(desk.export())
    laptop.history.edit("session-0", LATER, note="Better in the evening.")
    desk.take_in(laptop.export())
    assert [each.fields for each in desk.history.undoable()] == [("pain_worst",)], (
        "the pain is still that of the change"
    )
    desk.history.undo(change.number, NOW)
    (shown,) = desk.history.sessions()
    assert (shown.note, shown.pain_worst) == ("Better in the evening.", a_session(0).pain_worst)


def test_a_change_that_another_machine_replaced_cannot_be_undone(tmp_path: Path) -> None:
    """Nor a deletion that did not know of an edit there."""
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", EARLIER - timedelta(minutes=1), note="Stiff.")
    edit = desk.history.undoable()[0]
    laptop.take_in(desk.export())
    desk.history.delete("session-0", EARLIER)
    deletion = desk.history.undoable()[0]
    laptop.history.edit("session-0", LATER, note="Better in the evening.")
    desk.take_in(laptop.export())
    assert desk.history.undoable() == []
    for change in (edit, deletion):
        with pytest.raises(UnknownSession):
            desk.history.undo(change.number, NOW)
    assert [each.note for each in desk.history.sessions()] == ["Better in the evening."]


@pytest.mark.parametrize("chosen", [4, 6])
def test_a_choice_is_undone_with_both_values(tmp_path: Path, chosen: int) -> None:
    desk, _ = conflicting(tmp_path)
    settle(desk.history.database, "session-0", "pain_after", chosen, NOW)
    settle(desk.history.database, "session-0", "pain_after", chosen, NOW)
    change = desk.history.undoable()[0]
    assert (change.deleted, change.fields) == (False, ("pain_after",))
    desk.history.undo(change.number, NOW)
    assert desk.history.session("session-0").pain_after == 4
    assert other_values(desk.history.database, "session-0") == [("pain_after", 6)]


@pytest.mark.parametrize("chosen", [4, 6])
def test_what_was_chosen_on_one_machine_is_chosen_on_the_other(tmp_path: Path, chosen: int) -> None:
    desk, laptop = conflicting(tmp_path)
    settle(desk.history.database, "session-0", "pain_after", chosen, NOW)
    assert desk.take_in(laptop.export()).updated == 0
    assert laptop.take_in(desk.export()).updated == 1
    for machine in (desk, laptop):
        assert machine.history.session("session-0").pain_after == chosen
        assert other_values(machine.history.database, "session-0") == []


def test_two_values_are_waiting_until_one_is_chosen(tmp_path: Path) -> None:
    desk, _ = conflicting(tmp_path)
    desk.history.begin(a_session(1), None)
    assert [summary.has_other_values for summary in summaries(desk.history.database)] == [False, True]
    settle(desk.history.database, "session-0", "pain_after", 6, NOW)
    assert not any(summary.has_other_values for summary in summaries(desk.history.database))


def test_a_session_that_ended_replaces_the_same_one_unfinished(tmp_path: Path) -> None:
    desk, laptop = Machine(tmp_path / "desk"), Machine(tmp_path / "laptop")
    desk.history.begin(an_unfinished_session(), PLAN)
    desk.history.save_set("session-0", LEFT)
    laptop.take_in(desk.export())
    desk.history.close("session-0", START + timedelta(seconds=60), SessionOutcome.PARTIAL, 50.0)
    assert laptop.take_in(desk.export()).updated == 1
    assert laptop.history.sessions() == desk.history.sessions()
    assert desk.take_in(laptop.export()).known == 1


def test_an_unfinished_session_of_another_machine_is_not_offered_here(tmp_path: Path) -> None:
    desk, laptop = Machine(tmp_path / "desk"), Machine(tmp_path / "laptop")
    desk.history.begin(an_unfinished_session(), PLAN)
    laptop.take_in(desk.export())
    assert laptop.history.unfinished() is None


def test_what_was_deleted_here_stays_deleted(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    file = laptop.export()
    desk.history.delete("session-0", NOW)
    assert desk.take_in(file) == ImportReport(known=1)
    assert desk.history.sessions() == []


def test_an_edit_over_two_values_settles_them_and_its_undo_brings_both_back(tmp_path: Path) -> None:
    desk, laptop = conflicting(tmp_path)
    desk.history.edit("session-0", NOW, pain_after=8)
    laptop.take_in(desk.export())
    assert laptop.history.session("session-0").pain_after == 8
    assert other_values(laptop.history.database, "session-0") == []
    desk.history.undo(desk.history.undoable()[0].number, NOW)
    laptop.take_in(desk.export())
    for machine in (desk, laptop):
        assert machine.history.session("session-0").pain_after == 4
        assert other_values(machine.history.database, "session-0") == [("pain_after", 6)]


def test_a_deletion_reaches_the_other_machine_and_can_be_undone_there(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.delete("session-0", NOW)
    assert laptop.take_in(desk.export()) == ImportReport(updated=1)
    assert laptop.history.sessions() == []
    laptop.history.undo(laptop.history.undoable()[0].number, NOW)
    desk.take_in(laptop.export())
    assert desk.history.sessions() == laptop.history.sessions() == [a_session(0)]
    assert desk.history.undoable() == [], "the deletion is over"


def test_what_was_changed_elsewhere_without_knowing_of_its_deletion_comes_back(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.delete("session-0", NOW)
    laptop.history.edit("session-0", EARLIER, pain_after=6)
    laptop.take_in(desk.export())
    desk.take_in(laptop.export())
    assert desk.history.sessions() == laptop.history.sessions() == [replace(a_session(0), pain_after=6)]


def test_what_was_removed_for_good_does_not_come_back_and_nothing_of_it_is_told(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    desk.history.edit("session-0", EARLIER, note="a secret of mine")
    desk.history.delete("session-0", NOW)
    remove_deleted(desk.history.database, NOW + timedelta(days=31))
    assert desk.take_in(laptop.export()) == ImportReport(known=1)
    assert "secret" not in desk.export().read_text()
    laptop.take_in(desk.file)
    assert desk.history.sessions() == laptop.history.sessions() == []


def test_a_session_that_may_still_be_taken_up_is_left_alone(tmp_path: Path) -> None:
    desk, laptop = Machine(tmp_path / "desk"), Machine(tmp_path / "laptop")
    desk.history.begin(an_unfinished_session(), PLAN)
    laptop.take_in(desk.export())
    laptop.history.delete("session-0", NOW)
    assert desk.take_in(laptop.export()).waiting == 1
    assert desk.history.unfinished() is not None


def test_two_records_of_one_session_are_told_and_the_longer_one_is_used(tmp_path: Path) -> None:
    desk, laptop = Machine(tmp_path / "desk"), Machine(tmp_path / "laptop")
    longer = replace(a_session(0), active_seconds=160.0)
    desk.history.begin(a_session(0), None)
    laptop.history.begin(longer, None)
    assert desk.take_in(laptop.export()).conflicts == ["session-0"]
    laptop.take_in(desk.export())
    for machine in (desk, laptop):
        assert machine.history.sessions() == [longer]
        assert other_values(machine.history.database, "session-0") == [("active_seconds", 151.5)]
    settle(laptop.history.database, "session-0", "active_seconds", None, NOW)
    desk.take_in(laptop.export())
    assert other_values(desk.history.database, "session-0") == []


def test_a_value_that_a_backup_knows_in_an_older_way_counts_as_changed_since(tmp_path: Path) -> None:
    desk, laptop = two_machines(tmp_path)
    laptop.history.edit("session-0", EARLIER, pain_after=6)
    desk.take_in(laptop.export())
    with desk.history.database.transaction() as connection:
        connection.execute("UPDATE sessions SET pain_after = 8")
        seal_session(connection, 1)
    laptop.take_in(desk.export())
    assert laptop.history.session("session-0").pain_after == 8


def test_values_from_before_there_were_stamps_are_brought_together_too(tmp_path: Path) -> None:
    """A file of the schema before has an edit and another value, and nothing that dates them."""
    machines = []
    for name in ("desk", "laptop"):
        (tmp_path / name).mkdir()
        shutil.copyfile(Path(__file__).parents[1] / "database" / "schemas" / "6.db", tmp_path / name / "history.db")
        machines.append(Machine(tmp_path / name))
    desk, laptop = machines
    with laptop.history.database.transaction() as connection:  # it never saw the edit, and knows no other value
        connection.execute("DELETE FROM other_values")
        connection.execute("DELETE FROM changes")
        connection.execute("UPDATE sessions SET note = 'stiff' WHERE id = 'session-1'")
        seal_session(connection, 2)
    laptop.take_in(desk.export())
    desk.take_in(laptop.export())
    for machine in machines:
        assert machine.history.session("session-1").note == "stiff today, ĳ 10 %"
        assert other_values(machine.history.database, "session-1") == [("pain_after", 6)]
