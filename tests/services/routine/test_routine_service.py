"""Doses changed by hand or by a suggestion: what is noted of it, and how each change is undone."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Amount, Side
from floorside.domain.progression.dose_change import Why
from floorside.services.routine.routine_service import RoutineService
from floorside.services.routine.suggestion_service import SuggestionService
from floorside.storage.data_folder import data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.wording.dose_words import change_words
from tests.services.routine.doses import dose, suggested
from tests.ui.hand_clock import HandClock


def test_a_suggestion_for_a_dose_that_moved_on_changes_nothing(routine_service: RoutineService, qtbot: QtBot) -> None:
    routine_service.set_dose(
        "full", "bridge", None, replace(dose(routine_service, "bridge"), left=Amount(12, 1), right=Amount(12, 1))
    )
    with qtbot.waitSignal(routine_service.trouble) as told:
        assert not routine_service.accept(suggested())
    assert told.args == ["The dose has changed since, so it stays as it is."]
    assert dose(routine_service, "bridge").left.reps == 12


def test_after_a_while_the_same_hand_makes_another_change(routine_service: RoutineService, clock: HandClock) -> None:
    usual = dose(routine_service, "bridge")
    for reps in (11, 12):
        routine_service.set_dose("full", "bridge", None, replace(usual, left=Amount(reps, 1), right=Amount(reps, 1)))
        clock.now += timedelta(seconds=6).total_seconds()
    assert [kept.change.after.left.reps for kept in routine_service.log.changes()] == [11, 12]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge").left.reps == 11


def test_turned_back_at_once_nothing_happened(routine_service: RoutineService, tmp_path: Path) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    routine_service.set_dose("full", "bridge", None, usual)
    assert routine_service.undoing.said == ""
    assert [kept.change.undone for kept in routine_service.log.changes()] == [True]
    assert not (tmp_path / "routines" / "full.toml").exists()


def test_what_cannot_be_written_holds_until_the_end_and_is_said(
    routine_service: RoutineService, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "routines").write_text("in the way")
    with qtbot.waitSignal(routine_service.trouble) as told:
        routine_service.set_dose("full", "bridge", None, replace(dose(routine_service, "bridge"), sets=2))
    assert told.args[0].startswith("The routine could not be saved (")
    assert dose(routine_service, "bridge").sets == 2


def test_a_change_of_an_earlier_start_is_undone(
    routine_service: RoutineService,
    catalogue: Catalogue,
    tmp_path: Path,
    database: Database,
    clock: HandClock,
) -> None:
    earlier = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    earlier.accept(suggested())
    earlier.deleteLater()
    later = RoutineService(catalogue, data_folder(tmp_path), database, clock.clock(), change_words)
    (kept,) = later.log.changes()
    assert kept.change.why is Why.UP
    later.undo_kept(kept.number, kept.change)
    assert dose(later, "bridge").left.reps == 10
    later.deleteLater()


def test_taken_back_in_the_middle_all_is_still_undone_one_by_one(
    routine_service: RoutineService, clock: HandClock
) -> None:
    usual = dose(routine_service, "supine-figure-four")
    routine_service.set_dose("full", "supine-figure-four", Side.LEFT, replace(usual, left=Amount(1, 45)))
    clock.now += 60
    routine_service.set_dose(
        "full", "supine-figure-four", None, replace(dose(routine_service, "supine-figure-four"), sets=2)
    )
    first = routine_service.log.changes()[0]
    routine_service.undo_kept(first.number, first.change)
    states = []
    while routine_service.undoing.said:
        now = dose(routine_service, "supine-figure-four")
        states.append((now.left.hold_seconds, now.sets))
        routine_service.undoing.undo()
    assert states == [(30, 2), (45, 2), (45, 1)]
    assert dose(routine_service, "supine-figure-four") == usual


def test_what_the_disk_refused_at_first_is_undone_by_the_command_that_made_it(
    routine_service: RoutineService, database: Database
) -> None:
    usual = dose(routine_service, "bridge")
    database.connection.execute("PRAGMA query_only = ON")
    routine_service.set_dose("full", "bridge", None, replace(usual, sets=2))
    database.connection.execute("PRAGMA query_only = OFF")
    routine_service.log.save_again()
    (kept,) = routine_service.log.changes()
    routine_service.undo_kept(kept.number, kept.change)
    assert dose(routine_service, "bridge") == usual
    assert (routine_service.undoing.said, bool(routine_service.undoing.undone)) == ("", True)


def test_a_suggestion_that_is_accepted_is_no_part_of_what_the_hand_turned_before(
    routine_service: RoutineService,
) -> None:
    usual = dose(routine_service, "bridge")
    routine_service.set_dose("full", "bridge", None, replace(usual, rest_seconds=usual.rest_seconds + 5))
    assert routine_service.accept(suggested())
    assert [kept.change.why for kept in routine_service.log.changes()] == [Why.BY_HAND, Why.UP]
    routine_service.undoing.undo()
    assert dose(routine_service, "bridge") == replace(usual, rest_seconds=usual.rest_seconds + 5)


@pytest.mark.parametrize("answer", ["not_yet", "never"])
def test_an_answer_to_a_suggestion_is_undone_and_given_again(
    suggestion_service: SuggestionService, routine_service: RoutineService, answer: str
) -> None:
    getattr(suggestion_service, answer)(suggested())
    (given,) = routine_service.log.answers()
    for do, expected in (
        (routine_service.undoing.undo, []),
        (routine_service.undoing.redo, [given]),
        (routine_service.undoing.undo, []),
    ):
        do()
        assert routine_service.log.answers() == expected
