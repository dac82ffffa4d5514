"""Restores the person's own files as they were before a change of several of them."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from floorside.sentence import Sentence
from floorside.storage.data_folder import write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import TAKEN_AWAY


class _File(NamedTuple):
    data: bytes
    changed_ns: int


class OwnFiles(NamedTuple):
    """The TOML files of some folders, deleted ones too, as they are at one moment. `places`: these folders, and where
    they keep deleted files; `there`: those of them that exist.
    """

    places: tuple[Path, ...]
    there: frozenset[Path]
    files: Mapping[Path, _File]

    def put_back(self) -> None:
        """Make these files what they were at that moment. Raises OSError."""
        now = _read_all(self.places)
        for path in now.keys() - self.files.keys():
            path.unlink()
        for path, file in self.files.items():
            if now.get(path) != file:
                write_private_file(path, file.data)
                os.utime(path, ns=(file.changed_ns,) * 2)
        for place in reversed(self.places):
            if place not in self.there:
                with suppress(OSError):  # the folder was not created, or contains something else by now
                    place.rmdir()


def read_own_files(folders: Sequence[Path]) -> OwnFiles:
    """Raises OSError if a file cannot be read."""
    places = tuple(place for folder in folders for place in (folder, folder / TAKEN_AWAY))
    return OwnFiles(places, frozenset(place for place in places if place.exists()), _read_all(places))


@contextmanager
def restored_on_error(folders: Sequence[Path]) -> Iterator[None]:
    """If the block raises, restore the TOML files of these folders, deleted ones too.

    Raises OSError if a file cannot be read, DataFault if one could not be restored.
    """
    before = read_own_files(folders)
    try:
        yield
    except BaseException as error:  # Ctrl+C too must restore the files
        try:
            before.put_back()
        except OSError as refused:
            what = Sentence(
                "could not be put back as it was ({refused}): import once more when it can be written to",
                refused=refused,
            )
            raise DataFault(", ".join(map(str, folders)), what) from error
        raise


def _read_all(places: Sequence[Path]) -> dict[Path, _File]:
    paths = (path for place in places for path in place.glob("*.toml"))
    return {path: _File(path.read_bytes(), path.stat().st_mtime_ns) for path in paths}
