"""A screen reader reads the lines of a list, and not the dots and numbers before them by themselves."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.list_mark import ListMark
from floorside.ui.kit.look.theme import Theme
from floorside.ui.routine.details_panel import DetailsPanel


def test_no_dot_or_number_is_a_label_of_its_own(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    panel, help_page = DetailsPanel(theme, catalogue), HelpPage(theme, catalogue.words, "112")
    panel.show_exercise("bridge")
    for page in (panel, help_page):
        qtbot.addWidget(page)
        assert page.findChildren(ListMark)
        assert all(any(sign.isalpha() for sign in each.text()) for each in page.findChildren(QLabel) if each.text())
