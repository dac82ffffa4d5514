"""The line about undo takes its room from the list: what stands below it stays under the pointer."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.build_app import App
from floorside.ui.kit.widgets import SPACE_4, tab_stops
from floorside.ui.routine.routine_page import RoutinePage
from floorside.ui.routine.today_side import TodaySide
from floorside.ui.routine_editor.item_list import ItemList
from floorside.ui.routine_editor.routine_editor import RoutineEditor
from floorside.ui.window.undo_bar import UndoBar
from tests.ui.care.program import Program
from tests.ui.order_on_screen import misread

#: Of the window, in pixels: a usual one, one that shows the list or the details, and a low one, which scrolls.
SIZES = {"usual": (1366, 720), "narrow": (640, 720), "low": (700, 500)}


def places(app: App, page: QWidget) -> dict[str, QPoint]:
    QApplication.processEvents()
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    return {
        each.accessibleName() or each.text(): each.mapTo(app.window, QPoint(0, 0))
        for each in buttons
        if not isinstance(each.parentWidget(), UndoBar)
    }


def line_of(app: App) -> UndoBar:
    QApplication.processEvents()
    (line,) = app.window.findChildren(UndoBar)
    assert line.isVisible()
    return line


def do_something(app: App, qtbot: QtBot) -> None:
    app.services.routine_service.undoing.do("Something quite long was done to one exercise", int, int)
    qtbot.waitUntil(lambda: bool(app.window.findChildren(UndoBar)))  # it is made after the first change


def close(app: App) -> None:
    next(each for each in line_of(app).findChildren(QPushButton) if each.text() == "Close").click()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_below_the_list_moves_when_the_line_about_undo_comes_and_goes(
    program: Program, qtbot: QtBot, size: str
) -> None:
    with program.started() as (app, _):
        app.window.setMinimumSize(1, 1)
        app.window.resize(*SIZES[size])
        page = app.window.page.findChildren(TodaySide)[0]
        before = places(app, page)
        assert {"Start · 12\xa0min", "Add a walk", "Skip all"} <= before.keys()
        do_something(app, qtbot)
        assert page.isAncestorOf(line_of(app))
        assert places(app, page) == before
        close(app)
        assert places(app, page) == before


def test_nothing_in_the_editor_moves_when_the_line_about_undo_comes_and_goes(program: Program, qtbot: QtBot) -> None:
    with program.started() as (app, _):
        app.window.resize(*SIZES["usual"])
        page = app.window.page
        assert isinstance(page, RoutinePage)
        page.edit_routine()
        editor = page.findChildren(RoutineEditor)[0]
        before = places(app, editor)
        do_something(app, qtbot)
        assert places(app, editor) == before
        assert line_of(app).mapTo(app.window, QPoint(0, 0)).y() < before["Remove"].y()


def test_the_line_about_undo_outlives_the_editor_and_follows_to_other_sides_and_places(
    program: Program, qtbot: QtBot
) -> None:
    with program.started() as (app, _):
        app.window.setMinimumSize(1, 1)
        app.window.resize(*SIZES["narrow"])
        page = app.window.page
        assert isinstance(page, RoutinePage)
        page.edit_routine()
        do_something(app, qtbot)
        next(each for each in page.findChildren(QPushButton) if each.text() == "Done").click()
        assert page.isAncestorOf(line_of(app)), "below the list"
        page.choose_exercise("bridge")
        assert not page.isAncestorOf(line_of(app)), "below the details"
        app.window.show_place("settings")
        assert app.window.home.isAncestorOf(line_of(app))
        app.window.show_place("routine")
        assert line_of(app)


@pytest.mark.parametrize("size", ["usual", "low"])
def test_tab_goes_through_the_line_about_undo_where_it_stands(program: Program, qtbot: QtBot, size: str) -> None:
    with program.started() as (app, _):
        app.window.setMinimumSize(1, 1)
        app.window.resize(*SIZES[size])
        do_something(app, qtbot)
        expected = ["Undo", "Close", "All" if size == "usual" else "Skip"]
        qtbot.waitUntil(lambda: stops_from_the_line(app) == expected)  # the page orders them once all is in its place


def stops_from_the_line(app: App) -> list[str]:
    """The next three buttons of the page to which Tab leads, from the first one of the line on."""
    stops = [each for each in tab_stops(app.window.page) if isinstance(each, QPushButton)]
    chain: list[QWidget] = [line_of(app).findChildren(QPushButton)[0]]
    while (following := chain[-1].nextInFocusChain()) and following is not chain[0]:
        chain.append(following)
    return [each.text() for each in chain if isinstance(each, QPushButton) and each in stops][:3]


@pytest.mark.parametrize(("size", "least"), [((640, 600), 4.5), ((1366, 768), 6.5)])
def test_the_rows_of_the_editor_have_room_beside_a_message_and_the_line_about_undo(
    program: Program, qtbot: QtBot, size: tuple[int, int], least: float
) -> None:
    with program.started() as (app, person):
        app.window.setMinimumSize(1, 1)
        app.window.resize(*size)
        person.click("Edit")
        app.window.show_banner(
            "The history cannot be read at the moment. Sessions still work, and are kept.", source="x"
        )
        do_something(app, qtbot)
        QApplication.processEvents()
        (rows,) = app.window.findChildren(ItemList)
        seen = rows.viewport().rect()
        places = [rows.visualItemRect(rows.item(row)) for row in range(rows.count())]
        assert sum(each.intersected(seen).height() / each.height() for each in places) >= least


def test_in_a_low_window_the_order_is_told_while_the_chosen_item_has_no_actions(program: Program) -> None:
    with program.started() as (app, person):
        app.window.setMinimumSize(1, 1)
        app.window.resize(640, 600)
        person.click("Edit")
        QApplication.processEvents()
        (editor,) = app.window.findChildren(RoutineEditor)
        said = next(each for each in editor.findChildren(QLabel) if each.text().startswith("Down to the floor"))
        assert said.isVisible()
        person.click("+ Rest")
        QApplication.processEvents()
        assert not said.isVisible()
        assert misread(editor) == []
        app.window.resize(640, 760)
        QApplication.processEvents()
        assert said.isVisible(), "with more room it stands above them"
        assert is_right_below(said, "+ Rest", editor)
        assert misread(editor) == []


@pytest.mark.parametrize("size", [(640, 600), (640, 760), (1366, 768)])
def test_the_order_is_told_right_below_what_can_be_added(program: Program, size: tuple[int, int]) -> None:
    with program.started() as (app, person):
        app.window.setMinimumSize(1, 1)
        app.window.resize(*size)
        person.click("Edit")
        QApplication.processEvents()
        (editor,) = app.window.findChildren(RoutineEditor)
        said = next(each for each in editor.findChildren(QLabel) if each.text().startswith("Down to the floor"))
        assert is_right_below(said, "+ Rest", editor)


def is_right_below(widget: QWidget, text: str, page: QWidget) -> bool:
    above = next(each for each in page.findChildren(QPushButton) if each.text() == text)
    gap = widget.mapTo(page, QPoint(0, 0)).y() - above.mapTo(page, above.rect().bottomLeft()).y()
    return 0 < gap <= 2 * SPACE_4
