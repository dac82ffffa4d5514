"""Own pictures are decoded on a thread, as large as they are needed, and a missing one is known as such."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.own.pictures import picture_path, save_picture
from floorside.ui.kit import own_pictures
from floorside.ui.kit.own_pictures import OwnPictures, load_picture
from floorside.ui.own_exercise.take_picture import picture_of_image
from tests.storage.pictures import PICTURES, WHITE
from tests.ui.own_exercise.picture_files import a_picture


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return data_folder(tmp_path)


@pytest.fixture
def pictures(qapp: QApplication, folder: DataFolder) -> Iterator[OwnPictures]:
    with closing(OwnPictures(folder)) as pictures:
        yield pictures


def test_it_is_there_once_it_is_decoded(pictures: OwnPictures, folder: DataFolder, qtbot: QtBot) -> None:
    name = save_picture(folder, picture_of_image(a_picture(1600, 1200), "x").jpeg)
    with qtbot.waitSignal(pictures.loaded):
        assert pictures.picture(name, QSize(400, 400)) is None
    image = pictures.picture(name, QSize(400, 400))
    assert image is not None
    assert image.size() == QSize(400, 300)
    assert load_picture(folder, name, QSize(8000, 8000)).size() == QSize(1600, 1200)


def test_one_that_came_back_is_found_when_it_is_asked_for_anew(
    pictures: OwnPictures, folder: DataFolder, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(pictures.loaded):
        pictures.prepare(PICTURES[:1], QSize(8, 8))
    assert pictures.is_missing(PICTURES[0])
    assert pictures.picture(PICTURES[0], QSize(8, 8)) is None
    save_picture(folder, WHITE)
    with qtbot.waitSignal(pictures.loaded):
        pictures.prepare(PICTURES[:1], QSize(8, 8))
    assert pictures.picture(PICTURES[0], QSize(8, 8)) is not None


def test_a_new_one_is_shown_before_it_is_stored(pictures: OwnPictures, folder: DataFolder, qtbot: QtBot) -> None:
    pictures.lend(PICTURES[0], WHITE)
    with qtbot.waitSignal(pictures.loaded):
        pictures.prepare(PICTURES[:1], QSize(8, 8))
    assert not picture_path(folder, PICTURES[0]).exists()
    assert not pictures.is_missing(PICTURES[0])


def test_the_oldest_make_room(
    pictures: OwnPictures, folder: DataFolder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_pictures, "MOST_BYTES", 20)
    save_picture(folder, WHITE)
    for side in (4, 5):
        with qtbot.waitSignal(pictures.loaded):
            pictures.prepare(PICTURES[:1], QSize(side, side))
    assert pictures.picture(PICTURES[0], QSize(5, 5)) is not None
    with qtbot.waitSignal(pictures.loaded):
        stand_in = pictures.picture(PICTURES[0], QSize(4, 4))
    assert stand_in is not None
    assert stand_in.width() == 5


def test_nothing_is_decoded_once_it_is_closed(pictures: OwnPictures, folder: DataFolder) -> None:
    save_picture(folder, WHITE)
    pictures.close()
    assert pictures.picture(PICTURES[0], QSize(8, 8)) is None
    pictures.close()
