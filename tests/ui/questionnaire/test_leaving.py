"""Escape on the questionnaire and on the activities does not discard at once what a person entered."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from floorside.ui.questionnaire.activities_page import ActivitiesPage
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from tests.ui.care.program import Program, texts

WARNING = "Escape once more leaves without saving."


def test_ticks_of_the_questionnaire_survive_the_first_escape(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        page = app.window.over
        assert isinstance(page, RolandMorrisPage)
        page.boxes[3].click()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert WARNING in texts(app)
        assert page.ticked == {4}
        page.boxes[5].click()
        assert WARNING not in texts(app)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.over is None


def test_an_empty_questionnaire_is_left_at_once(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.fill_in()
        assert app.window.over is not None
        QTest.keyClick(app.window.over, Qt.Key.Key_Escape)
        assert app.window.over is None


def test_a_named_activity_survives_the_first_escape(program: Program) -> None:
    with program.started() as (app, _):
        app.questionnaires.show_activities()
        page = app.window.over
        assert isinstance(page, ActivitiesPage)
        page.cards[0].name.setText("sit through a film")
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert WARNING in texts(app)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.over is None
