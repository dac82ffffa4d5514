"""Reads the short lessons from resources/lessons."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from floorside.domain.self_care.lesson import Lesson
from floorside.resource_files import resource_path
from floorside.storage.faults import DataFault
from floorside.storage.files.own_files import is_id
from floorside.storage.files.toml_files import convert, fault, read_toml

#: A lesson is read in half a minute.
MOST_WORDS = 90
LONGEST_TITLE = 40


class _LessonSchema(Struct, frozen=True):
    id: str
    title: str
    text: str
    sources: tuple[str, ...]
    leads_to: Literal["", "flare_plan", "help"] = ""


class _LessonsSchema(Struct, frozen=True):
    lessons: tuple[_LessonSchema, ...]


def load_lessons(sources: Collection[str], language: str = "en") -> tuple[Lesson, ...]:
    """The lessons, in the order in which the program offers them. `sources`: the numbers that they may cite. Raises
    DataFault.
    """
    return read_lessons(resource_path(f"lessons/{language}.toml"), sources)


def read_lessons(path: Path, sources: Collection[str]) -> tuple[Lesson, ...]:
    """The lessons in a file. Raises DataFault at the first fault."""
    written = convert(path, read_toml(path), _LessonsSchema).lessons
    for first in _faults(path, written, sources):
        raise first
    return tuple(Lesson(each.id, each.title, each.text.strip(), each.sources, each.leads_to) for each in written)


def _faults(path: Path, written: tuple[_LessonSchema, ...], sources: Collection[str]) -> Iterable[DataFault]:
    seen = set[str]()
    for number, each in enumerate(written):
        for place, reason in _faults_of(each, seen, sources):
            yield fault(path, f"lessons[{number}].{place}", reason)
        seen.add(each.id)


def _faults_of(each: _LessonSchema, seen: Collection[str], sources: Collection[str]) -> Iterable[tuple[str, str]]:
    if not is_id(each.id) or each.id in seen:
        yield "id", f"{each.id!r} is used already or is none, write small letters, digits and hyphens"
    if not 0 < len(each.title) <= LONGEST_TITLE:
        yield "title", f"has {len(each.title)} characters, allowed is 1 to {LONGEST_TITLE}"
    if not 0 < (count := len(each.text.split())) <= MOST_WORDS:
        yield "text", f"has {count} words, allowed is 1 to {MOST_WORDS}"
    if not each.sources:
        yield "sources", "there is none, name at least one"
    for number in each.sources:
        if number not in sources:
            yield "sources", f"source {number!r} is unknown, add it to the list of sources"
