"""While a question stands, Tab begins at its answers and stays with what can be done now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.session.led_session import LedSession, asked, first_hold
from tests.ui.session.overlay.test_it_hurts import KINDS_OF_HURT, hurting, offered

K = Qt.Key


@pytest.fixture
def active(full: LedSession, qtbot: QtBot) -> LedSession:
    with qtbot.waitActive(full.page, timeout=60_000):
        full.page.activateWindow()
    full.page.setFocus()
    return full


def focused(session: LedSession) -> QWidget:
    return session.page.focusWidget() or session.page


def press(session: LedSession, key: Qt.Key) -> None:
    QTest.keyClick(focused(session), key)


def tabbed(session: LedSession, times: int, key: Qt.Key = K.Key_Tab) -> list[str]:
    """What has the focus after each Tab."""
    seen = []
    for _ in range(times):
        press(session, key)
        seen.append(focused(session).accessibleName())
    return seen


def test_tab_goes_round_the_answers_of_the_question_whether_to_stop(active: LedSession) -> None:
    active.go_to(first_hold(active) + 5)
    press(active, K.Key_Escape)
    assert tabbed(active, 5) == ["Go on", "Stop and keep", "Stay paused", "Floor view", "Go on"]
    assert tabbed(active, 2, K.Key_Backtab) == ["Floor view", "Stay paused"]


def test_back_from_the_page_it_begins_at_the_end(active: LedSession) -> None:
    press(active, K.Key_Escape)
    assert tabbed(active, 1, K.Key_Backtab) == ["Floor view"]


def test_tab_goes_through_all_answers_when_it_hurts_in_their_order(active: LedSession) -> None:
    answers = offered(hurting(active))
    assert tabbed(active, len(answers)) == answers


def test_what_was_said_keeps_the_focus(active: LedSession) -> None:
    hurting(active)
    assert tabbed(active, 2) == list(KINDS_OF_HURT[:2])
    press(active, K.Key_Return)
    assert focused(active).accessibleName() == f"{KINDS_OF_HURT[1]}, chosen"
    press(active, K.Key_Return)
    assert focused(active).accessibleName() == KINDS_OF_HURT[1]


def test_space_takes_the_answer_that_tab_has_led_to(active: LedSession) -> None:
    hurting(active)
    tabbed(active, 1)
    press(active, K.Key_Space)
    assert (asked(active), focused(active).accessibleName()) == ("hurt", f"{KINDS_OF_HURT[0]}, chosen")
    while focused(active).accessibleName() != "When to get help":
        press(active, K.Key_Tab)
    press(active, K.Key_Space)
    tabbed(active, 2)
    press(active, K.Key_Space)
    assert active.page.help_sheet.is_open, "it has gone further down"


def test_space_goes_on_where_tab_was_not_used_and_ends_nothing_where_it_was(active: LedSession) -> None:
    hurting(active)
    press(active, K.Key_Space)
    assert asked(active) == ""
    press(active, K.Key_Escape)
    assert tabbed(active, 2)[-1].startswith("Stop")
    press(active, K.Key_Space)
    assert asked(active) == "stopping"
    press(active, K.Key_Tab)
    press(active, K.Key_Space)
    assert (asked(active), focused(active)) == ("", active.page)


def test_help_over_a_question_has_the_keys_and_then_the_question_has_them_again(active: LedSession) -> None:
    hurting(active)
    while focused(active).accessibleName() != "When to get help":
        press(active, K.Key_Tab)
    press(active, K.Key_Return)
    assert focused(active) is active.page
    assert tabbed(active, 3) == ["Back", "Further down", "Floor view"]
    press(active, K.Key_Backtab)
    press(active, K.Key_Backtab)
    press(active, K.Key_Return)
    assert not active.page.help_sheet.is_open
    assert (asked(active), focused(active)) == ("hurt", active.page)
    assert tabbed(active, 1) == [KINDS_OF_HURT[0]]


def test_a_question_that_is_answered_leaves_the_focus_to_the_page(active: LedSession) -> None:
    press(active, K.Key_Escape)
    assert tabbed(active, 3)[-1] == "Stay paused"
    press(active, K.Key_Return)
    assert (asked(active), focused(active)) == ("", active.page)


def test_another_question_never_begins_at_the_answer_of_the_same_name(active: LedSession) -> None:
    hurting(active)
    while focused(active).accessibleName() != "End for today":
        press(active, K.Key_Tab)
    press(active, K.Key_Return)
    assert (asked(active), focused(active)) == ("stopping", active.page)


def test_without_a_question_tab_goes_through_the_controls(active: LedSession) -> None:
    active.go_to(first_hold(active) + 5)
    assert tabbed(active, 3) == ["Back", "Pause", "Next"]
