"""What a suggestion's card shows besides its sentence."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from floorside.domain.progression.suggestion import Kind
from floorside.language import known_languages
from floorside.storage.files.shipped.catalogue import Catalogue, load_catalogue
from floorside.ui.kit.look.theme import Theme
from floorside.ui.suggestion.suggestion_card import SuggestionCard
from tests.ui.suggestion.test_suggestion_words import UP


def card_of(theme: Theme, catalogue: Catalogue, qtbot: QtBot, *, advice: bool, kind: Kind = Kind.UP) -> SuggestionCard:
    card = SuggestionCard(theme, catalogue, replace(UP, advice=advice, kind=kind))
    qtbot.addWidget(card)
    return card


def test_advice_is_one_sentence_with_the_way_to_when_to_get_help(
    theme: Theme, catalogue: Catalogue, qtbot: QtBot
) -> None:
    card = card_of(theme, catalogue, qtbot, advice=True)
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "If it stays like this, a doctor or physiotherapist can look at it with you." in said
    link = next(one for one in card.findChildren(QPushButton) if one.text() == "When to get help")
    with qtbot.waitSignal(card.help_requested, timeout=0):
        link.click()


def test_without_advice_there_is_no_such_link(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    card = card_of(theme, catalogue, qtbot, advice=False)
    assert "When to get help" not in [one.text() for one in card.findChildren(QPushButton)]


def test_advice_alone_is_put_away_with_one_click(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    card = card_of(theme, catalogue, qtbot, advice=True, kind=Kind.ADVICE)
    assert [one.text() for one in card.findChildren(QPushButton)] == ["When to get help", "Okay"]
    with qtbot.waitSignal(card.put_off, timeout=0):
        card.findChildren(QPushButton)[1].click()


@pytest.mark.parametrize("language", known_languages())
def test_the_sentence_has_room_or_the_answers_are_below_it(theme: Theme, qtbot: QtBot, language: str) -> None:
    card = card_of(theme, load_catalogue(language), qtbot, advice=False)
    card.show()
    sentence = card.findChildren(QLabel)[0]
    assert card.minimumSizeHint().width() < 440
    for width in range(440, 1200, 40):
        card.resize(width, 200)
        QApplication.processEvents()
        assert sentence.width() >= 300, width


def test_where_no_routine_is_in_view_the_card_names_it(theme: Theme, catalogue: Catalogue, qtbot: QtBot) -> None:
    card = SuggestionCard(theme, catalogue, UP, "Mornings")
    qtbot.addWidget(card)
    said = card.findChildren(QLabel)[0].text()
    assert said.startswith("Supine figure-four, right side, in “Mornings”: Two comfortable sessions at 35\xa0s")
