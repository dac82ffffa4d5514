"""The flare plan: what a person wrote, on a calm day, for days when the pain flares up."""

from collections.abc import Iterable
from dataclasses import dataclass

#: The id of the only flare plan, for its file and its entry in an export.
FLARE_PLAN = "flare"


@dataclass(frozen=True, slots=True)
class FlarePlan:
    """Lines of text under each heading: what usually helps, what to do less, what to continue, and whom to call
    when.
    """

    helps: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    id: str = FLARE_PLAN

    @property
    def is_empty(self) -> bool:
        return not any((self.helps, self.less, self.keep, self.call))


#: The headings, in the order in which the page shows them.
FIELDS = ("helps", "less", "keep", "call")


def split_lines(lines: Iterable[str], suggested: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The lines that are among those suggested, and those in the person's own words."""
    known, listed = set(suggested), tuple(lines)
    return tuple(line for line in listed if line in known), tuple(line for line in listed if line not in known)
