"""A date on paper."""

from datetime import date

from floorside.ui.kit.wording.formats import plain_date


def paper_day(day: date) -> str:
    """A date that is still right when the paper is old: "19 Nov 2026"."""
    return plain_date(day)
