"""Own files in a folder: which are read, which are second versions, and folders that cannot be read."""

from pathlib import Path

import pytest

from floorside.storage.files.own.own_exercises import load_own_exercises, save_own_exercise
from floorside.storage.files.own.own_files import TwoVersions, conflicts_with, own_ids, read_own_files
from floorside.storage.files.shipped.catalogue import load_catalogue
from tests.storage.own import HUG
from tests.storage.powerless import run_powerless

FIGURES = load_catalogue().figures
COPIES = (
    "own-knee-hug.sync-conflict-20260901-101010-ABCDEFG.toml",
    "own-knee-hug (conflicted copy 2026-09-01).toml",
    "own-knee-hug (Anna's conflicted copy 2026-09-01).toml",
    "own-knee-hug (conflicted copy 2026-09-01 101010).toml",
    "own-knee-hug_conflict-20260901-101010.toml",
    "own-knee-hug (Case Conflict).toml",
    "own-knee-hug-LAPTOP.toml",
    "own-knee-hug (1).toml",
    "own-knee-hug 2.toml",
    "own-knee-hug - Copy.toml",
)


@pytest.mark.parametrize("name", COPIES)
def test_a_second_version_is_told_of_and_neither_used_nor_changed(tmp_path: Path, name: str) -> None:
    save_own_exercise(tmp_path, HUG)
    used = tmp_path / "own-knee-hug.toml"
    copy = tmp_path / name
    copy.write_text(used.read_text().replace("Knee hug", "Knee hug, as on the laptop"))
    before = copy.read_bytes(), used.read_bytes()
    found, faults = load_own_exercises(tmp_path, FIGURES)
    assert found == {HUG.id: HUG}
    assert [str(fault) for fault in faults] == [
        f"{copy}: there are two versions of own-knee-hug.toml; that one is used, and this one is left as it is"
    ]
    assert isinstance(faults[0], TwoVersions)
    assert (copy.read_bytes(), used.read_bytes()) == before


@pytest.mark.parametrize("name", COPIES[:6])
def test_a_second_version_that_was_cut_short_is_none_the_worse(tmp_path: Path, name: str) -> None:
    save_own_exercise(tmp_path, HUG)
    (tmp_path / name).write_text('id = "own-kn')
    _, faults = load_own_exercises(tmp_path, FIGURES)
    assert [type(fault) for fault in faults] == [TwoVersions]


def test_a_second_version_alone_is_a_fault_with_a_remedy(tmp_path: Path) -> None:
    save_own_exercise(tmp_path, HUG)
    copy = tmp_path / COPIES[0]
    (tmp_path / "own-knee-hug.toml").rename(copy)
    _, faults = load_own_exercises(tmp_path, FIGURES)
    assert not isinstance(faults[0], TwoVersions)
    assert "rename the file to own-knee-hug.toml" in str(faults[0])


def test_another_file_is_no_second_version(tmp_path: Path) -> None:
    save_own_exercise(tmp_path, HUG)
    (tmp_path / "own-other.toml").write_text('id = "own-other"')
    (tmp_path / "own-odd.toml").write_text('id = "../own-knee-hug"')
    assert conflicts_with(tmp_path / "own-odd.toml") is None
    assert conflicts_with(tmp_path / "own-other.toml") is None
    assert conflicts_with(tmp_path / "own-knee-hug.toml") is None


def test_a_file_in_the_folder_s_place_is_one_fault(tmp_path: Path) -> None:
    place = tmp_path / "exercises"
    place.touch()
    with pytest.raises(OSError, match=place.name) as told:
        list(place.iterdir())
    _, faults = read_own_files(place, lambda path: path)
    assert [str(fault.what) for fault in faults] == [
        f"cannot be read ({told.value.strerror}), its files are left out for now"
    ]
    assert own_ids(place) == []


READ = """
import sys
from pathlib import Path
from floorside.storage.files.own.own_files import kept_ids, read_own_files
folder = Path(sys.argv[1])
print(read_own_files(folder, lambda path: path)[1][0], kept_ids(folder))
"""


@pytest.mark.parametrize("mode", [0o000, 0o100, 0o400])
def test_a_folder_that_may_not_be_read_is_one_fault(tmp_path: Path, mode: int) -> None:
    folder = tmp_path / "exercises"
    folder.mkdir()
    (folder / "own-a.toml").touch()
    folder.chmod(mode)
    done = run_powerless("-c", READ, str(folder))
    folder.chmod(0o700)
    assert done.stderr == ""
    assert done.stdout == f"{folder}: cannot be read (Permission denied), its files are left out for now []\n"
