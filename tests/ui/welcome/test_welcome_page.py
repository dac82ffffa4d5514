from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
from floorside.storage.files.catalogue import Catalogue
from floorside.ui.kit.theme import Theme
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.ui.welcome.welcome_picture import HIGHEST, LOWEST, WelcomePicture


def shown(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> WelcomePage:
    page = WelcomePage(theme, catalogue.words, "112")
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def texts(page: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_three_pages_then_begin(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    assert catalogue.words.notice in texts(page)
    page.next.click()
    assert "When to get help" in texts(page)
    page.back.click()
    assert "Welcome to Floorside" in texts(page)
    page.next.click()
    page.next.click()
    assert "3 of 3" in texts(page)
    with qtbot.waitSignal(page.closed):
        page.next.click()


def test_the_keyboard_alone_leads_through(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    QTest.keyClick(page, Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_all_can_be_skipped_at_once(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    with qtbot.waitSignal(page.closed):
        page.skip.click()
    assert (page.number, page.conditions) == ("112", ())


def test_what_is_chosen_is_kept(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    page.next.click()
    page.findChildren(QLineEdit)[0].setText("911")
    assert "Call 911 now" in texts(page)
    page.next.click()
    next(box for box in page.findChildren(QCheckBox) if box.text() == "Sore knee").click()
    assert "A pad and a smaller movement help." in texts(page)
    assert (page.number, page.conditions) == ("911", (Condition.SORE_KNEE,))


def test_the_picture_takes_what_room_the_words_leave(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = WelcomePage(theme, catalogue.words, "112")
    qtbot.addWidget(page)
    page.resize(1100, 1000)
    page.show()
    (picture,) = page.findChildren(WelcomePicture)
    stage = QColor(theme.colors.stage)
    assert picture.height() == HIGHEST
    assert picture.grab().toImage().pixelColor(HIGHEST, 4) == stage
    picture.resize(400, LOWEST - 1)
    assert picture.grab().toImage().pixelColor(100, 4) != stage
