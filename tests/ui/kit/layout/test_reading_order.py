"""What is made later is read, and reached by Tab, where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from floorside.ui.kit.layout.reading_order import keep_reading_order, put_last
from floorside.ui.kit.widgets import column
from tests.ui.order_on_screen import misread, tabbed_wrongly


def test_what_is_put_between_others_later_is_read_and_reached_there(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    rows = column(page)
    inner = column()
    for text in ("First", "Last"):
        rows.addWidget(QPushButton(text))
    rows.insertLayout(1, inner)
    page.resize(300, 400)
    page.show()
    inner.addWidget(boxed("Deep inside", "and below it"))
    inner.addWidget(QPushButton("In the middle"))
    QApplication.processEvents()  # the layout places them
    assert misread(page)
    assert tabbed_wrongly(page)
    keep_reading_order(page)
    assert misread(page) == []
    assert tabbed_wrongly(page) == []
    assert by_tab(page, qtbot) == ["First", "Deep inside", "and below it", "In the middle", "Last"]


def test_what_a_page_makes_later_comes_before_what_stands_below_it(qtbot: QtBot) -> None:
    window, page, foot = QWidget(), QWidget(), boxed("Close", "Undo")
    qtbot.addWidget(window)
    rows, on_page = column(window), column(page)
    on_page.addWidget(QPushButton("Back"))
    rows.addWidget(page)
    rows.addWidget(foot)
    on_page.addWidget(QPushButton("Edit"))
    window.show()
    assert by_tab(window, qtbot) == ["Back", "Undo", "Close", "Edit"]
    put_last(foot, page)
    assert by_tab(window, qtbot) == ["Back", "Edit", "Undo", "Close"]


def boxed(*texts: str) -> QScrollArea:
    """Buttons of which the last was made first, in a scroll area."""
    made = {text: QPushButton(text) for text in reversed(texts)}
    box, area = QWidget(), QScrollArea()
    rows = column(box)
    for each in made.values():
        each.setParent(box)
    for text in texts:
        rows.addWidget(made[text])
    area.setWidget(box)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def by_tab(window: QWidget, qtbot: QtBot) -> list[str]:
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    first = next(each for each in window.findChildren(QPushButton) if each.text() in ("First", "Back"))
    first.setFocus()
    reached = []
    while isinstance(focused := window.focusWidget(), QPushButton) and focused.text() not in reached:
        reached.append(focused.text())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached
