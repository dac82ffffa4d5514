"""Back, and a smaller version: there is always time to get into the position, and the stage leads there."""

import pytest
from PySide6.QtCore import Qt

from floorside.domain.exercise import Posture
from floorside.domain.session.coming_from import posture_at
from floorside.domain.session.plan import StepKind
from floorside.domain.session.timing import USUAL, get_ready_seconds
from floorside.ui.session.stage.scene import Scene
from tests.ui.session.led_session import LedSession

K = Qt.Key


def posture(session: LedSession) -> Posture | None:
    driver = session.driver
    return posture_at(driver.plan, driver.moment().index, session.exercises)


def go_to_step(session: LedSession, index: int, into: float = 1) -> None:
    session.go_to(session.plan.starts[index] + into)
    assert session.driver.moment().index == index


def shown(session: LedSession) -> Scene:
    session.page.look()
    scene = session.page.stage.scene
    assert scene is not None
    return scene


def steps_of(session: LedSession, exercise: str, kind: StepKind) -> list[int]:
    return [i for i, step in enumerate(session.plan.steps) if step.exercise == exercise and step.kind is kind]


def go_into(session: LedSession, exercise: str) -> int:
    """Go into an exercise that has one work step; returns the step's number."""
    (index,) = steps_of(session, exercise, StepKind.WORK)
    go_to_step(session, index, 10)
    return index


@pytest.mark.parametrize(
    ("exercise", "kind"),
    [
        ("hip-circles", StepKind.WORK),
        ("hip-circles", StepKind.CHANGE_SIDE),
        ("forearm-plank", StepKind.WORK),
        ("forearm-plank", StepKind.REST),
    ],
)
@pytest.mark.parametrize("number", [0, 1, -1])
def test_to_a_smaller_form_in_another_posture_there_is_time_and_the_stage_leads_there(
    full: LedSession, exercise: str, kind: StepKind, number: int
) -> None:
    places = steps_of(full, exercise, kind)
    go_to_step(full, places[min(number, len(places) - 1)])
    was = posture(full)
    for _ in range(2):  # the first form below is done in the same posture
        full.press(K.Key_H)
        full.press(K.Key_2)
        full.press(K.Key_Down)
    moment = full.driver.moment()
    assert was is not None
    assert posture(full) is Posture.STANDING
    assert moment.step.kind is not StepKind.WORK
    assert moment.seconds_left >= get_ready_seconds(was, Posture.STANDING, USUAL)
    scene = shown(full)
    assert (scene.header.title, scene.above) == ("Stand up", "Get ready")
    assert full.driver.written_steps()


def test_back_into_another_posture_gives_the_time_to_get_there(full: LedSession) -> None:
    cobra, figure_four = (steps_of(full, each, StepKind.WORK) for each in ("low-cobra", "supine-figure-four"))
    go_to_step(full, cobra[0])
    full.press(K.Key_Left)
    moment = full.driver.moment()
    assert moment.index == figure_four[-1] - 1
    assert moment.seconds_left >= get_ready_seconds(Posture.PRONE, Posture.SUPINE, USUAL)
    assert shown(full).header.title == "Lie on your back"


def test_back_to_the_beginning_of_the_present_work_takes_no_longer_than_before(full: LedSession) -> None:
    bridge = go_into(full, "bridge")
    full.press(K.Key_Left)
    moment = full.driver.moment()
    assert (moment.index, moment.seconds_left <= 10) == (bridge - 1, True)
    assert shown(full).header.title == "Stay on your back"


def test_who_went_back_and_comes_forward_again_finds_the_way_as_it_was_planned(full: LedSession) -> None:
    go_into(full, "bridge")
    full.press(K.Key_Left)
    full.press(K.Key_Left)
    full.press(K.Key_Right)
    assert [step.comes_from for step in full.driver.plan.steps if step.comes_from] in ([], [Posture.SUPINE])


@pytest.mark.parametrize("hurts", [True, False])
def test_who_leaves_the_first_exercise_on_the_way_to_it_still_stands(full: LedSession, hurts: bool) -> None:
    assert shown(full).header.title == "Lie on your back"
    full.go_to(3)
    if hurts:
        full.press(K.Key_H)
        full.press(K.Key_Right)
    else:
        full.press(K.Key_Right)
        full.press(K.Key_Right)
    moment = full.driver.moment()
    assert moment.step.kind is StepKind.GET_READY
    assert moment.index > 0
    assert moment.seconds_left >= get_ready_seconds(Posture.STANDING, Posture.SUPINE, USUAL)
    assert shown(full).header.title == "Lie on your back"


def test_who_leaves_an_exercise_in_it_is_led_on_as_planned(full: LedSession) -> None:
    go_into(full, "pelvic-tilt")
    full.press(K.Key_H)
    full.press(K.Key_Right)
    assert shown(full).header.title == "Stay on your back"
    assert [step.comes_from for step in full.driver.plan.steps if step.comes_from] == []
