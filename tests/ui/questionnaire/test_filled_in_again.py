"""The questionnaire is filled in again on the same day, undone and redone, in the whole program."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.ui.questionnaire.roland_morris_page import RolandMorrisPage
from floorside.ui.window.undo_bar import UndoBar
from tests.ui.care.program import Program, texts
from tests.ui.person import Person

AGAIN = "You have filled it in today already. These are your ticks; you can change them."
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(app: App, person: Person) -> RolandMorrisPage:
    app.window.show_place("settings")
    person.click("Fill it in now")
    page = app.window.pages_over.top
    assert isinstance(page, RolandMorrisPage)
    return page


def fill_in(app: App, person: Person, *sentences: int) -> None:
    """Click on these sentences, and keep it."""
    page = opened(app, person)
    for number in sentences:
        page.boxes[number - 1].click()
    person.click("Keep")


def ticks(app: App) -> list[set[int]]:
    """Those of all completed questionnaires."""
    return [set(each.ticked) for each in app.questionnaires.filled()]


def test_it_has_the_ticks_of_the_same_day(program: Program) -> None:
    with program.started() as (app, person):
        assert AGAIN not in texts(app)
        fill_in(app, person, 3, 5, 24)
        page = opened(app, person)
        assert page.ticked == {3, 5, 24}
        assert AGAIN in texts(app)
        assert "3 of 24 ticked" in texts(app)
        page.boxes[0].click()
        person.click("Keep")
        assert ticks(app) == [{1, 3, 5, 24}]


def test_with_the_same_ticks_it_is_left_at_once_and_with_others_after_a_warning(program: Program) -> None:
    with program.started() as (app, person):
        fill_in(app, person, 3)
        QTest.keyClick(opened(app, person), Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None
        page = opened(app, person)
        page.boxes[2].click()
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is page
        assert "Not saved yet: once more leaves without saving." in texts(app)


def test_another_day_it_begins_empty(program: Program) -> None:
    with program.started() as (app, person):
        fill_in(app, person, 3)
        program.clock.moved += timedelta(days=1)
        assert opened(app, person).ticked == set()
        assert AGAIN not in texts(app)


def test_keep_is_a_step_to_undo_and_to_do_again(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        fill_in(app, person, 3)
        fill_in(app, person, 5)
        assert ticks(app) == [{3, 5}]
        qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)), timeout=60_000)  # made after the first change
        assert "Questionnaire filled in" in texts(app)
        QTest.keyClick(app.window.page, Qt.Key.Key_Z, CTRL)
        assert ticks(app) == [{3}]
        assert "Undone: Questionnaire filled in" in texts(app)
        assert app.window.banner_text == "", "it said what is kept"
        QTest.keyClick(app.window.page, Qt.Key.Key_Z, CTRL)
        assert ticks(app) == []
        QTest.keyClick(app.window.page, Qt.Key.Key_Z, CTRL | SHIFT)
        QTest.keyClick(app.window.page, Qt.Key.Key_Z, CTRL | SHIFT)
        assert ticks(app) == [{3, 5}]


def test_what_was_not_changed_is_no_step(program: Program) -> None:
    with program.started() as (app, person):
        fill_in(app, person, 3)
        fill_in(app, person)
        app.services.routine_service.undoing.undo()
        assert ticks(app) == []


def test_history_shows_what_was_undone(program: Program) -> None:
    with program.started() as (app, person):
        fill_in(app, person, 3, 5)
        app.window.show_place("routine")
        person.click("Add a walk")
        person.click("Add the walk")
        app.window.show_place("history")
        assert "Today: 2 of 24." in texts(app)
        app.services.routine_service.undoing.undo()
        app.services.routine_service.undoing.undo()
        assert "of 24." not in texts(app)
