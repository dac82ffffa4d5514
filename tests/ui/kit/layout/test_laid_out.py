"""What lies in a layout is found in its order, and nothing is left of it once it is gone."""

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QLayout, QLayoutItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, getAllValidWrappers

from floorside.ui.kit.layout.laid_out import items_of, laid_out


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_widgets_and_layouts_come_in_the_order_of_the_layout(page: QWidget) -> None:
    layout, inner, grid = QVBoxLayout(page), QHBoxLayout(), QGridLayout()
    first, within, last, not_laid_out = QLabel("1"), QLabel("2"), QLabel("3"), QLabel("4", page)
    layout.addWidget(last)
    layout.insertLayout(0, inner)
    layout.insertStretch(0)
    layout.insertWidget(0, first)
    layout.addLayout(grid)
    inner.addWidget(within)
    assert laid_out(layout) == [first, inner, last, grid]
    assert laid_out(inner) == [within]
    assert laid_out(grid) == []
    assert not_laid_out not in laid_out(layout)


def test_items_are_those_that_take_room(page: QWidget) -> None:
    layout = QVBoxLayout(page)
    shown, hidden = QLabel("shown"), QLabel("hidden")
    for each in (shown, hidden):
        layout.addWidget(each)
    hidden.hide()
    assert [item.sizeHint() for item in items_of(laid_out(layout))] == [shown.sizeHint()]


def test_nothing_stands_for_a_widget_that_is_gone(page: QWidget, qapp: QApplication) -> None:
    """Python would take a new widget at the same address for what `itemAt` had returned."""
    layout, gone = QVBoxLayout(page), QLabel("gone")
    layout.addWidget(gone)
    assert items_of(laid_out(layout))
    delete(gone)
    left = [each for each in getAllValidWrappers() if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]
    assert left == []
