"""If a change fails, own files are restored, or one sentence says that they are not."""

import os
import shutil
from pathlib import Path

import pytest

from floorside.storage.faults import DataFault
from floorside.storage.files.own.own_files import take_away, write_own_file
from floorside.storage.files.own.own_files_restore import restored_on_error


class Refused(Exception):
    """Stands for a disk that refuses."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "routines"
    for id_ in ("mine", "other"):
        write_own_file(folder, id_, f'id = "{id_}"\n')
        os.utime(folder / f"{id_}.toml", (1e9, 1e9))
    return folder


def content(folder: Path) -> dict[str, tuple[str, float]]:
    return {str(path.relative_to(folder)): (path.read_text(), path.stat().st_mtime) for path in folder.rglob("*.toml")}


def test_changed_deleted_and_new_files_are_as_they_were(folder: Path) -> None:
    def change_and_fail() -> None:
        with restored_on_error([folder]):
            write_own_file(folder, "mine", "changed")
            write_own_file(folder, "new", "new")
            take_away(folder, "other")
            raise Refused

    before = content(folder)
    with pytest.raises(Refused):
        change_and_fail()
    assert content(folder) == before
    assert not (folder / "deleted").exists()


def test_what_went_well_stays(folder: Path) -> None:
    with restored_on_error([folder]):
        write_own_file(folder, "mine", "changed")
    assert (folder / "mine.toml").read_text() == "changed"


def test_what_cannot_be_put_back_is_one_sentence(folder: Path) -> None:
    def put_a_file_in_the_folders_place() -> None:
        with restored_on_error([folder]):
            shutil.rmtree(folder)
            folder.touch()
            raise Refused

    with pytest.raises(DataFault, match=r"routines: could not be put back as it was .*import once more"):
        put_a_file_in_the_folders_place()
