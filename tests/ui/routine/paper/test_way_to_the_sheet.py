"""From the routine's menu to its sheet, and back."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton

from floorside.ui.kit.paper.paper_page import PaperPage
from floorside.ui.routine.routine_page import RoutinePage
from tests.ui.care.program import Program


def test_the_menu_leads_to_the_sheet_and_close_leads_back(program: Program) -> None:
    with program.started(routine="short") as (app, person):
        page = app.window.page
        assert isinstance(page, RoutinePage)
        _entry(page, "Print…").trigger()
        sheet = app.window.over
        assert isinstance(sheet, PaperPage)
        assert sheet.preview.accessibleName() == "The page: Hip & back, short"
        assert sheet.save.isEnabled()
        person.click("Close")
        assert app.window.over is None


def _entry(page: RoutinePage, text: str) -> QAction:
    menus = [menu for each in page.findChildren(QToolButton) if isinstance(menu := each.menu(), QMenu)]
    for menu in menus:
        menu.aboutToShow.emit()
    return next(action for menu in menus for action in menu.actions() if action.text() == text)
