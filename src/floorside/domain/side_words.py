"""Placeholders for sides in sentences: {side} is the side that works, {other} the other one."""

#: What replaces {side} and {other}: "the left" and "the right".
SideWords = tuple[str, str]


def with_sides(text: str, words: SideWords) -> str:
    side, other = words
    return text.replace("{side}", side).replace("{other}", other)


def names_only_the_other(text: str) -> bool:
    """Whether a sentence is only about the other limb, such as a hand that helps, and not about the one that works."""
    return "{other}" in text and "{side} ankle" not in text
