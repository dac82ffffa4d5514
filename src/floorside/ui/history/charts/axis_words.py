"""The words at the two ends of an axis of time, as long as there is room for them."""

from collections.abc import Callable, Iterator
from datetime import date

from floorside.ui.kit.wording.formats import brief_month

#: What a date is called in little room, and otherwise, given today's.
BriefName = Callable[[date], str]
Name = Callable[[date, date], str]

Ends = tuple[str, str]


def axis_words(
    first: date, last: date, today: date, name_of: Name, brief_of: BriefName, fits: Callable[[str, str], bool]
) -> Ends:
    """The first and the last date, the longest words that `fits` allows, else the last one alone; "" for the first if
    both are called the same. Where the years differ, both are named.
    """
    ways = list(_ways(first, last, today, name_of, brief_of))
    alone = [("", name) for _, name in ways]
    return next((ends for ends in (*ways, *alone) if fits(*ends)), alone[-1])


def _ways(first: date, last: date, today: date, name_of: Name, brief_of: BriefName) -> Iterator[Ends]:
    """The words from the longest to the shortest."""
    seen_from = today if first.year == last.year else date.max
    named = name_of(first, seen_from), name_of(last, seen_from)
    if named[0] == named[1]:
        yield "", named[1]
        return
    yield named
    if first.year == last.year:
        yield brief_of(first), brief_of(last)
    else:
        yield brief_month(first, with_year=True), brief_month(last, with_year=True)
        yield str(first.year), str(last.year)
