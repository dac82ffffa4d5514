"""Own exercises are created, changed, deleted and restored; routines follow, and each step can be undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Amount, Dose, DoseKind
from floorside.domain.own_exercise import OwnExercise, own_exercise, usual_dose
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.services.routine.routine_service import RoutineService
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.database.database import Database
from floorside.storage.files.own.own_exercises import load_own_exercises
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.wording.dose_words import change_words
from tests.storage.own import HUG, SWAY
from tests.ui.hand_clock import HandClock

LONGER = Dose(Amount(1, 60), Amount(1, 45))


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return data_folder(tmp_path)


@pytest.fixture
def known() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def routine_service(
    qapp: QApplication, known: Catalogue, folder: DataFolder, database: Database
) -> Iterator[RoutineService]:
    routine_service = RoutineService(known, folder, database, HandClock().clock(), change_words)
    yield routine_service
    routine_service.deleteLater()


def with_hug(routine_service: RoutineService) -> Routine:
    """One of two routines that hold the exercise, with a dose of its own."""
    item = ExerciseItem(HUG.id, LONGER)
    full = routine_service.routines["full"]
    routine_service.edit(replace(full, items=(*full.items, item)), "added")
    return routine_service.add(
        Routine("", "Mine", "", (item, RestItem(10), *routine_service.routines["short"].items)), "made"
    )


def on_disk(folder: DataFolder) -> dict[str, OwnExercise]:
    found, faults = load_own_exercises(folder.exercises, load_catalogue().figures)
    assert faults == []
    return found


def test_one_is_made_and_undone(routine_service: RoutineService, known: Catalogue, folder: DataFolder) -> None:
    made = routine_service.exercises.add(replace(HUG, text=replace(HUG.text, name="Knee hug")), "made")
    assert made == HUG
    assert on_disk(folder) == {HUG.id: HUG}
    assert known.own_offered() == [HUG]
    routine_service.undoing.undo()
    assert on_disk(folder) == {}
    assert known.own_offered() == []


def test_two_of_one_name_are_two(routine_service: RoutineService) -> None:
    assert [routine_service.exercises.add(HUG, "made").id for _ in range(2)] == ["own-knee-hug", "own-knee-hug-2"]


def test_one_is_changed_and_undone(routine_service: RoutineService, known: Catalogue, folder: DataFolder) -> None:
    routine_service.exercises.add(HUG, "made")
    mine = with_hug(routine_service)
    other = OwnExercise(replace(HUG.exercise, figure=""), replace(HUG.text, name="Hug", steps=()))
    routine_service.exercises.change(other, "changed")
    assert known.own(HUG.id) == on_disk(folder)[HUG.id] == other
    assert routine_service.routines[mine.id] == mine  # doses stay as they are
    routine_service.undoing.undo()
    assert known.own(HUG.id) == on_disk(folder)[HUG.id] == HUG


def test_counted_in_another_way_it_is_another_one(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    routine_service.exercises.add(HUG, "made")
    mine, full = with_hug(routine_service), routine_service.routines["full"]
    reps = OwnExercise(own_exercise(HUG.id, HUG.exercise.posture, DoseKind.REPS, has_sides=True), HUG.text)
    new = routine_service.exercises.change(reps, "changed")
    assert new.id == "own-knee-hug-2"
    assert on_disk(folder) == {new.id: new}
    assert known.own(HUG.id) == HUG  # the history still has words for it
    assert routine_service.routines[mine.id].items[0] == ExerciseItem(new.id, usual_dose(DoseKind.REPS))
    assert routine_service.routines["full"].items[-1] == ExerciseItem(new.id, usual_dose(DoseKind.REPS))
    routine_service.undoing.undo()
    assert (routine_service.routines[mine.id], routine_service.routines["full"]) == (mine, full)
    assert on_disk(folder) == {HUG.id: HUG}


def test_a_deleted_one_leaves_its_routines_and_comes_back_into_them(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    routine_service.exercises.add(HUG, "made")
    shipped = routine_service.routines["full"]
    mine, full = with_hug(routine_service), routine_service.routines["full"]
    routine_service.exercises.delete(HUG.id, "deleted")
    assert routine_service.routines["full"] == shipped
    assert routine_service.routines[mine.id].items == mine.items[1:]
    assert (known.own_offered(), known.own_gone()) == ([], [HUG])
    assert on_disk(folder) == {}
    routine_service.undoing.undo()
    assert (routine_service.routines[mine.id], routine_service.routines["full"]) == (mine, full)
    assert on_disk(folder) == {HUG.id: HUG}


def test_a_deleted_one_is_brought_back_after_another_start(
    routine_service: RoutineService, folder: DataFolder, database: Database
) -> None:
    routine_service.exercises.add(HUG, "made")
    routine_service.exercises.delete(HUG.id, "deleted")
    again = load_catalogue()
    later = RoutineService(again, folder, database, HandClock().clock(), change_words)
    assert again.own_gone() == [HUG]
    later.exercises.bring_back(HUG.id, "back")
    assert again.own_offered() == [HUG]
    assert on_disk(folder) == {HUG.id: HUG}
    later.undoing.undo()
    assert again.own_gone() == [HUG]
    later.deleteLater()


def test_the_only_exercise_of_a_routine_is_named(routine_service: RoutineService) -> None:
    routine_service.exercises.add(HUG, "made")
    with_hug(routine_service)
    assert routine_service.exercises.only_in(HUG.id) == ""
    routine_service.add(Routine("", "Hugs", "", (ExerciseItem(HUG.id, LONGER), RestItem(5))), "made")
    assert routine_service.exercises.only_in(HUG.id) == "Hugs"


def test_what_a_routine_brings_along_is_kept_and_goes_with_it(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    routine_service.exercises.add(HUG, "made")
    routine_service.exercises.delete(HUG.id, "deleted")
    routine = Routine("", "Theirs", "", (ExerciseItem(HUG.id, LONGER), ExerciseItem(SWAY.id, SWAY.exercise.default)))
    added = routine_service.add(routine, "added", (HUG, SWAY))
    assert on_disk(folder) == {HUG.id: HUG, SWAY.id: SWAY}
    routine_service.store.flush()
    assert load_own_routines(folder.routines, known.exercises)[0] == {added.id: added}
    routine_service.undoing.undo()
    assert on_disk(folder) == {}
    assert list(routine_service.routines) == ["full", "short", "flare", "chair"]


def test_a_broken_file_is_told_of_and_never_written_over(
    known: Catalogue, folder: DataFolder, database: Database, qapp: QApplication
) -> None:
    folder.exercises.mkdir()
    broken = folder.exercises / "own-knee-hug.toml"
    broken.write_text("id = 1")
    routine_service = RoutineService(known, folder, database, HandClock().clock(), change_words)
    assert [fault.partition(", ")[0] for fault in routine_service.faults] == [str(broken)]
    assert routine_service.exercises.add(HUG, "made").id == "own-knee-hug-2"
    assert broken.read_text() == "id = 1"
    routine_service.deleteLater()


def test_a_disk_that_refuses_is_told_of_and_all_holds_till_the_end(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    folder.exercises.write_text("a file where the folder should be")
    told: list[str] = []
    routine_service.trouble.connect(told.append)
    routine_service.exercises.add(HUG, "made")
    assert len(told) == 1
    assert told[0].startswith("The exercise could not be saved (")
    assert known.own_offered() == [HUG]


def test_what_a_disk_refused_is_written_when_there_is_room(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    routine_service.exercises.add(SWAY, "made")
    folder.exercises.rename(folder.exercises.with_name("away"))
    folder.exercises.write_text("a file where the folder should be")
    routine_service.exercises.add(HUG, "made")
    routine_service.exercises.delete(SWAY.id, "deleted")
    routine_service.exercises.save_again()
    assert not routine_service.exercises.is_saved
    folder.exercises.unlink()
    folder.exercises.with_name("away").rename(folder.exercises)
    routine_service.exercises.save_again()
    assert (on_disk(folder), routine_service.exercises.is_saved) == ({HUG.id: HUG}, True)


def test_undoing_what_a_disk_refused_is_no_further_trouble(routine_service: RoutineService, folder: DataFolder) -> None:
    routine_service.exercises.add(SWAY, "made")
    told: list[str] = []
    routine_service.trouble.connect(told.append)
    folder.exercises.rename(folder.exercises.with_name("away"))
    folder.exercises.write_text("a file where the folder should be")
    routine_service.exercises.delete(SWAY.id, "deleted")
    routine_service.exercises.add(HUG, "made")
    assert len(told) == 2
    folder.exercises.unlink()
    folder.exercises.with_name("away").rename(folder.exercises)
    routine_service.undoing.undo()
    routine_service.undoing.undo()
    assert (on_disk(folder), routine_service.exercises.is_saved, len(told)) == ({SWAY.id: SWAY}, True, 2)


def test_reading_the_files_anew_keeps_what_a_disk_refused(
    routine_service: RoutineService, known: Catalogue, folder: DataFolder
) -> None:
    made = [routine_service.exercises.add(own, "made") for own in (HUG, SWAY)]
    folder.exercises.rename(folder.exercises.with_name("away"))
    folder.exercises.write_text("a file where the folder should be")
    longer = replace(HUG, exercise=replace(HUG.exercise, default=LONGER))
    routine_service.exercises.change(longer, "changed")
    routine_service.exercises.delete(SWAY.id, "deleted")
    folder.exercises.unlink()
    folder.exercises.with_name("away").rename(folder.exercises)
    routine_service.reload()
    assert known.own_offered() == [longer] != made
    routine_service.exercises.save_again()
    assert on_disk(folder) == {HUG.id: longer}
