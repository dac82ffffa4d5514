"""The files of the person's own exercises and routines: one TOML file each, named after its id.

Deleted files move to a subfolder, from which they can be restored. A syncing program may put a second version beside a
file: the program reports it, and neither uses nor changes it.
"""

import re
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from floorside.sentence import Sentence
from floorside.storage.data_folder import make_private_folder, read_ordinary_file, sync_folder, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import CONFLICT, ID, TAKEN_AWAY, broken_names, is_id
from floorside.storage.files.toml_files import MOST_BYTES, fault

Made = TypeVar("Made")

#: Short enough for a file name on every system.
MOST_LETTERS_OF_AN_ID = 64


class TwoVersions(DataFault):
    """A second version of a file. Both files stay as they are."""

    def __init__(self, path: Path, used: Path) -> None:
        what = Sentence(
            "there are two versions of {name}; that one is used, and this one is left as it is",
            name=used.name,
        )
        super().__init__(str(path), what)


def own_file(folder: Path, id_: str) -> Path:
    return folder / f"{id_}.toml"


def own_ids(folder: Path) -> list[str]:
    """The ids of all files, even unusable ones; empty if the folder cannot be read."""
    with suppress(DataFault):
        return [path.stem for path in _files(folder)]
    return []


def own_file_is_there(folder: Path, id_: str) -> bool:
    """Whether there is a file for this id; False if it is not a valid id, or the folder cannot be read."""
    with suppress(OSError):
        return is_id(id_) and own_file(folder, id_).is_file()
    return False


def kept_ids(folder: Path) -> list[str]:
    """All ids in use, those of deleted files included."""
    return [*own_ids(folder), *own_ids(folder / TAKEN_AWAY)]


def read_own_files(folder: Path, read: Callable[[Path], Made]) -> tuple[list[Made], list[DataFault]]:
    """The results of `read` for each file; an unusable file becomes a fault, and the others are read.

    A second version of a file is a fault of a kind of its own. If the folder cannot be read, that is the only fault.
    """
    made, faults = list[Made](), list[DataFault]()
    try:
        files = _files(folder)
    except DataFault as unreadable:
        return [], [unreadable]
    for path in files:
        if used := conflicts_with(path):
            faults.append(TwoVersions(path, used))
            continue
        try:
            made.append(read(path))
        except DataFault as broken:
            faults.append(broken)
    return made, faults


def conflicts_with(path: Path) -> Path | None:
    """The file of which this one is a second version, by its name or by the id in it; None for any other."""
    found = re.fullmatch(rf"({ID}){CONFLICT}", path.stem)
    found = found or re.search(rf"""^\s*id\s*=\s*["']({ID})["']""", _beginning(path), re.MULTILINE)
    if found is None or found[1] == path.stem or not own_file_is_there(path.parent, found[1]):
        return None
    return own_file(path.parent, found[1])


def _beginning(path: Path) -> str:
    """The first bytes; empty if the file cannot be read, since reading all of it will report why."""
    with suppress(OSError, ValueError):
        return read_ordinary_file(path, MOST_BYTES).decode("utf-8-sig")
    return ""


def _files(folder: Path) -> list[Path]:
    """The files of a folder; None if there is no folder. Raises DataFault if it cannot be read."""
    try:
        files = sorted(folder.iterdir())
        for path in files[:1]:
            path.lstat()  # the names of a folder may be readable although its files are not
    except FileNotFoundError:
        return []
    except OSError as error:
        raise fault(
            folder,
            "",
            Sentence("cannot be read ({reason}), its files are left out for now", reason=error.strerror),
        ) from error
    return [path for path in files if path.name.endswith(".toml")]


def write_own_file(folder: Path, id_: str, toml: str) -> None:
    """Write or replace a file. Raises OSError; the file is then as it was."""
    make_private_folder(folder.parent)
    make_private_folder(folder)
    write_private_file(own_file(folder, id_), toml.encode())


def take_away(folder: Path, id_: str) -> None:
    """Delete a file, so that it can be restored later. Raises OSError."""
    _keep_aside(folder, id_, id_)


def set_aside(folder: Path, id_: str) -> None:
    """Keep an unusable file under another name, because a new one needs its place. Raises OSError."""
    others = own_ids(folder / TAKEN_AWAY)
    _keep_aside(folder, id_, next(name for name in broken_names(id_) if name not in others))


def _keep_aside(folder: Path, id_: str, name: str) -> None:
    kept = folder / TAKEN_AWAY
    make_private_folder(kept)
    own_file(folder, id_).replace(own_file(kept, name))
    sync_folder(folder)


def bring_back(folder: Path, id_: str) -> None:
    """Restore a deleted file, unless the id is in use again. Raises OSError."""
    kept, path = own_file(folder / TAKEN_AWAY, id_), own_file(folder, id_)
    if path.exists():
        raise FileExistsError(f"{path} exists")
    kept.replace(path)
    sync_folder(folder)


def free_id(name: str, taken: Collection[str], prefix: str = "", otherwise: str = "routine") -> str:
    """An id made from a name: "My routine" → "my-routine", or "my-routine-2" if that is in use."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or otherwise
    plain = f"{prefix}{plain}"[: MOST_LETTERS_OF_AN_ID - 4].strip("-")
    number, id_ = 1, plain
    while id_ in taken:
        number += 1
        id_ = f"{plain}-{number}"
    return id_
