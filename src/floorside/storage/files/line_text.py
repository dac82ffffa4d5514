"""What a name or a step may hold, on its one line: every script, and no control of the line or its direction."""

import unicodedata

#: Embeddings, overrides and isolates: they turn the words that follow, also those of the program.
_TURNS_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: Control characters, half characters, and what ends a line or a paragraph.
_NOT_IN_A_LINE = frozenset(("Cc", "Cs", "Zl", "Zp"))
#: Format characters, such as the joiners of Persian, of Hindi and of emoji, are seen by what they do to others only.
_NOT_SEEN = frozenset(("Cf", "Zs", "Mn"))


def may_stand_in_a_line(letter: str) -> bool:
    return letter not in _TURNS_DIRECTION and unicodedata.category(letter) not in _NOT_IN_A_LINE


def is_line(text: str) -> bool:
    return all(map(may_stand_in_a_line, text))


def is_blank(text: str) -> bool:
    """Whether nothing of it is seen."""
    return all(unicodedata.category(letter) in _NOT_SEEN for letter in text)


def one_line(text: str) -> str:
    """What a person typed, as a file takes it: without what has no place in a line, words one space apart."""
    return " ".join("".join(letter if may_stand_in_a_line(letter) else " " for letter in text).split())
