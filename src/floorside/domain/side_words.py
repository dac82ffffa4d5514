"""Placeholders for sides in sentences: {side} is the side that works, {other} the other one."""

#: What replaces {side} and {other}: "the left" and "the right".
SideWords = tuple[str, str]


def with_sides(text: str, words: SideWords) -> str:
    side, other = words
    return text.replace("{side}", side).replace("{other}", other)


def names_only_the_other(text: str) -> bool:
    """Whether a sentence is about the other limb, such as a hand that helps: it names the one that works later, or not
    at all.
    """
    side = text.find("{side}")
    return "{other}" in text and (side < 0 or text.find("{other}") < side)
