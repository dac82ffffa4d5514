"""Reads the words for suggestions and changed doses from the resources."""

from collections.abc import Mapping
from dataclasses import dataclass

from floorside.storage.files.shipped.language_files import read_words, words_file
from floorside.storage.files.toml_files import convert

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SuggestionWords:
    """One sentence or label for each key of the domain; resources/suggestions explains the placeholders."""

    offers: Words
    reasons: Words
    advice: Words
    choices: Words
    changes: Words


def load_suggestion_words(language: str = "en") -> SuggestionWords:
    """The words in one language. Raises DataFault."""
    return convert(words_file("suggestions", language), read_words("suggestions", language), SuggestionWords)
