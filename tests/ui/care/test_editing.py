"""The editor of a routine on a special day: after a gentle start, after pain has spread, with a condition."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.exercise import Condition
from floorside.domain.progression.dose_change import Part, with_value
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine_editor.exercise_menu import ExerciseMenu
from tests.ui.care.program import Program, hurt_in_the_bridge, texts


def edit(app: App) -> None:
    app.window.findChildren(RoutinePage)[0].edit_routine()


def test_what_is_added_during_a_gentle_start_begins_gently(program: Program) -> None:
    with program.started() as (app, _):
        app.services.offers.begin_gently()
        service, exercises = app.services.routine_service, app.services.catalogue.exercises
        edit(app)
        app.window.findChildren(ExerciseMenu)[0].chosen.emit("low-cobra")
        assert service.dose_of("short", "low-cobra") == exercises["low-cobra"].start


def test_what_is_undone_in_another_routine_than_the_one_in_view_names_it(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        service = app.services.routine_service
        bridge = app.services.catalogue.exercises["bridge"]
        more = with_value(bridge, bridge.default, Part.REPS, 12)
        service.set_dose("full", "bridge", None, more)
        qtbot.waitUntil(lambda: "Bridge: 10 reps → 12 reps" in texts(app).split("\n"), timeout=60_000)
        app.window.findChildren(RoutinePage)[0].choose_routine("short")
        service.undoing.undo()
        assert "Undone: Bridge: 10 reps → 12 reps, in “Hip & back, full”" in texts(app)


def test_an_exercise_that_comes_back_in_another_routine_than_the_one_in_view_names_it(
    program: Program, qtbot: QtBot
) -> None:
    with program.started() as (app, person):
        service = app.services.routine_service
        edit(app)
        person.click("Remove")
        qtbot.waitUntil(lambda: "Pelvic tilt removed" in texts(app), timeout=60_000)
        person.click("Done")
        app.window.findChildren(RoutinePage)[0].choose_routine("short")
        service.undoing.undo()
        assert "Undone: Pelvic tilt removed, in “Hip & back, full”" in texts(app)
        service.undoing.redo()
        assert "Pelvic tilt removed, in “Hip & back, full”" in texts(app)
        app.services.today.toggle(service.routines["full"], "bridge")
        assert "Bridge: left out today, in “Hip & back, full”" in texts(app)


def test_the_editor_counts_and_times_the_whole_routine_whatever_rests_today(program: Program) -> None:
    with program.started() as (app, person):
        edit(app)
        assert "7 exercises · 12\xa0min" in texts(app)
        person.click("Done")
        hurt_in_the_bridge(person)
        for key in (Qt.Key.Key_3, Qt.Key.Key_E, Qt.Key.Key_Return):
            person.press(key)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("routine")
        edit(app)
        assert "7 exercises · 12\xa0min" in texts(app).split("\n")


def test_the_editor_says_how_many_exercises_its_minutes_are_for(program: Program) -> None:
    with program.started(conditions=(Condition.STENOSIS,)) as (app, _):
        edit(app)
        assert "6 of 7 exercises · " in texts(app)
