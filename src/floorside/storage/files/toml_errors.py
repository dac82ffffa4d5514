"""Puts tomllib's errors into plain sentences: where in the file, and what is wrong there."""

import re
import tomllib
from functools import cache

from floorside.sentence import Sentence


def place_of(error: tomllib.TOMLDecodeError) -> Sentence:
    """Where the reading stopped."""
    if at := re.search(r"\(at line (\d+), column (\d+)\)$", str(error)):
        return Sentence("line {line}, column {column}", line=at[1], column=at[2])
    return Sentence("at the end")


def reason_of(error: tomllib.TOMLDecodeError) -> Sentence:
    """What is wrong; without a reason if tomllib gives none that is known here."""
    what = mistake_of(error)
    return Sentence("this is not TOML: {what}", what=what) if what else Sentence("this is not TOML")


def mistake_of(error: tomllib.TOMLDecodeError) -> Sentence | None:
    """What is wrong, without the name of the format; None if tomllib gives no reason that is known here."""
    return next((what for beginning, what in _reasons().items() if re.match(beginning, str(error))), None)


@cache
def _reasons() -> dict[str, Sentence]:
    """The beginnings of tomllib's messages, and what they mean."""
    return {
        "Expected '=' after a key": Sentence("a name needs an equals sign and a value after it"),
        "Invalid statement|Invalid initial character": Sentence("each line begins with a name, or with a bracket"),
        "Invalid date": Sentence("there is no such day or time"),
        "Invalid value": Sentence("a value is expected: a number, a list, or text in quotes"),
        r"Unterminated string|Expected \"'|(Illegal|Found invalid) character '\\n": Sentence(
            "the quotation mark after a text is missing"
        ),
        "Unclosed": Sentence("a comma or the closing bracket is missing"),
        r"Expected '\]": Sentence("the closing bracket is missing"),
        "Expected newline": Sentence("nothing else may follow on this line"),
        "Cannot|Duplicate": Sentence("this name stands here for the second time"),
        "Unescaped|Invalid hex|Escaped": Sentence("write two backslashes for one"),
        "Illegal|Found invalid": Sentence("a character here is not allowed"),
    }
