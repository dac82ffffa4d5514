"""The pictures of own exercises in an export: the last list of it, each picture as one entry in base64."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated, Any

import msgspec
from msgspec import Meta, Struct

from floorside.sentence import Sentence
from floorside.storage.data_folder import DataFolder
from floorside.storage.database.database import Database
from floorside.storage.exchange.own_exchange import own_objects
from floorside.storage.faults import DataFault
from floorside.storage.file_names import PICTURE
from floorside.storage.files.own.pictures import (
    picture_name,
    picture_path,
    read_picture,
    refuse_unfit_picture,
    save_picture,
    sound_picture,
)
from floorside.storage.files.value_faults import ValueFault

PICTURE_LIST = "pictures"


class PictureSchema(Struct):
    id: Annotated[str, Meta(pattern=f"^{PICTURE}$")]
    jpeg: bytes


def own_lists(folder: DataFolder, database: Database) -> Mapping[str, Iterable[dict[str, Any]]]:
    """Everything of the person's own for an export, as `own_objects` gives it, and the pictures of the exercises."""
    objects = own_objects(folder, database)
    used = (name for exercise in objects.get("exercises", ()) for name in exercise.get("pictures", ()))
    names = [name for name in dict.fromkeys(used) if _is_there(folder, name)]
    return {**objects, PICTURE_LIST: _picture_objects(folder, names)} if names else {**objects}


def _is_there(folder: DataFolder, name: str) -> bool:
    try:
        read_picture(folder, name)
    except DataFault:  # the export goes without it
        return False
    return True


def _picture_objects(folder: DataFolder, names: Iterable[str]) -> Iterator[dict[str, Any]]:
    """One picture in memory at a time."""
    for name in names:
        yield msgspec.to_builtins(PictureSchema(name, read_picture(folder, name)))


def picture_of(data: bytes) -> bytes:
    """The picture of an entry. Raises msgspec.MsgspecError or ValueError if it is not as the window makes them."""
    entry = msgspec.json.decode(data, type=PictureSchema)
    refuse_unfit_picture(entry.jpeg)
    if picture_name(entry.jpeg) != entry.id:
        raise ValueFault("jpeg", Sentence("is not the picture of that name"))
    return entry.jpeg


@contextmanager
def pictures_kept(pictures: Iterable[bytes], folder: DataFolder) -> Iterator[None]:
    """Store pictures; if the block raises, those that are new go again. Raises OSError."""
    new = list[str]()
    try:
        for data in pictures:
            if sound_picture(picture_path(folder, name := picture_name(data))) is None:
                new.append(name)
                save_picture(folder, data)
        yield
    except BaseException:  # Ctrl+C too
        for name in new:
            picture_path(folder, name).unlink(missing_ok=True)
        raise
