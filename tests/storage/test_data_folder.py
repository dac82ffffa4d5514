"""The places of the data, and files that are replaced completely or not at all."""

import stat
import sys
from pathlib import Path

import pytest
from platformdirs import user_cache_path, user_config_path, user_data_path, user_state_path

from floorside.storage.data_folder import (
    NAME,
    XDG_BASES,
    data_folder,
    make_private_folder,
    move_into_place,
    write_private_file,
)
from tests.storage.small_disk import small_disk


def test_everything_lies_under_the_data_dir_if_one_is_given(tmp_path: Path) -> None:
    folder = data_folder(tmp_path)
    for path in (folder.database, folder.backups, folder.set_aside, folder.routines, folder.settings):
        assert path.parent == tmp_path
    assert list(tmp_path.iterdir()) == []


def test_else_the_systems_own_folders_are_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    folder = data_folder()
    assert folder.database == user_data_path(NAME, appauthor=False) / "history.db"
    assert folder.settings == user_config_path(NAME, appauthor=False) / "settings.toml"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs is asked itself")
@pytest.mark.parametrize("chosen", [None, "", "  ", "/somewhere", "/with/a/slash/", "relative/path", "~/tilde"])
def test_on_linux_the_folders_are_those_of_platformdirs(monkeypatch: pytest.MonkeyPatch, chosen: str | None) -> None:
    for kind in XDG_BASES:
        name = f"XDG_{kind}_HOME"
        monkeypatch.delenv(name, raising=False) if chosen is None else monkeypatch.setenv(name, chosen)
    paths = (user_data_path, user_config_path, user_state_path, user_cache_path)
    assert data_folder() == tuple(path(NAME, appauthor=False) for path in paths)


def test_a_new_folder_is_private_and_made_with_those_above_it(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a" / "b").stat().st_mode) == 0o700


def test_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    write_private_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_all_could_read_is_private_once_it_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    path.chmod(0o644)
    write_private_file(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_on_a_full_disk_the_old_file_stays(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        path = disk.folder / "file"
        write_private_file(path, b"old")
        disk.fill()
        with pytest.raises(OSError, match=r"No space|too large"):
            write_private_file(path, bytes(100_000))
        assert path.read_bytes() == b"old"
        assert not path.with_name("file.new").exists()


def test_a_file_that_another_program_made_is_not_replaced(tmp_path: Path) -> None:
    new, path = tmp_path / "new", tmp_path / "path"
    new.write_text("ours")
    path.write_text("theirs")
    with pytest.raises(FileExistsError):
        move_into_place(new, path)
    assert path.read_text() == "theirs"
    assert not new.exists()
