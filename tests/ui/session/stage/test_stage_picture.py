"""The person's own pictures on the stage: one after the other, in place of the figure, and never waited for."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import DoseKind, Posture
from floorside.domain.own_exercise import OwnExercise, own_exercise, own_text
from floorside.domain.routine import ExerciseItem, Routine
from floorside.domain.session.engine import Engine
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import Plan, StepKind, lay_out
from floorside.domain.session.timing import Timing
from floorside.storage.data_folder import DataFolder, data_folder
from floorside.storage.files.own.pictures import save_picture
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.own_pictures import OwnPictures
from floorside.ui.own_exercise.take_picture import picture_of_image
from floorside.ui.session.stage.stage import Stage
from floorside.ui.session.stage.stage_picture import picture_at

COLOURS = ("red", "lime", "blue")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return data_folder(tmp_path)


@pytest.fixture
def pictures(qtbot: QtBot, folder: DataFolder) -> Iterator[OwnPictures]:
    with closing(OwnPictures(folder)) as pictures:
        yield pictures


def plain(colour: str) -> bytes:
    image = QImage(800, 500, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return picture_of_image(image, colour).jpeg


@pytest.fixture
def catalogue(folder: DataFolder) -> Catalogue:
    names = tuple(save_picture(folder, plain(colour)) for colour in COLOURS)
    exercise = own_exercise("own-lean", Posture.STANDING, DoseKind.HOLD, figure="bridge", pictures=names)
    catalogue = load_catalogue()
    catalogue.put(OwnExercise(exercise, own_text("Lean")))
    return catalogue


def plan_of(catalogue: Catalogue) -> Plan:
    exercise = catalogue.exercises["own-lean"]
    return lay_out(Routine("r", "R", "", (ExerciseItem(exercise.id, exercise.default),)), catalogue.exercises, Timing())


def moment(plan: Plan, into_work: float) -> Moment:
    engine = Engine(plan)
    engine.start(0.0)
    before = sum(step.planned_seconds for step in plan.steps if step.kind is StepKind.GET_READY)
    engine.advance(before + into_work)
    return engine.moment(before + into_work)


def middle_of_picture(stage: Stage, room: QRectF) -> QColor:
    return stage.grab().toImage().pixelColor(room.center().toPoint())


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot, catalogue: Catalogue, pictures: OwnPictures) -> Stage:
    stage = Stage(theme, plan_of(catalogue), catalogue)
    stage.offer_pictures(pictures)
    qtbot.addWidget(stage)
    stage.resize(1180, 672)
    stage.show()
    return stage


def shown(stage: Stage, qtbot: QtBot, catalogue: Catalogue, into_work: float, colour: str) -> None:
    stage.show_moment(moment(plan_of(catalogue), into_work))
    room = stage._layout.figure
    hue = QColor(colour).hue()
    qtbot.waitUntil(lambda: abs(middle_of_picture(stage, room).hue() - hue) < 4)


def test_each_is_shown_in_a_hold_one_after_the_other(stage: Stage, qtbot: QtBot, catalogue: Catalogue) -> None:
    for into_work, colour in ((1, "red"), (9, "lime"), (17, "blue"), (25, "red")):
        shown(stage, qtbot, catalogue, into_work, colour)


def test_a_short_hold_shows_them_faster_but_does_not_hurry(catalogue: Catalogue) -> None:
    at = moment(plan_of(catalogue), 1)
    assert [picture_at(replace(at, seconds=12, elapsed=each), 3) for each in (0, 4, 8)] == [0, 1, 2]
    assert [picture_at(replace(at, seconds=3, elapsed=each), 3) for each in (0, 1, 2.9)] == [0, 0, 0]
    assert [picture_at(replace(at, seconds=0, elapsed=0), 1)] == [0]


def test_they_are_decoded_before_the_work_begins(
    stage: Stage, qtbot: QtBot, catalogue: Catalogue, pictures: OwnPictures
) -> None:
    engine = Engine(plan_of(catalogue))
    engine.start(0.0)
    stage.show_moment(engine.moment(0.0))
    qtbot.waitUntil(lambda: len(pictures._pictures) == len(COLOURS))


def test_without_the_files_the_figure_is_shown(
    stage: Stage, qtbot: QtBot, catalogue: Catalogue, pictures: OwnPictures, folder: DataFolder
) -> None:
    names = catalogue.pictures_of("own-lean")
    for name in names:
        (folder.exercises / "pictures" / name).unlink()
    stage.show_moment(moment(plan_of(catalogue), 1))
    qtbot.waitUntil(lambda: all(pictures.is_missing(name) for name in names))
    seen = stage.grab().copy(stage._layout.figure.toRect()).toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(0, seen.width(), 4) for y in range(0, seen.height(), 4)}
    assert len(colours) > 3  # a body, and not the bare stage


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_it_turns_with_the_stage(stage: Stage, qtbot: QtBot, catalogue: Catalogue, degrees: int) -> None:
    stage.turn(degrees)
    stage.show_moment(moment(plan_of(catalogue), 1))

    def is_red() -> bool:
        room = stage._on_screen(stage._layout.figure)
        return abs(stage.grab().toImage().pixelColor(room.center()).hue() - QColor(Qt.GlobalColor.red).hue()) < 4

    qtbot.waitUntil(is_red)
