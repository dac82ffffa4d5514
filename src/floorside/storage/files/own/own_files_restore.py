"""Restores the person's own files if a change of several of them fails."""

import os
from collections.abc import Iterator, Sequence
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


@contextmanager
def restored_on_error(folders: Sequence[Path]) -> Iterator[None]:
    """If the block raises, restore the TOML files of these folders, deleted ones too.

    Raises OSError if a file cannot be read, DataFault if one could not be restored.
    """
    places = [place for folder in folders for place in (folder, folder / TAKEN_AWAY)]
    there = {place for place in places if place.exists()}
    before = _read_all(places)
    try:
        yield
    except BaseException as error:  # Ctrl+C too must restore the files
        try:
            _put_back(places, before, there)
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


def _put_back(places: Sequence[Path], before: dict[Path, _File], there: set[Path]) -> None:
    now = _read_all(places)
    for path in now.keys() - before.keys():
        path.unlink()
    for path, file in before.items():
        if now.get(path) != file:
            write_private_file(path, file.data)
            os.utime(path, ns=(file.changed_ns,) * 2)
    for place in reversed(places):
        if place not in there:
            with suppress(OSError):  # the folder was not created, or contains something else by now
                place.rmdir()
