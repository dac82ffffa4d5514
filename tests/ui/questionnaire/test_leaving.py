"""No way out of a form discards at once what a person entered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateTimeEdit, QLabel, QPushButton, QWidget

from floorside.build_app import App
from floorside.ui.history.elsewhere.elsewhere_page import ElsewherePage
from floorside.ui.history.elsewhere.show_elsewhere_page import show_elsewhere_page
from floorside.ui.kit.fields.pain_row import PainRow
from floorside.ui.kit.fields.tick_box import TickBox
from floorside.ui.questionnaire.activities_page import ActivitiesPage
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from floorside.ui.walk.show_walk_page import show_walk_page
from floorside.ui.walk.walk_page import WalkPage
from tests.ui.care.program import Program, texts

WARNING = "Not saved yet: once more leaves without saving."


def test_ticks_of_the_questionnaire_survive_the_first_escape(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        page = app.window.pages_over.top
        assert isinstance(page, RolandMorrisPage)
        page.boxes[3].click()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert WARNING in texts(app)
        assert page.ticked == {4}
        (warning,) = (each for each in page.findChildren(QLabel) if each.text() == WARNING)
        assert warning.property("role") == "hurt"
        page.boxes[5].click()
        assert WARNING not in texts(app)
        assert warning.property("role") == "muted"
        QTest.keyClick(page, Qt.Key.Key_Escape)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None


def test_an_empty_questionnaire_is_left_at_once(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        assert app.window.pages_over.top is not None
        QTest.keyClick(app.window.pages_over.top, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None


def test_a_questionnaire_without_a_tick_asks_once_before_it_is_kept(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        page = app.window.pages_over.top
        assert isinstance(page, RolandMorrisPage)
        page.keep.click()
        assert "Nothing is ticked. If none of it is true today, Keep once more." in texts(app)
        assert app.questionnaires.filled() == []
        page.boxes[3].click()
        page.boxes[3].click()
        page.keep.click()
        assert app.questionnaires.filled() == [], "it asks anew"
        page.keep.click()
        assert app.window.pages_over.top is None
        assert [each.score for each in app.questionnaires.filled()] == [0]


def test_a_named_activity_survives_the_first_escape(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.show_activities()
        page = app.window.pages_over.top
        assert isinstance(page, ActivitiesPage)
        page.cards[0].name.setText("sit through a film")
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert WARNING in texts(app)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None


def open_questionnaire(app: App) -> None:
    app.questionnaires.fill_in()
    assert isinstance(app.window.pages_over.top, RolandMorrisPage)
    app.window.pages_over.top.boxes[3].click()


def open_activities(app: App) -> None:
    app.questionnaires.show_activities()
    assert isinstance(app.window.pages_over.top, ActivitiesPage)
    app.window.pages_over.top.cards[0].name.setText("sit through a film")


def open_walk(app: App) -> None:
    show_walk_page(app.window, app.theme, app.services)
    assert isinstance(app.window.pages_over.top, WalkPage)
    app.window.pages_over.top.pain.buttons()[2].click()


def open_session_elsewhere(app: App) -> None:
    show_elsewhere_page(app.window, app.theme, app.services, lambda: None)
    assert isinstance(app.window.pages_over.top, ElsewherePage)
    app.window.pages_over.top.findChildren(PainRow)[0].buttons()[2].click()


@pytest.mark.parametrize("open_", [open_questionnaire, open_activities, open_walk, open_session_elsewhere])
@pytest.mark.parametrize("by_key", [True, False])
def test_escape_and_not_now_ask_alike_before_something_is_lost(
    program: Program, open_: Callable[[App], None], by_key: bool
) -> None:
    with program.started() as (app, person):
        open_(app)
        for _ in range(2):
            assert app.window.pages_over.top is not None
            if by_key:
                QTest.keyClick(app.window.pages_over.top, Qt.Key.Key_Escape)
            else:
                person.click("Not now")
            assert app.window.pages_over.top is None or WARNING in texts(app)
        assert app.window.pages_over.top is None


def test_the_questionnaire_begins_at_its_first_sentence(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        page = app.window.pages_over.top
        assert isinstance(page, RolandMorrisPage)
        assert app.window.focusWidget() is page.boxes[0]
        QTest.keyClick(page.boxes[0], Qt.Key.Key_Tab)
        assert app.window.focusWidget() is page.boxes[1]
        QTest.keyClick(page.boxes[1], Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None


def test_the_ways_to_what_is_the_persons_own_say_where_they_lead(program: Program) -> None:
    with program.started() as (app, _):
        app.window.show_place("settings")
        names = {each.accessibleName() for each in app.window.page.findChildren(QPushButton)}
        assert {"Choose: Your activities", "Read them: Short lessons", "Open it: My flare plan"} <= names


@pytest.mark.parametrize("enter", [open_questionnaire, open_activities, open_walk, open_session_elsewhere])
def test_the_window_does_not_close_over_a_form_until_it_has_warned(
    program: Program, enter: Callable[[App], None]
) -> None:
    with program.started() as (app, _):
        enter(app)
        page = app.window.pages_over.top
        assert not app.window.close()
        assert WARNING in texts(app)
        assert app.window.pages_over.top is page
        assert app.window.isVisible()
        assert app.window.close()


def test_the_window_closes_over_a_form_in_which_nothing_was_entered(program: Program) -> None:
    with program.started() as (app, _):
        show_walk_page(app.window, app.theme, app.services)
        assert app.window.close()


def edit_activities(page: QWidget) -> list[Callable[[], None]]:
    assert isinstance(page, ActivitiesPage)
    card = page.cards[0]
    return [lambda: card.name.setText("kneel"), card.rating.buttons()[4].click]


def edit_walk(page: QWidget) -> list[Callable[[], None]]:
    assert isinstance(page, WalkPage)
    return [page.pain.buttons()[3].click, page.minutes.box.stepUp, lambda: day_before(page.day.field)]


def edit_session_elsewhere(page: QWidget) -> list[Callable[[], None]]:
    assert isinstance(page, ElsewherePage)
    pains = [row.buttons()[4].click for row in page.findChildren(PainRow)]
    return [*pains, lambda: day_before(page.day.field), page.findChildren(TickBox)[0].click]


def day_before(field: QDateTimeEdit) -> None:
    field.setDate(field.date().addDays(-1))


@pytest.mark.parametrize(
    ("open_", "edits_of"),
    [
        (open_activities, edit_activities),
        (open_walk, edit_walk),
        (open_session_elsewhere, edit_session_elsewhere),
    ],
)
def test_what_is_edited_after_the_warning_is_not_thrown_away_either(
    program: Program, open_: Callable[[App], None], edits_of: Callable[[QWidget], list[Callable[[], None]]]
) -> None:
    with program.started() as (app, _):
        open_(app)
        page = app.window.pages_over.top
        assert page is not None
        for edit in edits_of(page):
            QTest.keyClick(page, Qt.Key.Key_Escape)
            assert WARNING in texts(app)
            edit()
            assert WARNING not in texts(app)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is page
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None
