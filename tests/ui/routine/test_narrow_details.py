from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QScrollArea, QSlider
from pytestqt.qtbot import QtBot

from floorside.ui.kit.later import has_put_off
from floorside.ui.kit.widgets import tab_stops
from floorside.ui.routine.details_panel import DetailsPanel
from floorside.ui.routine.exercise_list import ExerciseList
from floorside.ui.routine_editor.item_list import ItemList
from tests.ui.care.program import Program


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)],
)
def test_the_usual_keys_for_back_leave_the_details_of_a_narrow_window(
    program: Program, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    with program.started() as (app, _):
        app.window.resize(700, 600)
        QApplication.processEvents()
        rows, details = app.window.findChildren(QListView)[0], app.window.findChildren(DetailsPanel)[0]
        QTest.keyClick(rows, Qt.Key.Key_Return)
        assert details.isVisible()
        assert not rows.isVisible()
        QTest.keyClick(details.focusWidget() or details, key, held)
        assert rows.isVisible()
        assert not details.isVisible()


def is_whole(slider: QSlider) -> bool:
    """Whether all of it is in view."""
    return slider.visibleRegion().boundingRect() == slider.rect()


def test_on_a_narrow_window_enter_leads_to_the_slider_and_escape_back_each_time(qtbot: QtBot, program: Program) -> None:
    with program.started() as (app, _):
        app.window.resize(700, 600)
        QApplication.processEvents()
        rows, details = app.window.findChildren(QListView)[0], app.window.findChildren(DetailsPanel)[0]
        for _ in range(2):
            QTest.keyClick(rows, Qt.Key.Key_Return)
            focused = app.window.focusWidget()
            assert isinstance(focused, QSlider)
            qtbot.waitUntil(partial(is_whole, focused))
            back = next(each for each in details.findChildren(QPushButton) if each.text() == "← All exercises")
            assert back.visibleRegion().boundingRect() == back.rect()
            QTest.keyClick(focused, Qt.Key.Key_Escape)
            assert app.window.focusWidget() is rows
        assert not details.isVisible()


def test_tab_leads_from_the_way_back_to_the_dose_and_then_to_the_help(qtbot: QtBot, program: Program) -> None:
    with program.started() as (app, _):
        app.window.resize(900, 600)
        QApplication.processEvents()
        rows, details = app.window.findChildren(QListView)[0], app.window.findChildren(DetailsPanel)[0]
        QTest.keyClick(rows, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not has_put_off(app.window), timeout=60_000)
        next(each for each in details.findChildren(QPushButton) if each.text() == "← All exercises").setFocus()
        stops = [app.window.focusWidget()]
        while (focused := stops[-1]) and details.isAncestorOf(focused):
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            stops.append(app.window.focusWidget())
        in_details = [each for each in stops[:-1] if each]
        (area,) = details.findChildren(QScrollArea)
        content = area.widget()
        assert content is not None
        assert in_details[1:-1] == [area, *tab_stops(content)]
        assert in_details[-1].property("text") == "When to get help →"
        assert len(in_details) > 3


def test_in_a_window_that_becomes_narrow_the_keys_stay_in_the_details_and_back_in_a_wide_one_with_the_row(
    qtbot: QtBot, program: Program
) -> None:
    with program.started() as (app, _):
        app.window.resize(1300, 800)
        QApplication.processEvents()
        rows, details = app.window.findChildren(ExerciseList)[0], app.window.findChildren(DetailsPanel)[0]
        qtbot.waitUntil(lambda: bool(details.findChildren(QSlider)), timeout=60_000)
        slider = next(each for each in details.findChildren(QSlider) if each.isVisible())
        slider.setFocus()
        app.window.resize(700, 600)
        QApplication.processEvents()
        assert (slider.hasFocus(), slider.isVisible(), rows.isVisible()) == (True, True, False)
        qtbot.waitUntil(partial(is_whole, slider), timeout=60_000)
        QTest.keyClick(slider, Qt.Key.Key_Escape)
        assert (rows.hasFocus(), details.isVisible()) == (True, False)
        QTest.keyClick(rows, Qt.Key.Key_Return)
        back = next(each for each in details.findChildren(QPushButton) if each.text() == "← All exercises")
        back.setFocus()
        app.window.resize(1300, 800)
        QApplication.processEvents()
        assert (rows.hasFocus(), back.isVisible()) == (True, False), "there is no way back in a wide window"


def test_while_the_routine_is_edited_the_keys_go_to_the_rows_of_the_editor(program: Program) -> None:
    with program.started() as (app, person):
        app.window.resize(1300, 800)
        person.click("Edit")
        QApplication.processEvents()
        (details,) = app.window.findChildren(DetailsPanel)
        next(each for each in details.findChildren(QSlider) if each.isVisible()).setFocus()
        app.window.resize(700, 600)
        QApplication.processEvents()
        (items,) = app.window.findChildren(ItemList)
        assert (items.hasFocus(), items.isVisible()) == (True, True)


def test_on_a_wide_window_the_way_to_the_help_ends_where_the_details_end(program: Program) -> None:
    with program.started() as (app, _):
        app.window.resize(1920, 1000)
        for _ in range(10):
            QApplication.processEvents()
        (details,) = app.window.findChildren(DetailsPanel)
        content = details.findChildren(QScrollArea)[0].widget()
        assert content is not None
        layout = content.layout()
        assert layout is not None
        help_ = next(each for each in details.findChildren(QPushButton) if each.text() == "When to get help →")
        ends = content.mapTo(details, content.rect().topRight()).x() - layout.contentsMargins().right()
        assert abs(help_.mapTo(details, help_.rect().topRight()).x() - ends) <= 2
