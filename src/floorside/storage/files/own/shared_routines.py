"""Routines in files that somebody else can add: the file includes the own exercises that the routine needs, and their
pictures.

Such a file is an archive (shared_archive.py), or the routine's TOML alone.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from floorside.domain.own_exercise import OwnExercise, with_ids
from floorside.domain.routine import Routine
from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_exercises import (
    OwnExerciseSchema,
    own_exercise_data,
    own_exercise_of,
    with_local_ids,
)
from floorside.storage.files.routine_files import no_routine, own_routine_of, routine_data
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.toml_files import MOST_BYTES, convert, parse_toml, read_text_file

#: A text with such a line was meant to be a routine, and the person can be told what is wrong with it.
_MARK = re.compile(rb"^(?:\xef\xbb\xbf)?\s*(?:id\s*=|items\s*=|\[\[\s*items)", re.MULTILINE)
_ARCHIVE_START = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class SharedRoutine:
    """`brought`: the own exercises in the file, with the ids that they will have here; some may be known already.

    `pictures`: those of these exercises, by name.
    """

    routine: Routine
    brought: tuple[OwnExercise, ...]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def read_shared_routine(path: Path, catalogue: Catalogue, taken: Collection[str] = ()) -> SharedRoutine:
    """Read a routine from a file of any name. Raises DataFault.

    `taken`: ids that no exercise of the file may get.
    """
    data, pictures = _read(path)
    forms = convert(path, data.pop("exercises", []), list[OwnExerciseSchema], "exercises")
    brought = [own_exercise_of(path, f"exercises[{i}]", form, catalogue.figures) for i, form in enumerate(forms)]
    exercises = catalogue.exercises | {own.id: own.exercise for own in brought}
    routine = own_routine_of(path, data, exercises)
    needed = {item.exercise for item in routine.exercises}
    complete = [_as_known(_with_pictures(own, pictures), catalogue) for own in brought if own.id in needed]
    homes = with_local_ids(complete, catalogue, taken)
    used = {name: pictures[name] for own in homes.values() for name in own.exercise.pictures if name in pictures}
    return SharedRoutine(with_ids(routine, {id_: home.id for id_, home in homes.items()}), tuple(homes.values()), used)


def _read(path: Path) -> tuple[dict[str, Any], Mapping[str, bytes]]:
    """The values in the file, and the pictures."""
    text, pictures = _unpacked(path) if _is_archive(path) else (_text(path), {})
    if not _MARK.search(text):
        raise no_routine(path)
    return parse_toml(path, text), pictures


def _unpacked(path: Path) -> tuple[bytes, Mapping[str, bytes]]:
    from floorside.storage.files.own.shared_archive import unpacked

    return unpacked(path)


def _text(path: Path) -> bytes:
    try:
        return read_text_file(path)
    except DataFault:
        if _is_larger_than_text(path):
            raise no_routine(path) from None
        raise


def _is_larger_than_text(path: Path) -> bool:
    """A picture, for example; a routine is never so long."""
    try:
        return path.is_file() and path.stat().st_size > MOST_BYTES
    except (OSError, ValueError):
        return False


def _is_archive(path: Path) -> bool:
    try:
        if not path.is_file():  # reading a pipe would never end
            return False
        with path.open("rb") as file:
            return file.read(len(_ARCHIVE_START)) == _ARCHIVE_START
    except (OSError, ValueError):
        return False


def _with_pictures(own: OwnExercise, there: Collection[str]) -> OwnExercise:
    """The exercise with only those of its pictures that are there."""
    kept = tuple(name for name in own.exercise.pictures if name in there)
    return replace(own, exercise=replace(own.exercise, pictures=kept))


def _as_known(own: OwnExercise, catalogue: Catalogue) -> OwnExercise:
    """The exercise as it is here, if the one in the file only lacks the pictures."""
    known = catalogue.own(own.id)
    return known if known and _with_pictures(known, ()) == own else own


def read_routine(path: Path, catalogue: Catalogue) -> Routine:
    """Read a routine of the person's to run it as it is; adds the exercises in the file to the catalogue, without
    pictures, since nothing is stored.

    Raises DataFault.
    """
    shared = read_shared_routine(path, catalogue)
    for own in shared.brought:
        if own != catalogue.own(own.id):
            catalogue.put(_with_pictures(own, ()))
    return shared.routine


def shared_toml(routine: Routine, catalogue: Catalogue, pictures: Collection[str] = ()) -> str:
    """The text of a file with the routine and the own exercises that it needs. `pictures`: those that go along."""
    import tomli_w  # slow to import, and only needed for writing

    brought = [own_exercise_data(_with_pictures(own, pictures)) for own in own_exercises_in(routine, catalogue)]
    data = routine_data(routine, catalogue.exercises)
    return tomli_w.dumps({**data, "exercises": brought} if brought else data)


def own_exercises_in(routine: Routine, catalogue: Catalogue) -> list[OwnExercise]:
    ids = dict.fromkeys(item.exercise for item in routine.exercises)
    return [own for id_ in ids if (own := catalogue.own(id_))]


def save_shared_routine(path: Path, routine: Routine, catalogue: Catalogue, folder: DataFolder) -> None:
    """Write the file, or the routine's text alone if its name ends in .toml. Raises OSError or DataFault; what was
    there before is then unchanged.
    """
    is_text = path.suffix.lower() == ".toml"
    data = shared_toml(routine, catalogue).encode() if is_text else shared_file(routine, catalogue, folder)
    write_private_file(path, data)


def shared_file(routine: Routine, catalogue: Catalogue, folder: DataFolder) -> bytes:
    """The archive with the routine, its own exercises and their pictures; a picture that is missing stays away.

    Raises DataFault if it would be too large to be read.
    """
    from floorside.storage.files.own.pictures import read_picture
    from floorside.storage.files.own.shared_archive import MOST_ARCHIVE_BYTES, Shared, packed

    pictures = dict[str, bytes]()
    for own in own_exercises_in(routine, catalogue):
        for name in own.exercise.pictures:
            try:
                pictures[name] = read_picture(folder, name)
            except DataFault:  # the exercise shows that it is missing
                continue
    file = packed(Shared(shared_toml(routine, catalogue, pictures).encode(), pictures))
    if len(file) > MOST_ARCHIVE_BYTES:
        what = Sentence(
            "would have {size:.0f} MB, at most {most:g} MB is allowed: take some pictures out",
            size=len(file) / 1e6,
            most=MOST_ARCHIVE_BYTES / 1e6,
        )
        raise DataFault(routine.name, what)
    return file
