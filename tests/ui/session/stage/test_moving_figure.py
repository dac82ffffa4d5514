"""A figure painted in parts looks the same as one painted completely."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from floorside.domain.exercise import Phase
from floorside.domain.figure.figure import Figure
from floorside.domain.figure.posing import pose
from floorside.domain.session.moment import Moment
from floorside.domain.session.plan import StepKind
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.ui.figure.figure_pose import figures_of, is_lively, posing_of, settled, way_in
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.stage.moving_figure import MovingFigure
from tests.ui.session.led_session import LedSession
from tests.ui.session.pictures import worst_difference

FIGURE_OF = figures_of(load_catalogue())

ROOM = QRectF(0, 0, 400, 260)


def paint(image: QImage, figure: MovingFigure, part: QRectF) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QRectF(part.toAlignedRect().adjusted(-1, -1, 1, 1))
    painter.setClipRect(clip)
    painter.fillRect(clip, QColor("#0f1b1d"))
    figure.paint(painter, clip)
    painter.end()


def moments(session: LedSession, exercise: str, seconds: int = 3) -> Mapping[float, Moment]:
    """Every tenth of a second from the second rep on."""
    work = next(i for i, s in enumerate(session.plan.steps) if s.exercise == exercise and s.kind is StepKind.WORK)
    start = session.plan.starts[work] + session.plan.steps[work].rep_seconds
    made = {}
    for tenth in range(10 * seconds):
        session.go_to(start + tenth / 10)
        made[tenth / 10] = session.driver.moment()
    return made


@pytest.mark.parametrize("exercise", ["bridge", "hip-circles", "low-cobra"])
def test_painting_only_what_moved_is_enough(full: LedSession, theme: Theme, exercise: str) -> None:
    kept = MovingFigure(theme, FIGURE_OF, moving=True)
    image = QImage(400, 260, QImage.Format.Format_RGB32)
    for moment in moments(full, exercise).values():
        changed = kept.show(moment, ROOM)
        if not changed.isEmpty():
            paint(image, kept, changed)
        fresh, whole = MovingFigure(theme, FIGURE_OF, moving=True), QImage(400, 260, QImage.Format.Format_RGB32)
        fresh.show(moment, ROOM)
        paint(whole, fresh, ROOM)
        assert worst_difference(image, whole) <= 16


def test_only_the_leg_of_a_circle_is_painted_again(full: LedSession, theme: Theme) -> None:
    figure = MovingFigure(theme, FIGURE_OF, moving=True)
    seen = [figure.show(moment, ROOM) for moment in moments(full, "hip-circles").values()]
    assert seen[0] == ROOM
    painted = [rect.width() * rect.height() / (400 * 260) for rect in seen[1:]]
    assert sum(painted) / len(painted) < 0.25


def test_an_exercise_without_a_figure_leaves_its_place_empty(full: LedSession, theme: Theme) -> None:
    figure = MovingFigure(theme, lambda _exercise, _rung: None, moving=True)
    assert figure.show(full.driver.moment(), ROOM).isEmpty()


def test_another_form_has_another_figure(full: LedSession, theme: Theme) -> None:
    asked: list[tuple[str, int]] = []

    def figure_of(exercise: str, rung: int) -> Figure | None:
        asked.append((exercise, rung))
        return FIGURE_OF(exercise, rung)

    figure = MovingFigure(theme, figure_of, moving=True)
    moment = full.driver.moment()
    for rung in (0, 0, -1):
        figure.show(replace(moment, step=replace(moment.step, rung=rung)), ROOM)
    assert asked == [(moment.step.exercise, 0), (moment.step.exercise, -1)]


def test_the_left_and_the_right_are_posed_for_their_side(full: LedSession) -> None:
    left = next(i for i, step in enumerate(full.plan.steps) if step.side == "left")
    full.go_to(full.plan.starts[left] + 1)
    assert posing_of(full.driver.moment(), True).side == "left"


def test_under_reduced_motion_a_rep_is_two_still_pictures(full: LedSession) -> None:
    seen = {posing_of(moment, False)[:2] for moment in moments(full, "bridge").values()}
    assert seen == {(Phase.UP, 1.0), (Phase.HOLD, 0.25)}


def test_a_figure_that_holds_or_rests_is_not_lively(full: LedSession) -> None:
    lively = {gone: is_lively(moment) for gone, moment in moments(full, "bridge").items()}
    assert lively[1.0]
    assert not lively[2.5]


def breaths(moments: Iterable[Moment]) -> list[float]:
    return [posing_of(moment, True).breath for moment in moments if moment.phase is Phase.HOLD]


def test_in_a_long_hold_of_a_rep_the_figure_breathes_and_nothing_jumps(full: LedSession) -> None:
    breathed = breaths(moments(full, "pelvic-tilt", seconds=16).values())
    assert max(breathed) == pytest.approx(1, abs=0.02)
    assert max(breathed[0], breathed[-1]) < 0.02
    assert len(set(breathed)) > 25


def test_a_short_hold_of_a_rep_has_no_breath(full: LedSession) -> None:
    assert set(breaths(moments(full, "bridge").values())) == {0}


def test_every_second_rep_is_done_with_the_other_leg(full: LedSession) -> None:
    seen = {moment.rep: posing_of(moment, True).swapped for moment in moments(full, "bridge", seconds=19).values()}
    assert seen == {2: True, 3: False, 4: True}
    usual, alternating = FIGURE_OF("bridge", 0), FIGURE_OF("bridge", 3)
    assert usual is not None
    assert alternating is not None
    second = posing_of(next(iter(moments(full, "bridge").values())), True)
    assert settled(second, usual).swapped is False
    assert settled(second, alternating).swapped is True


def test_coming_down_shows_the_pictures_of_going_up(full: LedSession) -> None:
    bridge, tilt = FIGURE_OF("bridge", 0), FIGURE_OF("pelvic-tilt", 0)
    assert bridge is not None
    assert tilt is not None
    up = [posing_of(moment, True) for moment in moments(full, "bridge").values() if moment.phase is Phase.UP]
    for posing in up:
        down = posing._replace(phase=Phase.DOWN, fraction=round(1 - posing.fraction, 6))
        assert settled(down, bridge) == settled(posing, bridge)
        assert settled(down, tilt).phase is Phase.DOWN  # its arrow points the other way


def test_what_moves_in_a_hold_goes_round_once_a_breath(full: LedSession) -> None:
    work = next(
        i for i, step in enumerate(full.plan.steps) if step.exercise == "forearm-plank" and step.kind is StepKind.WORK
    )
    full.go_to(full.plan.starts[work] + 2.5)
    still, lifting = FIGURE_OF("forearm-plank", 0), FIGURE_OF("forearm-plank", 1)
    assert still is not None
    assert lifting is not None
    posing = posing_of(full.driver.moment(), True)
    assert posing.fraction == pytest.approx(0.25)
    assert settled(posing, lifting) == posing
    assert settled(posing, still).fraction == 1.0


@pytest.fixture
def resting(full: LedSession) -> Mapping[float, Moment]:
    """The rest between two planks, by the part of it that is gone."""
    rest = next(i for i, step in enumerate(full.plan.steps) if step.kind is StepKind.REST)
    made = {}
    for twentieth in range(20):
        full.go_to(full.plan.starts[rest] + full.plan.steps[rest].planned_seconds * twentieth / 20)
        made[twentieth / 20] = full.driver.moment()
    return made


def test_between_planks_one_comes_down_lies_and_comes_up_again(resting: Mapping[float, Moment]) -> None:
    figure = FIGURE_OF("forearm-plank", 0)
    assert figure is not None
    posings = {gone: posing_of(moment, True) for gone, moment in resting.items()}
    heights = {gone: pose(figure, *posing).joints["pelvis"][1] for gone, posing in posings.items()}
    assert heights[0] > heights[0.2] > heights[0.5] < heights[0.8] < heights[0.95]
    assert heights[0.35] == pytest.approx(heights[0.65])
    assert {gone for gone, moment in resting.items() if not is_lively(moment)} == {
        0.35,
        0.4,
        0.45,
        0.5,
        0.55,
        0.6,
        0.65,
    }


def test_under_reduced_motion_one_lies_between_planks(resting: Mapping[float, Moment]) -> None:
    assert {posing_of(moment, False)[:2] for moment in resting.values()} == {(StepKind.REST, 0.5)}


def test_a_figure_that_has_nothing_to_do_in_a_rest_is_one_picture(resting: Mapping[float, Moment]) -> None:
    still, moving = FIGURE_OF("bridge", 0), FIGURE_OF("forearm-plank", 0)
    assert still is not None
    assert moving is not None
    assert len({settled(posing_of(moment, True), still) for moment in resting.values()}) == 1
    assert len({settled(posing_of(moment, True), moving) for moment in resting.values()}) == 20


@pytest.mark.parametrize(
    ("gone", "seconds", "shown"),
    [
        (0, 30, 0),
        (3, 30, 0.5),
        (6, 30, 1),
        (9, 30, 1),
        (11.5, 30, 0.5),
        (13, 30, 0),
        (16, 30, 0.5),
        (24, 30, 1),
        (29, 30, 1),
    ],
)
def test_the_way_in_is_shown_again_while_there_is_time(gone: float, seconds: float, shown: float) -> None:
    assert way_in(gone, seconds) == pytest.approx(shown)


def test_a_short_way_in_is_shown_once_and_quicker() -> None:
    assert [way_in(gone, 5) for gone in (0, 2, 4, 5)] == [0, 0.5, 1, 1]
