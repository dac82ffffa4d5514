"""A chart in two sentences: what it shows and when, its newest value, and the average."""

from collections.abc import Callable, Sequence
from datetime import date
from statistics import fmean

from PySide6.QtCore import QCoreApplication, QLocale

from floorside.ui.history.charts.chart import Line
from floorside.ui.kit.wording.words import with_colon


def summary_words(
    title: str,
    lines: Sequence[Line],
    days: Sequence[date],
    said: Sequence[str],
    name_of: Callable[[date], str],
) -> str:
    """ "Pain, session by session, Thu 12 Nov to Sat 21 Nov. Newest: before 3, after 1. Average: before 3.0, after 1.0."

    `days`, `said`: the date and the words of each value, at least one; `name_of`: what a date is called.
    """
    if len(days) == 1:
        return with_colon(title, with_colon(name_of(days[0]), said[0]))
    return QCoreApplication.translate(
        "charts", "{title}, {first} to {last}. Newest: {newest}. Average: {average}."
    ).format(title=title, first=name_of(days[0]), last=name_of(days[-1]), newest=said[-1], average=_averages(lines))


def _averages(lines: Sequence[Line]) -> str:
    with_values = (line for line in lines if line.values)
    return ", ".join(f"{line.name} {_mean(line)}".strip() for line in with_values)


def _mean(line: Line) -> str:
    return QLocale().toString(fmean(line.values.values()), "f", 1)
