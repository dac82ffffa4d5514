"""Closing the window in a session while the disk refuses: the session stands still as long as the person is asked."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from floorside.build_app import App
from floorside.domain.session.run_state import State
from tests.ui.data.test_unsaved_files import make_room, refuse
from tests.ui.person import Person


@pytest.fixture
def app(app: App) -> Iterator[App]:
    yield app
    make_room(app)


@pytest.fixture
def person(app: App, person: Person) -> Person:
    """In the plank, and the disk refuses."""
    refuse(app)
    person.click("Start")
    person.wait_for("forearm-plank")
    person.wait(5)
    return person


def close(app: App, person: Person, answer: str, meanwhile: float = 30) -> list[State]:
    """Close the window, and answer the question after a while; returns the states before and after that."""
    seen: list[State] = []

    def reply() -> None:
        (box,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
        seen.append(person.driver.moment().state)
        person.wait(meanwhile)
        seen.append(person.driver.moment().state)
        next(each for each in box.findChildren(QPushButton) if each.text() == answer).click()

    QTimer.singleShot(0, app.window, reply)
    app.window.close()
    return seen


def test_the_session_stands_still_behind_the_question_and_goes_on_with_who_stays(app: App, person: Person) -> None:
    before = person.driver.moment()
    assert close(app, person, "Stay") == [State.PAUSED, State.PAUSED]
    assert person.driver.moment().state is State.COUNTING_IN
    person.wait(3.5)
    after = person.driver.moment()
    assert (after.state, after.index, after.seconds_left) == (State.RUNNING, before.index, before.seconds_left)


def test_a_session_that_was_paused_before_stays_so(app: App, person: Person) -> None:
    person.driver.pause()
    assert close(app, person, "Stay") == [State.PAUSED, State.PAUSED]
    assert person.driver.moment().state is State.PAUSED


def test_a_session_that_went_on_meanwhile_is_not_paused_by_the_answer(app: App, person: Person) -> None:
    """As a headset does, which works behind the question too."""
    QTimer.singleShot(0, app.window, person.driver.pause_or_resume)
    assert close(app, person, "Stay", meanwhile=5) == [State.COUNTING_IN, State.RUNNING]
    assert person.driver.moment().state is State.RUNNING


def test_who_closes_all_the_same_finds_the_window_closed(app: App, person: Person) -> None:
    close(app, person, "Close without them")
    assert not app.window.isVisible()
