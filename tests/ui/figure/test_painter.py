import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Direction, Phase, Side
from floorside.domain.figure.figure import Figure, Skeleton
from floorside.domain.figure.posing import pose
from floorside.domain.session.plan import StepKind
from floorside.storage.files.shipped.figures import load_figure
from floorside.ui.figure.painter import body_in, body_parts, close_up, ground_in, paint_figure
from floorside.ui.figure.shapes import Eye
from floorside.ui.kit.look.palette import LIGHT, Colors
from tests.domain.drawn import DRAWN

STAGE = QRectF(0, 0, 600, 450)


#: Both sides in one colour, to compare their shapes.
ONE_COLOR = LIGHT._replace(right=LIGHT.left, right_far=LIGHT.left_far)


def picture(skeleton: Skeleton, width: int = 300, height: int = 225, colors: Colors = LIGHT) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_figure(painter, QRectF(image.rect()), skeleton, colors)
    painter.end()
    return image


def moments(figure: Figure) -> list[Skeleton]:
    phases: list[Phase | StepKind] = [StepKind.GET_READY, *(phase for phase in Phase if phase in figure.paths)]
    sides: tuple[Side | None, ...] = tuple(Side) if figure.marked else (None,)
    return [pose(figure, p, f, side, breath=1) for p in phases for side in sides for f in (0, 0.25, 0.5, 0.75, 1)]


@pytest.mark.parametrize("form", DRAWN)
def test_the_frame_holds_the_whole_picture_in_every_phase(form: str) -> None:
    for skeleton in moments(DRAWN[form]):
        for part in (*ground_in(STAGE, skeleton, LIGHT), *body_in(STAGE, skeleton, LIGHT)):
            assert STAGE.contains(part.outline.boundingRect()), part.color


@pytest.mark.parametrize("form", DRAWN)
def test_a_change_of_side_stays_in_the_picture(form: str) -> None:
    figure = DRAWN[form]
    for i in range(21):
        skeleton = pose(figure, StepKind.CHANGE_SIDE, i / 20, Side.LEFT)
        for part in body_in(STAGE, skeleton, LIGHT):
            assert STAGE.contains(part.outline.boundingRect()), (i, part.color)


@pytest.mark.parametrize("form", DRAWN)
def test_nobody_s_head_is_cut_off_where_the_room_is_low(form: str) -> None:
    low = QRectF(0, 0, 1200, 300)
    for skeleton in moments(DRAWN[form]):
        for part in body_in(low, skeleton, LIGHT):
            assert low.contains(part.outline.boundingRect()), part.color


@pytest.mark.parametrize("form", DRAWN)
def test_the_scale_is_the_same_in_every_phase(form: str) -> None:
    frames = {skeleton.frame for skeleton in moments(DRAWN[form]) if skeleton.camera.azimuth < 90}
    assert len(frames) <= 1


@pytest.mark.parametrize("form", [form for form in DRAWN if "figure-four" in form or "hip-circles" in form])
def test_left_and_right_look_different_and_are_mirror_images(qtbot: QtBot, form: str) -> None:
    figure = DRAWN[form]
    phase = Phase.HOLD if Phase.HOLD in figure.paths else Phase.CIRCLE
    left, right = (picture(close_up(pose(figure, phase, 0.3, side), LIGHT), colors=ONE_COLOR) for side in Side)
    assert left != right
    flipped = left.transformed(QTransform().scale(-1, 1))
    same = sum(flipped.pixel(x, y) == right.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 225, 3))
    assert same / (100 * 75) > 0.97


def test_the_working_leg_alone_has_the_colour_of_its_side() -> None:
    own = {Side.LEFT: LIGHT.left, Side.RIGHT: LIGHT.right}
    for side in Side:
        skeleton = pose(load_figure("hip-circles"), Phase.CIRCLE, 0.5, side, Direction.FORWARD)
        parts = list(body_parts(Eye(skeleton.camera), skeleton, LIGHT))
        colors = [part.color for part in parts]
        assert colors.count(own[side]) == 1  # the thigh; the shin is a shade darker
        assert not [color for each, color in own.items() if each is not side and color in colors]
    still = pose(load_figure("bridge"), Phase.HOLD, 0)
    seen = {part.color for part in body_parts(Eye(still.camera), still, LIGHT)}
    assert seen.isdisjoint({LIGHT.left, LIGHT.right})


def test_every_part_is_solid_where_its_pieces_overlap(qtbot: QtBot) -> None:
    """Pieces that run round in different ways would leave holes."""
    image = picture(pose(load_figure("forearm-plank"), Phase.HOLD, 0), 600, 450)
    eye_line = [image.pixelColor(x, y).name() for x in range(180, 420) for y in range(200, 250)]
    assert eye_line.count(LIGHT.shirt) + eye_line.count(LIGHT.trousers) > 3000


def test_breath_shows(qtbot: QtBot) -> None:
    figure = load_figure("easy-breathing")
    assert picture(pose(figure, Phase.IN, 0)) != picture(pose(figure, Phase.IN, 1))


def test_trail_shows_only_while_circling() -> None:
    figure = load_figure("hip-circles")
    colors = [
        {p.color for p in body_in(STAGE, pose(figure, phase, 0.5), LIGHT)} for phase in (Phase.CIRCLE, Phase.REST)
    ]
    assert LIGHT.stage_muted in colors[0]
    assert LIGHT.stage_muted not in colors[1]
