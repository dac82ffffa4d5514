"""Sentences of the parts without Qt: written in English where they arise, and put into the person's language above.

`tools/translate.py` finds each call of `Sentence` by its name, so its text is a literal.
"""

from collections.abc import Callable

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


class Sentence:
    """A text with {placeholders} and their values, which may be sentences themselves; `str()` puts it into words.

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
        return (
            text.replace("%n", str(self.count)).format(**self.values)
            if self.values
            else text.replace("%n", str(self.count))
        )
