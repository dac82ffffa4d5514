from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from tools.compile_translations import compile_stale

from floorside.domain.training_week import Week
from floorside.language import ENGLISH, known_languages
from floorside.ui.kit.week_words import week_words
from floorside.window_language import speak

TODAY = date(2026, 3, 28)


@pytest.mark.parametrize(
    ("done", "wanted", "said"),
    [
        (0, 3, "Three days this week, whenever they suit you."),
        (0, 1, "One day this week, whenever it suits you."),
        (2, 3, "Two of three done this week."),
        (1, 1, "Done for this week."),
        (3, 3, "All three done this week."),
        (4, 3, "Four done this week."),
        (7, 5, "Seven done this week."),
    ],
)
def test_the_week_says_what_is_done(done: int, wanted: int, said: str) -> None:
    assert week_words(Week(done, wanted), None, TODAY) == said


def test_a_rest_is_proposed_quietly() -> None:
    week = Week(3, 3)
    assert week_words(week, TODAY, TODAY) == "All three done this week. A rest today would do you good."
    assert week_words(week, date(2026, 3, 29), TODAY) == "All three done this week. Tomorrow is a good day to rest."


@pytest.mark.parametrize("language", known_languages())
def test_only_the_first_letter_of_a_sentence_is_a_capital(qapp: QApplication, language: str) -> None:
    compile_stale()
    speak(qapp, language)
    weeks = [Week(done, wanted) for done in range(5) for wanted in (1, 3)]
    said = [week_words(week, None, TODAY) for week in weeks]
    speak(qapp, ENGLISH)
    nouns = ("Tag", "Tage", "Woche", "Ihnen", "Sie")
    for sentence in said:
        first, *others = sentence.split()
        assert first[0].isupper()
        assert [word for word in others if word[0].isupper() and word.strip(",.") not in nouns] == []
