"""A routine in a file for somebody else, with its own exercises."""

from dataclasses import replace
from pathlib import Path

import pytest

from floorside.domain.own_exercise import OwnExercise, with_id
from floorside.domain.routine import ExerciseItem, RestItem, Routine
from floorside.storage.faults import DataFault
from floorside.storage.files.own.shared_routines import read_routine, read_shared_routine, shared_toml
from floorside.storage.files.routine_files import routine_toml
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue, load_routines
from tests.storage.own import HUG, SWAY

ITEMS = (
    ExerciseItem(HUG.id, HUG.exercise.default),
    RestItem(15),
    ExerciseItem(SWAY.id, SWAY.exercise.default),
)
MINE = Routine("mine", "Mine", "", ITEMS)


@pytest.fixture
def ours() -> Catalogue:
    catalogue = load_catalogue()
    for own in (HUG, SWAY):
        catalogue.put(own)
    return catalogue


@pytest.fixture
def theirs() -> Catalogue:
    return load_catalogue()


@pytest.fixture
def file(tmp_path: Path, ours: Catalogue) -> Path:
    path = tmp_path / "shared.toml"
    path.write_text(shared_toml(MINE, ours), encoding="utf-8")
    return path


def test_what_ships_needs_nothing_along(ours: Catalogue) -> None:
    full = load_routines(ours)["full"]
    assert shared_toml(full, ours) == routine_toml(full, ours.exercises)


def test_each_travels_with_its_routine(file: Path, theirs: Catalogue) -> None:
    shared = read_shared_routine(file, theirs)
    assert shared.routine == MINE
    assert shared.brought == (HUG, SWAY)
    assert theirs.own(HUG.id) is None  # reading keeps nothing


def test_another_of_the_same_id_stays_and_the_guest_gets_one_of_its_own(file: Path, theirs: Catalogue) -> None:
    other = OwnExercise(HUG.exercise, replace(HUG.text, name="Another"))
    theirs.put(other)
    shared = read_shared_routine(file, theirs)
    guest = with_id(HUG, "own-knee-hug-2")
    assert shared.brought == (guest, SWAY)
    assert [item.exercise for item in shared.routine.exercises] == [guest.id, SWAY.id]
    assert theirs.own(HUG.id) == other


def test_what_the_routine_does_not_need_stays_behind(file: Path, theirs: Catalogue) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('exercise = "own-sway"', 'exercise = "lateral-walk"'), encoding="utf-8")
    assert read_shared_routine(file, theirs).brought == (HUG,)


def test_a_fault_names_the_exercise_in_the_file(file: Path, theirs: Catalogue) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('figure = "supine-figure-four"', 'figure = "x"'), encoding="utf-8")
    with pytest.raises(DataFault, match=r"exercises\[0\]\.figure: there is no exercise 'x', "):
        read_shared_routine(file, theirs)


def test_a_file_that_is_done_as_it_is_makes_its_exercises_known(file: Path, theirs: Catalogue) -> None:
    assert read_routine(file, theirs) == MINE
    assert theirs.own(HUG.id) == HUG


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"Dear Anna, here it is.\n",
        b"\xff\xd8\xff\xe0 JFIF",
        bytes(1_000_001),
        b"volume = 3\n[look]\ndark = true\n",
    ],
)
def test_what_is_no_routine_is_told_so_without_its_lines(tmp_path: Path, ours: Catalogue, content: bytes) -> None:
    path = tmp_path / "guest.floorside"
    path.write_bytes(content)
    with pytest.raises(DataFault) as refused:
        read_shared_routine(path, ours)
    assert str(refused.value) == f"{path}: is damaged, or no routine of Floorside's: ask for it once more"


def test_a_routine_that_somebody_has_edited_names_the_line(tmp_path: Path, ours: Catalogue) -> None:
    path = tmp_path / "guest.toml"
    path.write_bytes(b'\xef\xbb\xbfid = "guest"\nname "Guest"\n')
    with pytest.raises(DataFault, match=r"line 2, column \d+: this is not TOML"):
        read_shared_routine(path, ours)
