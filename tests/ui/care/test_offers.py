"""Offers and notices before a session, in the whole program."""

from dataclasses import replace
from datetime import timedelta

import pytest

from floorside.domain.check_in import Notice
from floorside.domain.exercise import Condition
from tests.storage.sessions import a_session
from tests.ui.care.program import (
    Program,
    button,
    keep,
    shown_routine,
    texts,
    told,
    visit_settings,
)


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


def test_while_everything_waits_no_days_are_wanted(program: Program) -> None:
    with program.started() as (app, _):
        assert "whenever they suit you" in texts(app)
        visit_settings(app, conditions=(Condition.HIP_REPLACEMENT,))
        assert "whenever they suit you" not in texts(app)
