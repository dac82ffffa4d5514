"""Questions, notices and offers around the sessions, in the whole program."""

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QPushButton, QWidget

from floorside.build_app import App
from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition, Side
from floorside.domain.session.record import Legs, SessionRecord
from floorside.storage.files.settings import Told
from floorside.storage.history.sessions import History
from floorside.ui.check_in.check_in_panel import CheckInPanel
from floorside.ui.kit.fields.worst_pain import WorstPain
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.session.end_page import EndPage
from tests.storage.sessions import a_session
from tests.ui.care.program import (
    Program,
    help_is_there,
    hurt_in_the_bridge,
    rest_is_advised,
    stop_after_a_bridge,
    texts,
    told,
)
from tests.ui.person import Person


def shown_routine(app: App) -> str:
    (page,) = app.window.findChildren(RoutinePage)
    return page.routine.id


def test_weeks_away_are_answered_with_about_half_before_anything_is_asked(program: Program) -> None:
    with program.started() as (app, _):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(weeks=6))
    with program.started() as (app, person):
        assert "Your last usual session was 6 weeks ago. Start again with about half" in texts(app)
        person.click("About half for now")
        doses = {item.exercise: item.dose.left for item in app.services.routine_service.routines["full"].exercises}
        assert (doses["bridge"].reps, doses["supine-figure-four"].hold_seconds) == (5, 15)
        assert "How much back, hip or leg pain do you have now?" in texts(app)
        app.services.routine_service.undoing.undo()
        assert app.services.routine_service.routines["full"].exercises[1].dose.left.reps == 10


def test_before_the_first_session_ever_the_legs_are_compared_with_the_last_days(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip")
        assert "numbness in your legs, compared with the last few days?" in texts(app)
        assert "compared with before" not in texts(app)
        keep(app, replace(a_session(0), routine_id="full"), timedelta(days=3))
    with program.started() as (app, person):
        person.click("Skip")  # the morning; how much pain there is now was skipped already
        assert "numbness in your legs, compared with before?" in texts(app)


@pytest.mark.parametrize("weeks", [6, 34])
def test_only_gentle_days_or_none_for_more_than_half_a_year_are_weeks_away_as_well(
    program: Program, weeks: int
) -> None:
    with program.started() as (app, _):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(weeks=weeks))
        if weeks == 6:
            keep(app, replace(a_session(1), routine_id="flare"), timedelta(days=2))
    with program.started() as (app, person):
        if weeks == 6:
            person.click("Skip all")
        assert f"Your last usual session was {weeks} weeks ago. Start again with about half" in texts(app)


def test_weeks_away_may_be_passed_over(program: Program) -> None:
    with program.started() as (app, _):
        keep(app, replace(a_session(0), routine_id="full"), timedelta(weeks=6))
    with program.started() as (app, person):
        person.click("Close")
        assert "How much back, hip or leg pain do you have now?" in texts(app)
        assert app.services.routine_service.routines["full"].exercises[1].dose.left.reps == 10


def keep(app: App, record: SessionRecord, ago: timedelta) -> None:
    began = app.clock.local().astimezone(UTC) - ago
    History(app.services.database).begin(replace(record, started=began, ended=began, local_date=began.date()), None)


def test_what_is_said_rarely_is_said_once(program: Program) -> None:
    reds = [replace(a_session(n), pain_worst=8, pain_before=1) for n in range(3)]
    with program.started() as (app, person):
        for number, record in enumerate(reds):
            keep(app, record, timedelta(days=3 - number))
    with program.started() as (app, person):
        person.click("Skip all")
        assert "Some sessions have been too much lately." in texts(app)
        assert list(app.settings.value.said_on) == [Notice.THREE_REDS]
    with program.started() as (app, person):
        assert "The last two sessions were too much." in texts(app)
        person.click("Gentle routine: Flare day")
        assert shown_routine(app) == "flare"
        assert app.settings.value.routine == "full", "it is for today"


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


def test_further_down_the_leg_leads_to_the_page_of_when_to_get_help(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Further down")
        assert help_is_there(app)
        assert "You feel it further down. Usually it settles; these signs need help:" in texts(app)


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


def urgent(app: App) -> bool:
    """Whether the urgent card stands, and Start is a plain button that says "anyway"."""
    QApplication.processEvents()
    (page,) = app.window.findChildren(RoutinePage)
    starts = [each for each in page.findChildren(QAbstractButton) if each.text().startswith("Start")]
    (panel,) = app.window.findChildren(CheckInPanel)
    stands = panel.isVisibleTo(page) and panel.property("role") == "urgent"
    assert stands == any(each.text().startswith("Start anyway") and not each.property("role") for each in starts)
    return stands


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


def test_it_ends_with_the_day(program: Program) -> None:
    with program.started() as (app, person):
        answer_urgently(person)
        stop_after_a_bridge(person)
        person.click("Done")
    program.clock.now += 86_400
    with program.started() as (app, _):
        assert not urgent(app)
        assert "How much back, hip or leg pain did you have" in texts(app)


def test_legs_that_are_only_worse_are_told_once(program: Program) -> None:
    with program.started() as (app, person):
        for answer in ("2", "New", "Back"):
            person.click(answer)
        stop_after_a_bridge(person)
        person.click("Done")
        assert "less is better today" not in texts(app)


def button(app: App, text: str) -> QAbstractButton:
    (page,) = app.window.findChildren(RoutinePage)
    (found,) = [each for each in page.findChildren(QAbstractButton) if each.text().startswith(text)]
    return found


def test_less_far_down_the_leg_is_a_good_sign_and_says_nothing(program: Program) -> None:
    with program.started() as (app, person):
        person.click("2")
        person.click("Less far down")
        assert not help_is_there(app)
        assert "less is better today" not in texts(app)


def test_a_sore_start_is_offered_the_gentle_routine(program: Program) -> None:
    with program.started() as (app, person):
        person.click("7")
        person.click("Nothing")
        person.click("Gentle routine: Flare day")
        assert shown_routine(app) == "flare"
        assert app.settings.value.routine == "full", "it is for today"
        person.click("Start")
        assert person.driver.plan.routine_id == "flare"
        assert told(program, app).pain_before == 7


def test_the_button_of_the_gentle_routine_says_which_one_it_opens(program: Program) -> None:
    with program.started() as (app, person):
        service = app.services.routine_service
        name = "A calm one for the days on which everything hurts"
        service.edit(replace(service.routines["flare"], name=name), "renamed")
        person.click("7")
        person.click("Nothing")
        assert button(app, "Gentle routine:").text() == "Gentle routine: A calm one for the days on which…"


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


def test_tab_goes_from_the_list_through_the_questions_to_start(program: Program) -> None:
    with program.started(conditions=(Condition.BLOOD_PRESSURE,)) as (app, _):
        QApplication.processEvents()
        widget: QWidget = app.window.findChildren(QListView)[0]
        reached: list[str] = []
        while not (reached and reached[-1].startswith("Start")):
            following = widget.nextInFocusChain()
            assert following is not None
            widget = following
            if isinstance(widget, QAbstractButton) and not widget.isHidden():
                reached.append(widget.text())
        minutes = ["5", "8", "10", "15", "All"]
        assert reached == [*minutes, "Show anyway", "Skip", "Skip all", *map(str, range(11)), reached[-1]]


def test_change_leads_into_the_question_that_opens_and_stands_before_start_for_the_keyboard(program: Program) -> None:
    with program.started() as (app, person):
        for answer in ("3", "As before"):
            person.click(answer)
        change = button(app, "Change")
        assert button(app, "Start ·") in tabs_after(change)[:2], "before Start, after all that is above it"
        change.setFocus()
        QTest.keyClick(change, Qt.Key.Key_Return)
        focused = app.window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.accessibleName() == "How much back, hip or leg pain do you have now? 3"


def tabs_after(widget: QWidget) -> list[QWidget]:
    """What Tab reaches from it, in order, once round."""
    found: list[QWidget] = []
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        if following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isVisible():
            found.append(following)
        following = following.nextInFocusChain()
    return found


def test_when_the_questions_are_over_start_has_the_focus(program: Program) -> None:
    with program.started() as (app, person):
        person.click("Skip all")
        focused = app.window.focusWidget()
        assert isinstance(focused, QAbstractButton)
        assert focused.text().startswith("Start")


def visit_settings(app: App, **settings: object) -> None:
    app.window.show_place("settings")
    app.settings.change(**settings)
    app.window.show_place("routine")


def test_who_need_not_wait_any_more_is_asked_and_offered_on_the_same_day(program: Program) -> None:
    with program.started(conditions=(Condition.HIP_REPLACEMENT,), asked_how_to_begin=False) as (app, person):
        assert app.check_ins.panel.isHidden()
        visit_settings(app, conditions=())
        assert "Would you like to begin with a small session?" in texts(app)
        person.click("Close")
        assert "How much back, hip or leg pain do you have now?" in texts(app)


def test_an_offer_goes_when_everything_waits_and_comes_back_after(program: Program) -> None:
    with program.started(asked_how_to_begin=False) as (app, _):
        visit_settings(app, conditions=(Condition.HIP_REPLACEMENT,))
        assert app.check_ins.panel.isHidden()
        visit_settings(app, conditions=())
        assert "Would you like to begin with a small session?" in texts(app)


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


def test_legs_told_on_another_computer_stay_urgent_though_the_pain_was_answered_here(program: Program) -> None:
    with program.started() as (app, person):
        person.click("3")
        keep(app, replace(a_session(0), legs=Legs.BOTH), timedelta(hours=1))
    with program.started() as (app, person):
        assert urgent(app)
        assert "Today: pain 3 · legs: new in both" in texts(app)


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


def test_while_everything_waits_no_days_are_wanted(program: Program) -> None:
    with program.started() as (app, _):
        assert "whenever they suit you" in texts(app)
        visit_settings(app, conditions=(Condition.HIP_REPLACEMENT,))
        assert "whenever they suit you" not in texts(app)


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
