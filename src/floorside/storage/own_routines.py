"""The person's own routines: one TOML file each, named after the routine's id.

A file with the id of a routine that ships stands in its place, until it is taken away. What is taken away is kept, and
can be brought back.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from floorside.domain.dose_change import with_one_step_beyond
from floorside.domain.exercise import Exercise
from floorside.domain.routine import Routine
from floorside.storage.data_folder import make_private_folder, sync_folder, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.routine_files import read_routine_file, routine_toml
from floorside.storage.toml_files import fault

#: Where files lie that were taken away, inside the folder of routines.
TAKEN_AWAY = "deleted"

MOST_LETTERS_OF_AN_ID = 64


def load_own_routines(folder: Path, exercises: Mapping[str, Exercise]) -> tuple[dict[str, Routine], list[DataFault]]:
    """By id, in the order of their names; a file that cannot be used is a fault, and the others are read."""
    routines, faults = [], []
    for path in sorted(folder.glob("*.toml")):
        try:
            routines.append(read_own_routine(path, exercises))
        except DataFault as broken:
            faults.append(broken)
    routines.sort(key=lambda routine: routine.name.casefold())
    return {routine.id: routine for routine in routines}, faults


def find_own_routine(folder: Path, id_: str, exercises: Mapping[str, Exercise]) -> Routine | None:
    """None if there is no file of that id. Raises DataFault."""
    path = _path(folder, id_)
    is_an_id = re.fullmatch(r"[a-z0-9][a-z0-9-]*", id_)
    return read_own_routine(path, exercises) if is_an_id and path.is_file() else None


def own_ids(folder: Path) -> list[str]:
    return [path.stem for path in sorted(folder.glob("*.toml"))]


def read_own_routine(path: Path, exercises: Mapping[str, Exercise]) -> Routine:
    """Doses may lie one step beyond the range, where the person has gone by choice. Raises DataFault."""
    routine = read_shared_routine(path, exercises)
    if routine.id != path.stem:
        raise fault(path, "id", f"is {routine.id!r}, rename the file to {routine.id}.toml")
    return routine


def read_shared_routine(path: Path, exercises: Mapping[str, Exercise]) -> Routine:
    """A routine from a file of any name. Raises DataFault."""
    return read_routine_file(path, {id_: with_one_step_beyond(each) for id_, each in exercises.items()})


def save_own_routine(folder: Path, routine: Routine, exercises: Mapping[str, Exercise]) -> None:
    """Write it, or write over it. Raises OSError; what was there is then as it was."""
    make_private_folder(folder.parent)
    make_private_folder(folder)
    write_private_file(_path(folder, routine.id), routine_toml(routine, exercises).encode())


def forget_own_routine(folder: Path, id_: str) -> None:
    """For what has become the same as the routine that ships. Raises OSError."""
    _path(folder, id_).unlink(missing_ok=True)


def take_away(folder: Path, id_: str) -> None:
    """The routine is no longer there; its file is kept aside. Raises OSError."""
    kept = folder / TAKEN_AWAY
    make_private_folder(kept)
    _path(folder, id_).replace(_path(kept, id_))
    sync_folder(folder)


def bring_back(folder: Path, id_: str) -> None:
    """Undo `take_away`, unless there is one of that id by now. Raises OSError."""
    kept, path = _path(folder / TAKEN_AWAY, id_), _path(folder, id_)
    if path.exists():
        raise FileExistsError(f"{path} exists")
    kept.replace(path)
    sync_folder(folder)


def taken_away(folder: Path, exercises: Mapping[str, Exercise]) -> list[Routine]:
    """What could be brought back."""
    routines, _ = load_own_routines(folder / TAKEN_AWAY, exercises)
    return [routine for routine in routines.values() if not _path(folder, routine.id).exists()]


def free_id(name: str, taken: Mapping[str, Routine]) -> str:
    """An id made of a name: "My routine" → "my-routine", or "my-routine-2" where that is taken."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[: MOST_LETTERS_OF_AN_ID - 4].strip("-") or "routine"
    number, id_ = 1, plain
    while id_ in taken:
        number += 1
        id_ = f"{plain}-{number}"
    return id_


def _path(folder: Path, id_: str) -> Path:
    return folder / f"{id_}.toml"
