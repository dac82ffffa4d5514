"""The emergency number of each country, read from resources/emergency_numbers.toml, and its name."""

from functools import cache
from typing import Annotated

from msgspec import Meta, Struct

from floorside.resource_files import resource_path
from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert, read_toml


class EmergencyNumber(Struct, frozen=True):
    """A number that calls an ambulance; `source`: the page that confirms it."""

    number: Annotated[str, Meta(pattern="^[0-9]{2,5}$")]
    source: Annotated[str, Meta(min_length=8)]


@cache
def load_emergency_numbers() -> dict[str, EmergencyNumber]:
    """The numbers by the country's ISO 3166 code, such as "GB". Raises DataFault."""
    path = resource_path("emergency_numbers.toml")
    return convert(path, read_toml(path), dict[str, EmergencyNumber])


def load_country_names(language: str) -> dict[str, str]:
    """The names of these countries by the same codes. Raises DataFault."""
    return convert(words_file("countries", language), read_words("countries", language), dict[str, str])
