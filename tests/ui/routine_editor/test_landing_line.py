"""While a row is dragged, a line shows between which rows it lands."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDragMoveEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.storage.files.shipped.catalogue import Catalogue, load_routines
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine_editor.item_list import ItemList


@pytest.fixture
def rows(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> ItemList:
    made = ItemList(theme, catalogue)
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.show_items(load_routines(catalogue)["full"].items, 0)
    QApplication.processEvents()
    return made


def drag_over(rows: ItemList, place: QPoint) -> None:
    data = rows.model().mimeData([rows.model().index(0, 0)])
    actions, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDragMoveEvent(place, actions, data, button, Qt.KeyboardModifier.NoModifier)
    rows.setState(ItemList.State.DraggingState)
    rows.dragMoveEvent(event)


def lines(rows: ItemList, theme: Theme) -> list[int]:
    """The pixel rows below the selected row, the first, that are of the accent colour from edge to edge."""
    seen = rows.viewport().grab().toImage()
    accent = QColor(theme.colors.accent).rgb()
    return [y for y in range(48, seen.height()) if all(seen.pixel(x, y) == accent for x in range(10, 380, 5))]


#: Newer releases of PySide6 want another point, which earlier ones do not take.
pytestmark = pytest.mark.filterwarnings("ignore:.*QDragMoveEvent:DeprecationWarning")


def test_the_line_is_between_the_rows_and_thick_enough_to_see(rows: ItemList, theme: Theme) -> None:
    fourth = rows.visualRect(rows.model().index(3, 0))
    drag_over(rows, fourth.center() - QPoint(0, fourth.height() // 3))
    seen = lines(rows, theme)
    assert len(seen) >= 3
    assert abs(sum(seen) / len(seen) - fourth.top()) <= 2
    drag_over(rows, fourth.center() + QPoint(0, fourth.height() // 3))
    seen = lines(rows, theme)
    assert abs(sum(seen) / len(seen) - fourth.bottom()) <= 2


def test_without_dragging_there_is_no_line(rows: ItemList, theme: Theme) -> None:
    assert lines(rows, theme) == []
