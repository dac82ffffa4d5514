"""A screen reader knows what a heading is."""

import gc

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import column, label
from floorside.ui.kit.wording.headings import first_heading, tell_headings


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QWidget:
    tell_headings()
    QAccessible.setActive(True)
    made = QWidget()
    qtbot.addWidget(made)
    rows = column(made)
    rows.addWidget(label(theme, "Some words"))
    rows.addWidget(label(theme, "A title", 26, 700))
    rows.addWidget(label(theme, "", 18, 700))
    return made


def told(page: QWidget) -> list[tuple[QAccessible.Role, str]]:
    found = [QAccessible.queryAccessibleInterface(each) for each in page.findChildren(QLabel)]
    return [(each.role(), each.text(QAccessible.Text.Name)) for each in found]


def test_large_bold_words_are_headings_and_keep_their_present_name(page: QWidget) -> None:
    page.findChildren(QLabel)[2].setText("Now")
    roles = QAccessible.Role
    assert told(page) == [(roles.StaticText, "Some words"), (roles.Heading, "A title"), (roles.Heading, "Now")]
    assert first_heading(page) == "A title"


def test_a_heading_that_was_met_as_a_label_is_one_from_then_on(page: QWidget) -> None:
    if not QAccessible.isActive():
        pytest.skip("an offscreen Qt before 6.11 has no reader that could have met it")
    heading, roles = QLabel("Met before", page), QAccessible.Role
    assert told(page)[3] == (roles.StaticText, "Met before")
    heading.setProperty("heading", True)
    assert told(page)[3] == (roles.StaticText, "Met before"), "Qt asks once"
    for _ in range(2):
        tell_headings()
        gc.collect()
        assert [role for role, _ in told(page)] == [roles.StaticText, *3 * [roles.Heading]]


def test_headings_come_and_go_with_their_pages(theme: Theme, qtbot: QtBot) -> None:
    tell_headings()
    QAccessible.setActive(True)
    for number in range(50):
        page = QWidget()
        column(page).addWidget(label(theme, f"Page {number}", 26, 700))
        gc.collect()
        assert told(page) == [(QAccessible.Role.Heading, f"Page {number}")]
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
