"""The person's own exercises: one TOML file each, or inside the file of a shared routine. docs/data.md describes them.

Deleted ones stay in the catalogue, so that the history has their names and a restored routine works; they are only no
longer offered.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import (
    MOST_PICTURES,
    MOST_WORDS_OF_A_STEP,
    PREFIX,
    OwnExercise,
    long_steps,
    may_have_sides,
    own_exercise,
    own_text,
    usual_dose,
    with_id,
)
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault
from floorside.storage.file_names import TAKEN_AWAY, is_id, is_picture_name
from floorside.storage.files.dose_schema import DoseSchema, dose_of_schema, refuse_unfit_dose, written_dose
from floorside.storage.files.line_text import in_order, is_blank, is_line
from floorside.storage.files.own.own_files import free_id, kept_ids, read_own_files, write_own_file
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.toml_files import convert, fault, read_toml, suggestion

#: So that the stage and the voice can use them: letters of a name and of a line, and the number of steps.
LONGEST_NAME = 40
LONGEST_LINE = 120
MOST_STEPS = 12


class OwnExerciseSchema(Struct, frozen=True):
    id: str
    name: str
    posture: Posture
    kind: DoseKind
    has_sides: bool = False
    steps: list[str] = []
    cue: str = ""
    figure: str = ""
    pictures: list[str] = []
    default: DoseSchema = DoseSchema()


def add_own_exercises(catalogue: Catalogue, folder: Path) -> list[DataFault]:
    """Add the exercises of a folder to the catalogue; a file that cannot be used is a fault, and the others are
    read.
    """
    deleted, _ = load_own_exercises(folder / TAKEN_AWAY, catalogue.figures)
    there, faults = load_own_exercises(folder, catalogue.figures)
    for own in deleted.values():
        catalogue.put(own, offered=False)
    for own in there.values():
        catalogue.put(own)
    return faults


def load_own_exercises(folder: Path, figures: Collection[str]) -> tuple[dict[str, OwnExercise], list[DataFault]]:
    """The exercises by id, sorted by name. `figures`: the ids of exercises whose figure they may show."""
    found, faults = read_own_files(folder, lambda path: read_own_exercise(path, figures))
    found.sort(key=lambda own: in_order(own.name))
    return {own.id: own for own in found}, faults


def read_own_exercise(path: Path, figures: Collection[str]) -> OwnExercise:
    """Read one file. Raises DataFault if it is not as docs/data.md says."""
    own = own_exercise_of(path, "", convert(path, read_toml(path), OwnExerciseSchema), figures)
    if own.id != path.stem:
        raise fault(path, "id", Sentence("is {id!r}, rename the file to {id}.toml", id=own.id))
    return own


def own_exercise_of(file: Path, place: str, written: OwnExerciseSchema, figures: Collection[str]) -> OwnExercise:
    """The exercise that `written` describes; `place` is its position in the file. Raises DataFault."""
    for what, reason in _faults(written, figures):
        raise fault(file, f"{place}.{what}", reason)
    default = dose_of_schema(written.default, usual_dose(written.kind))
    exercise = own_exercise(
        written.id,
        written.posture,
        written.kind,
        has_sides=written.has_sides,
        default=default,
        figure=written.figure,
        pictures=tuple(written.pictures),
    )
    refuse_unfit_dose(file, f"{place}.default", written.default, exercise, default)
    return OwnExercise(exercise, own_text(written.name, written.steps, written.cue))


def _faults(written: OwnExerciseSchema, figures: Collection[str]) -> Iterable[tuple[str, Sentence]]:
    """Each fault as its place and what is wrong there."""
    if not (is_id(written.id) and written.id.startswith(PREFIX)):
        yield (
            "id",
            Sentence(
                "is {id!r}, allowed is {prefix} and up to 60 small letters a–z, digits and hyphens",
                id=written.id,
                prefix=PREFIX,
            ),
        )
    if not _is_line(written.name, LONGEST_NAME) or is_blank(written.name):
        yield "name", Sentence("allowed is one line of at most {most} characters", most=LONGEST_NAME)
    if written.has_sides and not may_have_sides(written.kind):
        yield "has_sides", Sentence("is true, but steps go to the left and to the right by themselves; leave it out")
    if len(written.steps) > MOST_STEPS:
        yield (
            "steps",
            Sentence(
                "the list has {count} entries, allowed is at most {most}",
                count=len(written.steps),
                most=MOST_STEPS,
            ),
        )
    for place, step in enumerate(written.steps):
        if not _is_line(step, LONGEST_LINE) or is_blank(step):
            yield f"steps[{place}]", Sentence("allowed is one line of at most {most} characters", most=LONGEST_LINE)
    for place, count in long_steps(written.steps):
        yield (
            f"steps[{place}]",
            Sentence(
                "has {count} words, allowed is 1 to {most}",
                count=count,
                most=MOST_WORDS_OF_A_STEP,
            ),
        )
    if not _is_line(written.cue, LONGEST_LINE):
        yield "cue", Sentence("allowed is one line of at most {most} characters", most=LONGEST_LINE)
    if written.figure and written.figure not in figures:
        yield (
            "figure",
            Sentence(
                "there is no exercise {figure!r}, {suggestion}",
                figure=written.figure,
                suggestion=suggestion(written.figure, figures),
            ),
        )
    yield from _picture_faults(written.pictures)


def _picture_faults(names: Sequence[str]) -> Iterable[tuple[str, Sentence]]:
    if len(names) > MOST_PICTURES:
        what = Sentence("the list has {count} entries, allowed is at most {most}", count=len(names), most=MOST_PICTURES)
        yield "pictures", what
    for place, name in enumerate(names):
        if not is_picture_name(name) or name in names[:place]:
            what = Sentence("allowed is the name of a picture that the window has saved, once")
            yield f"pictures[{place}]", what


def _is_line(text: str, most: int) -> bool:
    return is_line(text) and len(text) <= most


def own_exercise_data(own: OwnExercise) -> dict[str, Any]:
    """The exercise as plain values for a file; reading them gives the same exercise."""
    exercise, text = own.exercise, own.text
    # Left out if empty, so that the version of an exercise without pictures stays what it was before there were any.
    pictures = {"pictures": list(exercise.pictures)} if exercise.pictures else {}
    return {
        "id": own.id,
        "name": text.name,
        "posture": str(exercise.posture),
        "kind": str(exercise.kind),
        "has_sides": exercise.has_sides,
        "steps": list(text.steps),
        "cue": text.cue,
        "figure": exercise.figure,
        **pictures,
        "default": written_dose(exercise.default, exercise),
    }


def save_own_exercise(folder: Path, own: OwnExercise) -> None:
    """Write the exercise's file. Raises OSError; the file is then as it was."""
    import tomli_w  # slow to import, and only needed for writing

    write_own_file(folder, own.id, tomli_w.dumps(own_exercise_data(own)))


def free_exercise_id(name: str, catalogue: Catalogue, folder: Path) -> str:
    """An unused id for a new exercise; the ids of deleted and unusable files count as used."""
    return free_id(name, {*catalogue.exercises, *kept_ids(folder)}, PREFIX, otherwise="exercise")


def with_local_ids(
    brought: Iterable[OwnExercise], catalogue: Catalogue, taken: Collection[str] = ()
) -> dict[str, OwnExercise]:
    """The exercises in a shared file, by their ids there, as they will be here.

    A known exercise stays the same one. If another exercise has its id, it gets a new id, which is not in `taken`.
    """
    homes: dict[str, OwnExercise] = {}
    for own in brought:
        known = catalogue.own(own.id)
        used = {*catalogue.exercises, *taken, *(home.id for home in homes.values())}
        is_same_one = known == own or own.id not in used
        homes[own.id] = own if is_same_one else with_id(own, free_id(own.name, used, PREFIX, otherwise="exercise"))
    return homes
