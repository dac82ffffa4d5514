"""The pictures of own exercises: named after their content, restored from their copies."""

from pathlib import Path

import pytest

from floorside.storage.data_folder import data_folder
from floorside.storage.faults import DataFault
from floorside.storage.files.own.pictures import (
    MOST_PICTURE_BYTES,
    copy_path,
    picture_path,
    read_picture,
    save_picture,
    write_picture,
)
from tests.storage.pictures import BLACK, PICTURES, WHITE


def test_a_picture_is_stored_once(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data")
    assert [save_picture(folder, data) for data in (WHITE, BLACK, WHITE)] == [*PICTURES, PICTURES[0]]
    path = picture_path(folder, PICTURES[0])
    assert len(list(path.parent.iterdir())) == 2
    assert read_picture(folder, PICTURES[0]) == WHITE


@pytest.mark.parametrize("damage", [b"", BLACK, WHITE[:-1], None])
def test_a_damaged_or_missing_one_is_restored_from_its_copy(tmp_path: Path, damage: bytes | None) -> None:
    folder = data_folder(tmp_path)
    name = save_picture(folder, WHITE)
    write_picture(copy_path(folder, name), WHITE)
    path = picture_path(folder, name)
    if damage is None:
        path.unlink()
    else:
        path.write_bytes(damage)
    assert read_picture(folder, name) == WHITE
    assert path.read_bytes() == WHITE


def test_without_a_copy_one_sentence_names_it(tmp_path: Path) -> None:
    with pytest.raises(DataFault, match=f"{PICTURES[0]}: this picture is missing or damaged"):
        read_picture(data_folder(tmp_path), PICTURES[0])


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"hello", "is no JPEG"),
        (WHITE + bytes(MOST_PICTURE_BYTES), "at most 400 kB"),
        (WHITE.replace(b"\x00\x06\x00\x08", b"\x00\x06\x06\x41"), "1601 × 6 pixels"),
        (WHITE.replace(b"\x00\x06\x00\x08", b"\x00\x00\x00\x08"), "8 × 0 pixels"),
    ],
)
def test_what_the_window_would_not_have_made_is_not_stored(tmp_path: Path, data: bytes, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        save_picture(data_folder(tmp_path), data)
    assert not any(tmp_path.iterdir())
