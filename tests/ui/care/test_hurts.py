"""Something hurts in a session, in the whole program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Hurt, SetOutcome
from floorside.domain.session.run_state import State
from floorside.ui.session.session_page import SessionPage
from floorside.ui.suggestion.suggestion_cards import SuggestionCards
from floorside.ui.suggestion.suggestion_hint import SuggestionHint
from tests.ui.care.program import (
    Program,
    exercises_of,
    help_is_there,
    hurt_in_the_bridge,
    rest_is_advised,
    texts,
    told,
)


@pytest.mark.parametrize(
    ("key", "hurt"),
    [(Qt.Key.Key_1, Hurt.SHARP), (Qt.Key.Key_2, Hurt.TOO_FAR), (Qt.Key.Key_4, Hurt.OTHER)],
)
def test_what_it_was_is_kept_with_the_set_and_the_session_goes_on(program: Program, key: Qt.Key, hurt: Hurt) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(key)
        person.press(Qt.Key.Key_Right)
        assert person.driver.moment().step.exercise == "supine-figure-four"
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        bridge = told(program, app).sets[1]
        assert (bridge.exercise, bridge.outcome, bridge.hurt) == ("bridge", SetOutcome.HURT, hurt)
        assert bridge.done.seconds == 20


def test_after_a_hurt_it_can_be_tried_again_more_easily(program: Program) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_2)
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        assert page.question_card.asked is not None
        form = app.services.catalogue.texts["bridge"].forms["half-height"].name
        assert f"Smaller: {form}" in [button.text() for button in page.question_card.buttons]
        person.press(Qt.Key.Key_Down)
        assert person.driver.moment().state is State.RUNNING
        person.wait_for("bridge")
        assert person.driver.moment().step.rung == -1
        assert page.stage.scene is not None
        assert page.stage.scene.header.line == form


def test_spreading_offers_the_red_flags_and_the_exercise_rests_for_today(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        page = person.shown(SessionPage)
        assert isinstance(page, SessionPage)
        assert not page.help_sheet.is_open, "nobody is thrown out of where they are"
        person.click("When to get help")
        assert page.help_sheet.text.startswith("You felt it spread.")
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_E)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        focused = app.window.focusWidget()
        assert not isinstance(focused, QPushButton) or not focused.text().startswith("Start")
        app.services.writer.flush(60)
        app.window.show_place("routine")
        assert rest_is_advised(app)
        assert "Bridge" not in exercises_of(app)
        assert "Left out today: Bridge. The pain spread there." in texts(app)
        suggestions = app.services.suggestions
        hint = app.window.findChildren(SuggestionHint)[0]
        with qtbot.waitSignal(suggestions.found, timeout=60_000):
            app.window.show_place("history")
        (cards,) = (each for each in app.window.findChildren(SuggestionCards) if each.exercise is None)
        assert (suggestions.current, cards.isHidden(), hint.isHidden()) == ((), True, True), "what rests waits with it"
        app.window.show_place("routine")
        person.click("Put it back")
        assert "Bridge" in exercises_of(app)
        assert "Left out today" not in texts(app)
        qtbot.waitUntil(lambda: [one.exercise for one in suggestions.current] == ["bridge"], timeout=60_000)
        assert not hint.isHidden()
        app.window.show_place("history")
        qtbot.waitUntil(cards.isVisible, timeout=60_000)
        app.window.show_place("routine")
        assert app.settings.flush(60)
    with program.started() as (app, person):
        assert "Bridge" in exercises_of(app), "it stays there for the rest of the day"
        app.settings.change(put_back={})
        app.window.show_place("routine")
        assert rest_is_advised(app), "also after another start"
        person.click("When to get help")
        assert help_is_there(app)
        person.click("Back")
        assert rest_is_advised(app)
        person.click("Start anyway")
        assert all(step.exercise != "bridge" for step in person.driver.plan.steps)
    program.clock.now += 86_400
    with program.started() as (app, person):
        assert "Bridge" in exercises_of(app)
        assert not rest_is_advised(app)


def test_rest_is_advised_also_where_the_session_went_on_after_pain_spread(program: Program) -> None:
    with program.started() as (app, person):
        hurt_in_the_bridge(person)
        person.press(Qt.Key.Key_3)
        person.press(Qt.Key.Key_Right)
        person.wait_for("supine-figure-four")
        person.wait(20)
        person.press(Qt.Key.Key_Escape)
        person.press(Qt.Key.Key_Return)
        person.click("Done")
        assert rest_is_advised(app)
