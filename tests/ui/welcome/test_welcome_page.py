import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from floorside.domain.exercise import Condition
from floorside.domain.routine import Routine
from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue, load_routines
from floorside.ui.kit.look.theme import Theme
from floorside.ui.welcome.welcome_page import WelcomePage
from floorside.ui.welcome.welcome_picture import HIGHEST, LOWEST, WelcomePicture

AT_FIRST = Settings(emergency_number="112")


def short_routine(_conditions: tuple[Condition, ...]) -> Routine:
    return load_routines(load_catalogue())["short"]


def shown(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> WelcomePage:
    page = WelcomePage(theme, catalogue.words, AT_FIRST, short_routine)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    return page


def texts(page: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_four_pages_then_begin(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    assert catalogue.words.notice in texts(page)
    page.next.click()
    assert "When to get help" in texts(page)
    page.back.click()
    assert "Welcome to Floorside" in texts(page)
    page.next.click()
    page.next.click()
    page.next.click()
    assert "4 of 4" in texts(page)
    with qtbot.waitSignal(page.closed):
        page.next.click()


def test_the_page_is_called_as_its_title_says(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    assert page.accessibleName() == "Welcome to Floorside"
    page.next.click()
    assert page.accessibleName() == "When to get help"
    page.back.click()
    assert page.accessibleName() == "Welcome to Floorside"


def test_the_keyboard_alone_leads_through(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Return)


def test_all_can_be_skipped_at_once(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    with qtbot.waitSignal(page.closed):
        page.skip.click()
    assert (page.number, page.conditions, page.begins_gently) == ("112", (), False)


def test_what_is_chosen_is_kept(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    page.next.click()
    number = page.findChildren(QLineEdit)[0]
    number.setText("911")
    number.editingFinished.emit()
    assert "Call 911 now" in texts(page)
    page.next.click()
    next(box for box in page.findChildren(QCheckBox) if box.text() == "Sore knee").click()
    assert "A pad and a smaller movement help." in texts(page)
    assert (page.number, page.conditions) == ("911", (Condition.SORE_KNEE,))


def test_the_picture_takes_what_room_the_words_leave(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = WelcomePage(theme, catalogue.words, AT_FIRST, short_routine)
    qtbot.addWidget(page)
    page.resize(1100, 1000)
    page.show()
    (picture,) = page.findChildren(WelcomePicture)
    stage = QColor(theme.colors.stage)
    assert picture.height() == HIGHEST
    assert picture.grab().toImage().pixelColor(HIGHEST, 4) == stage
    picture.resize(400, LOWEST - 1)
    assert picture.grab().toImage().pixelColor(100, 4) != stage


@pytest.mark.parametrize(
    ("answers", "gently"),
    [
        ((), False),
        (("Hardly", "Yes, every week"), False),
        (("Somewhat", "Yes, every week"), False),
        (("Somewhat", "Now and then"), True),
        (("Quite sore",), True),
        (("Hardly", "Hardly ever"), True),
    ],
)
def test_two_answers_suggest_a_gentle_start(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, answers: tuple[str, ...], gently: bool
) -> None:
    page = shown(theme, qtbot, catalogue)
    for word in answers:
        next(each for each in page.findChildren(QPushButton) if each.text() == word).click()
    assert page.begins_gently is gently


def test_the_gentle_start_is_the_persons_own_choice(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    quite = next(each for each in page.findChildren(QPushButton) if each.text() == "Quite sore")
    box = next(each for each in page.findChildren(QCheckBox) if each.text().startswith("A gentle start"))
    quite.click()
    box.click()
    assert not page.begins_gently
    quite.click()
    assert not page.begins_gently, "what was unticked stays unticked"


def test_at_the_first_start_escape_leads_back_and_passes_over_nothing(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    page = shown(theme, qtbot, catalogue)
    page.next.click()
    with qtbot.assertNotEmitted(page.closed):
        for _ in range(3):
            QTest.keyClick(page, Qt.Key.Key_Escape)
    assert "1 of 4" in texts(page)


def test_the_language_box_has_a_name_to_see_and_to_hear(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    (box,) = [each for each in page.findChildren(QComboBox) if each.isVisible()]
    assert box.accessibleName() == "Language"
    assert "Language" in texts(page)


def test_escape_leads_back_a_page_and_leaves_only_from_the_first(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    page = WelcomePage(theme, catalogue.words, replace(AT_FIRST, welcomed=True), short_routine)
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    page.next.click()
    page.next.click()
    place = page.next.geometry()
    for said in ("2 of 4", "1 of 4"):
        QTest.keyClick(page, Qt.Key.Key_Escape)
        assert said in texts(page)
    assert page.next.geometry() == place
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_the_number_of_the_page_stays_in_its_place(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = shown(theme, qtbot, catalogue)
    first = number_at(page)
    page.next.click()
    assert number_at(page) == first


def number_at(page: WelcomePage) -> int:
    QApplication.processEvents()
    return next(label for label in page.findChildren(QLabel) if label.text().endswith(" of 4")).geometry().center().x()


def test_on_the_smallest_screen_every_page_scrolls_and_none_sideways(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    """1366 × 768 at three times the size leaves 447 × 216."""
    page = shown(theme, qtbot, catalogue)
    assert page.minimumSizeHint().width() <= 447
    page.resize(447, 216)
    for _ in range(4):
        QApplication.processEvents()
        (area,) = [each for each in page.findChildren(QScrollArea) if each.isVisible()]
        assert (area.horizontalScrollBar().maximum(), area.verticalScrollBar().maximum() > 0) == (0, True)
        page.next.click()


def test_nothing_moves_sideways_from_a_page_that_fits_to_one_that_scrolls(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    page = shown(theme, qtbot, catalogue)
    page.resize(1200, 760)
    lefts, scrolls = set(), set()
    for _ in range(4):
        QApplication.processEvents()
        area = next(each for each in page.findChildren(QScrollArea) if each.isVisible())
        content = area.widget()
        assert content is not None
        lefts.add(content.mapTo(page, content.rect().topLeft()).x())
        scrolls.add(area.verticalScrollBar().isVisible())
        page.next.click()
    assert scrolls == {True, False}
    assert len(lefts) == 1


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_on_an_answer_or_a_tick_box_chooses_it_and_goes_no_further(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, enter: Qt.Key
) -> None:
    page = shown(theme, qtbot, catalogue)
    page.next.click()
    page.next.click()
    stenosis = next(each for each in page.findChildren(QCheckBox) if "stenosis" in each.text().lower())
    QTest.keyClick(stenosis, enter)
    assert page.conditions == (Condition.STENOSIS,)
    assert "3 of 4" in texts(page)
    page.next.click()
    sore = next(each for each in page.findChildren(QPushButton) if each.text() == "Quite sore")
    with qtbot.assertNotEmitted(page.closed):
        QTest.keyClick(sore, enter)
    assert sore.isChecked()
    assert page.begins_gently


def test_where_all_is_paused_nobody_is_asked_how_to_begin(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    def first(conditions: tuple[Condition, ...]) -> Routine | None:
        return None if Condition.HIP_REPLACEMENT in conditions else short_routine(conditions)

    page = WelcomePage(theme, catalogue.words, AT_FIRST, first)
    qtbot.addWidget(page)
    page.show()
    page.next.click()
    page.next.click()
    hip = next(each for each in page.findChildren(QCheckBox) if "hip replacement" in each.text().lower())
    assert ("3 of 4" in texts(page), page.next.text()) == (True, "Next")
    hip.click()
    assert ("3 of 3" in texts(page), page.next.text()) == (True, "Done")
    hip.click()
    assert ("3 of 4" in texts(page), page.next.text()) == (True, "Next")
    hip.click()
    with qtbot.waitSignal(page.closed):
        page.next.click()
    assert not page.says_how_to_begin


def test_what_was_answered_in_a_window_before_is_chosen_again(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    answers: dict[str, int] = {}
    for click, chosen, gently in (
        ("Quite sore", ["Quite sore"], True),
        ("Now and then", ["Quite sore", "Now and then"], True),
        ("A gentle start for the first two weeks", ["Quite sore", "Now and then"], False),
        ("Hardly ever", ["Quite sore", "Hardly ever"], False),
    ):
        for is_new in (False, True):
            page = WelcomePage(theme, catalogue.words, AT_FIRST, short_routine, answers)
            qtbot.addWidget(page)
            if not is_new:
                next(each for each in page.findChildren(QAbstractButton) if each.text() == click).click()
        answered = [each.text() for each in page.findChildren(QPushButton) if each.isChecked()]
        assert (answered, page.begins_gently, page.says_how_to_begin) == (chosen, gently, True)
