"""Looks after the pictures of own exercises: copies them, restores damaged ones, and removes those that nobody uses."""

import os
import re
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from floorside.storage.data_folder import DataFolder, read_ordinary_file
from floorside.storage.faults import DataFault
from floorside.storage.file_names import PICTURE
from floorside.storage.files.own.pictures import (
    copy_folder,
    copy_path,
    picture_folder,
    picture_names,
    picture_path,
    read_picture,
    sound_picture,
    write_picture,
)
from floorside.storage.files.toml_files import MOST_BYTES

#: As long as a deleted session can be brought back.
KEPT_UNUSED = timedelta(days=30)


def look_after_pictures(folder: DataFolder, now: datetime) -> None:
    """Copy the pictures in use, restore damaged ones from their copies, and remove what was not in use for 30 days.

    The time of a picture's file is when it was last seen in use. Raises OSError.
    """
    used = used_pictures(folder)
    for name in used:
        with suppress(DataFault):  # whoever looks at it is told
            data = read_picture(folder, name)
            if sound_picture(copy_path(folder, name)) is None:
                write_picture(copy_path(folder, name), data)
            os.utime(picture_path(folder, name), (now.timestamp(),) * 2)
    _remove_unused(folder, used, now - KEPT_UNUSED)


def _remove_unused(folder: DataFolder, used: set[str], before: datetime) -> None:
    """Remove pictures last used before that time, with their copies."""
    for name in picture_names(picture_folder(folder)):
        if name not in used and picture_path(folder, name).stat().st_mtime < before.timestamp():
            picture_path(folder, name).unlink()
    there = set(picture_names(picture_folder(folder)))
    for name in picture_names(copy_folder(folder)):
        if name not in used | there:
            copy_path(folder, name).unlink()


def used_pictures(folder: DataFolder) -> set[str]:
    """The names in any file of an exercise, also in deleted, older and unusable ones."""
    return {name for path in folder.exercises.rglob("*.toml") for name in re.findall(PICTURE, _text(path))}


def _text(path: Path) -> str:
    """Raises OSError: a picture must not seem unused because a file cannot be read."""
    return read_ordinary_file(path, MOST_BYTES).decode(errors="replace")
