from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Phase, Side
from floorside.domain.figure.posing import pose
from floorside.storage.files.shipped.figures import load_figure
from floorside.ui.figure.figure_view import FigureView, looks_alike, same_scene, thumbnail
from floorside.ui.figure.telling_poses import telling_pose
from floorside.ui.kit.look.palette import LIGHT
from floorside.ui.kit.look.theme import Theme
from tests.domain.drawn import DRAWN

BRIDGE = load_figure("bridge")


@pytest.fixture
def view(qtbot: QtBot, qapp: QApplication) -> Iterator[FigureView]:
    view = FigureView(Theme(qapp, "light"))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    yield view
    view.hide()


def test_shows_nothing_but_the_stage_until_it_is_given_a_pose(view: FigureView) -> None:
    image = view.grab().toImage()
    colors = {image.pixelColor(x, y).name() for x in range(0, 400, 10) for y in range(0, 300, 10)}
    assert colors == {LIGHT.stage}


class Watched(FigureView):
    """Keeps what is asked to be painted again."""

    asked: QRect | None = None

    def update(self, *rect: QRect) -> None:  # type: ignore[override]
        self.asked = rect[0] if rect else self.rect()
        super().update(*rect)


@pytest.mark.parametrize("exercise", ["bridge", "hip-circles", "lateral-walk", "straddle-fold"])
def test_all_that_changes_is_painted_again(qtbot: QtBot, qapp: QApplication, exercise: str) -> None:
    figure = load_figure(exercise)
    phase = next(phase for phase in (Phase.UP, Phase.CIRCLE, Phase.STEP, Phase.OUT) if phase in figure.paths)
    view = Watched(Theme(qapp, "light"))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_pose(pose(figure, phase, 0))
    before = view.grab().toImage()
    for fraction in (0.2, 0.25, 0.6, 1.0):
        view.show_pose(pose(figure, phase, fraction))
        after = view.grab().toImage()
        assert view.asked is not None
        changed = [(x, y) for x in range(400) for y in range(300) if before.pixel(x, y) != after.pixel(x, y)]
        assert changed
        assert all(view.asked.contains(x, y) for x, y in changed)
        before = after


def test_a_limb_that_moves_alone_is_painted_alone(qtbot: QtBot, qapp: QApplication) -> None:
    figure = load_figure("hip-circles")
    view = Watched(Theme(qapp, "light"))
    qtbot.addWidget(view)
    view.resize(400, 300)
    for fraction in (0.3, 0.31):
        view.show_pose(pose(figure, Phase.CIRCLE, fraction))
    assert view.asked is not None
    assert view.asked.width() < 200


def test_goes_back_to_the_empty_stage(view: FigureView) -> None:
    empty = view.grab().toImage()
    view.show_pose(pose(BRIDGE, Phase.HOLD, 0))
    assert view.grab().toImage() != empty
    view.show_pose(None)
    assert view.grab().toImage() == empty


def test_a_movement_too_small_to_see_is_not_painted() -> None:
    a, b, c = (pose(BRIDGE, Phase.UP, fraction) for fraction in (0.5, 0.5001, 0.52))
    assert looks_alike(a, b, 0.001)
    assert not looks_alike(a, c, 0.001)


def test_a_breath_too_small_to_see_is_not_painted() -> None:
    a, b, c = (pose(BRIDGE, Phase.HOLD, 0, breath=breath) for breath in (0, 0.05, 1))
    assert looks_alike(a, b, 0.001)
    assert not looks_alike(a, c, 0.001)


def test_another_side_is_another_scene() -> None:
    figure = load_figure("supine-figure-four")
    left, right = (pose(figure, Phase.HOLD, 0, side) for side in Side)
    assert same_scene(left, left)
    assert not same_scene(left, right)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_thumbnail_has_the_pixels_of_its_screen(qtbot: QtBot, ratio: float) -> None:
    picture = thumbnail(BRIDGE, QSize(84, 58), LIGHT, ratio)
    assert picture.size() == QSize(84, 58) * ratio
    assert picture.deviceIndependentSize().toSize() == QSize(84, 58)


@pytest.mark.parametrize("form", DRAWN)
def test_a_thumbnail_shows_a_person_on_the_stage_with_round_corners(qtbot: QtBot, form: str) -> None:
    image = thumbnail(DRAWN[form], QSize(84, 58), LIGHT).toImage()
    assert image.pixelColor(0, 0).alpha() < 30
    colors = [image.pixelColor(x, y).name() for x in range(84) for y in range(58)]
    assert colors.count(LIGHT.shirt) > 30
    assert colors.count(LIGHT.skin) > 15


def test_the_telling_pose_is_the_hold_of_the_right_side() -> None:
    skeleton = telling_pose(load_figure("supine-figure-four"))
    assert skeleton.marked == "right_leg"
