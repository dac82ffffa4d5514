"""Answers about the legs, and the urgent card that some of them bring, in the whole program."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from floorside.domain.session.record import Legs
from floorside.storage.files.settings import Told
from floorside.ui.check_in.check_in_panel import CheckInPanel
from tests.storage.sessions import a_session
from tests.ui.care.program import (
    Program,
    button,
    help_is_there,
    keep,
    stop_after_a_bridge,
    texts,
    told,
    urgent,
)
from tests.ui.person import Person


def test_further_down_the_leg_leads_to_the_page_of_when_to_get_help(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Further down")
        assert help_is_there(app)
        assert "You feel it further down. Usually it settles; these signs need help:" in texts(app)


def test_less_far_down_the_leg_is_a_good_sign_and_says_nothing(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Less far down")
        assert not help_is_there(app)
        assert "less is better today" not in texts(app)


def test_after_legs_that_are_worse_less_is_offered_the_same_day_whatever_the_pain(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("New")
        assert help_is_there(app)
        person.click("Back")
        assert "less is better today" in texts(app)
        person.click("Gentle routine: Flare day")
        person.click("Start")
        assert person.driver.plan.routine_id == "flare"
        assert told(program, app).legs is Legs.NEW


def test_legs_that_are_only_worse_are_told_once(program: Program) -> None:
    with program.started() as (app, person):
        for answer in ("2", "New", "Back"):
            person.click(answer)
        stop_after_a_bridge(person)
        person.click("Done")
        assert "less is better today" not in texts(app)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("New in both", "please get help now, and leave the exercises"),
        ("Weaker or more numb", "looked at today, before you exercise"),
    ],
)
def test_both_legs_or_a_weaker_one_lead_to_help_and_to_no_routine(program: Program, answer: str, says: str) -> None:
    with program.started() as (app, person):
        person.click("0")
        person.click(answer)
        assert help_is_there(app)
        person.click("Back")
        assert says in texts(app)
        start = button(app, "Start anyway")
        assert not start.property("role"), "no strong button"
        (panel,) = app.window.findChildren(CheckInPanel)
        assert panel.property("role") == "urgent"
        shown = [each.text() for each in panel.findChildren(QAbstractButton) if each.isVisibleTo(panel)]
        assert shown == ["When to get help"], "no Close"
        words = [each.text() for each in app.window.findChildren(QAbstractButton)]
        assert not any(each.startswith("Gentle routine") for each in words)
        person.click("When to get help")
        assert help_is_there(app)
        person.click("Back")
        assert says in texts(app)
        person.click("Change")
        person.click("0")
        person.click("As before")
        assert button(app, "Start ·").property("role") == "primary"
        assert panel.isHidden()


def answer_urgently(person: Person) -> None:
    for answer in ("0", "New in both", "Back"):
        person.click(answer)


def test_the_urgent_card_is_still_there_after_a_session_in_which_nothing_was_done(program: Program) -> None:
    with program.started() as (app, person):
        answer_urgently(person)
        assert urgent(app)
        person.click("Start anyway")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert not app.window.in_session
        assert urgent(app)
        assert "please get help now" in texts(app)


def test_it_is_still_there_after_a_whole_session_and_another_start_until_the_person_answers_anew(
    program: Program,
) -> None:
    with program.started() as (app, person):
        answer_urgently(person)
        stop_after_a_bridge(person)
        person.click("Done")
        assert told(program, app).legs is Legs.BOTH
        assert urgent(app)
        assert "Today: legs: new in both" in texts(app)
    with program.started() as (app, person):
        assert urgent(app)
        person.click("Change")
        person.click("0")
        person.click("As before")
        assert not urgent(app)


def test_it_ends_with_the_day(program: Program) -> None:
    with program.started() as (app, person):
        answer_urgently(person)
        stop_after_a_bridge(person)
        person.click("Done")
    program.clock.now += 86_400
    with program.started() as (app, _):
        assert not urgent(app)
        assert "How much back, hip or leg pain did you have" in texts(app)


def test_legs_told_on_another_computer_stay_urgent_though_the_pain_was_answered_here(program: Program) -> None:
    with program.started() as (app, person):
        person.click("3")
        keep(app, replace(a_session(0), legs=Legs.BOTH), timedelta(hours=1))
    with program.started() as (app, person):
        assert urgent(app)
        assert "Today: pain 3 · legs: new in both" in texts(app)


def test_legs_to_be_looked_at_come_before_an_old_morning_which_is_asked_about_when_they_are_not(
    program: Program,
) -> None:
    question = "How much back, hip or leg pain did you have on Friday morning?"
    with program.started(told=Told(legs=Legs.BOTH), told_on=date(2026, 11, 28)) as (app, person):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(days=2))
    with program.started(told=Told(legs=Legs.BOTH), told_on=program.clock.clock().local().date()) as (app, person):
        assert urgent(app)
        assert question not in texts(app)
        person.click("Change")
        person.click("0")
        person.click("As before")
        assert not urgent(app)
        assert question in texts(app)
