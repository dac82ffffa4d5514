"""Asked and told around the sessions, in the whole program."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition, Side
from floorside.domain.progression.dose_change import Why
from floorside.domain.session.record import Hurt, Legs, SessionRecord, SetOutcome
from floorside.domain.session.run_state import State
from floorside.storage.data_folder import data_folder
from floorside.storage.files.settings import Settings, save_settings
from floorside.storage.history.sessions import History
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.worst_pain import WorstPain
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.end_page import EndPage
from floorside.ui.session.session_page import SessionPage
from floorside.ui.suggestion.suggestion_hint import SuggestionHint
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.window_start import Start
from tests.storage.sessions import a_session
from tests.ui.hand_clock import HandClock
from tests.ui.test_whole_session import Person

QUIET = Settings(tones_on=False, voice_level="tones", welcomed=True)


class Guest(Person):
    """Looks again before each click: what follows an answer comes a moment later."""

    def click(self, text: str) -> None:
        QApplication.processEvents()
        super().click(text)


class Program:
    """The real window on a data folder of its own; closed and started again it finds what it wrote."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.clock = HandClock()
        self.folder = data_folder(path)
        self._qtbot = qtbot
        self._qapp = qapp

    @contextmanager
    def started(self, **settings: Any) -> Iterator[tuple[App, Person]]:
        if settings or not self.folder.settings.exists():
            save_settings(self.folder.settings, replace(QUIET, **settings))
        app = Start(self._qapp, self.folder, self.clock.clock()).app
        app.window.first_seen.connect(app.begin)
        app.window.show()
        self._qtbot.waitUntil(lambda: bool(app.window.findChildren(RoutinePage)), timeout=60_000)
        try:
            yield app, Guest(self._qtbot, app, self.clock)
        finally:
            app.window.close()
            app.close()
            app.window.deleteLater()


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Program:
    return Program(qtbot, qapp, tmp_path)


def help_is_there(app: App) -> bool:
    return isinstance(app.window.over, HelpPage)


@pytest.mark.parametrize("place", ["routine", "history", "settings"])
def test_when_to_get_help_is_one_click_away_in_every_place(program: Program, place: str) -> None:
    with program.started() as (app, person):
        app.window.show_place(place)
        person.click("Get help")
        assert help_is_there(app)
        person.click("Back")
        assert not help_is_there(app)
        assert app.window.page.isVisible()


def test_f1_comes_and_goes_and_the_session_waits_meanwhile(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait_for("bridge")
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        QTest.keyClick(page, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: page.help_sheet.is_open, timeout=60_000)
        assert person.driver.moment().state is State.PAUSED
        assert not help_is_there(app), "the stage stays where it is"
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        assert not page.help_sheet.is_open
        person.press(Qt.Key.Key_Space)
        assert person.driver.moment().state is State.COUNTING_IN


def exercises_of(app: App) -> list[str]:
    model = app.window.findChildren(QListView)[0].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def texts(app: App) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in app.window.findChildren(QLabel) if label.isVisible())


def test_stenosis_ticked_in_settings_takes_the_cobra_out_with_its_reason(program: Program) -> None:
    with program.started() as (app, person):
        assert "Low cobra" in exercises_of(app)
        app.window.show_place("settings")
        person.click("Spinal stenosis")
        app.window.show_place("routine")
        assert "Low cobra" not in exercises_of(app)
        assert "Left out for now: Low cobra. Arching backwards leaves" in texts(app)
        person.click("Start")
        assert all(step.exercise != "low-cobra" for step in person.driver.plan.steps)


def test_a_warning_can_be_read_and_the_exercise_kept(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, person):
        assert "Gentler for now: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        person.click("Show anyway")
        assert "Kept as usual: Pelvic tilt, Bridge, Forearm plank." in texts(app)
        assert set(app.settings.value.shown_anyway) == {
            ("pelvic-tilt", Condition.BLOOD_PRESSURE),
            ("bridge", Condition.BLOOD_PRESSURE),
            ("forearm-plank", Condition.BLOOD_PRESSURE),
        }
        person.click("Gentler again")
        assert app.settings.value.shown_anyway == ()


def test_what_is_hidden_cannot_be_shown_anyway(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS,)) as (app, _):
        buttons = [button.text() for button in app.window.findChildren(QAbstractButton) if button.isVisible()]
        assert "Show anyway" not in buttons


def test_several_conditions_take_one_line_till_they_are_asked_for(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS, Condition.SORE_KNEE)) as (app, person):
        assert "Left out for now: Low cobra · Done another way for now: " in texts(app)
        assert "Arching backwards" not in texts(app)
        person.click("Why")
        assert "Arching backwards" in texts(app)


def test_after_a_hip_replacement_the_routine_rests(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,)) as (app, person):
        assert exercises_of(app) == []
        assert "All of it is paused for now." in texts(app)
        person.click("Paused for now")
        assert app.session_controller.driver is None


def test_the_number_and_the_days_are_changed_in_settings(program: Program) -> None:
    with program.started() as (app, person):
        app.window.show_place("settings")
        number = next(
            field for field in app.window.findChildren(QLineEdit) if field.accessibleName() == "Emergency number"
        )
        number.setText("911")
        person.click("5")
        assert (app.settings.value.emergency_number, app.settings.value.days_wanted) == ("911", 5)
        person.click("Read the signs")
        assert "Call 911 now" in texts(app)


def test_the_first_pages_come_once(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        assert isinstance(app.window.over, WelcomePage)
        person.click("Next")
        person.click("Next")
        person.click("Spinal stenosis")
        person.click("Next")
        person.click("Begin")
        assert app.window.over is None
        assert "Low cobra" not in exercises_of(app)
    with program.started() as (app, _):
        assert app.window.over is None
        assert app.settings.value.conditions == (Condition.STENOSIS,)


def test_a_gentle_start_is_short_small_and_can_be_undone(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        for _ in range(3):
            person.click("Next")
        person.click("Quite sore")
        person.click("Begin")
        assert app.settings.value.routine == "short"
        for id_ in ("short", "full", "chair"):
            doses = {item.exercise: item.dose for item in app.services.routine_service.routines[id_].exercises}
            assert doses == {exercise: app.services.catalogue.exercises[exercise].start for exercise in doses}
        plan = app.services.adapted.plan(app.services.routine_service.routines["short"])
        assert plan.seconds <= 8 * 60
        assert max(step.reps for step in plan.steps) <= 5
        assert {kept.change.why for kept in app.services.routine_service.log.changes()} == {Why.START}
        app.services.routine_service.undoing.undo()
        assert (
            app.services.routine_service.routines["full"].exercises[1].dose
            == app.services.catalogue.exercises["bridge"].default
        )


def test_who_passes_over_the_first_pages_is_offered_a_gentle_start_before_the_first_session(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        person.click("Skip all")
        assert "Would you like to begin with a small session?" in texts(app)
        person.click("A gentle start")
        assert app.settings.value.routine == "short"
        assert (
            app.services.routine_service.routines["full"].exercises[1].dose
            == app.services.catalogue.exercises["bridge"].start
        )
        assert "How much back or hip pain do you have now?" in texts(app)
    with program.started() as (app, _):
        assert "Would you like to begin" not in texts(app)


def test_who_said_how_to_begin_is_not_asked_again(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        for _ in range(3):
            person.click("Next")
        person.click("Hardly")
        person.click("Begin")
        assert "Would you like to begin" not in texts(app)
        assert "How much back or hip pain do you have now?" in texts(app)
        assert app.settings.value.routine == "full"


def test_weeks_away_are_answered_with_about_half_before_anything_is_asked(program: Program) -> None:
    with program.started() as (app, _):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(weeks=6))
    with program.started() as (app, person):
        assert "It has been 6 weeks. Begin again with about half" in texts(app)
        person.click("About half for now")
        doses = {item.exercise: item.dose.left for item in app.services.routine_service.routines["full"].exercises}
        assert (doses["bridge"].reps, doses["supine-figure-four"].hold_seconds) == (5, 15)
        assert "How much back or hip pain do you have now?" in texts(app)
        app.services.routine_service.undoing.undo()
        assert app.services.routine_service.routines["full"].exercises[1].dose.left.reps == 10


def test_weeks_away_may_be_passed_over(program: Program) -> None:
    with program.started() as (app, _):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(weeks=6))
    with program.started() as (app, person):
        person.click("Close")
        assert "How much back or hip pain do you have now?" in texts(app)
        assert app.services.routine_service.routines["full"].exercises[1].dose.left.reps == 10


def keep(app: App, record: SessionRecord, ago: timedelta) -> None:
    began = app.clock.local().astimezone(UTC) - ago
    History(app.services.database).begin(replace(record, started=began, ended=began, local_date=began.date()), None)


def test_what_is_said_rarely_is_said_once(program: Program) -> None:
    reds = [replace(a_session(n), pain_worst=8, pain_before=1) for n in range(3)]
    with program.started() as (app, person):
        for number, record in enumerate(reds):
            keep(app, record, timedelta(days=3 - number))
    with program.started() as (app, person):
        person.click("Skip all")
        assert "Some sessions have been too much lately." in texts(app)
        assert list(app.settings.value.said_on) == [Notice.THREE_REDS]
    with program.started() as (app, person):
        person.click("Skip all")
        assert "The last two sessions were too much." in texts(app)
        person.click("Gentle routine")
        assert app.settings.value.routine == "flare"


def test_start_puts_the_questions_away_and_says_nothing_more(program: Program) -> None:
    with program.started(lessons_wanted=False) as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        assert app.window.page.isVisible()
        assert not app.window.findChildren(CheckInPanel)[0].isVisible()


def test_a_session_asked_for_at_the_first_start_comes_after_the_first_pages(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        app.start_routine("short")
        assert app.session_controller.driver is None
        person.click("Skip all")
        assert person.driver.plan.routine_id == "short"


def told(program: Program, app: App) -> SessionRecord:
    """The last session as it stands in the file."""
    app.services.writer.flush(60)
    return History(app.services.database).sessions()[-1]


def stop_after_a_bridge(person: Person) -> None:
    person.click("Start")
    person.wait_for("bridge")
    person.wait(20)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)


def test_what_is_said_before_goes_with_the_session(program: Program) -> None:
    with program.started() as (app, person):
        person.click("4")
        person.click("As before")
        stop_after_a_bridge(person)
        record = told(program, app)
        assert (record.pain_before, record.legs) == (4, Legs.SAME)


def test_start_waits_for_no_answer(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        record = told(program, app)
        assert (record.pain_before, record.legs, record.pain_worst) == (None, None, None)
        assert "How much back or hip pain do you have now" not in texts(app), "it is asked once a day"


def test_further_down_the_leg_leads_to_the_page_of_when_to_get_help(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Further down")
        assert help_is_there(app)
        assert "You feel it further down. Usually it settles; these signs need help:" in texts(app)


def test_after_legs_that_are_worse_less_is_offered_the_same_day_whatever_the_pain(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("New")
        assert help_is_there(app)
        person.click("Back")
        assert "less is better today" in texts(app)
        person.click("Gentle routine")
        person.click("Start")
        assert person.driver.plan.routine_id == "flare"
        assert told(program, app).legs is Legs.NEW


@pytest.mark.parametrize("answer", ["In both legs", "Weaker or more numb"])
def test_both_legs_or_a_weaker_one_lead_to_help_and_to_no_routine(program: Program, answer: str) -> None:
    with program.started() as (app, person):
        person.click("0")
        person.click(answer)
        assert help_is_there(app)
        person.click("Back")
        assert "looked at today, before you exercise" in texts(app)
        assert "Gentle routine" not in [each.text() for each in app.window.findChildren(QAbstractButton)]
        person.click("When to get help")
        assert help_is_there(app)


def test_less_far_down_the_leg_is_a_good_sign_and_says_nothing(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Less far down")
        assert not help_is_there(app)
        assert "less is better today" not in texts(app)


def test_a_sore_start_is_offered_the_gentle_routine(program: Program) -> None:
    with program.started() as (app, person):
        person.click("7")
        person.click("Nothing")
        person.click("Gentle routine")
        assert app.settings.value.routine == "flare"
        person.click("Start")
        assert person.driver.plan.routine_id == "flare"
        assert told(program, app).pain_before == 7


def test_the_worst_and_its_exercise_are_told_at_the_end(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.shown(EndPage).findChildren(WorstPain)[0].pain.buttons()[5].click()
        QApplication.processEvents()
        person.click("Bridge")
        record = told(program, app)
        assert (record.pain_worst, record.pain_worst_exercise) == (5, "bridge")
        assert History(app.services.database).undoable() == [], "an answer is no edit"


def test_the_side_of_the_worst_is_told_where_there_are_sides(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait_for("supine-figure-four")
        person.wait(20)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.shown(EndPage).findChildren(WorstPain)[0].pain.buttons()[5].click()
        for answer in ("Supine figure-four", "Left"):
            person.click(answer)
        record = told(program, app)
        assert (record.pain_worst_exercise, record.pain_worst_side) == ("supine-figure-four", Side.LEFT)


def test_the_morning_after_is_asked_at_the_next_start(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
    program.clock.now += 2 * 86_400
    with program.started() as (app, person):
        assert "How much back or hip pain did you have on Sunday morning?" in texts(app)
        person.click("1")
        assert told(program, app).pain_morning == 1
        assert "How much back or hip pain do you have now?" in texts(app)
        person.click("Skip all")
        assert "How much back or hip pain do you have now?" not in texts(app)
    with program.started() as (app, _):
        assert "did you have on" not in texts(app)


def hurt_in_the_bridge(person: Person) -> None:
    person.click("Start")
    person.wait_for("bridge")
    person.wait(20)
    person.press(Qt.Key.Key_H)


@pytest.mark.parametrize(
    ("key", "hurt"),
    [(Qt.Key.Key_1, Hurt.SHARP), (Qt.Key.Key_2, Hurt.TOO_FAR), (Qt.Key.Key_4, Hurt.OTHER)],
)
def test_what_it_was_is_kept_with_the_set_and_the_session_goes_on(program: Program, key: Qt.Key, hurt: Hurt) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(key)
        person.press(Qt.Key.Key_Right)
        assert person.driver.moment().step.exercise == "supine-figure-four"
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        bridge = told(program, app).sets[1]
        assert (bridge.exercise, bridge.outcome, bridge.hurt) == ("bridge", SetOutcome.HURT, hurt)
        assert bridge.done.seconds == 20


def test_after_a_hurt_it_can_be_tried_again_more_easily(program: Program) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_2)
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        assert page.question.asked is not None
        form = app.services.catalogue.texts["bridge"].forms["half-height"].name
        assert f"Smaller: {form}" in [button.text() for button in page.question.buttons]
        person.press(Qt.Key.Key_Down)
        assert person.driver.moment().state is State.RUNNING
        person.wait_for("bridge")
        assert person.driver.moment().step.rung == -1
        assert page.stage.scene is not None
        assert page.stage.scene.header.line == form


def test_how_to_do_what_rests_today_is_not_told(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("routine")
        assert "Left out today: Bridge · Gentler for now: Pelvic tilt, Forearm plank" in texts(app)


def test_spreading_offers_the_red_flags_and_the_exercise_rests_for_today(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        assert not page.help_sheet.is_open, "nobody is thrown out of where they are"
        person.click("When to get help")
        assert page.help_sheet.text.startswith("You felt it spread.")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("routine")
        assert "Bridge" not in exercises_of(app)
        assert "Left out today: Bridge. The pain spread there." in texts(app)
        qtbot.waitUntil(
            lambda: [one.exercise for one in app.services.suggestions.current] == ["bridge"], timeout=60_000
        )
        hint = app.window.findChildren(SuggestionHint)[0]
        qtbot.waitUntil(hint.isHidden, timeout=60_000)  # there is nothing to go to
        person.click("Put it back")
        assert "Bridge" in exercises_of(app)
        assert "Left out today" not in texts(app)
        assert app.settings.flush(60)
    with program.started() as (app, person):
        assert "Bridge" in exercises_of(app), "it stays there for the rest of the day"
        app.settings.change(put_back={})
        app.window.show_place("routine")
        person.click("Start")
        assert all(step.exercise != "bridge" for step in person.driver.plan.steps)
    program.clock.now += 86_400
    with program.started() as (app, person):
        assert "Bridge" in exercises_of(app)


def test_the_monthly_questionnaire_if_it_is_wished(program: Program) -> None:
    with program.started(roland_morris=True) as (app, person):
        person.click("Skip all")
        assert "The monthly questionnaire about your back is due" in texts(app)
        person.click("Open it")
        person.click("I stay at home most of the time because of my back.")
        person.click("I walk more slowly than usual because of my back.")
        assert "2 of 24 ticked" in texts(app)
        person.click("Keep")
        app.services.writer.flush(60)
        app.window.show_place("settings")
        assert "2 of 24. Fewer ticks" in texts(app)
    program.clock.now += 86_400
    with program.started() as (app, person):
        person.click("Skip all")
        assert "questionnaire" not in texts(app)


def test_tab_goes_from_the_list_through_the_questions_to_start(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, _):
        QApplication.processEvents()
        widget: QWidget = app.window.findChildren(QListView)[0]
        reached: list[str] = []
        while not (reached and reached[-1].startswith("Start")):
            following = widget.nextInFocusChain()
            assert following is not None
            widget = following
            if isinstance(widget, QAbstractButton) and not widget.isHidden():
                reached.append(widget.text())
        assert reached == ["Show anyway", "Skip", "Skip all", *map(str, range(11)), reached[-1]]


def test_when_the_questions_are_over_start_has_the_focus(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip all")
        focused = app.window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text().startswith("Start")


def test_when_to_stop_is_said_in_the_first_three_sessions(program: Program) -> None:
    for number in range(4):
        with program.started() as (app, person):
            assert app.services.adapted.experience().newcomer is (number < 3)
            stop_after_a_bridge(person)
            told(program, app)
        program.clock.now += 86_400
