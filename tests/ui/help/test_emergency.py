import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tools.still_program import settle

from floorside.storage.files.settings import Settings
from floorside.storage.files.shipped.catalogue import Catalogue
from floorside.storage.files.shipped.emergency_numbers import load_country_names, load_emergency_numbers
from floorside.ui.help.emergency import NumberChoice, countries, with_number
from floorside.ui.help.help_page import HelpPage
from floorside.ui.kit.look.theme import Theme
from floorside.ui.welcome.welcome_page import WelcomePage
from tests.ui.order_on_screen import misread


def test_without_a_number_the_sentence_still_says_whom_to_call() -> None:
    assert with_number("Call {number} now", "999") == "Call 999 now"
    assert with_number("Call {number} now", "") == "Call your emergency number now"


def test_every_country_has_a_name_and_they_are_in_order() -> None:
    names = [name for name, _, _ in countries()]
    assert names == sorted(names)
    assert {"United Kingdom", "Norway", "South Africa"} <= set(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("language", "first", "neighbours"),
    [
        ("de", "Ägypten", ["Norwegen", "Österreich", "Pakistan"]),
        ("fr", "Afrique du Sud", ["Égypte", "Émirats arabes unis", "Équateur"]),
        ("pt_BR", "África do Sul", ["Índia", "Irlanda", "Islândia"]),
    ],
)
def test_countries_are_named_and_sorted_in_the_language(language: str, first: str, neighbours: list[str]) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        names = [name for name, _, _ in countries()]
    finally:
        QLocale.setDefault(before)
    assert names[0] == first
    at = names.index(neighbours[0])
    assert names[at : at + 3] == neighbours


def test_every_country_with_a_number_has_a_name_and_no_other() -> None:
    assert load_country_names("en").keys() == load_emergency_numbers().keys()


def test_a_country_fills_its_number_in_and_a_written_number_belongs_to_none(theme: Theme, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    choice = NumberChoice(theme, "", "", lambda number, country: told.append((number, country)))
    qtbot.addWidget(choice)
    assert (choice.country.currentText(), choice.number.text()) == ("Choose your country", "")
    choice.country.setCurrentIndex(choice.country.findData("NO"))
    choice.country.activated.emit(choice.country.currentIndex())
    assert choice.number.text() == "113"
    choice.number.setText("")
    qtbot.keyClicks(choice.number, "112")
    qtbot.keyClick(choice.number, Qt.Key.Key_Return)
    assert told[0] == ("113", "NO")
    assert told[1:] == [("112", "")]
    assert choice.country.currentIndex() == 0


def test_an_emptied_field_means_no_number(theme: Theme, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    choice = NumberChoice(theme, "113", "NO", lambda number, country: told.append((number, country)))
    qtbot.addWidget(choice)
    choice.number.selectAll()
    qtbot.keyClick(choice.number, Qt.Key.Key_Delete)
    qtbot.keyClick(choice.number, Qt.Key.Key_Return)
    assert told == [("", "")]
    assert choice.country.currentText() == "Choose your country"


def test_a_number_is_taken_once_it_is_complete_also_when_the_page_is_left_meanwhile(theme: Theme, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    choice = NumberChoice(theme, "", "", lambda number, country: told.append((number, country)))
    qtbot.addWidget(choice)
    choice.show()
    qtbot.keyClicks(choice.number, "911")
    assert told == []
    choice.hide()
    assert told == [("911", "")]


def test_a_single_digit_is_doubted_at_the_field(theme: Theme, qtbot: QtBot) -> None:
    choice = NumberChoice(theme, "5", "", lambda *_: None)
    qtbot.addWidget(choice)
    assert "whole number" in choice.doubt.text()
    assert not choice.doubt.isHidden()
    qtbot.keyClicks(choice.number, "5")
    qtbot.keyClick(choice.number, Qt.Key.Key_Return)
    assert choice.doubt.isHidden()


def test_a_number_that_fits_many_countries_names_none_of_them(theme: Theme, qtbot: QtBot) -> None:
    choice = NumberChoice(theme, "112", "", lambda *_: None)
    qtbot.addWidget(choice)
    assert choice.country.currentText() == "Another country"


def test_help_asks_for_the_country_where_no_number_is_known(theme: Theme, qtbot: QtBot, catalogue: Catalogue) -> None:
    page = HelpPage(theme, catalogue.words, "")
    qtbot.addWidget(page)
    assert "Call your emergency number now" in [label.text() for label in page.findChildren(QLabel)]
    (choice,) = page.findChildren(NumberChoice)
    with qtbot.waitSignal(page.number_chosen) as chosen:
        choice.country.setCurrentIndex(choice.country.findData("GB"))
        choice.country.activated.emit(choice.country.currentIndex())
    assert chosen.args == ["999", "GB"]
    assert "Call 999 now" in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_takes_a_number_and_leaves_the_page_open(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue, key: Qt.Key
) -> None:
    page = HelpPage(theme, catalogue.words, "")
    qtbot.addWidget(page)
    page.show()
    (choice,) = page.findChildren(NumberChoice)
    choice.number.setFocus()
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClicks(choice.number, "911")
        qtbot.keyClick(choice.number, key)
        choice.country.setFocus()
        qtbot.keyClick(choice.country, key)
        qtbot.keyClick(choice.country, Qt.Key.Key_Backspace)
    assert "Call 911 now" in [label.text() for label in page.findChildren(QLabel)]
    page.setFocus()
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page, key)


def test_with_the_number_filled_in_the_signs_are_still_read_before_what_stands_below_them(
    theme: Theme, qtbot: QtBot, catalogue: Catalogue
) -> None:
    welcome, helping = (
        WelcomePage(theme, catalogue.words, Settings(), lambda _ticked: None),
        HelpPage(theme, catalogue.words, ""),
    )
    for page in (welcome, helping):
        qtbot.addWidget(page)
    welcome.next.click()
    for page in (welcome, helping):
        page.show()
        (choice,) = page.findChildren(NumberChoice)
        choice.country.setCurrentIndex(choice.country.findData("GB"))
        choice.country.activated.emit(choice.country.currentIndex())
        settle()
        assert misread(page) == []
