"""Sentences that name a side: {side} stands for the one that works, {other} for the other one."""

#: What stands for {side} and {other}: "the left" and "the right".
SideWords = tuple[str, str]


def with_sides(text: str, words: SideWords) -> str:
    side, other = words
    return text.replace("{side}", side).replace("{other}", other)


def names_only_the_other(text: str) -> bool:
    """Whether a sentence speaks of the limb that helps, as the hand that pulls, and not of the one that works."""
    return "{other}" in text and "{side} ankle" not in text
