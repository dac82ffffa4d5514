"""The person's exercises and routines as their files are now: read for an exchange with another computer, and written
by it.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from floorside.domain.exercise import Exercise
from floorside.domain.own_exercise import OwnExercise, is_another, with_id
from floorside.domain.routine import Routine
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.storage.data_folder import DataFolder, make_private_folder
from floorside.storage.exchange.own_versions import State, observed, with_files
from floorside.storage.file_names import TAKEN_AWAY
from floorside.storage.files.flare_plans import flare_plan_data, load_flare_plans
from floorside.storage.files.own.own_exercises import add_own_exercises, load_own_exercises, own_exercise_data
from floorside.storage.files.own.own_files import MOST_LETTERS_OF_AN_ID, own_file, write_own_file
from floorside.storage.files.own.own_routines import load_own_routines
from floorside.storage.files.routine_files import routine_data
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.storage.history.multi_value import Register, fingerprint

Made = OwnExercise | Routine | FlarePlan


@dataclass(frozen=True, slots=True)
class Kind:
    """The functions that differ between exercises, routines and plans."""

    name: str
    folder: Path
    load: Callable[[Path], Mapping[str, Any]]
    data: Callable[[Any], dict[str, Any]]
    renamed: Callable[[Any, str], Any]
    are_alike: Callable[[Any, Any], bool]


@dataclass(frozen=True, slots=True)
class Thing:
    """An exercise or routine as its file is now."""

    made: Any
    state: State
    changed: datetime


@dataclass(slots=True)
class Inventory:
    """All exercises, or all routines, that are here, by id, with their registers, and the ids of the new ones."""

    kind: Kind
    things: dict[str, Thing]
    registers: dict[str, Register]
    news: set[str] = field(default_factory=set)


def own_id_of(kind: Kind, made: Made) -> str:
    """The id that one gets which stands beside another one of the same id."""
    return _id_from(made.id, kind.data(made))


def routine_kept_beside(routine: Routine, id_: str, exercises: Mapping[str, Exercise]) -> str:
    """The id that this routine gets if it stands beside the one with `id_`."""
    return _id_from(id_, routine_data(replace(routine, id=id_), exercises))


def _id_from(id_: str, data: dict[str, Any]) -> str:
    end = f"-{fingerprint(data)[:6]}"
    return f"{id_[: MOST_LETTERS_OF_AN_ID - len(end)]}{end}"


def kinds(folder: DataFolder, catalogue: Catalogue) -> tuple[Kind, ...]:
    exercises = Kind(
        "exercises",
        folder.exercises,
        lambda place: load_own_exercises(place, catalogue.figures)[0],
        own_exercise_data,
        with_id,
        lambda one, other: not is_another(one.exercise, other.exercise),
    )
    routines = Kind(
        "routines",
        folder.routines,
        lambda place: load_own_routines(place, catalogue.exercises)[0],
        lambda routine: routine_data(routine, catalogue.exercises),
        lambda routine, id_: replace(routine, id=id_),
        lambda one, other: _exercises(one) == _exercises(other),
    )
    plans = Kind(
        "plans",
        folder.plans,
        lambda place: load_flare_plans(place)[0],
        flare_plan_data,
        lambda plan, id_: replace(plan, id=id_),
        lambda _one, _other: True,
    )
    return exercises, routines, plans


def _exercises(routine: Routine) -> set[str]:
    return {item.exercise for item in routine.exercises}


def read_inventory(kept: Mapping[str, Register], kind: Kind) -> Inventory:
    """The present state of all files of a kind. `kept`: the registers from the database."""
    things = {
        id_: Thing(made, state, _changed(own_file(place, id_)))
        for place, state in ((kind.folder / TAKEN_AWAY, State.DELETED), (kind.folder, State.THERE))
        for id_, made in kind.load(place).items()
    }
    known = with_files(kept, kind.folder)
    now = {
        id_: observed(known.get(id_, {}), thing.state, kind.data(thing.made), thing.changed)
        for id_, thing in things.items()
    }
    return Inventory(kind, things, {**known, **now})


def known_catalogue(folder: DataFolder) -> Catalogue:
    catalogue = load_catalogue()
    add_own_exercises(catalogue, folder.exercises)
    return catalogue


def _changed(path: Path) -> datetime:
    """When the file last changed, in whole seconds, which every file system can store."""
    return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)


def clear(folder: Path, id_: str, *, keep: bool) -> None:
    """Make room for another version. With `keep`, the present one stays under a name that the program never reads."""
    for place in (folder, folder / TAKEN_AWAY):
        if not (path := own_file(place, id_)).exists():
            continue
        if keep:
            make_private_folder(folder / TAKEN_AWAY)
            path.replace(_aside(folder, id_, _changed(path)))
        else:
            path.unlink()


def _aside(folder: Path, id_: str, changed: datetime) -> Path:
    return own_file(folder / TAKEN_AWAY, f"{id_}.older-{int(changed.timestamp())}")


def write(folder: Path, data: Mapping[str, Any], thing: Thing) -> None:
    """Write a version, with the file time that it has on the other computer."""
    place = folder if thing.state is State.THERE else folder / TAKEN_AWAY
    _write_as(own_file(place, data["id"]), data, thing)


def write_aside(kind: Kind, thing: Thing) -> None:
    _write_as(_aside(kind.folder, thing.made.id, thing.changed), kind.data(thing.made), thing)


def _write_as(path: Path, data: Mapping[str, Any], thing: Thing) -> None:
    import tomli_w  # slow to import, and only needed for writing

    write_own_file(path.parent, path.stem, tomli_w.dumps(data))
    os.utime(path, (thing.changed.timestamp(),) * 2)
