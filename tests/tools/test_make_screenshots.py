"""Every page in every state, on the narrowest screen: no word is cut, nothing has to be scrolled sideways, and each Tab
stop has a name; what deletes is marked.
"""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QScrollArea, QWidget
from tools.screenshot_states import SCREENS, states, words_on
from tools.still_program import settle

Shown = TypeVar("Shown", bound=QWidget)
#: More than any page has.
MOST_TAB_STOPS = 90


@pytest.fixture
def visited(qapp: QApplication) -> Iterator[Iterator[tuple[str, QWidget]]]:
    every = states(qapp, SCREENS["half"])
    yield every
    every.close()  # type: ignore[attr-defined]


def test_on_half_a_screen_no_page_cuts_words_or_hides_what_tab_reaches(visited: Iterator[tuple[str, QWidget]]) -> None:
    faults, seen = [], {}
    for name, window in visited:
        settle()
        seen[name] = words_on(window)
        faults += [f"{name}: {fault}" for fault in (*cut_words(window), *sideways(window), *unmarked(window))]
        if not in_session(name):
            faults += [f"{name}: {fault}" for fault in nameless_stops(window)]
    assert faults == []
    assert len(seen) > 25
    assert all(seen.values())


def in_session(name: str) -> bool:
    """Whether Tab is a key of the session, which has tests of its own."""
    return name in ("get-ready", "hold", "it-hurts", "stop-question", "end", "own-hold")


def cut_words(window: QWidget) -> Iterator[str]:
    for each in shown(window, QLabel):
        if each.wordWrap() and each.heightForWidth(each.width()) > each.height() + 1:
            yield f"a line is missing of {each.text()!r}"
        elif not each.wordWrap() and each.sizeHint().width() > each.width() + 1:
            yield f"the end is missing of {each.text()!r}"
    for button in shown(window, QAbstractButton):
        if button.minimumSizeHint().width() > button.width() + 1:
            yield f"the end is missing of the button {button.text()!r}"


def sideways(window: QWidget) -> Iterator[str]:
    for area in shown(window, QScrollArea):
        if area.horizontalScrollBar().maximum() > 0:
            yield f"{area.accessibleName()!r} has to be scrolled sideways"


def unmarked(window: QWidget) -> Iterator[str]:
    for button in shown(window, QAbstractButton):
        if button.text().startswith("Delete") and button.property("role") not in ("hurt", "quiet-hurt"):
            yield f"{button.text()!r} does not look dangerous"


def nameless_stops(window: QWidget) -> Iterator[str]:
    first: QWidget | None = None
    for _ in range(MOST_TAB_STOPS):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        if focused is None or focused is first:
            return
        first = first or focused
        if not QAccessible.queryAccessibleInterface(focused).text(QAccessible.Text.Name):
            yield f"{type(focused).__name__} has no name"


def shown(window: QWidget, kind: type[Shown]) -> list[Shown]:
    return [each for each in window.findChildren(kind) if each.isVisible()]


def test_on_a_laptop_all_seven_exercises_are_in_view_with_the_question(qapp: QApplication) -> None:
    every = states(qapp, SCREENS["laptop"])
    window = next(window for name, window in every if name == "routine")
    settle()
    (rows,) = shown(window, QListView)
    assert any(each.text().startswith("How much back, hip or leg pain") for each in shown(window, QLabel))
    assert rows.viewport().rect().contains(rows.visualRect(rows.model().index(6, 0)))
    every.close()  # type: ignore[attr-defined]
