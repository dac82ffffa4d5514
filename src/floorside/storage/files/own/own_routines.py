"""The person's own routines: one TOML file each, named after the routine's id.

A file with the id of a shipped routine replaces it until the file is deleted.
"""

from collections.abc import Mapping
from pathlib import Path

from floorside.domain.exercise import Exercise
from floorside.domain.routine import Routine
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault
from floorside.storage.file_names import TAKEN_AWAY
from floorside.storage.files.own.own_files import (
    own_file,
    own_file_is_there,
    read_own_files,
    take_away,
    write_own_file,
)
from floorside.storage.files.routine_files import own_routine_of, routine_toml
from floorside.storage.files.shipped.catalogue import routine_ids
from floorside.storage.files.toml_files import fault, read_toml


def load_own_routines(folder: Path, exercises: Mapping[str, Exercise]) -> tuple[dict[str, Routine], list[DataFault]]:
    """The routines by id, sorted by name; a file that cannot be used is a fault, and the others are read."""
    routines, faults = read_own_files(folder, lambda path: read_own_routine(path, exercises))
    routines.sort(key=by_name)
    return {routine.id: routine for routine in routines}, faults


def by_name(routine: Routine) -> tuple[str, str]:
    """The key to sort routines by. Two of one name, as earlier versions allowed, keep their order by their ids."""
    return routine.name.casefold(), routine.id


def find_own_routine(folder: Path, id_: str, exercises: Mapping[str, Exercise]) -> Routine | None:
    """The routine of that id; None if there is no file for it. Raises DataFault."""
    return read_own_routine(own_file(folder, id_), exercises) if own_file_is_there(folder, id_) else None


def read_own_routine(path: Path, exercises: Mapping[str, Exercise]) -> Routine:
    """Read one file. Raises DataFault."""
    routine = own_routine_of(path, read_toml(path), exercises)
    if routine.id != path.stem:
        raise fault(path, "id", Sentence("is {id!r}, rename the file to {id}.toml", id=routine.id))
    return routine


def save_own_routine(folder: Path, routine: Routine, exercises: Mapping[str, Exercise]) -> None:
    """Write or replace a routine's file. Raises OSError; the file is then as it was."""
    write_own_file(folder, routine.id, routine_toml(routine, exercises))


def forget_own_routine(folder: Path, id_: str) -> None:
    """Delete a file that has become equal to the shipped routine; other computers learn of this. Raises OSError."""
    if own_file(folder, id_).exists():
        take_away(folder, id_)


def taken_away(folder: Path, exercises: Mapping[str, Exercise]) -> list[Routine]:
    """The deleted routines that the person could restore, without shipped ones."""
    routines, _ = load_own_routines(folder / TAKEN_AWAY, exercises)
    mine = [routine for routine in routines.values() if routine.id not in routine_ids()]
    return [routine for routine in mine if not own_file(folder, routine.id).exists()]
