"""A walk is added, seen, changed, deleted and undone, in the whole program."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDateTimeEdit, QLabel, QListView, QPushButton
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.domain.check_in import CheckIn
from floorside.domain.exercise import Condition
from floorside.domain.session.record import Legs, SessionRecord
from floorside.storage.files.settings import Told
from floorside.storage.history.added_sessions import new_walk
from floorside.storage.history.done_forms import experience
from floorside.storage.history.sessions import History
from floorside.ui.history.history_page import HistoryPage
from floorside.ui.history.session.walk_editor import WalkEditor
from floorside.ui.kit.later import has_put_off
from floorside.ui.walk.walk_page import WalkPage
from tests.storage.sessions import a_session
from tests.ui.answering import Answers
from tests.ui.care.program import Program
from tests.ui.data.test_unsaved_sessions import Disk
from tests.ui.person import Person

#: That of HandClock.
TODAY = date(2026, 3, 28)


def walks(app: App) -> list[SessionRecord]:
    return [record for record in app.services.history.sessions() if record.is_walk]


def words(app: App) -> str:
    QApplication.processEvents()
    while has_put_off(app.window):  # the minutes and the week come after the picture
        QApplication.processEvents()
    shown = [each for each in app.window.findChildren(QLabel) if each.isVisible()]
    return "\n".join(each.text() for each in shown)


def walk_page(app: App, person: Person) -> WalkPage:
    person.click("Add a walk")
    page = app.window.pages_over.top
    assert isinstance(page, WalkPage)
    return page


def add(app: App, person: Person, minutes: int) -> None:
    walk_page(app, person).minutes.box.setValue(minutes)
    person.click("Add the walk")
    assert app.window.pages_over.top is None


def test_a_walk_counts_for_the_week_and_stands_in_the_history(program: Program) -> None:
    with program.started() as (app, person):
        assert "Three days this week" in words(app)
        page = walk_page(app, person)
        assert "A short walk on level ground is a good start: 10 minutes" in words(app)
        assert page.minutes.box.value() == 10
        page.pain.buttons()[2].click()
        person.click("Add the walk")
        assert "One of three done this week." in words(app)
        (walk,) = walks(app)
        assert (walk.walk_minutes, walk.pain_worst, walk.local_date) == (10, 2, TODAY)
        app.window.show_place("history")
        assert "1 walk · 10\xa0min · 1 day this week" in words(app)
        model = app.window.page.findChildren(QListView)[0].model()
        spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == "Today, Walk, 10\xa0min · pain 2"


def test_an_earlier_day_is_chosen_step_by_step(program: Program) -> None:
    with program.started() as (app, person):
        page = walk_page(app, person)
        less, more = (each for each in page.day.findChildren(QPushButton) if each.text() in "−+")
        assert (less.isEnabled(), more.isEnabled()) == (True, False), "never a day that is yet to come"
        assert "Today" in words(app)
        less.click()
        assert more.isEnabled()
        less.click()
        person.click("Add the walk")
        assert walks(app)[0].local_date == TODAY - timedelta(days=2)


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_enter_in_a_field_adds_the_walk(program: Program, modifier: Qt.KeyboardModifier) -> None:
    with program.started() as (app, person):
        page = walk_page(app, person)
        QTest.keyClick(page.minutes.box, Qt.Key.Key_Return, modifier)
        assert len(walks(app)) == 1


def test_a_day_can_be_typed(program: Program) -> None:
    with program.started() as (app, person):
        page = walk_page(app, person)
        earlier = TODAY - timedelta(days=2)
        page.day.field.setSelectedSection(QDateTimeEdit.Section.DaySection)
        QTest.keyClicks(page.day.field, f"{earlier.day:02}")
        assert page.day.on == earlier
        page.day.field.setDate(QDate(TODAY.year, TODAY.month, TODAY.day).addDays(9))
        assert page.day.on == TODAY, "never a day that is yet to come"


def test_a_text_that_is_no_day_is_not_passed_over(program: Program) -> None:
    with program.started() as (app, person):
        page = walk_page(app, person)
        page.day.field.setFocus()
        QTest.keyClick(page.day.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(page.day.field, "1.1.2015")
        person.click("Add the walk")
        assert walks(app) == []
        assert page.day.field.limits.isVisible()
        assert page.day.on == TODAY
        person.click("Add the walk")
        assert walks(app)[0].local_date == TODAY, "the second time they have seen which day it is"


def test_nothing_is_kept_of_a_walk_that_was_left(program: Program) -> None:
    with program.started() as (app, person):
        page = walk_page(app, person)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert app.window.pages_over.top is None
        walk_page(app, person)
        person.click("Not now")
        assert walks(app) == []


def test_a_walk_is_taken_back_and_added_again_by_the_keys(program: Program) -> None:
    with program.started() as (app, person):
        add(app, person, 15)
        undoing = app.services.routine_service.undoing
        assert undoing.said == "Walk added"
        undoing.undo()
        assert walks(app) == []
        assert "Three days this week" in words(app)
        undoing.redo()
        undoing.undo()
        undoing.redo()
        (walk,) = walks(app)
        assert walk.walk_minutes == 15
        assert "One of three done this week." in words(app)


def test_a_walk_is_changed_deleted_and_had_back_in_the_history(program: Program) -> None:
    with program.started() as (app, person):
        add(app, person, 15)
        app.window.show_place("history")
        page = app.window.page
        assert isinstance(page, HistoryPage)
        page.show_session(walks(app)[0].id)
        assert "No set was finished." not in words(app)
        person.click("Edit")
        editor = app.window.findChildren(WalkEditor)[0]
        assert "When it began" not in words(app), "nobody told a time"
        QTest.keyClicks(editor.minutes.box, "25")  # in place of what is there
        editor.worst.buttons()[4].click()
        editor.note.setPlainText("by the river")
        person.click("Save")
        (walk,) = walks(app)
        assert (walk.walk_minutes, walk.pain_worst, walk.note) == (25, 4, "by the river")
        assert "Today · 25\xa0min\nPain while walking or afterwards 4\nby the river" in words(app)
        person.click("Delete")
        assert walks(app) == []
        person.click("Undo")
        assert walks(app) == [walk]


def test_the_proposed_length_follows_the_walks_and_the_mornings(program: Program) -> None:
    with program.started() as (app, person):
        now = app.clock.local()
        history = History(app.services.database)
        before = replace(a_session(), id="before", started=now - timedelta(days=12), pain_morning=1)
        history.begin(replace(before, local_date=TODAY - timedelta(days=12), ended=before.started), None)
        for days in (10, 8, 3):
            walk = new_walk("Walk", 20, 1, TODAY - timedelta(days=days), now, "")
            history.begin(replace(walk, pain_morning=1), None)
        assert walk_page(app, person).minutes.box.value() == 23
        assert "Your last walks were calm, and so were the mornings after. 23 minutes" in words(app)
        person.click("Not now")
        app.settings.change(told=Told(before=8), told_on=TODAY)
        assert walk_page(app, person).minutes.box.value() == 20


def test_after_an_operation_no_length_is_proposed(program: Program) -> None:
    with program.started(conditions=(Condition.OPERATION,)) as (app, person):
        walk_page(app, person)
        assert "Ask whoever treats you how far to walk" in words(app)


def test_on_a_day_with_urgent_legs_no_length_is_proposed(program: Program) -> None:
    with program.started() as (app, person):
        history = History(app.services.database)
        for days in (10, 8, 3):
            history.begin(new_walk("Walk", 20, 1, TODAY - timedelta(days=days), app.clock.local(), ""), None)
        app.settings.change(told=Told(legs=Legs.WEAKER), told_on=TODAY)
        walk_page(app, person)
        assert "have your legs looked at today, before you walk for exercise" in words(app)
        person.click("Not now")
        told = replace(a_session(), id="today", started=app.clock.local(), legs=Legs.BOTH, local_date=TODAY)
        history.begin(replace(told, ended=told.started), None)
        app.check_ins.told = CheckIn(legs=Legs.BOTH)
        app.check_ins.settle(told)
        walk_page(app, person)
        assert "please get help now. You can add any walk here." in words(app)


def buttons(app: App) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in app.window.findChildren(QAbstractButton) if each.isVisible()]


def test_walks_end_no_weeks_away_and_are_no_first_sessions(program: Program) -> None:
    """The half of the doses is offered after weeks with walks alone, and the voice says when to stop."""
    with program.started() as (app, _):
        now: Any = app.clock.local()
        history = History(app.services.database)
        old = now - timedelta(days=40)
        history.begin(replace(a_session(), id="old", started=old, local_date=old.date(), ended=old), None)
        for days in range(1, 30):
            history.begin(new_walk("Walk", 20, 1, TODAY - timedelta(days=days), now, ""), None)
        assert experience(app.services.database, TODAY).newcomer
        app.check_ins.ask_anew(TODAY)
        assert "About half for now" in buttons(app)


def test_a_walk_that_the_disk_refuses_is_listed_at_once_and_is_a_session_once_there_is_room(
    program: Program, qtbot: QtBot
) -> None:
    with program.started() as (app, person):
        disk, answers = Disk(), Answers(app.window)
        app.services.writer.submit(disk.write)
        qtbot.waitUntil(lambda: app.window.banner_text.startswith("The disk is full."), timeout=60_000)
        person.click("Close")
        app.window.show_place("history")
        assert "Not on the disk yet" not in words(app)
        app.window.show_place("routine")
        add(app, person, 25)
        assert (
            app.window.banner_text
            == "The disk is full. What is new is kept in memory and saved as soon as there is room."
        )
        app.window.show_place("history")
        assert "Not on the disk yet\nWalk · Today · 25\xa0min" in words(app)
        assert "Walk added. It is in memory until it can be saved." in words(app)
        app.unsaved._dialogs = answers
        assert not app.unsaved.may_close()
        assert answers.asked[0].startswith("A walk is not in the history yet. ")
        QTest.keyClick(app.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Not on the disk yet" not in words(app), timeout=60_000)
        QTest.keyClick(app.window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: "Not on the disk yet" in words(app), timeout=60_000)
        disk.has_room = True
        qtbot.waitUntil(lambda: "1 walk · 25\xa0min" in words(app), timeout=60_000)
        assert "Not on the disk yet" not in words(app)
        assert "Walk added" in words(app)
        assert "in memory until" not in words(app)
