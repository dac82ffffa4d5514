import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.layout.page_foot import PageFoot, page_foot
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import SPACE_6, ScrollContent, button, column, label, scroll_area


def shown_in_a_page(foot: PageFoot, qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    foot.setParent(page)
    page.show()
    return page


def lines(foot: PageFoot, width: int) -> list[list[str]]:
    foot.resize(width, 200)
    QApplication.processEvents()
    rows: dict[int, list[str]] = {}
    for each in foot.findChildren(QPushButton):
        if each.isVisible():
            middle = each.mapTo(foot, QPoint(0, each.height() // 2)).y()
            rows.setdefault(middle, []).append(each.text())
    return [rows[middle] for middle in sorted(rows)]


def test_the_foot_has_as_few_lines_as_hold_its_buttons(qtbot: QtBot) -> None:
    leave, other, main = QPushButton("Not now"), QPushButton("Replace mine"), QPushButton("Keep both")
    foot = page_foot(leave, other, main)
    _page = shown_in_a_page(foot, qtbot)
    assert lines(foot, 700) == [["Not now", "Replace mine", "Keep both"]]
    assert lines(foot, 360) == [["Not now", "Replace mine"], ["Keep both"]]
    assert lines(foot, 700) == [["Not now", "Replace mine", "Keep both"]]
    assert foot.minimumSizeHint().width() < 300


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    leave, other, main = QPushButton("Not now"), QPushButton("Replace mine"), QPushButton("Keep both")
    foot = page_foot(leave, other, main)
    other.hide()
    _page = shown_in_a_page(foot, qtbot)
    assert lines(foot, 360) == [["Not now", "Keep both"]]


def test_while_nothing_is_said_the_buttons_keep_their_width(theme: Theme, qtbot: QtBot) -> None:
    leave, add, said = button("Not now"), button("Add"), label(theme, "Tick something.", wrap=True)
    foot = page_foot(leave, add, said=said)
    qtbot.addWidget(foot)
    said.hide()
    foot.resize(1500, 90)
    foot.show()
    QApplication.processEvents()
    assert add.width() == max(add.sizeHint().width(), add.minimumWidth())
    assert (leave.x(), add.geometry().right()) == (SPACE_6, 1499 - SPACE_6)
    said.show()
    QApplication.processEvents()
    assert said.width() > 1000


def test_what_is_between_two_gaps_stands_in_the_middle(qtbot: QtBot, theme: Theme) -> None:
    said = label(theme, "1 of 4")
    foot = PageFoot((button("Skip all", "quiet"), None, said, None, button("Back"), button("Next", "primary")))
    page = shown_in_a_page(foot, qtbot)
    for width in (900, 700):
        foot.resize(width, 80)
        QApplication.processEvents()
        assert abs(said.mapTo(page, said.rect().center()).x() - width // 2) <= 1
    foot.resize(foot.minimumSizeHint().width(), 200)
    QApplication.processEvents()
    assert all(foot.rect().contains(each.geometry()) for each in foot.findChildren(QPushButton))


def test_words_in_the_middle_take_the_width_that_the_buttons_do_not_need(theme: Theme, qtbot: QtBot) -> None:
    leave, keep = button("Not now", "quiet"), button("Keep", "primary")
    foot = page_foot(leave, keep, said=label(theme, "3 of 24 ticked"))
    _page = shown_in_a_page(foot, qtbot)
    foot.resize(1280, 200)
    QApplication.processEvents()
    assert (leave.width(), keep.width()) == (leave.sizeHint().width(), 180)


@pytest.mark.parametrize(("width", "rows"), [(1600, 3), (1600, 60), (700, 3), (700, 60)])
def test_the_foot_begins_and_ends_where_the_content_above_it_does(qtbot: QtBot, width: int, rows: int) -> None:
    content, leave, main = ScrollContent(), QPushButton("Not now"), QPushButton("Keep both")
    content.setMaximumWidth(860)
    inside = column(content)
    inside.setContentsMargins(SPACE_6, 0, SPACE_6, 0)
    cards = [QLabel(str(row)) for row in range(rows)]
    for card in cards:
        inside.addWidget(card)
    page = QWidget()
    qtbot.addWidget(page)
    whole = column(page)
    whole.addWidget(scroll_area(content, "What it holds"))
    whole.addWidget(page_foot(leave, main, under=content))
    page.resize(width, 500)
    page.show()
    QApplication.processEvents()

    def left_and_right(widget: QWidget) -> tuple[int, int]:
        left = widget.mapTo(page, QPoint(0, 0)).x()
        return left, left + widget.width()

    assert (left_and_right(leave)[0], left_and_right(main)[1]) == left_and_right(cards[0])
