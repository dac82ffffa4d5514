"""The keys of a page that scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.widgets import ScrollContent, button, column, label, scroll_area


def test_home_and_end_go_to_the_ends_of_a_page_also_from_a_button_on_it(theme: Theme, qtbot: QtBot) -> None:
    content = ScrollContent()
    rows = column(content)
    on_page = button("On the page")
    rows.addWidget(on_page)
    for number in range(60):
        rows.addWidget(label(theme, f"Line {number}", wrap=True))
    area = scroll_area(content, "A long page")
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    QApplication.processEvents()  # the layout places the lines
    bar = area.verticalScrollBar()
    for place in (area, on_page):
        QTest.keyClick(place, Qt.Key.Key_End)
        assert bar.value() == bar.maximum() > 0
        QTest.keyClick(place, Qt.Key.Key_Home)
        assert bar.value() == 0
