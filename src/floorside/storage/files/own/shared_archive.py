"""The file of a shared routine: a zip archive of the routine and the pictures of its exercises, and nothing else.

Somebody else may have made it, so nothing in it is believed: neither names nor sizes, and no file is ever unpacked.
"""

import stat
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from floorside.domain.own_exercise import MOST_PICTURES
from floorside.sentence import Sentence
from floorside.storage.data_folder import read_ordinary_file
from floorside.storage.faults import unreadable
from floorside.storage.file_names import PICTURES, is_picture_name
from floorside.storage.files.own.pictures import MOST_PICTURE_BYTES, picture_name, refuse_unfit_picture
from floorside.storage.files.routine_files import MOST_ITEMS, no_routine
from floorside.storage.files.toml_files import MOST_BYTES, fault

#: The largest file that is read, and the most that may be in it.
MOST_ARCHIVE_BYTES = 20_000_000
MOST_ENTRIES = 1 + MOST_ITEMS * MOST_PICTURES
ROUTINE = "routine.toml"
#: What stands before each file in an archive's list of them.
_LISTED = b"PK\x01\x02"
#: The earliest time that a zip archive can give: the same routine makes the same file whenever it is shared.
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_ENCRYPTED = 0x1
_PLAIN_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Shared(NamedTuple):
    """The text of the routine, and the pictures by name."""

    toml: bytes
    pictures: Mapping[str, bytes]


def packed(shared: Shared) -> bytes:
    """The archive. Equal content gives equal bytes."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(_entry(ROUTINE), shared.toml)
        for name, data in sorted(shared.pictures.items()):
            archive.writestr(_entry(f"{PICTURES}/{name}"), data)
    return made.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """Not compressed: pictures are already, and the libraries that compress do not all give the same bytes."""
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.create_system, info.external_attr = 3, (stat.S_IFREG | 0o644) << 16
    return info


def unpacked(path: Path) -> Shared:
    """The content of an archive. Raises DataFault if it holds anything but a routine and fitting pictures."""
    try:
        data = read_ordinary_file(path, MOST_ARCHIVE_BYTES)
        if ROUTINE.encode() not in data:  # a document in an archive, for example
            raise no_routine(path)
        _refuse_many(path, data.count(_LISTED))  # before a list of all of them takes up the memory
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return _content(path, archive)
    except OSError as error:
        raise fault(path, "", unreadable(error)) from None
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib.error):
        raise no_routine(path) from None


def _refuse_many(path: Path, count: int) -> None:
    if count > MOST_ENTRIES:
        raise fault(
            path,
            "",
            Sentence("holds {count} files, at most {most} are allowed", count=count, most=MOST_ENTRIES),
        )


def _content(path: Path, archive: zipfile.ZipFile) -> Shared:
    infos = archive.infolist()
    _refuse_many(path, len(infos))
    if ROUTINE not in {info.filename for info in infos}:
        raise no_routine(path)
    for place, info in enumerate(infos):
        if reason := _why_not(info, {other.filename for other in infos[:place]}):
            raise fault(path, info.filename, reason)
    toml = _read(path, archive, archive.getinfo(ROUTINE), MOST_BYTES)
    pictures, left = dict[str, bytes](), MOST_ARCHIVE_BYTES - len(toml)
    for info in infos:
        if info.filename != ROUTINE:
            data = _picture(path, archive, info)
            left -= len(data)
            if left < 0:
                raise fault(
                    path,
                    "",
                    Sentence("holds more than {most:g} MB", most=MOST_ARCHIVE_BYTES / 1e6),
                )
            pictures[picture_name(data)] = data
    return Shared(toml, pictures)


def _why_not(info: zipfile.ZipInfo, before: set[str]) -> str:
    """Why an entry is refused; "" if it may be read."""
    folder, _, name = info.orig_filename.rpartition("/")
    if info.orig_filename != ROUTINE and not (folder == PICTURES and is_picture_name(name)):
        return "this does not belong in a routine's file"
    if info.filename in before:
        return "this is in it twice"
    if (mode := info.external_attr >> 16) and stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        return "this is a link or another special file, only ordinary ones are allowed"
    if info.flag_bits & _ENCRYPTED:
        return "this is encrypted, save the file without a password"
    if info.compress_type not in _PLAIN_METHODS:
        return "this is compressed in an unusual way, save it as an ordinary zip file"
    return ""


def _picture(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    data = _read(path, archive, info, MOST_PICTURE_BYTES)
    try:
        refuse_unfit_picture(data)
    except ValueError as error:
        raise fault(path, info.filename, Sentence("this picture {error}", error=error)) from None
    if f"{PICTURES}/{picture_name(data)}" != info.filename:
        raise fault(
            path, info.filename, Sentence("this picture is not the one of its name: ask for the file once more")
        )
    return data


def _read(path: Path, archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """Never unpacks more than `most` bytes, whatever size the archive gives."""
    with archive.open(info) as entry:
        data = entry.read(most + 1)
        if len(data) > most:
            raise fault(path, info.filename, Sentence("this has more than {most:g} MB", most=most / 1e6))
        return data
