"""The main task from start to end: the real window, Start, the Full routine with all possible events, the history."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.session.run_state import State
from floorside.domain.speech.experience import experience_after
from floorside.planning import make_plan
from floorside.storage.files.settings import load_settings
from floorside.ui.session.controls import Controls
from floorside.ui.session.driver import HEARTBEAT_SECONDS
from floorside.ui.session.end_page import EndPage
from floorside.ui.session.session_page import SessionPage
from tests.ui.hand_clock import HandClock
from tests.ui.person import Person, history, started_app


def test_the_full_routine_with_pauses_a_back_an_extension_and_a_hurt(
    app: App, person: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person.click("Start")
    person.wait(10)
    person.press(Qt.Key.Key_Space)  # pause on the way in
    person.wait(45)
    person.press(Qt.Key.Key_Space)
    person.wait_for("supine-figure-four", "left")
    person.wait(10)
    person.press(Qt.Key.Key_Left)  # this hold again from its beginning
    person.wait_for("supine-figure-four", "left")
    person.wait(12)
    person.press(Qt.Key.Key_Space)  # pause in the hold
    person.wait(100)
    assert person.driver.moment().seconds_left == 18
    person.press(Qt.Key.Key_Space)
    person.wait_for("supine-figure-four", "right")
    person.wait(5)
    person.press(Qt.Key.Key_Up)  # ten seconds more on the right
    person.wait_for("low-cobra")
    person.wait(13)
    person.press(Qt.Key.Key_H)
    assert person.driver.moment().state is State.HURT
    person.wait(60)
    person.press(Qt.Key.Key_Right)  # the next exercise
    while person.driver.engine.state is not State.FINISHED:
        person.wait(HEARTBEAT_SECONDS)
    person.shown(EndPage)
    person.click("3")
    person.click("Done")
    app.services.writer.flush(60)
    app.close()

    (session,) = history(tmp_path, capsys)
    assert (session["routine"], session["outcome"]) == ("full", "hurt")
    assert (session["pain_before"], session["pain_after"]) == (None, 3)
    assert session["local_date"] == "2026-03-28"
    sets = session["sets"]
    assert len(sets) == 13
    assert [(s["exercise"], s["side"], s["direction"], s["set"]) for s in sets] == [
        ("pelvic-tilt", None, None, 1),
        ("bridge", None, None, 1),
        ("supine-figure-four", "left", None, 1),
        ("supine-figure-four", "right", None, 1),
        ("low-cobra", None, None, 1),
        ("forearm-plank", None, None, 1),
        ("forearm-plank", None, None, 2),
        ("forearm-plank", None, None, 3),
        ("hip-circles", "left", "forward", 1),
        ("hip-circles", "left", "backward", 1),
        ("hip-circles", "right", "forward", 1),
        ("hip-circles", "right", "backward", 1),
        ("butterfly", None, None, 1),
    ]
    outcomes = {(s["exercise"], s["side"]): s["outcome"] for s in sets}
    assert outcomes.pop(("low-cobra", None)) == "hurt"
    assert set(outcomes.values()) == {"done"}
    left, right, cobra = sets[2], sets[3], sets[4]
    assert (left["planned"]["hold_seconds"], left["done"]["hold_seconds"]) == (30, 30)
    assert (right["planned"]["hold_seconds"], right["done"]["hold_seconds"]) == (30, 40)
    assert (cobra["planned"]["reps"], cobra["done"]["reps"], cobra["done"]["seconds"]) == (10, 1, 13)


def test_stopping_early_keeps_what_was_done(
    app: App, person: Person, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person.click("Start")
    person.wait_for("bridge")
    person.wait(28)
    person.press(Qt.Key.Key_Escape)
    assert person.driver.moment().state is State.PAUSED, "nothing runs while it asks"
    person.wait(30)
    person.press(Qt.Key.Key_Return)
    person.click("Done")
    app.services.writer.flush(60)
    app.close()

    (session,) = history(tmp_path, capsys)
    assert session["outcome"] == "partial"
    assert [s["outcome"] for s in session["sets"]][:3] == ["done", "cut_short", "skipped"]
    assert session["sets"][1]["done"] == {"reps": 3, "seconds": 28, "hold_seconds": 1}


def test_what_is_said_of_the_screen_goes_with_the_session(app: App, person: Person) -> None:
    person.click("Start")
    page = person.shown(SessionPage)
    assert isinstance(page, SessionPage)
    page.banner.emit("The screen may go dark.")
    assert app.window.banner_text == "The screen may go dark."
    person.wait_for("bridge")
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)
    person.click("Done")
    assert app.window.banner_text == ""


@pytest.mark.parametrize("covers", [Qt.Key.Key_Escape, Qt.Key.Key_H, Qt.Key.Key_F1])
def test_what_the_window_says_can_be_closed_by_key_while_a_question_stands(
    app: App, person: Person, qtbot: QtBot, covers: Qt.Key
) -> None:
    app.window.activateWindow()
    qtbot.waitUntil(app.window.isActiveWindow, timeout=60_000)
    person.click("Start")
    page = person.shown(SessionPage)
    assert isinstance(page, SessionPage)
    person.wait_for("pelvic-tilt")
    person.press(covers)
    assert page.overlay.is_open
    page.banner.emit("The screen may go dark.")
    answers = [*page.question_card.buttons, *page.help_sheet.buttons.values(), page.controls.buttons["floor"]]

    def tab() -> QWidget:
        qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
        reached = app.window.focusWidget()
        assert reached is not None
        return reached

    reached = next(each for each in (tab() for _ in range(2 * len(answers))) if each not in answers)
    assert isinstance(reached, QAbstractButton)
    assert reached.text() == "Close"
    assert tab() in (page, *answers)
    qtbot.keyClick(app.window.focusWidget(), Qt.Key.Key_Backtab)
    assert app.window.focusWidget() is reached
    qtbot.keyClick(reached, Qt.Key.Key_Space)
    assert app.window.banner_text == ""
    assert page.overlay.is_open
    assert app.window.focusWidget() in (page, *answers)


def test_pain_that_was_said_and_taken_back_leaves_no_trace(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        for key in (Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_1):
            person.press(key)
        assert app.services.writer.flush(60)
        (sets,) = (session["sets"] for session in history(tmp_path, capsys))
        assert sets == []


@pytest.mark.parametrize("hours", [1, -1, 87_600, -87_600], ids=["+1 h", "-1 h", "+10 years", "-10 years"])
def test_a_wall_clock_that_is_moved_changes_no_duration(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str], hours: int
) -> None:
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        person.wait_for("bridge")
        clock.moved += timedelta(hours=hours)
        while person.driver.engine.state is not State.FINISHED:
            person.wait(HEARTBEAT_SECONDS)
        person.click("Done")
    (session,) = history(tmp_path, capsys)
    began, ended = datetime.fromisoformat(session["started"]), datetime.fromisoformat(session["ended"])
    assert (ended - began).total_seconds() == pytest.approx(717, abs=1)
    assert session["active_seconds"] == 717
    assert session["local_date"] == "2026-03-28"


def test_how_much_is_said_is_switched_in_the_session_and_remembered(app: App, person: Person) -> None:
    person.click("Start")
    person.wait(2)
    (controls,) = person.shown(SessionPage).findChildren(Controls)
    level = controls.buttons["voice"]
    assert level.text() == "Voice: tones only"
    said: list[str] = []
    person.driver.spoken.connect(lambda utterance: said.append(utterance.text))
    person.wait(2)
    assert said == []
    person.press(Qt.Key.Key_V)
    person.wait(4)
    assert said
    assert level.text() == "Voice: as you need it"
    for word in ("Voice: everything", "Voice: short"):
        person.press(Qt.Key.Key_V)
        assert level.text() == word
    person.press(Qt.Key.Key_M)
    assert app.settings.flush(60)
    settings = load_settings(app.folder.settings).settings
    assert (settings.voice_level, settings.tones_on) == ("short", True)
    person.press(Qt.Key.Key_M)
    assert app.settings.flush(60)
    assert not load_settings(app.folder.settings).settings.tones_on


def test_one_key_says_the_steps_of_what_is_known_once_more(app: App, person: Person) -> None:
    app.settings.change(voice_level="as_needed")
    routine = app.services.routine_service.routines["short"]
    known = experience_after(routine, 9)
    plan = make_plan(routine, app.services.catalogue, app.settings.value, known)
    app.session_controller.begin(plan, None, known)
    said: list[str] = []
    person.driver.spoken.connect(lambda utterance: said.append(utterance.text))
    (controls,) = person.shown(SessionPage).findChildren(Controls)
    person.wait(12)
    assert "Bridge, ten times." in said
    assert "Press evenly through both feet." not in said
    assert controls.buttons["say_all"].isVisible()
    person.press(Qt.Key.Key_A)
    assert not controls.buttons["say_all"].isVisible()
    person.wait_for("bridge")
    assert "Press evenly through both feet." in said
    person.wait_for("supine-figure-four", "left")
    assert "Draw the right leg in until the left buttock stretches." in said


def test_every_file_is_for_its_owner_alone(qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    with started_app(qtbot, qapp, folder, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        person.wait_for("bridge")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        app.window.show_place("settings")
        app.backup.look()
    made = {path.relative_to(folder).as_posix(): path.stat().st_mode & 0o777 for path in folder.rglob("*")}
    assert {"history.db", "settings.toml", "window.geometry", "backups"} <= set(made)
    assert {name: oct(mode) for name, mode in made.items() if mode not in (0o600, 0o700)} == {}


def test_a_session_over_midnight_belongs_to_the_day_on_which_it_began(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, clock: HandClock, capsys: pytest.CaptureFixture[str]
) -> None:
    clock.moved = timedelta(hours=16, minutes=12)  # 23:52
    with started_app(qtbot, qapp, tmp_path, clock) as app:
        person = Person(qtbot, app, clock)
        person.click("Start")
        while person.driver.engine.state is not State.FINISHED:
            person.wait(HEARTBEAT_SECONDS)
        person.click("Done")
    (session,) = history(tmp_path, capsys)
    assert (session["started"][:16], session["ended"][:16]) == ("2026-03-28T23:52", "2026-03-29T00:03")
    assert session["local_date"] == "2026-03-28"
