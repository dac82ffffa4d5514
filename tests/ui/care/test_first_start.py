"""The first start and the first sessions, in the whole program."""

from datetime import timedelta

from floorside.domain.exercise import Condition
from floorside.domain.progression.dose_change import Why
from floorside.ui.welcome.welcome_page import WelcomePage
from tests.storage.sessions import a_session
from tests.ui.care.program import Program, exercises_of, stop_after_a_bridge, texts, told
from tests.ui.care.test_check_ins import keep


def test_the_first_pages_come_once(program: Program) -> None:
    with program.started(welcomed=False) as (app, person):
        assert isinstance(app.window.over, WelcomePage)
        person.click("Next")
        person.click("Next")
        person.click("Spinal stenosis")
        person.click("Next")
        person.click("Done")
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
