"""Sentences of the parts without Qt: written in English where they arise, and put into the person's language above.

`tools/translate.py` finds each call of `Sentence` by its name, so its text is a literal.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

#: Finds the translation: English text, count (-1 for none) → text.
Translate = Callable[[str, int], str]
#: The context of all of them in the files of translations.
CONTEXT = "Sentence"


def _english(text: str, _count: int) -> str:
    return text


_translate: Translate = _english


def use_translation(translate: Translate | None) -> None:
    """Put every sentence into a language from now on; None: leave it in English."""
    global _translate
    _translate = translate or _english


def _iso(that: "date") -> str:
    """ "2026-11-19", "2026-11-19 07:40"."""
    return that.isoformat().replace("T", " ")[:16]


_date_words: "Callable[[date], str]" = _iso


def use_dates(date_words: "Callable[[date], str] | None") -> None:
    """Write dates in every sentence in this way from now on; None: as in ISO 8601. A datetime has its time, too."""
    global _date_words
    _date_words = date_words or _iso


def in_words(value: object) -> str:
    """A value as a sentence has it: a date, or a datetime, in the present way."""
    return _date_words(value) if hasattr(value, "isoformat") else str(value)  # type: ignore[arg-type]


class Sentence:
    """A text with {placeholders} and their values, which may be dates or sentences themselves; `str()` puts it into
    words.

    `count`: the number that %n stands for, and that decides between singular and plural.
    """

    def __init__(self, text: str, count: int = -1, /, **values: object) -> None:
        self.text = text
        self.count = count
        self.values = values

    def __str__(self) -> str:
        said = _translate(self.text, self.count)
        try:
            return self._filled(said)
        except (KeyError, IndexError, ValueError):  # a translation with another placeholder must not hide a fault
            return self._filled(self.text)

    def _filled(self, text: str) -> str:
        text = text.replace("%n", str(self.count))
        if not self.values:
            return text
        dates = {name: in_words(value) for name, value in self.values.items() if hasattr(value, "isoformat")}
        return text.format(**self.values | dates)
