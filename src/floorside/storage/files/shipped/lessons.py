"""Reads the short lessons from resources/lessons."""

from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Literal

from msgspec import Struct

from floorside.domain.self_care.lesson import Lesson
from floorside.language import ENGLISH
from floorside.storage.faults import DataFault
from floorside.storage.file_names import is_id
from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert, fault, read_toml

#: A lesson is read in half a minute, in languages that need more words for the same, too.
MOST_WORDS, MOST_WORDS_ELSEWHERE = 90, 125
LONGEST_TITLE = 60


class _LessonSchema(Struct, frozen=True):
    id: str
    title: str
    text: str
    sources: tuple[str, ...]
    leads_to: tuple[Literal["flare_plan", "help"], ...] = ()


class _LessonsSchema(Struct, frozen=True):
    lessons: tuple[_LessonSchema, ...]


def load_lessons(sources: Collection[str], language: str = "en") -> tuple[Lesson, ...]:
    """The lessons, in the order in which the program offers them. `sources`: the numbers that they may cite. Raises
    DataFault.
    """
    return _lessons(words_file("lessons", language), read_words("lessons", language), sources)


def read_lessons(path: Path, sources: Collection[str]) -> tuple[Lesson, ...]:
    """The lessons in a file. Raises DataFault at the first fault."""
    return _lessons(path, read_toml(path), sources)


def _lessons(path: Path, data: object, sources: Collection[str]) -> tuple[Lesson, ...]:
    written = convert(path, data, _LessonsSchema).lessons
    for first in _faults(path, written, sources):
        raise first
    return tuple(Lesson(each.id, each.title, each.text.strip(), each.sources, each.leads_to) for each in written)


def _faults(path: Path, written: tuple[_LessonSchema, ...], sources: Collection[str]) -> Iterable[DataFault]:
    most = MOST_WORDS if path.stem == ENGLISH else MOST_WORDS_ELSEWHERE
    seen = set[str]()
    for number, each in enumerate(written):
        for place, reason in _faults_of(each, seen, sources, most):
            yield fault(path, f"lessons[{number}].{place}", reason)
        seen.add(each.id)


def _faults_of(
    each: _LessonSchema, seen: Collection[str], sources: Collection[str], most: int
) -> Iterable[tuple[str, str]]:
    if not is_id(each.id) or each.id in seen:
        yield "id", f"{each.id!r} is used already or is none, write small letters, digits and hyphens"
    if not 0 < len(each.title) <= LONGEST_TITLE:
        yield "title", f"has {len(each.title)} characters, allowed is 1 to {LONGEST_TITLE}"
    if not 0 < (count := len(each.text.split())) <= most:
        yield "text", f"has {count} words, allowed is 1 to {most}"
    if not each.sources:
        yield "sources", "there is none, name at least one"
    for number in each.sources:
        if number not in sources:
            yield "sources", f"source {number!r} is unknown, add it to the list of sources"
