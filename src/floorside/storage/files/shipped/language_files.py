"""Reads a text file of the resources in one language. Whatever is missing there is in English."""

from pathlib import Path
from typing import Any

from floorside.language import ENGLISH
from floorside.resource_files import resource_path
from floorside.storage.files.toml_files import read_toml


def words_file(folder: str, language: str) -> Path:
    """The file of a language, or the English one if there is none. `folder`: below the resources."""
    file = resource_path(f"{folder}/{language}.toml")
    return file if file.is_file() else resource_path(f"{folder}/{ENGLISH}.toml")


def read_words(folder: str, language: str) -> dict[str, Any]:
    """The tables of a language over those in English. Raises DataFault."""
    english = read_toml(resource_path(f"{folder}/{ENGLISH}.toml"))
    file = words_file(folder, language)
    return english if language == ENGLISH or file.stem == ENGLISH else _over(english, read_toml(file))


def _over(english: Any, words: Any) -> Any:
    """`words` where there are some. A list of sentences is taken as a whole, lists of tables entry by entry."""
    if isinstance(english, dict) and isinstance(words, dict):
        return {key: _over(english.get(key), words[key]) if key in words else english[key] for key in english | words}
    if _is_tables(english) and _is_tables(words) and len(english) == len(words):
        return [_over(*both) for both in zip(english, words, strict=True)]
    return english if _is_tables(english) else words


def _is_tables(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
