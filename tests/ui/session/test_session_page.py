"""The session's page: keys, clicks, headset, questions."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.domain.session.run_state import State
from floorside.domain.session.timing import Timing
from floorside.ui.session.stage.stage_button import StageButton
from tests.ui.session.conftest import Lead
from tests.ui.session.led_session import LedSession, asked, first_hold, state

K = Qt.Key


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


def test_the_second_click_of_a_double_click_on_start_pauses_nothing(full: LedSession) -> None:
    full.go_to(2)
    left, none, place = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(300, 300)
    second = QMouseEvent(QEvent.Type.MouseButtonDblClick, place, place, left, left, none)
    second.setTimestamp(400)
    QApplication.sendEvent(full.page.stage, second)
    QTest.mouseRelease(full.page.stage, left, pos=place.toPoint())
    assert state(full) is State.RUNNING


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
    assert full.page.question_card.asked is not None
    assert kept in full.page.question_card.asked.lines[0]


def test_next_in_the_last_work_asks_before_it_ends_the_session(full: LedSession) -> None:
    full.go_to(full.plan.starts[-1] + 5)
    full.press(K.Key_Right)
    assert (state(full), asked(full)) == (State.PAUSED, "stopping")
    full.press(K.Key_Space)
    assert (state(full), asked(full)) == (State.COUNTING_IN, "")


def test_next_on_the_way_to_the_last_work_asks_whether_to_leave_it_out(full: LedSession) -> None:
    full.go_to(full.plan.starts[-1] - 2)
    full.press(K.Key_Right)
    question = full.page.question_card.asked
    assert question is not None
    assert question.title == "Leave out what follows, and end the session?"


def test_the_session_waits_while_somebody_reads_when_to_get_help(full: LedSession) -> None:
    full.go_to(first_hold(full) + 5)
    full.press(K.Key_F1)
    assert (full.page.help_sheet.is_open, state(full)) == (True, State.PAUSED)
    full.press(K.Key_F1)
    assert (full.page.help_sheet.is_open, state(full)) == (False, State.PAUSED)
    assert not full.page.help_sheet.text.startswith("You felt")


def test_a_headset_pauses_goes_on_and_shows_what_is_on(full: LedSession) -> None:
    full.go_to(2)
    assert full.headset.is_open
    assert full.headset.shown == ("Pelvic tilt", True)
    full.headset.play_pause.emit()
    assert state(full) is State.PAUSED
    assert full.headset.shown == ("Pelvic tilt", False)


def test_the_stop_key_of_a_headset_asks_whether_to_end(full: LedSession) -> None:
    full.go_to(2)
    full.headset.stop.emit()
    assert (state(full), asked(full)) == (State.PAUSED, "stopping")


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


def test_v_and_m_ask_for_another_level_and_for_the_tones(full: LedSession, qtbot: QtBot) -> None:
    with qtbot.waitSignal(full.page.voice_switched):
        full.press(K.Key_V)
    with qtbot.waitSignal(full.page.tones_switched):
        full.press(K.Key_M)


def test_the_question_whether_to_stop_counts_only_what_is_really_done(lead: Lead) -> None:
    session = lead("full")
    session.start()
    tilt = session.plan.starts[session.plan.works[0]]
    session.go_to(tilt + 2)
    session.press(K.Key_Escape)
    question = session.page.question_card.asked
    assert question is not None
    assert question.title == "Stop here?"
    session.press(K.Key_Space)
    session.go_to(tilt + 40)
    session.press(K.Key_Escape)
    question = session.page.question_card.asked
    assert question is not None
    assert question.title == "Stop and keep what was done?"
