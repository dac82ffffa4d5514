"""What holds for today alone, in the whole program: answers, the gentle routine, a part of a routine."""

import gc
from dataclasses import replace
from datetime import timedelta
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.session.record import Legs, SessionOutcome
from floorside.domain.session.run_state import State
from floorside.domain.speech.experience import experience_after
from floorside.planning import make_plan
from floorside.storage.history.sessions import History
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine.routine_header import RoutineHeader
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.end_page import EndPage
from floorside.ui.session.session_page import SessionPage
from tests.storage.sessions import a_session
from tests.ui.care.program import Program, help_is_there, keep, shown_routine, stop_after_a_bridge, texts, told


def test_what_is_said_before_stays_in_sight_can_be_corrected_and_is_kept_for_the_day(program: Program) -> None:
    with program.started() as (app, person):
        person.click("4")
        person.click("As before")
        assert "Today: pain 4 · legs: as before" in texts(app)
        person.click("Change")
        person.click("3")
        person.click("Skip all")
        assert "Today: pain 3 · legs: as before" in texts(app)
        person.click("Start")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert app.window.page.isVisible(), "nothing was done, so nothing is asked"
        app.services.writer.flush(60)
        assert History(app.services.database).sessions() == []
        assert "Today: pain 3 · legs: as before" in texts(app)
        stop_after_a_bridge(person)
        record = told(program, app)
        assert (record.pain_before, record.legs) == (3, Legs.SAME)
        person.click("Done")
        assert "Today: pain" not in texts(app), "the session has them"


def test_questions_left_open_before_a_session_in_which_nothing_was_done_are_asked_again(program: Program) -> None:
    question = "How much back, hip or leg pain do you have now?"
    with program.started() as (app, person):
        person.click("Start")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert question in texts(app)
        person.click("Skip all")
        person.click("Start")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert question not in texts(app), "it was skipped"


def test_what_a_session_needed_is_freed_when_it_is_left(program: Program, qtbot: QtBot) -> None:
    with program.started() as (_, person):
        gc.disable()
        try:
            stop_after_a_bridge(person)
            driver, end_page = ref(person.driver), ref(person.shown(EndPage))
            person.click("Done")
            qtbot.waitUntil(lambda: (driver(), end_page()) == (None, None), timeout=20_000)
        finally:
            gc.enable()


def test_severe_pain_after_a_session_leads_to_when_to_get_help_and_back(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        end_page = person.shown(EndPage)
        assert isinstance(end_page, EndPage)
        end_page.pain.buttons()[9].click()
        person.click("When to get help")
        assert help_is_there(app)
        app.window.pages_over.leave()
        assert person.shown(EndPage) is end_page


def test_a_session_with_nothing_but_pain_is_kept_and_does_not_count_for_the_week(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait(3)
        for key in (Qt.Key.Key_H, Qt.Key.Key_1, Qt.Key.Key_E, Qt.Key.Key_Return):
            person.press(key)
        assert "Nothing was done; that it hurt is noted." in texts(app)
        person.click("Done")
        assert told(program, app).outcome is SessionOutcome.HURT
        assert "Three days this week" in texts(app)


def test_the_stage_is_freed_as_soon_as_the_last_page_is_there_even_of_a_session_that_began_with_the_program(
    program: Program, qtbot: QtBot
) -> None:
    with program.started() as (_, person):
        person.click("Start")
        page, wakes = ref(person.shown(SessionPage)), ref(person.driver)
        gc.freeze()  # as at the end of the start
        try:
            person.wait_for("bridge")
            person.wait(20)
            person.press(Qt.Key.Key_Escape)
            person.press(Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: page() is None, timeout=20_000)
            assert wakes() is not None, "the last page is still there"
        finally:
            gc.unfreeze()


def test_what_is_left_out_today_stays_left_out_after_another_start(program: Program) -> None:
    with program.started() as (app, _):
        full = app.services.routine_service.routines["full"]
        app.services.today.toggle(full, "bridge")
    with program.started() as (app, _):
        assert "6 of 7 exercises" in texts(app)
        program.clock.now += 86_400
        assert app.services.today.left_out(full) == frozenset()


def test_the_gentle_routine_is_for_today(program: Program) -> None:
    with program.started() as (app, person):
        person.click("7")
        person.click("Nothing")
        person.click("Gentle routine: Flare day")
        assert shown_routine(app) == "flare"
        program.clock.now += 86_400
        app.window.show_place("history")
        app.window.show_place("routine")
        assert shown_routine(app) == "full"


def test_a_session_that_never_reached_a_work_leaves_no_trace(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait(3)
        assert app.services.writer.stop(60)
        (left,) = History(app.services.database).sessions()
        assert left.sets == ()
    with program.started() as (app, person):
        app.services.writer.flush(60)
        assert History(app.services.database).sessions() == []
        assert app.window.page.isVisible()
        assert app.services.adapted.week().week.done == 0


def test_a_part_of_a_routine_counts_as_what_it_is(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip all")
        full = app.services.routine_service.routines["full"]
        app.services.today.do_only(full, "bridge")
        person.click("Start")
        while person.driver.engine.state is not State.FINISHED:
            person.wait(5)
        record = told(program, app)
        assert (record.outcome, record.planned_exercises, record.routine_id) == (SessionOutcome.COMPLETED, 1, "full")
        assert {one.exercise for one in record.sets} == {"bridge"}, "what was left out was not skipped"
        assert app.services.routine_service.routines["full"] == full


def test_the_smaller_form_of_what_is_known_is_told_whole(program: Program) -> None:
    with program.started(voice_level="as_needed") as (app, person):
        routine = app.services.routine_service.routines["short"]
        known = experience_after(routine, 9)
        plan = make_plan(routine, app.services.catalogue, app.settings.value, known)
        app.session_controller.begin(plan, None, known)
        said: list[str] = []
        person.driver.spoken.connect(lambda utterance: said.append(utterance.text))
        person.wait_for("bridge")
        assert "Bridge, ten times." in said
        person.wait(20)
        person.press(Qt.Key.Key_H)
        person.press(Qt.Key.Key_Down)
        person.wait_for("bridge")
        assert person.driver.moment().step.rung == -1
        assert "Lifting half as high." in said
        assert "Lift your hips half as high as usual." in said
        person.wait_for("supine-figure-four", "left")
        assert "Leave your head and shoulders on the mat." not in said, "that is known still"


def test_the_line_about_missing_sound_stays_with_the_stage(program: Program) -> None:
    with program.started() as (app, person):
        app.window.show_banner("There is no sound. Watch the screen.", source="tones")
        stop_after_a_bridge(person)
        assert person.shown(EndPage)
        assert app.window.banner_text == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_an_exercise_opens_by_keys_that_every_keyboard_has(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        app.window.activateWindow()
        rows = app.window.findChildren(ExerciseList)[0]
        rows.setFocus()
        qtbot.waitUntil(rows.hasFocus)
        qtbot.keyClick(rows, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert "Start from here" in [action.text() for action in menu.actions()]
        menu.close()


def test_what_was_done_to_one_routine_is_not_said_below_another(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        page = app.window.findChildren(RoutinePage)[0]
        app.services.today.toggle(page.routine, "bridge")
        qtbot.waitUntil(lambda: "Bridge: left out today" in texts(app), timeout=20_000)
        header = page.findChildren(RoutineHeader)[0]
        header.chosen.emit(page.routine.id)
        assert "Bridge: left out today" in texts(app), "the same one"
        header.chosen.emit("short")
        assert "Bridge: left out today" not in texts(app)
        app.services.today.toggle(page.routine, "bridge")
        assert "Bridge: left out today" in texts(app)
        page.choose_gentle_routine()
        assert "Bridge: left out today" not in texts(app)


def test_start_has_the_minutes_of_the_menu_whatever_came_to_the_history_since(program: Program, qtbot: QtBot) -> None:
    def in_the_menu(app: App) -> str:
        menu = app.window.findChildren(RoutineHeader)[0].findChildren(QToolButton)[0].menu()
        menu.aboutToShow.emit()
        return menu.actions()[0].text().split("  ·  ")[1]

    def start(app: App) -> str:
        return next(each.text() for each in app.window.findChildren(QPushButton) if each.text().startswith("Start"))

    with program.started(voice_level="as_needed") as (app, _):
        assert (in_the_menu(app), start(app)) == ("15\xa0min", "Start · 15\xa0min")
        for number in range(3):
            keep(app, replace(a_session(number), routine_id="full"), timedelta(days=number + 1))
        assert in_the_menu(app) == "14\xa0min", "the voice explains less"
        qtbot.waitUntil(lambda: start(app) == "Start · 14\xa0min", timeout=60_000)
