"""The questions before a session, and what becomes of their answers, in the whole program."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from floorside.domain.session.record import Legs
from floorside.storage.files.settings import Told
from floorside.storage.history.sessions import History
from floorside.ui.check_in.check_in_panel import CheckInPanel
from tests.storage.sessions import a_session
from tests.ui.care.program import (
    Program,
    hurt_in_the_bridge,
    keep,
    rest_is_advised,
    stop_after_a_bridge,
    texts,
    told,
    urgent,
    visit_settings,
)


def test_before_the_first_session_ever_the_legs_are_compared_with_the_last_days(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip")
        assert "numbness in your legs, compared with the last few days?" in texts(app)
        assert "compared with before" not in texts(app)
        keep(app, replace(a_session(0), routine_id="full"), timedelta(days=3))
    with program.started() as (app, person):
        person.click("Skip")  # the morning; how much pain there is now was skipped already
        assert "numbness in your legs, compared with before?" in texts(app)


def test_start_puts_the_questions_away_and_says_nothing_more(program: Program) -> None:
    with program.started(lessons_wanted=False) as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        assert app.window.page.isVisible()
        assert not app.window.findChildren(CheckInPanel)[0].isVisible()


def test_what_is_said_before_goes_with_the_session(program: Program) -> None:
    with program.started() as (app, person):
        person.click("4")
        person.click("As before")
        stop_after_a_bridge(person)
        record = told(program, app)
        assert (record.pain_before, record.legs) == (4, Legs.SAME)


def test_start_waits_for_no_answer(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
        record = told(program, app)
        assert (record.pain_before, record.legs, record.pain_worst) == (None, None, None)
        assert "How much back, hip or leg pain do you have now" not in texts(app), "it is asked once a day"


def test_what_was_answered_stands_after_another_start_until_a_session_has_it(program: Program) -> None:
    with program.started() as (app, person):
        for answer in ("7", "New in both", "Back"):
            person.click(answer)
        assert urgent(app)
    with program.started() as (app, person):
        assert urgent(app)
        assert "Today: pain 7 · legs: new in both" in texts(app)
        person.click("Change")
        person.click("2")
        person.click("As before")
    with program.started() as (app, person):
        assert not urgent(app)
        assert "Today: pain 2 · legs: as before" in texts(app)
        stop_after_a_bridge(person)
        person.click("Done")
        assert (told(program, app).pain_before, told(program, app).legs) == (2, Legs.SAME)
        assert app.settings.value.told == Told()
    with program.started() as (app, person):
        assert "Today:" not in texts(app)


def test_after_another_start_only_what_was_not_answered_is_asked(program: Program) -> None:
    with program.started() as (_, person):
        person.click("3")
    with program.started() as (app, person):
        assert "How much back, hip or leg pain" not in texts(app)
        person.click("As before")
        assert "Today: pain 3 · legs: as before" in texts(app)


def test_answers_that_no_session_took_are_gone_the_next_day(program: Program) -> None:
    with program.started() as (_, person):
        for answer in ("7", "New in both", "Back"):
            person.click(answer)
    program.clock.now += 86_400
    with program.started() as (app, _):
        assert not urgent(app)
        assert "Today:" not in texts(app)
        assert (app.settings.value.told, app.settings.value.told_on) == (Told(), date.min)


def test_the_morning_after_is_asked_at_the_next_start(program: Program) -> None:
    with program.started() as (app, person):
        stop_after_a_bridge(person)
        person.click("Done")
    program.clock.now += 2 * 86_400
    with program.started() as (app, person):
        assert "How much back, hip or leg pain did you have on Sunday morning?" in texts(app)
        person.click("1")
        assert told(program, app).pain_morning == 1
        assert "How much back, hip or leg pain do you have now?" in texts(app)
        person.click("Skip all")
        assert "How much back, hip or leg pain do you have now?" not in texts(app)
    with program.started() as (app, _):
        assert "did you have on" not in texts(app)


def test_the_monthly_questionnaire_if_it_is_wished(program: Program) -> None:
    with program.started(roland_morris=True) as (app, person):
        person.click("Skip all")
        assert "The monthly questionnaire about your back is due" in texts(app)
        person.click("Open it")
        person.click("I stay at home most of the time because of my back.")
        person.click("I walk more slowly than usual because of my back.")
        assert "2 of 24 ticked" in texts(app)
        person.click("Keep")
        stop_after_a_bridge(person)
        person.click("Done")
        app.services.writer.flush(60)
        app.window.show_place("history")
        assert "2 of 24. The fewer the ticks" in texts(app)
    program.clock.now += 86_400
    with program.started() as (app, person):
        person.click("Skip all")
        assert "questionnaire" not in texts(app)


def test_questions_turned_off_and_on_ask_on_the_same_day_what_is_still_open(program: Program) -> None:
    with program.started(asked_how_to_begin=False) as (app, person):
        person.click("Close")
        person.click("3")
        visit_settings(app, asks_before=False)
        assert app.check_ins.panel.isHidden()
        visit_settings(app, asks_before=True)
        assert app.check_ins.panel.asks == "legs", "neither the offer nor the pain a second time"
        person.click("Nothing")
        visit_settings(app, asks_before=False)
        visit_settings(app, asks_before=True)
        assert not app.check_ins.panel.asks


def test_questions_turned_off_while_an_offer_stood_before_them_are_not_asked_after_it(program: Program) -> None:
    with program.started(asked_how_to_begin=False) as (app, person):
        visit_settings(app, asks_before=False)
        assert "Would you like to begin with a small session?" in texts(app)
        person.click("Close")
        question = "How much back, hip or leg pain do you have now?"
        assert question not in texts(app)
        visit_settings(app, asks_before=True)
        assert question in texts(app)


def test_change_shows_what_was_answered_and_begins_there(program: Program) -> None:
    with program.started() as (app, person):
        person.click("3")
        person.click("As before")
        person.click("Change")
        for said in ("3", "As before"):
            QApplication.processEvents()
            answers = app.check_ins.panel.findChildren(QPushButton)
            assert [each.text() for each in answers if each.isChecked() and each.isVisible()] == [said]
            focused = app.window.focusWidget()
            assert isinstance(focused, QPushButton)
            assert focused.text() == said
            person.click(said)
        assert "Today: pain 3 · legs: as before" in texts(app)


def test_after_pain_that_spread_rest_is_advised_before_an_old_morning_is_asked_about(program: Program) -> None:
    question = "How much back, hip or leg pain did you have on Friday morning?"
    with program.started() as (app, person):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(days=2))
    with program.started() as (app, person):
        assert question in texts(app)
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        assert rest_is_advised(app)
        assert app.services.writer.flush(60)
    with program.started() as (app, person):
        assert rest_is_advised(app), "also after another start"
        assert question not in texts(app)
        person.click("Start anyway")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        assert rest_is_advised(app), "also after a session in which nothing was done"
        person.click("Close")
        assert question in texts(app)
        person.click("1")
        focused = app.window.focusWidget()
        assert not isinstance(focused, QPushButton) or not focused.text().startswith("Start")
        app.services.writer.flush(60)
        assert [one.pain_morning for one in History(app.services.database).sessions()] == [1, None]
        assert app.check_ins.panel.isHidden(), "what was closed stays closed"


def test_what_was_skipped_is_not_asked_again_on_that_day(program: Program) -> None:
    now = "How much back, hip or leg pain do you have now?"
    with program.started() as (app, person):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(days=1))
    with program.started() as (app, person):
        person.click("Skip")
        assert now in texts(app)
    with program.started() as (app, person):
        assert now in texts(app)
        person.click("Skip all")
    with program.started() as (app, person):
        assert app.check_ins.panel.isHidden()
    program.clock.now += 86_400
    with program.started() as (app, person):
        assert "How much back, hip or leg pain did you have on" in texts(app)
        person.click("Skip all")


@pytest.mark.parametrize("ways", [("Skip all",), ("Skip", "Skip all")])
def test_who_skipped_the_questions_can_still_tell_of_a_bad_day(program: Program, ways: tuple[str, ...]) -> None:
    with program.started() as (app, person):
        assert "Today:" not in texts(app)
        for way in ways:
            person.click(way)
        assert "Today: nothing said" in texts(app)
    with program.started() as (app, person):
        assert "Today: nothing said" in texts(app)
        person.click("Change")
        assert "Today:" not in texts(app)
        person.click("Skip all")
        assert "Today: nothing said" in texts(app)
        person.click("Change")
        person.click("9")
        person.click("As before")
        assert "Today: pain 9 · legs: as before" in texts(app)
        assert "That is a lot of pain today." in texts(app)


def test_that_nothing_was_said_is_not_told_after_a_session_nor_where_nothing_is_asked(program: Program) -> None:
    with program.started(lessons_wanted=False) as (app, person):
        person.click("Skip all")
        person.click("Change")
        app.window.show_place("settings")
        app.settings.change(asks_before=False)
        app.window.show_place("routine")
        assert "Today:" not in texts(app)
        app.settings.change(asks_before=True)
        app.window.show_place("settings")
        app.window.show_place("routine")
        assert "Today: nothing said" in texts(app)
        stop_after_a_bridge(person)
        person.click("Done")
        assert "Today:" not in texts(app)
    with program.started() as (app, _):
        assert "Today:" not in texts(app)


def test_what_a_lot_of_pain_advises_stands_there_before_the_legs_are_asked_about(program: Program) -> None:
    """Start is there, too, while that question is open."""
    advice = "That is a lot of pain today. The gentle routine may suit you, or a rest."
    with program.started() as (app, person):
        person.click("7")
        assert advice in texts(app)
        assert app.check_ins.panel.asks == "legs"
        person.click("Nothing")
        assert texts(app).count(advice) == 1
        person.click("Gentle routine")
        assert advice not in texts(app)


def test_little_pain_needs_no_advice_before_the_legs_are_asked_about(program: Program) -> None:
    with program.started() as (app, person):
        person.click("3")
        assert "may suit you" not in texts(app)
        assert app.check_ins.panel.asks == "legs"
