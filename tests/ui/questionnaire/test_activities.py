"""Own activities are named, rated, changed, removed and undone, in the whole program."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from floorside.build_app import App
from floorside.domain.self_care.activities import Activity, Rating, difference
from floorside.storage.history.activities import activities, write_difference
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.questionnaire.activities_page import ActivitiesPage
from floorside.ui.questionnaire.activity_words import change_words
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from floorside.ui.questionnaire.score_chart import ScoreChart
from tests.ui.care.program import Program
from tests.ui.person import Person

#: That of HandClock.
TODAY = date(2026, 3, 28)


def activity(name: str, *values: int) -> Activity:
    """Rated every four weeks, the last time four weeks ago."""
    days = (TODAY - timedelta(days=28 * (len(values) - place)) for place in range(len(values)))
    ratings = tuple(Rating(on, value) for on, value in zip(days, values, strict=True))
    return Activity(name.replace(" ", "-"), name, TODAY - timedelta(days=90), None, ratings)


def set_up(app: App, *named: Activity) -> None:
    write_difference(app.services.database, difference([], named, TODAY))


def words(app: App) -> str:
    QApplication.processEvents()
    return "\n".join(each.text() for each in app.window.findChildren(QLabel) if each.isVisible())


def open_page(app: App, person: Person, button: str) -> ActivitiesPage:
    app.window.show_place("settings")
    person.click(button)
    page = app.window.pages_over.top
    assert isinstance(page, ActivitiesPage)
    return page


def kept(app: App) -> list[tuple[str, list[float]]]:
    found = activities(app.services.database)
    return [(each.name, [rating.value for rating in each.ratings]) for each in found]


def test_three_are_named_rated_and_stand_beside_the_week(program: Program) -> None:
    with program.started() as (app, person):
        page = open_page(app, person, "Choose")
        first, second, third = page.cards
        first.name.setText("  sit through  a film ")
        first.rating.buttons()[3].click()
        second.name.setText("walk to the shops")
        third.rating.buttons()[9].click()
        person.click("Keep")
        assert app.window.pages_over.top is None
        assert kept(app) == [("sit through a film", [3]), ("walk to the shops", [])], "nothing without a name"
        assert "“sit through a film” 3 · walk to the shops" in words(app)
        app.window.show_place("routine")
        assert "What it is for: sit through a film · walk to the shops." in words(app)


def test_they_are_changed_removed_and_undone(program: Program) -> None:
    with program.started() as (app, person):
        set_up(app, activity("film", 3), activity("shops", 4))
        before = kept(app)
        page = open_page(app, person, "Rate or change")
        assert len(page.findChildren(ScoreChart)) == 2
        page.cards[0].remove.click()
        page.cards[1].name.setText("the market")
        page.cards[1].rating.buttons()[7].click()
        person.click("Keep")
        assert kept(app) == [("the market", [4, 7])]
        undoing = app.services.routine_service.undoing
        assert undoing.said == "Own activities changed"
        undoing.undo()
        assert kept(app) == before
        undoing.redo()
        assert kept(app) == [("the market", [4, 7])]


def test_nothing_is_kept_of_a_page_that_was_left(program: Program) -> None:
    with program.started() as (app, person):
        page = open_page(app, person, "Choose")
        page.cards[0].name.setText("film")
        QTest.keyClick(page, Qt.Key.Key_Escape)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None
        open_page(app, person, "Choose")
        person.click("Not now")
        assert kept(app) == []
        assert app.services.routine_service.undoing.said == ""


def skip_the_questions(app: App, person: Person) -> None:
    app.check_ins.ask_anew(app.clock.local().date())
    person.click("Skip all")


def test_to_rate_them_is_offered_once_a_month_and_only_if_it_is_wished(program: Program) -> None:
    with program.started() as (app, person):
        set_up(app, activity("film", 3))
        skip_the_questions(app, person)
        assert "You can rate your own activities again, if you like." in words(app)
        app.check_ins.ask_anew(app.clock.local().date())
        assert not app.window.findChildren(CheckInPanel)[0].isVisible(), "once is enough"
        program.clock.moved += timedelta(days=28)
        skip_the_questions(app, person)
        person.click("Open it")
        assert isinstance(app.window.pages_over.top, ActivitiesPage)
        person.click("Not now")
        app.settings.change(rate_activities=False)
        program.clock.moved += timedelta(days=28)
        skip_the_questions(app, person)
        assert not app.window.findChildren(CheckInPanel)[0].isVisible()


def test_the_questionnaire_comes_first_where_both_are_due(program: Program) -> None:
    with program.started(roland_morris=True) as (app, person):
        set_up(app, activity("film", 3))
        skip_the_questions(app, person)
        assert "The monthly questionnaire and your own activities are due, if you like." in words(app)
        person.click("Open it")
        assert isinstance(app.window.pages_over.top, RolandMorrisPage)
        app.window.pages_over.top.boxes[3].click()
        person.click("Keep")
        assert isinstance(app.window.pages_over.top, ActivitiesPage)


def test_history_tells_the_last_ratings_and_a_clear_change(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Add a walk")
        person.click("Add the walk")
        app.window.show_place("history")
        assert "How it goes" not in words(app)
        set_up(app, activity("film", 3, 6), activity("shops", 4, 6))
        app.window.show_place("history")
        assert "How it goes, 0 to 10: “film” 6 · “shops” 6." in words(app)
        assert "On average they are going clearly better than on Sat 31 Jan: 3.5 then, 6 now." in words(app)
        person.click("Ratings")
        assert isinstance(app.window.pages_over.top, ActivitiesPage)


def test_what_may_be_chance_is_no_change() -> None:
    assert change_words([activity("film", 3, 5)], TODAY) == ""
    assert change_words([activity("film", 3, 5), activity("shops", 4, 5)], TODAY) == ""
    assert change_words([activity("film", 3, 6)], TODAY).startswith("“film” is going clearly better")
    worse = change_words([activity("film", 8, 4), activity("shops", 6, 5)], TODAY)
    assert worse.startswith("On average they are going clearly worse")
    assert worse.endswith("can look at it with you.")
