from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from floorside.storage.files.routine_files import LONGEST_NAME
from floorside.ui.kit.dialogs import Dialogs
from floorside.ui.kit.look.theme import Theme
from floorside.ui.kit.paper.paper_page import PaperPage
from floorside.ui.window.main_window import SMALLEST


def test_a_long_title_goes_on_in_the_next_line(theme: Theme, qtbot: QtBot) -> None:
    name = ("Before breakfast, by the window, slowly " * 3)[:LONGEST_NAME]
    page = PaperPage(theme, f"{name} on paper", "For the wall.", "a.pdf", Dialogs(QWidget()))
    qtbot.addWidget(page)
    assert page.minimumSizeHint().width() <= SMALLEST.width()
