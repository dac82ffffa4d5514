import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.layout.answer_grid import AnswerGrid
from floorside.ui.kit.look.theme import Theme


def rows_of(grid: AnswerGrid) -> list[int]:
    """How many answers stand in each row."""
    QApplication.processEvents()
    tops = [each.y() for each in grid.findChildren(QPushButton)]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.fixture
def room(theme: Theme, qtbot: QtBot) -> QWidget:
    """A widget with five answers of a width of 60 pixels, and room beside them."""
    room = QWidget()
    qtbot.addWidget(room)
    layout = QHBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    grid = AnswerGrid(5)
    for number in range(5):
        answer = QPushButton(str(number))
        answer.setFixedWidth(60)
        grid.add(answer)
    layout.addWidget(grid)
    layout.addStretch()
    room.resize(600, 300)
    room.show()
    return room


def test_answers_break_where_they_have_no_room_and_come_back(room: QWidget) -> None:
    (grid,) = room.findChildren(AnswerGrid)
    seen = []
    for width in (600, 260, 130, 64, 600):
        room.resize(width, 300)
        seen.append(rows_of(grid))
    assert seen == [[5], [3, 2], [2, 2, 1], [1, 1, 1, 1, 1], [5]]


def test_it_needs_no_more_width_than_one_answer(room: QWidget) -> None:
    (grid,) = room.findChildren(AnswerGrid)
    assert grid.minimumSizeHint().width() == 60
    assert grid.sizeHint().width() >= 5 * 60


def test_there_are_several_columns_only_where_each_is_wide_enough(theme: Theme, qtbot: QtBot) -> None:
    grid = AnswerGrid(2, gap=20, even=True, least=200)
    qtbot.addWidget(grid)
    for number in range(4):
        grid.add(QPushButton(str(number)))
    seen = []
    for width in (420, 419):
        grid.resize(width, 300)
        grid.show()
        seen.append(rows_of(grid))
    assert seen == [[2, 2], [1, 1, 1, 1]]
