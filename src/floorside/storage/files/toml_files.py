"""Reads TOML files that a person may have written, and reports each fault in one line."""

import stat
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import is_dataclass
from enum import EnumType
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from floorside.sentence import Sentence
from floorside.storage.faults import DataFault, unreadable
from floorside.storage.files.value_faults import value_fault

T = TypeVar("T")

#: A routine takes a few kilobytes; a larger file than this is something else, and is not read.
MOST_BYTES = 1_000_000

#: Spaces that French has before a colon; Python calls them unprintable.
NO_BREAKS = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}"

#: The longest sentence about a fault.
MOST_LETTERS = 400


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file. Raises DataFault if it cannot be read, is too large, or is not UTF-8 or TOML."""
    return parse_toml(path, read_text_file(path))


def parse_toml(path: Path, data: bytes) -> dict[str, Any]:
    """The same for the content of a file."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise fault(
            path, Sentence("line {line}", line=line), Sentence("this is not UTF-8, save the file as UTF-8 text")
        ) from None
    return _parse(path, text)


def read_text_file(path: Path) -> bytes:
    """The content of a file that may be TOML. Raises DataFault if it cannot be read, or is too large for that."""
    try:
        return _read_bytes(path)
    except OSError as error:
        raise fault(path, "", unreadable(error)) from None


def _read_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
    except ValueError:
        raise fault(path, "", Sentence("this is not a file name, a TOML file is expected")) from None
    if not stat.S_ISREG(status.st_mode):
        what = Sentence("a folder") if stat.S_ISDIR(status.st_mode) else Sentence("not an ordinary file")
        raise fault(path, "", Sentence("this is {what}, a TOML file is expected", what=what))
    if status.st_size > MOST_BYTES:
        raise fault(
            path,
            "",
            Sentence("the file has {size:.1f} MB, at most 1 MB is allowed", size=status.st_size / 1e6),
        )
    return path.read_bytes()


def _parse(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from floorside.storage.files.toml_errors import place_of, reason_of  # hardly ever needed

        raise fault(path, place_of(error), reason_of(error)) from None
    except RecursionError:
        raise fault(path, "", Sentence("lists or tables are nested too deeply, two levels are enough")) from None
    except ValueError:
        raise fault(path, "", Sentence("a number has thousands of digits, use an ordinary one")) from None


def convert(file: Path, data: object, kind: type[T], place: str = "") -> T:
    """`data`, from `place` in the file, as a `kind`.

    Raises DataFault for an unknown key, a missing one or a value of the wrong type.
    """
    _look_inside(file, data, kind, place)
    return convert_known(file, data, kind, place)


def convert_known(file: Path, data: object, kind: type[T], place: str = "") -> T:
    """The same for a file that comes with the program, which is read at each start, without a search for unknown keys:
    `check` and the tests make it.
    """
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        wrong = value_fault(error)
        between = "." if wrong.at and not wrong.at.startswith("[") else ""
        raise fault(file, f"{place}{between}{wrong.at}", wrong.what) from None
    except OverflowError:
        raise fault(file, place, Sentence("a number here is too large, use an ordinary one")) from None


class FileFault(DataFault):
    """A fault in a text file, which may contain anything, of any length: its sentence is one short line."""

    def __str__(self) -> str:
        return f"{_one_line(str(self.place))}: {_one_line(str(self.what))}"


def fault(file: Path, place: str | Sentence, what: str | Sentence) -> DataFault:
    """A fault at a place inside a file, such as `items[2].hold_seconds`; "" means the whole file."""
    place = str(place).removeprefix(".")
    return FileFault(f"{file}, {place}" if place else str(file), what)


def _one_line(text: str) -> str:
    line = "".join(letter if letter.isprintable() or letter in NO_BREAKS else "?" for letter in text)
    return line if len(line) <= MOST_LETTERS else f"{line[:MOST_LETTERS]}…"


def suggestion(word: str, known: Iterable[str]) -> Sentence:
    """The end of a fault's sentence: the known word most similar to what was written, or else all of them."""
    from difflib import get_close_matches  # hardly ever needed

    words = sorted(known)
    near = get_close_matches(word, words, n=1)
    return (
        Sentence("did you mean {near!r}?", near=near[0])
        if near
        else Sentence("known are {names}", names=", ".join(words))
    )


def _look_inside(file: Path, data: object, kind: Any, place: str) -> None:
    """Find faults that msgspec does not locate exactly: unknown keys, and faults inside a table with arbitrary keys."""
    inner = [one for one in get_args(kind) if one is not type(None)]
    if get_origin(kind) in (Annotated, Union, UnionType):
        _look_inside(file, data, inner[0], place)
    elif isinstance(data, dict) and get_origin(kind) in (dict, Mapping):
        for key, value in data.items():
            convert(file, key, inner[0], f"{place}.{key}")
            convert(file, value, inner[1], f"{place}.{key}")
    elif isinstance(data, list) and get_origin(kind) in (list, tuple):
        for index, value in enumerate(data):
            _look_inside(file, value, inner[0], f"{place}[{index}]")
    elif isinstance(data, str) and isinstance(kind, EnumType) and data not in set(kind):
        raise fault(
            file,
            place,
            Sentence("{data!r} is unknown, {suggestion}", data=data, suggestion=suggestion(data, map(str, kind))),
        )
    elif isinstance(data, dict) and (fields := _fields(kind)):
        for key, value in data.items():
            if key not in fields:
                raise fault(
                    file,
                    f"{place}.{key}",
                    Sentence("this key is unknown, {suggestion}", suggestion=suggestion(key, fields)),
                )
            _look_inside(file, value, fields[key], f"{place}.{key}")


@cache
def _fields(kind: Any) -> dict[str, Any]:
    """The fields of a class with their types; empty for anything else."""
    if is_dataclass(kind) or hasattr(kind, "__struct_fields__"):
        return get_type_hints(kind, include_extras=True)
    return {}
