from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column, label
from floorside.ui.window.main_window import MainWindow
from tests.ui.window.built import Built, active


class Over(QPushButton):
    """A page that Escape leaves, the first time only if nothing was entered."""

    def __init__(self, window: MainWindow, entered: bool = False) -> None:
        super().__init__("over")
        self._window, self._entered = window, entered

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Escape:
            if self._entered:
                self._entered = False
            else:
                self._window.pages_over.leave()


def test_the_keys_of_the_places_leave_a_page_over_the_window(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    window.pages_over.show(Over(window))
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.pages_over.top, built.shown) == (None, "two")
    window.pages_over.show(Over(window))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.pages_over.top, built.shown) == (None, "two")


def test_no_key_takes_away_what_was_entered_in_a_page_over_the_window(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    page = Over(window, entered=True)
    window.pages_over.show(page)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.pages_over.top, built.shown) == (page, "one")
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert (window.pages_over.top, built.shown) == (None, "two")


def test_a_page_that_stays_is_left_by_no_key(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    page = Over(window)
    window.pages_over.show(page, stays=True)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (window.pages_over.top, built.shown) == (page, "one")


def test_a_page_over_the_window_is_called_by_its_heading(built: Built, theme: Theme) -> None:
    page = QWidget()
    column(page).addWidget(label(theme, "Keys", 26, 700))
    built.window.pages_over.show(page)
    assert page.accessibleName() == "Keys"


def test_a_page_beside_another_leads_back_to_what_was_entered_there(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    form = QWidget()
    rows = QVBoxLayout(form)
    first, second = QLineEdit(), QLineEdit("A walk")
    rows.addWidget(first)
    rows.addWidget(second)
    window.pages_over.show(form)
    second.setFocus()
    window.pages_over.show(QWidget(), aside=True)
    window.pages_over.show(other := QWidget())  # what it leads to takes its place
    assert window.pages_over.top is other
    assert not window.pages_over.leave_to(type(built.window))
    window.pages_over.leave()
    assert (window.pages_over.top, window.focusWidget(), second.text()) == (form, second, "A walk")
    window.pages_over.leave()
    assert window.pages_over.top is None


def test_a_form_below_another_page_is_asked_before_the_window_closes(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)

    class Form(QLabel):
        asked = 0

        def may_leave(self) -> bool:
            self.asked += 1
            return self.asked > 1

    window.pages_over.show(form := Form("Not saved yet"))
    window.pages_over.show(QWidget(), aside=True)
    window.close()
    assert (window.isVisible(), window.pages_over.top) == (True, form)
    window.close()
    assert not window.isVisible()


def test_what_comes_and_goes_by_one_key_is_there_only_once(built: Built) -> None:
    pages = built.window.pages_over

    def press() -> QWidget | None:
        pages.show_or_hide(QLineEdit, QLineEdit)
        return pages.top

    pages.show(form := QLabel("form"))
    shown = press()
    assert isinstance(shown, QLineEdit)
    pages.show(QLabel("beside it"), aside=True)
    assert press() is shown
    assert press() is form


def test_a_page_below_others_is_dropped_alone(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    window.pages_over.show(below := QLabel("at work"), stays=True)
    window.pages_over.show(read := QLineEdit(), aside=True)
    window.pages_over.drop(below)
    assert (window.pages_over.top, window.focusWidget()) == (read, read)
    window.pages_over.leave()
    assert window.pages_over.top is None
    assert window.page.isVisible()


def test_a_session_takes_the_pages_away_and_one_over_it_leads_back_to_it(built: Built, qtbot: QtBot) -> None:
    window = active(built.window, "one", qtbot)
    for text in ("first", "second"):
        window.pages_over.show(QLabel(text), aside=True)
    window.show_session(session := QPushButton("session"))
    assert window.pages_over.top is None
    window.pages_over.show(QWidget(), aside=True)
    assert not session.isVisible()
    window.pages_over.leave()
    assert (session.isVisible(), window.focusWidget()) == (True, session)
