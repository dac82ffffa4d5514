import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from floorside.domain.session.record import Legs
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.ui.help.emergency import NumberChoice
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


def test_the_button_that_leads_back_has_the_focus_and_the_keys_scroll_from_it(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    page = shown(theme, qtbot, catalogue)
    with qtbot.waitActive(page, timeout=60_000):
        page.activateWindow()
    page.setFocus()
    assert page.focusWidget() is page.back
    (area,) = page.findChildren(QScrollArea)
    QTest.keyClick(page.back, Qt.Key.Key_Down)
    assert area.verticalScrollBar().value() > 0
    with qtbot.waitSignal(page.closed):
        QTest.keyClick(page.back, Qt.Key.Key_Return)


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
    QTest.keyClick(page, Qt.Key.Key_End)
    last = next(label for label in page.findChildren(QLabel) if label.text().startswith("Sources"))
    assert page.rect().contains(last.mapTo(page, last.rect().bottomLeft()))
    QTest.keyClick(page, Qt.Key.Key_Home)
    assert top.mapTo(page, top.rect().topLeft()).y() == before


@pytest.mark.parametrize(
    ("legs", "does", "signs"),
    [
        (Legs.BOTH, "Call 112, or have someone take you to an emergency department.", ["both legs at once"]),
        (Legs.WEAKER, "Call your doctor or an out-of-hours service today.", ["getting weaker", "is spreading"]),
    ],
)
def test_an_answer_that_is_a_warning_sign_leads_with_what_to_do_and_is_marked_in_the_list(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, legs: Legs, does: str, signs: list[str]
) -> None:
    page = HelpPage(theme, catalogue.words, "112", "It needs help now.", legs)
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert texts[:3] == ["It needs help now.", does, "When to get help"]
    assert catalogue.words.red_flags.intro.text not in texts, "no comfort is due now"
    marked = [texts[place - 1] for place, text in enumerate(texts) if text == "You said this today"]
    assert len(marked) == len(signs)
    assert all(sign in text for sign, text in zip(signs, marked, strict=True))


@pytest.mark.parametrize("legs", [None, Legs.NEW, Legs.FURTHER])
def test_without_a_warning_sign_the_page_says_first_how_rare_they_are(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, legs: Legs | None
) -> None:
    page = HelpPage(theme, catalogue.words, "112", "You feel it further down.", legs)
    qtbot.addWidget(page)
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert texts[:2] == ["You feel it further down.", "When to get help"]
    assert catalogue.words.red_flags.intro.text in texts
    assert "You said this today" not in texts


def test_a_number_chosen_on_the_page_is_also_in_what_to_do(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = HelpPage(theme, catalogue.words, "", "It needs help now.", Legs.BOTH)
    qtbot.addWidget(page)
    (choice,) = page.findChildren(NumberChoice)
    choice.number.setText("911")
    choice.number.editingFinished.emit()
    assert page.findChildren(QLabel)[1].text().startswith("Call 911")
