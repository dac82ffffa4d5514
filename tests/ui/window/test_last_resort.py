"""Unexpected exceptions in the window: one calm message, and the program continues."""

import threading

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.window.last_resort import LastResort
from floorside.ui.window.main_window import MainWindow
from floorside.ui.window.rail import Place

ON = "Something went wrong; Floorside goes on."
SESSION_ON = "Something went wrong; the session goes on."


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow(theme, [Place("one", "One", "history", QWidget)])
    qtbot.addWidget(window)
    window.show()
    window.show_place("one")
    return window


@pytest.fixture
def last_resort(window: MainWindow) -> LastResort:
    return LastResort(window, lambda: "the report")


def fault(text: str = "injected") -> Exception:
    try:
        raise RuntimeError(text)
    except RuntimeError as error:
        return error


def press(window: MainWindow, word: str) -> None:
    (found,) = (button for button in window.findChildren(QPushButton) if button.text() == word and button.isVisible())
    found.click()


def test_it_is_told_in_one_line(window: MainWindow, last_resort: LastResort, qtbot: QtBot) -> None:
    last_resort.tell(fault())
    assert window.banner_text == ""  # it may be in the middle of a painting
    qtbot.waitUntil(lambda: window.banner_text == ON, timeout=60_000)


def test_during_a_session_the_session_goes_on(window: MainWindow, last_resort: LastResort, qtbot: QtBot) -> None:
    window.show_session(QWidget())
    last_resort.tell(fault())
    qtbot.waitUntil(lambda: window.banner_text == SESSION_ON, timeout=60_000)
    assert window.in_session


def test_on_whatever_thread_it_happened(window: MainWindow, last_resort: LastResort, qtbot: QtBot) -> None:
    thread = threading.Thread(target=last_resort.tell, args=(fault(),))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: window.banner_text == ON, timeout=60_000)


class Asker(QObject):
    asked = Signal()


def test_what_comes_again_is_not_told_again(window: MainWindow, last_resort: LastResort, qtbot: QtBot) -> None:
    last_resort.tell(fault())
    qtbot.waitUntil(lambda: window.banner_text == ON, timeout=60_000)
    press(window, "Close")
    for _ in range(100):
        last_resort.tell(fault())
    QApplication.processEvents()
    QApplication.processEvents()
    assert window.banner_text == ""
    last_resort.tell(ValueError("another"))
    qtbot.waitUntil(lambda: window.banner_text == ON, timeout=60_000)


def test_the_report_can_be_copied_from_it(window: MainWindow, last_resort: LastResort, qtbot: QtBot) -> None:
    last_resort.tell(fault())
    qtbot.waitUntil(lambda: window.banner_text == ON, timeout=60_000)
    press(window, "Copy the report")
    assert QApplication.clipboard().text() == "the report"
    assert window.banner_text == "The report is copied. Paste it into a message to whoever helps you."


def test_an_exception_in_a_slot_still_fails_a_test(qtbot: QtBot) -> None:
    def fail() -> None:
        raise RuntimeError("injected")

    asker = Asker()
    asker.asked.connect(fail)
    with capture_exceptions() as found:
        asker.asked.emit()
    assert [str(each[1]) for each in found] == ["injected"]
