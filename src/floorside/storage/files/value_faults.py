"""Puts msgspec's messages about a value into plain sentences, for somebody who looks into the file."""

import re
from collections.abc import Callable
from functools import cache

from floorside.sentence import Sentence


class ValueFault(ValueError):
    """A value that a file must not hold. `at`: its place there, such as `sets[1].outcome`; `what`: why."""

    def __init__(self, at: str, what: str | Sentence) -> None:
        super().__init__(at, what)
        self.at = at
        self.what = what

    def __str__(self) -> str:
        return f"{self.at}: {self.what}" if self.at else str(self.what)


def value_fault(error: Exception) -> ValueFault:
    """The same for any error of reading a value."""
    if isinstance(error, ValueFault):
        return error
    what, _, at = str(error).partition(" - at `")
    return ValueFault(at.replace("`", "").removeprefix("$").removeprefix("."), _plainly(what))


def _plainly(what: str) -> str | Sentence:
    for form, say in _rules():
        if match := form.fullmatch(what):
            return say(match)
    return what.replace("`", "'")


def _kind(names: str) -> Sentence | str:
    """What the names of types mean, such as `int | null`; that a value may be missing is no help."""
    kinds = [name for name in names.split(" | ") if name != "null"] or ["null"]
    if "float" in kinds:
        kinds = [name for name in kinds if name != "int"]
    return " / ".join(str(_kinds().get(name, name)) for name in kinds)


@cache
def _kinds() -> dict[str, Sentence]:
    return {
        "int": Sentence("a whole number"),
        "float": Sentence("a number"),
        "str": Sentence("text in quotes"),
        "bool": Sentence("true or false"),
        "array": Sentence("a list"),
        "object": Sentence("a table"),
        "null": Sentence("nothing"),
        "date": Sentence("a day such as 2026-01-31"),
        "datetime": Sentence("a time with its zone such as 2026-01-31T07:40:00Z"),
    }


Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], Sentence]]


@cache
def _rules() -> list[Rule]:
    """What msgspec says, and what that means."""
    rules: dict[str, Callable[[re.Match[str]], Sentence]] = {
        r"Expected `(.+)`, got `(.+)`": lambda m: Sentence(
            "expected {wanted}, got {found}", wanted=_kind(m[1]), found=_kind(m[2])
        ),
        r"Expected `(?:int|float)(?: \| null)?` <= (\S+)": lambda m: Sentence("at most {limit} is allowed", limit=m[1]),
        r"Expected `(?:int|float)(?: \| null)?` >= (\S+)": lambda m: Sentence(
            "at least {limit} is allowed", limit=m[1]
        ),
        r"Expected `str(?: \| null)?` of length <= (\d+)": lambda m: Sentence(
            "at most {limit} letters are allowed", limit=m[1]
        ),
        r"Expected `array(?: \| null)?` of length <= (\d+)": lambda m: Sentence(
            "at most {limit} entries are allowed", limit=m[1]
        ),
        r"Expected `\w+(?: \| null)?` of length >= 1": lambda _: Sentence("this must not be empty"),
        r"Expected `str(?: \| null)?` matching regex .*": lambda _: Sentence(
            "this text does not have the form that is expected"
        ),
        r"Object missing required field `(\w+)`": lambda m: Sentence("{name!r} is missing, add it", name=m[1]),
        r"Invalid enum value (.+)": lambda m: Sentence(
            "{value} is not known: correct it, or update Floorside", value=m[1]
        ),
        r"Invalid RFC3339 encoded datetime|Expected `datetime(?: \| null)?` with a timezone component": lambda _: (
            Sentence("expected {wanted}", wanted=_kind("datetime"))
        ),
        r"Invalid RFC3339 encoded date": lambda _: Sentence("expected {wanted}", wanted=_kind("date")),
        r"Input data was truncated": lambda _: Sentence("the entry ends too early"),
        r"JSON is malformed: .*|Invalid UTF-8 encoded string": lambda _: Sentence("this is not JSON"),
        r"Number out of range": lambda _: Sentence("a number here is too large, use an ordinary one"),
        r"": lambda _: Sentence("is nested too deep"),
    }
    return [(re.compile(form, re.DOTALL), say) for form, say in rules.items()]
