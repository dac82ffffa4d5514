"""Short lessons and the flare plan, in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.self_care.flare_plan import FlarePlan
from floorside.storage.files.flare_plans import find_flare_plan, save_flare_plan
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.help.flare_plan_form import FlarePlanForm
from floorside.ui.help.flare_plan_page import FlarePlanPage
from floorside.ui.help.help_page import HelpPage
from floorside.ui.help.lessons_page import LessonsPage
from floorside.ui.session.end_page import EndPage
from tests.ui.care.program import Program, texts
from tests.ui.person import Person

PLAN = FlarePlan(helps=("A warm bath",))


def over(app: App) -> type | None:
    return None if app.window.pages_over.top is None else type(app.window.pages_over.top)


def lead_a_session(person: Person) -> None:
    """Most of one, to its last page."""
    person.click("Start")
    follow_the_session(person)


def follow_the_session(person: Person) -> None:
    person.wait_for("butterfly")
    person.wait(8)
    person.press(Qt.Key.Key_Escape)
    person.press(Qt.Key.Key_Return)


def test_after_a_session_a_lesson_is_offered_once_and_can_be_read(program: Program) -> None:
    with program.started() as (app, person):
        lead_a_session(person)
        person.click("Done")
        assert "A minute to read, if you like: Hurt and harm." in texts(app)
        person.click("Read")
        assert over(app) is LessonsPage
        person.click("Back")
        assert over(app) is None
        assert app.settings.value.lessons_read == ("hurt-and-harm",)
        app.window.show_place("settings")
        app.window.show_place("routine")
        assert "A minute to read" not in texts(app)


def test_after_a_start_straight_into_the_session_it_is_offered_on_the_page(
    program: Program, qtbot: QtBot, qapp: QApplication
) -> None:
    with program.started_in("full") as (app, person):
        follow_the_session(person)
        person.click("Done")
        assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == [app.window]
        qtbot.waitUntil(lambda: "A minute to read, if you like: Hurt and harm." in texts(app), timeout=60_000)
        assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == [app.window]


def test_not_now_puts_it_away_and_the_next_session_offers_another_one(program: Program) -> None:
    with program.started() as (app, person):
        for title in ("Hurt and harm", "What to expect over the weeks"):
            lead_a_session(person)
            person.click("Done")
            assert f"if you like: {title}." in texts(app)
            person.click("Not now")
            assert "if you like" not in texts(app)
        assert app.settings.value.lessons_read == ()


def test_after_pain_that_was_too_much_nothing_is_offered_to_read(program: Program) -> None:
    with program.started() as (app, person):
        lead_a_session(person)
        end = person.shown(EndPage)
        assert isinstance(end, EndPage)
        end.pain.chosen.emit(8)
        person.click("Done")
        assert "if you like" not in texts(app)


def test_switched_off_none_is_offered(program: Program) -> None:
    with program.started(lessons_wanted=False) as (app, person):
        lead_a_session(person)
        person.click("Done")
        assert "if you like" not in texts(app)


def test_lessons_and_plan_are_one_click_from_when_to_get_help_and_lead_back_there(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Get help")
        person.click("Short lessons")
        assert over(app) is LessonsPage
        person.click("When it flares up")
        person.click("My flare plan")
        assert over(app) is FlarePlanForm
        person.click("Not now")
        assert over(app) is LessonsPage
        person.click("Back")
        assert over(app) is LessonsPage, "the list in which it was chosen"
        person.click("Back")
        assert over(app) is HelpPage
        person.click("My flare plan")
        person.click("A heat pack")
        person.click("Save")
        assert over(app) is FlarePlanPage
        person.click("Back")
        assert over(app) is HelpPage
        plan = find_flare_plan(program.folder.plans)
        assert plan is not None
        assert plan.helps == ("A heat pack, where my skin is not numb",)


def test_the_plan_says_that_its_change_can_be_undone_and_what_was_undone(program: Program) -> None:
    with program.started() as (app, person):
        app.reading.show_plan()
        person.click("A heat pack")
        person.click("Save")
        assert over(app) is FlarePlanPage
        assert "Flare plan changed" in texts(app)
        person.click("Undo")
        assert "Nothing is written yet." in texts(app)
        assert "Undone: Flare plan changed" in texts(app)
        person.click("Do again")
        assert "A heat pack, where my skin is not numb" in texts(app)
        assert "Flare plan changed" in texts(app)
        person.click("Back")
        assert "Flare plan changed" in texts(app), "at the foot of the window too"


def test_a_plan_that_is_only_read_offers_no_undo_until_its_keys_undo_something(program: Program) -> None:
    with program.started() as (app, person):
        app.reading.show_plan()
        person.click("A heat pack")
        person.click("Save")
        person.click("Back")
        app.window.forget_said()
        app.reading.show_plan()
        assert "Flare plan changed" not in texts(app)
        person.click("Change")
        person.click("Save")
        assert "Flare plan changed" not in texts(app), "nothing was changed"
        assert app.window.pages_over.top is not None
        QTest.keyClick(app.window.pages_over.top, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert "Undone: Flare plan changed" in texts(app)


@pytest.mark.parametrize("answers", [("7", "Nothing"), ("3", "Further down")])
def test_on_a_sore_day_the_plan_is_offered_beside_the_gentle_routine(
    program: Program, answers: tuple[str, str]
) -> None:
    save_flare_plan(program.folder.plans, PLAN)
    with program.started() as (app, person):
        for answer in answers:
            person.click(answer)
        if app.window.pages_over.top:  # legs that are worse lead to help first
            person.click("Back")
        assert {"Gentle routine: Flare day", "My flare plan"} <= buttons(app)
        person.click("My flare plan")
        assert "A warm bath" in texts(app)
        person.click("Back")
        assert "Gentle routine: Flare day" in buttons(app)


def test_without_a_plan_or_on_a_usual_day_there_is_none_to_offer(program: Program) -> None:
    with program.started() as (app, person):
        person.click("7")
        person.click("Nothing")
        assert "My flare plan" not in buttons(app)
    save_flare_plan(program.folder.plans, PLAN)
    program.clock.now += 86_400  # today's answers would stand
    with program.started() as (app, person):
        person.click("2")
        person.click("Nothing")
        assert "My flare plan" not in buttons(app)


def test_where_help_comes_first_no_plan_stands_in_its_way(program: Program) -> None:
    save_flare_plan(program.folder.plans, PLAN)
    with program.started() as (app, person):
        person.click("3")
        person.click("New in both")
        person.click("Back")
        assert "My flare plan" not in buttons(app)


def test_settings_lead_to_both(program: Program) -> None:
    with program.started() as (app, person):
        app.window.show_place("settings")
        person.click("Read them")
        assert over(app) is LessonsPage
        person.click("Back")
        person.click("Open it")
        assert over(app) is FlarePlanForm
        person.click("Not now")
        assert over(app) is None


def buttons(app: App) -> set[str]:
    QApplication.processEvents()
    (panel,) = app.window.findChildren(CheckInPanel)
    return {each.text() for each in panel.findChildren(QPushButton) if each.isVisible()}
