"""Own exercises in their folder: written, read, deleted and still known; each fault in one line."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from floorside.domain.exercise import DoseKind, Range
from floorside.domain.own_exercise import RANGES, OwnExercise, usual_dose, with_id
from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_exercises import (
    add_own_exercises,
    free_exercise_id,
    load_own_exercises,
    read_own_exercise,
    save_own_exercise,
    with_local_ids,
)
from floorside.storage.files.own.own_files import set_aside, take_away
from floorside.storage.files.own.own_routines import load_own_routines, save_own_routine
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from tests.storage.own import HUG, SWAY, own_exercises

DOCUMENT = (Path(__file__).parents[4] / "docs" / "exercise-files.md").read_text(encoding="utf-8")
FIGURES = load_catalogue().figures
LEAST = """\
id = "own-sway"
name = "Sway"
posture = "standing"
kind = "steps"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "exercises"


@pytest.fixture
def known() -> Catalogue:
    return load_catalogue()


def test_no_folder_is_no_exercise(folder: Path, known: Catalogue) -> None:
    assert add_own_exercises(known, folder) == []
    assert known.own_offered() == known.own_gone() == []
    assert not folder.exists()


@given(own_exercises(FIGURES))
def test_what_is_saved_comes_back(own: OwnExercise) -> None:
    with TemporaryDirectory() as scratch:
        folder = Path(scratch) / "exercises"
        save_own_exercise(folder, own)
        assert load_own_exercises(folder, FIGURES) == ({own.id: own}, [])


def test_the_least_that_a_file_says(tmp_path: Path) -> None:
    path = tmp_path / "own-sway.toml"
    path.write_text(LEAST)
    assert read_own_exercise(path, FIGURES) == SWAY


def test_the_example_of_the_documents_is_one(tmp_path: Path) -> None:
    path = tmp_path / "own-knee-hug.toml"
    path.write_text(DOCUMENT.partition("```toml\n")[2].partition("```")[0], encoding="utf-8")
    assert read_own_exercise(path, FIGURES) == HUG


@pytest.mark.parametrize("kind", DoseKind)
def test_the_documents_tell_the_doses(kind: DoseKind) -> None:
    def cell(value: float, limits: Range | None) -> str:
        return f"{value:g} ({limits.low:g}–{limits.high:g})" if limits else "–"

    usual, limits = usual_dose(kind), RANGES[kind]
    tempo = ", ".join(f"{phase} {seconds:g}" for phase, seconds in usual.tempo.items()) or "–"
    cells = (cell(usual.left.reps, limits.reps), cell(usual.left.hold_seconds, limits.hold_seconds), tempo)
    assert f"| `{kind}` | {' | '.join(cells)} |" in DOCUMENT


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"own-sway"', '"sway"', "id: is 'sway', allowed is own- and up to 60 small letters a–z, digits and hyphens"),
        ('"own-sway"', '"own-Ä"', "id: is 'own-Ä', allowed is own- and up to 60 small letters"),
        ('"own-sway"', '"own-sways"', "id: is 'own-sways', rename the file to own-sways.toml"),
        ('"Sway"', '" "', "name: allowed is one line of at most 40 characters"),
        ('"Sway"', '"a\\nb"', "name: allowed is one line of at most 40 characters"),
        ('"Sway"', f'"{"x" * 41}"', "name: allowed is one line of at most 40 characters"),
        ('"standing"', '"floating"', "posture: 'floating' is unknown, "),
        ('"steps"', '"stepps"', "kind: 'stepps' is unknown, did you mean 'steps'?"),
        ("kind", "has_sides = true\nkind", "has_sides: is true, but steps go to the left and to the right"),
        ("kind", "speed = 2\nkind", "speed: this key is unknown, "),
        ('kind = "steps"\n', "", "'kind' is missing, add it"),
        ("kind", 'steps = ["a", " "]\nkind', "steps[1]: allowed is one line of at most 120 characters"),
        ("kind", f'steps = ["{"a " * 13}"]\nkind', "steps[0]: has 13 words, allowed is 1 to 12"),
        ("kind", f"steps = {['a'] * 13}\nkind", "steps: the list has 13 entries, allowed is at most 12"),
        ("kind", f'cue = "{"x" * 121}"\nkind', "cue: allowed is one line of at most 120 characters"),
        ("kind", 'figure = "brigde"\nkind', "figure: there is no exercise 'brigde', did you mean 'bridge'?"),
        ("kind", "default = { reps = 40 }\nkind", "default.reps: is 40, allowed is more than 0 and at most 30"),
        ("kind", "default = { hold_seconds = 4 }\nkind", "default.hold_seconds: is not part of the dose of own-sway"),
        ("kind", "=", "line 4, column 1: this is not TOML"),
    ],
)
def test_a_fault_is_one_line_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    path = tmp_path / "own-sway.toml"
    path.write_text(LEAST.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(DataFault) as caught:
        read_own_exercise(path, FIGURES)
    line = str(caught.value)
    assert line.removeprefix(f"{path}, ").removeprefix(f"{path}: ").startswith(said)
    assert "\n" not in line


def test_a_broken_file_does_not_hide_the_others(folder: Path, known: Catalogue) -> None:
    save_own_exercise(folder, HUG)
    (folder / "own-broken.toml").write_text("id = ")
    (fault,) = add_own_exercises(known, folder)
    assert str(fault).startswith(str(folder / "own-broken.toml"))
    assert known.own_offered() == [HUG]


def test_they_stand_behind_what_ships_in_the_order_of_their_names(folder: Path, known: Catalogue) -> None:
    before = list(known.exercises)
    for own in (SWAY, HUG):
        save_own_exercise(folder, own)
    add_own_exercises(known, folder)
    assert list(known.exercises) == [*before, "own-knee-hug", "own-sway"]
    assert known.own_offered() == [HUG, SWAY]
    assert known.own("bridge") is None


def test_a_figure_is_borrowed_or_there_is_none(known: Catalogue) -> None:
    for own in (HUG, SWAY):
        known.put(own)
    assert [known.figure_of(id_) for id_ in ("bridge", "own-knee-hug", "own-sway", "unknown")] == [
        "bridge",
        "supine-figure-four",
        "",
        "",
    ]
    assert "own-knee-hug" not in known.figures


def test_a_deleted_one_is_known_still_and_not_offered(folder: Path, known: Catalogue, tmp_path: Path) -> None:
    save_own_exercise(folder, HUG)
    take_away(folder, HUG.id)
    assert add_own_exercises(known, folder) == []
    assert known.own(HUG.id) == HUG
    assert (known.own_offered(), known.own_gone()) == ([], [HUG])
    assert HUG.id not in known.offered()
    routine = Routine("mine", "Mine", "", (ExerciseItem(HUG.id, HUG.exercise.default),))
    save_own_routine(tmp_path / "routines", routine, known.exercises)
    assert load_own_routines(tmp_path / "routines", known.exercises) == ({"mine": routine}, [])


def test_a_routine_whose_exercise_is_gone_is_a_fault_and_stays_as_it_is(
    folder: Path, known: Catalogue, tmp_path: Path
) -> None:
    known.put(HUG)
    routine = Routine("mine", "Mine", "", (ExerciseItem(HUG.id, HUG.exercise.default),))
    save_own_routine(tmp_path / "routines", routine, known.exercises)
    before = (tmp_path / "routines" / "mine.toml").read_bytes()
    found, (fault,) = load_own_routines(tmp_path / "routines", load_catalogue().exercises)
    assert found == {}
    assert "items[0].exercise: there is no exercise 'own-knee-hug'" in str(fault)
    assert (tmp_path / "routines" / "mine.toml").read_bytes() == before


def test_no_id_is_used_twice(folder: Path, known: Catalogue) -> None:
    assert free_exercise_id("Knee hug", known, folder) == "own-knee-hug"
    save_own_exercise(folder, HUG)
    take_away(folder, HUG.id)
    (folder / "own-knee-hug-2.toml").write_text("broken")
    assert free_exercise_id("Knee hug", known, folder) == "own-knee-hug-3"
    set_aside(folder, "own-knee-hug-2")
    assert free_exercise_id("Knee hug", known, folder) == "own-knee-hug-2"
    assert free_exercise_id("早上", known, folder) == "own-exercise"


def test_a_guest_keeps_its_id_only_where_it_is_free_or_its_own(known: Catalogue) -> None:
    known.put(HUG)
    other = OwnExercise(HUG.exercise, SWAY.text)
    assert with_local_ids([HUG], known) == {HUG.id: HUG}
    assert with_local_ids([other], known) == {HUG.id: with_id(other, "own-sway")}
    assert with_local_ids([SWAY], known) == {SWAY.id: SWAY}
    assert with_local_ids([SWAY], known, taken=[SWAY.id]) == {SWAY.id: with_id(SWAY, "own-sway-2")}
