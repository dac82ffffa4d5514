"""The headings of the flare plan and its suggested lines, read from resources/flare_plan."""

from dataclasses import dataclass

from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert


@dataclass(frozen=True, slots=True)
class FieldWords:
    title: str
    remark: str
    suggested: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FlarePlanWords:
    """The words for each of the plan's FIELDS, by the same names."""

    intro: str
    helps: FieldWords
    less: FieldWords
    keep: FieldWords
    call: FieldWords


def load_flare_plan_words(language: str = "en") -> FlarePlanWords:
    """Raises DataFault."""
    return convert(words_file("flare_plan", language), read_words("flare_plan", language), FlarePlanWords)
