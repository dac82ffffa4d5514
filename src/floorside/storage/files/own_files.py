"""What a person made, in files of its own: one TOML file each, named after its id.

What is taken away is kept aside, and can be brought back.
"""

import re
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from floorside.storage.data_folder import make_private_folder, sync_folder, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import ID, TAKEN_AWAY, broken_names

Made = TypeVar("Made")

MOST_LETTERS_OF_AN_ID = 64
_ID = re.compile(ID)


def is_id(word: str) -> bool:
    """Ids become file names."""
    return _ID.fullmatch(word) is not None


def one_line(text: str) -> str:
    """What a person typed, as a file takes it: without what cannot be printed, words one space apart."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def own_file(folder: Path, id_: str) -> Path:
    return folder / f"{id_}.toml"


def own_ids(folder: Path) -> list[str]:
    """Of all files, also of those that cannot be used."""
    return [path.stem for path in sorted(folder.glob("*.toml"))]


def kept_ids(folder: Path) -> list[str]:
    """Those that were taken away included: none of them is free."""
    return [*own_ids(folder), *own_ids(folder / TAKEN_AWAY)]


def read_own_files(folder: Path, read: Callable[[Path], Made]) -> tuple[list[Made], list[DataFault]]:
    """What `read` makes of each file; one that cannot be used is a fault, and the others are read."""
    made, faults = [], []
    for path in sorted(folder.glob("*.toml")):
        try:
            made.append(read(path))
        except DataFault as broken:
            faults.append(broken)
    return made, faults


def write_own_file(folder: Path, id_: str, toml: str) -> None:
    """Write it, or write over it. Raises OSError; what was there is then as it was."""
    make_private_folder(folder.parent)
    make_private_folder(folder)
    write_private_file(own_file(folder, id_), toml.encode())


def take_away(folder: Path, id_: str) -> None:
    """It is no longer there; its file is kept aside. Raises OSError."""
    _keep_aside(folder, id_, id_)


def set_aside(folder: Path, id_: str) -> None:
    """Keep a file that cannot be used, because another is about to take its place. Raises OSError."""
    others = own_ids(folder / TAKEN_AWAY)
    _keep_aside(folder, id_, next(name for name in broken_names(id_) if name not in others))


def _keep_aside(folder: Path, id_: str, name: str) -> None:
    kept = folder / TAKEN_AWAY
    make_private_folder(kept)
    own_file(folder, id_).replace(own_file(kept, name))
    sync_folder(folder)


def bring_back(folder: Path, id_: str) -> None:
    """Undo `take_away`, unless there is one of that id by now. Raises OSError."""
    kept, path = own_file(folder / TAKEN_AWAY, id_), own_file(folder, id_)
    if path.exists():
        raise FileExistsError(f"{path} exists")
    kept.replace(path)
    sync_folder(folder)


def free_id(name: str, taken: Collection[str], prefix: str = "", otherwise: str = "routine") -> str:
    """An id made of a name: "My routine" → "my-routine", or "my-routine-2" where that is taken."""
    plain = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-") or otherwise
    plain = f"{prefix}{plain}"[: MOST_LETTERS_OF_AN_ID - 4].strip("-")
    number, id_ = 1, plain
    while id_ in taken:
        number += 1
        id_ = f"{plain}-{number}"
    return id_
