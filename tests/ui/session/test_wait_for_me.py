"""A session that waits for the person before each exercise: what stands there and is said at "Ready?"."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from floorside.domain.session.plan import StepKind
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from tests.ui.session.led_session import LedSession, state

K = Qt.Key
WAIT = "Take your time. Press Space when you are ready."


@pytest.fixture
def waiting(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Iterator[LedSession]:
    """A session that waits before its first exercise."""
    session = LedSession(theme, catalogue, "full", Timing(wait_for_me=True), voice_level="everything")
    session.start()
    until_ready(session)
    yield session
    session.delete()


def until_ready(session: LedSession) -> None:
    while state(session) is not State.WAITING:
        after(session, 1)
    after(session, 1)


def heard(session: LedSession) -> list[str]:
    """What is said from now on."""
    said: list[str] = []
    session.driver.spoken.connect(lambda utterance: said.append(utterance.text))
    return said


def after(session: LedSession, seconds: float) -> None:
    session.go_to(session.hand.now - 1000 + seconds)


def to_exercise(session: LedSession, name: str) -> None:
    """Leave out the exercises before this one, and wait at its "Ready?"."""
    while session.driver.moment().step.exercise != name or state(session) is not State.WAITING:
        session.press(K.Key_Right)
        after(session, 1)


def test_the_smaller_form_stands_at_ready_and_is_said(waiting: LedSession) -> None:
    to_exercise(waiting, "bridge")
    waiting.press(K.Key_Space)
    after(waiting, 8)
    waiting.press(K.Key_H)
    waiting.press(K.Key_Down)
    said = heard(waiting)
    after(waiting, 6)
    scene = waiting.page.stage.scene
    assert scene is not None
    assert (scene.header.title, scene.header.line, scene.number) == ("Bridge", "Lifting half as high", "Ready?")
    assert said == ["Lifting half as high.", WAIT]
    assert "Lifting half as high." in waiting.driver.texts()


def test_back_at_ready_says_the_steps_again(waiting: LedSession) -> None:
    said = heard(waiting)
    waiting.press(K.Key_Left)
    assert waiting.driver.moment().step.kind is StepKind.GET_READY
    until_ready(waiting)
    assert set(waiting.driver.written_steps()) <= set(said)
    assert said[-1] == WAIT


def test_back_at_the_ready_of_a_later_exercise_leads_into_that_one(waiting: LedSession) -> None:
    to_exercise(waiting, "bridge")
    index = waiting.driver.moment().index
    said = heard(waiting)
    waiting.press(K.Key_Left)
    moment = waiting.driver.moment()
    assert (moment.index, moment.elapsed) == (index - 1, 0)
    until_ready(waiting)
    assert set(waiting.driver.written_steps()) <= set(said)


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Left], ids=["on", "back"])
def test_what_was_waited_for_no_longer_stands_there(waiting: LedSession, key: K) -> None:
    assert waiting.page.stage.caption == WAIT
    waiting.press(key)
    assert waiting.page.stage.caption == ""


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_Right, K.Key_Down], ids=["on", "next", "smaller"])
def test_what_was_offered_as_it_hurt_no_longer_stands_there(waiting: LedSession, key: K) -> None:
    to_exercise(waiting, "bridge")
    waiting.press(K.Key_Space)
    after(waiting, 8)
    waiting.press(K.Key_H)
    after(waiting, 8)
    offered = waiting.page.stage.caption
    assert "Space goes on with this one." in offered
    waiting.press(key)
    assert waiting.page.stage.caption != offered
