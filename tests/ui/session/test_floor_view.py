"""The floor view: it turns, its controls disappear while the session runs, and stay while it is stopped."""

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt, QTimer

from floorside.ui.session.floor_view import FADE_MS, FloorView
from tests.ui.session.led_session import LedSession

K = Qt.Key


def in_floor_view(session: LedSession) -> FloorView:
    session.go_to(2)
    session.press(K.Key_F)
    return session.page.floor_view


def begin_to_fade(view: FloorView) -> QPropertyAnimation:
    """As when the controls have stayed long enough."""
    view.findChildren(QTimer)[0].timeout.emit()
    return view.findChildren(QPropertyAnimation)[-1]


def test_while_the_session_runs_the_controls_fade_away_and_the_pointer_brings_them_back(full: LedSession) -> None:
    view = in_floor_view(full)
    begin_to_fade(view).setCurrentTime(FADE_MS)
    assert not view.controls_shown
    assert full.page.cursor().shape() is Qt.CursorShape.BlankCursor
    full.page.stage.pointer_moved.emit()
    assert view.controls_shown
    assert full.page.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_pause_while_the_controls_fade_keeps_them(full: LedSession) -> None:
    view = in_floor_view(full)
    fading = begin_to_fade(view)
    fading.setCurrentTime(FADE_MS // 2)
    full.press(K.Key_Space)
    fading.setCurrentTime(FADE_MS)
    assert view.controls_shown
    assert full.page.controls.graphicsEffect() is None
    assert full.page.cursor().shape() is not Qt.CursorShape.BlankCursor


def test_a_pointer_that_moves_while_the_controls_fade_keeps_them(full: LedSession) -> None:
    view = in_floor_view(full)
    fading = begin_to_fade(view)
    fading.setCurrentTime(FADE_MS - 1)
    full.page.stage.pointer_moved.emit()
    fading.setCurrentTime(FADE_MS)
    assert view.controls_shown


def test_what_goes_on_after_a_pause_fades_again(full: LedSession) -> None:
    view = in_floor_view(full)
    full.press(K.Key_Space)
    full.press(K.Key_Space)
    full.go_to(10)
    begin_to_fade(view).setCurrentTime(FADE_MS)
    assert not view.controls_shown


def test_a_pointer_that_moves_brings_the_controls_without_moving_the_stage(full: LedSession) -> None:
    view = in_floor_view(full)
    begin_to_fade(view).setCurrentTime(FADE_MS)
    before = full.page.stage.geometry()
    full.page.stage.pointer_moved.emit()
    assert view.controls_shown
    assert full.page.stage.geometry() == before
    full.press(K.Key_Space)
    assert full.page.stage.geometry() == before


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("size", [(640, 600), (900, 600), (1366, 768)])
def test_the_controls_cover_nothing_of_the_stage(full: LedSession, size: tuple[int, int], quarters: int) -> None:
    view = in_floor_view(full)
    view.turn(quarters)
    full.page.resize(*size)
    assert view.controls_shown
    assert not full.page.stage.geometry().intersects(full.page.controls.geometry())


def test_closing_the_window_in_the_floor_view_leaves_it_closed(full: LedSession) -> None:
    in_floor_view(full)
    window = full.page.window()
    window.close()
    assert (window.isVisible(), window.isFullScreen()) == (False, False)


def test_the_floor_view_can_be_turned_with_the_mouse(full: LedSession) -> None:
    turn = full.page.controls.buttons["turn"]
    assert turn.isHidden()
    full.page.floor_view.toggle()
    turn.click()
    assert full.page.floor_view.degrees == 90
    full.page.floor_view.toggle()
    assert turn.isHidden()


def test_its_button_says_that_it_leads_back(full: LedSession) -> None:
    button = full.page.controls.buttons["floor"]
    for word in ("Floor view", "Leave floor view", "Floor view"):
        assert (button.text(), button.accessibleName()) == (word, word)
        full.press(K.Key_F)


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
