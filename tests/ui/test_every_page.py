"""What holds on every page: Tab reaches each control, and a screen reader hears its name."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QWidget,
)
from tools.screenshot_states import SCREENS, states
from tools.still_program import settle

from floorside.ui.dose.value_field import ValueField
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.buttons import Checkable
from floorside.ui.kit.fields.roving_focus import RovingFocus
from floorside.ui.kit.widgets import tab_stops
from floorside.ui.session.keys_page import KeysPage
from floorside.ui.session.session_page import SessionPage
from floorside.ui.window.banner import Banner
from floorside.ui.window.main_window import MainWindow
from tests.ui.order_on_screen import misread, tabbed_wrongly

TAB, SHIFT_TAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
FIELDS = (QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider)
CONTROLS = (QAbstractButton, *FIELDS)


#: What is wrong on a page, by what is looked at.
Faults = dict[str, list[str]]


@pytest.fixture(scope="module", params=["laptop", "half"])
def faults(qapp: QApplication, request: pytest.FixtureRequest) -> Faults:
    """Of all pages on one screen, which are made once for all that is looked at: that takes most of the time."""
    found: Faults = {look.__name__: [] for look in LOOKS}
    for name, window in states(qapp, SCREENS[request.param]):
        settle()
        for look in LOOKS:
            found[look.__name__] += [f"{name}: {each}" for each in look(window)]
    return found


def nameless(window: QWidget) -> list[str]:
    fields = (each for each in window.findChildren(QWidget) if isinstance(each, FIELDS))
    return [_described(each) for each in fields if not _is_inside(each) and not _heard(each)]


def out_of_order(window: QWidget) -> list[str]:
    wrong = [f"read: {each}" for each in misread(window)]
    QTest.keyClick(window.focusWidget() or window, TAB)
    page = window.pages_over.top or window.home if isinstance(window, MainWindow) else window
    return wrong + [f"Tab: {each}" for each in tabbed_wrongly(page)]


def unreached(window: QWidget) -> list[str]:
    window.activateWindow()
    settle()
    # What is read on a thread may come while one goes round; then it is there the second time.
    missed = {key: _missed(window, key) and _missed(window, key) for key in (TAB, SHIFT_TAB)}
    return [f"{key.name}: {each}" for key, all_missed in missed.items() for each in all_missed]


def without_help(window: QWidget) -> list[str]:
    if not isinstance(window, MainWindow) or window.in_session:  # a session has its own help, on the stage
        return []
    wrong = []
    window.activateWindow()
    settle()
    for key, kind in ((Qt.Key.Key_F1, HelpPage), (Qt.Key.Key_Question, KeysPage)):
        if key == Qt.Key.Key_Question:  # a text field takes it for its own text
            stops = tab_stops(window.pages_over.top or window.page)
            next(each for each in stops if not isinstance(each, FIELDS)).setFocus()
        before = _where(window)
        is_there = isinstance(window.pages_over.top, kind)
        for is_shown in (not is_there, is_there):
            QTest.keyClick(window.focusWidget() or window, key)
            settle()
            if isinstance(window.pages_over.top, kind) is not is_shown:
                wrong.append(f"{key.name}, {is_shown}: {window.pages_over.top}")
        if not is_there and (after := _where(window)) != before:
            wrong.append(f"{key.name} leads from {before} to {after}")
    return wrong


def lost_on_a_screen_reader(window: QWidget) -> list[str]:
    buttons = (each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.isCheckable())
    return [_described(each) for each in buttons if not isinstance(each, Checkable)]


def called_otherwise(window: QWidget) -> list[str]:
    buttons = (each for each in window.findChildren(QAbstractButton) if each.isVisible() and each.accessibleName())
    return [
        f"{each.text()}: {_described(each)}"
        for each in buttons
        if _plain(each.text()) not in _plain(each.accessibleName())
    ]


#: In this order, since the later ones move the focus.
LOOKS = (nameless, lost_on_a_screen_reader, called_otherwise, out_of_order, unreached, without_help)


def test_a_screen_reader_hears_the_name_of_every_field(faults: Faults) -> None:
    """Of a field it would otherwise hear only what stands in it."""
    assert faults["nameless"] == []


def test_whatever_a_screen_reader_toggles_is_clicked(faults: Faults) -> None:
    """Else it would only look chosen."""
    assert faults["lost_on_a_screen_reader"] == []


def test_voice_control_may_call_a_button_by_what_it_shows(faults: Faults) -> None:
    """WCAG 2.5.3, Label in Name."""
    assert faults["called_otherwise"] == []


def test_a_screen_reader_and_tab_follow_the_screen(faults: Faults) -> None:
    """What a page makes later would come last."""
    assert faults["out_of_order"] == []


def test_tab_reaches_every_control_both_ways(faults: Faults) -> None:
    assert faults["unreached"] == []


def test_f1_and_the_question_mark_come_and_go_on_every_page(faults: Faults) -> None:
    """They lead back to where one was."""
    assert faults["without_help"] == []


def _where(window: MainWindow) -> tuple[QWidget | None, QWidget | None, list[str]]:
    """The page over the window, what has the focus, and what is entered."""
    entered = [each.text() for each in window.findChildren(QLineEdit) if each.isVisible()]
    return window.pages_over.top, window.focusWidget(), entered


def _is_inside(field: QWidget) -> bool:
    """Whether another field has this one inside."""
    return isinstance(field.parentWidget(), QAbstractSpinBox)


def _heard(field: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(field)
    assert told is not None
    if isinstance(field, QComboBox):  # on Linux its name is its value
        labels = told.relations(QAccessible.RelationFlag.Label)
        return " ".join(label.text(QAccessible.Text.Name) for label, _ in labels)
    return told.text(QAccessible.Text.Name)


def _missed(window: QWidget, key: Qt.Key) -> list[str]:
    """The controls that the key does not reach, however often it is pressed."""
    reached = set()
    for _ in range(2 * len(_stops(window)) + 2):
        QTest.keyClick(window.focusWidget() or window, key)
        reached.add(window.focusWidget())
    groups = {each.parentWidget() for each in reached if each is not None and _is_one_of_several(each)}
    missed = [each for each in _stops(window) if each not in reached]
    return [_described(each) for each in missed if not (_is_one_of_several(each) and each.parentWidget() in groups)]


def _stops(window: QWidget) -> list[QWidget]:
    return [each for each in window.findChildren(QWidget) if _is_stop(each)]


def _is_stop(widget: QWidget) -> bool:
    if not (widget.isVisible() and widget.isEnabled()) or isinstance(widget, SessionPage):
        return False
    if isinstance(widget, ValueField):  # digits lead to it from its slider
        return False
    if _is_inside(widget) or isinstance(widget.parentWidget(), Banner):  # it goes by itself during a session
        return False
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return takes_tab or isinstance(widget, CONTROLS)


def _is_one_of_several(widget: QWidget) -> bool:
    """Arrow keys lead to it from the others."""
    if not isinstance(widget, QPushButton):
        return False
    row = widget.parentWidget()
    return widget.isCheckable() or (row is not None and row.findChild(RovingFocus) is not None)


def _plain(text: str) -> str:
    """Without what is no word: arrows, signs, and the letters of shortcuts."""
    return " ".join(re.findall(r"\w+", text.lower()))


def _described(widget: QWidget) -> str:
    text = getattr(widget, "text", lambda: "")
    return f"{type(widget).__name__} {widget.accessibleName() or text()}"
