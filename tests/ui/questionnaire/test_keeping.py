"""Ctrl+Enter keeps what was entered, from any field of a form that lies over the window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from floorside.build_app import App
from floorside.ui.help.flare_plan_form import FlarePlanForm
from floorside.ui.questionnaire.activities_page import ActivitiesPage
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from tests.ui.care.program import Program

#: Opens a form and enters something; returns the field with the focus.
Enter = Callable[[App], QWidget]


def tick_a_sentence(app: App) -> QWidget:
    app.questionnaires.fill_in()
    page = app.window.pages_over.top
    assert isinstance(page, RolandMorrisPage)
    page.boxes[3].click()
    return page.boxes[3]


def name_an_activity(app: App) -> QWidget:
    app.questionnaires.show_activities()
    page = app.window.pages_over.top
    assert isinstance(page, ActivitiesPage)
    page.cards[0].name.setText("sit through a film")
    return page.cards[0].name


def rate_an_activity(app: App) -> QWidget:
    name_an_activity(app)
    page = app.window.pages_over.top
    assert isinstance(page, ActivitiesPage)
    page.cards[0].rating.buttons()[3].click()
    return page.cards[0].rating.buttons()[3]


def write_a_plan(app: App) -> QWidget:
    app.reading.show_plan()
    page = app.window.pages_over.top
    assert isinstance(page, FlarePlanForm)
    page.fields["helps"].own.setPlainText("a blue cushion")
    return page.fields["helps"].own


@pytest.mark.parametrize("enter", [tick_a_sentence, name_an_activity, rate_an_activity, write_a_plan])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_ctrl_and_enter_keep_what_was_entered(program: Program, enter: Enter, key: Qt.Key) -> None:
    with program.started() as (app, _):
        field = enter(app)
        page = app.window.pages_over.top
        field.setFocus()
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
        assert app.window.pages_over.top is not page
        kept = [each.score for each in app.questionnaires.filled()]
        named = [each.name for each in app.services.activities.activities()]
        helps = app.services.flare_plan.plan.helps
        assert (kept, named, helps) in (
            ([1], [], ()),
            ([], ["sit through a film"], ()),
            ([], [], ("a blue cushion",)),
        )


def test_the_answers_are_named_after_what_they_are_about(program: Program) -> None:
    with program.started() as (app, _):
        name_an_activity(app)
        page = app.window.pages_over.top
        assert isinstance(page, ActivitiesPage)
        first, second, _ = page.cards
        named = [each.rating.buttons()[4].accessibleName() for each in (first, second)]
        assert named == [
            "sit through a film: How does it go today? 4 of 10",
            "Activity 2: How does it go today? 4 of 10",
        ]
        skips = {each.accessibleName() for each in page.findChildren(QPushButton) if each.text() == "Skip"}
        assert "Skip: sit through a film: How does it go today?" in skips
        assert len(skips) == 3
