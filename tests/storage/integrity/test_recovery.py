"""What is recovered from a damaged history, and the sentence about the rest."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.domain.self_care.questionnaire import RolandMorris
from floorside.sentence import use_dates
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.clean_close import write_seal
from floorside.storage.database.faults import NewerSchema
from floorside.storage.database.migrations import SCHEMA_VERSION
from floorside.storage.exchange.export_csv import export_csv
from floorside.storage.exchange.export_json import ExportFault, export_json
from floorside.storage.history.dose_history import add_answer, add_change, answers, dose_changes
from floorside.storage.history.questionnaires import keep_roland_morris, roland_morris_history
from floorside.storage.history.sessions import History
from floorside.storage.integrity.backup import BackupFault, list_backups, make_backup
from floorside.storage.integrity.opening import Opened
from floorside.storage.integrity.snapshot import look_through
from tests.storage.history.test_dose_history import ANSWER, CHANGE
from tests.storage.opened import open_store
from tests.storage.sessions import LEFT, PLAN, a_history, a_session, an_unfinished_session

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("close_all")
PAGE = 4096


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """A history of forty sessions, without a backup, closed in good order."""
    folder = data_folder(tmp_path / "data")
    history = a_history(folder.data)
    for number in range(40):
        history.begin(replace(a_session(number), note="a little stiff " * 20), None)
    history.database.close()
    return folder


def by_hand(folder: DataFolder, *statements: str) -> None:
    with closing(sqlite3.connect(folder.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            connection.execute(statement)


def in_schema(folder: DataFolder, change: str) -> None:
    by_hand(folder, "PRAGMA writable_schema = ON", f"UPDATE sqlite_schema SET {change}")


def ids(opened: Opened) -> set[str]:
    return {session.id for session in History(opened.database).sessions()}


def all_but(*missing: int) -> set[str]:
    return {f"session-{number}" for number in range(40) if number not in missing}


def test_a_damaged_session_is_told_by_its_date_however_old_it_is(folder: DataFolder) -> None:
    by_hand(folder, "UPDATE sessions SET note = 'x' WHERE id = 'session-4'")
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but(4)
    assert "with 39 sessions. 1 session could not be saved: 2026-11-20. The damaged" in opened.notices[0]


def test_its_dates_are_written_as_the_program_writes_them(folder: DataFolder) -> None:
    use_dates(lambda that: f"{that:%d %b}")
    by_hand(folder, "UPDATE sessions SET note = 'x' WHERE id = 'session-4'")
    assert "1 session could not be saved: 20 Nov. The damaged" in open_store(folder, NOW).notices[0]


def test_several_are_told_by_their_number_and_from_when_to_when(folder: DataFolder) -> None:
    by_hand(folder, "UPDATE sets SET done_reps = 7 WHERE session BETWEEN 3 AND 12")
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but(*range(2, 12))
    assert "10 sessions could not be saved, from 2026-11-18 to 2026-11-27. " in opened.notices[0]


def test_what_is_damaged_and_in_the_backup_is_not_told_as_lost(folder: DataFolder) -> None:
    history = a_history(folder.data)
    make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    history.database.close()
    by_hand(folder, "UPDATE sessions SET note = 'x' WHERE id = 'session-4'")
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but()
    assert "None is missing." in opened.notices[0]


@pytest.mark.parametrize(("left", "at_least"), [(0.84, 46), (0.68, 38), (0.54, 30)])
@pytest.mark.parametrize("with_backup", [False, True])
def test_a_file_cut_short_is_read_as_far_as_it_goes(
    tmp_path: Path, left: float, at_least: int, with_backup: bool
) -> None:
    """`left`: the share of what the sessions take; the empty tables before them are not cut."""
    folder = data_folder(tmp_path)
    a_history(tmp_path / "empty").database.close()
    empty = (tmp_path / "empty" / "history.db").stat().st_size
    many = tuple(replace(LEFT, position=position) for position in range(31))
    history = a_history(tmp_path)
    if with_backup:
        make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    for number in range(60):
        history.begin(a_session(number, many), None)
    history.database.close()
    data = folder.database.read_bytes()
    folder.database.write_bytes(data[: empty + int((len(data) - empty) * left)])
    opened = open_store(folder, NOW)
    sessions = History(opened.database).sessions()
    assert len(sessions) >= at_least
    assert all(session == a_session(int(session.id[8:]), many) for session in sessions)
    assert "could not be saved" in opened.notices[0]


@pytest.mark.parametrize("damage", [bytes(PAGE), b"?" * PAGE, b"SQLite format 3\0" + bytes(PAGE - 16)])
def test_the_first_page_can_be_made_anew(folder: DataFolder, damage: bytes) -> None:
    folder.database.write_bytes(damage + folder.database.read_bytes()[PAGE:])
    assert ids(open_store(folder, NOW)) == all_but()


@pytest.mark.parametrize("table", ["sessions", "sets", "changes", "ledger"])
@pytest.mark.parametrize(("column", "at"), [("name", 0), ("tbl_name", -1)], ids=["first letter", "last letter"])
def test_a_name_that_is_no_text_any_more_is_mended(folder: DataFolder, table: str, column: str, at: int) -> None:
    name = bytearray(table.encode())
    name[at] ^= 0x80  # SQLite's own words repeat it, and are no UTF-8 then
    in_schema(folder, f"{column} = CAST(x'{name.hex()}' AS TEXT) WHERE name = '{table}'")
    assert not look_through(folder).is_sound
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but()
    assert "None is missing." in opened.notices[0]


@pytest.mark.parametrize("bit", range(31))
def test_a_flipped_bit_of_the_schema_number_is_mended(folder: DataFolder, bit: int) -> None:
    by_hand(folder, f"PRAGMA user_version = {SCHEMA_VERSION ^ 1 << bit}")
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but()
    assert "None is missing." in opened.notices[0]
    assert sorted(path.name for path in folder.data.iterdir()) == [
        "history.db",
        "history.db-seal",
        "history.db-wal",
        "set-aside",
    ]


def test_a_newer_history_is_refused_wherever_it_is_looked_at(folder: DataFolder) -> None:
    by_hand(folder, f"PRAGMA user_version = {SCHEMA_VERSION + 1}", "ALTER TABLE sessions ADD COLUMN mood INTEGER")
    before = folder.database.read_bytes()
    with pytest.raises(NewerSchema, match="was written by a newer Floorside: update this one"):
        open_store(folder, NOW)
    assert "was written by a newer Floorside: update this one" in str(look_through(folder))
    assert folder.database.read_bytes() == before


def test_one_row_that_a_check_forbids_does_not_hold_up_the_others(folder: DataFolder) -> None:
    history = a_history(folder.data)
    history.begin(an_unfinished_session(40), PLAN)
    history.save_set("session-40", LEFT)
    history.database.close()
    by_hand(
        folder,
        "UPDATE sessions SET deleted = 'yesterday' WHERE key = 5",
        "UPDATE sessions SET at_step = -4, deleted = NULL WHERE id = 'session-40'",
    )
    opened = open_store(folder, NOW)
    assert ids(opened) == {*all_but(), "session-40"}
    unfinished = History(opened.database).unfinished()
    assert unfinished is not None
    assert (unfinished.plan, unfinished.at_step) == (PLAN, 0)


def test_a_backup_that_a_check_forbids_is_not_taken(folder: DataFolder) -> None:
    history = a_history(folder.data)
    make_backup(history.database, folder.backups, NOW - timedelta(days=2))
    newest = make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    history.database.close()
    with closing(sqlite3.connect(newest.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute("UPDATE sessions SET deleted = 'yesterday' WHERE key = 5")
    folder.database.write_text("Dear diary")
    assert "from the backup of 2026-11-29" in open_store(folder, NOW).notices[0]


def test_a_backup_that_cannot_be_brought_to_the_schema_is_passed_over(folder: DataFolder) -> None:
    history = a_history(folder.data)
    make_backup(history.database, folder.backups, NOW - timedelta(days=2))
    newest = make_backup(history.database, folder.backups, NOW - timedelta(days=1))
    history.database.close()
    with closing(sqlite3.connect(newest.path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION - 1}")
    folder.database.write_text("Dear diary")
    opened = open_store(folder, NOW)
    assert "from the backup of 2026-11-29" in opened.notices[0]
    assert ids(opened) == all_but()


def test_an_earlier_schema_of_which_no_copy_can_be_kept_is_read_and_waited_for(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    folder.database.write_bytes((Path(__file__).parents[1] / "database" / "schemas" / "4.db").read_bytes())
    folder.backups.symlink_to(tmp_path / "a disk that is away")
    before = folder.database.read_bytes()
    opened = open_store(folder, NOW)
    assert "no backup could be made" in opened.notices[0]
    assert "All of it can be read" in opened.notices[0]
    assert len(History(opened.database).sessions()) == 3
    with pytest.raises(BackupFault):
        opened.database.reopen()
    opened.database.close()
    assert folder.database.read_bytes()[60:64] == before[60:64]
    opened = open_store(folder, NOW)
    (tmp_path / "a disk that is away").mkdir()
    opened.database.reopen()
    assert [backup.reason for backup in list_backups(folder.backups)] == ["before-migration"]
    History(opened.database).begin(a_session(5), None)
    opened.database.close()
    assert open_store(folder, NOW).notices == ()


def test_an_unsound_file_of_an_earlier_schema_leaves_no_copies_of_itself(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    folder.database.write_bytes((Path(__file__).parents[1] / "database" / "schemas" / "4.db").read_bytes())
    by_hand(folder, "UPDATE sessions SET note = 'x' WHERE key = 1")
    for _ in range(3):
        open_store(folder, NOW).database.close()
    assert list_backups(folder.backups) == []


@pytest.mark.parametrize("table", ["ledger", "answers", "questionnaires", "changes"])
def test_a_missing_table_is_named_and_made_again(folder: DataFolder, table: str) -> None:
    by_hand(folder, f"DROP TABLE {table}")
    assert f"the table {table} is missing" in str(look_through(folder))
    opened = open_store(folder, NOW)
    assert ids(opened) == all_but()
    assert f"the table {table} is missing" in opened.notices[0]
    opened.database.close()
    assert look_through(folder).is_sound


def test_a_trigger_that_somebody_added_is_named_and_does_nothing(folder: DataFolder) -> None:
    by_hand(folder, "CREATE TRIGGER odd AFTER INSERT ON sessions BEGIN DELETE FROM sets; END")
    opened = open_store(folder, NOW)
    assert "the trigger odd does not belong to it" in opened.notices[0]
    History(opened.database).begin(a_session(50), None)
    assert len(History(opened.database).session("session-1").sets) == 3


BESIDE = {
    "changes": "UPDATE changes SET before = '[1]'",
    "other_values": "UPDATE other_values SET value = '{'",
    "field_values": "UPDATE field_values SET value = '{' WHERE value IS NOT NULL",
    "own_versions": "INSERT INTO own_versions VALUES ('routines', 'mine', CAST(x'FF' AS TEXT), NULL)",
    "dose_changes": "UPDATE dose_changes SET after = '{' WHERE number = 1",
    "answers": "UPDATE answers SET evidence = CAST(x'5B22FF225D' AS TEXT) WHERE number = 1",
    "questionnaires": "UPDATE questionnaires SET local_date = '2026-13-45' WHERE edits = 1",
}


@pytest.mark.parametrize("name", BESIDE)
def test_an_entry_beside_the_sessions_that_cannot_be_read_is_found_and_hinders_nothing(
    folder: DataFolder, name: str
) -> None:
    history = a_history(folder.data)
    for number in (1, 2):
        add_change(history.database, replace(CHANGE, when=NOW + timedelta(days=number)))
        add_answer(history.database, replace(ANSWER, when=NOW + timedelta(days=number)))
        keep_roland_morris(history.database, RolandMorris(NOW.date() + timedelta(days=number), frozenset({number})))
    keep_roland_morris(history.database, RolandMorris(NOW.date() + timedelta(days=2), frozenset({2})))
    history.edit("session-1", NOW, pain_after=5)
    history.database.close()
    by_hand(folder, "INSERT INTO other_values VALUES (3, 'pain_after', '6')", BESIDE[name])
    assert f"an entry in {name} cannot be read" in look_through(folder).faults
    database = open_store(folder, NOW).database
    assert (len(dose_changes(database)), len(answers(database)), len(roland_morris_history(database))) == tuple(
        1 if name == damaged else 2 for damaged in ("dose_changes", "answers", "questionnaires")
    )
    assert export_json(database, folder.data / "export.json", NOW) == 40
    database.close()
    assert look_through(folder).is_sound
    assert open_store(folder, NOW).notices == ()


def test_an_index_that_sqlite_checks_and_cannot_read_is_found_and_made_anew(folder: DataFolder) -> None:
    history = a_history(folder.data)
    history.edit("session-0", NOW, pain_after=5)
    history.database.close()
    with closing(sqlite3.connect(folder.database)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'changes_by_session'"
        page = PAGE * (connection.execute(query).fetchone()[0] - 1)
    data = bytearray(folder.database.read_bytes())
    entry = page + int.from_bytes(data[page + 8 : page + 10], "big")
    data[entry + 1] -= 1  # the length of its header
    folder.database.write_bytes(data)
    # SQLite 3.45 ends its own check at such an entry.
    by_us, by_sqlite = "the index changes_by_session cannot be read", "database disk image is malformed"
    assert look_through(folder).faults in ((by_us,), (by_sqlite,))
    database = open_store(folder, NOW).database
    assert len(History(database).undoable()) == 1
    assert export_json(database, folder.data / "export.json", NOW) == 40


def test_an_index_that_names_no_table_is_found(folder: DataFolder) -> None:
    in_schema(folder, "tbl_name = 'sesshons' WHERE name = 'sessions_by_date'")
    assert not look_through(folder).is_sound
    assert ids(open_store(folder, NOW)) == all_but()


def test_a_set_that_belongs_to_no_number_hinders_nothing(folder: DataFolder) -> None:
    by_hand(
        folder,
        "CREATE TABLE loose AS SELECT * FROM sets",
        "DROP TABLE sets",
        "ALTER TABLE loose RENAME TO sets",
        "UPDATE sets SET session = NULL WHERE session = 7 AND position = 1",
        "UPDATE sets SET session = 'nine' WHERE session = 9 AND position = 1",
    )
    assert set(look_through(folder).damaged) == {"session-6", "session-8"}
    assert ids(open_store(folder, NOW)) == all_but(6, 8)


def test_a_list_of_a_long_history_that_no_file_can_hold_is_not_exported_and_mended_at_the_next_start(
    folder: DataFolder,
) -> None:
    history = a_history(folder.data)
    add_answer(history.database, ANSWER)
    history.database.close()
    by_hand(
        folder,
        "CREATE TABLE loose AS SELECT * FROM answers",
        "DROP TABLE answers",
        "ALTER TABLE loose RENAME TO answers",
        "UPDATE answers SET routine = x'FF'",
    )
    sealed_by_size(folder)
    opened = open_store(folder, NOW)
    with pytest.raises(ExportFault, match="a part of the history cannot be read"):
        export_json(opened.database, folder.data / "export", NOW)
    opened.database.close()
    assert export_json(open_store(folder, NOW).database, folder.data / "export", NOW) == 40


def test_a_damaged_session_of_a_long_history_is_not_exported_and_mended_at_the_next_start(folder: DataFolder) -> None:
    by_hand(folder, "UPDATE sessions SET pain_after = 9 WHERE id = 'session-4'")
    for export in (export_csv, lambda database, path: export_json(database, path, NOW)):
        sealed_by_size(folder)
        opened = open_store(folder, NOW)
        assert opened.notices == ()
        with pytest.raises(ExportFault, match="a part of the history cannot be read"):
            export(opened.database, folder.data / "export")
        opened.database.close()
    opened = open_store(folder, NOW)
    assert "1 session could not be saved: 2026-11-20." in opened.notices[0]
    assert export_json(opened.database, folder.data / "export", NOW) == 39


def sealed_by_size(folder: DataFolder) -> None:
    """As a history of more than four megabytes is: not looked through at a start."""
    write_seal(folder.database, f"{folder.database.stat().st_size} -\n")
