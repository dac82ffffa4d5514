from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.look.theme import Theme


def shown(theme: Theme, qtbot: QtBot, catalogue: Catalogue, number: str = "112") -> HelpPage:
    page = HelpPage(theme, catalogue.words, number)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def test_every_sign_is_there_with_its_action(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue, "911")
    texts = [label.text() for label in page.findChildren(QLabel)]
    for group in catalogue.words.red_flags.groups:
        for said in (group.title, group.action, *(sign.text for sign in group.signs)):
            assert said.replace("{number}", "911") in texts
    assert "{number}" not in " ".join(texts)


def test_the_most_urgent_comes_first(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    titles = [label.text() for label in page.findChildren(QLabel)]
    assert titles.index("Call 112 now") < titles.index("Talk to a doctor today") < titles.index("Make an appointment")


def test_escape_leads_back(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_keys_scroll_it(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    top = page.findChildren(QLabel)[0]
    before = top.mapTo(page, top.rect().topLeft()).y()
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    assert top.mapTo(page, top.rect().topLeft()).y() < before
