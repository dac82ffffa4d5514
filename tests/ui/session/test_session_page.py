"""The session's page: keys, clicks, headset, questions, floor view."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Side
from floorside.domain.session.plan import StepKind
from floorside.domain.session.record import Hurt, SetOutcome
from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.domain.speech.phrases import VoiceLevel
from floorside.ui.kit.wording.accessible_label import AccessibleLabel
from floorside.ui.session.stage.stage_button import StageButton
from tests.ui.session.conftest import Lead
from tests.ui.session.led_session import LedSession

K = Qt.Key


def first_hold(session: LedSession) -> float:
    """When the figure-four's left side begins."""
    steps = session.plan.steps
    return session.plan.starts[next(i for i, s in enumerate(steps) if s.kind is StepKind.WORK and s.side)]


def state(session: LedSession) -> State:
    return session.driver.moment().state


def asked(session: LedSession) -> str:
    question = session.page.question.asked
    return question.situation if question else ""


@pytest.mark.parametrize("key", [K.Key_Space, K.Key_B, K.Key_Period, K.Key_MediaPlay, K.Key_MediaTogglePlayPause])
def test_space_presenters_and_media_keys_pause_and_go_on(full: LedSession, key: Qt.Key) -> None:
    full.go_to(2)
    full.press(key)
    assert state(full) is State.PAUSED
    full.press(key)
    assert state(full) is State.RUNNING


@pytest.mark.parametrize("key", [K.Key_Right, K.Key_PageDown, K.Key_MediaNext])
def test_next_leaves_a_work(full: LedSession, key: Qt.Key) -> None:
    full.go_to(first_hold(full) + 5)
    index = full.driver.moment().index
    full.press(key)
    assert full.driver.moment().index == index + 1


@pytest.mark.parametrize("key", [K.Key_Left, K.Key_PageUp, K.Key_MediaPrevious])
def test_back_does_a_work_again(full: LedSession, key: Qt.Key) -> None:
    full.go_to(first_hold(full) + 5)
    index = full.driver.moment().index
    full.press(key)
    assert full.driver.moment().index == index - 1


def test_up_and_down_are_ten_seconds_more_and_less(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_Up)
    assert full.driver.moment().seconds_left == pytest.approx(35)
    full.press(K.Key_Down)
    full.press(K.Key_Down)
    assert full.driver.moment().seconds_left == pytest.approx(15)


def test_a_click_anywhere_on_the_stage_pauses_and_goes_on(full: LedSession) -> None:
    full.go_to(2)
    for place, then in (((5, 5), State.PAUSED), ((900, 400), State.RUNNING)):
        QTest.mouseClick(full.page.stage, Qt.MouseButton.LeftButton, pos=QPoint(*place))
        assert state(full) is then


def test_a_press_that_is_let_go_outside_the_stage_pauses_nothing(full: LedSession) -> None:
    full.go_to(2)
    QTest.mousePress(full.page.stage, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseRelease(full.page.stage, Qt.MouseButton.LeftButton, pos=QPoint(20, -20))
    assert state(full) is State.RUNNING


def test_every_control_does_what_its_key_does_and_shows_it(full: LedSession) -> None:
    full.go_to(2)
    full.page.controls.buttons["pause"].click()
    assert state(full) is State.PAUSED
    assert full.page.controls.buttons["pause"].text() == "Go on"
    assert "space" in full.page.controls.buttons["pause"].accessibleDescription()


def is_offered(button: StageButton) -> bool:
    return button.isEnabled() and not button.isHidden()


def test_what_is_not_possible_now_is_not_offered(lead: Lead) -> None:
    waiting = lead("full", Timing(wait_for_me=True))
    waiting.start()
    waiting.go_to(waiting.plan.starts[1])
    assert state(waiting) is State.WAITING
    offered = {name for name, button in waiting.page.controls.buttons.items() if is_offered(button)}
    assert offered == {"back", "pause", "next", "hurts", "floor", "stop", "voice", "tones"}
    waiting.press(K.Key_Space)
    assert state(waiting) is not State.WAITING


def test_a_focused_button_is_pressed_by_enter_while_space_stays_pause(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    index = full.driver.moment().index
    button = full.page.controls.buttons["next"]
    QTest.keyClick(button, K.Key_Space)
    assert (state(full), full.driver.moment().index) == (State.PAUSED, index)
    QTest.keyClick(button, K.Key_Return)
    assert full.driver.moment().index == index + 1


def test_a_question_is_answered_by_keys_after_a_focused_button_asked_it(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    button = full.page.controls.buttons["hurts"]
    button.setFocus()
    QTest.keyClick(button, K.Key_Return)
    assert asked(full) == "hurt"
    assert full.page.focusWidget() is full.page


def test_escape_pauses_and_asks_and_can_be_taken_back(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_Escape)
    assert (state(full), asked(full)) == (State.PAUSED, "stopping")
    full.press(K.Key_Escape)
    assert (state(full), asked(full)) == (State.PAUSED, "")
    full.press(K.Key_Escape)
    full.press(K.Key_Space)
    assert (state(full), asked(full)) == (State.COUNTING_IN, "")


def test_escape_and_enter_stop_and_keep_what_was_done(full: LedSession, qtbot: QtBot) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_Escape)
    with qtbot.waitSignal(full.driver.ended):
        full.press(K.Key_Return)
    assert state(full) is State.STOPPED
    assert full.driver.engine.records[2].done.seconds == pytest.approx(5)


def test_while_something_is_asked_other_keys_do_nothing(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_Escape)
    before = full.driver.moment()
    for key in (K.Key_Right, K.Key_Left, K.Key_Up, K.Key_H):
        full.press(key)
    assert full.driver.moment() == before
    offered = {name for name, button in full.page.controls.buttons.items() if is_offered(button)}
    assert offered == {"floor"}


@pytest.mark.parametrize(
    ("keys", "kept"),
    [
        ((K.Key_H, K.Key_E), "so nothing is kept"),
        ((K.Key_H, K.Key_1, K.Key_E), "that it hurt is noted"),
        ((K.Key_H, K.Key_1, K.Key_1, K.Key_E), "so nothing is kept"),
        ((K.Key_H, K.Key_1, K.Key_Escape, K.Key_Escape), "that it hurt is noted"),
        ((K.Key_Escape,), "so nothing is kept"),
    ],
)
def test_the_question_whether_to_end_says_what_is_kept_before_anything_is_done(
    full: LedSession, keys: tuple[K, ...], kept: str
) -> None:
    full.go_to(3)
    for key in keys:
        full.press(key)
    assert full.page.question.asked is not None
    assert kept in full.page.question.asked.lines[0]


KINDS_OF_HURT = ("Sharp", "Stretching too far", "Spreading, numb or tingling", "Cramp, or something else")


def hurting(session: LedSession) -> LedSession:
    session.go_to(first_hold(session) + 5)
    session.press(K.Key_H)
    assert (state(session), asked(session)) == (State.HURT, "hurt")
    return session


def offered(session: LedSession) -> list[str]:
    return [button.text() for button in session.page.question.buttons]


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


def test_next_in_the_last_work_asks_before_it_ends_the_session(full: LedSession) -> None:
    full.go_to(full.plan.starts[-1] + 5)
    full.press(K.Key_Right)
    assert (state(full), asked(full)) == (State.PAUSED, "stopping")
    full.press(K.Key_Space)
    assert (state(full), asked(full)) == (State.COUNTING_IN, "")


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


def test_the_session_waits_while_somebody_reads_when_to_get_help(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_F1)
    assert (full.page.help_sheet.is_open, state(full)) == (True, State.PAUSED)
    full.press(K.Key_F1)
    assert (full.page.help_sheet.is_open, state(full)) == (False, State.PAUSED)
    assert not full.page.help_sheet.text.startswith("You felt")


def test_questions_and_help_turn_with_the_stage(full: LedSession) -> None:
    full.page.floor_view.toggle()
    hurting(full)
    full.press(K.Key_R)
    assert full.page.floor_view.degrees == 90
    assert all(button.height() > button.width() for button in full.page.question.buttons)
    full.press(K.Key_Question)
    assert all(button.height() > button.width() for button in full.page.help_sheet.buttons.values())
    assert full.page.floor_view.is_on, "help leaves the floor view as it is"


def test_the_floor_view_can_be_turned_with_the_mouse(full: LedSession) -> None:
    turn = full.page.controls.buttons["turn"]
    assert turn.isHidden()
    full.page.floor_view.toggle()
    turn.click()
    assert full.page.floor_view.degrees == 90
    full.page.floor_view.toggle()
    assert turn.isHidden()


def test_more_and_less_say_what_they_add(full: LedSession) -> None:
    def words() -> tuple[str, str]:
        return full.page.controls.buttons["less"].text(), full.page.controls.buttons["more"].text()

    full.go_to(2)
    assert words() == ("−10 s", "+10 s")
    full.go_to(full.plan.starts[1] + 1)
    assert words() == ("−1 rep", "+1 rep")
    full.go_to(first_hold(full) + 1)
    assert words() == ("−10 s", "+10 s")
    circles = next(i for i, s in enumerate(full.plan.steps) if s.exercise == "hip-circles" and s.is_counted)
    full.go_to(full.plan.starts[circles] + 1)
    assert words() == ("−1 circle", "+1 circle")


def test_a_headset_pauses_goes_on_and_shows_what_is_on(full: LedSession) -> None:
    full.go_to(2)
    assert full.headset.is_open
    assert full.headset.shown == ("Pelvic tilt", True)
    full.headset.play_pause.emit()
    assert state(full) is State.PAUSED
    assert full.headset.shown == ("Pelvic tilt", False)


def test_the_screen_is_kept_on_only_while_the_session_goes_on(full: LedSession) -> None:
    full.go_to(2)
    assert full.screen.held
    full.press(K.Key_Space)
    assert not full.screen.held
    full.press(K.Key_Space)
    assert full.screen.held
    full.driver.stop()
    assert not full.screen.held
    assert not full.headset.is_open


def test_a_screen_that_cannot_be_kept_on_is_said_once(lead: Lead) -> None:
    session = lead("full")
    session.screen.allows = False
    said: list[str] = []
    session.page.banner.connect(said.append)
    session.start()
    session.press(K.Key_Space)
    session.press(K.Key_Space)
    assert len(said) == 1


def test_nothing_is_painted_while_paused_or_hidden(full: LedSession) -> None:
    full.go_to(2)
    assert full.page.next_look is not None
    full.press(K.Key_Space)
    assert full.page.next_look is None
    full.press(K.Key_Space)
    full.page.hide()
    assert full.page.next_look is None


def test_cues_are_written_down(full: LedSession) -> None:
    full.go_to(first_hold(full) + 15.1)
    assert full.page.stage.caption == "Halfway"


def test_the_floor_view_turns_either_way_and_ends_upright(full: LedSession) -> None:
    view = full.page.floor_view
    full.press(K.Key_R)
    assert view.degrees == 0
    full.press(K.Key_F)
    assert (view.is_on, full.page.window().isFullScreen()) == (True, True)
    full.press(K.Key_R)
    assert view.degrees == 90
    full.press(K.Key_R, Qt.KeyboardModifier.ShiftModifier)
    full.press(K.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert view.degrees == 270
    full.press(K.Key_F)
    assert (view.is_on, view.degrees, full.page.window().isFullScreen()) == (False, 0, False)


def test_a_screen_reader_finds_the_step_and_the_number(full: LedSession) -> None:
    full.go_to(first_hold(full) + 2.3)
    names = [spoken.accessibleName() for spoken in full.page.stage.findChildren(AccessibleLabel)]
    assert "28 seconds left" in names
    assert "Supine figure-four, LEFT · 1 of 2, Long, slow breaths out, exercise 3 of 7" in names


@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (1366, 768), (1920, 1080)])
def test_two_digits_are_thirty_percent_of_the_window_s_height(full: LedSession, size: tuple[int, int]) -> None:
    full.page.resize(*size)
    full.go_to(first_hold(full) + 2.3)
    image = full.page.stage.grab().toImage()
    assert digit_height(image, full.page.stage.number_rect) >= 0.3 * size[1]


def digit_height(image: QImage, room: QRect) -> int:
    """Rows of `room` in which something bright is drawn."""
    ratio = image.devicePixelRatio()
    columns = range(int(room.left() * ratio), int(room.right() * ratio), 3)
    rows = range(int(room.top() * ratio), int(room.bottom() * ratio))
    bright = [y for y in rows if any(image.pixelColor(x, y).lightness() > 150 for x in columns)]
    return round((bright[-1] - bright[0] + 1) / ratio)


def test_v_and_m_ask_for_another_level_and_for_the_tones(full: LedSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.page.voice_switched):
        full.press(K.Key_V)
    with qtbot.waitSignal(full.page.tones_switched):
        full.press(K.Key_M)


def test_how_much_is_heard_stands_below_the_controls(full: LedSession) -> None:
    controls = full.page.controls
    full.page.show_sound(VoiceLevel.SHORT, False)
    assert [controls.buttons[name].text() for name in ("voice", "tones")] == ["Voice: short", "Tones: off"]
    assert controls.buttons["say_all"].isHidden()
    full.page.show_sound(VoiceLevel.AS_NEEDED, False, says_less=True)
    assert not controls.buttons["say_all"].isHidden()
    assert all(
        controls.buttons["voice"].y() >= each.geometry().bottom()
        for name, each in controls.buttons.items()
        if name not in ("voice", "say_all", "tones") and not each.isHidden()
    )


@pytest.mark.parametrize("longer", [1.0, 1.4])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (760, 1100)])
def test_no_control_is_cut_off_or_covered(full: LedSession, size: tuple[int, int], longer: float) -> None:
    controls = full.page.controls
    full.page.resize(*size)
    for each in controls.buttons.values():
        each.setText(each.text() + "m" * round(len(each.text()) * (longer - 1)))
    full.page.show_sound(VoiceLevel.AS_NEEDED, True, says_less=True)
    for name in ("voice", "tones"):
        button = controls.buttons[name]
        button.setText(button.text() + "m" * round(len(button.text()) * (longer - 1)))
    full.page.resize(size[0], size[1] - 1)
    boxes = [each.geometry() for each in controls.buttons.values() if not each.isHidden()]
    assert all(controls.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])


def test_with_tones_only_the_steps_stand_in_writing_until_the_work_begins(full: LedSession) -> None:
    full.start()
    full.go_to(1)
    stage = full.page.stage
    assert stage.foot_text.startswith("Lie on your back with your knees bent, feet flat. Let a small arch")
    full.press(Qt.Key.Key_Space)
    assert stage.foot_text == "Space or a click goes on"
    full.press(Qt.Key.Key_Space)
    stage.show_caption("Tones: off")
    assert stage.foot_text == "Tones: off"
    full.go_to(20.2)
    assert stage.foot_text == "Begin"
    stage.clear_caption()
    assert stage.foot_text == ""
