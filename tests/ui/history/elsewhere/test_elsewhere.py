"""A session done without the program is added, seen, corrected and undone, in the whole program."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from floorside.build_app import App
from floorside.domain.session.record import SessionOutcome
from floorside.storage.history.added_sessions import Told, new_session_elsewhere
from floorside.storage.history.sessions import History
from floorside.ui.history.elsewhere.elsewhere_page import ElsewherePage
from floorside.ui.history.list.summary_model import SUMMARY
from floorside.ui.kit.fields.pain_row import PainRow
from tests.ui.care.program import Program, texts
from tests.ui.person import Person

#: That of HandClock.
TODAY = date(2026, 3, 28)


def elsewhere_page(app: App, person: Person) -> ElsewherePage:
    app.window.show_place("history")
    QApplication.processEvents()
    names = ("Add a session done elsewhere", "Add…")
    buttons = [b for b in app.window.findChildren(QPushButton) if b.isVisible() and b.text() in names]
    buttons[0].click()
    page = app.window.pages_over.top
    assert isinstance(page, ElsewherePage)
    return page


def rows(app: App) -> list[str]:
    model = app.window.page.findChildren(QListView)[0].model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_a_part_of_a_routine_is_added_and_marked_and_undone(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        boxes = list(page._boxes.values())
        assert page.routine.currentText() == "Hip & back, full"
        boxes[0].click()
        for pain_row, pain in zip(page.findChildren(PainRow), (3, 4, 2), strict=True):
            pain_row.buttons()[pain].click()
        person.click("Add the session")
        assert app.window.pages_over.top is None
        (session,) = app.services.history.sessions()
        assert (session.elsewhere, session.outcome, session.local_date) == (True, SessionOutcome.PARTIAL, TODAY)
        assert (session.pain_before, session.pain_worst, session.pain_after) == (3, 4, 2)
        done = {one.exercise for one in session.sets if one.done == one.planned}
        assert len(done) == len(boxes) - 1
        (row,) = rows(app)
        assert "done elsewhere" in row
        assert "6 of 7" in row
        app.services.routine_service.undoing.undo()
        assert app.services.history.sessions() == []
        QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)  # nothing more, but a new look
        assert offers_of_undo(app) == [], "the person deleted nothing"


def test_digits_answer_one_question_about_pain_after_the_other(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        last = list(page._boxes.values())[-1]
        last.setFocus()
        focused = list[str]()
        for digit in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_4, Qt.Key.Key_2, Qt.Key.Key_7):
            QTest.keyClick(app.window.focusWidget(), digit)
            focused.append(app.window.focusWidget().accessibleName())
        before, worst, after = "Pain before the session", "Pain at its worst", "Pain after it"
        answers = ((before, 1), (before, 10), (worst, 4), (after, 2), (after, 2))
        assert focused == [f"{question} {pain} of 10" for question, pain in answers]
        assert page._pains == {"before": 10, "worst": 4, "after": 2}
        QTest.keyClick(app.window.focusWidget(), Qt.Key.Key_Tab)
        assert app.window.focusWidget().accessibleName() == f"Skip: {after}"


def test_a_worst_pain_below_another_one_is_remarked_and_kept(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        remark = "The worst pain is lower than another answer. Both are kept."
        for row, pain, is_lower in ((0, 4, False), (1, 3, True), (1, 4, False), (2, 5, True)):
            page.findChildren(PainRow)[row].buttons()[pain].click()
            assert (remark in texts(app)) == is_lower
        person.click("Add the session")
        (session,) = app.services.history.sessions()
        assert (session.pain_before, session.pain_worst, session.pain_after) == (4, 4, 5)


def offers_of_undo(app: App) -> list[str]:
    app.window.show_place("history")
    QApplication.processEvents()
    said = [each.accessibleName() for each in app.window.findChildren(QPushButton) if each.isVisible()]
    return [text for text in said if text.startswith("Undo the deletion")]


def test_one_that_was_added_and_taken_back_is_no_deletion_after_a_restart_either(program: Program) -> None:
    with program.started() as (app, person):
        elsewhere_page(app, person)
        person.click("Add the session")
        undoing = app.services.routine_service.undoing
        for do, count in ((undoing.undo, 0), (undoing.redo, 1), (undoing.undo, 0)):
            do()
            assert len(app.services.history.sessions()) == count
    with program.started() as (app, person):
        assert offers_of_undo(app) == []
        assert app.services.history.sessions() == []


def test_without_any_exercise_there_is_nothing_to_add_and_another_routine_has_others(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        for box in list(page._boxes.values()):
            box.click()
        assert not page.add.isEnabled()
        reason = next(each for each in page.findChildren(QLabel) if each.text().startswith("Tick what you did"))
        assert reason.isVisible()
        page.routine.setCurrentIndex(page.routine.findData("chair"))
        assert (page.add.isEnabled(), reason.text()) == (True, "")
        page.day.field.stepDown()
        person.click("Add the session")
        (session,) = app.services.history.sessions()
        assert (session.routine_id, session.local_date) == ("chair", TODAY - timedelta(days=1))
        assert session.outcome is SessionOutcome.COMPLETED


def test_the_day_is_typed(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        for text, added in (("soon", 0), ("3 Mar 2026", 1)):
            page.day.field.setFocus()
            QTest.keyClick(page.day.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(page.day.field, text)
            person.click("Add the session")
            assert len(app.services.history.sessions()) == added
        assert app.services.history.sessions()[0].local_date == date(2026, 3, 3)


def test_escape_adds_nothing(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None
        assert app.services.history.sessions() == []


def test_one_of_an_earlier_day_says_so_in_its_details(program: Program) -> None:
    with program.started() as (app, person):
        page = elsewhere_page(app, person)
        page.day.field.stepDown()
        person.click("Add the session")
        view = app.window.page.findChildren(QListView)[0]
        view.clicked.emit(view.model().index(0, 0))
        QApplication.processEvents()
        shown = [each.text() for each in app.window.page.findChildren(QLabel) if each.isVisible()]
        assert any(text.startswith("Yesterday · done elsewhere · ") for text in shown)


def test_it_lasts_as_long_as_the_routine_page_says(program: Program) -> None:
    """To somebody who knows the exercises, the voice says less."""
    with program.started(voice_level="as_needed") as (app, _):
        services = app.services
        elsewhere, full = services.elsewhere, services.routine_service.routines["full"]
        plan = elsewhere.plan("full")
        for ago in range(1, 8):
            told = Told(TODAY - timedelta(days=ago))
            made = new_session_elsewhere(plan, elsewhere.exercises("full"), told, services.clock.local(), "")
            History(services.database).begin(replace(made, elsewhere=False), None)
        assert elsewhere.plan("full").seconds == services.adapted.plan(full).seconds < plan.seconds


@pytest.mark.parametrize("size", [(1100, 760), (760, 600)])
def test_the_list_stands_at_the_new_session_and_has_the_keys(program: Program, size: tuple[int, int]) -> None:
    with program.started() as (app, person):
        services = app.services
        plan, done = services.elsewhere.plan("full"), services.elsewhere.exercises("full")
        for ago in range(1, 60):
            told = Told(TODAY - timedelta(days=ago))
            made = new_session_elsewhere(plan, done, told, services.clock.local(), "")
            History(services.database).begin(made, None)
        app.window.resize(*size)
        page = elsewhere_page(app, person)
        page.day.field.setDate(QDate(2026, 2, 16))
        person.click("Add the session")
        for _ in range(5):
            QApplication.processEvents()
        view = app.window.page.findChildren(QListView)[0]
        place = view.visualRect(view.currentIndex())
        assert view.currentIndex().data(SUMMARY).local_date == date(2026, 2, 16)
        assert view.visibleRegion().boundingRect().contains(place)
        assert app.window.focusWidget() is view
