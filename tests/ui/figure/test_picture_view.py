"""The person's own pictures in the details: one at a time, by click or key, and a missing one is named."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.own.pictures import save_picture
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.figure.demonstration import Demonstration
from floorside.ui.figure.draw_thumbnail import thumbnail_drawer
from floorside.ui.figure.exercise_view import ExerciseView
from floorside.ui.figure.figure_pose import figures_of
from floorside.ui.figure.picture_view import PictureView
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from tests.storage.pictures import BLACK, PICTURES, SEEN_HUG, WHITE


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    folder = data_folder(tmp_path)
    for data in (WHITE, BLACK):
        save_picture(folder, data)
    return folder


@pytest.fixture
def pictures(qtbot: QtBot, folder: DataFolder) -> Iterator[OwnPictures]:
    with closing(OwnPictures(folder)) as pictures:
        yield pictures


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, pictures: OwnPictures) -> PictureView:
    view = PictureView(theme, pictures)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    return view


def test_a_click_and_the_keys_turn_over(view: PictureView) -> None:
    view.show_pictures(PICTURES)
    seen = [view.accessibleName()]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(view, key)
        seen.append(view.accessibleName())
    QTest.mouseClick(view, Qt.MouseButton.LeftButton)
    seen.append(view.accessibleName())
    assert seen == [f"Your picture {n} of 2" for n in (1, 2, 1, 2, 1)]


def test_a_single_one_is_no_stop_for_the_keyboard(view: PictureView) -> None:
    view.show_pictures(PICTURES[:1])
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
    view.show_pictures(PICTURES)
    assert view.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_missing_one_says_so_on_its_place(view: PictureView, pictures: OwnPictures, qtbot: QtBot) -> None:
    view.show_pictures(["0" * 32 + ".jpg"])
    empty = view.grab().toImage()
    qtbot.waitUntil(lambda: pictures.is_missing("0" * 32 + ".jpg"))
    assert view.grab().toImage() != empty


def test_pictures_come_before_the_figure(theme: Theme, qtbot: QtBot, pictures: OwnPictures) -> None:
    catalogue, view = load_catalogue(), PictureView(theme, pictures)
    catalogue.put(SEEN_HUG)
    figure = Demonstration(theme, catalogue.exercises, figures_of(catalogue), lambda: 0.0, lambda: False)
    both = ExerciseView(catalogue, figure, view)
    qtbot.addWidget(both)
    both.show_exercise(SEEN_HUG.id)
    assert both.currentWidget() is view
    both.show_exercise("bridge")
    assert both.currentWidget() is figure


def test_lists_show_the_first_one_small(theme: Theme, folder: DataFolder) -> None:
    draw = thumbnail_drawer(theme, load_catalogue(), folder)
    assert draw(PICTURES[0], 0, QSize(60, 40), 2.0).deviceIndependentSize() == QSize(60, 40)
    assert draw("0" * 32 + ".jpg", 0, QSize(60, 40), 1.0).isNull()
    assert not draw("bridge", 0, QSize(60, 40), 1.0).isNull()
