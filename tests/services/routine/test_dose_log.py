"""What the disk refuses of the dose history is kept, and written in its order when there is room."""

from dataclasses import replace

import pytest

from floorside.services.routine.dose_log import DoseLog
from floorside.storage.database.database import Database
from floorside.storage.history.dose_history import dose_changes, kept_answers
from tests.storage.history.test_dose_history import ANSWER, CHANGE


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def log(database: Database, told: list[str]) -> DoseLog:
    return DoseLog(database, told.append, lambda: told.append("well again"))


def test_what_the_disk_refuses_is_written_when_there_is_room(log: DoseLog, database: Database, told: list[str]) -> None:
    database.connection.execute("PRAGMA query_only = ON")
    number = log.note(CHANGE)
    log.extend_change(number, CHANGE.before)
    log.mark_undone(number)
    log.answer(ANSWER)
    log.save_again()
    assert (log.is_saved, told) == (False, ["The history of the doses cannot be reached."])
    database.connection.execute("PRAGMA query_only = OFF")
    log.save_again()
    (kept,) = dose_changes(database)
    assert kept.change == replace(CHANGE, after=CHANGE.before, undone=True)
    assert [each.answer for each in kept_answers(database)] == [ANSWER]
    assert (log.is_saved, told[1:]) == (True, ["well again"])


def test_what_can_never_be_written_is_given_up(log: DoseLog, database: Database, told: list[str]) -> None:
    log.note(replace(CHANGE, exercise=None))  # type: ignore[arg-type]
    log.note(CHANGE)
    assert (log.is_saved, [kept.change for kept in dose_changes(database)]) == (True, [CHANGE])
    assert told == ["The history of the doses cannot be reached.", "well again"]
