"""A session whose program went away: it is offered once, and goes on as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.session.run_state import State
from floorside.ui.history.session.session_details import SessionDetails
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from floorside.ui.session.session_page import SessionPage
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, history, started_app


def interrupted(qtbot: QtBot, qapp: QApplication, folder: Path, clock: HandClock) -> None:
    """Leaves a session behind whose program went away in the bridge."""
    with started_app(qtbot, qapp, folder, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        person.wait_for("bridge")
        person.wait(20)
        assert app.services.writer.flush(60)


def test_an_interrupted_session_goes_on_where_it_stood(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    interrupted(qtbot, qapp, tmp_path, clock)
    clock.now += 3600
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click("Go on")
        assert person.driver.moment().step.exercise == "bridge"
        person.wait_for("bridge")
        while person.driver.engine.state is not State.FINISHED:
            person.wait(HEARTBEAT_SECONDS)
        person.click("Done")
    (session,) = history(tmp_path, capsys)
    assert session["outcome"] == "completed"
    assert [s["outcome"] for s in session["sets"]] == ["done"] * 13
    assert session["active_seconds"] >= 717


def test_the_easier_form_that_was_chosen_after_pain_is_kept_when_the_session_is_taken_up_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        person.wait_for("forearm-plank")
        person.wait(5)
        person.press(Qt.Key.Key_H)
        person.press(Qt.Key.Key_2)
        person.press(Qt.Key.Key_Down)
        assert person.driver.moment().step.rung == -1
        assert app.services.writer.flush(60)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click("Go on")
        assert {step.rung for step in person.driver.plan.steps if step.exercise == "forearm-plank"} == {-1}
        while person.driver.engine.state is not State.FINISHED:
            person.wait(HEARTBEAT_SECONDS)
        person.click("Done")
    (session,) = history(tmp_path, capsys)
    rungs = [s["rung"] for s in session["sets"] if s["exercise"] == "forearm-plank"]
    assert rungs == [0, -1, -1], "the set that hurt keeps the form in which it hurt"


@pytest.mark.parametrize("in_the_set", [True, False], ids=["in the set", "on the way to it"])
def test_what_was_said_of_pain_outlives_the_program(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    clock: HandClock,
    capsys: pytest.CaptureFixture[str],
    in_the_set: bool,
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        if in_the_set:
            person.wait_for(person.driver.plan.steps[1].exercise or "")
            person.wait(2)
        person.press(Qt.Key.Key_H)
        person.press(Qt.Key.Key_1)
        person.press(Qt.Key.Key_Left)
        assert person.driver.engine.state is State.RESTING
        assert app.services.writer.flush(60)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click("Go on")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
    (session,) = history(tmp_path, capsys)
    assert session["outcome"] == "hurt"
    assert [s["hurt"] for s in session["sets"] if s["outcome"] == "hurt"] == ["sharp"]


@pytest.mark.parametrize(("answer", "outcomes"), [("Keep", ["partial"]), ("Discard", [])])
def test_an_interrupted_session_is_kept_or_discarded(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    clock: HandClock,
    capsys: pytest.CaptureFixture[str],
    answer: str,
    outcomes: list[str],
) -> None:
    interrupted(qtbot, qapp, tmp_path, clock)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click(answer)
        assert not app.window.in_session
        said = "What was done is kept. In History you can add how it felt."
        assert app.window.banner_text == (said if answer == "Keep" else "")
        if answer == "Keep":
            person.click("Open it")
            (details,) = app.window.findChildren(SessionDetails)
            assert details.isVisible()
            person.click("Edit")
    assert [session["outcome"] for session in history(tmp_path, capsys)] == outcomes
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        assert not app.window.in_session, "it is asked only once"


@pytest.mark.parametrize("place", ["the first lead-in", "the first set", "the other side's lead-in"])
@pytest.mark.parametrize("left_at", ["the question", "the rest"])
@pytest.mark.parametrize("hurts", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4])
def test_a_session_that_hurt_is_taken_up_wherever_it_stood(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, place: str, left_at: str, hurts: Qt.Key
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        if place == "the first set":
            person.wait_for("pelvic-tilt")
        elif place == "the other side's lead-in":
            person.wait_for("supine-figure-four", "left")
            person.press(Qt.Key.Key_Right)
        person.wait(2)
        exercise = person.driver.moment().step.exercise
        person.press(Qt.Key.Key_H)
        person.press(hurts)
        if left_at == "the rest":
            person.press(Qt.Key.Key_Left)
        assert app.services.writer.flush(60)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click("Go on")
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        assert page.overlay.is_open == (hurts == Qt.Key.Key_3), "what spread is asked about before anything goes on"
        if hurts == Qt.Key.Key_3:
            assert person.driver.moment().step.exercise == exercise
            person.press(Qt.Key.Key_Right)
        while person.driver.engine.state is not State.FINISHED:
            person.wait(HEARTBEAT_SECONDS)
            if hurts == Qt.Key.Key_3:
                assert person.driver.moment().step.exercise != exercise
        person.click("Done")


@pytest.mark.parametrize("left_at", ["the work", "a pause"])
def test_who_takes_a_session_up_has_time_to_get_down_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, left_at: str
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        person.wait_for("hip-circles", "right")
        person.wait(4)
        if left_at == "a pause":
            person.press(Qt.Key.Key_Space)
        assert app.services.writer.flush(60)
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        app.offer_unfinished()
        person = Person(qtbot, app, clock)
        person.click("Go on")
        moment = person.driver.moment()
        assert (moment.step.exercise, moment.step.side, moment.step.kind) == ("hip-circles", "right", "change_side")
        assert moment.seconds_left >= 20
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        scene = page.stage.scene
        assert scene is not None
        assert (scene.header.title, scene.above) == ("Come onto your hands and knees", "Get ready")
