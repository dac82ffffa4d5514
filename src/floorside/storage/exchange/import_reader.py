"""Splits an export into its entries, each with its line, and keeps only one of them in memory."""

import codecs
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from floorside.sentence import Sentence
from floorside.storage.exchange.export_json import DELETED_SESSIONS
from floorside.storage.exchange.lists import LISTS
from floorside.storage.exchange.own_exchange import OWN_LISTS
from floorside.storage.exchange.picture_exchange import PICTURE_LIST
from floorside.storage.exchange.schema import DocumentSchema
from floorside.storage.faults import DataFault, unreadable
from floorside.storage.files.value_faults import value_fault
from floorside.storage.history.session_json import FORMAT, FORMAT_VERSION

#: A file with another layout is read completely, up to this size.
WHOLE_BYTES = 16_000_000
LINE_BYTES = 4_000_000
SESSIONS = "sessions"
#: The other lists, in their order.
OTHERS = (DELETED_SESSIONS, *LISTS, *OWN_LISTS, PICTURE_LIST)
#: The beginning of a CSV export.
TABLE_START = b"session,routine,"
_LIST_HEAD = re.compile(rb'\], "(\w{1,50})": \[')
FAULTS = (msgspec.MsgspecError, ValueError, RecursionError)


class ImportFault(DataFault):
    """Nothing was imported. `faults`: one line for each fault, at most FAULTS_TOLD."""

    def __init__(self, place: str, faults: Sequence[str | Sentence]) -> None:
        self.faults = tuple(map(str, faults))
        super().__init__(place, "; ".join(self.faults))


class Entry(NamedTuple):
    """A session, or an entry of another list: the list's name, the place in the file, and the JSON."""

    list: str
    place: Sentence
    data: bytes


def open_export(path: Path) -> Iterator[Entry]:
    """The entries of a file: the sessions first, then the other lists. Raises ImportFault."""
    try:
        with path.open("rb") as file:
            first = file.readline(LINE_BYTES)
            _refuse_other_kinds(path, first)
            if _is_ours(first.removeprefix(codecs.BOM_UTF8)):
                yield from _lines(path, file)
                return
            file.seek(0)
            data = file.read(WHOLE_BYTES + 1).removeprefix(codecs.BOM_UTF8)
    except OSError as error:
        raise ImportFault(str(path), [unreadable(error)]) from error
    if len(data) > WHOLE_BYTES:
        raise ImportFault(
            str(path),
            [Sentence("is not an exported history, or was laid out anew and is too large to be read")],
        )
    yield from _entries(path, data)


def _refuse_other_kinds(path: Path, start: bytes) -> None:
    """Raises ImportFault for files that people confuse with an export, and says what to do."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or start[:2].count(0) == 1:
        raise ImportFault(str(path), [Sentence("is written in UTF-16: save it again as UTF-8")])
    if path.suffix.lower() == ".csv" or start.removeprefix(codecs.BOM_UTF8).startswith(TABLE_START):
        what = Sentence(
            "is a table, which cannot be read back: choose a .json file, which holds everything that was exported",
        )
        raise ImportFault(str(path), [what])


def _entries(path: Path, data: bytes) -> Iterator[Entry]:
    """The entries of a file that has another layout than ours."""
    document = _document(path, data)
    line, counted = 1, 0
    for name in (SESSIONS, *OTHERS):
        at = max(0, data.find(f'"{name}"'.encode()))
        if at < counted:  # the lists come in another order
            line, counted = 1, 0
        for number, raw in enumerate(getattr(document, name) or (), start=1):
            text = bytes(raw)
            at = max(at, data.find(text, at))
            line += data.count(b"\n", counted, at)
            counted = at
            yield Entry(name, _place_of(name, number, line), text)
            at += len(text)


def _is_ours(line: bytes) -> bool:
    """Whether a file begins as our exports do."""
    try:
        head = msgspec.json.decode(line.rstrip() + b"]}", type=DocumentSchema)
    except FAULTS:
        return False
    return line.endswith(b"[\n") and not _format_fault(head)


def _lines(path: Path, file: BinaryIO) -> Iterator[Entry]:
    number = 1
    name, first, comma = SESSIONS, True, False
    names = iter(OTHERS)
    while line := file.readline(LINE_BYTES):
        number += 1
        text = line.strip()
        head = _LIST_HEAD.fullmatch(text)
        if head or text == b"]}":
            if comma:
                raise ImportFault(
                    str(path),
                    [Sentence("line {number}: an entry is missing after the comma", number=number)],
                )
            if head is None:
                _nothing_follows(path, file, number)
                return
            name, first = _next_list(path, names, head[1].decode(), number), True
        elif text:
            if not (first or comma):
                raise ImportFault(
                    str(path),
                    [Sentence("line {number}: the line before must end with a comma", number=number)],
                )
            first, comma = False, text.endswith(b",")
            yield Entry(name, _place(number), text.removesuffix(b","))
    raise ImportFault(
        str(path), [Sentence("line {number}: the file ends too early, its end is missing", number=number)]
    )


def _next_list(path: Path, names: Iterator[str], name: str, number: int) -> str:
    """The list that begins here. Raises ImportFault unless it is one of `names`, those that may still follow."""
    if name not in names:
        raise ImportFault(
            str(path),
            [
                Sentence(
                    "line {number}: no list {name} can stand here: export anew, or update Floorside",
                    number=number,
                    name=name,
                )
            ],
        )
    return name


def _nothing_follows(path: Path, file: BinaryIO, number: int) -> None:
    while line := file.readline(LINE_BYTES):
        number += 1
        if line.strip():
            raise ImportFault(str(path), [Sentence("line {number}: nothing may follow the end", number=number)])


def _document(path: Path, data: bytes) -> DocumentSchema:
    try:
        document = msgspec.json.decode(data, type=DocumentSchema)
    except FAULTS as error:
        raise ImportFault(str(path), [_document_fault(data, error)]) from error
    if fault := _format_fault(document):
        raise ImportFault(str(path), [fault])
    return document


def _document_fault(data: bytes, error: Exception) -> str | Sentence:
    """A fault of a whole file, in words for the person."""
    what = str(error)
    if what == "Input data was truncated":
        end = _line(data, len(data.rstrip()))
        return Sentence("line {number}: the file ends too early, its end is missing", number=end)
    if not data.lstrip().startswith((b"{", b"[")):
        return Sentence("is not an export of Floorside: choose one (.json), or a copy of a history (.db)")
    if what in ("Expected `object`, got `array`", "Object missing required field `format`"):
        return _not_ours()
    place = re.search(r"\(byte (\d+)\)", what)
    if place:
        return Sentence("line {line}: {what}", line=_line(data, int(place[1])), what=value_fault(error))
    return str(value_fault(error))


def _not_ours() -> Sentence:
    return Sentence("format is not {format}: choose a file that was exported from Floorside", format=FORMAT)


def _format_fault(document: DocumentSchema) -> Sentence | None:
    if document.format != FORMAT:
        return _not_ours()
    if not 1 <= document.version <= FORMAT_VERSION:
        return Sentence(
            "version is {version}, this Floorside reads {format_version}: update it",
            version=document.version,
            format_version=FORMAT_VERSION,
        )
    return None


def _place(line: int) -> Sentence:
    return Sentence("line {line}", line=line)


def _place_of(name: str, number: int, line: int) -> Sentence:
    """In a file of another layout, all entries may be in one line."""
    if name == SESSIONS:
        return Sentence("line {line}, session {number}", line=line, number=number)
    return Sentence("line {line}, entry {number} of {list}", line=line, number=number, list=name)


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1
