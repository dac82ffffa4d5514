"""The languages of the program, read from resources/translations/languages.toml."""

from dataclasses import dataclass

from floorside.language import ENGLISH
from floorside.resource_files import resource_path
from floorside.storage.files.toml_files import convert, read_toml


@dataclass(frozen=True, slots=True)
class Language:
    """`name`: as its speakers write it. `read_by_clinician`: who has read all of it, "" while nobody has.

    `plural_forms`: for a count in Qt's files.
    """

    name: str
    plural_forms: int
    read_by_clinician: str


def load_languages() -> dict[str, Language]:
    """The languages, by the names of their files, English first. Raises DataFault."""
    path = resource_path("translations/languages.toml")
    translated = convert(path, read_toml(path), dict[str, Language])
    return {ENGLISH: Language("English", 2, "–"), **translated}
