from datetime import date

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from floorside.domain.training_week import Week
from floorside.ui.kit.wording.week_words import week_words

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


class NumbersLast(QTranslator):
    """A language in which a number is not the first word."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, _about: str | None = None, _n: int = -1) -> str:
        first, _, rest = text.rstrip(".").partition(" ")
        return f"{rest} {first}." if first.startswith("{") else text


def test_only_the_first_letter_of_a_sentence_is_a_capital(qapp: QApplication) -> None:
    language = NumbersLast()
    qapp.installTranslator(language)
    said = [week_words(Week(done, 3), None, TODAY) for done in (0, 1, 4)]
    qapp.removeTranslator(language)
    assert said == [
        "Days this week, whenever they suit you three.",
        "Of three done this week one.",
        "Done this week four.",
    ]
