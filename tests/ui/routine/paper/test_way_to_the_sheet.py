"""From the routine's menu to its sheet, and back."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.paper.paper_page import PaperPage
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.care.program import Program


def test_the_menu_leads_to_the_sheet_and_close_leads_back(program: Program) -> None:
    with program.started(routine="short") as (app, person):
        page = app.window.page
        assert isinstance(page, RoutinePage)
        _entry(page, "Print…").trigger()
        sheet = app.window.pages_over.top
        assert isinstance(sheet, PaperPage)
        assert sheet.preview.accessibleName() == "The page: Hip & back, short"
        assert sheet.save.isEnabled()
        person.click("Close")
        assert app.window.pages_over.top is None


def test_a_key_leads_there_too(program: Program) -> None:
    with program.started(routine="short") as (app, _):
        QTest.keyClick(app.window.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert isinstance(app.window.pages_over.top, PaperPage)


def test_where_nothing_is_left_there_is_no_sheet_and_a_sentence(program: Program, qtbot: QtBot) -> None:
    with program.started(routine="short", conditions=(Condition.OPERATION,)) as (app, person):
        QTest.keyClick(app.window.page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert app.window.pages_over.top is None
        assert "Your conditions leave nothing of Hip & back, short for now." in app.window.banner_text
        person.click("Settings")
        assert app.window.banner_text == "", "it belongs to the routine"
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)


def _entry(page: RoutinePage, text: str) -> QAction:
    menus = [menu for each in page.findChildren(QToolButton) if isinstance(menu := each.menu(), QMenu)]
    for menu in menus:
        menu.aboutToShow.emit()
    return next(action for menu in menus for action in menu.actions() if action.text() == text)
