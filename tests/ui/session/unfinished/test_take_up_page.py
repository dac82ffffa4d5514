"""The question about an interrupted session, which the keyboard alone can answer."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.plan import Plan
from floorside.domain.session.record import SetAmount, SetOutcome, SetRecord
from floorside.storage.history.sessions import Unfinished
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.unfinished.take_up_page import TakeUpPage
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.storage.sessions import CIRCLES, LEFT, PLAN, RIGHT, an_unfinished_session


def asked(
    theme: Theme, qtbot: QtBot, plan: Plan | None, sets: tuple[SetRecord, ...] = (LEFT,), planned: int = 3
) -> tuple[TakeUpPage, list[str]]:
    window = MainWindow(theme, [Place("one", "One", "history", QPushButton)])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    session = replace(an_unfinished_session(), sets=sets, planned_works=planned)
    page = TakeUpPage(theme, Unfinished(session, plan, 0), date(2026, 11, 16), "en")
    answered: list[str] = []
    page.go_on.connect(lambda: answered.append("go on"))
    page.keep.connect(lambda: answered.append("keep"))
    window.show_session(page)
    return page, answered


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
@pytest.mark.parametrize(("plan", "first"), [(PLAN, "go on"), (None, "keep")])
def test_return_and_space_do_what_is_offered_first(
    theme: Theme, qtbot: QtBot, plan: Plan | None, first: str, key: Qt.Key
) -> None:
    page, answered = asked(theme, qtbot, plan)
    assert page.accessibleName() == "A session was interrupted"
    focused = page.window().focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)
    QTest.keyClick(focused, key)
    assert answered == [first]


@pytest.mark.parametrize(
    ("sets", "said"),
    [
        ((RIGHT,), "1 of 3 sets, in part."),
        ((RIGHT, CIRCLES), "1 of 3 sets were done, and 1 in part."),
        ((LEFT, CIRCLES), "2 of 3 sets were done."),
        ((), "No set was done yet."),
    ],
)
def test_what_was_done_in_part_is_said_too(theme: Theme, qtbot: QtBot, sets: tuple[SetRecord, ...], said: str) -> None:
    page, _ = asked(theme, qtbot, PLAN, sets)
    assert any(each.text().endswith(f"Hip & back, full. {said}") for each in page.findChildren(QLabel))


@pytest.mark.parametrize(
    ("sets", "said"),
    [
        ((RIGHT,), "Its only set was done in part."),
        ((LEFT,), "Its only set was done."),
        ((), "No set was done yet."),
    ],
)
def test_of_a_single_set_none_is_counted(theme: Theme, qtbot: QtBot, sets: tuple[SetRecord, ...], said: str) -> None:
    page, _ = asked(theme, qtbot, PLAN, sets, planned=1)
    assert any(each.text().endswith(f"Hip & back, full. {said}") for each in page.findChildren(QLabel))


@pytest.mark.parametrize("sets", [(), (RIGHT,)])
def test_to_keep_it_is_offered_only_if_something_was_done(
    theme: Theme, qtbot: QtBot, sets: tuple[SetRecord, ...]
) -> None:
    page, _ = asked(theme, qtbot, PLAN, sets)
    assert any(each.text() == "Keep what was done" for each in page.findChildren(QPushButton)) == bool(sets)


def test_where_something_only_hurt_nothing_done_is_offered_to_keep(theme: Theme, qtbot: QtBot) -> None:
    page, _ = asked(theme, qtbot, PLAN, (replace(RIGHT, outcome=SetOutcome.HURT, done=SetAmount(0, 0, 0)),))
    assert any(each.text().endswith("No set was done yet.") for each in page.findChildren(QLabel))
    words = [each.text() for each in page.findChildren(QPushButton)]
    assert "Keep that it hurt" in words
    assert "Keep what was done" not in words


def test_nothing_is_cut_on_the_smallest_screen(theme: Theme, qtbot: QtBot) -> None:
    page, _ = asked(theme, qtbot, PLAN)
    page.resize(440, 210)
    page.show()
    QApplication.processEvents()
    for shown in page.findChildren(QWidget):
        if isinstance(shown, (QLabel, QPushButton)) and shown.isVisible():
            needed = shown.heightForWidth(shown.width()) if shown.hasHeightForWidth() else shown.sizeHint().height()
            assert shown.height() >= needed, shown.text()
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.verticalScrollBar().maximum() > 0
    assert area.horizontalScrollBar().maximum() == 0
