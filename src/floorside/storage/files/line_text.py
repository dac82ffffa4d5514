"""What a name or a step of one line may contain: all scripts, but no characters that control lines or their
direction.
"""

import re
import unicodedata

#: Embeddings, overrides and isolates: they reverse the direction of the words after them, even the program's own.
_TURNS_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Control characters, surrogates, and the separators of lines and paragraphs.
_NOT_IN_A_LINE = frozenset(("Cc", "Cs", "Zl", "Zp"))
#: Format characters, such as the joiners of Persian, Hindi and emoji: invisible, but they change how others look.
_NOT_SEEN = frozenset(("Cf", "Zs", "Mn"))


def may_stand_in_a_line(letter: str) -> bool:
    return letter not in _TURNS_DIRECTION and unicodedata.category(letter) not in _NOT_IN_A_LINE


def is_line(text: str) -> bool:
    return all(map(may_stand_in_a_line, text))


def is_blank(text: str) -> bool:
    """Whether a text has nothing visible."""
    return all(unicodedata.category(letter) in _NOT_SEEN for letter in text)


def in_order(name: str) -> list[tuple[bool, int, str]]:
    """The key to sort names by, as people do: regardless of capitals, and 2 before 11."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [(False, int(part), "") if part.isdecimal() else (True, 0, part) for part in parts if part]


def one_line(text: str) -> str:
    """A typed text for a file: without characters that are not allowed in a line, and with single spaces between
    words.
    """
    return " ".join("".join(letter if may_stand_in_a_line(letter) else " " for letter in text).split())
