"""The page "When to get help", in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.session.run_state import State
from floorside.ui.help.flare_plan_form import FlarePlanForm
from floorside.ui.help.help_page import HelpPage
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.session_editor import SessionEditor
from floorside.ui.own_exercise.own_exercise_page import OwnExercisePage
from floorside.ui.session.session_page import SessionPage
from tests.ui.care.program import Program, help_is_there, stop_after_a_bridge, told


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


def test_f1_in_a_field_of_a_form_leads_to_help_and_back_to_what_was_typed(program: Program) -> None:
    with program.started() as (app, _):
        app.services.routine_service.exercises.page_wanted.emit(None, lambda _id: None)
        form = app.window.pages_over.top
        assert isinstance(form, OwnExercisePage)
        name = form.fields.name
        name.setFocus()
        QTest.keyClicks(name, "Why?")
        QTest.keyClick(name, Qt.Key.Key_F1)
        assert help_is_there(app)
        QTest.keyClick(app.window.focusWidget() or app.window, Qt.Key.Key_Escape)
        assert (app.window.pages_over.top, app.window.focusWidget(), name.text()) == (form, name, "Why?")


def test_from_help_over_the_flare_plan_one_goes_back_to_it_with_what_was_entered(program: Program) -> None:
    with program.started() as (app, person):
        app.reading.show_plan()
        form = app.window.pages_over.top
        assert isinstance(form, FlarePlanForm)
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        assert help_is_there(app)
        person.click("My flare plan")
        assert app.window.pages_over.top is form
        QTest.keyClick(app.window, Qt.Key.Key_F1)
        app.help.lessons_wanted.emit()
        app.reading.open_plan()
        assert app.window.pages_over.top is form


def test_f1_over_the_keys_and_the_keys_over_help_make_no_tower(program: Program) -> None:
    with program.started() as (app, _):
        app.window.help_wanted.emit()
        app.window.keys_wanted.emit()
        app.window.help_wanted.emit()
        assert help_is_there(app)
        app.window.help_wanted.emit()
        assert app.window.pages_over.top is None


def test_the_number_chosen_in_help_over_the_first_pages_is_kept(program: Program) -> None:
    with program.started(welcomed=False, emergency_number="") as (app, person):
        pages = app.window.pages_over.top
        app.window.help_wanted.emit()
        assert isinstance(app.window.pages_over.top, HelpPage)
        app.window.pages_over.top.number_chosen.emit("112", "DE")
        app.window.help_wanted.emit()
        assert app.window.pages_over.top is pages
        for _ in range(3):
            person.click("Next")
        person.click("Done")
        assert (app.settings.value.emergency_number, app.settings.value.emergency_country) == ("112", "DE")


def test_what_is_being_edited_in_history_waits_below_help_and_is_kept_when_the_window_closes(
    program: Program,
) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("history")
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session(told(program, app).id)
        person.click("Edit")
        (editor,) = page.findChildren(SessionEditor)
        editor.note.setPlainText("Stiff at first.")
        QApplication.processEvents()
        app.window.help_wanted.emit()
        assert told(program, app).note == ""
        app.window.help_wanted.emit()
        assert editor.isVisible()
        app.window.help_wanted.emit()
        app.window.close()
        assert told(program, app).note == "Stiff at first."
