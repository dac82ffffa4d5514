"""The end page by key: where the focus and the view go, and which question a digit answers."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import SessionOutcome
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.session.end_page import EndPage
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.ui.session.test_end_page import a_set, session


@pytest.fixture
def in_window(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> Iterator[Callable[[int], EndPage]]:
    """Shows the end of a long session in a window of this height, which has the keys."""
    windows: list[MainWindow] = []

    def make(height: int) -> EndPage:
        window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
        windows.append(window)
        window.setMinimumSize(0, 0)
        window.resize(683, height)
        window.show()
        sets = [a_set(number, exercise) for number, exercise in enumerate(list(catalogue.exercises)[:9])]
        page = EndPage(theme, session(*sets, outcome=SessionOutcome.COMPLETED), catalogue)
        window.show_session(page)
        with qtbot.waitActive(window, timeout=60_000):
            window.activateWindow()
        page.setFocus()
        QApplication.processEvents()
        return page

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def focused(page: EndPage) -> QWidget:
    return page.window().focusWidget() or page


def is_whole(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def press(page: EndPage, key: Qt.Key) -> QWidget:
    """Press a key; returns what has the focus once the layout has settled."""
    QTest.keyClick(focused(page), key)
    QApplication.processEvents()
    return focused(page)


#: Heights of windows; the first two are those of 560 and 768 pixels at 200 %.
HEIGHTS = (280, 384, 560, 600, 768)


@pytest.mark.parametrize("height", HEIGHTS)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["on", "back"])
def test_whatever_tab_leads_to_is_wholly_in_view(in_window: Callable[[int], EndPage], height: int, key: Qt.Key) -> None:
    page = in_window(height)
    page.pain.buttons()[9].click()
    page.worst.pain.buttons()[9].click()
    QApplication.processEvents()
    page.setFocus()
    seen = [press(page, key)]
    cut = [] if is_whole(seen[0]) else [seen[0]]
    while (now := press(page, key)) is not seen[0]:
        seen.append(now)
        cut += [] if is_whole(now) else [now]
    assert page.note in seen
    assert page.done in seen
    assert [each.accessibleName() for each in cut] == []


@pytest.mark.parametrize("height", HEIGHTS)
def test_an_answer_by_key_stays_in_view_when_more_unfolds(in_window: Callable[[int], EndPage], height: int) -> None:
    page = in_window(height)
    for row in (page.pain, page.worst.pain):
        row.buttons()[0].setFocus()
        assert press(page, Qt.Key.Key_9) is row.buttons()[9]
        assert is_whole(row.buttons()[9])


@pytest.mark.parametrize("height", HEIGHTS)
def test_a_click_into_the_note_shows_the_whole_of_it(in_window: Callable[[int], EndPage], height: int) -> None:
    page = in_window(height)
    (area,) = page.findChildren(QScrollArea)
    area.verticalScrollBar().setValue(page.note.y() - area.viewport().height() + 20)
    assert not is_whole(page.note)
    QTest.mouseClick(page.note.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    QApplication.processEvents()
    assert page.note.hasFocus()
    assert is_whole(page.note)


def test_a_digit_answers_the_first_open_question_about_pain(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said: list[tuple[str, object]] = []
    page.pain_after_chosen.connect(lambda pain: said.append(("after", pain)))
    page.pain_worst_chosen.connect(lambda pain: said.append(("worst", pain)))
    assert press(page, Qt.Key.Key_3) is page.pain.buttons()[3]
    page.done.setFocus()
    assert press(page, Qt.Key.Key_4) is page.worst.pain.buttons()[4]
    assert is_whole(page.worst.pain.buttons()[4])
    page.done.setFocus()
    assert press(page, Qt.Key.Key_5) is page.done
    assert said == [("after", 3), ("worst", 4)], "with both answered, a digit changes nothing"


Said = list[tuple[str, object]]


def said_on(page: EndPage) -> Said:
    """What the person answers from now on."""
    said: Said = []
    page.pain_after_chosen.connect(lambda pain: said.append(("after", pain)))
    page.pain_worst_chosen.connect(lambda pain: said.append(("worst", pain)))
    return said


def type_at(page: EndPage, milliseconds: int, digit: int, *, held: bool = False) -> None:
    """Press a digit at a time of its own, wherever the focus is."""
    key = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_0 + digit, Qt.KeyboardModifier.NoModifier, str(digit), autorep=held
    )
    key.setTimestamp(milliseconds)
    QApplication.sendEvent(focused(page), key)
    QApplication.processEvents()


@pytest.mark.parametrize("later", [300, 2500])
def test_one_digit_after_the_other_answers_one_question_after_the_other(
    in_window: Callable[[int], EndPage], later: int
) -> None:
    page = in_window(768)
    said = said_on(page)
    for number, digit in enumerate((3, 5, 7)):
        type_at(page, 10_000 + number * later, digit)
    assert said == [("after", 3), ("worst", 5)], "with both answered, a digit overwrites nothing"
    assert page.worst.pain.buttons()[5].hasFocus()


def test_1_and_0_at_once_are_10_in_each_question(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    for at, digit in ((10_000, 1), (10_300, 0), (10_600, 1), (10_900, 0), (11_200, 0)):
        type_at(page, at, digit)
    assert said == [("after", 1), ("after", 10), ("worst", 1), ("worst", 10)]


def test_0_long_after_1_answers_the_next_question(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 1)
    type_at(page, 12_000, 0)
    assert said == [("after", 1), ("worst", 0)]


def test_a_digit_that_is_held_down_answers_once(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    for number in range(3):
        type_at(page, 10_500 + number, 3, held=True)
    assert said == [("after", 3)]


def test_a_page_laid_over_it_or_another_window_brings_nobody_into_the_row(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    page.done.setFocus()
    for reason in (Qt.FocusReason.OtherFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
        page.pain.buttons()[3].setFocus(reason)
    type_at(page, 20_000, 5)
    assert said == [("after", 3), ("worst", 5)]


@pytest.mark.parametrize("how", ["tab", "arrow", "click", "focus"])
def test_who_goes_to_a_row_changes_its_answer_with_a_digit(in_window: Callable[[int], EndPage], how: str) -> None:
    page = in_window(768)
    said = said_on(page)
    type_at(page, 10_000, 3)
    if how == "tab":
        press(page, Qt.Key.Key_Tab)
        press(page, Qt.Key.Key_Backtab)
    elif how == "arrow":
        press(page, Qt.Key.Key_Right)
    elif how == "click":
        QTest.mouseClick(page.pain.buttons()[3], Qt.MouseButton.LeftButton)
    else:
        page.pain.buttons()[0].setFocus()  # a screen reader may do that
    said.clear()
    type_at(page, 20_000, 5)
    type_at(page, 30_000, 6)
    assert said == [("after", 5), ("after", 6)]


def test_a_skipped_question_is_not_answered_by_a_later_digit(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    next(each for each in page.pain.findChildren(QPushButton) if each.text() == "Skip").click()
    page.setFocus()
    assert press(page, Qt.Key.Key_0) is page.worst.pain.buttons()[0]


def test_a_digit_in_the_note_is_written_there(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    page.note.setFocus()
    press(page, Qt.Key.Key_7)
    assert page.note.toPlainText() == "7"
    assert page.pain.is_open


def test_a_digit_with_ctrl_or_alt_answers_nothing(in_window: Callable[[int], EndPage]) -> None:
    page = in_window(768)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        QTest.keyClick(page, Qt.Key.Key_9, modifier)
    assert page.pain.is_open


def test_the_key_for_help_leads_there_as_in_the_session_before(
    in_window: Callable[[int], EndPage], qtbot: QtBot
) -> None:
    page = in_window(768)
    page.done.setFocus()
    with qtbot.waitSignal(page.help_wanted):
        QTest.keyClicks(page.done, "?")
    page.note.setFocus()
    with qtbot.assertNotEmitted(page.help_wanted):
        QTest.keyClicks(page.note, "?")
    assert page.note.toPlainText() == "?"
