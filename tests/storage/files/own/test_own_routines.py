"""Own routines in their folder: written, read, deleted, restored; faults in one line each."""

from dataclasses import replace
from pathlib import Path

import pytest

from floorside.domain.exercise import Amount
from floorside.domain.routine import ExerciseItem, RestItem, Routine, WaitItem
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_files import bring_back, free_id, own_ids, set_aside, take_away
from floorside.storage.files.own.own_routines import find_own_routine, load_own_routines, save_own_routine, taken_away
from floorside.storage.files.own.shared_routines import read_shared_routine
from floorside.storage.files.shipped.catalogue import load_catalogue, load_routines

CATALOGUE = load_catalogue()
EXERCISES = CATALOGUE.exercises
SHIPPED = load_routines(CATALOGUE)
MINE = replace(SHIPPED["short"], id="mine", name="Mine")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "routines"


def with_right_hold(seconds: float) -> Routine:
    exercise = EXERCISES["supine-figure-four"]
    dose = replace(exercise.default, right=Amount(1, seconds))
    return Routine("mine", "Mine", "", (ExerciseItem(exercise.id, dose), RestItem(15), WaitItem()))


def test_no_folder_is_no_routine(folder: Path) -> None:
    assert load_own_routines(folder, EXERCISES) == ({}, [])
    assert find_own_routine(folder, "mine", EXERCISES) is None
    assert own_ids(folder) == []
    assert not folder.exists()


@pytest.mark.parametrize("routine", [*SHIPPED.values(), MINE, with_right_hold(35)], ids=lambda routine: routine.name)
def test_what_is_saved_comes_back(folder: Path, routine: Routine) -> None:
    save_own_routine(folder, routine, EXERCISES)
    assert load_own_routines(folder, EXERCISES) == ({routine.id: routine}, [])
    assert find_own_routine(folder, routine.id, EXERCISES) == routine


def test_one_step_beyond_the_range_is_read_and_two_are_not(folder: Path) -> None:
    save_own_routine(folder, with_right_hold(95), EXERCISES)
    assert load_own_routines(folder, EXERCISES)[0]["mine"] == with_right_hold(95)
    save_own_routine(folder, with_right_hold(96), EXERCISES)
    found, (fault,) = load_own_routines(folder, EXERCISES)
    assert found == {}
    assert str(fault).endswith("items[0].right.hold_seconds: is 96, allowed is more than 0 and at most 95")


def test_a_broken_file_does_not_hide_the_others(folder: Path) -> None:
    save_own_routine(folder, MINE, EXERCISES)
    (folder / "broken.toml").write_text("id = ")
    found, (fault,) = load_own_routines(folder, EXERCISES)
    assert list(found) == ["mine"]
    assert str(fault).startswith(str(folder / "broken.toml"))


def test_a_file_is_called_as_its_routine(folder: Path) -> None:
    save_own_routine(folder, MINE, EXERCISES)
    (folder / "mine.toml").rename(folder / "other.toml")
    _, (fault,) = load_own_routines(folder, EXERCISES)
    assert str(fault) == f"{folder / 'other.toml'}, id: is 'mine', rename the file to mine.toml"
    assert read_shared_routine(folder / "other.toml", CATALOGUE).routine == MINE


def test_what_was_taken_away_can_be_brought_back(folder: Path) -> None:
    save_own_routine(folder, MINE, EXERCISES)
    take_away(folder, "mine")
    assert load_own_routines(folder, EXERCISES) == ({}, [])
    assert taken_away(folder, EXERCISES) == [MINE]
    bring_back(folder, "mine")
    assert load_own_routines(folder, EXERCISES)[0] == {"mine": MINE}
    assert taken_away(folder, EXERCISES) == []


def test_bringing_back_never_writes_over_another(folder: Path) -> None:
    save_own_routine(folder, MINE, EXERCISES)
    take_away(folder, "mine")
    save_own_routine(folder, replace(MINE, name="A new one"), EXERCISES)
    with pytest.raises(FileExistsError):
        bring_back(folder, "mine")
    assert find_own_routine(folder, "mine", EXERCISES) == replace(MINE, name="A new one")


@pytest.mark.parametrize("word", ["../mine", "mine.toml", "Mine", "", "routines/mine"])
def test_only_an_id_is_looked_for_in_the_folder(folder: Path, word: str) -> None:
    save_own_routine(folder, MINE, EXERCISES)
    assert find_own_routine(folder, word, EXERCISES) is None


def test_a_broken_routine_that_is_asked_for_says_what_is_wrong(folder: Path) -> None:
    folder.mkdir()
    (folder / "mine.toml").write_text('id = "mine"\nname = "Mine"\nitems = []\n')
    with pytest.raises(DataFault, match="items: the list has 0 entries, allowed is 1 to 100"):
        find_own_routine(folder, "mine", EXERCISES)


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("My routine", "my-routine"),
        ("Short", "short-2"),
        ("Hüfte & Rücken", "h-fte-r-cken"),
        ("早上", "routine"),
        ("x" * 90, "x" * 60),
        ("…", "routine"),
    ],
)
def test_an_id_is_made_of_the_name(name: str, id_: str) -> None:
    assert free_id(name, SHIPPED) == id_


def test_an_unusable_file_is_kept_aside_each_time(folder: Path) -> None:
    for content in ("broken", "broken again"):
        folder.mkdir(exist_ok=True)
        (folder / "full.toml").write_text(content)
        set_aside(folder, "full")
    assert own_ids(folder) == []
    assert [path.read_text() for path in sorted((folder / "deleted").iterdir())] == ["broken", "broken again"]
    assert taken_away(folder, EXERCISES) == []
