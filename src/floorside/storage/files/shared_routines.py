"""Routines in files that somebody else can add: the file includes the own exercises that the routine needs."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from floorside.domain.own_exercise import OwnExercise, with_ids
from floorside.domain.routine import Routine
from floorside.storage.files.catalogue import Catalogue
from floorside.storage.files.own_exercises import OwnExerciseSchema, own_exercise_data, own_exercise_of, with_local_ids
from floorside.storage.files.routine_files import own_routine_of, routine_data
from floorside.storage.files.toml_files import convert, read_toml


@dataclass(frozen=True, slots=True)
class SharedRoutine:
    """`brought`: the own exercises in the file, with the ids that they will have here; some may be known already."""

    routine: Routine
    brought: tuple[OwnExercise, ...]


def read_shared_routine(path: Path, catalogue: Catalogue, taken: Collection[str] = ()) -> SharedRoutine:
    """Read a routine from a file of any name. Raises DataFault.

    `taken`: ids that no exercise of the file may get.
    """
    data = read_toml(path)
    forms = convert(path, data.pop("exercises", []), list[OwnExerciseSchema], "exercises")
    brought = [own_exercise_of(path, f"exercises[{i}]", form, catalogue.figures) for i, form in enumerate(forms)]
    exercises = catalogue.exercises | {own.id: own.exercise for own in brought}
    routine = own_routine_of(path, data, exercises)
    needed = {item.exercise for item in routine.exercises}
    homes = with_local_ids([own for own in brought if own.id in needed], catalogue, taken)
    return SharedRoutine(with_ids(routine, {id_: home.id for id_, home in homes.items()}), tuple(homes.values()))


def read_routine(path: Path, catalogue: Catalogue) -> Routine:
    """Read a routine of the person's to run it as it is; adds the exercises in the file to the catalogue.

    Raises DataFault.
    """
    shared = read_shared_routine(path, catalogue)
    for own in shared.brought:
        catalogue.put(own)
    return shared.routine


def shared_toml(routine: Routine, catalogue: Catalogue) -> str:
    """The text of a file with the routine and the own exercises that it needs."""
    import tomli_w  # slow to import, and only needed for writing

    needed = dict.fromkeys(item.exercise for item in routine.exercises)
    brought = [own_exercise_data(own) for id_ in needed if (own := catalogue.own(id_))]
    data = routine_data(routine, catalogue.exercises)
    return tomli_w.dumps({**data, "exercises": brought} if brought else data)
