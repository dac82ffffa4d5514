"""The first start and the first sessions, in the whole program."""

from datetime import timedelta
from shutil import copy2

from PySide6.QtCore import Qt

from floorside.domain.exercise import Condition
from floorside.domain.progression.dose_change import Why
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.welcome.welcome_page import WelcomePage
from tests.storage.sessions import a_session
from tests.ui.care.program import Program, exercises_of, keep, shown_routine, stop_after_a_bridge, texts, told


def test_the_first_pages_come_once(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        assert isinstance(app.window.pages_over.top, WelcomePage)
        person.click("Next")
        person.click("Next")
        person.click("Spinal stenosis")
        person.click("Next")
        person.click("Done")
        assert app.window.pages_over.top is None
        assert "Low cobra" not in exercises_of(app)
    with program.started() as (app, _):
        assert app.window.pages_over.top is None
        assert app.settings.value.conditions == (Condition.STENOSIS,)


def test_what_was_ticked_on_the_first_pages_is_there_again_where_the_program_ended_before_their_end(
    program: Program,
) -> None:
    with program.started(welcomed=False) as (app, person):
        for _ in range(2):
            person.click("Next")
        person.click("Spinal stenosis")
        assert app.settings.flush(60)
        copy2(program.folder.settings, kept := program.folder.settings.with_suffix(".kept"))
    copy2(kept, program.folder.settings)  # as after a power cut
    with program.started() as (app, _):
        assert isinstance(app.window.pages_over.top, WelcomePage)
        assert app.window.pages_over.top.conditions == (Condition.STENOSIS,)


def test_a_gentle_start_is_short_small_and_can_be_undone(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        for _ in range(3):
            person.click("Next")
        person.click("Quite sore")
        person.click("Done")
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
        assert "How much back, hip or leg pain do you have now?" in texts(app)
    with program.started() as (app, _):
        assert "Would you like to begin" not in texts(app)


def test_a_gentle_start_that_is_undone_is_offered_again_on_the_routine_chosen_before(program: Program) -> None:
    offer, question = "Would you like to begin with a small session?", "How much back, hip or leg pain do you have now?"
    with program.started(asked_how_to_begin=False) as (app, person):
        undoing = app.services.routine_service.undoing
        person.click("A gentle start")
        assert (shown_routine(app), app.settings.value.routine) == ("short", "short")
        undoing.undo()
        assert (shown_routine(app), app.settings.value.routine) == ("full", "full")
        assert offer in texts(app)
        undoing.redo()
        assert (shown_routine(app), app.settings.value.routine) == ("short", "short")
        assert offer not in texts(app)
        assert question in texts(app)
        undoing.undo()
        assert app.settings.flush(60)
    with program.started() as (app, person):
        assert shown_routine(app) == "full"
        assert offer in texts(app)
        person.click("A gentle start")
        app.window.findChildren(RoutinePage)[0].choose_routine("chair")
        app.services.routine_service.undoing.undo()
        assert app.settings.value.routine == "chair", "what was chosen since then stays chosen"


def test_a_session_in_which_nothing_was_done_leaves_the_offer_of_a_gentle_start(program: Program) -> None:
    offer, question = "Would you like to begin with a small session?", "How much back, hip or leg pain do you have now?"
    with program.started(asked_how_to_begin=False) as (app, person):
        for _ in range(2):
            assert offer in texts(app)
            person.click("Start")
            person.press(Qt.Key.Key_Escape)
            person.press(Qt.Key.Key_Return)
        assert offer in texts(app)
        person.click("Close")
        assert question in texts(app)
        person.click("Start")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert offer not in texts(app), "it was answered"
        assert question in texts(app)


def test_a_session_in_which_something_was_done_answers_the_offer_of_a_gentle_start(program: Program) -> None:
    with program.started(asked_how_to_begin=False) as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        assert "Would you like to begin" not in texts(app)


#: They leave nothing of the short routine.
NOT_THE_SHORT_ONE = (Condition.PREGNANCY, Condition.PELVIC_GIRDLE_PAIN, Condition.SORE_SHOULDER)


def test_where_nothing_of_the_short_routine_is_left_a_gentle_start_begins_with_another(program: Program) -> None:
    with program.started(welcomed=False, conditions=NOT_THE_SHORT_ONE) as (app, person):
        for _ in range(3):
            person.click("Next")
        person.click("Quite sore")
        assert "“Hip & back, full” in easier forms" in texts(app)
        person.click("Done")
        assert app.settings.value.routine == "full"
        assert exercises_of(app)


def test_the_offer_of_a_gentle_start_leads_to_a_routine_with_something_left(program: Program) -> None:
    with program.started(asked_how_to_begin=False, conditions=NOT_THE_SHORT_ONE) as (app, person):
        person.click("A gentle start")
        assert exercises_of(app)


def test_while_everything_waits_a_gentle_start_is_not_offered_but_later(program: Program) -> None:
    with program.started(welcomed=False, conditions=(Condition.HIP_REPLACEMENT,)) as (app, person):
        for _ in range(2):
            person.click("Next")
        person.click("Done")
        assert app.window.pages_over.top is None, "nobody was asked how to begin"
        assert app.services.routine_service.log.changes() == []
        assert "Would you like to begin with a small session?" not in texts(app)
        app.settings.change(conditions=())
        assert app.settings.flush(60)
    with program.started() as (app, _):
        assert "Would you like to begin with a small session?" in texts(app)


def test_sessions_that_arrive_from_another_computer_withdraw_the_offer_of_a_gentle_start(program: Program) -> None:
    with program.started(asked_how_to_begin=False) as (app, person):
        assert "Would you like to begin with a small session?" in texts(app)
        keep(app, a_session(), timedelta(days=1))
        app.sync.merged.emit()
        assert "Would you like to begin" not in texts(app)
        assert "How much back, hip or leg pain did you have this morning?" in texts(app)
        person.click("Skip all")
        app.sync.merged.emit()
        assert "How much back, hip or leg pain did you have this morning?" not in texts(app), (
            "what was closed stays closed"
        )


def test_who_said_how_to_begin_is_not_asked_again(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        for _ in range(3):
            person.click("Next")
        person.click("Hardly")
        person.click("Done")
        assert "Would you like to begin" not in texts(app)
        assert "How much back, hip or leg pain do you have now?" in texts(app)
        assert app.settings.value.routine == "full"


def test_a_session_asked_for_at_the_first_start_comes_after_the_first_pages(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        app.start_routine("short")
        assert app.session_controller.driver is None
        person.click("Skip all")
        assert person.driver.plan.routine_id == "short"


def test_when_to_stop_is_said_in_the_first_three_sessions(program: Program) -> None:
    for number in range(4):
        with program.started() as (app, person):
            assert app.services.adapted.experience().newcomer is (number < 3)
            stop_after_a_bridge(person)
            told(program, app)
        program.clock.now += 86_400
