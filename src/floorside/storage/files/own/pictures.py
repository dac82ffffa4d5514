"""The pictures of own exercises: JPEG files in a subfolder, each named after its content. docs/data.md describes them.

A file never changes after it was written, so its name says whether it is still what it was, the same picture is stored
once, and two computers never disagree about one. There is a copy among the backups, from which a picture is restored.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from floorside.digest import blake2b
from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder, make_private_folder, read_ordinary_file, write_private_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import PICTURES, is_picture_name
from floorside.storage.files.own.jpeg import bare_jpeg_size

#: The longest side of a stored picture, in pixels, and its largest file.
LONGEST_SIDE = 1600
MOST_PICTURE_BYTES = 400_000


def picture_name(data: bytes) -> str:
    return f"{blake2b(data, digest_size=16).hexdigest()}.jpg"


def refuse_unfit_picture(data: bytes) -> None:
    """Raises ValueError unless the data is a picture as the window makes them: small, and nothing but the picture."""
    if len(data) > MOST_PICTURE_BYTES:
        raise ValueError(f"has {len(data) / 1000:.0f} kB, at most {MOST_PICTURE_BYTES // 1000} kB is allowed")
    width, height = bare_jpeg_size(data)
    if not 0 < min(width, height) <= max(width, height) <= LONGEST_SIDE:
        raise ValueError(f"has {width} × {height} pixels, at most {LONGEST_SIDE} on each side is allowed")


def picture_folder(folder: DataFolder) -> Path:
    return folder.exercises / PICTURES


def copy_folder(folder: DataFolder) -> Path:
    return folder.backups / PICTURES


def picture_path(folder: DataFolder, name: str) -> Path:
    return picture_folder(folder) / name


def copy_path(folder: DataFolder, name: str) -> Path:
    return copy_folder(folder) / name


def save_picture(folder: DataFolder, data: bytes) -> str:
    """Store a picture, unless it is there; returns its name. Raises ValueError if it is unfit, or OSError."""
    refuse_unfit_picture(data)
    name = picture_name(data)
    if sound_picture(picture_path(folder, name)) is None:
        write_picture(picture_path(folder, name), data)
    return name


def read_picture(folder: DataFolder, name: str) -> bytes:
    """The picture, if need be restored from its copy. Raises DataFault if there is neither."""
    path = picture_path(folder, name)
    if (data := sound_picture(path)) is not None:
        return data
    if (data := sound_picture(copy_path(folder, name))) is not None:
        with suppress(OSError):  # the copy can be shown all the same
            write_picture(path, data)
        return data
    raise DataFault(
        str(path), Sentence("this picture is missing or damaged: take it out of its exercise, or add it once more")
    )


def sound_picture(path: Path) -> bytes | None:
    """The content of a picture's file; None if it is missing, unreadable, or no longer what its name says."""
    try:
        data = read_ordinary_file(path, MOST_PICTURE_BYTES)
    except OSError:
        return None
    return data if picture_name(data) == path.name else None


def picture_names(folder: Path) -> Iterator[str]:
    """The names of the pictures in a folder."""
    with suppress(OSError):
        yield from sorted(path.name for path in folder.iterdir() if is_picture_name(path.name))


def write_picture(path: Path, data: bytes) -> None:
    """Raises OSError."""
    for folder in (path.parents[2], path.parents[1], path.parent):
        make_private_folder(folder)
    write_private_file(path, data)
