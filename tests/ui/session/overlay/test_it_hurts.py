"""It hurts: what the session's page offers then, and where each answer leads."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import Hurt, SetOutcome
from floorside.domain.session.run_state import State
from floorside.ui.kit.wording.words import duration
from floorside.ui.session import announcer
from floorside.ui.session.stage.plan_segments import plan_segments
from tests.ui.session.conftest import Lead
from tests.ui.session.led_session import LedSession, asked, first_hold, state

K = Qt.Key


KINDS_OF_HURT = ("Sharp", "Stretching too far", "Spreading, numb or tingling", "Cramp, or something else")


def hurting(session: LedSession) -> LedSession:
    session.go_to(first_hold(session) + 5)
    session.press(K.Key_H)
    assert (state(session), asked(session)) == (State.HURT, "hurt")
    return session


def offered(session: LedSession) -> list[str]:
    return [button.text() for button in session.page.question_card.buttons]


def test_it_hurts_offers_all_that_can_be_done(full: LedSession) -> None:
    assert offered(hurting(full)) == [
        *KINDS_OF_HURT,
        "Go on with this one",
        "Smaller: The lower foot stays on the floor",
        "Next exercise: Low cobra",
        "Rest a minute",
        "End for today",
        "When to get help",
        "Stay paused",
    ]
    full.press(K.Key_Right)
    assert asked(full) == ""
    assert full.driver.moment().step.exercise == "low-cobra"


def test_it_is_told_while_a_question_covers_the_stage(full: LedSession) -> None:
    told: list[bool] = []
    full.page.covered.connect(told.append)
    hurting(full)
    assert told[-1]
    full.press(K.Key_Space)
    assert not told[-1]


def test_a_slip_of_the_key_costs_nothing(full: LedSession) -> None:
    hurting(full).press(K.Key_Space)
    assert (state(full), asked(full)) == (State.COUNTING_IN, "")
    full.go_to(first_hold(full) + 6)
    full.press(K.Key_H)
    full.press(K.Key_Escape)
    assert (state(full), asked(full)) == (State.PAUSED, "")
    full.press(K.Key_Space)
    full.go_to(first_hold(full) + 60)
    figure_four = [record.outcome for record in full.driver.engine.records if record.side is Side.LEFT]
    assert figure_four == [SetOutcome.DONE]


def test_what_it_was_is_marked_and_taken_back_by_the_same_key(full: LedSession) -> None:
    hurting(full).press(K.Key_3)
    assert full.driver.moment().hurt is Hurt.SPREADING
    assert "Go on with this one" not in offered(full)
    full.press(K.Key_3)
    assert full.driver.moment().hurt is None
    assert "Go on with this one" in offered(full)


def test_it_hurts_is_opened_again_as_it_was_left_where_pain_spread(full: LedSession) -> None:
    hurting(full).press(K.Key_3)
    before = offered(full)
    full.press(K.Key_Escape)
    scene = full.page.stage.scene
    assert scene is not None
    assert scene.hint == "Space or a click shows what you can do now"
    assert full.page.controls.buttons["pause"].text() == "What now?"
    for key in (K.Key_H, K.Key_Escape, K.Key_Space):
        full.press(key)
    assert offered(full) == before
    (chosen,) = (each for each in full.page.question_card.buttons if each.accessibleName().endswith("chosen"))
    assert chosen.text() == "Spreading, numb or tingling"


def test_to_stop_where_pain_spread_proposes_to_end_for_today(full: LedSession) -> None:
    hurting(full)
    for key in (K.Key_3, K.Key_Escape, K.Key_Escape):
        full.press(key)
    assert offered(full) == ["End for today", "Not yet"]


def test_smaller_is_shown_before_it_is_chosen_and_then_done(full: LedSession) -> None:
    full.go_to(full.plan.starts[1] + 3)
    full.press(K.Key_H)
    while full.driver.plan.steps[1].reps == 5:
        (smaller,) = (word for word in offered(full) if word.startswith("Smaller"))
        full.press(K.Key_Down)
        assert full.driver.moment().step.kind is StepKind.GET_READY
        full.press(K.Key_H)
    work = full.driver.plan.steps[1]
    assert (work.exercise, work.reps, work.rung < 0) == ("pelvic-tilt", 3, True), "first the easiest form, then half"
    assert smaller == "Smaller: 3 × 10 s"
    assert [record.rung for record in full.driver.engine.records] == [0], "it hurt in the form that it hurt in"


def test_a_minute_s_rest_is_counted_and_asks_again(full: LedSession) -> None:
    hurting(full).press(K.Key_Left)
    assert (state(full), asked(full)) == (State.RESTING, "")
    scene = full.page.stage.scene
    assert scene is not None
    assert (scene.number, scene.above) == ("60", "Rest")
    full.go_to(first_hold(full) + 5 + 61)
    assert (state(full), asked(full)) == (State.HURT, "hurt")


def test_a_rest_after_pain_that_spread_no_longer_names_the_exercise(full: LedSession) -> None:
    hurting(full).press(K.Key_3)
    full.press(K.Key_Left)
    scene = full.page.stage.scene
    assert scene is not None
    assert (scene.header.title, scene.header.line, scene.pill, scene.above, scene.number) == ("Rest", "", "", "", "60")
    assert scene.next_line == "Then: Low cobra, 10 × 5 s"
    assert scene.hint == "Space or a click shows what you can do now"


def test_to_end_for_today_is_asked_again_and_leads_back(full: LedSession, qtbot: QtBot) -> None:
    hurting(full).press(K.Key_E)
    assert (state(full), asked(full)) == (State.HURT, "stopping")
    full.press(K.Key_Space)
    assert asked(full) == "stopping", "space ends nothing, and does not go on with what hurts"
    full.press(K.Key_Escape)
    assert asked(full) == "hurt"
    full.press(K.Key_E)
    with qtbot.waitSignal(full.driver.ended):
        full.press(K.Key_Return)


def test_after_the_last_exercise_there_is_no_next_one_to_go_to(full: LedSession) -> None:
    full.go_to(full.plan.starts[-1] + 1)
    full.press(K.Key_H)
    assert not [word for word in offered(full) if word.startswith("Next")]
    full.press(K.Key_Right)
    assert asked(full) == "hurt"


def test_help_lies_on_the_stage_and_leads_back_to_where_one_was(full: LedSession) -> None:
    hurting(full).press(K.Key_3)
    full.press(K.Key_Question)
    sheet = full.page.help_sheet
    assert sheet.is_open
    assert sheet.geometry() == full.page.stage.geometry()
    assert sheet.text.startswith("You felt it spread.")
    full.press(K.Key_Down)
    full.press(K.Key_Escape)
    assert not sheet.is_open
    assert asked(full) == "hurt"
    assert full.driver.moment().hurt is Hurt.SPREADING


def test_questions_and_help_turn_with_the_stage(full: LedSession) -> None:
    full.page.floor_view.toggle()
    hurting(full)
    full.press(K.Key_R)
    assert full.page.floor_view.degrees == 90
    assert all(button.height() > button.width() for button in full.page.question_card.buttons)
    full.press(K.Key_Question)
    assert all(button.height() > button.width() for button in full.page.help_sheet.buttons.values())
    assert full.page.floor_view.is_on, "help leaves the floor view as it is"


def start_of_the_last(session: LedSession) -> float:
    """When the first work of the last exercise begins."""
    steps = session.plan.steps
    last = steps[-1].exercise
    works = [i for i in session.plan.works if steps[i].exercise == last]
    return session.plan.starts[works[0]]


def test_the_stage_leaves_out_what_spread_and_says_so_on_the_way_back(lead: Lead) -> None:
    short = lead("short")
    short.start()
    short.go_to(start_of_the_last(short) + 5)
    count = len(plan_segments(short.plan))
    for key in (K.Key_H, K.Key_3):
        short.press(key)
    scene = short.page.stage.scene
    assert scene is not None
    assert scene.next_line == "Then: the end of the session", "not its other side"
    short.press(K.Key_Escape)
    short.press(K.Key_Left)
    assert short.driver.moment().step.exercise != short.plan.steps[-1].exercise
    assert short.page.stage.caption == "The exercise where pain spread is left out for today"
    short.press(K.Key_Space)
    short.press(K.Key_Right)
    short.go_to(short.hand.now - 1000 + 5)
    scene = short.page.stage.scene
    assert scene is not None
    assert scene.next_line == "Then: the end of the session"
    assert scene.progress == f"{count - 1} of {count - 1} · {duration(short.driver.moment().seconds_left)} left"
    assert short.page.stage.step_sentence.endswith(f"exercise {count - 1} of {count - 1}")


def test_a_screen_reader_hears_that_there_is_more_or_less(full: LedSession, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(announcer, "announce", lambda _, sentence: told.append(sentence))
    full.go_to(first_hold(full) + 5)
    told.clear()
    full.press(K.Key_Up)
    full.press(K.Key_Down)
    assert told == ["Longer", "Shorter"]
    assert full.page.stage.caption == "Shorter"
