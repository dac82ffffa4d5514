"""The catalogue: exercises, their words, and the shipped routines, read from resources/catalogue."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field

from floorside.domain.exercise import (
    Adjustment,
    Amount,
    Area,
    Condition,
    Dose,
    DoseKind,
    DoseRange,
    Exercise,
    ExerciseText,
    Form,
    Kit,
    Posture,
    Side,
)
from floorside.domain.own_exercise import MOST_WORDS_OF_A_STEP, OwnExercise
from floorside.domain.routine import Routine
from floorside.domain.session.record import Legs
from floorside.domain.side_words import SideWords
from floorside.language import ENGLISH, known_languages
from floorside.resource_files import resource_path
from floorside.storage.faults import DataFault
from floorside.storage.files.dose_schema import DoseSchema, dose_of_schema, refuse_unfit_dose
from floorside.storage.files.routine_files import read_routine_file
from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert, convert_known, fault, parse_toml, read_toml, suggestion

if TYPE_CHECKING:
    from floorside.domain.speech.clips import Clip

TEXT_FOLDER = "catalogue/text"
#: Some languages need more words than English for a step of the same length.
MOST_WORDS_ELSEWHERE = 18


class Urgency(StrEnum):
    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    DOCTOR = "doctor"
    STOP = "stop"


class Claim(Struct, frozen=True):
    """A sentence, and the numbers of the sources that support it.

    `legs`: of a warning sign, the answer about the legs before a session that says the same.
    """

    text: str
    sources: tuple[str, ...]
    legs: Legs | None = None


class RedFlagGroup(Struct, frozen=True):
    """Warning signs that require the same action. `title` and `action` may contain {number}, the emergency number."""

    urgency: Urgency
    title: str
    action: str
    signs: tuple[Claim, ...]


class RedFlags(Struct, frozen=True):
    title: str
    intro: Claim
    closing: Claim
    groups: tuple[RedFlagGroup, ...]


class ConditionText(Struct, frozen=True):
    """The words for a condition. `means`: what it is, in plain words.

    `advice`: exercise id → how to do it with this condition; an exercise without advice is left out.
    """

    name: str
    means: str
    reason: str
    sources: tuple[str, ...]
    advice: Mapping[str, str] = {}


class PostureText(Struct, frozen=True):
    """`name`: the position ("on your back"); `say`: how to get into it, spoken ("Lie on your back")."""

    name: str
    say: str


class SidesText(Struct, frozen=True):
    """What replaces {side} and {other} in a step: for the left, for the right, and without a side."""

    left: SideWords
    right: SideWords
    either: SideWords

    @property
    def by_side(self) -> Mapping[Side | None, SideWords]:
        return {Side.LEFT: self.left, Side.RIGHT: self.right}


class RoutineText(Struct, frozen=True):
    name: str
    description: str


class Words(Struct, frozen=True):
    """A file of resources/catalogue/text: the catalogue in one language. `sources`: number → citation."""

    notice: str
    stop_always: tuple[str, ...]
    exercises: dict[str, ExerciseText]
    routines: Mapping[str, RoutineText]
    areas: Mapping[Area, str]
    postures: Mapping[Posture, PostureText]
    kit: Mapping[Kit, str]
    sides: SidesText
    conditions: Mapping[Condition, ConditionText]
    red_flags: RedFlags
    sources: Mapping[str, str]


class Catalogue(Struct, frozen=True):
    """All exercises: the shipped ones, then the person's own, which may change while the program runs.

    `gone`: ids of deleted own exercises. The history still shows their names, but the program no longer offers them.
    `language`: that of the words; `own_clips`: recordings of the words of own exercises, by the name of
    the file; there may be more of them at any time.
    """

    exercises: dict[str, Exercise]
    words: Words
    gone: set[str] = set()
    language: str = ENGLISH
    own_clips: dict[str, "Clip"] = field(default_factory=dict)

    @property
    def texts(self) -> Mapping[str, ExerciseText]:
        return self.words.exercises

    @property
    def figures(self) -> list[str]:
        """The ids of the exercises that have a figure of their own."""
        return [id_ for id_, exercise in self.exercises.items() if exercise.figure == id_]

    def figure_of(self, exercise: str) -> str:
        """The id of the figure that shows it; "" if there is none."""
        return self.exercises[exercise].figure if exercise in self.exercises else ""

    def pictures_of(self, exercise: str) -> tuple[str, ...]:
        """The person's own pictures of it, file names."""
        return self.exercises[exercise].pictures if exercise in self.exercises else ()

    def own(self, exercise: str) -> OwnExercise | None:
        """An exercise that the person made, perhaps a deleted one."""
        found = self.exercises.get(exercise)
        return OwnExercise(found, self.texts[exercise]) if found and found.area is Area.OWN else None

    def put(self, own: OwnExercise, *, offered: bool = True) -> None:
        """Add an own exercise, or replace it; everybody who uses this catalogue sees it at once."""
        self.exercises[own.id] = own.exercise
        self.words.exercises[own.id] = own.text
        (self.gone.discard if offered else self.gone.add)(own.id)

    def offered(self) -> list[str]:
        """The ids of all exercises that can be added to a routine."""
        return [id_ for id_ in self.exercises if id_ not in self.gone]

    def own_offered(self) -> list[OwnExercise]:
        return [own for id_ in self.offered() if (own := self.own(id_))]

    def own_gone(self) -> list[OwnExercise]:
        """The deleted own exercises, which the person could restore."""
        return [own for id_ in self.exercises if id_ in self.gone and (own := self.own(id_))]


class _ExerciseFields(Struct):
    area: Area
    posture: Posture
    kit: tuple[Kit, ...]
    kind: DoseKind
    has_sides: bool
    default: DoseSchema
    range: DoseRange
    sources: tuple[str, ...]
    conditions: dict[Condition, Adjustment] = {}
    easier: tuple[Form, ...] = ()
    harder: tuple[Form, ...] = ()
    hold_grows: bool = False
    hold_ceiling: float | None = None
    change_side_longer: float = 0
    usual: DoseRange | None = None
    start: DoseSchema | None = None
    hold_in_all: float | None = None
    sets_grow: bool = False


def load_catalogue(language: str = ENGLISH) -> Catalogue:
    """The shipped exercises with their words. Raises DataFault if they cannot be read."""
    structure, text = resource_path("catalogue/exercises.toml"), words_file(TEXT_FOLDER, language)
    return _parts(structure, text, read_words(TEXT_FOLDER, language), language, is_ours=True)


def read_catalogue(structure: Path, text: Path) -> Catalogue:
    """Exercises and their words in English from these files. Raises DataFault at the first fault."""
    catalogue = _parts(structure, text, read_toml(text))
    for first in _mismatches(catalogue, structure, text):
        raise first
    return catalogue


class _RoutineOrder(Struct):
    order: tuple[str, ...]


def routine_ids() -> tuple[str, ...]:
    """The ids of the shipped routines, in the order in which the program offers them. Raises DataFault."""
    path = resource_path("catalogue/routines.toml")
    return convert(path, read_toml(path), _RoutineOrder).order


def load_routines(catalogue: Catalogue) -> dict[str, Routine]:
    """The shipped routines, by id, in the same order."""
    return {id_: _shipped_routine(id_, catalogue) for id_ in routine_ids()}


def with_present_words(own: Routine, shipped: Routine | None) -> Routine:
    """The person's version of a shipped routine, with the name and the description as shipped in the present language
    where the file has those of any language: then the person changed only what it consists of.
    """
    if shipped is None or (own.name, own.description) == (shipped.name, shipped.description):
        return own
    words = _routine_words(own.id).values()
    name = shipped.name if own.name in {each.name for each in words} else own.name
    description = shipped.description if own.description in {each.description for each in words} else own.description
    return replace(own, name=name, description=description)


def present_routine_name(id_: str, stored: str, language: str) -> str:
    """What a routine is called in a language: a shipped one that was stored under its name in any language by its name
    in this one, and another by the stored name.
    """
    words = _routine_words(id_)
    if stored in {each.name for each in words.values()} and language in words:
        return words[language].name
    return stored


@cache
def _routine_words(id_: str) -> dict[str, RoutineText]:
    """The words of a shipped routine by language, none for another; the rest of these long files is not parsed."""
    found = dict[str, RoutineText]()
    for language in known_languages():
        file = words_file(TEXT_FOLDER, language)
        text = file.read_text(encoding="utf-8").partition(f"\n[routines.{id_}]\n")[2].partition("\n[")[0]
        if text:
            found[language] = convert(file, parse_toml(file, text.encode()), RoutineText)
    return found


def catalogue_faults(language: str = ENGLISH) -> list[str]:
    """Every fault of the catalogue and the shipped routines, one line each; none if all is well."""
    structure, text = resource_path("catalogue/exercises.toml"), words_file(TEXT_FOLDER, language)
    try:
        catalogue = _parts(structure, text, read_words(TEXT_FOLDER, language), language)
    except DataFault as broken:
        return [str(broken)]
    faults = [str(mismatch) for mismatch in _mismatches(catalogue, structure, text)]
    for id_ in routine_ids():
        try:
            _shipped_routine(id_, catalogue)
        except DataFault as broken:
            faults.append(str(broken))
    return faults


def _shipped_routine(id_: str, catalogue: Catalogue) -> Routine:
    path = resource_path(f"catalogue/routines/{id_}.toml")
    words = catalogue.words.routines.get(id_)
    named = {"name": words.name, "description": words.description} if words else {}
    return read_routine_file(path, catalogue.exercises, named)


def _parts(structure: Path, text: Path, words: object, language: str = ENGLISH, *, is_ours: bool = False) -> Catalogue:
    """`is_ours`: see `convert_known`."""
    to_kind = convert_known if is_ours else convert
    entries = to_kind(structure, read_toml(structure), dict[str, _ExerciseFields])
    exercises = {id_: _exercise(structure, id_, fields) for id_, fields in entries.items()}
    return Catalogue(exercises, to_kind(text, words, Words), language=language)


def _exercise(file: Path, id_: str, fields: _ExerciseFields) -> Exercise:
    default = dose_of_schema(fields.default, Dose(Amount(), Amount()))
    exercise = Exercise(
        id=id_,
        area=fields.area,
        posture=fields.posture,
        kit=fields.kit,
        kind=fields.kind,
        has_sides=fields.has_sides,
        default=default,
        range=fields.range,
        sources=fields.sources,
        conditions=fields.conditions,
        easier=fields.easier,
        harder=fields.harder,
        hold_grows=fields.hold_grows,
        hold_ceiling=fields.hold_ceiling,
        change_side_longer=fields.change_side_longer,
        figure=id_,
        usual=fields.usual,
        start=None if fields.start is None else dose_of_schema(fields.start, default),
        hold_in_all=fields.hold_in_all,
        sets_grow=fields.sets_grow,
    )
    for name, written, dose in (("default", fields.default, default), ("start", fields.start, exercise.start)):
        if written and dose:
            refuse_unfit_dose(file, f"{id_}.{name}", written, exercise, dose)
    return exercise


def _mismatches(catalogue: Catalogue, structure: Path, text: Path) -> Iterator[DataFault]:
    """The faults where the structure and the words do not match."""
    yield from _missing_words(catalogue, text)
    yield from _long_steps(catalogue.words, text)
    for file, place, numbers in _cited(catalogue, structure, text):
        for number in sorted(set(numbers) - set(catalogue.words.sources)):
            yield fault(file, place, f"source {number!r} is unknown, add it to the list of sources")
    for code, condition in catalogue.words.conditions.items():
        for stray in sorted(set(condition.advice) - set(catalogue.exercises)):
            what = f"there is no exercise {stray!r}, {suggestion(stray, catalogue.exercises)}"
            yield fault(text, f"conditions.{code}.advice", what)


def _missing_words(catalogue: Catalogue, text: Path) -> Iterator[DataFault]:
    words = catalogue.words
    known = [id_ for id_ in catalogue.exercises if id_ in words.exercises]
    tables: dict[str, tuple[Iterable[str], Iterable[str]]] = {
        "exercises": (words.exercises, catalogue.exercises),
        "routines": (words.routines, routine_ids()),
        "areas": (words.areas, Area),
        "postures": (words.postures, Posture),
        "kit": (words.kit, Kit),
        "conditions": (words.conditions, Condition),
        **{f"exercises.{id_}.forms": (words.exercises[id_].forms, _form_keys(catalogue, id_)) for id_ in known},
    }
    for table, (named, wanted) in tables.items():
        for missing in sorted(set(wanted) - set(named)):
            yield fault(text, table, f"{str(missing)!r} has no words here, add them")
        for stray in sorted(set(named) - set(wanted)):
            yield fault(text, f"{table}.{stray}", f"these words belong to nothing, {suggestion(stray, wanted)}")


def _form_keys(catalogue: Catalogue, exercise: str) -> list[str]:
    entry = catalogue.exercises[exercise]
    return [form.key for form in (*entry.easier, *entry.harder)]


def _long_steps(words: Words, text: Path) -> Iterator[DataFault]:
    most = MOST_WORDS_OF_A_STEP if text.stem == ENGLISH else MOST_WORDS_ELSEWHERE
    lists = {f"exercises.{id_}": exercise.steps for id_, exercise in words.exercises.items()}
    for id_, exercise in words.exercises.items():
        lists |= {f"exercises.{id_}.forms.{key}": form.steps for key, form in exercise.forms.items()}
    for place, steps in lists.items():
        for index, step in enumerate(steps):
            count = len(step.split())
            if not 1 <= count <= most:
                what = f"has {count} words, allowed is 1 to {most}"
                yield fault(text, f"{place}.steps[{index}]", what)


def _cited(catalogue: Catalogue, structure: Path, text: Path) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Every place that cites sources, with their numbers."""
    for id_, exercise in catalogue.exercises.items():
        yield structure, f"{id_}.sources", exercise.sources
    for code, condition in catalogue.words.conditions.items():
        yield text, f"conditions.{code}.sources", condition.sources
    flags = catalogue.words.red_flags
    for claim in (flags.intro, flags.closing, *(sign for group in flags.groups for sign in group.signs)):
        yield text, "red_flags", claim.sources
