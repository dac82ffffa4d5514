"""The worst pain, told at the end of a session, in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from floorside.domain.exercise import Side
from floorside.storage.history.sessions import History
from floorside.ui.kit.fields.worst_pain import WorstPain
from floorside.ui.session.end_page import EndPage
from tests.ui.care.program import (
    Program,
    stop_after_a_bridge,
    told,
)


def test_the_worst_and_its_exercise_are_told_at_the_end(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.shown(EndPage).findChildren(WorstPain)[0].pain.buttons()[5].click()
        QApplication.processEvents()
        person.click("Bridge")
        record = told(program, app)
        assert (record.pain_worst, record.pain_worst_exercise) == (5, "bridge")
        assert History(app.services.database).undoable() == [], "an answer is no edit"


def test_the_side_of_the_worst_is_told_where_there_are_sides(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Start")
        person.wait_for("supine-figure-four")
        person.wait(20)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.shown(EndPage).findChildren(WorstPain)[0].pain.buttons()[5].click()
        for answer in ("Supine figure-four", "Left"):
            person.click(answer)
        record = told(program, app)
        assert (record.pain_worst_exercise, record.pain_worst_side) == ("supine-figure-four", Side.LEFT)
