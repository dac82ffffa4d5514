"""What a person made, on its way into an export and out of it: own exercises and routines, deleted ones too.

Of two versions of one thing the newer is used, and the older kept aside. Of two things that only share an id both are.
"""

import os
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from floorside.domain.own_exercise import OwnExercise, is_another, with_id, with_ids
from floorside.domain.routine import Routine
from floorside.storage.data_folder import DataFolder, make_private_folder
from floorside.storage.file_names import TAKEN_AWAY
from floorside.storage.files.catalogue import Catalogue, load_catalogue, routine_ids
from floorside.storage.files.own_exercises import (
    OwnExerciseForm,
    add_own_exercises,
    free_exercise_id,
    from_form,
    load_own_exercises,
    own_exercise_data,
)
from floorside.storage.files.own_files import free_id, kept_ids, own_file, write_own_file
from floorside.storage.files.own_routines import load_own_routines
from floorside.storage.files.routine_files import own_routine_of, routine_data
from floorside.storage.files.toml_files import convert

#: The lists of an export, in their order: a routine is made of exercises.
OWN_LISTS = ("exercises", "routines")


class Stamp(Struct, frozen=True):
    """`changed`: when the file was last written. `deleted`: it was taken away, and can be brought back."""

    changed: Annotated[datetime, Meta(tz=True)]
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """Something made elsewhere."""

    made: OwnExercise | Routine
    stamp: Stamp


def own_objects(folder: DataFolder) -> dict[str, list[dict[str, Any]]]:
    """All that can be read, for an export: the values of its file, and its stamp. An empty list is left out."""
    catalogue = _known(folder)
    exercises = _objects(
        folder.exercises, lambda place: load_own_exercises(place, catalogue.figures)[0], own_exercise_data
    )
    routines = _objects(
        folder.routines,
        lambda place: load_own_routines(place, catalogue.exercises)[0],
        lambda routine: routine_data(routine, catalogue.exercises),
    )
    return {name: objects for name, objects in zip(OWN_LISTS, (exercises, routines), strict=True) if objects}


def _objects(
    folder: Path, load: Callable[[Path], Mapping[str, Any]], data: Callable[[Any], dict[str, Any]]
) -> list[dict[str, Any]]:
    return [
        {**data(made), **msgspec.to_builtins(Stamp(_changed(own_file(place, id_)), place != folder))}
        for place in (folder, folder / TAKEN_AWAY)
        for id_, made in load(place).items()
    ]


class OwnReader:
    """Reads the entries of the two lists, one after the other: a routine may hold the exercises before it."""

    def __init__(self) -> None:
        self._catalogue: Catalogue | None = None

    def read(self, name: str, data: bytes) -> Brought:
        """Raises DataFault, or msgspec.MsgspecError, for what could not be a file of the person's own."""
        catalogue = self._catalogue = self._catalogue or load_catalogue()
        values = msgspec.json.decode(data, type=dict[str, Any])
        stamp = msgspec.convert({key: values.pop(key) for key in Stamp.__struct_fields__ if key in values}, Stamp)
        if name == "routines":
            return Brought(own_routine_of(Path("routine"), values, catalogue.exercises), stamp)
        own = from_form(Path("exercise"), "", convert(Path("exercise"), values, OwnExerciseForm), catalogue.figures)
        catalogue.put(own)
        return Brought(own, stamp)


def take_in(brought: Sequence[Brought], folder: DataFolder) -> Counter[str]:
    """Keep what is new or newer; how many of each list. Twice is once. Raises OSError."""
    taken: Counter[str] = Counter()
    if not brought:
        return taken
    catalogue, homes = _known(folder), dict[str, str]()
    places = (folder.routines, folder.routines / TAKEN_AWAY)
    here, gone = (load_own_routines(place, catalogue.exercises)[0] for place in places)
    ids = {each.made.id for each in brought}
    for each in brought:
        if isinstance(each.made, OwnExercise):
            homes[each.made.id], new = _take_exercise(each.made, each.stamp, catalogue, folder.exercises)
            taken["exercises"] += new
        else:
            routine = _routine_to_keep(with_ids(each.made, homes), each.stamp, here, gone, folder.routines, ids)
            if routine:
                _write(folder.routines, routine_data(routine, catalogue.exercises), each.stamp)
                (gone if each.stamp.deleted else here)[routine.id] = routine
                taken["routines"] += 1
    return +taken


def _take_exercise(own: OwnExercise, stamp: Stamp, catalogue: Catalogue, folder: Path) -> tuple[str, bool]:
    """The id that it has here, and whether anything was written."""
    known = catalogue.own(own.id)
    if known and is_another(known.exercise, own.exercise):
        for there in (*catalogue.own_offered(), *catalogue.own_gone()):
            if with_id(there, own.id) == own:
                return there.id, False
        own, known = with_id(own, free_exercise_id(own.name, catalogue, folder)), None
    if known:
        is_gone = own.id in catalogue.gone
        if is_gone or stamp.deleted or known == own or not _is_newer(stamp, own_file(folder, own.id)):
            return own.id, False
    _write(folder, own_exercise_data(own), stamp)
    catalogue.put(own, offered=not stamp.deleted)
    return own.id, True


def _routine_to_keep(
    routine: Routine,
    stamp: Stamp,
    here: Mapping[str, Routine],
    gone: Mapping[str, Routine],
    folder: Path,
    brought: Collection[str],
) -> Routine | None:
    """With the id that it will have here; None if nothing is to be written. `brought`: ids of all that came."""
    id_ = routine.id
    if twin := _twin(routine, here, brought):
        id_ = twin.id
        is_same = replace(twin, id=routine.id) == routine
        if is_same or stamp.deleted or not _is_newer(stamp, own_file(folder, id_)):
            return None
    elif (twin := _twin(routine, gone, brought)) and (
        stamp.deleted or not _is_newer(stamp, own_file(folder / TAKEN_AWAY, twin.id))
    ):
        return None
    elif id_ in here or id_ in gone:
        id_ = free_id(routine.name, {*routine_ids(), *kept_ids(folder)})
    return replace(routine, id=id_)


def _twin(routine: Routine, others: Mapping[str, Routine], brought: Collection[str]) -> Routine | None:
    """The same routine, perhaps in another version: of the same exercises, and with its id or else its name."""
    ids = {item.exercise for item in routine.exercises}
    alike = [each for each in others.values() if {item.exercise for item in each.exercises} == ids]
    named = (each for each in alike if each.name == routine.name and each.id not in brought)
    return next((each for each in alike if each.id == routine.id), next(named, None))


def _known(folder: DataFolder) -> Catalogue:
    catalogue = load_catalogue()
    add_own_exercises(catalogue, folder.exercises)
    return catalogue


def _changed(path: Path) -> datetime:
    """In whole seconds, as every file system keeps them."""
    return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)


def _is_newer(stamp: Stamp, path: Path) -> bool:
    return stamp.changed > _changed(path)


def _write(folder: Path, data: Mapping[str, Any], stamp: Stamp) -> None:
    """As old as it is elsewhere. What was there is kept aside, under a name that nothing reads."""
    import tomli_w  # only who writes pays for it

    id_ = data["id"]
    place = folder / TAKEN_AWAY if stamp.deleted else folder
    if (path := own_file(place, id_)).exists():
        make_private_folder(folder / TAKEN_AWAY)
        path.replace(own_file(folder / TAKEN_AWAY, f"{id_}.older-{int(path.stat().st_mtime)}"))
    write_own_file(place, id_, tomli_w.dumps(data))
    os.utime(path, (stamp.changed.timestamp(),) * 2)
