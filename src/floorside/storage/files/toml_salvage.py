"""Reads what is left of a damaged TOML file: each key by itself."""

import re
import tomllib
from collections.abc import Sequence
from typing import Any, NamedTuple

from floorside.sentence import Sentence

_TABLE = re.compile(r"\s*\[\s*(\w+)\s*\]")
_KEY = re.compile(r"\s*(\w+)\s*=")
#: The most and the longest lines that a list in one of our files can have.
MOST_LINES, LONGEST_LINE = 150, 500


class Salvaged(NamedTuple):
    """The readable values. `faults`: first what is wrong with the file, then a phrase for each unreadable key."""

    values: dict[str, Any]
    faults: list[str]


class _Entry(NamedTuple):
    table: str
    key: str
    lines: list[str]


def salvage_toml(data: bytes, known: Sequence[str]) -> Salvaged:
    """All values of a sound file; from a damaged one, the readable values of the `known` keys and tables. Never raises.

    If a list of codes is damaged, the readable codes are its value.
    """
    try:
        return Salvaged(tomllib.loads(data.decode("utf-8-sig")), [])
    except (ValueError, RecursionError) as error:  # ValueError: not TOML, not UTF-8, or a huge number
        salvaged = Salvaged({}, [_reason(error)])
    seen = set()
    for entry in _entries(data.decode("utf-8-sig", "replace")):
        place = f"{entry.table}.{entry.key}".lstrip(".")
        if (entry.table or entry.key) in known and place not in seen:
            seen.add(place)
            _read(entry, place, salvaged)
    return salvaged


def _entries(text: str) -> list[_Entry]:
    """Each line that begins with a key, with the following lines that do not."""
    table, entries = "", list[_Entry]()
    for line in text.splitlines():
        if head := _TABLE.match(line):
            table = head[1]
        elif key := _KEY.match(line):
            entries.append(_Entry(table, key[1], [line]))
        elif entries and len(entries[-1].lines) < MOST_LINES and len(line) < LONGEST_LINE:
            entries[-1].lines.append(line)
    return entries


def _read(entry: _Entry, place: str, salvaged: Salvaged) -> None:
    values = salvaged.values
    if entry.table:
        inner = values.get(entry.table)
        values[entry.table] = values = inner if isinstance(inner, dict) else {}
    for count in range(1, len(entry.lines) + 1):  # what follows a value may be damaged and belong to nothing
        try:
            read = tomllib.loads("\n".join(entry.lines[:count]))
        except (ValueError, RecursionError):
            continue
        if "\ufffd" not in str(read):
            values.update(read)
            return
    if "[" in entry.lines[0] and (codes := re.findall(r"""["']([A-Za-z]+)["']""", "".join(entry.lines))):
        values[entry.key] = codes
    salvaged.faults.append(str(Sentence("{place} cannot be read", place=place)))


def _reason(error: Exception) -> str:
    if isinstance(error, tomllib.TOMLDecodeError):
        from floorside.storage.files.toml_errors import mistake_of, place_of  # hardly ever needed

        # Hardly anybody writes such a file by hand, so the name of its format would say nothing.
        return f"{place_of(error)}: {mistake_of(error) or Sentence('this is damaged')}"
    if isinstance(error, UnicodeDecodeError):
        return str(Sentence("this is not UTF-8, save the file as UTF-8 text"))
    if isinstance(error, RecursionError):
        return str(Sentence("lists are nested too deeply"))
    return str(Sentence("a number has thousands of digits"))
