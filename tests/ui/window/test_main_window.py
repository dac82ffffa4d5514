from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import ScrollContent, column, scroll_area
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from tests.ui.window.built import Built, Page, active


def test_the_first_page_may_come_when_the_window_stands(built: Built, qtbot: QtBot) -> None:
    with qtbot.waitSignal(built.window.first_seen, timeout=60_000):
        built.window.show()
    assert built.made == []
    built.window.refresh()
    assert built.made == [], "there is nothing yet to show anew"
    built.window.show_place("one")
    assert built.shown == "one"


def test_a_page_is_made_once_and_refreshed_at_each_later_visit(built: Built) -> None:
    for name in ("one", "two", "one"):
        built.window.show_place(name)
    assert built.made == ["one", "two"]
    page = built.window.page
    assert isinstance(page, Page)
    assert page.refreshed == 1, "what was just made is fresh"


def test_the_rail_and_the_keys_go_to_the_places(built: Built, qtbot: QtBot) -> None:
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    QTest.keyClick(built.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert built.shown == "two"
    rail = {button.text(): button for button in built.window.findChildren(QToolButton)}
    assert rail["Two"].property("here")
    rail["One"].click()
    assert built.shown == "one"


def test_the_usual_keys_quit_after_the_usual_question(built: Built, qtbot: QtBot) -> None:
    answers = [False, True]
    built.window.may_close = lambda: answers.pop(0)
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    for shown in (True, False):
        QTest.keyClick(built.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert built.window.isVisible() is shown


def test_a_session_has_the_whole_window_until_it_is_left(built: Built, qtbot: QtBot) -> None:
    built.window.show_place("two")
    built.window.show()
    session = QLabel("session")
    built.window.show_session(session)
    assert built.window.in_session
    assert session.isVisible()
    assert not built.window.page.isVisible()
    with qtbot.waitSignal(session.destroyed, timeout=60_000):
        built.window.leave_session()
    assert not built.window.in_session
    assert built.window.page.isVisible()


def test_in_a_session_no_key_goes_to_a_place(built: Built, qtbot: QtBot) -> None:
    built.window.show_place("one")
    built.window.show()
    with qtbot.waitActive(built.window, timeout=60_000):
        built.window.activateWindow()
    built.window.show_session(QLabel("session"))
    QTest.keyClick(built.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert built.made == ["one"]
    assert built.window.in_session


def test_what_tab_goes_to_comes_into_view(theme: Theme, qtbot: QtBot) -> None:
    content = ScrollContent()
    first, last = QPushButton("first"), QPushButton("last")
    layout = column(content)
    layout.addWidget(first)
    content.setMinimumHeight(3000)
    layout.addWidget(last)
    page = scroll_area(content, "Page")
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = MainWindow(theme, [Place("one", "One", "history", lambda: page)])
    qtbot.addWidget(window)
    window.show()
    window.show_place("one")
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    last.setFocus()
    QApplication.processEvents()
    assert not page.viewport().rect().intersects(seen_in(page, first))
    while QApplication.focusWidget() is not first:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
    assert page.viewport().rect().contains(seen_in(page, first))


def test_a_page_stands_where_it_was_after_one_laid_over_it(theme: Theme, qtbot: QtBot) -> None:
    content = ScrollContent()
    content.setMinimumHeight(3000)
    focused = QPushButton("below all that is in view")
    layout = column(content)
    layout.addStretch(1)
    layout.addWidget(focused)
    page = scroll_area(content, "Page")
    window = MainWindow(theme, [Place("one", "One", "history", lambda: page)])
    qtbot.addWidget(window)
    active(window, "one", qtbot)
    focused.setFocus()
    window.pages_over.show(QPushButton("over"))
    QApplication.processEvents()
    window.pages_over.leave()
    QApplication.processEvents()
    assert (window.focusWidget(), page.verticalScrollBar().value()) == (focused, 0)


def seen_in(page: QScrollArea, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(page.viewport(), QPoint(0, 0)), widget.size())


def test_a_place_whose_page_cannot_be_made_leaves_one_where_one_was(theme: Theme, qtbot: QtBot) -> None:
    class Broken(Page):
        def refresh(self) -> None:
            raise RuntimeError("injected")

    def fail() -> QWidget:
        raise RuntimeError("injected")

    makers = {"one": lambda: Page("one"), "two": fail, "three": lambda: Broken("three")}
    window = MainWindow(theme, [Place(name, name.title(), "history", make) for name, make in makers.items()])
    qtbot.addWidget(window)
    window.show_place("three")  # what was just made is not refreshed
    window.show_place("one")
    for name in ("two", "three"):
        with pytest.raises(RuntimeError):
            window.show_place(name)
        assert isinstance(window.page, Page)
        assert window.page.text() == "one"
        here = [button.text() for button in window.findChildren(QToolButton) if button.property("here")]
        assert here == ["One"]


def test_a_key_that_goes_to_a_place_takes_the_focus_into_it(theme: Theme, qtbot: QtBot) -> None:
    places = [Place(name, name.title(), "history", partial(QPushButton, name)) for name in ("one", "two")]
    window = MainWindow(theme, places)
    qtbot.addWidget(window)
    active(window, "two", qtbot)
    next(button for button in window.findChildren(QToolButton) if button.text() == "Two").setFocus()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.page
