"""What a person wrote down, while calm, for the days when the pain flares up."""

from collections.abc import Iterable
from dataclasses import dataclass

#: There is one: the file and the entry of an export have this id.
FLARE_PLAN = "flare"


@dataclass(frozen=True, slots=True)
class FlarePlan:
    """Lines of text under each heading: what usually helps, what is done less, what goes on, and whom to call when."""

    helps: tuple[str, ...] = ()
    less: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    id: str = FLARE_PLAN

    @property
    def is_empty(self) -> bool:
        return not any((self.helps, self.less, self.keep, self.call))


#: Its headings, in the order in which they are read on a sore day.
FIELDS = ("helps", "less", "keep", "call")


def split_lines(lines: Iterable[str], suggested: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which lines were picked from those suggested, and which are the person's own words."""
    known, listed = set(suggested), tuple(lines)
    return tuple(line for line in listed if line in known), tuple(line for line in listed if line not in known)
