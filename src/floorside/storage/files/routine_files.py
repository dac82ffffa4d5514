"""Reads and writes routines as TOML files. docs/routine-files.md describes them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from floorside.domain.exercise import Exercise
from floorside.domain.progression.dose_change import with_one_step_beyond
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem
from floorside.sentence import Sentence
from floorside.storage.faults import DataFault
from floorside.storage.file_names import is_id
from floorside.storage.files.dose_schema import (
    DoseSchema,
    dose_of_schema,
    refuse_unfit_dose,
    short_number,
    written_dose,
)
from floorside.storage.files.line_text import is_blank, is_line
from floorside.storage.files.toml_files import convert, fault, read_toml, suggestion

#: More exercises than anybody does in one session, and few enough to show (a design decision).
MOST_ITEMS = 100

LONGEST_NAME = 80


class ItemSchema(DoseSchema, frozen=True):
    """An entry of `items`: exactly one of `exercise`, `rest` and `wait`."""

    exercise: str | None = None
    rest: float | None = None
    wait: bool | None = None


class RoutineSchema(Struct, frozen=True):
    id: str
    name: str
    items: list[ItemSchema]
    description: str = ""
    gentle: bool = False


def read_routine_file(path: Path, exercises: Mapping[str, Exercise], words: Mapping[str, str] | None = None) -> Routine:
    """The routine in a file. Raises DataFault if the file is not as docs/routine-files.md says.

    `words`: name and description of a shipped routine, which are in another file.
    """
    return _routine_of(path, {**(words or {}), **read_toml(path)}, exercises)


def own_routine_of(path: Path, data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> Routine:
    """The routine in a person's file. Doses may be one step beyond the range, since the person can choose that.

    Raises DataFault.
    """
    return _routine_of(path, data, {id_: with_one_step_beyond(each) for id_, each in exercises.items()})


def _routine_of(path: Path, data: Mapping[str, Any], exercises: Mapping[str, Exercise]) -> Routine:
    written = convert(path, data, RoutineSchema)
    _refuse_unfit(path, written)
    items = tuple(_item(path, f"items[{i}]", item, exercises) for i, item in enumerate(written.items))
    if not any(isinstance(item, ExerciseItem) for item in items):
        raise fault(path, "items", Sentence("there is no exercise in the list, add at least one"))
    _refuse_twice(path, items)
    return Routine(written.id, written.name, written.description, items, written.gentle)


def _refuse_unfit(file: Path, written: RoutineSchema) -> None:
    """Raises DataFault for an id that is not a file name, or a name or description that is not one line."""
    if not is_id(written.id):
        raise fault(
            file,
            "id",
            Sentence("is {id!r}, allowed are up to 64 small letters a–z, digits and hyphens", id=written.id),
        )
    for place, words, most in (("name", written.name, LONGEST_NAME), ("description", written.description, 300)):
        if not is_line(words) or len(words) > most or (place == "name" and is_blank(words)):
            raise fault(file, place, Sentence("allowed is one line of at most {most} characters", most=most))
    if not 1 <= len(written.items) <= MOST_ITEMS:
        raise fault(
            file,
            "items",
            Sentence(
                "the list has {count} entries, allowed is 1 to {most}",
                count=len(written.items),
                most=MOST_ITEMS,
            ),
        )


def _refuse_twice(file: Path, items: Sequence[RoutineItem]) -> None:
    """Raises DataFault for an exercise that is in the routine twice: its dose could not be told apart."""
    first: dict[str, int] = {}
    for place, item in enumerate(items):
        if isinstance(item, ExerciseItem) and first.setdefault(item.exercise, place) != place:
            what = Sentence(
                "{exercise} is there already, at items[{first}]",
                exercise=item.exercise,
                first=first[item.exercise],
            )
            raise fault(
                file,
                f"items[{place}].exercise",
                Sentence("{what}; let it stand once, with more sets", what=what),
            )


def _item(file: Path, place: str, written: ItemSchema, exercises: Mapping[str, Exercise]) -> RoutineItem:
    kinds = [name for name in ("exercise", "rest", "wait") if getattr(written, name) is not None]
    if len(kinds) != 1:
        found = "more than one" if kinds else "none"
        raise fault(
            file,
            place,
            Sentence("{found} of exercise, rest and wait is here, allowed is exactly one", found=found),
        )
    if written.exercise is not None:
        return _exercise_item(file, place, written, written.exercise, exercises)
    if written.wait is False:
        raise fault(
            file,
            f"{place}.wait",
            Sentence("is false, allowed is only true; leave the whole item out for no wait"),
        )
    if written.rest is not None and not 0 < written.rest <= 600:
        raise fault(
            file,
            f"{place}.rest",
            Sentence("is {rest:g}, allowed is more than 0 and at most 600 seconds", rest=written.rest),
        )
    if written != ItemSchema(rest=written.rest, wait=written.wait):
        raise fault(
            file,
            place,
            Sentence("a {kinds} takes no dose, write the dose beside an exercise", kinds=kinds[0]),
        )
    return WaitItem() if written.rest is None else RestItem(written.rest)


def _exercise_item(
    file: Path, place: str, written: ItemSchema, exercise_id: str, exercises: Mapping[str, Exercise]
) -> ExerciseItem:
    exercise = exercises.get(exercise_id)
    if exercise is None:
        what = Sentence(
            "there is no exercise {id!r}, {suggestion}",
            id=exercise_id,
            suggestion=suggestion(exercise_id, exercises),
        )
        raise fault(file, f"{place}.exercise", what)
    dose = dose_of_schema(written, exercise.default)
    refuse_unfit_dose(file, place, written, exercise, dose)
    return ExerciseItem(exercise_id, dose)


def no_routine(file: Path) -> DataFault:
    """For a file in which there is nothing to correct."""
    return fault(file, "", Sentence("is damaged, or no routine of Floorside's: ask for it once more"))


def routine_data(routine: Routine, exercises: Mapping[str, Exercise]) -> dict[str, Any]:
    """The routine as plain values with every value written out; reading them gives the same routine."""
    items = [_written(item, exercises) for item in routine.items]
    data = {"id": routine.id, "name": routine.name, "description": routine.description, "items": items}
    return {**data, "gentle": True} if routine.gentle else data


def routine_toml(routine: Routine, exercises: Mapping[str, Exercise]) -> str:
    """The text of the routine's file."""
    import tomli_w  # slow to import, and only needed for writing

    return tomli_w.dumps(routine_data(routine, exercises))


def _written(item: RoutineItem, exercises: Mapping[str, Exercise]) -> dict[str, Any]:
    match item:
        case RestItem(seconds):
            return {"rest": short_number(seconds)}
        case WaitItem():
            return {"wait": True}
    return {"exercise": item.exercise, **written_dose(item.dose, exercises[item.exercise])}
