"""Looking after pictures: copied, restored, and removed a month after their last use."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from floorside.commands.check import check_lines
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.own.own_exercises import save_own_exercise
from floorside.storage.files.own.own_files import set_aside, take_away
from floorside.storage.files.own.pictures import copy_folder, copy_path, picture_folder, picture_path, save_picture
from floorside.storage.integrity.picture_upkeep import look_after_pictures
from tests.storage.own import HUG
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE

NOW = datetime(2026, 12, 1, 8, 0, tzinfo=UTC)
MONTH = timedelta(days=31)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path)
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    save_own_exercise(folder.exercises, SEEN_HUG)
    look_after_pictures(folder, NOW)
    return folder


def there(folder: DataFolder) -> tuple[int, int]:
    """How many pictures and copies there are."""
    places = (picture_folder(folder), copy_folder(folder))
    return len(list(places[0].glob("*.jpg"))), len(list(places[1].glob("*.jpg")))


def test_each_has_a_copy_from_which_it_is_restored(folder: DataFolder) -> None:
    assert there(folder) == (2, 2)
    picture_path(folder, PICTURES[0]).write_bytes(b"damaged")
    copy_path(folder, PICTURES[1]).unlink()
    look_after_pictures(folder, NOW)
    assert picture_path(folder, PICTURES[0]).read_bytes() == WHITE
    assert copy_path(folder, PICTURES[1]).read_bytes() == BLACK


def test_one_that_was_taken_out_goes_a_month_later(folder: DataFolder) -> None:
    look_after_pictures(folder, NOW + 2 * MONTH)
    save_own_exercise(folder.exercises, HUG)
    look_after_pictures(folder, NOW + 2 * MONTH + timedelta(days=29))
    assert there(folder) == (2, 2)
    look_after_pictures(folder, NOW + 3 * MONTH)
    assert there(folder) == (0, 0)


@pytest.mark.parametrize("put_away", [take_away, set_aside])
def test_deleted_and_unusable_exercises_keep_theirs(folder: DataFolder, put_away: object) -> None:
    assert callable(put_away)
    put_away(folder.exercises, HUG.id)
    look_after_pictures(folder, NOW + 5 * MONTH)
    look_after_pictures(folder, NOW + 10 * MONTH)
    assert there(folder) == (2, 2)


def test_nothing_goes_while_a_file_of_an_exercise_cannot_be_read(folder: DataFolder) -> None:
    (folder.exercises / f"{HUG.id}.toml").unlink()
    (folder.exercises / f"{HUG.id}.toml").mkdir()
    with pytest.raises(OSError, match="ordinary"):
        look_after_pictures(folder, NOW + 5 * MONTH)
    assert there(folder) == (2, 2)


def test_a_lost_one_stops_nothing(folder: DataFolder) -> None:
    for name in PICTURES:
        picture_path(folder, name).unlink()
    copy_path(folder, PICTURES[0]).unlink()
    look_after_pictures(folder, NOW)
    assert there(folder) == (1, 1)


def test_check_names_what_is_lost_and_changes_nothing(folder: DataFolder) -> None:
    (line,) = (line for line in check_lines(folder) if line.subject == "pictures")
    assert (line.is_sound, str(line.finding)) == (True, "2 of your own exercises")
    picture_path(folder, PICTURES[0]).unlink()
    copy_path(folder, PICTURES[1]).unlink()
    picture_path(folder, PICTURES[1]).write_bytes(WHITE)
    lines = [line for line in check_lines(folder) if line.subject == "pictures"]
    assert [line.is_sound for line in lines] == [False, False]
    assert "restored from its copy" in str(lines[0].finding)
    assert "Knee hug" in str(lines[1].finding)
    assert not picture_path(folder, PICTURES[0]).exists()
