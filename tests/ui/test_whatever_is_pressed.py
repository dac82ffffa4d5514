"""The real window, whatever is pressed in a session and however often the program goes away: it fits the engine, and
the file has what was done.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.exercise import Amount, Dose
from floorside.domain.routine import ExerciseItem, RestItem, Routine, RoutineItem, WaitItem
from floorside.domain.session.run_state import State
from floorside.planning import make_plan
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import load_catalogue
from floorside.storage.history.sessions import History
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from floorside.ui.session.keys import ACTION_OF, Situation
from floorside.ui.session.session_page import SessionPage
from floorside.ui.session.unfinished.take_up_page import TakeUpPage
from tests.ui.hand_clock import HandClock
from tests.ui.person import SILENT, Person, started_app

SPOKEN = Settings(tones_on=False, voice_level="short", welcomed=True)
EXERCISES = load_catalogue().exercises


def routine(*items: RoutineItem) -> Routine:
    return Routine("mine", "Mine", "", items)


def usual(exercise: str) -> ExerciseItem:
    return ExerciseItem(exercise, EXERCISES[exercise].default)


SHORTEST = ExerciseItem("butterfly", Dose(Amount(1, 5), Amount(1, 5)))
UNLIKE = Dose(Amount(1, 30), Amount(1, 20), sets=2, rest_seconds=20)
ROUTINES = {
    "one exercise": routine(SHORTEST),
    "of everything": routine(
        ExerciseItem("supine-figure-four", UNLIKE),
        RestItem(200),
        usual("bridge"),
        WaitItem(),
        usual("hip-circles"),
        usual("forearm-plank"),
        SHORTEST,
    ),
    "sixty exercises": routine(*(SHORTEST, usual("bridge")) * 30),
}

KEYS = sorted({key for keys in ACTION_OF.values() for key in keys}, key=int)
SLEPT = "the computer slept"
PRESSES = st.sampled_from([*KEYS, *[Qt.Key.Key_H, Qt.Key.Key_Right, Qt.Key.Key_Space] * 4, SLEPT])
#: How long nothing is pressed then, in halves of a second.
HALVES = st.sampled_from([0, 0, 0, 1, 4, 16, 122])
#: What is pressed until the program goes away.
RUN = st.lists(st.tuples(PRESSES, HALVES), min_size=4, max_size=24)


def fits(app: App) -> bool:
    """Checks the window and the file against the engine; returns whether the session goes on."""
    assert app.services.writer.flush(60)
    driver = app.session_controller.driver
    pages = [page for page in app.window.findChildren(SessionPage) if page.isVisible()]
    if driver is None or driver.engine.state in (State.FINISHED, State.STOPPED):
        assert pages == []
        return False
    (page,), moment = pages, driver.moment()
    asked = page.question_card.asked
    assert page.question_card.isHidden() == (asked is None)
    assert asked is None or moment.state is State.HURT or asked.situation is Situation.STOPPING
    assert asked is not None or moment.state is not State.HURT
    runs = moment.state in (State.RUNNING, State.COUNTING_IN, State.RESTING)
    assert (page.next_look is not None) == runs
    unfinished = app.services.history.read(lambda database: History(database).unfinished(), None)
    assert unfinished is not None
    assert (unfinished.session.sets, unfinished.plan) == (driver.engine.records, driver.plan)
    assert unfinished.at_step == moment.index
    return True


def press(person: Person, clock: HandClock, what: Qt.Key | str) -> None:
    if isinstance(what, Qt.Key):
        person.press(what)
    else:
        clock.asleep += 600


# An example takes a second: there are few, and one that fails is not made smaller.
@settings(
    max_examples=8,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.sampled_from(sorted(ROUTINES)), st.sampled_from([SILENT, SPOKEN]), st.lists(RUN, min_size=1, max_size=3))
def test_the_window_fits_the_session_and_the_file_has_what_was_done(
    qtbot: QtBot,
    qapp: QApplication,
    name: str,
    chosen: Settings,
    runs: list[list[tuple[Qt.Key | str, int]]],
) -> None:
    clock, kept = HandClock(), None
    with TemporaryDirectory() as folder:
        for presses in runs:
            with started_app(qtbot, qapp, Path(folder), clock, chosen) as app:
                person = Person(qtbot, app, clock)
                if kept is None:
                    app.session_controller.begin(make_plan(ROUTINES[name], app.services.catalogue, chosen))
                else:
                    app.offer_unfinished()
                    if not app.window.findChildren(TakeUpPage):
                        return  # no work was reached
                    person.click("Go on")
                    assert person.driver.engine.records == kept
                for what, halves in presses:
                    if not fits(app):
                        return
                    press(person, clock, what)
                    if fits(app):
                        person.wait(halves * HEARTBEAT_SECONDS)
                if not fits(app):
                    return
                kept = person.driver.engine.records
