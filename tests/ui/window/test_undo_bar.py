from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.services.undo import UndoService
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.undo_keys import add_undo_keys
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place
from floorside.ui.window.undo_bar import UndoBar


class Window:
    """A real window of one page with one button; what is done in it is a list of words."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.done: list[str] = []
        self.page = QWidget()
        self.on_page = QPushButton("On the page", self.page)
        self.window = MainWindow(
            theme, [Place("one", "One", "history", lambda: self.page), Place("two", "Two", "settings", QWidget)]
        )
        qtbot.addWidget(self.window)
        self.undoing = UndoService(self.window)
        self.bar = UndoBar(theme, self.undoing)
        self.window.put_at_foot(self.bar)
        add_undo_keys(self.window.home, self.undoing)
        self.window.show_place("one")
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.on_page.setFocus()

    def do(self, word: str) -> None:
        self.undoing.do(f"{word} done", lambda: self.done.append(word), self.done.pop)

    @property
    def offered(self) -> list[str]:
        return [each.text() for each in self.bar.findChildren(QPushButton) if each.isVisible()]

    def button(self, name: str) -> QPushButton:
        return next(each for each in self.bar.findChildren(QPushButton) if each.text() == name)

    def go_to(self, title: str) -> None:
        next(each for each in self.window.findChildren(QToolButton) if each.text() == title).click()

    def press(self, name: str) -> None:
        button = self.button(name)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_what_was_done_last_is_said_at_the_foot_of_the_window_and_undone_there(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    assert not it.bar.isVisible()
    it.do("First")
    it.do("Second")
    assert it.bar.isVisible()
    undo = it.button("Undo")
    assert undo.accessibleName() == "Undo: Second done"
    it.press("Undo")
    assert it.done == ["First"]


def test_beside_what_was_undone_is_only_do_again_and_the_key_undoes_more(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    it.do("Second")
    it.press("Undo")
    assert it.offered == ["Do again", "Close"]
    assert it.button("Do again").hasFocus()
    QTest.keyClick(it.on_page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert it.done == []
    assert [each.text() for each in it.bar.findChildren(QLabel)] == ["Undone: First done"]
    it.press("Do again")
    assert it.done == ["First"]
    assert it.offered == ["Undo", "Close"]
    assert it.button("Undo").accessibleName() == "Undo: First done"


def test_what_was_undone_is_said_and_can_be_done_again_by_a_click(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    assert it.offered == ["Undo", "Close"]
    QTest.keyClick(it.on_page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert it.bar.isVisible()
    assert [each.text() for each in it.bar.findChildren(QLabel)] == ["Undone: First done"]
    assert it.offered == ["Do again", "Close"]
    assert it.on_page.hasFocus()
    it.press("Do again")
    assert it.done == ["First"]
    assert it.offered == ["Undo", "Close"]
    assert it.button("Undo").hasFocus()


def test_nothing_undone_is_said_any_more_after_another_change(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    it.undoing.undo()
    it.do("Second")
    assert [each.text() for each in it.bar.findChildren(QLabel)] == ["Second done"]
    it.undoing.undo()
    it.undoing.forget()
    assert not it.bar.isVisible()


def test_the_line_stays_away_once_closed_until_the_next_change(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    it.press("Close")
    assert not it.bar.isVisible()
    assert it.window.focusWidget() is not None
    assert not it.bar.isAncestorOf(it.window.focusWidget())
    it.do("Second")
    assert it.bar.isVisible()


def test_the_keys_undo_and_do_again_from_anywhere_in_the_window(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(it.on_page, Qt.Key.Key_Z, control)
    assert it.done == []
    QTest.keyClick(it.on_page, Qt.Key.Key_Z, control | shift)
    assert it.done == ["First"]


def test_a_new_line_takes_the_focus_from_nobody(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    assert it.window.isActiveWindow()
    assert it.on_page.hasFocus()


def test_a_session_takes_the_line_away_and_the_keys_still_undo_after_it(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("First")
    it.button("Undo").setFocus()
    it.window.show_session(QWidget())
    it.window.leave_session()
    assert not it.bar.isVisible()
    QTest.keyClick(it.window.focusWidget() or it.on_page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert it.done == []


def test_another_place_hides_the_line_and_the_keys_still_undo(qtbot: QtBot, theme: Theme) -> None:
    it = Window(qtbot, theme)
    it.do("A")
    it.go_to("One")
    assert it.bar.isVisible(), "the same place"
    it.go_to("Two")
    assert not it.bar.isVisible()
    QTest.keyClick(it.window.home, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert it.done == []
    assert it.bar.isVisible(), "it tells what was undone"
