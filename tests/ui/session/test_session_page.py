"""The page under a person's hands: keys, clicks, headset, questions, floor view."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from floorside.domain.session.plan import StepKind, Timing
from floorside.domain.session.run_state import State
from floorside.domain.speech.phrases import VoiceLevel
from floorside.ui.kit.accessible_label import AccessibleLabel
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
    return question.name if question else ""


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


def test_what_is_not_possible_now_is_not_offered(lead: Lead) -> None:
    waiting = lead("full", Timing(wait_for_me=True))
    waiting.start()
    waiting.go_to(waiting.plan.starts[1])
    assert state(waiting) is State.WAITING
    offered = {name for name, button in waiting.page.controls.buttons.items() if button.isEnabled()}
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
    assert (state(full), asked(full)) == (State.PAUSED, "stop")
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
    for key in (K.Key_Right, K.Key_Left, K.Key_Up, K.Key_H, K.Key_F):
        full.press(key)
    assert full.driver.moment() == before
    assert not full.page.controls.isEnabled()


KINDS_OF_HURT = ("Sharp", "Stretching too far", "Spreading, numb or tingling", "Cramp, or something else")


def test_it_hurts_offers_what_follows_and_leaving_the_exercise(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_H)
    assert (state(full), asked(full)) == (State.HURT, "hurt")
    assert [button.text() for button in full.page.question.buttons] == [
        *KINDS_OF_HURT,
        "Go on: right side, 30 s",
        "Leave this exercise out",
        "End here",
        "When to get help",
    ]
    full.press(K.Key_Right)
    assert asked(full) == ""
    assert full.driver.moment().step.exercise == "low-cobra"


def test_after_the_last_side_there_is_nothing_of_it_to_leave_out(full: LedSession) -> None:
    full.go_to(full.plan.starts[-1] + 1)
    full.press(K.Key_H)
    expected = [*KINDS_OF_HURT, "Go on", "End here", "When to get help"]
    assert [button.text() for button in full.page.question.buttons] == expected


def test_help_is_one_key_away_when_it_hurts(full: LedSession, qtbot: QtBot) -> None:
    full.go_to(2)
    full.press(K.Key_H)
    with qtbot.waitSignal(full.page.help_wanted):
        full.press(K.Key_Question)


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
    assert full.page.is_looking
    full.press(K.Key_Space)
    assert not full.page.is_looking
    full.press(K.Key_Space)
    full.page.hide()
    assert not full.page.is_looking


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
    assert all(
        controls.buttons["voice"].y() >= each.geometry().bottom()
        for name, each in controls.buttons.items()
        if name not in ("voice", "tones")
    )


@pytest.mark.parametrize("longer", [1.0, 1.4])
@pytest.mark.parametrize("size", [(900, 600), (1180, 760), (760, 1100)])
def test_no_control_is_cut_off_or_covered(full: LedSession, size: tuple[int, int], longer: float) -> None:
    controls = full.page.controls
    full.page.resize(*size)
    for each in controls.buttons.values():
        each.setText(each.text() + "m" * round(len(each.text()) * (longer - 1)))
    full.page.show_sound(VoiceLevel.EVERYTHING, True)
    for name in ("voice", "tones"):
        button = controls.buttons[name]
        button.setText(button.text() + "m" * round(len(button.text()) * (longer - 1)))
    full.page.resize(size[0], size[1] - 1)
    boxes = [each.geometry() for each in controls.buttons.values()]
    assert all(controls.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[:i])
