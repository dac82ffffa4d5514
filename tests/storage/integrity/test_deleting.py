"""Deleting everything: all files of the program, nobody else's, and nothing through a link."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from floorside.storage.data_folder import DataFolder, data_folder, make_data_folder
from floorside.storage.files.own.own_clips import save_own_clip
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.integrity.deleting import delete_everything, is_made_by_us, take_inventory
from tests.storage.full_folder import full_folder, leave_half_written

FOLDERS = ("", "backups", "set-aside", "routines", "routines/deleted", "exercises", "exercises/deleted", "log")
FOREIGN = ("thesis.txt", "photos.zip", "homework.docx", "Maths.toml", "history.db.bak", "notes", "settings.toml~", ".x")


def test_nothing_of_ours_is_left(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    leave_half_written(folder)
    deleted = delete_everything(folder)
    assert (deleted.refused, deleted.stays) == ([], [])
    assert not folder.data.exists()


def test_settings_in_a_folder_of_their_own_go_too(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "share", tmp_path / "config", tmp_path / "state", tmp_path / "cache")
    make_data_folder(folder.data)
    save_own_clip(folder.voice, "Sway.", b"")
    save_settings(folder.settings, Settings())
    others = [folder.config / name for name in ("history.db", "other.toml")]
    for other in others:
        other.touch()
    assert delete_everything(folder).stays == others
    assert not folder.data.exists()
    assert not folder.settings.exists()
    assert not folder.cache.exists()


def test_the_lock_is_left_to_whom_holds_it(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    (folder.data / "window.lock").touch()
    assert delete_everything(folder).stays == []
    assert list(folder.data.iterdir()) == [folder.data / "window.lock"]


def test_copies_that_a_folder_syncing_program_made_are_the_person_s_too(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    (folder.routines / "mine.sync-conflict-20260901-101010-ABCDEFG.toml").touch()
    (folder.exercises / "own-x (Anna's conflicted copy 2026-09-01).toml").touch()
    (folder.data / "history.sync-conflict-20260901-101010-ABCDEFG.db").touch()
    (folder.exercises / "own-x_conflict-20260901-101010.toml").touch()
    assert delete_everything(folder).stays == []
    assert not folder.data.exists()


@pytest.mark.parametrize("inside", FOLDERS)
def test_foreign_files_and_folders_stay_and_are_named(tmp_path: Path, inside: str) -> None:
    folder = full_folder(tmp_path)
    place = folder.data / inside
    place.mkdir(exist_ok=True)
    (place / "maths").mkdir()
    (place / "maths" / "own-hug.toml").touch()
    foreign = [place / name for name in FOREIGN]
    for path in foreign:
        path.write_text("mine")
    assert set(delete_everything(folder).stays) == {*foreign, place / "maths"}
    left = {path for path in folder.data.rglob("*") if path.is_file()}
    assert left == {*foreign, place / "maths" / "own-hug.toml"}


@pytest.mark.parametrize("name", ["backups", "set-aside", "routines", "exercises", "log", "routines/deleted"])
def test_a_folder_that_is_a_link_goes_and_what_it_leads_to_stays(tmp_path: Path, name: str) -> None:
    other = tmp_path / "other"
    other.mkdir()
    precious = [other / "000001-20261201T080000Z-daily.db", other / "mine.toml", other / "own-hug.toml"]
    for path in precious:
        path.write_text("precious")
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    (folder.data / name).parent.mkdir(exist_ok=True)
    (folder.data / name).symlink_to(other, target_is_directory=True)
    assert delete_everything(folder).stays == [other]
    assert [path.read_text() for path in precious] == ["precious"] * 3
    assert not folder.data.exists()


def test_a_link_in_a_folder_that_is_not_ours_stays(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "share", tmp_path / "config", tmp_path / "state", tmp_path / "cache")
    save_settings(folder.settings, Settings())
    link = folder.config / "backups"
    link.symlink_to(tmp_path, target_is_directory=True)
    assert delete_everything(folder).stays == [link]
    assert link.is_symlink()


def test_of_a_file_that_is_a_link_the_link_goes(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.db"
    target.write_text("precious")
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    folder.database.symlink_to(target)
    assert delete_everything(folder).stays == [target]
    assert target.read_text() == "precious"


def test_links_in_a_circle_end_it(tmp_path: Path) -> None:
    folder = data_folder(tmp_path / "data")
    make_data_folder(folder.data)
    folder.backups.symlink_to(folder.data, target_is_directory=True)
    folder.exercises.symlink_to(folder.exercises)
    folder.routines.mkdir()
    (folder.routines / "deleted").symlink_to(folder.routines, target_is_directory=True)
    (folder.routines / "mine.toml").symlink_to(tmp_path / "nowhere.toml")
    delete_everything(folder)
    assert not folder.data.exists()


def test_what_the_system_does_not_let_go_is_named(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    folder.database.unlink()
    folder.database.mkdir()  # not even the system's administrator can unlink a folder as a file
    stays = delete_everything(folder).stays
    assert stays == [folder.database]


def test_what_goes_is_counted_by_kind(tmp_path: Path) -> None:
    folder = full_folder(tmp_path)
    counts = take_inventory(folder).counts()
    assert counts["routines"] == 3
    assert counts["exercises"] == 2
    assert counts["backups"] == 2
    assert counts["pictures"] == 4
    assert counts["settings"] == 3
    others = {"history", "set aside", "plans", "reminder", "recordings"}
    assert set(counts) == {"routines", "exercises", "backups", "pictures", "settings", *others}


def test_a_folder_that_the_program_made_is_known_as_such(tmp_path: Path) -> None:
    made, chosen = data_folder(tmp_path / "made"), data_folder(tmp_path / "chosen")
    chosen.data.mkdir()
    (chosen.data / "letter.txt").touch()
    for folder in (made, chosen):
        make_data_folder(folder.data)
    assert is_made_by_us(made)
    assert not is_made_by_us(chosen)
    assert [path.name for path in chosen.data.iterdir()] == ["letter.txt"]


NAMES = st.sampled_from(
    ["backups", "routines", "deleted", "mine.toml", "own-a.toml", "history.db", "x", "settings.toml", "log", "a.log"]
)
#: A path of names, and whether a file, a folder or a link to the precious folder is there.
TREES = st.lists(st.tuples(st.lists(NAMES, min_size=1, max_size=4), st.sampled_from(["file", "link"])), max_size=12)


@given(TREES)
def test_whatever_lies_there_nothing_outside_is_touched_and_all_that_goes_was_announced(
    tree: list[tuple[list[str], str]],
) -> None:
    with TemporaryDirectory() as scratch:
        precious = Path(scratch) / "precious"
        precious.mkdir()
        (precious / "mine.toml").write_text("precious")
        folder = data_folder(Path(scratch) / "data")
        make_data_folder(folder.data)
        for names, what in tree:
            _plant(folder.data.joinpath(*names), what, precious)
        before, announced = set(_all(folder.data)), {path for _, path in take_inventory(folder).ours}
        deleted = delete_everything(folder)
        assert (precious / "mine.toml").read_text() == "precious"
        assert before - set(_all(folder.data)) == announced
        assert deleted.refused == []


def _plant(path: Path, what: str, precious: Path) -> None:
    if any(parent.is_symlink() or parent.is_file() for parent in (path, *path.parents)) or path.exists():
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    if what == "file":
        path.touch()
    else:
        path.symlink_to(precious, target_is_directory=True)


def _all(folder: Path) -> Iterator[Path]:
    """Files and links below a folder; no link is followed."""
    for at, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(at) / name
            if not stat.S_ISDIR(path.lstat().st_mode):
                yield path
