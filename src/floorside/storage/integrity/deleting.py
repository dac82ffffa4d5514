"""Deletes everything: only files with our own names, and never through a link."""

import os
import stat
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from floorside.storage.data_folder import DataFolder
from floorside.storage.file_names import IN_CACHE, IN_CONFIG, IN_DATA, IN_STATE, MARKER, Owned, is_our_folder, kind_of

#: The lock stays until the program ends: it keeps other starts away until then.
HELD = "lock"
#: The kind of one of our folders that is a link.
LINK = "link"
#: Windows' IO_REPARSE_TAG_MOUNT_POINT.
JUNCTION = 0xA0000003


@dataclass(slots=True)
class Inventory:
    """What is in the folders. `ours`: our files with their kinds; `folders`: those with our files, inner ones first.

    `others`: what stays, that is files of others, targets of links, and folders that cannot be read.
    """

    ours: list[tuple[str, Path]] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)
    others: list[Path] = field(default_factory=list)

    def counts(self) -> dict[str, int]:
        """The number of files of each kind."""
        return Counter(kind for kind, _ in self.ours if kind not in (HELD, "marker"))


@dataclass(frozen=True, slots=True)
class Deleted:
    """The result. `refused`: our files that the system did not delete; `stays`: what is not ours."""

    refused: list[Path]
    stays: list[Path]


def is_made_by_us(folder: DataFolder) -> bool:
    """Whether the program created the data folder; if not, the person may have other things in it."""
    with suppress(OSError):
        return stat.S_ISREG((folder.data / MARKER).lstat().st_mode)
    return False


def take_inventory(folder: DataFolder) -> Inventory:
    """Everything that `delete_everything` would delete, and what it would leave."""
    found = Inventory()
    roots: dict[Path, list[Owned]] = {}
    for root, owned in zip(folder, (IN_DATA, IN_CONFIG, IN_STATE, IN_CACHE), strict=True):
        roots.setdefault(root, []).append(owned)
    for root, all_owned in roots.items():
        _look(root, "", all_owned, found)
    return found


def delete_everything(folder: DataFolder) -> Deleted:
    """Delete the history, backups, set-aside files, the person's exercises and routines, recordings of their words, the
    settings and the log.

    The database and the log must be closed. A link with one of our names is deleted, its target is not.
    """
    found = take_inventory(folder)
    refused = [path for kind, path in found.ours if kind != HELD and not _unlink(path)]
    for inner in (*found.folders, *folder):
        with suppress(OSError):  # it contains other things
            inner.rmdir()
    return Deleted(refused, found.others)


def _look(root: Path, inside: str, owned: Sequence[Owned], found: Inventory) -> None:
    for entry in _entries(root / inside, found):
        path, relative = Path(entry.path), f"{inside}{entry.name}"
        kind = kind_of(relative, owned)
        is_folder_name = is_our_folder(relative, owned)
        if _is_link(entry) and (kind or is_folder_name):
            found.ours.append((kind or LINK, path))
            found.others.append(_target(path))
        elif is_folder_name and entry.is_dir(follow_symlinks=False):
            _look(root, f"{relative}/", owned, found)
            found.folders.append(path)
        elif kind and not entry.is_dir(follow_symlinks=False):
            found.ours.append((kind, path))
        else:
            found.others.append(path)


def _entries(folder: Path, found: Inventory) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            yield from sorted(entries, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError:
        found.others.append(folder)


def _is_link(entry: os.DirEntry[str]) -> bool:
    """Whether this is a link, or a junction of Windows, which leads elsewhere in the same way."""
    if entry.is_symlink() or os.name != "nt":
        return entry.is_symlink()
    return getattr(entry.stat(follow_symlinks=False), "st_reparse_tag", 0) == JUNCTION


def _target(link: Path) -> Path:
    """The target of a link, one step only: it may lead to itself or to nothing."""
    try:
        return Path(os.path.normpath(link.parent / link.readlink()))
    except OSError:
        return link


def _unlink(path: Path) -> bool:
    with suppress(OSError):
        path.unlink(missing_ok=True)
        return True
    return False
