"""The file of a shared routine: the same bytes for the same routine, and nothing in a stranger's file is believed."""

import io
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.domain.own_exercise import OwnExercise
from floorside.domain.routine import ExerciseItem, Routine
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.faults import DataFault
from floorside.storage.files.own.pictures import picture_name, picture_path, save_picture
from floorside.storage.files.own.shared_archive import MOST_ARCHIVE_BYTES, ROUTINE, Shared, packed, unpacked
from floorside.storage.files.own.shared_routines import (
    read_routine,
    read_shared_routine,
    save_shared_routine,
    shared_file,
)
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from tests.storage.own import HUG
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE

HUGS = Routine("hugs", "Hugs", "", (ExerciseItem(HUG.id, HUG.exercise.default),))
TOML = b'id = "evening"\nname = "Evening"\n[[items]]\nexercise = "bridge"\n'


def knowing(own: OwnExercise | None = None) -> Catalogue:
    catalogue = load_catalogue()
    if own:
        catalogue.put(own)
    return catalogue


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path / "data")
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    return folder


@pytest.fixture
def file(tmp_path: Path, folder: DataFolder) -> Path:
    path = tmp_path / "hugs.floorside"
    save_shared_routine(path, HUGS, knowing(SEEN_HUG), folder)
    return path


def zipped(*entries: tuple[zipfile.ZipInfo | str, bytes], how: int = zipfile.ZIP_STORED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return made.getvalue()


def test_a_routine_arrives_with_its_exercises_and_pictures(file: Path) -> None:
    shared = read_shared_routine(file, knowing())
    assert shared.routine == HUGS
    assert shared.brought == (SEEN_HUG,)
    assert shared.pictures == dict(zip(PICTURES, (WHITE, BLACK), strict=True))


def test_the_same_routine_is_the_same_file_wherever_and_whenever(file: Path, folder: DataFolder) -> None:
    shared = read_shared_routine(file, knowing())
    assert shared_file(shared.routine, knowing(SEEN_HUG), folder) == file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist() == [ROUTINE, *(f"pictures/{name}" for name in sorted(PICTURES))]


def test_a_missing_picture_stays_away_and_holds_nothing_back(file: Path, folder: DataFolder) -> None:
    picture_path(folder, PICTURES[0]).unlink()
    save_shared_routine(file, HUGS, knowing(SEEN_HUG), folder)
    (own,) = read_shared_routine(file, knowing()).brought
    assert own.exercise.pictures == PICTURES[1:]


def test_plain_text_is_still_read_and_written(tmp_path: Path, folder: DataFolder) -> None:
    text = tmp_path / "hugs.toml"
    save_shared_routine(text, HUGS, knowing(SEEN_HUG), folder)
    assert b"pictures" not in text.read_bytes()
    renamed = text.rename(tmp_path / "hugs.floorside")
    assert read_shared_routine(renamed, knowing()).brought == (HUG,)
    assert read_shared_routine(renamed, knowing(SEEN_HUG)).brought == (SEEN_HUG,)


def test_a_file_that_is_only_run_stores_no_pictures(file: Path) -> None:
    catalogue = knowing()
    assert read_routine(file, catalogue) == HUGS
    assert catalogue.own(HUG.id) == HUG
    known = knowing(SEEN_HUG)
    read_routine(file, known)
    assert known.own(HUG.id) == SEEN_HUG


def test_too_many_pictures_for_a_file_are_named(tmp_path: Path, folder: DataFolder) -> None:
    catalogue, items = knowing(), []
    for number in range(60):
        room = b"\xff\xdb\xff\xff" + number.to_bytes(2) + bytes(65531)
        name = save_picture(folder, WHITE[:2] + room * 6 + WHITE[2:])
        own = replace(SEEN_HUG, exercise=replace(SEEN_HUG.exercise, id=f"own-{number}", pictures=(name,)))
        catalogue.put(own)
        items.append(ExerciseItem(own.id, own.exercise.default))
    path = tmp_path / "large.floorside"
    with pytest.raises(DataFault, match="would have 24 MB, at most 20 MB is allowed: take some pictures out"):
        save_shared_routine(path, replace(HUGS, items=tuple(items)), catalogue, folder)
    assert not path.exists()


def link(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, 0o120777 << 16
    return info


def with_flag(data: bytes) -> bytes:
    """All entries marked as encrypted, in their heads and in the list."""
    for start, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(start)
        while place >= 0:
            data = data[: place + at] + b"\x01\x00" + data[place + at + 2 :]
            place = data.find(start, place + 4)
    return data


def lying(data: bytes) -> bytes:
    """The list says that its first file has ten bytes."""
    at = data.find(b"PK\x01\x02") + 24
    return data[:at] + struct.pack("<I", 10) + data[at + 4 :]


def nested() -> bytes:
    inner = zipped(("a", bytes(5_000_000)), how=zipfile.ZIP_DEFLATED)
    return zipped((ROUTINE, TOML), ("inner.zip", inner))


PICTURE = f"pictures/{PICTURES[0]}"
ATTACKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "above": (lambda: zipped((ROUTINE, TOML), ("../../evil.jpg", WHITE)), "does not belong in a routine's file"),
    "inside above": (lambda: zipped((ROUTINE, TOML), (f"pictures/../{PICTURES[0]}", WHITE)), "does not belong"),
    "absolute": (lambda: zipped((ROUTINE, TOML), ("/etc/passwd", b"x")), "does not belong"),
    "windows": (lambda: zipped((ROUTINE, TOML), ("C:\\evil.jpg", WHITE)), "does not belong"),
    "backslash": (lambda: zipped((ROUTINE, TOML), (PICTURE, WHITE)).replace(b"s/", b"s\\"), "does not belong"),
    "nul": (lambda: zipped((ROUTINE, TOML), (PICTURE, WHITE)).replace(b"jpg", b"j\0g"), "does not belong|is damaged"),
    "folder": (lambda: zipped((ROUTINE, TOML), ("pictures/", b"")), "does not belong"),
    "wrong case": (lambda: zipped(("Routine.TOML", TOML)), "no routine of Floorside's"),
    "document": (lambda: zipped(*((f"word/{n}.xml", b"") for n in range(400))), "no routine of Floorside's"),
    "wrong case of a picture": (lambda: zipped((ROUTINE, TOML), (PICTURE.upper(), WHITE)), "does not belong"),
    "program": (lambda: zipped((ROUTINE, TOML), ("run.sh", b"#!/bin/sh")), "does not belong"),
    "link": (lambda: zipped((ROUTINE, TOML), (link(PICTURE), b"/etc/passwd")), "is a link"),
    "routine as a link": (lambda: zipped((link(ROUTINE), b"/etc/passwd")), "is a link"),
    "nothing in it": (lambda: zipped(), "no routine of Floorside's"),
    "no routine": (lambda: zipped((PICTURE, WHITE)), "no routine of Floorside's"),
    "nested bomb": (nested, "does not belong"),
    "huge text": (lambda: zipped((ROUTINE, b"#" * 30_000_000), how=zipfile.ZIP_DEFLATED), "has more than 1 MB"),
    "huge picture": (lambda: zipped((ROUTINE, TOML), (PICTURE, bytes(9_000_000)), how=8), "more than 0.4 MB"),
    "lying about its size": (lambda: lying(zipped((ROUTINE, TOML), how=zipfile.ZIP_DEFLATED)), "is damaged"),
    "encrypted": (lambda: with_flag(zipped((ROUTINE, TOML))), "is encrypted"),
    "unusual": (lambda: zipped((ROUTINE, TOML), how=zipfile.ZIP_LZMA), "compressed in an unusual way"),
    "no picture": (lambda: zipped((ROUTINE, TOML), (PICTURE, b"GIF89a")), "this picture is no JPEG"),
    "another picture": (lambda: zipped((ROUTINE, TOML), (PICTURE, BLACK)), "not the one of its name"),
    "many": (lambda: zipped((ROUTINE, TOML), *((f"{n}", b"") for n in range(400))), "holds 401 files"),
    "too large": (lambda: zipped((ROUTINE, TOML + bytes(MOST_ARCHIVE_BYTES))), "at most 20 MB is allowed"),
    "cut off": (lambda: zipped((ROUTINE, TOML), (PICTURE, WHITE))[:-30], "is damaged"),
    "other bytes": (lambda: zipped((ROUTINE, TOML)).replace(b"Evening", b"Morning"), "is damaged"),
    "other text": (lambda: zipped((ROUTINE, b"hello")), "no routine of Floorside's"),
    "no TOML": (lambda: zipped((ROUTINE, TOML + b"hello")), "is not TOML"),
    "no UTF-8": (lambda: zipped((ROUTINE, TOML + b"\xff\xfe\x00")), "is not UTF-8"),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_whatever_a_stranger_put_in_it_one_sentence_refuses_it(attack: str, tmp_path: Path) -> None:
    make, what = ATTACKS[attack]
    path = tmp_path / "stranger.floorside"
    path.write_bytes(make())
    with pytest.raises(DataFault, match=what) as refused:
        read_shared_routine(path, knowing())
    assert "\n" not in str(refused.value)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_is_there_twice(tmp_path: Path) -> None:
    path = tmp_path / "stranger.floorside"
    path.write_bytes(zipped((ROUTINE, TOML), (ROUTINE, TOML)))
    with pytest.raises(DataFault, match="this is in it twice"):
        read_shared_routine(path, knowing())


def test_pictures_that_grow_to_more_than_20_mb_are_refused(tmp_path: Path) -> None:
    grown = [WHITE[:2] + (b"\xff\xdb\xff\xff" + n.to_bytes(2) + bytes(65531)) * 6 + WHITE[2:] for n in range(60)]
    entries = ((f"pictures/{picture_name(data)}", data) for data in grown)
    path = tmp_path / "stranger.floorside"
    path.write_bytes(zipped((ROUTINE, TOML), *entries, how=zipfile.ZIP_DEFLATED))
    assert path.stat().st_size < 200_000
    with pytest.raises(DataFault, match="holds more than 20 MB"):
        read_shared_routine(path, knowing())


@given(st.data())
def test_no_changed_byte_ends_in_anything_but_a_sentence(data: st.DataObject) -> None:
    sound = packed(Shared(TOML, {PICTURES[0]: WHITE}))
    at = data.draw(st.integers(0, len(sound) - 1))
    changed = sound[:at] + data.draw(st.binary(max_size=4)) + sound[at + data.draw(st.integers(0, 4)) :]
    with TemporaryDirectory() as place, suppress(DataFault):
        path = Path(place) / "changed.floorside"
        path.write_bytes(changed)
        unpacked(path)
