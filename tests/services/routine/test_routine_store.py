"""Routines are written behind the window, and nothing of them is lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from floorside.domain.routine import Routine
from floorside.routine_by_word import find_routine
from floorside.services.routine.routine_store import RoutineStore
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue


@pytest.fixture
def store_in(catalogue: Catalogue) -> Callable[[Path, list[str]], RoutineStore]:
    return lambda folder, told: RoutineStore(catalogue, folder, told.append)


def named(store: RoutineStore, name: str) -> Routine:
    return replace(store.routines["short"], name=name)


def test_closing_writes_the_last_of_many_changes(
    store_in: Callable[[Path, list[str]], RoutineStore], catalogue: Catalogue, tmp_path: Path
) -> None:
    told: list[str] = []
    store = store_in(tmp_path / "routines", told)
    for number in range(50):
        store.keep(named(store, f"Mine {number}"))
    store.close()
    own, faults = load_own_routines(tmp_path / "routines", catalogue.exercises)
    assert (own["short"].name, faults, told) == ("Mine 49", [], [])


def test_what_is_deleted_at_once_is_not_written_afterwards(
    store_in: Callable[[Path, list[str]], RoutineStore], tmp_path: Path
) -> None:
    store = store_in(tmp_path / "routines", [])
    store.keep(replace(store.routines["short"], id="mine", name="Mine"))
    store.take_away("mine")
    store.close()
    assert not (tmp_path / "routines" / "mine.toml").exists()
    assert [routine.id for routine in store.taken_away()] == ["mine"]


def test_reading_the_files_anew_waits_for_what_is_being_written(
    store_in: Callable[[Path, list[str]], RoutineStore], tmp_path: Path
) -> None:
    store = store_in(tmp_path / "routines", [])
    store.keep(named(store, "Mine"))
    store.load()
    assert store.routines["short"].name == "Mine"


def test_two_routines_of_one_name_have_one_order_before_and_after_a_start(
    store_in: Callable[[Path, list[str]], RoutineStore], tmp_path: Path
) -> None:
    store = store_in(tmp_path / "routines", [])
    for id_ in ("evening-2", "evening", "evening-3"):
        store.keep(replace(store.routines["short"], id=id_, name="Evening"))
    order = list(store.routines)
    store.close()
    assert list(store_in(tmp_path / "routines", []).routines) == order
    assert order[-3:] == ["evening", "evening-2", "evening-3"]


def test_a_place_that_cannot_be_written_to_is_told_and_the_change_holds(
    store_in: Callable[[Path, list[str]], RoutineStore], tmp_path: Path
) -> None:
    told: list[str] = []
    store = store_in(tmp_path / "routines", told)
    (tmp_path / "routines").write_text("in the way")
    store.keep(named(store, "Mine"))
    store.flush()
    assert told == ["The routine could not be saved (File exists). Floorside keeps it in memory and tries again."]
    assert store.routines["short"].name == "Mine"


def test_what_could_not_be_written_is_kept_and_written_when_there_is_room(
    store_in: Callable[[Path, list[str]], RoutineStore], catalogue: Catalogue, tmp_path: Path
) -> None:
    told: list[str] = []
    store = store_in(tmp_path / "routines", told)
    store.keep(named(store, "Before"))
    store.keep(replace(store.routines["short"], id="gone", name="Gone"))
    store.flush()
    (tmp_path / "routines").rename(tmp_path / "away")
    (tmp_path / "routines").write_text("in the way")
    store.keep(named(store, "Mine"))
    store.take_away("gone")
    store.save_again()
    assert (len(told), store.is_saved) == (2, False)
    (tmp_path / "routines").unlink()
    (tmp_path / "away").rename(tmp_path / "routines")
    store.load()
    assert store.routines["short"].name == "Mine", "reading the files anew loses nothing either"
    store.save_again()
    own, _ = load_own_routines(tmp_path / "routines", catalogue.exercises)
    assert ({id_: each.name for id_, each in own.items()}, store.is_saved, len(told)) == ({"short": "Mine"}, True, 2)
    assert [routine.id for routine in store.taken_away()] == ["gone"]


def test_undoing_what_the_disk_refused_is_no_further_trouble(
    store_in: Callable[[Path, list[str]], RoutineStore], catalogue: Catalogue, tmp_path: Path
) -> None:
    told: list[str] = []
    store = store_in(tmp_path / "routines", told)
    old, new = (replace(store.routines["short"], id=id_, name=id_.title()) for id_ in ("old", "new"))
    store.keep(old)
    store.flush()
    (tmp_path / "routines").rename(tmp_path / "away")
    (tmp_path / "routines").write_text("in the way")
    store.keep(new)
    store.take_away("old")
    assert len(told) == 2
    (tmp_path / "routines").unlink()
    (tmp_path / "away").rename(tmp_path / "routines")
    store.bring_back(old)
    store.take_away("new")
    own, _ = load_own_routines(tmp_path / "routines", catalogue.exercises)
    assert (set(own), store.is_saved, len(told)) == ({"old"}, True, 2)


def test_a_shipped_routine_with_other_doses_has_its_name_in_the_present_language(
    store_in: Callable[[Path, list[str]], RoutineStore], tmp_path: Path
) -> None:
    english = store_in(tmp_path / "routines", [])
    english.keep(named(english, "Mine"))
    english.keep(replace(english.routines["full"], items=english.routines["full"].items[:2]))
    english.close()
    german = load_catalogue("de")
    store = RoutineStore(german, tmp_path / "routines", list[str]().append)
    words = german.words.routines
    assert (store.routines["full"].name, store.routines["full"].description) == (
        words["full"].name,
        words["full"].description,
    )
    assert (store.routines["short"].name, store.routines["short"].description) == ("Mine", words["short"].description)
    assert find_routine("full", german, tmp_path / "routines").name == words["full"].name
